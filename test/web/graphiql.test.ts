import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { serveAsset } from '../../src/web/assets.ts';
import { createGraphiqlPage, GRAPHIQL_POLICY } from '../../src/web/graphiql.ts';
import { readSavedQuestions } from '../../src/web/saved-questions.ts';

const page = createGraphiqlPage();

/** Addresses that a browser would fetch by itself when it shows the page. */
const fetched = (html: string): string[] =>
  [...html.matchAll(/<(?:script|link|img|iframe|source)\b[^>]*?(?:src|href)\s*=\s*["']?([^"'\s>]+)/gi)].map((match) => match[1] ?? '');

const outside = (html: string): string[] => fetched(html).filter((address) => /^(https?:)?\/\//i.test(address));

describe('the GraphiQL page', () => {
  it('fetches nothing from another machine', () => {
    const { html } = page();
    expect(outside(html)).toEqual([]);
    expect(html).not.toMatch(/@import\s+(url\()?["']?https?:|url\(["']?https?:\/\//);
  });

  it('would be caught if it did', () => {
    expect(outside('<script src="https://cdn.example/graphiql.js"></script><link rel=icon href=//cdn.example/i.png>')).toHaveLength(2);
  });

  it('has every saved question, with its variables, as data that no name can break out of', () => {
    const { html } = page();
    const data = /<script type="application\/json" id="saved-questions">(.*?)<\/script>/s.exec(html)?.[1] ?? '';
    expect(JSON.parse(data)).toEqual(readSavedQuestions().map(({ question, document, variables }) => ({ question, document, variables })));
    expect(data).not.toContain('<');
  });

  it('runs no script that stands in it, and may load none from elsewhere', () => {
    const scripts = [...page().html.matchAll(/<script\b([^>]*)>/g)].map(([, attributes = '']) => attributes);
    expect(scripts.filter((attributes) => !/type="application\/json"|src="\/assets\//.test(attributes))).toEqual([]);
    expect(page().html).not.toMatch(/\son\w+=/);
    expect(GRAPHIQL_POLICY).toMatch(/default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self' 'unsafe-inline';/);
  });

  it('says what it needs where scripts are switched off', () => {
    expect(page().html).toMatch(/<noscript>.*<a href="\/">/s);
  });

  it('is made once', () => {
    expect(page()).toBe(page());
  });
});

describe('what it loads', () => {
  const get = (path: string, encoding = '') =>
    serveAsset(new Request(`http://localhost${path}`, { headers: encoding ? { 'accept-encoding': encoding } : {} }));

  it('is there, is kept for good, and comes packed as the browser takes it', async () => {
    const loaded = fetched(page().html).filter((address) => address.startsWith('/assets/'));
    expect(loaded.length).toBeGreaterThan(3);
    for (const path of loaded) {
      const [plain, zipped, brotli] = await Promise.all([get(path), get(path, 'gzip, deflate'), get(path, 'gzip, deflate, br')]);
      const content = Buffer.from(await plain.arrayBuffer());
      expect(gunzipSync(Buffer.from(await zipped.arrayBuffer())).equals(content), path).toBe(true);
      expect(brotliDecompressSync(Buffer.from(await brotli.arrayBuffer())).equals(content), path).toBe(true);
      for (const response of [plain, zipped, brotli]) {
        expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
        expect(response.headers.get('vary')).toBe('accept-encoding');
      }
    }
  });

  it('names no other machine in its styles', async () => {
    const style = fetched(page().html).find((address) => address.endsWith('.css')) ?? '';
    expect(await (await get(style)).text()).not.toMatch(/@import|url\(["']?(https?:)?\/\//);
  });

  it('is nothing but what was built', async () => {
    for (const path of [
      '/assets/browser/manifest.json',
      '/assets/browser/..%2f..%2fpackage.json',
      '/assets/browser/',
      '/assets/nothing.js',
    ])
      expect((await get(path)).status, path).toBe(404);
  });
});

import { describe, expect, it } from 'vitest';
import { createGraphiqlPage } from '../../src/web/graphiql.ts';
import { readSavedQuestions } from '../../src/web/saved-questions.ts';

const page = createGraphiqlPage();

/** Addresses that a browser would fetch by itself when it shows the page. */
const fetched = (html: string): string[] =>
  [...html.matchAll(/<(?:script|link|img|iframe|source)\b[^>]*?(?:src|href)\s*=\s*["']?([^"'\s>]+)/gi)].map((match) => match[1] ?? '');

const outside = (html: string): string[] => fetched(html).filter((address) => /^(https?:)?\/\//i.test(address));

describe('the GraphiQL page', () => {
  it('fetches nothing from another machine', async () => {
    const { html } = await page();
    expect(outside(html)).toEqual([]);
    expect(html).not.toMatch(/@import\s+(url\()?["']?https?:|url\(["']?https?:\/\//);
  });

  it('would be caught if it did', () => {
    expect(outside('<script src="https://cdn.example/graphiql.js"></script><link rel=icon href=//cdn.example/i.png>')).toHaveLength(2);
  });

  it('has every saved question as a tab', async () => {
    const { html } = await page();
    for (const { document } of readSavedQuestions()) expect(html).toContain(JSON.stringify(document));
  });

  it('says when it shows the sample articles', async () => {
    expect((await page()).html).toContain('id="samples-notice"');
  });

  it('is made once', async () => {
    expect(await page()).toBe(await page());
  });
});

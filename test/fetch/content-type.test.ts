import { describe, expect, it } from 'vitest';
import { fetchOnce, noPage, PAGE, textOf } from './fetcher.ts';
import { html, pour, serve } from './serve.ts';

const typed = (type: string, body: string | Uint8Array = PAGE) => html(body, { 'content-type': type });

describe('a page under the wrong name', () => {
  it.each([
    'text/plain',
    'application/octet-stream',
    'application/xhtml+xml',
    'application/x-httpd-php',
    'unknown/unknown',
    'html',
    '',
    ';;',
  ])('of "%s" is read', async (type) => {
    const site = await serve({ '/a': typed(type) });
    expect(textOf(await fetchOnce(`${site}/a`))).toBe(PAGE);
  });

  it('or none is read, and a name that says nothing is not handed on', async () => {
    const site = await serve({ '/a': (_, response) => response.writeHead(200).end(PAGE), '/b': typed('application/octet-stream') });
    expect(await fetchOnce(`${site}/a`)).not.toHaveProperty('page.contentType');
    expect(await fetchOnce(`${site}/b`)).not.toHaveProperty('page.contentType');
  });

  it.each(['application/rss+xml', 'application/feed+json', 'application/ld+json', 'image/svg+xml', 'text/xml; charset=latin1'])(
    'of %s is text',
    async (type) => {
      const site = await serve({ '/a': typed(type) });
      expect(await fetchOnce(`${site}/a`)).toMatchObject({ page: { contentType: type } });
    },
  );
});

describe('what is no page', () => {
  it.each([
    'application/pdf',
    'APPLICATION/PDF; x=y',
    'image/png',
    'video/mp4',
    'font/woff2',
    'application/zip',
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    'text/css',
    'application/javascript',
  ])('is passed over by its type: %s', async (type) => {
    const site = await serve({ '/a': typed(type) });
    expect(noPage(await fetchOnce(`${site}/a`))).toMatchObject({
      outcome: 'not-text',
      reason: `${site}/a is ${type.split(';')[0]}, not text.`,
    });
  });

  it('is not downloaded when its type says so', async () => {
    let sent = (): number => 0;
    const site = await serve({
      '/a': (_, response) => {
        response.writeHead(200, { 'content-type': 'video/mp4' });
        sent = pour(response, Buffer.alloc(100_000));
      },
    });
    expect(await fetchOnce(`${site}/a`)).toMatchObject({ outcome: 'not-text' });
    expect(sent()).toBeLessThan(20_000_000);
  });

  it.each([
    ['a PDF', '%PDF-1.7 …'],
    ['a PNG image', Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')],
    ['a ZIP archive or an Office document', Buffer.from('PK\x03\x04')],
    ['binary data', Uint8Array.from({ length: 4000 }, (_, index) => (index * 7919) % 256)],
  ])('is recognised by its bytes when it calls itself HTML: %s', async (kind, bytes) => {
    const site = await serve({ '/a': typed('text/html', bytes) });
    expect(noPage(await fetchOnce(`${site}/a`))).toMatchObject({ outcome: 'binary', reason: `${site}/a is ${kind}, not text.` });
  });

  it('is also an answer with nothing in it', async () => {
    const site = await serve({ '/a': typed('text/html', '') });
    expect(noPage(await fetchOnce(`${site}/a`))).toMatchObject({ outcome: 'empty' });
  });
});

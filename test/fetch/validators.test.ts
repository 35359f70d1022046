import { describe, expect, it } from 'vitest';
import { createTestFetcher, fetchOnce, noPage, PAGE } from './fetcher.ts';
import { html, redirect, serve, status } from './serve.ts';

const VALIDATORS = { etag: 'W/"1"', lastModified: 'Fri, 01 May 2026 10:00:00 GMT' };

const serveValidated = async () => {
  const asked: (string | undefined)[][] = [];
  const site = await serve({
    '/a': (request, response) => {
      asked.push([request.headers['if-none-match'], request.headers['if-modified-since']]);
      if (request.headers['if-none-match'] === VALIDATORS.etag) return status(304, { etag: 'W/"2"' })(request, response);
      return html(PAGE, { etag: VALIDATORS.etag, 'last-modified': VALIDATORS.lastModified })(request, response);
    },
    '/moved': redirect('/a'),
    '/bare': html(PAGE),
    '/never': status(304),
  });
  return { site, asked };
};

describe('validators', () => {
  it('come with a page, when the server gives any', async () => {
    const { site, asked } = await serveValidated();
    expect(await fetchOnce(`${site}/a`)).toMatchObject({ page: {}, validators: VALIDATORS });
    expect(await fetchOnce(`${site}/bare`)).not.toHaveProperty('validators');
    expect(asked).toEqual([[undefined, undefined]]);
  });

  it('that are passed in ask for a newer page only, also where a redirect leads', async () => {
    const { site, asked } = await serveValidated();
    for (const url of [`${site}/a`, `${site}/moved`]) {
      const fetched = noPage(await createTestFetcher()({ kind: 'web', url, validators: VALIDATORS }));
      expect(fetched).toEqual({
        outcome: 'not-modified',
        reason: `${site}/a has not changed.`,
        validators: { etag: 'W/"2"', lastModified: VALIDATORS.lastModified },
      });
    }
    expect(asked).toEqual([Object.values(VALIDATORS), Object.values(VALIDATORS)]);
  });

  it('that are out of date give the new page with the new ones', async () => {
    const { site } = await serveValidated();
    const fetched = await createTestFetcher()({ kind: 'web', url: `${site}/a`, validators: { etag: '"0"' } });
    expect(fetched).toMatchObject({ page: {}, validators: VALIDATORS });
  });

  it('that could not stand in a header are not sent, and then "not modified" is no answer', async () => {
    const { site, asked } = await serveValidated();
    const validators = { etag: '"a"\r\nX-Injected: 1', lastModified: 'ö' };
    expect(await createTestFetcher()({ kind: 'web', url: `${site}/a`, validators })).toMatchObject({ page: {} });
    expect(asked).toEqual([[undefined, undefined]]);
    expect(await createTestFetcher()({ kind: 'web', url: `${site}/never`, validators })).toMatchObject({ outcome: 'http-error' });
  });
});

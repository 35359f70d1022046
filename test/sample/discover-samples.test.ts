import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { discover } from '../../ingest/discover/index.ts';
import { createFetcher } from '../../ingest/fetch/index.ts';
import { expectedArticles, FOLDER, readFeed } from './pages.ts';

const nothing: AsyncIterable<Uint8Array> = (async function* () {})();
it('discovering the sample feed gives a file for each article, in the order of the feed, with its title', async () => {
  const fetcher = createFetcher({ version: '0.0.0', contact: 'nobody@pactgraph.example', allowPrivate: false });
  const found: unknown[] = [];
  for await (const discovered of discover(fileURLToPath(new URL('feed.xml', FOLDER)), { fetcher, standardInput: nothing }))
    found.push(discovered);
  await fetcher.close();
  const expected = readFeed().map(({ link, title }) => ({
    ref: { kind: 'file', path: expect.stringMatching(new RegExp(`src/sample/${link}$`)), hints: expect.objectContaining({ title }) },
  }));
  expect(found).toEqual(expected);
  expect(found).toHaveLength(expectedArticles.length);
});

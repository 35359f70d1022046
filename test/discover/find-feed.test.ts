import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findFeed } from '../../ingest/discover/find-feed.ts';
import { createFetcher, type Fetcher } from '../../ingest/fetch/index.ts';
import { feedReply, openSite, type Site } from '../site/site.ts';

let site: Site;
let fetcher: Fetcher;
beforeAll(async () => {
  site = await openSite();
  fetcher = createFetcher({ version: '1', contact: 'test', allowPrivate: true }, { now: () => Date.now(), sleep: () => Promise.resolve() });
  site.put('/feed', feedReply(site.origin, []));
  site.put('/moved', { status: 308, headers: { location: '/feed' } });
  site.put('/', {
    body: `<html><head><link rel="alternate" type="application/rss+xml" title="Comments" href="/comments">
    <link rel="alternate" type="application/rss+xml" href="/broken"><link rel="alternate" type="application/rss+xml" href="feed">
    <link rel="alternate" hreflang="de" href="/de"></head><p>News</p></html>`,
  });
  site.put('/plain', { body: '<p>Nothing here.</p>' });
  site.put('/only-broken', { body: '<link rel="alternate" type="application/atom+xml" href="/broken">' });
});
afterAll(async () => {
  await Promise.all([fetcher.close(), site.close()]);
});

describe('the feed that somebody means', () => {
  it('is the address itself, where it moved, or what the page names', async () => {
    expect(await findFeed(`${site.origin}/feed`, fetcher)).toEqual({ address: `${site.origin}/feed` });
    expect(await findFeed(`${site.origin}/moved`, fetcher)).toEqual({ address: `${site.origin}/feed` });
    expect(await findFeed(`${site.origin}/`, fetcher)).toEqual({ address: `${site.origin}/feed` });
  });

  it('is not guessed: a page that names none says so', async () => {
    expect(await findFeed(`${site.origin}/plain`, fetcher)).toEqual({ reason: expect.stringContaining('names none') });
    expect(await findFeed(`${site.origin}/only-broken`, fetcher)).toEqual({ reason: expect.stringContaining('/broken') });
    expect(await findFeed(`${site.origin}/none`, fetcher)).toEqual({ reason: expect.stringContaining('404') });
  });
});

// The pages for people, over the sample articles: what they show, where they lead, and that nothing from an article is ever markup.
import { parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseXmlFeed } from '../../ingest/discover/parse-feed.ts';
import { setSamples } from '../../ingest/store/graph-state.ts';
import { CONFIG, openApi, serve, type TestApi } from './api.ts';
import { hostileArticle } from './hostile-article.ts';
import { sampleArticles } from './sample-articles.ts';

const HOSTILE = '<script>alert("x")</script> \u202e"O\'Neill" & Sons';

let api: TestApi;
beforeAll(async () => {
  api = await openApi([...sampleArticles(), hostileArticle(HOSTILE)]);
  await setSamples(api.graph, 'in');
});
afterAll(() => api.close());

const get = (path: string, headers: Record<string, string> = {}) => api.server.fetch(new Request(`http://localhost${path}`, { headers }));
const open = async (path: string, status = 200): Promise<string> => {
  const response = await get(path);
  const text = await response.text();
  expect(response.status, path).toBe(status);
  const [whole, ...ownScripts] = text.split(/<script type="module" src="\/assets\/browser\/suggest-\w+\.js"><\/script>/);
  expect(ownScripts, path).toHaveLength(1);
  expect([whole, ...ownScripts].join(''), path).not.toMatch(/<script|<b>1|onerror|javascript:/i);
  expect(text, path).not.toMatch(/undefined|\[object|NaN/);
  return text;
};
const decode = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&');
const plain = (page: string): string => decode(page.replace(/<[^>]*>/g, '')).replace(/\s+/g, ' ');
const links = (page: string): string[] => [...page.matchAll(/href="([^"]+)"/g)].map(([, address]) => decode(address ?? ''));

describe('the front page', () => {
  it('says what this is and what is in it, in at most 50 kB', async () => {
    const page = await open('/');
    expect(Buffer.byteLength(page)).toBeLessThan(50_000);
    expect(plain(page)).toContain('Who works with whom in tech');
    expect(plain(page)).toContain('These answers come from the sample articles');
  });

  it('leads only to pages that are there', async () => {
    for (const address of new Set(links(await open('/')).filter((one) => one.startsWith('/') && !one.startsWith('/graphql'))))
      expect((await get(address)).status, address).toBe(200);
  });

  it('leads from each of its lists to the query that made it, and that is answered', async () => {
    const queries = links(await open('/')).filter((one) => one.startsWith('/graphql?'));
    expect(queries.length).toBeGreaterThanOrEqual(7);
    for (const address of queries) {
      const query = new URL(address, 'http://localhost').searchParams.get('query') ?? '';
      expect(query).toMatch(/^# [A-Z].*\?\n/);
      expect((await api.ask(query)).errors, query).toBeUndefined();
    }
  });
});

it('one finds without typing who Nokia licenses its brand to, since when, which sentence says so, and where it stands', async () => {
  const front = await open('/');
  const nokia = links(front).find((address) => address === '/entities/company%3Anokia') ?? '';
  const entity = await open(nokia);
  const licence = /<a href="(\/agreements\/[^"]+)"><strong>Brand licence<\/strong><\/a>:[^\n]*HMD Global/.exec(entity)?.[1] ?? '';
  const agreement = plain(await open(licence));
  expect(agreement).toMatch(/Licensor ?Nokia/);
  expect(agreement).toMatch(/Licensee ?HMD Global/);
  expect(agreement).toContain('What happened when');
  expect(agreement).toMatch(/(Announced|completed) ?\d* ?\w* 201[67]/);
  expect(agreement).toMatch(/“|q/);
  expect(agreement).toContain('Who says so');
});

describe('every page', () => {
  it('of an entity, agreement or article answers, gives its JSON, and can be asked for in GraphiQL', async () => {
    const { companies, agreements, articles } = await api.data<Record<string, { nodes: { id: string }[] }>>(
      '{ companies(first: 100) { nodes { id } } agreements(first: 100) { nodes { id } } articles(first: 100) { nodes { id } } }',
    );
    const some = (list: typeof companies, what: string) => (list?.nodes ?? []).map(({ id }) => `/${what}/${encodeURIComponent(id)}`);
    const addresses = [
      ...some(companies, 'entities').slice(0, 15),
      ...some(agreements, 'agreements').slice(0, 15),
      ...some(articles, 'articles'),
    ];
    expect(addresses.length).toBeGreaterThan(40);
    for (const address of addresses) {
      const page = await open(address);
      const asked = new URL(links(page).findLast((one) => one.startsWith('/graphql?')) ?? '', 'http://localhost').searchParams;
      expect(parse(asked.get('query') ?? '').definitions.length).toBeGreaterThan(0);
      const { errors } = await api.ask(asked.get('query') ?? '', JSON.parse(asked.get('variables') ?? '{}'));
      expect(errors, address).toBeUndefined();
      const json = await get(links(page).find((one) => one.endsWith('format=json')) ?? '');
      expect(json.headers.get('content-type')).toContain('application/json');
      expect(Object.keys(await json.json())).not.toEqual([]);
    }
  });

  it('lets nothing run but the script of the search box, and nothing come from elsewhere', async () => {
    const policy = (await get('/')).headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'; connect-src 'self'; style-src 'self';");
    expect(policy).not.toMatch(/unsafe|https?:/);
    const style = links(await open('/')).find((one) => one.startsWith('/assets/')) ?? '';
    const response = await get(style);
    expect([response.status, response.headers.get('cache-control')]).toEqual([200, 'public, max-age=31536000, immutable']);
    expect((await get('/assets/style.000000000000.css')).status).toBe(404);
  });

  it('is not sent again to a browser that has it', async () => {
    const etag = (await get('/')).headers.get('etag') ?? '';
    expect((await get('/', { 'if-none-match': etag })).status).toBe(304);
  });

  it('shows hostile names as text', async () => {
    const found = plain(await open(`/search?q=${encodeURIComponent('Longname')}`));
    expect(found).toContain('xxxxxxxxxx');
    const { articles } = await api.data<{ articles: { nodes: { id: string }[] } }>(
      '{ articles(first: 100, filter: { publisher: "evil.example" }) { nodes { id } } }',
    );
    const page = await open(`/articles/${encodeURIComponent(articles.nodes[0]?.id ?? '')}`);
    expect(plain(page)).toContain('<script>alert("x")</script>');
    for (const address of links(page).filter((one) => /^\/(entities|agreements)\//.test(one))) await open(address);
  });

  it('says in a sentence what is not there, and what cannot be asked', async () => {
    for (const path of ['/entities/company%3Anobody', '/agreements/none', '/articles/none', '/articles/%E0%A4%A'])
      expect(plain(await open(path, 404)), path).toContain('There is nothing at this address');
    expect(plain(await open('/agreements?after=nonsense', 400))).toContain('No answer');
    expect(plain(await open('/search?q=%00%27%22'))).toContain('Nothing is called like that');
  });

  it('says that the database does not answer', async () => {
    const lost = serve({ read: () => Promise.reject(new Error('secret detail')) });
    const response = await lost.fetch(new Request('http://localhost/'));
    expect(response.status).toBe(503);
    const text = plain(await response.text());
    expect(text).toContain('No answer');
    expect(text).not.toContain('secret');
  });
});

it('the page of an agreement leads to its sentence in the article', async () => {
  const { agreements } = await api.data<{ agreements: { nodes: { id: string }[] } }>(
    '{ agreements(first: 1, filter: { party: "HMD Global", types: [BRAND_LICENSE] }) { nodes { id } } }',
  );
  const address = links(await open(`/agreements/${agreements.nodes[0]?.id}`)).find(
    (one) => one.startsWith('/articles/') && one.includes('#'),
  );
  const [path = '', claim = ''] = address?.split('#') ?? [];
  expect(claim).not.toBe('');
  expect(await open(path)).toContain(`<mark id="${claim}">`);
});

describe('the page of an article', () => {
  const path = '/articles/fjordwire.example%2Fphones%2Fnokia-microsoft-windows-phone';

  it('has its text word for word, with names and claims at their places', async () => {
    const { articles } = await api.data<{ articles: { nodes: { id: string; text: string; claims: { totalCount: number } }[] } }>(
      '{ articles(first: 3, orderBy: PUBLISHED_OLDEST) { nodes { id text claims { totalCount } } } }',
    );
    for (const { id, text, claims } of articles.nodes) {
      const page = await open(`/articles/${encodeURIComponent(id)}`);
      const shown = /<div class="text"><p>([\s\S]*?)<\/p><\/div>/.exec(page)?.[1] ?? '';
      expect(decode(shown.replace(/<sup>.*?<\/sup>/gs, '').replace(/<[^>]*>/g, ''))).toBe(text);
      if (claims.totalCount > 0) expect(page).toMatch(/<mark id="\w+">/);
    }
  });

  it('gives out no more than quotes where texts are kept back', async () => {
    const server = serve(api.graph, { config: { ...CONFIG, serveText: 'quotes' } });
    const page = await (await server.fetch(new Request(`http://localhost${path}`))).text();
    expect(page).not.toContain('<div class="text">');
  });
});

describe('the list of agreements', () => {
  it('can be narrowed by kind, status and company, and walked', async () => {
    const all = await open('/agreements');
    expect(plain(all)).toMatch(/\d+ agreements, most recent first/);
    const next = links(all).find((one) => one.includes('after=')) ?? '';
    expect(next).not.toBe('');
    await open(next);
    expect(plain(await open('/agreements?type=BRAND_LICENSE&party=Nokia'))).toContain('Agreements: brand licence of Nokia');
    expect(plain(await open('/agreements?type=NONSENSE'))).toContain('Agreements');
  });
});

describe('the feed of changes', () => {
  const feed = async (query = ''): Promise<string> => {
    const response = await get(`/agreements.atom${query}`);
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/atom+xml; charset=utf-8']);
    return response.text();
  };

  it('is one that our own reader reads: agreements with their status, the quote and the source', async () => {
    const text = await feed();
    const parsed = parseXmlFeed(text);
    expect(parsed?.items.length).toBeGreaterThan(20);
    expect(parsed?.items.every(({ link, title }) => link.startsWith('http://localhost/agreements/') && title)).toBe(true);
    expect(new Set([...text.matchAll(/<id>(.*?)<\/id>/g)].map(([, id]) => id)).size).toBe((parsed?.items.length ?? 0) + 1);
    expect(text).toMatch(/<summary>“/);
    expect(text).not.toContain('<script');
  });

  it('can be narrowed to a company, a kind and a status', async () => {
    const titles = (text: string) => parseXmlFeed(text)?.items.map(({ title }) => title) ?? [];
    const narrowed = titles(await feed('?entity=Nokia&type=BRAND_LICENSE'));
    expect(narrowed.length).toBeGreaterThan(0);
    expect(narrowed.every((title) => title?.startsWith('Brand licence: Nokia'))).toBe(true);
    expect(titles(await feed('?entity=Nobody+at+all'))).toEqual([]);
  });
});

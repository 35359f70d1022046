import { describe, expect, it } from 'vitest';
import { type ReadResult, read } from '../../ingest/read/index.ts';
import { siteOf } from '../../ingest/read/metadata/site.ts';

const BODY =
  '<p>The two companies said on Monday that they will work together on chips for cars, and that the first will ship next year.</p>';
const page = (head: string, body = BODY, url?: string): NonNullable<ReadResult['article']> => {
  const bytes = Buffer.from(`<html><head>${head}</head><body><article>${body}</article></body></html>`);
  const { article } = read({ place: 'x', contentType: 'text/html', bytes, ...(url ? { url } : {}) });
  if (!article) throw new Error('no article');
  return article;
};
const ld = (value: unknown): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', ...(value as object) })}</script>`;

describe('the title', () => {
  it('loses the name of the site, and the writer behind it', () => {
    expect(
      page('<title>Orbiq buys Quillet | Deals | Baltic Courier</title><meta property="og:site_name" content="Baltic Courier">').title,
    ).toBe('Orbiq buys Quillet | Deals');
    expect(page('<title>Orbiq buys Quillet - Baltic Courier</title>', BODY, 'https://balticcourier.example/1').title).toBe(
      'Orbiq buys Quillet',
    );
    expect(
      page(
        '<meta property="og:title" content="Orbiq buys Quillet | Baltic Courier | by Ann Lee"><meta property="og:site_name" content="Baltic Courier">',
      ).title,
    ).toBe('Orbiq buys Quillet');
  });

  it('keeps a dash that belongs to it', () => {
    expect(page('<title>A deal – and its price | Baltic Courier</title>', `<h1>A deal – and its price</h1>${BODY}`).title).toBe(
      'A deal – and its price',
    );
  });

  it('is the one on which page and head agree', () => {
    const head = `<title>Orbiq deal: all you need to know</title><meta property="og:title" content="You will not believe what Orbiq did">${ld({ headline: 'Orbiq buys Quillet' })}`;
    expect(page(head, `<h1>Orbiq buys Quillet</h1>${BODY}`).title).toBe('Orbiq buys Quillet');
  });

  it('is decoded, even where it was escaped twice', () => {
    expect(page(ld({ headline: 'Br&auml;nnlund &amp;amp; S&ouml;hne' })).title).toBe('Brännlund & Söhne');
  });
});

describe('the authors', () => {
  it('are people only', () => {
    expect(
      page(
        ld({
          author: [{ '@type': 'Person', name: 'Ann Lee' }, { '@type': 'Organization', name: 'Baltic Courier' }, 'Reuters', 'Staff Writer'],
        }),
      ).authors,
    ).toEqual(['Ann Lee']);
    expect(page('<meta name="author" content="https://example.com/ann">').authors).toEqual([]);
  });

  it('are the newsroom or the site where no person is named', () => {
    expect(page('<meta name="author" content="Redaktion">').authors).toEqual(['Redaktion']);
    expect(page('<meta name="author" content="Baltic Courier"><meta property="og:site_name" content="Baltic Courier">').authors).toEqual([
      'Baltic Courier',
    ]);
  });

  it('are split and freed of what stands around them', () => {
    expect(page('<meta name="author" content="By Ann Lee, Bo Chen and María de la Cruz">').authors).toEqual([
      'Ann Lee',
      'Bo Chen',
      'María de la Cruz',
    ]);
    expect(page('', `<p>By <a rel="author" href="/ann">Ann Lee</a></p>${BODY}`).authors).toEqual(['Ann Lee']);
  });
});

describe('the day', () => {
  it('comes from JSON-LD before meta, before <time>, before the address', () => {
    const meta = '<meta property="article:published_time" content="2020-02-02">';
    const time = `<time datetime="2020-03-03">3 March</time>${BODY}`;
    const url = 'https://example.com/2020/04/04/deal';
    expect(page(ld({ datePublished: '2020-01-01T10:00:00Z' }) + meta, time, url).published).toBe('2020-01-01T10:00:00Z');
    expect(page(meta, time, url).published).toBe('2020-02-02');
    expect(page('', time, url).published).toBe('2020-03-03');
    expect(page('', BODY, url).published).toBe('2020-04-04');
    expect(page('', BODY)).not.toHaveProperty('published');
  });

  it('skips what is no day', () => {
    expect(
      page(`${ld({ datePublished: '0001-01-01T00:00:00' })}<meta name="date" content="soon"><meta name="pubdate" content="20200505">`)
        .published,
    ).toBe('2020-05-05');
  });
});

describe('the publisher', () => {
  it('is a name before an address, and its site is where the page was fetched', () => {
    const head = '<meta property="og:site_name" content="baltic-courier.example"><link rel="canonical" href="https://sister.example/a">';
    expect(page(head + ld({ publisher: { name: 'Baltic Courier' } }), BODY, 'https://www.baltic-courier.example/a').publisher).toEqual({
      name: 'Baltic Courier',
      site: 'baltic-courier.example',
    });
  });

  it('takes its site from the canonical address only when the page came from a file', () => {
    expect(page('<link rel="canonical" href="https://news.sister.example/a">').publisher).toEqual({
      name: 'sister.example',
      site: 'sister.example',
    });
    expect(page('')).not.toHaveProperty('publisher');
  });

  it.each([
    ['https://edition.news.example.co.uk/a', 'example.co.uk'],
    ['https://www.example.com/a', 'example.com'],
    ['https://example.de', 'example.de'],
    ['https://someone.substack.com/p/x', 'someone.substack.com'],
    ['https://someone.blogspot.co.uk/p/x', 'someone.blogspot.co.uk'],
    ['http://127.0.0.1:8080/a', '127.0.0.1'],
    ['http://localhost/a', 'localhost'],
    ['nonsense', undefined],
  ])('of %s is the site %s', (address, site) => {
    expect(siteOf(address)).toBe(site);
  });
});

it('does not believe a canonical address that is the front page', () => {
  expect(page('<link rel="canonical" href="https://example.com/">', BODY, 'https://example.com/a')).not.toHaveProperty('canonicalUrl');
});

it('knows a press release by its wire, its path or its mark', () => {
  expect(page('', BODY, 'https://www.prnewswire.com/news-releases/a.html').pressRelease).toBe(true);
  expect(
    page(
      '',
      `<p>HELSINKI, July 5, 2017 /PRNewswire/ -- Orbiq today announced that it has taken a tenth of Quillet, a maker of keyboards.</p>${BODY}`,
    ).pressRelease,
  ).toBe(true);
  expect(page('', BODY, 'https://example.com/2017/press-is-free').pressRelease).toBe(false);
});

it('knows a sample by its generator', () => {
  expect(page('<meta name="generator" content="Pactgraph sample">').sample).toBe(true);
  expect(page('<meta name="generator" content="WordPress 6">').sample).toBe(false);
});

it('takes the language without its region', () => {
  expect(page('<meta property="og:locale" content="de_AT">').language).toBe('de');
  expect(page('')).not.toHaveProperty('language');
});

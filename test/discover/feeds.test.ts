import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { parseXmlFeed } from '../../ingest/discover/parse-feed.ts';
import { parseJsonFeed } from '../../ingest/discover/parse-json-feed.ts';
import { isTooDeep } from '../../ingest/discover/xml-depth.ts';
import { html, serve } from '../fetch/serve.ts';
import { brief, createFolder, discoverAll } from './folder.ts';

describe('parseXmlFeed', () => {
  it('reads RSS 2.0: link, title, day; a permanent guid where the link is missing', () => {
    const feed = parseXmlFeed(`<?xml version="1.0"?><rss version="2.0"><channel><title>Feed</title><link>https://example.com</link>
      <item><title><![CDATA[One & two]]></title><link> https://example.com/1 </link><pubDate>Wed, 05 Jul 2017 06:00:00 GMT</pubDate></item>
      <item><title>Two</title><guid>https://example.com/2</guid></item>
      <item><title>Three</title><guid isPermaLink="false">https://example.com/3</guid></item>
    </channel></rss>`);
    expect(feed?.items).toEqual([
      { link: 'https://example.com/1', title: 'One & two', published: 'Wed, 05 Jul 2017 06:00:00 GMT' },
      { link: 'https://example.com/2', title: 'Two' },
    ]);
  });

  it('reads Atom: the link to the page, not those to comments or audio', () => {
    const feed = parseXmlFeed(`<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://example.com/blog/">
      <entry><title>One</title><link rel="enclosure" href="a.mp3"/><link rel="replies" href="c"/><link href="1"/><published>2017-07-05</published><updated>2018-01-01</updated></entry>
      <entry><title>Two</title><id>https://example.com/2</id><updated>2018-01-01</updated></entry>
    </feed>`);
    expect(feed).toEqual({
      base: 'https://example.com/blog/',
      maps: [],
      items: [
        { link: '1', title: 'One', published: '2017-07-05', updated: '2018-01-01' },
        { link: 'https://example.com/2', title: 'Two', published: '2018-01-01', updated: '2018-01-01' },
      ],
    });
  });

  it('reads RDF, a news sitemap and a sitemap index', () => {
    const rdf = `<rdf:RDF xmlns="http://purl.org/rss/1.0/"><item rdf:about="https://example.com/1"><title>One</title><link>https://example.com/1</link><dc:date>2017-07-05</dc:date></item></rdf:RDF>`;
    expect(parseXmlFeed(rdf)?.items).toEqual([{ link: 'https://example.com/1', title: 'One', published: '2017-07-05' }]);
    const map = `<urlset><url><loc>https://example.com/1</loc><lastmod>2020-01-01</lastmod><news:news><news:publication_date>2017-07-05</news:publication_date><news:title>One</news:title></news:news></url></urlset>`;
    expect(parseXmlFeed(map)?.items).toEqual([
      { link: 'https://example.com/1', title: 'One', published: '2017-07-05', updated: '2020-01-01' },
    ]);
    expect(parseXmlFeed('<sitemapindex><sitemap><loc>https://example.com/a.xml</loc></sitemap></sitemapindex>')).toEqual({
      items: [],
      maps: [{ link: 'https://example.com/a.xml' }],
    });
  });

  it('takes no page for a feed, and no nesting that no feed has', () => {
    expect(parseXmlFeed('<?xml version="1.0"?><!DOCTYPE html><html><body><item><link>x</link></item></body></html>')).toBeUndefined();
    expect(parseXmlFeed('text <rss>')).toBeUndefined();
    expect(parseXmlFeed(`<rss>${'<a>'.repeat(1_000_000)}`)).toBeUndefined();
    expect(isTooDeep(`<rss><![CDATA[${'<br>'.repeat(5000)}]]><!-- ${'<a>'.repeat(5000)} --></rss>`)).toBe(false);
  });
});

it('reads JSON Feed', () => {
  const items = [{ id: '1', url: 'https://example.com/1', title: 'One', date_published: '2017-07-05' }, { id: 'https://example.com/2' }, 7];
  expect(parseJsonFeed({ version: 'https://jsonfeed.org/version/1.1', items }).items).toEqual([
    { link: 'https://example.com/1', title: 'One', published: '2017-07-05' },
    { link: 'https://example.com/2' },
  ]);
});

describe('a feed file', () => {
  const { path: root, write } = createFolder();
  const rss = (...items: readonly string[]): string =>
    `<rss><channel>${items.map((item) => `<item>${item}</item>`).join('')}</channel></rss>`;

  it('leads to the files beside it and below, with what it says of them', async () => {
    write('site/a b.html', 'x');
    const feed = write(
      'site/feed.xml',
      rss(
        '<link>a%20b.html?x#y</link><title>One</title><guid isPermaLink="true">https://example.com/1</guid><pubDate>2017-07-05</pubDate>',
        '<link>sub/c.html</link>',
        `<link>file://${root}/site/d.html</link>`,
      ),
    );
    const found = await discoverAll(feed);
    expect(brief(found, `${root}/site`)).toEqual(['file a b.html', 'file sub/c.html', 'file d.html']);
    expect(found[0]).toMatchObject({ ref: { hints: { url: 'https://example.com/1', title: 'One', published: '2017-07-05' } } });
  });

  it('leads to no other files', async () => {
    const feed = write(
      'site/bad.xml',
      rss(
        '<link>../secret.html</link>',
        '<link>/etc/passwd</link>',
        '<link>file:///etc/passwd</link>',
        '<link>%2e%2e/secret.html</link>',
        '<link>javascript:alert(1)</link>',
      ),
    );
    expect(brief(await discoverAll(feed))).toEqual(Array(5).fill(`!bad-address ${feed}`));
  });

  it('leads to the web, each address once', async () => {
    const feed = write(
      'site/web.rss',
      rss('<link>https://example.com/1</link>', '<link>https://example.com/1</link>', '<link>http://example.com/2</link>'),
    );
    expect(brief(await discoverAll(feed))).toEqual(['web https://example.com/1', 'web http://example.com/2']);
  });

  it('may be JSON, and says when it is none', async () => {
    expect(
      brief(
        await discoverAll(
          write('site/feed.json', '{"version":"https://jsonfeed.org/version/1","items":[{"url":"https://example.com/1"}]}'),
        ),
      ),
    ).toEqual(['web https://example.com/1']);
    expect(brief(await discoverAll(write('site/no.xml', '<note/>')), root)).toEqual(['!bad-feed site/no.xml']);
    expect(brief(await discoverAll(write('site/empty.rss', '<rss></rss>')), root)).toEqual(['!empty site/empty.rss']);
  });
});

describe('an address', () => {
  it('that answers with a feed leads on, relative to where it answered, and never to files', async () => {
    const site = await serve({
      '/feed': html(
        '<rss><channel><item><link>a.html</link></item><item><link>/b</link></item><item><link>file:///etc/passwd</link></item></channel></rss>',
        { 'content-type': 'application/rss+xml' },
      ),
    });
    expect(brief(await discoverAll(`${site}/feed`))).toEqual([`web ${site}/a.html`, `web ${site}/b`, `!bad-address ${site}/feed`]);
  });

  it('that answers with a sitemap index leads through its maps', async () => {
    const answers: Record<string, ReturnType<typeof html>> = {};
    const site = await serve(answers);
    answers['/index.xml'] = html(
      `<sitemapindex><sitemap><loc>${site}/one.xml</loc></sitemap><sitemap><loc>${site}/gone.xml</loc></sitemap><sitemap><loc>${site}/index.xml</loc></sitemap></sitemapindex>`,
    );
    answers['/one.xml'] = html(`<urlset><url><loc>${site}/a</loc></url></urlset>`);
    const found = brief(await discoverAll(`${site}/index.xml`));
    expect(found.slice(0, 2)).toEqual([`web ${site}/a`, `!not-found ${site}/gone.xml`]);
    expect(found.length).toBeLessThan(20);
  });

  it('of a packed news sitemap gives its articles with title and day, and without marks of who counts readers', async () => {
    const map = `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:n="http://www.google.com/schemas/sitemap-news/0.9"><url><loc>https://a.example/1?utm_source=map&amp;id=7</loc>
<n:news><n:publication><n:name>A</n:name></n:publication><n:publication_date>2024-03-04T09:00:00Z</n:publication_date><n:title>One &amp; two</n:title></n:news></url></urlset>`;
    const packed = gzipSync(map);
    const site = await serve({
      '/news.xml.gz': (_, response) => response.writeHead(200, { 'content-type': 'application/gzip' }).end(packed),
      '/broken.xml.gz': (_, response) => response.writeHead(200, { 'content-type': 'application/x-gzip' }).end(packed.subarray(0, 100)),
    });
    const ref = { kind: 'web', url: 'https://a.example/1?id=7', hints: { title: 'One & two', published: '2024-03-04T09:00:00Z' } };
    expect(await discoverAll(`${site}/news.xml.gz`)).toEqual([{ ref }]);
    expect(brief(await discoverAll(`${site}/broken.xml.gz`))).toEqual([`!unreachable ${site}/broken.xml.gz`]);
  });

  it('that answers with a page hands the page on, so that it is not fetched again', async () => {
    const site = await serve({ '/a': html('<p>They signed.</p>') });
    const found = await discoverAll(`${site}/a`);
    expect(found).toMatchObject([
      { ref: { kind: 'page', place: `${site}/a`, page: { url: `${site}/a`, contentType: 'text/html; charset=utf-8' } } },
    ]);
  });

  it('that does not answer is a failure with the outcome of fetching', async () => {
    const site = await serve({});
    expect(brief(await discoverAll(`${site}/a`))).toEqual([`!not-found ${site}/a`]);
  });
});

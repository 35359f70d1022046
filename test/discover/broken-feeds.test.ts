// Feeds as they really come, and as nobody should send them.
import { describe, expect, it } from 'vitest';
import { parseXmlFeed } from '../../ingest/discover/parse-feed.ts';
import { parseJsonFeed } from '../../ingest/discover/parse-json-feed.ts';

const rss = (item: string, head = ''): string =>
  `<?xml version="1.0"?>${head}<rss version="2.0"><channel><item>${item}</item></channel></rss>`;
const first = (text: string) => parseXmlFeed(text)?.items[0];

describe('a feed', () => {
  it('may call its namespaces what it likes, and write its elements in large letters', () => {
    expect(
      first(`<r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:rss="http://purl.org/rss/1.0/" xmlns:d="http://purl.org/dc/elements/1.1/">
        <rss:item r:about="https://a.example/1"><rss:title>One</rss:title><d:date>2017-07-05</d:date></rss:item></r:RDF>`),
    ).toEqual({ link: 'https://a.example/1', title: 'One', published: '2017-07-05' });
    expect(
      first(
        `<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:entry><a:title>One</a:title><a:link href="https://a.example/1"/></a:entry></a:feed>`,
      ),
    ).toEqual({ link: 'https://a.example/1', title: 'One' });
    expect(first('<RSS><CHANNEL><ITEM><LINK>https://a.example/1</LINK><PubDate>2017-07-05</PubDate></ITEM></CHANNEL></RSS>')).toEqual({
      link: 'https://a.example/1',
      published: '2017-07-05',
    });
  });

  it('may declare entities, and may begin with blank lines and the warnings of a program', () => {
    const head = '<!DOCTYPE rss PUBLIC "-//N//DTD RSS 0.91//EN" "x.dtd" [<!ENTITY firm "Orbital"><!ENTITY both "&firm; and Vantor">]>';
    expect(first(rss('<link>https://a.example/1</link><title>&firm; &amp; Vantor</title>', head))?.title).toBe('Orbital & Vantor');
    expect(first(`\n\nWarning: mysql_connect() in /srv/feed.php\n${rss('<link>https://a.example/1</link>')}`)?.link).toBe(
      'https://a.example/1',
    );
    expect(first(rss('<link>https://a.example/1</link>', '<!DOCTYPE html>'))?.link).toBe('https://a.example/1');
  });

  it('that is a bomb of entities explodes nowhere', () => {
    const levels = Array.from({ length: 30 }, (_, at) => `<!ENTITY a${at + 1} "${`&a${at};`.repeat(10)}">`).join('');
    const head = `<!DOCTYPE rss [<!ENTITY a0 "lol">${levels}<!ENTITY file SYSTEM "file:///etc/passwd">]>`;
    const item = first(rss('<link>https://a.example/1</link><title>&a30; &file; x</title>', head));
    expect(item?.title).toBe('&a30; &file; x');
    const long = `<!DOCTYPE rss [<!ENTITY a "${'x'.repeat(100_000)}">]>`;
    expect(first(rss('<link>https://a.example/1</link><title>&a;&a;</title>', long))?.title ?? '').not.toContain('xx');
  });

  it('tells titles as people see them', () => {
    const title = (text: string) => first(rss(`<link>https://a.example/1</link><title>${text}</title>`))?.title;
    expect(title('AT&amp;amp;T &amp;amp; Verizon')).toBe('AT&T & Verizon');
    expect(title('<![CDATA[<b>Orbital</b>&nbsp;buys &#8220;Vantor&#8221;]]>')).toBe('Orbital\u00a0buys “Vantor”');
    expect(title('5 &lt; 6')).toBe('5 < 6');
  });

  it('with dates of the year 1 or 9999 has none, or the next that is one', () => {
    const item = (text: string) => first(rss(`<link>https://a.example/1</link>${text}`));
    expect(item('<pubDate>Mon, 01 Jan 0001 00:00:00 +0000</pubDate>')).toEqual({ link: 'https://a.example/1' });
    expect(item('<pubDate>0001-01-01T00:00:00Z</pubDate><dc:date>2017-07-05</dc:date>')?.published).toBe('2017-07-05');
    expect(item('<pubDate>9999-12-31T23:59:59Z</pubDate>')?.published).toBeUndefined();
    expect(item('<pubDate>soon</pubDate>')?.published).toBeUndefined();
    expect(
      parseJsonFeed({ items: [{ url: 'https://a.example/1', date_published: '0001-01-01', date_modified: '2017-07-05' }] }).items[0]
        ?.published,
    ).toBe('2017-07-05');
  });

  it('may have items without anything: they are none', () => {
    expect(parseXmlFeed('<rss><channel><item/><item><title>No address</title></item><item><link/></item></channel></rss>')?.items).toEqual(
      [],
    );
    expect(parseXmlFeed('<feed xmlns="http://www.w3.org/2005/Atom"><entry/></feed>')?.items).toEqual([]);
    expect(parseJsonFeed({ items: [{}, null, 1, { url: '' }, { url: 7 }] }).items).toEqual([]);
  });

  it('leads to the article itself where a counter of clicks stands in between, and by the base that an element names', () => {
    const origin = 'xmlns:f="http://rssnamespace.org/feedburner/ext/1.0"';
    expect(first(rss(`<link>https://feeds.example/~r/1</link><f:origLink ${origin}>https://a.example/1</f:origLink>`))?.link).toBe(
      'https://a.example/1',
    );
    expect(
      first('<feed xmlns="http://www.w3.org/2005/Atom"><entry xml:base="https://a.example/b/"><link href="1"/></entry></feed>')?.link,
    ).toBe('https://a.example/b/1');
  });

  it('gives the whole text of an article, but not a teaser', () => {
    const text = `<p>${'Orbital has licensed its patents to Vantor. '.repeat(30)}</p>`;
    const content = (item: string) => first(rss(`<link>https://a.example/1</link>${item}`))?.content;
    expect(content(`<content:encoded><![CDATA[${text}]]></content:encoded>`)).toBe(text);
    expect(content('<description>They signed.</description>')).toBeUndefined();
    expect(content(`<description><![CDATA[${text}]]></description>`)).toBe(text);
    const xhtml = `<div xmlns="http://www.w3.org/1999/xhtml">${text}</div>`;
    expect(
      first(
        `<feed xmlns="http://www.w3.org/2005/Atom"><entry><link href="https://a.example/1"/><content type="xhtml">${xhtml}</content></entry></feed>`,
      )?.content,
    ).toContain(text);
    expect(parseJsonFeed({ items: [{ url: 'https://a.example/1', content_html: text }] }).items[0]?.content).toBe(text);
  });

  it('of 100,000 items is read whole', () => {
    const items = Array.from({ length: 100_000 }, (_, at) => `<item><link>https://a.example/${at}</link><title>Item ${at}</title></item>`);
    expect(parseXmlFeed(`<rss><channel>${items.join('')}</channel></rss>`)?.items).toHaveLength(100_000);
  }, 60_000);

  it('says how long it may be left alone', () => {
    const channel = (text: string) =>
      parseXmlFeed(`<rss xmlns:s="http://purl.org/rss/1.0/modules/syndication/"><channel>${text}</channel></rss>`)?.ttl;
    expect(channel('<ttl>90</ttl>')).toBe(5400);
    expect(channel('<s:updatePeriod>daily</s:updatePeriod><s:updateFrequency>4</s:updateFrequency>')).toBe(21_600);
    expect(channel('<s:updatePeriod>whenever</s:updatePeriod><ttl>soon</ttl>')).toBeUndefined();
  });
});

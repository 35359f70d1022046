import { describe, expect, it } from 'vitest';
import { marksOf, metadataOf } from './metadata-of.ts';

const script = (json: string): string => `<script type="application/ld+json">${json}</script>`;
const MANY = 100_000;

describe('metadata of a hostile page', () => {
  it.each([
    ['things nested 10,000 deep', script(`${'{"@type":"NewsArticle","author":'.repeat(10_000)}1${'}'.repeat(10_000)}`)],
    ['lists nested 900,000 deep', script('['.repeat(900_000) + ']'.repeat(900_000))],
    ['a value nested 100,000 deep', script(`{"@type":"NewsArticle","isAccessibleForFree":${'['.repeat(MANY)}${']'.repeat(MANY)}}`)],
    ['five megabytes of one string', script(`{"@type":"NewsArticle","headline":"${'x'.repeat(5_000_000)}"}`)],
    ['a megabyte of quotes', script(`{"@type":"NewsArticle","headline":"${'" '.repeat(500_000)}`)],
    ['40,000 things', script(`[${Array(40_000).fill('{"@type":"NewsArticle"}').join(',')}]`)],
    ['50,000 references', script(`{"@type":"NewsArticle","author":[${Array(50_000).fill('{"@id":"#a"}').join(',')}]}`)],
    ['100,000 metas', Array.from({ length: MANY }, (_, index) => `<meta name="a${index}" content="x">`).join('')],
    ['100,000 bylines inside one another', `<h1>a</h1>${'<div class="author">By Ann '.repeat(MANY)}`],
    ['a title of 300,000 separators', `<title>${'a | '.repeat(300_000)}</title><h1>${'a - '.repeat(300_000)}</h1>`],
    ['an address of two megabytes', `<link rel="canonical" href="https://a.example${'/a'.repeat(1_000_000)}">`],
  ])('of %s is read all the same', (_, html) => {
    const { title, authors, canonicalUrl } = metadataOf(html, 'https://courier.example/a');
    expect(title.length).toBeLessThan(2001);
    expect(authors.length).toBeLessThan(13);
    expect(canonicalUrl).toBeUndefined();
  });

  it('is bounded in what it keeps', () => {
    const { metas, jsonLd, dataScripts, bylines } = marksOf(
      [
        '<meta name="author" content="Ann Lee">'.repeat(MANY),
        '<script type="application/ld+json">{}</script>'.repeat(MANY / 10),
        '<script type="application/json">{}</script>'.repeat(MANY / 10),
        '<b class="author">Ann Lee</b>'.repeat(MANY / 10),
      ].join(''),
    );
    expect(metas.get('author')).toEqual(['Ann Lee']);
    expect(marksOf(Array.from({ length: MANY / 10 }, (_, index) => `<meta name="a${index}" content="x">`).join('')).metas.size).toBe(2000);
    expect(jsonLd.length).toBeLessThan(1001);
    expect(dataScripts.length).toBeLessThan(1001);
    expect(bylines.length).toBeLessThan(100);
  });
});

describe('the marks of a page', () => {
  it('hold the scripts that carry data, and none that carry code', () => {
    const { dataScripts, titleTag } = marksOf(
      [
        '<script id="__NEXT_DATA__" type="application/json">{"a":1}</script>',
        '<script>window.__STATE__ = {"b":2}</script>',
        '<script>self.__next_f.push([1,"c"])</script>',
        '<script>var d = {"d":4}</script>',
        '<script type="text/template"><h1>no</h1></script>',
        '<title>First</title><svg><title>Icon</title></svg>',
      ].join(''),
    );
    expect(dataScripts).toEqual(['{"a":1}', 'window.__STATE__ = {"b":2}', 'self.__next_f.push([1,"c"])']);
    expect(titleTag).toBe('First');
  });

  it('keep a headline in one piece and the links of a byline apart', () => {
    const { headings, bylines, afterHeading } = marksOf(
      '<h1>One <a>two</a><br>three</h1><p class="byline"><a>Ann Lee</a><a>Bo\n Chen</a></p><p>Text</p>',
    );
    expect(headings).toEqual(['One two three']);
    expect(bylines[0]?.text).toBe('Ann Lee\nBo Chen');
    expect(afterHeading).toBe('Ann LeeBo Chen\nText');
  });
});

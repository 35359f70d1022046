import { describe, expect, it } from 'vitest';
import { ld, meta, metadataOf, PARAGRAPH } from './metadata-of.ts';

const published = (html: string, address?: string): string | undefined => metadataOf(html, address).published?.published;
const modified = (html: string): string | undefined => metadataOf(html).modified?.published;
const shown = (line: string): string | undefined => published(`<h1>Orbiq takes a tenth of Quillet</h1>${line}${PARAGRAPH}`);

describe('the time of publication', () => {
  it('is taken from a finer source where that tells the same day', () => {
    expect(published(ld({ datePublished: '2021-05-03' }) + meta('date', '2021-05-03T09:00:00+02:00'))).toBe('2021-05-03T09:00:00+02:00');
    expect(published(ld({ datePublished: '2021-05-03 09:00:00.0' }) + meta('date', '2021-05-03T09:00:00+02:00'))).toBe(
      '2021-05-03T09:00:00+02:00',
    );
    expect(published(meta('date', '2021-05-03'), 'https://courier.example/2021/05/03/a')).toBe('2021-05-03');
  });

  it('is not taken from a finer source that tells another day', () => {
    expect(published(ld({ datePublished: '2021-05-03' }) + meta('date', '2021-05-04T09:00:00Z'))).toBe('2021-05-03');
    expect(published(ld({ datePublished: '2021-05-03T10:00:00' }) + meta('date', '2021-05-03T09:00:00Z'))).toBe('2021-05-03T10:00:00');
  });

  it.each([
    ['<time datetime="2021-05-03T09:00Z">Monday</time>', '2021-05-03T09:00:00Z'],
    ['<span itemprop="datePublished" content="2021-05-03">Monday</span>', '2021-05-03'],
    ['<abbr class="published" title="2021-05-03T09:00:00Z">Monday</abbr>', '2021-05-03T09:00:00Z'],
    ['<span class="post-date">3. Mai 2021, 9.00 Uhr</span>', '2021-05-03'],
    ['<p>Stand: 03.05.2021 09:00 Uhr</p>', '2021-05-03T09:00:00'],
    ['<p>Published on 3 May 2021 at 9:05 PM EST</p>', '2021-05-03T21:05:00-05:00'],
    ['<p>Publié le 3 mai 2021 à 09h05</p>', '2021-05-03T09:05:00'],
    ['<p>2021年5月3日 09時05分</p>', '2021-05-03T09:05:00'],
    ['<p>03/05/2021</p>', undefined],
    ['<p>23/05/2021 - 13:55 GMT+1</p>', '2021-05-23T13:55:00+01:00'],
    ['<p>Updated 5 May 2021</p><p>Published 3 May 2021</p>', '2021-05-03'],
  ])('is read from the page: %s', (line, expected) => {
    expect(shown(line)).toBe(expected);
  });

  it('is not the clock over the page, nor the date of a change', () => {
    const clock = '<time datetime="2024-01-01">today</time>';
    const own = '<time class="updated" datetime="2021-05-04">4 May</time><time datetime="2021-05-03">3 May</time>';
    expect(published(`${clock}<h1>Orbiq takes a tenth of Quillet</h1>${own}${PARAGRAPH}`)).toBe('2021-05-03');
  });

  it('is the page’s where nothing tells the article’s', () => {
    expect(published(ld({ '@type': 'WebPage', datePublished: '2021-05-03' }))).toBe('2021-05-03');
  });

  it('is that of the article at this address, and not of one that it lists', () => {
    const other = ld({ url: 'https://courier.example/b', headline: 'Another', datePublished: '2020-01-01', publisher: { name: 'x' } });
    const own = ld({ url: 'https://courier.example/a', headline: 'This', datePublished: '2021-05-03' });
    expect(published(other + own, 'https://courier.example/a')).toBe('2021-05-03');
  });
});

describe('the time of a change', () => {
  it('comes from JSON-LD, meta or a marked time', () => {
    expect(modified(ld({ dateModified: '2021-05-04T10:00:00Z' }))).toBe('2021-05-04T10:00:00Z');
    expect(modified(meta('article:modified_time', '2021-05-04'))).toBe('2021-05-04');
    expect(modified('<h1>a</h1><time itemprop="dateModified" datetime="2021-05-04">4 May</time>')).toBe('2021-05-04');
  });

  it('is none before the publication', () => {
    expect(modified(ld({ datePublished: '2021-05-03T10:00:00Z', dateModified: '2021-05-03T09:00:00Z' }))).toBeUndefined();
    expect(modified(ld({ datePublished: '2021-05-03T10:00:00+02:00', dateModified: '2021-05-03T09:00:00Z' }))).toBe('2021-05-03T09:00:00Z');
    expect(modified(ld({ datePublished: '2021-05-03T10:00:00Z', dateModified: '2021-05-03' }))).toBe('2021-05-03');
  });
});

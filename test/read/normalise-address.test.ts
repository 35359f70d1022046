import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normaliseAddress, withoutTracking } from '../../ingest/read/normalise-address.ts';

describe('normaliseAddress', () => {
  it.each([
    ['https://www.Example.com/a/b/', 'example.com/a/b'],
    ['http://example.com', 'example.com'],
    ['example.com/a', 'example.com/a'],
    ['//example.com/a', 'example.com/a'],
    ['https://example.com/a?utm_source=x&utm_medium=y#top', 'example.com/a'],
    ['https://example.com/a?fbclid=1&id=7', 'example.com/a?id=7'],
    ['https://example.com/a?b=2&a=1', 'example.com/a?a=1&b=2'],
    ['https://example.com/a?ref=rss', 'example.com/a'],
    ['https://example.com/a/amp/', 'example.com/a'],
    ['https://amp.example.com/a', 'example.com/a'],
    ['https://example.com/a.amp.html', 'example.com/a.html'],
    ['https://example.com/a?amp=1', 'example.com/a'],
    ['https://example.com//a///b', 'example.com/a/b'],
    ['https://example.com:8080/a', 'example.com:8080/a'],
    ['https://user:secret@example.com/a', 'example.com/a'],
  ])('makes %s to %s', (address, normal) => {
    expect(normaliseAddress(address)).toBe(normal);
  });

  it('keeps what may choose the page', () => {
    expect(normaliseAddress('https://example.com/show?source=42')).toBe('example.com/show?source=42');
    expect(normaliseAddress('https://example.com/amplifiers')).toBe('example.com/amplifiers');
    expect(normaliseAddress('https://www.com/a')).toBe('www.com/a');
    expect(normaliseAddress('https://m.example.com/a')).toBe('m.example.com/a');
  });

  it('gives nothing for what is no web address', () => {
    for (const address of ['', 'mailto:a@b.example', 'ftp://example.com/a', 'https://', 'file:///etc/hosts', 'javascript:alert(1)'])
      expect(normaliseAddress(address), address).toBeUndefined();
  });

  it('is idempotent', () => {
    const piece = fc.constantFrom(
      'www.',
      'amp.',
      'www2.',
      'a',
      'b.c',
      '/amp',
      '/',
      '//',
      '.amp',
      '.html',
      '?',
      '&',
      'utm_x=1',
      'amp=',
      'a=%20+',
      '#',
      '%C3%A9',
      ':80',
      'é',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.webUrl({ withQueryParameters: true, withFragments: true }),
          fc.array(piece).map((parts) => `https://example.com${parts.join('')}`),
        ),
        (address) => {
          const once = normaliseAddress(address);
          if (once !== undefined) expect(normaliseAddress(once)).toBe(once);
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('withoutTracking', () => {
  it('takes out what says where the reader came from, and leaves the rest as it was written', () => {
    expect(withoutTracking('https://www.a.example/A/?b=%20x&utm_source=rss&a=1&a=2#top')).toBe('https://www.a.example/A/?b=%20x&a=1&a=2');
    expect(withoutTracking('https://a.example/x?utm_source=rss')).toBe('https://a.example/x');
    expect(withoutTracking('https://a.example/x?b+c')).toBe('https://a.example/x?b+c');
    expect(withoutTracking('/x?utm_source=rss')).toBe('/x?utm_source=rss');
  });

  it('gives the same article', () => {
    fc.assert(
      fc.property(
        fc.webUrl({ withQueryParameters: true, withFragments: true }),
        fc.constantFrom('utm_source', 'ref', 'id'),
        (url, name) => {
          const marked = `${url.replace(/#.*/, '')}${url.includes('?') ? '&' : '?'}${name}=rss`;
          expect(normaliseAddress(withoutTracking(marked))).toBe(normaliseAddress(marked));
        },
      ),
    );
  });
});

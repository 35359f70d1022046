import { describe, expect, it } from 'vitest';
import { parseJsonLd } from '../../ingest/read/metadata/json-ld.ts';

const headlines = (...texts: readonly string[]): readonly unknown[] =>
  parseJsonLd(texts).flatMap(({ headline }) => (headline === undefined ? [] : [headline]));

describe('broken JSON-LD', () => {
  it.each([
    ['in an HTML comment', '<!-- {"headline": "A"} -->', ['A']],
    ['in a CDATA section', '//<![CDATA[\n{"headline": "A"}\n//]]>', ['A']],
    ['with a semicolon behind it', '{"headline": "A"};', ['A']],
    ['with commas too many', '{"headline": "A", "author": ["b", ], }', ['A']],
    ['with line ends in strings', '{"headline": "A\n\tb"}', ['A  b']],
    ['with a lone backslash', '{"headline": "A \\d"}', ['A \\d']],
    ['with quotes inside strings', '{"headline": "He said "no" today", "b": 1}', ['He said "no" today']],
    ['that breaks off', '{"headline": "A", "author": {"name": "b', ['A']],
    ['of several things after one another', '{"headline": "A"}\n{"headline": "B"}', ['A', 'B']],
    ['with entities for quotes', '{&quot;headline&quot;: &quot;A &amp;amp; B&quot;}', ['A &amp; B']],
  ])('%s is read', (_, text, expected) => {
    expect(headlines(text)).toEqual(expected);
  });

  it('beyond mending tells nothing, and harms none of the others', () => {
    expect(headlines('no JSON at all', '{"headline": "A"}', '')).toEqual(['A']);
  });
});

describe('sound JSON-LD', () => {
  it('is opened where things are in things', () => {
    expect(headlines('[{"@graph": [{"mainEntity": {"headline": "A"}}]}, {"headline": "B"}]')).toEqual(['A', 'B']);
  });

  it('is not altered by what would mend it', () => {
    expect(headlines('{"headline": "A, } B // <!-- c -->;"}')).toEqual(['A, } B // <!-- c -->;']);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exactQuery, searchTokens, typedQuery } from '../../queries/lucene.ts';

describe('typedQuery', () => {
  it('looks for each word whole, begun, or with one wrong letter', () => {
    expect(typedQuery('Nokya', 'CLOSE')).toBe('(nokya^4 OR nokya*^2 OR nokya~1)');
    expect(typedQuery('HMD Glob', 'CLOSE')).toBe('(hmd^4 OR hmd*^2) AND (glob^4 OR glob*^2 OR glob~1)');
    expect(typedQuery('HMD Glob', 'ANY_WORD')).toContain(') OR (');
  });

  it('then for two words typed as one, and two wrong letters in a long word', () => {
    expect(typedQuery('wifi', 'FAR')).toBe('(wifi^4 OR wifi*^2 OR wifi~1 OR "w ifi" OR "wi fi" OR "wif i")');
    expect(typedQuery('nokias', 'FAR')).toContain(' OR nokias~2 OR ');
  });

  it('takes no wrong letter in numbers', () => {
    expect(typedQuery('FP44', 'CLOSE')).toBe('(fp44^4 OR fp44*^2)');
    expect(typedQuery('FP445678', 'FAR')).not.toContain('~');
  });

  it('is null when nothing is left to look for', () => {
    for (const text of ['', ' ', '*', '"', '!?']) expect(typedQuery(text, 'CLOSE')).toBeNull();
    expect(exactQuery('**')).toBeNull();
  });
});

describe('searchTokens', () => {
  it('hold letters and digits only, in lower case, and not too many', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const tokens = searchTokens(text);
        expect(tokens.length).toBeLessThanOrEqual(8);
        for (const token of tokens) {
          expect(token).toMatch(/^[\p{L}\p{N}]{1,40}$/u);
          expect(token).not.toMatch(/^(AND|OR|NOT|TO)$/);
        }
      }),
      { numRuns: 10_000 },
    );
  });
});

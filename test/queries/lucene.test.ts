import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exactQuery, searchTokens, typedQuery } from '../../queries/lucene.ts';

describe('typedQuery', () => {
  it('looks for each word whole, begun, or with one wrong letter', () => {
    expect(typedQuery('Nokya', 'ALL')).toBe('(nokya^4 OR nokya*^2 OR nokya~1)');
    expect(typedQuery('HMD Glob', 'ALL')).toBe('(hmd^4 OR hmd*^2) AND (glob^4 OR glob*^2 OR glob~1)');
    expect(typedQuery('HMD Glob', 'ANY')).toContain(') OR (');
  });

  it('takes no wrong letter in numbers', () => {
    expect(typedQuery('FP44', 'ALL')).toBe('(fp44^4 OR fp44*^2)');
  });

  it('is null when nothing is left to look for', () => {
    for (const text of ['', ' ', '*', '"', '!?']) expect(typedQuery(text, 'ALL')).toBeNull();
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

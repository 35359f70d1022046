import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normaliseLine, normaliseText } from '../../ingest/read/normalise-text.ts';

describe('normaliseText', () => {
  it('makes one form of characters, spaces and line ends', () => {
    expect(normaliseText('Cafe\u0301\u00A0and\u2009\u200Bco\u00ADop\uFEFF')).toBe('Caf\u00E9 and coop');
    expect(normaliseText('one\r\ntwo\rthree\u2028four')).toBe('one\ntwo\nthree\nfour');
    expect(normaliseText('  one \n\n\n\n two  ')).toBe('one\n\ntwo');
    expect(normaliseText('a\u0000b\u0007c\u0085d')).toBe('abc\nd');
  });

  it('keeps joiners where a script is spelt with them, and drops them in Latin words', () => {
    expect(normaliseText('می\u200Cخواهم')).toBe('می\u200Cخواهم');
    expect(normaliseText('👩\u200D💻')).toBe('👩\u200D💻');
    expect(normaliseText('No\u200Ckia')).toBe('Nokia');
  });

  it('is idempotent, and leaves nothing that cannot be stored', () => {
    const text = fc.string({
      unit: fc.oneof(
        fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
        fc.constantFrom('\u0301', '\u200D', '\u00A0', '\n', '\r', ' ', '\uD800', '\uDC00', 'e'),
      ),
    });
    fc.assert(
      fc.property(text, (value) => {
        const once = normaliseText(value);
        expect(normaliseText(once)).toBe(once);
        expect(once).not.toMatch(/\r|\n{3}|^\s|\s$/);
        expect(Buffer.from(once).toString()).toBe(once);
      }),
      { numRuns: 200 },
    );
  });
});

it('makes a title one line', () => {
  expect(normaliseLine(' Nokia \n\t and\u00A0HMD ')).toBe('Nokia and HMD');
});

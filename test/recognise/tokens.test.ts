import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenise } from '../../ingest/recognise/tokens.ts';

// What the tokeniser treats in ways of its own, some of it torn: half an emoji, a lone accent, a no-break space.
const PIECES = [
  'a',
  'B',
  'é',
  '\u0301',
  '9',
  '.',
  '-',
  "'",
  '’',
  's',
  '&',
  '/',
  '$',
  '%',
  '+',
  '!',
  '#',
  ' ',
  '\u00a0',
  '\ud83d',
  '😀',
  'https://',
  'Inc.',
  'ß',
];

const words = (text: string): string[] => tokenise(text).map((token) => token.text);

describe('tokenise', () => {
  it.each([
    ['Google’s', ['Google', '’s']],
    ["McDonald's", ['McDonald', "'s"]],
    ['Google-backed Magic Leap', ['Google', '-', 'backed', 'Magic', 'Leap']],
    ['Amazon-Owned Ring', ['Amazon', '-', 'Owned', 'Ring']],
    ['the Dell-EMC deal', ['the', 'Dell', '-', 'EMC', 'deal']],
    ['EU-U.S. data', ['EU', '-', 'U.S.', 'data']],
    ['T-Mobile, HP-UX and Mercedes-Benz', ['T-Mobile', ',', 'HP-UX', 'and', 'Mercedes-Benz']],
    ['a multi-year cross-license', ['a', 'multi-year', 'cross-license']],
    ['AT&T pays $1.4 billion (3.5%)', ['AT&T', 'pays', '$1.4', 'billion', '(', '3.5%', ')']],
    ['Yahoo! said', ['Yahoo!', 'said']],
    ['Verizon/Yahoo, 24/7', ['Verizon', '/', 'Yahoo', ',', '24/7']],
    ['Disney+ on iPhone', ['Disney+', 'on', 'iPhone']],
    ['Salesforce.com and Node.js', ['Salesforce.com', 'and', 'Node.js']],
    ['the deal.Apple said', ['the', 'deal', '.', 'Apple', 'said']],
    ['Apple Inc. of the U.S.', ['Apple', 'Inc.', 'of', 'the', 'U.S.']],
    ['see https://example.org/a-b?c=d.', ['see', 'https://example.org/a-b?c=d', '.']],
    ["it'll end; don't ask", ['it', "'ll", 'end', ';', "don't", 'ask']],
  ])('cuts %j so that names are whole tokens', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('gives offsets of the field, shifted by the place of the text in it', () => {
    expect(tokenise('HMD Global', 7)).toEqual([
      { text: 'HMD', start: 7, end: 10 },
      { text: 'Global', start: 11, end: 17 },
    ]);
  });

  it('loses no character but white space, and every token is the text at its offsets', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...PIECES), maxLength: 40 }), (text) => {
        const tokens = tokenise(text);
        const atOffsets = tokens.every((token) => text.slice(token.start, token.end) === token.text);
        return atOffsets && tokens.map((token) => token.text).join('') === text.replace(/\s/gu, '');
      }),
    );
  });
});

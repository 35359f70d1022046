import { describe, expect, it } from 'vitest';
import { cutText, textWidth, wrapText } from '../../src/commands/wrap-text.ts';

describe('wrapText', () => {
  it('breaks between words, and loses none', () => {
    expect(wrapText('one two three four', 9)).toEqual(['one two', 'three', 'four']);
    expect(wrapText('', 9)).toEqual(['']);
  });

  it('leaves a word that is longer than a line whole', () => {
    expect(wrapText('see https://news.example/a-long-address now', 10)).toEqual(['see', 'https://news.example/a-long-address', 'now']);
  });

  it('indents every line but the first', () => {
    expect(wrapText('one two three', 7, '  ')).toEqual(['one two', '  three']);
  });

  it('breaks between characters of a script without spaces, two columns each, and begins no line with a full stop', () => {
    expect(wrapText('日本の会社は契約。', 8)).toEqual(['日本の会', '社は契約。']);
    expect(wrapText('日本の会社は', 8).every((line) => textWidth(line) <= 8)).toBe(true);
  });
});

it('cutText cuts to a width and says so', () => {
  expect(cutText('short', 5)).toBe('short');
  expect(cutText('longer text', 7)).toBe('longer…');
  expect(textWidth(cutText('日本の会社は', 6))).toBeLessThanOrEqual(6);
});

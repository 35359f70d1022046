import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../ingest/recognise/sentences.ts';

const sentences = (text: string): string[] => splitSentences(text).map(({ start, end }) => text.slice(start, end));

describe('splitSentences', () => {
  it('ends no sentence at an abbreviation, an initial, a date or an exclaimed name', () => {
    expect(sentences('Apple Inc. said on Dec. 31 that U.S. sales of J. R. Smith rose. Yahoo! was silent.')).toEqual([
      'Apple Inc. said on Dec. 31 that U.S. sales of J. R. Smith rose.',
      'Yahoo! was silent.',
    ]);
  });

  it('ends one at an abbreviation before a word that begins sentences', () => {
    expect(sentences('It was bought by Foo Corp. The price was not told.')).toHaveLength(2);
  });

  it('keeps a quoted question with who asked it, and closing quotes with their sentence', () => {
    expect(sentences('“Really?” he asked. “We are glad.” The deal closed.')).toEqual([
      '“Really?” he asked.',
      '“We are glad.”',
      'The deal closed.',
    ]);
  });

  it('never goes across a line break, and counts paragraphs by lines with text', () => {
    const found = splitSentences('Nokia and\n\nXiaomi signed. They met.\r\nMore');
    expect(found.map(({ paragraph }) => paragraph)).toEqual([0, 1, 1, 2]);
  });

  it('starts a sentence with a name in small letters when it has a capital inside', () => {
    expect(sentences('Sales fell. iPhone owners waited.')).toHaveLength(2);
  });

  it('cuts what is no prose, so that one line cannot be one sentence of any length', () => {
    expect(Math.max(...splitSentences('word '.repeat(2000)).map(({ tokens }) => tokens.length))).toBeLessThanOrEqual(300);
  });
});

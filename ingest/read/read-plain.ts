// A plain text → Article. The first line is the title when it stands alone, is short, and does not end like a sentence.
import type { RawPage } from '../../schema/facts.ts';
import { normaliseText } from './normalise-text.ts';
import type { ReadResult } from './read-result.ts';
import { textArticle } from './text-article.ts';

const LONGEST_TITLE = 200;
/** A question may be a headline; a full stop, a colon or a comma ends no headline. */
const ENDS_LIKE_SENTENCE = /[.,;:…。]["'”’»)\]]*$/;

const isTitleLine = (line: string): boolean => line.length > 0 && line.length <= LONGEST_TITLE && !ENDS_LIKE_SENTENCE.test(line);

export const readPlain = (source: string, page: Pick<RawPage, 'url' | 'hints'>): ReadResult => {
  const text = normaliseText(source);
  const [first = '', second] = text.split('\n', 2);
  const hasTitle = isTitleLine(first) && (second === undefined || second === '');
  return textArticle(hasTitle ? { title: first, text: text.slice(first.length) } : { title: '', text }, page);
};

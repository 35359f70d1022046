// A line of text → whether it accompanies an article instead of belonging to it.
import { textSize } from '../prose.ts';
import { CREDIT, isByline } from './credits.ts';
import { NOTICE } from './notices.ts';
import { OFFER } from './offers.ts';
import { POINTER } from './pointers.ts';
import { isTimeLine } from './time-lines.ts';

/** A paragraph longer than this is text even where it speaks of cookies or newsletters. */
const LONGEST_NOTICE = 600;
const LONGEST_LINE = 300;

export const isNoiseLine = (text: string): boolean => {
  const size = textSize(text);
  if (size > LONGEST_NOTICE) return false;
  if (isTimeLine(text) || NOTICE.test(text)) return true;
  return size <= LONGEST_LINE && (isByline(text) || POINTER.test(text) || OFFER.test(text) || CREDIT.test(text));
};

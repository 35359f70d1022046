// What a line of text tells by itself, in numbers: size, words, punctuation, letters, and whether it is one of those that accompany articles.
import { CREDIT, isByline } from '../noise/credits.ts';
import { NOTICE, PRIVACY } from '../noise/notices.ts';
import { DISCLOSURE, OFFER } from '../noise/offers.ts';
import { POINTER } from '../noise/pointers.ts';
import { isReport } from '../noise/reports.ts';
import { isTimeLine } from '../noise/time-lines.ts';
import { endsSentence, textSize } from '../prose.ts';

export type LineMeasures = {
  /** In letters of an alphabet. */
  readonly size: number;
  readonly words: number;
  /** Marks that end a sentence. */
  readonly stops: number;
  readonly commas: number;
  readonly endsSentence: boolean;
  readonly endsColon: boolean;
  readonly startsLower: boolean;
  readonly startsQuote: boolean;
  readonly startsMark: boolean;
  /** Shares of its words, 0 to 1. */
  readonly capitalised: number;
  readonly upper: number;
  readonly digits: number;
  readonly lines: number;
  readonly bar: boolean;
  readonly isTime: boolean;
  readonly isNotice: boolean;
  readonly isByline: boolean;
  readonly isPointer: boolean;
  readonly isOffer: boolean;
  readonly isCredit: boolean;
};

/** A paragraph longer than this is text even where it speaks of cookies or newsletters. */
const LONGEST_NOTICE = 600;
const LONGEST_LINE = 300;
/** Counting stops here: what is longer is text, and its beginning tells as much as the rest. */
const MEASURED = 600;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

export const measureLine = (whole: string): LineMeasures => {
  const text = whole.length > MEASURED ? whole.slice(0, MEASURED) : whole;
  const words = text.split(/\s+/);
  const size = textSize(whole);
  const isShort = size <= LONGEST_LINE;
  const share = (pattern: RegExp): number => words.filter((word) => pattern.test(word)).length / words.length;
  return {
    size,
    words: words.length,
    stops: count(text, /[.!?…。!?]+(?=["'”’»)\]\s]|$)|[。!?]/g),
    commas: count(text, /[,;،、,]/g),
    endsSentence: endsSentence(whole),
    endsColon: /[::]$/.test(whole),
    startsLower: /^\p{Ll}/u.test(text),
    startsQuote: /^["'“„«‹‘「]/.test(text),
    startsMark: /^[^\p{L}\p{N}"'“„«‹‘「(\s]/u.test(text),
    capitalised: share(/^\P{L}{0,2}\p{Lu}\p{Ll}/u),
    upper: share(/^\P{L}{0,2}\p{Lu}{2,}\P{Ll}*$/u),
    digits: share(/\d/),
    lines: whole.length > MEASURED ? 1 : text.split('\n').length,
    bar: isShort && /[|•·»›→@©]/.test(text),
    isTime: isShort && isTimeLine(whole),
    isNotice: size <= LONGEST_NOTICE && (NOTICE.test(whole) || (PRIVACY.test(whole) && !isReport(whole))),
    isByline: isShort && isByline(whole),
    isPointer: isShort && POINTER.test(whole),
    isOffer: isShort && (DISCLOSURE.test(whole) || (OFFER.test(whole) && !isReport(whole))),
    isCredit: isShort && CREDIT.test(whole),
  };
};

/** One of the lines that accompany articles everywhere. */
export const isNoiseLine = ({ isTime, isNotice, isByline, isPointer, isOffer, isCredit }: LineMeasures): boolean =>
  isTime || isNotice || isByline || isPointer || isOffer || isCredit;

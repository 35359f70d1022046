// The closed lists of the graph in words that stand in a sentence.
import type { z } from 'zod';
import type { PartialDate } from '../../../schema/facts.ts';

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** `BRAND_LICENSE` → `brand licence`. */
export const inWords = (value: string): string =>
  value
    .toLowerCase()
    .replaceAll('_', ' ')
    .replace(/license$/, 'licence');
/** `BRAND_LICENSE` → `Brand licence`. */
export const inWordsFirst = (value: string): string => {
  const words = inWords(value);
  return words.charAt(0).toUpperCase() + words.slice(1);
};

/** `2017-07-05` → `5 July 2017`. */
export const dayInWords = (day: string): string => {
  const [year = '', month = '', date = ''] = day.split('-');
  return `${Number(date)} ${MONTHS[Number(month) - 1] ?? month} ${Number(year)}`;
};

type Dated = Pick<z.infer<typeof PartialDate>, 'date' | 'precision'>;

/** As much of the day as the text told. */
export const dateInWords = ({ date, precision }: Dated): string => {
  const [, month = '', year = ''] = dayInWords(date).split(' ');
  if (precision === 'DAY') return dayInWords(date);
  return precision === 'MONTH' ? `${month} ${year}` : year;
};

type Money = { readonly amount: number; readonly currency: string | null };

export const moneyInWords = ({ amount, currency }: Money): string => {
  const [divisor, word] = amount >= 1e9 ? [1e9, ' billion'] : amount >= 1e6 ? [1e6, ' million'] : [1, ''];
  const figure = (amount / divisor).toLocaleString('en', { maximumFractionDigits: 2 });
  return `${currency ? `${currency} ` : ''}${figure}${word}`;
};

/** 1 story, 2 stories. */
export const counted = (count: number, one: string, many: string): string => `${count.toLocaleString('en')} ${count === 1 ? one : many}`;

/** What is only told in passing, or of who belongs to whom, is evidence but no report of its own. */
export const storiesInWords = (independent: number): string =>
  independent === 0 ? 'told as background' : counted(independent, 'story', 'stories');

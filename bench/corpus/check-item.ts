// An item in, the first thing wrong with it out as an error: quotes and parties that are not in its text, names left unmarked.
import type { CorpusAgreement } from './agreement-line.ts';
import { lineError } from './line-error.ts';
import type { Mark } from './marks.ts';
import type { CorpusItem } from './parse-corpus.ts';

const marksOf = ({ titleMarks, textMarks }: CorpusItem): readonly Mark[] => [...titleMarks, ...textMarks];
const isName = ({ kind }: Mark): boolean => kind !== 'REF' && kind !== 'NONE';

const checkAgreement = (item: CorpusItem, { place, parties, covers, quote }: CorpusAgreement): void => {
  const names = new Set(marksOf(item).flatMap((mark) => (isName(mark) ? [mark.name] : [])));
  const stranger = parties.find(({ name }) => !names.has(name));
  if (stranger) throw lineError(place, `the party “${stranger.name}” is no marked name of ${item.id}.`);
  const unread = covers.find((thing) => !`${item.title}\n${item.text}`.includes(thing));
  if (unread !== undefined) throw lineError(place, `“${unread}” is not in the text of ${item.id}.`);
  if (quote === undefined && item.text !== '') throw lineError(place, 'an agreement of an article quotes the words that say so.');
  if (quote !== undefined && !item.title.includes(quote) && !item.text.includes(quote))
    throw lineError(place, `the quote “${quote.slice(0, 60)}” is not in the text of ${item.id}.`);
};

const checkTargets = (item: CorpusItem): void => {
  const names = new Set(marksOf(item).flatMap((mark) => (isName(mark) ? [mark.name] : [])));
  const lost = marksOf(item).find(({ entity, kind }) => kind !== 'NONE' && !names.has(entity));
  if (lost) throw lineError(item.place, `“${lost.name}” of ${item.id} stands for “${lost.entity}”, which is no marked name there.`);
};

const WORD = /[\p{L}\p{N}]/u;
/** A name marked once is marked wherever it stands. */
const checkUnmarked = (item: CorpusItem, text: string, marks: readonly Mark[], names: ReadonlySet<string>): void => {
  for (const name of names) {
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      const end = at + name.length;
      if (WORD.test(text[at - 1] ?? ' ') || WORD.test(text[end] ?? ' ')) continue;
      if (!marks.some((mark) => mark.start <= at && end <= mark.end))
        throw lineError(
          item.place,
          `“${name}” is marked elsewhere in ${item.id}, but not in “${text.slice(Math.max(0, at - 20), end + 20)}”.`,
        );
    }
  }
};

export const checkItem = (item: CorpusItem): void => {
  for (const agreement of item.agreements) checkAgreement(item, agreement);
  checkTargets(item);
  const names = new Set(marksOf(item).flatMap((mark) => (isName(mark) ? [mark.name] : [])));
  checkUnmarked(item, item.title, item.titleMarks, names);
  checkUnmarked(item, item.text, item.textMarks, names);
};

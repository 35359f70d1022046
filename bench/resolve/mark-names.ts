// A passage with some names marked → its plain text with every name in it: a name that is marked once, or listed for the file, is one wherever it stands.

import type { MentionKind } from '../../schema/ontology.ts';
import type { Place } from '../corpus/line-error.ts';
import { type Mark, readMarks } from '../corpus/marks.ts';
import { storyError } from './story-line.ts';

export type KnownName = { readonly kind: MentionKind; readonly name: string; readonly full?: string };
export type Named = KnownName & { readonly start: number; readonly end: number };

const WORD = /[\p{L}\p{N}]/u;
const isName = (mark: Mark): mark is Mark & { kind: MentionKind } => mark.kind !== 'REF' && mark.kind !== 'NONE';

export const namesIn = (text: string, place: Place): KnownName[] =>
  readMarks(text, place)
    .marks.filter(isName)
    .map(({ kind, name, entity }) => ({ kind, name, ...(entity === name ? {} : { full: entity }) }));

const standsAt = (plain: string, name: string, at: number): boolean =>
  plain.startsWith(name, at) && !WORD.test(plain[at - 1] ?? ' ') && !WORD.test(plain[at + name.length] ?? ' ');

/** The longest name that stands there. Throws where two things are called so and the text does not mark which. */
const nameAt = (plain: string, at: number, known: readonly KnownName[], place: Place): KnownName | undefined => {
  const here = known.filter(({ name }) => standsAt(plain, name, at)).sort((a, b) => b.name.length - a.name.length);
  const [longest] = here;
  if (here.some(({ name, kind }) => name === longest?.name && kind !== longest.kind))
    throw storyError(place, `mark which “${longest?.name}” it is: “${plain.slice(Math.max(0, at - 20), at + 20)}”.`);
  return longest;
};

export const markNames = (
  text: string,
  place: Place,
  known: readonly KnownName[],
): { readonly plain: string; readonly names: readonly Named[] } => {
  const { plain, marks } = readMarks(text, place);
  const names: Named[] = [];
  for (let at = 0; at < plain.length; at += 1) {
    const mark = marks.find(({ start }) => start === at);
    const found: KnownName | undefined =
      mark && isName(mark) ? { kind: mark.kind, name: mark.name } : mark ? undefined : nameAt(plain, at, known, place);
    if (found) {
      const full = found.full ?? known.find(({ name, kind, full: fuller }) => name === found.name && kind === found.kind && fuller)?.full;
      names.push({ ...found, ...(full === undefined ? {} : { full }), start: at, end: at + found.name.length });
    }
    at = Math.max(at, (mark?.end ?? at + (found?.name.length ?? 1)) - 1);
  }
  return { plain, names };
};

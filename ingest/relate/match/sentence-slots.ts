// Slots that look beyond the trigger's own phrases: the name that a sentence opens with, a subject of two.
import type { Mention } from '../../../schema/facts.ts';
import { subjectOf } from '../sentence/arguments.ts';
import { listFrom, type Phrase } from '../sentence/coordination.ts';
import type { Group } from '../sentence/group.ts';
import { partiesOfPhrase } from './phrase-parties.ts';
import type { Place } from './place.ts';

/** "X gains ground as A and B join": X. */
export const openingPhrase = ({ groups, at }: Place): readonly Mention[] => {
  const first = groups.findIndex(({ kind }) => kind === 'NOUN');
  return first >= 0 && first < at ? partiesOfPhrase(groups, listFrom(groups, first), true) : [];
};

const MOST = 4;
/** A and B that do something together; one company does it by itself, and many are a trend. */
export const pairOf = (mentions: readonly Mention[]): readonly Mention[] =>
  mentions.length > 1 && mentions.length <= MOST ? mentions : [];

/** "A lets you skip the queue thanks to": A, for "you". */
export const letsDo = (groups: readonly Group[], subject: Phrase | undefined): Phrase | undefined => {
  const before = subject ? groups[subject.first - 1] : undefined;
  const isLet = before?.kind === 'VERB' && before.lemma === 'let' && subject?.nouns[0]?.head.tag === 'PRON';
  return isLet && subject ? subjectOf(groups, subject.first - 1) : undefined;
};

// Who does what a verb says, and to whom, whatever its voice and wherever they stand.
import { antecedent } from '../sentence/antecedent.ts';
import { subjectOf } from '../sentence/arguments.ts';
import { listUpTo, type Phrase } from '../sentence/coordination.ts';
import { followingOf, overSeat } from '../sentence/following.ts';
import type { Group } from '../sentence/group.ts';
import { explainedName } from '../sentence/leftwards.ts';
import { wordAt } from '../sentence/word-at.ts';
import type { Place } from './place.ts';

/** Of the active verb: for "B was bought by A" the subject is A and the object B. */
export type Spot = Pick<Place, 'groups' | 'at'>;

export const verbSubject = ({ groups, at }: Spot): Phrase | undefined => {
  const verb = groups[at];
  if (verb?.kind !== 'VERB') return undefined;
  if (!verb.passive) return subjectOf(groups, at);
  const agent = followingOf(groups, at).prepositions.get('by');
  const shares = !agent && groups[at + 1]?.kind === 'CC' && groups[at + 2]?.kind === 'VERB';
  return shares ? followingOf(groups, at + 2).prepositions.get('by') : agent;
};

/** Groups between a relative word and what it stands for: ", all of", ",", or none. */
const relativeLink = (groups: readonly Group[], at: number): number => {
  const quantity = wordAt(groups, at) === 'of' && /^(?:all|both|most|some|many|two|three|none|each)$/.test(wordAt(groups, at - 1));
  const comma = quantity ? at - 2 : at;
  return at - comma + (groups[comma]?.kind === 'COMMA' ? 1 : 0);
};

/** "A, B and C, an app that": C alone; "A and B, two apps that": both. */
const explainedList = (groups: readonly Group[], before: number): Phrase | undefined => {
  const end = explainedName(groups, before);
  const list = listUpTo(groups, end);
  const description = groups[end + 2];
  const isPlural = description?.kind === 'NOUN' && /[^s]s$|^(?:pair|duo|trio)$/.test(description.head.lower);
  return list && end < before && !isPlural ? { nouns: list.nouns.slice(-1), first: end, last: end } : list;
};

/** "B, which A bought", "B, the app that A bought", "B, the service it bought": the object stands before its clause. */
const frontedObject = (groups: readonly Group[], at: number): Phrase | undefined => {
  const subject = subjectOf(groups, at);
  if (!subject || subject.last >= at) return undefined;
  const relative = groups[subject.first - 1]?.kind === 'WH';
  if (relative && groups[subject.first - 2]?.kind === 'CC') return antecedent(groups, subject.first - 1, subjectOf);
  const opening = subject.first - 1 - (relative ? 1 : 0);
  const before = opening - (relative ? relativeLink(groups, opening) : 0);
  return explainedList(groups, overSeat(groups, before));
};

/** "X, which A took private": what becomes of X, which stands before. */
const isOutcome = ({ nouns: [noun, second] }: Phrase): boolean =>
  noun?.words.length === 1 && !second && /^(?:private|public)$/.test(noun.head.lower);

const objectBehind = ({ groups, at }: Spot): Phrase | undefined => {
  const { object } = followingOf(groups, at);
  return object && isOutcome(object) ? undefined : object;
};

export const verbObject = ({ groups, at }: Spot): Phrase | undefined => {
  const verb = groups[at];
  if (verb?.kind !== 'VERB') return undefined;
  if (verb.passive) return subjectOf(groups, at);
  const own = objectBehind({ groups, at }) ?? frontedObject(groups, at);
  const shares = !own && groups[at + 1]?.kind === 'CC' && groups[at + 2]?.kind === 'VERB';
  return shares ? followingOf(groups, at + 2).object : own;
};

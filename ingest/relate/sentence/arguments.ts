// Whom the words before a verb make its subject, and which verb rules a noun.
import { finiteSubject } from './finite-subject.ts';
import type { Group } from './group.ts';
import { nonFiniteSubject } from './non-finite-subject.ts';
import { participleSubject } from './participle-subject.ts';
import type { SubjectOf } from './subject-of.ts';

/** The grammatical subject of the verb group at `verb`: for a passive one, who or what it is done to. */
export const subjectOf: SubjectOf = (groups, verb, depth = 0) => {
  const group = groups[verb];
  if (group?.kind !== 'VERB' || depth > 6) return undefined;
  if (group.form === 'FINITE') return finiteSubject(groups, verb, depth, subjectOf);
  if (group.form === 'PARTICIPLE') return participleSubject(groups, verb, depth, subjectOf);
  return nonFiniteSubject(groups, verb, group, depth, subjectOf);
};

/** The verb that the noun at `noun` is the object of, or in a prepositional phrase of; -1 for none. */
export const rulingVerb = (groups: readonly Group[], noun: number): number => {
  let at = noun - 1;
  for (; at >= 0; at -= 1) {
    const group = groups[at];
    if (group?.kind === 'VERB') return at;
    if (group?.kind === 'STOP' || group?.kind === 'WH' || group?.kind === 'SUB') return -1;
  }
  return -1;
};

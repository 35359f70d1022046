// The subject that only the clause after a comma names: "After buying A, B said".
import { listFrom, type Phrase } from './coordination.ts';
import { skipOn } from './following.ts';
import type { Group } from './group.ts';
import { isInsert } from './leftwards.ts';

/** "B said", "B, a chip maker, said". */
const isFollowedByVerb = (groups: readonly Group[], at: number): boolean => {
  const next = groups[skipOn(groups, at)];
  if (next?.kind !== 'COMMA') return next?.kind === 'VERB' && next.form === 'FINITE';
  const close = groups.findIndex((group, index) => index > at + 1 && group.kind === 'COMMA');
  const verb = close < 0 ? undefined : groups[skipOn(groups, close + 1)];
  return verb?.kind === 'VERB' && verb.form === 'FINITE' && isInsert(groups, at + 1, close);
};

/** "Bought by A: the network B": what stands after the colon, where a headline is no more than that. */
export const subjectAfterColon = (groups: readonly Group[], verb: number): Phrase | undefined => {
  const colon = groups.findIndex((group, index) => index > verb && group.kind === 'STOP');
  return groups[colon]?.words[0]?.text === ':' ? listFrom(groups, colon + 1) : undefined;
};

/** "After buying A, B said", "By joining with A, B and C, D said": the subject of the clause that follows a comma. */
export const subjectAhead = (groups: readonly Group[], verb: number): Phrase | undefined => {
  let loose: Phrase | undefined;
  for (let at = verb + 1; at < groups.length && groups[at]?.kind !== 'STOP'; at += 1) {
    if (groups[at]?.kind !== 'COMMA') continue;
    const next = skipOn(groups, at + 1);
    const phrase = groups[next]?.kind === 'NOUN' ? listFrom(groups, next) : undefined;
    if (phrase && isFollowedByVerb(groups, phrase.last + 1)) return phrase;
    const goesOn = phrase && groups[phrase.last + 1]?.kind === 'COMMA';
    if (goesOn && !loose && groups.slice(phrase.last).some((group) => group.kind === 'VERB' && group.form === 'FINITE')) loose = phrase;
  }
  return loose;
};

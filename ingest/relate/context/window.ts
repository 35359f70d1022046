// The clause around a trigger, as lower-case text without the names: where cues of status, mood and voice are looked for.
import type { Candidate } from '../match/candidate.ts';
import type { Group } from '../sentence/group.ts';
import type { Word } from '../sentence/word.ts';

/** What only says who says so belongs to the clause that it introduces. */
const SAYING =
  /^(?:say|report|announce|tell|write|confirm|claim|believe|think|expect|understand|rumor|hear|deny|learn|suggest|reveal|seem|appear)$/;
const isHardStop = (group: Group | undefined): boolean => group?.kind === 'STOP' && group.words[0]?.text !== ':';
const isVerb = (group: Group | undefined): boolean => group?.kind === 'VERB' && group.form === 'FINITE' && !SAYING.test(group.lemma);

/** A comma or "and" after which another verb, with or without a subject of its own, begins another clause. */
const endsClause = (groups: readonly Group[], joint: number): boolean => {
  const kind = groups[joint]?.kind;
  if (kind !== 'COMMA' && kind !== 'CC') return false;
  let next = joint + 1;
  while (['CC', 'ADVERB', 'TIME'].includes(groups[next]?.kind ?? '')) next += 1;
  if (kind === 'CC' && isVerb(groups[next])) return true;
  if (groups[next]?.kind === 'NOUN' && kind === 'COMMA') next += 1;
  return isVerb(groups[next]) && (groups[next - 1]?.kind === 'NOUN' || (kind === 'COMMA' && next === joint + 1));
};

/** Before the comma or "and" at `joint` another clause has had its verb. */
const hadClause = (groups: readonly Group[], joint: number): boolean => {
  const kind = groups[joint]?.kind;
  if (kind !== 'COMMA' && kind !== 'CC') return false;
  const opening = groups.slice(0, joint).findLastIndex((group) => isHardStop(group) || group.kind === 'WH');
  return endsClause(groups, joint) && groups.slice(opening + 1, joint).some(isVerb);
};

/** Names go, but for "it" and the like; so does the month of May, which is no guess. */
const isCueWord = ({ mentions, lower, tag }: Word): boolean =>
  tag === 'TIME' ? lower !== 'may' : mentions.length === 0 || /^(?:its?|the|they|their|both)\b/.test(lower);

const textOf = (groups: readonly Group[]): string =>
  groups
    .flatMap(({ words }) => words.filter(isCueWord))
    .map(({ lower }) => lower)
    .join(' ')
    .replace(/ (n't|'s)\b/g, '$1');

export const windowOf = ({ groups, at, verb }: Pick<Candidate, 'groups' | 'at' | 'verb'>): string => {
  let from = Math.min(at, verb < 0 ? at : verb);
  while (from > 0 && !isHardStop(groups[from - 1]) && groups[from - 1]?.kind !== 'WH' && !hadClause(groups, from - 1)) from -= 1;
  let to = Math.max(at, verb > at ? verb : at);
  while (
    to + 1 < groups.length &&
    !isHardStop(groups[to + 1]) &&
    !['WH', 'SUB'].includes(groups[to + 1]?.kind ?? '') &&
    !endsClause(groups, to + 1)
  )
    to += 1;
  return textOf(groups.slice(from, to + 1));
};

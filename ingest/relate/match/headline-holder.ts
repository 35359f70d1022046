// Who has what a noun says where no verb has it for an object: "No deal with B, A says", "Alliance with B lifts A".
import { listFrom, type Phrase } from '../sentence/coordination.ts';
import { followingOf } from '../sentence/following.ts';
import type { Group } from '../sentence/group.ts';

const SAYS = /^(?:say|insist|announce|confirm|claim|reveal|hint|warn|promise|vow|admit|report|tell|reiterate|maintain)$/;
/** Verbs whose object is who gains or loses by an agreement. */
const TOUCHES =
  /^(?:lift|boost|help|give|hand|buoy|push|propel|strengthen|save|rescue|cost|bring|hurt|bolster|earn|net|win|send|prop|pay)$/;

const named = (phrase: Phrase | undefined): Phrase | undefined =>
  phrase?.nouns.every(({ head }) => head.tag === 'NAME') ? phrase : undefined;

/** ", A says": A. */
const tellerAfter = (groups: readonly Group[], comma: number): Phrase | undefined => {
  const phrase = groups[comma]?.kind === 'COMMA' ? named(listFrom(groups, comma + 1)) : undefined;
  const verb = phrase ? groups[phrase.last + 1] : undefined;
  return verb?.kind === 'VERB' && SAYS.test(verb.lemma) ? phrase : undefined;
};

/** For the noun at `at`, with which its clause opens. */
export const headlineHolder = (groups: readonly Group[], at: number): Phrase | undefined => {
  if (at > 0 && groups[at - 1]?.kind !== 'STOP') return undefined;
  const { end } = followingOf(groups, at);
  const verb = groups[end];
  if (verb?.kind !== 'VERB') return tellerAfter(groups, end);
  const { object, end: rest } = followingOf(groups, end);
  const isTouched = !verb.passive && verb.form === 'FINITE' && TOUCHES.test(verb.lemma);
  return (isTouched ? named(object) : undefined) ?? tellerAfter(groups, rest);
};

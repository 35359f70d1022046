// The groups of a sentence in, who is told to license to others out: "the company licenses its warehouses to others", "its licensees".
import { followingOf } from '../sentence/following.ts';
import type { Group } from '../sentence/group.ts';
import { partiesOfWords } from './party.ts';
import { partiesOfPhrase } from './phrase-parties.ts';
import type { Told } from './place.ts';
import { verbSubject } from './verb-arguments.ts';

export const LICENSES = 'LICENSES';

const licensorAt = (groups: readonly Group[], at: number): Told['parties'] => {
  const group = groups[at];
  const isVerb = group?.kind === 'VERB' && /^licen[cs]e$/.test(group.lemma) && !group.passive && !group.negated;
  if (isVerb && followingOf(groups, at).prepositions.has('to')) {
    const subject = partiesOfPhrase(groups, verbSubject({ groups, at }), false);
    const own = followingOf(groups, at).object?.nouns.flatMap(({ possessors }) => partiesOfWords(possessors)) ?? [];
    return (subject.length > 0 ? subject : own).map((mention) => ({ mention, role: 'LICENSOR' }));
  }
  const isNoun = group?.kind === 'NOUN' && /^licensees?$/.test(group.head.lower);
  return isNoun ? partiesOfWords(group.possessors).map((mention) => ({ mention, role: 'LICENSOR' })) : [];
};

export const licensorHints = (groups: readonly Group[]): readonly Told[] =>
  groups.flatMap((_, at) => {
    const parties = licensorAt(groups, at);
    return parties.length > 0 ? [{ type: LICENSES, parties }] : [];
  });

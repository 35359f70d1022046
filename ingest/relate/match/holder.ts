// Who has what a noun says: the subject of the verb that rules it, or the name that heads its phrase.
import type { Mention } from '../../../schema/facts.ts';
import { PEOPLE } from '../lexicon/nouns.ts';
import { rulingVerb, subjectOf } from '../sentence/arguments.ts';
import { listFrom, listUpTo, type Phrase } from '../sentence/coordination.ts';
import { followingOf } from '../sentence/following.ts';
import type { Group } from '../sentence/group.ts';
import { clauseVerbAfter } from '../sentence/light-verbs.ts';
import { wordAt } from '../sentence/word-at.ts';
import { headlineHolder } from './headline-holder.ts';
import { partiesBeside, partiesOfWords } from './party.ts';
import { nounAt, partiesOfPhrase } from './phrase-parties.ts';
import type { Place } from './place.ts';
import { letsDo } from './sentence-slots.ts';
import type { Spot } from './verb-arguments.ts';

/** "as part of a deal with B, A will": it says nothing of who has the deal. */
const WAY = /^(?:part|result|terms|consequence|extension|light|frame|framework)$/;

/** "the app that came with the purchase of B": it has bought nobody. */
const comesWith = (groups: readonly Group[], verb: number, at: number): boolean => {
  const [come, purchase] = [groups[verb], groups[at]];
  const isPurchase = purchase?.kind === 'NOUN' && /^(?:acquisition|purchase|takeover|buyout)$/.test(purchase.head.lower);
  return isPurchase && verb === at - 2 && come?.kind === 'VERB' && come.lemma === 'come' && wordAt(groups, at - 1) !== 'to';
};

/** Who signs, announces or is in it: the subject of the verb that rules the noun, or the noun that heads its phrase. */
export const holderOf = ({ groups, at }: Spot): Phrase | undefined => {
  const clause = clauseVerbAfter(groups, at);
  if (clause >= 0) return subjectOf(groups, clause);
  const verb = rulingVerb(groups, at);
  if (verb >= 0 && comesWith(groups, verb, at)) return undefined;
  if (verb >= 0) {
    const subject = subjectOf(groups, verb);
    return letsDo(groups, subject) ?? subject;
  }
  const told = headlineHolder(groups, at);
  if (told) return told;
  const before = groups[at - 2]?.kind === 'ADVERB' ? at - 3 : at - 2;
  if (groups[at - 1]?.kind !== 'PREP') return undefined;
  const opener = groups[before];
  const isWay = opener?.kind === 'NOUN' && WAY.test(opener.head.lower) && groups[before - 1]?.kind === 'PREP';
  if (opener?.kind === 'NOUN' && !isWay && (at > 2 || opener.head.tag === 'NAME')) return listUpTo(groups, before);
  if (groups[before]?.kind === 'COMMA' && groups[before - 1]?.kind === 'NOUN') return listUpTo(groups, before - 1);
  const comma = groups.findIndex((group, index) => index > at && group.kind === 'COMMA');
  const isClause = groups.slice(at, comma).some((group) => group.kind === 'VERB' && group.form === 'FINITE');
  if (at <= 6 && comma > 0 && !isClause && groups[comma + 1]?.kind === 'NOUN') return listFrom(groups, comma + 1);
  return undefined;
};

/** For "the cooperation between A and B is based on" the holders are A and B. */
export const holders = ({ groups, at }: Place): readonly Mention[] => {
  const holder = holderOf({ groups, at });
  const named = partiesOfPhrase(groups, holder, false);
  if (named.length > 0 || !holder) return named;
  return partiesOfPhrase(groups, followingOf(groups, holder.last).prepositions.get('between'), false);
};

/** "AppDynamics CEO talks of": the company of the person who is the subject. */
export const employerIn = ({ groups, at }: Place): readonly Mention[] => {
  const subject = nounAt(groups, holderOf({ groups, at })) ?? groups.slice(0, at).find((group) => group.kind === 'NOUN');
  const isPerson = subject?.kind === 'NOUN' && subject.words.some(({ lower }) => PEOPLE.has(lower));
  return isPerson ? partiesBeside(subject).slice(0, 1) : [];
};

/** "Its handsets are sold by licence from X": the possessor of the subject. */
export const frontOf = ({ groups, at }: Place): readonly Mention[] => {
  const subject = nounAt(groups, holderOf({ groups, at }));
  return subject ? partiesOfWords(subject.possessors) : [];
};

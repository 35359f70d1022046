// A deal of which only the counterpart is told: "Talks with X are under way", "With X no agreement was reached", "Other licensees include X".
import type { Mention } from '../../../schema/facts.ts';
import type { Role } from '../../../schema/ontology.ts';
import { rulingVerb } from '../sentence/arguments.ts';
import { listFrom } from '../sentence/coordination.ts';
import { followingOf } from '../sentence/following.ts';
import type { Group, NounGroup } from '../sentence/group.ts';
import type { Word } from '../sentence/word.ts';
import { holderOf } from './holder.ts';
import { partiesOfWords } from './party.ts';
import { partiesOfPhrase } from './phrase-parties.ts';
import type { Place } from './place.ts';
import { singular } from './rule-index.ts';

/** `role`: of the counterparts, where the words tell it; `talks`: nothing is signed yet. */
export type BareDeal = { readonly counterparts: readonly Mention[]; readonly role?: Role; readonly talks: boolean };

const DEALS = /^(?:contract|agreement|deal|pact|accord|arrangement|licen[cs]e)$/;
const TALKS = /^(?:talk|negotiation|discussion)$/;
/** Words that do not tell what the deal is about. */
const PLAIN =
  /^(?:the|a|an|no|any|its|their|those|these|that|this|such|similar|comparable|new|proposed|further|another|other|first|second|earlier|existing|long|final|early|intensive|several|two|three|contracts?|agreements?|deals?|pacts?|accords?|arrangements?|licen[cs]es?|talks?|negotiations?|discussions?)$/;
const withoutNames = (words: readonly Word[]): readonly Word[] => words.filter(({ mentions }) => mentions.length === 0);
const isPlain = ({ words, possessors, modifiers }: NounGroup, most: number): boolean =>
  possessors.length === 0 && modifiers.length <= most && withoutNames(words).every(({ lower }) => PLAIN.test(lower));

const opensWith = (groups: readonly Group[]): boolean => groups[0]?.kind === 'PREP' && groups[0].words[0]?.lower === 'with';
/** "With X talks have been held", "With X, on the other hand, no agreement could be reached". */
const frontedWith = (groups: readonly Group[], at: number): readonly Mention[] => {
  const own = groups[at];
  if (at === 1 && opensWith(groups) && own?.kind === 'NOUN') return partiesOfWords(own.modifiers);
  const opening = opensWith(groups) ? listFrom(groups, 1) : undefined;
  const between = opening ? groups.slice(opening.last + 1, at) : [];
  return between.some(({ kind }) => kind === 'VERB' || kind === 'STOP') ? [] : partiesOfPhrase(groups, opening, true);
};

/** Nobody is named whose deal it is. */
const isUntold = ({ groups, at }: Pick<Place, 'groups' | 'at'>): boolean => {
  if ((groups[at - 1]?.kind === 'PREP' && at > 1) || groups[at - 1]?.kind === 'CC') return false;
  const verb = rulingVerb(groups, at);
  return (verb < 0 || verb > at) && partiesOfPhrase(groups, holderOf({ groups, at }), false).length === 0;
};

/** "Other licensees include A and B", "A and B are among the licensees". */
const licenseesAt = (groups: readonly Group[], at: number, noun: NounGroup): BareDeal | undefined => {
  const verb = groups[at + 1];
  const isListed = verb?.kind === 'VERB' && /^(?:include|be)$/.test(verb.lemma) && !verb.negated;
  if (singular(noun.head.lower) !== 'licensee' || noun.possessors.length > 0 || !isListed) return undefined;
  const counterparts = partiesOfPhrase(groups, followingOf(groups, at + 1).object, true);
  return counterparts.length > 0 ? { counterparts, role: 'LICENSEE', talks: false } : undefined;
};

export const bareDealAt = (groups: readonly Group[], at: number): BareDeal | undefined => {
  const noun = groups[at];
  if (noun?.kind !== 'NOUN') return undefined;
  const licensees = licenseesAt(groups, at, noun);
  if (licensees) return licensees;
  const head = singular(noun.head.lower);
  const talks = TALKS.test(head);
  if (!(talks || DEALS.test(head)) || !isPlain(noun, at === 1 && opensWith(groups) ? 1 : 0) || !isUntold({ groups, at })) return undefined;
  const { prepositions } = followingOf(groups, at);
  if ([...prepositions.keys()].some((word) => /^(?:about|over|on|for|to|of|between)$/.test(word))) return undefined;
  const own = partiesOfPhrase(groups, prepositions.get('with'), true);
  const counterparts = own.length > 0 ? own : frontedWith(groups, at);
  return counterparts.length > 0 ? { counterparts, talks } : undefined;
};

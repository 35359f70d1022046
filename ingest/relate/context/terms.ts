// Terms beside the parties: what is covered, whether exclusively, where, and whether it stands beside an earlier agreement.
import type { Cover } from '../../../schema/facts.ts';
import type { AgreementType } from '../../../schema/ontology.ts';
import { PLACE_PHRASES, PLACES } from '../lexicon/nouns.ts';
import type { Candidate } from '../match/candidate.ts';
import { holderOf } from '../match/holder.ts';
import { verbObject } from '../match/verb-arguments.ts';
import { followingOf } from '../sentence/following.ts';
import type { NounGroup } from '../sentence/group.ts';

const ANOTHER =
  /\b(?:second|third|another|separate|further|additional)\s(?:\S+\s){0,2}(?:licen[cs]e|agreement|deal|contract|pact|partnership|venture|order)\b/;
export const isAnother = (window: string): boolean => ANOTHER.test(window);
export const isExclusive = (window: string): boolean | undefined =>
  /\bnon-?exclusive/.test(window) ? false : /\bexclusiv(?:e|ely|ity)\b/.test(window) ? true : undefined;

const isPlace = (name: string): boolean => PLACES.has(name.toLowerCase()) || PLACE_PHRASES.test(name.toLowerCase());
const NO_TERRITORY: ReadonlySet<string> = new Set<AgreementType>([
  'ACQUISITION',
  'MERGER',
  'INVESTMENT',
  'DIVESTITURE',
  'SETTLEMENT',
  'STANDARDS_MEMBERSHIP',
]);

export const territoryOf = ({ groups, at, rule }: Candidate): string | undefined => {
  if (NO_TERRITORY.has(rule.type)) return undefined;
  const { prepositions } = followingOf(groups, at);
  for (const preposition of ['in', 'throughout', 'across', 'for']) {
    const place = prepositions.get(preposition)?.nouns.find(({ head }) => isPlace(head.text));
    if (place) return place.head.text;
  }
  return undefined;
};

const SHARE = /^(?:stake|share|deal|agreement|company|money|cash|million|billion|way|part|time|year|investment)s?$/;
const toCover = (noun: NounGroup, used: ReadonlySet<string>): Cover | undefined => {
  const words = noun.words.filter(({ tag }) => !['DET', 'POSS', 'QUOTE'].includes(tag));
  const mention = noun.head.mentions[0];
  if (words.length === 0 || SHARE.test(noun.head.lower) || noun.head.tag === 'NUM' || noun.head.tag === 'PRON') return undefined;
  if (mention && (mention.kind === 'PERSON' || mention.kind === 'OTHER' || used.has(mention.fullName))) return undefined;
  const brand = noun.modifiers.flatMap(({ mentions }) => mentions).find(({ kind }) => kind === 'BRAND');
  if (brand) return { name: brand.fullName, mention: brand.id };
  const name = words.map(({ text }) => text).join(' ');
  return mention ? { name: mention.fullName, mention: mention.id } : { name };
};

const nounsOf = (candidate: Candidate, slot: string): readonly NounGroup[] => {
  const { groups, at } = candidate;
  if (slot === 'object') return verbObject({ groups, at })?.nouns ?? [];
  if (slot === 'holder') return holderOf({ groups, at })?.nouns ?? [];
  if (slot === 'own') return groups.slice(at, at + 1).flatMap((group) => (group.kind === 'NOUN' ? [group] : []));
  if (slot === 'to.rest') return restOfPhrase(followingOf(groups, at).prepositions.get('to')?.nouns[0]);
  if (slot === 'brand' || slot === 'patents') return licensedThing(candidate, slot);
  if (slot === 'next-object') return nextObject(candidate);
  return followingOf(groups, at).prepositions.get(slot)?.nouns ?? [];
};

/** "to Xiaomi network elements": the noun group without the name that opens it. */
const restOfPhrase = (noun: NounGroup | undefined): readonly NounGroup[] =>
  noun && noun.words[0]?.tag === 'NAME' && noun.words[0] !== noun.head ? [{ ...noun, words: noun.words.slice(1) }] : [];

/** The brand ("the Nokia logo" → Nokia's) or the patents that a right is a right to. */
const licensedThing = ({ groups, at }: Candidate, slot: string): readonly NounGroup[] => {
  const pattern = slot === 'brand' ? /^(?:brand|logo|name|trademark|badge)s?$/ : /^patents?$/;
  const found = groups.slice(at + 1).find((group) => group.kind === 'NOUN' && group.words.some(({ lower }) => pattern.test(lower)));
  return found?.kind === 'NOUN' ? [found] : [];
};

/** "work together to develop fiber-optic solutions": the object of the infinitive or the licensed thing that follows. */
const nextObject = ({ groups, at }: Candidate): readonly NounGroup[] => {
  for (let index = at + 1; index < groups.length; index += 1) {
    const group = groups[index];
    if (group?.kind === 'STOP' || group?.kind === 'WH') return [];
    if (group?.kind === 'VERB' && group.form === 'INFINITIVE') return followingOf(groups, index).object?.nouns ?? [];
  }
  return [];
};

export const coversOf = (candidate: Candidate): readonly Cover[] => {
  const used = new Set(candidate.parties.map(({ mention }) => mention.fullName));
  const covers = (candidate.rule.covers ?? []).flatMap((slot) => nounsOf(candidate, slot).flatMap((noun) => toCover(noun, used) ?? []));
  return covers.filter(({ name }, index) => covers.findIndex((other) => other.name === name) === index).slice(0, 6);
};

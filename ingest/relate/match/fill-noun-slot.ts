// A slot of a rule whose trigger is a noun in, the mentions that fill it out.
import type { Mention } from '../../../schema/facts.ts';
import { copulaOf } from '../sentence/antecedent.ts';
import { subjectOf } from '../sentence/arguments.ts';
import type { Phrase } from '../sentence/coordination.ts';
import { followingOf } from '../sentence/following.ts';
import type { NounGroup, VerbGroup } from '../sentence/group.ts';
import { wordAt } from '../sentence/word-at.ts';
import { verbSlot } from './fill-verb-slot.ts';
import { employerIn, frontOf, holderOf, holders } from './holder.ts';
import { indirectObject, pairBefore, possessors, separateNames, sharedModifiers } from './names-before.ts';
import { apposedTo, headName, namesBeforeHead, ownerOfBrand, raiserBefore } from './noun-slots.ts';
import { partiesOfWords } from './party.ts';
import { examplesOf, nounAt, partiesOfPhrase } from './phrase-parties.ts';
import { laterPhrase, prepositional } from './phrase-slots.ts';
import type { Place } from './place.ts';

/** "an agreement signed by A and B". */
const signers = ({ groups, at }: Place): readonly Mention[] => {
  const verb = groups[at + 1];
  if (verb?.kind !== 'VERB' || verb.form !== 'PARTICIPLE') return [];
  return partiesOfPhrase(groups, followingOf(groups, at + 1).prepositions.get('by'), true);
};

/** Where "that A had struck" begins, behind "a deal"; behind "the one" of "another deal was the one A had struck"; -1 where nothing more is told. */
const relativeFrom = ({ groups, at }: Place): number => {
  if (groups[at + 1]?.kind === 'WH') return at + 1;
  const { end } = followingOf(groups, at);
  const [verb, one] = [groups[end], groups[end + 1]];
  const isOne = verb?.kind === 'VERB' && verb.lemma === 'be' && one?.kind === 'NOUN' && one.words.some(({ lower }) => lower === 'one');
  return isOne ? end + 1 : -1;
};

/** "a partnership that A had struck with B": the subject of the relative clause, or what follows its verb. */
const fromRelative = ({ groups, at, topic }: Place, slot: string): readonly Mention[] => {
  const from = relativeFrom({ groups, at, topic });
  const verb = from < 0 ? -1 : groups.findIndex((group, index) => index > from && group.kind === 'VERB');
  const isSigning =
    verb > 0 &&
    verb < from + 7 &&
    /^(?:strike|sign|enter|make|reach|have|conclude|form|announce|forge|ink|run|operate|own|share)$/.test(
      (groups[verb] as VerbGroup).lemma,
    );
  return isSigning ? verbSlot({ groups, at: verb, topic }, slot) : [];
};

/** "Its first acquisition is X", "X is its first acquisition", "X is one of its customers"; not "A, whose customers are rich, X". */
const equalTo = ({ groups, at }: Place): Phrase | undefined => {
  const { end } = followingOf(groups, at);
  const verb = groups[end];
  if (verb?.kind === 'VERB' && /^(?:be|include)$/.test(verb.lemma)) {
    const { object } = followingOf(groups, end);
    const isDescribed = wordAt(groups, at - 1) === 'whose' && object?.nouns[0]?.head.tag !== 'NAME';
    return isDescribed ? undefined : object;
  }
  const before = groups[at - 1];
  const isLinked = before?.kind === 'VERB' && /^(?:be|become|remain|stay)$/.test(before.lemma);
  const link = isLinked ? at - 1 : copulaOf(groups, at);
  return link >= 0 ? subjectOf(groups, link) : undefined;
};

/** "A and B announced", "between A and B": one role has the first of them, another the last. */
const first = (mentions: readonly Mention[]): readonly Mention[] => mentions.slice(0, 1);
const lastOfSeveral = (mentions: readonly Mention[]): readonly Mention[] => mentions.slice(1).slice(-1);

const between = ({ groups, at }: Place): readonly Mention[] =>
  partiesOfPhrase(groups, followingOf(groups, at).prepositions.get('between'), false);
const holder = (place: Place): readonly Mention[] => partiesOfPhrase(place.groups, holderOf(place), false);

/** "the licence of the patents of B": B. */
const ofOf = ({ groups, at }: Place): readonly Mention[] => {
  const inner = followingOf(groups, at).prepositions.get('of')?.last ?? at;
  return partiesOfPhrase(groups, followingOf(groups, inner).prepositions.get('of'), false);
};

const SLOTS: Readonly<Record<string, (place: Place, noun: NounGroup) => readonly Mention[]>> = {
  possessor: possessors,
  modifier: (_, noun) => partiesOfWords(separateNames(noun)),
  'modifier.first': (_, { modifiers }) => partiesOfWords(modifiers.slice(0, 1)),
  'modifier.last': (_, { modifiers }) => partiesOfWords(modifiers.slice(-1)),
  modifiers: sharedModifiers,
  pair: pairBefore,
  'pair-but-head': namesBeforeHead,
  head: (_, noun) => headName(noun),
  holder: holders,
  'holder.first': (place) => first(holder(place)),
  'holder.last': (place) => lastOfSeveral(holder(place)),
  'holder.employer': employerIn,
  'between.first': (place) => first(between(place)),
  'between.last': (place) => lastOfSeveral(between(place)),
  front: frontOf,
  'front.modifier': (place) => first(partiesOfWords(nounAt(place.groups, holderOf(place))?.modifiers ?? [])),
  raiser: raiserBefore,
  'signed-by': signers,
  indirect: indirectObject,
  'of.of': ofOf,
  is: (place) => partiesOfPhrase(place.groups, equalTo(place), true),
  apposed: apposedTo,
  examples: ({ groups, at }) => examplesOf(groups, at),
  'brand-owner': ownerOfBrand,
};

export const nounSlot = (place: Place, slot: string): readonly Mention[] => {
  const noun = place.groups[place.at];
  if (noun?.kind !== 'NOUN') return [];
  const named = SLOTS[slot];
  if (named) return named(place, noun);
  if (slot.startsWith('later.')) return laterPhrase(place, slot.slice('later.'.length));
  if (slot.startsWith('relative.')) return fromRelative(place, slot.slice('relative.'.length));
  const strict = slot.endsWith('!');
  return prepositional(place, strict ? slot.slice(0, -1) : slot, strict);
};

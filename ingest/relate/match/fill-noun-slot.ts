// A slot of a rule whose trigger is a noun in, the mentions that fill it out.
import type { Mention } from '../../../schema/facts.ts';
import { copulaOf } from '../sentence/antecedent.ts';
import { subjectOf } from '../sentence/arguments.ts';
import type { Phrase } from '../sentence/coordination.ts';
import { followingOf } from '../sentence/following.ts';
import type { VerbGroup } from '../sentence/group.ts';
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

/** "a partnership that A had struck with B": the subject of the relative clause, or what follows its verb. */
const fromRelative = ({ groups, at, topic }: Place, slot: string): readonly Mention[] => {
  if (groups[at + 1]?.kind !== 'WH') return [];
  const verb = groups.findIndex((group, index) => index > at + 1 && group.kind === 'VERB');
  const isSigning =
    verb > 0 &&
    verb < at + 8 &&
    /^(?:strike|sign|enter|make|reach|have|conclude|form|announce|forge|ink|run|operate|own|share)$/.test(
      (groups[verb] as VerbGroup).lemma,
    );
  return isSigning ? verbSlot({ groups, at: verb, topic }, slot) : [];
};

/** "Its first acquisition is X", "X is its first acquisition", "X is one of its customers". */
const equalTo = ({ groups, at }: Place): Phrase | undefined => {
  const { end } = followingOf(groups, at);
  const verb = groups[end];
  if (verb?.kind === 'VERB' && /^(?:be|include)$/.test(verb.lemma)) return followingOf(groups, end).object;
  const before = groups[at - 1];
  const isLinked = before?.kind === 'VERB' && /^(?:be|become|remain|stay)$/.test(before.lemma);
  const link = isLinked ? at - 1 : copulaOf(groups, at);
  return link >= 0 ? subjectOf(groups, link) : undefined;
};

export const nounSlot = (place: Place, slot: string): readonly Mention[] => {
  const { groups, at } = place;
  const noun = groups[at];
  if (noun?.kind !== 'NOUN') return [];
  if (slot === 'possessor') return possessors(place, noun);
  if (slot === 'modifier') return partiesOfWords(separateNames(noun));
  if (slot === 'modifier.first') return partiesOfWords(noun.modifiers.slice(0, 1));
  if (slot === 'modifier.last') return partiesOfWords(noun.modifiers.slice(-1));
  if (slot === 'pair') return pairBefore(place);
  if (slot === 'modifiers') return sharedModifiers(place);
  if (slot === 'holder') return holders(place);
  if (slot === 'holder.first') return partiesOfPhrase(groups, holderOf(place), false).slice(0, 1);
  if (slot === 'holder.last') return partiesOfPhrase(groups, holderOf(place), false).slice(1).slice(-1);
  if (slot === 'between.first') return partiesOfPhrase(groups, followingOf(groups, at).prepositions.get('between'), false).slice(0, 1);
  if (slot === 'between.last')
    return partiesOfPhrase(groups, followingOf(groups, at).prepositions.get('between'), false).slice(1).slice(-1);
  if (slot === 'holder.employer') return employerIn(place);
  if (slot.startsWith('later.')) return laterPhrase(place, slot.slice('later.'.length));
  if (slot === 'raiser') return raiserBefore(place);
  if (slot === 'signed-by') return signers(place);
  if (slot.startsWith('relative.')) return fromRelative(place, slot.slice('relative.'.length));
  if (slot === 'front') return frontOf(place);
  if (slot === 'front.modifier') return partiesOfWords(nounAt(groups, holderOf(place))?.modifiers ?? []).slice(0, 1);
  if (slot === 'indirect') return indirectObject(place);
  if (slot === 'of.of')
    return partiesOfPhrase(
      groups,
      followingOf(groups, followingOf(groups, at).prepositions.get('of')?.last ?? at).prepositions.get('of'),
      false,
    );
  if (slot === 'is') return partiesOfPhrase(groups, equalTo(place), true);
  if (slot === 'apposed') return apposedTo(place);
  if (slot === 'examples') return examplesOf(groups, at);
  if (slot === 'head') return headName(noun);
  if (slot === 'pair-but-head') return namesBeforeHead(place);
  if (slot === 'brand-owner') return ownerOfBrand(place);
  const strict = slot.endsWith('!');
  return prepositional(place, strict ? slot.slice(0, -1) : slot, strict);
};

// A slot of a rule ("subject", "with", "possessor") and the place of its trigger in, the mentions that fill it out.
import type { Mention } from '../../../schema/facts.ts';
import { nounSlot } from './fill-noun-slot.ts';
import { verbSlot } from './fill-verb-slot.ts';
import { PEOPLE } from '../lexicon/nouns.ts';
import { rulingVerb, subjectOf } from '../sentence/arguments.ts';
import type { Phrase } from '../sentence/coordination.ts';
import { listFrom, listUpTo } from '../sentence/coordination.ts';
import { followingOf } from '../sentence/following.ts';
import type { Group, NounGroup, VerbGroup } from '../sentence/groups.ts';
import type { Word } from '../sentence/word.ts';
import { makerSlot } from './maker-slots.ts';
import { splitFilter } from './name-filters.ts';
import { apposedTo } from './noun-slots.ts';
import { partiesOfWords } from './party.ts';
import { explainedBy } from './phrase-parties.ts';
import type { Place } from './place.ts';
import { takeoverSlot } from './takeover-slots.ts';
import { tradeSlot } from './trade-slots.ts';
import { letsDo, listedAfterColon, openingPhrase, pairOf } from './sentence-slots.ts';

/** The article's foremost company that the sentence does not name, but for an "it". */
const fromContext = ({ groups, topic }: Place): readonly Mention[] => {
  const named = groups.flatMap(({ words }) => words.filter(({ lower }) => !/^its?$/.test(lower)));
  const here = new Set(named.flatMap(({ mentions }) => mentions.map(({ fullName }) => fullName)));
  return topic.filter(({ fullName }) => !here.has(fullName)).slice(0, 1);
};

/** Of the active verb: for "B was bought by A" the subject is A and the object B. */
type Spot = Pick<Place, 'groups' | 'at'>;
const verbSubject = ({ groups, at }: Spot): Phrase | undefined => {
  const verb = groups[at];
  if (verb?.kind !== 'VERB') return undefined;
  if (!verb.passive) return subjectOf(groups, at);
  const agent = followingOf(groups, at).prepositions.get('by');
  const shares = !agent && groups[at + 1]?.kind === 'CC' && groups[at + 2]?.kind === 'VERB';
  return shares ? followingOf(groups, at + 2).prepositions.get('by') : agent;
};
/** Groups between a relative word and what it stands for: ", all of", ",", or none. */
const ofWhich = (groups: readonly Group[], at: number): number => {
  const quantity =
    groups[at]?.words[0]?.lower === 'of' && /^(?:all|both|most|some|many|two|three|none|each)$/.test(groups[at - 1]?.words[0]?.lower ?? '');
  const comma = quantity ? at - 2 : at;
  return at - comma + (groups[comma]?.kind === 'COMMA' ? 1 : 0);
};
/** "B, which A bought", "B, the app that A bought", "B, the service it bought": the object stands before its clause. */
const frontedObject = (groups: readonly Group[], at: number): Phrase | undefined => {
  const subject = subjectOf(groups, at);
  if (!subject || subject.last >= at) return undefined;
  const relative = groups[subject.first - 1]?.kind === 'WH';
  const opening = subject.first - 1 - (relative ? 1 : 0);
  const before = opening - (relative ? ofWhich(groups, opening) : 0);
  const noun = groups[before];
  if (noun?.kind !== 'NOUN') return undefined;
  const isExplanation = noun.head.tag !== 'NAME' && groups[before - 1]?.kind === 'COMMA' && groups[before - 2]?.kind === 'NOUN';
  return listUpTo(groups, isExplanation ? before - 2 : before);
};
export const verbObject = ({ groups, at }: Spot): Phrase | undefined => {
  const verb = groups[at];
  if (verb?.kind !== 'VERB') return undefined;
  if (verb.passive) return subjectOf(groups, at);
  const own = followingOf(groups, at).object ?? frontedObject(groups, at);
  const shares = !own && groups[at + 1]?.kind === 'CC' && groups[at + 2]?.kind === 'VERB';
  return shares ? followingOf(groups, at + 2).object : own;
};

/** Names around the noun that heads the object, or the subject: "object.of", "subject.possessor". */
const around = (place: Place, phrase: Phrase | undefined, part: string): readonly Mention[] => {
  const noun = nounAt(place.groups, phrase);
  if (!noun || !phrase) return [];
  if (part === 'possessor') return partiesOfWords(noun.possessors);
  if (part === 'modifier') return partiesOfWords(noun.modifiers);
  if (part === 'suffix') return partiesOfWords(noun.words.filter((_, index) => noun.words[index + 1]?.tag === 'SUFFIX'));
  if (part === 'named') return noun.head.tag === 'NAME' ? partiesOf(noun, true) : partiesOfWords(noun.modifiers.slice(-1));
  return partiesOfPhrase(place.groups, followingOf(place.groups, phrase.last).prepositions.get(part), false);
};

/** "A's plan to buy B": whose plan it is does it. */
const PLAN = /^(?:attempt|plan|bid|offer|agreement|deal|decision|move|effort|proposal|intention|desire|option|promise)s?$/;
const subjectParties = (place: Place): readonly Mention[] => {
  const phrase = verbSubject(place);
  const named = partiesOfPhrase(place.groups, phrase, false);
  const verb = place.groups[place.at];
  const before = place.groups[place.at - 1];
  const isPlan = verb?.kind === 'VERB' && verb.form === 'INFINITIVE' && before?.kind === 'NOUN' && PLAN.test(before.head.lower);
  return named.length === 0 && isPlan ? partiesOfWords([...before.possessors, ...before.modifiers]) : named;
};

const verbSlot = (place: Place, slot: string): readonly Mention[] => {
  const { groups, at } = place;
  if (slot === 'subject') return subjectParties(place);
  if (slot === 'subject.pair') return pairOf(subjectParties(place));
  if (slot === 'object') return partiesOfPhrase(groups, verbObject(place), true);
  if (slot === 'raiser') return raiserOf(place);
  if (slot.startsWith('later.')) return laterPhrase(place, slot.slice('later.'.length));
  if (slot === 'ruler') return partiesOfPhrase(groups, subjectOf(groups, rulingVerb(groups, at)), false);
  if (slot === 'to.first') return openingName(groups, followingOf(groups, at).prepositions.get('to'));
  if (slot === 'listed') return listedAfterColon(place);
  if (slot === 'opening') return openingPhrase(place);
  if (slot === 'brand-owner') return ownerOfBrand(place);
  if (slot === 'object.offer') return partiesOfPhrase(groups, verbObject(place), false);
  if (slot.startsWith('object.')) return around(place, verbObject(place), slot.slice('object.'.length));
  if (slot.startsWith('subject.')) return around(place, verbSubject(place), slot.slice('subject.'.length));
  return makerSlot(place, slot) ?? prepositional(place, slot, false);
};

/** "the VMware Horizon Air deal": a product right after a company is that company's. */
const separateNames = ({ modifiers, words }: NounGroup): readonly Word[] =>
  modifiers.filter((word) => {
    const before = words[words.indexOf(word) - 1];
    return !(before?.tag === 'NAME' && word.mentions[0]?.kind === 'PRODUCT');
  });

/** "provide to Xiaomi network elements": the name that opens the phrase takes, the rest is what it gets. */
const openingName = (groups: readonly Group[], phrase: Phrase | undefined): readonly Mention[] => {
  const noun = nounAt(groups, phrase);
  const first = noun?.words[0];
  return noun && first?.tag === 'NAME' && first !== noun.head && noun.possessors.length === 0 ? partiesOfWords([first]) : [];
};

/** "with", "for.possessor", "as.modifier": the names in the phrase of that preposition, before "'s" in it, or beside its noun. */
const prepositional = ({ groups, at }: Place, slot: string, strict: boolean): readonly Mention[] => {
  const [preposition = '', part] = slot.split('.');
  const phrase = followingOf(groups, at).prepositions.get(preposition);
  if (part === 'possessor') return partiesOfWords(nounAt(groups, phrase)?.possessors ?? []);
  if (part === 'modifier') return partiesOfWords(nounAt(groups, phrase)?.modifiers ?? []);
  const ofShares = phrase && preposition === 'of' && /^(?:shares|stock|equity)$/.test(nounAt(groups, phrase)?.head.lower ?? '');
  return partiesOfPhrase(groups, ofShares ? followingOf(groups, phrase.last).prepositions.get('of') : phrase, strict);
};

/** "the rights to show matches from B": the first such phrase of the clause, wherever it hangs. */
const laterPhrase = ({ groups, at }: Place, preposition: string): readonly Mention[] => {
  const stop = groups.findIndex((group, index) => index > at && (group.kind === 'STOP' || group.kind === 'WH'));
  const found = groups.findIndex((group, index) => index > at && group.kind === 'PREP' && group.words[0]?.lower === preposition);
  return found > 0 && (stop < 0 || found < stop) ? partiesOfPhrase(groups, listFrom(groups, found + 1), false) : [];
};

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
    /^(?:strike|sign|enter|make|reach|have|conclude|form|announce|forge|ink)$/.test((groups[verb] as VerbGroup).lemma);
  return isSigning ? verbSlot({ groups, at: verb, topic }, slot) : [];
};

/** Names before a noun as a pair: "the A-B merger", "A and B partnership", "A, B tie-up". */
const pairBefore = ({ groups, at }: Place): readonly Mention[] => {
  const noun = groups[at];
  if (noun?.kind !== 'NOUN') return [];
  const own = partiesOfWords(separateNames(noun));
  const opensWithName = noun.words[0]?.tag === 'NAME';
  const before = opensWithName && groups[at - 1]?.kind === 'CC' ? listUpTo(groups, at - 2) : undefined;
  const shared = before && noun.words[1]?.tag === 'POSS' ? partiesOfWords(noun.possessors) : [];
  const pair = [...partiesOfPhrase(groups, before, true), ...shared, ...own];
  return pair.length > 1 ? pair : [];
};

/** "VMware, GitHub and Bitly deals": all the names that share the noun. */
const sharedModifiers = ({ groups, at }: Place): readonly Mention[] => {
  const noun = groups[at];
  if (noun?.kind !== 'NOUN') return [];
  const joined = noun.words[0]?.tag === 'NAME' && ['CC', 'COMMA'].includes(groups[at - 1]?.kind ?? '');
  let first = at;
  while (joined && ['CC', 'COMMA'].includes(groups[first - 1]?.kind ?? '') && groups[first - 2]?.kind === 'NOUN') first -= 2;
  const others = groups.slice(first, at).flatMap((group) => (group.kind === 'NOUN' ? partiesOf(group, true) : []));
  return [...others, ...partiesOfWords(separateNames(noun))];
};

/** Who signs, announces or is in it: the subject of the verb that rules the noun, or the noun that heads its phrase. */
export const holderOf = ({ groups, at }: Spot): Phrase | undefined => {
  const verb = rulingVerb(groups, at);
  if (verb >= 0) {
    const subject = subjectOf(groups, verb);
    return letsDo(groups, subject) ?? subject;
  }
  const before = groups[at - 2]?.kind === 'ADVERB' ? at - 3 : at - 2;
  if (groups[at - 1]?.kind !== 'PREP') return undefined;
  const opener = groups[before];
  if (opener?.kind === 'NOUN' && (at > 2 || opener.head.tag === 'NAME')) return listUpTo(groups, before);
  if (groups[before]?.kind === 'COMMA' && groups[before - 1]?.kind === 'NOUN') return listUpTo(groups, before - 1);
  const comma = groups.findIndex((group, index) => index > at && group.kind === 'COMMA');
  if (at <= 6 && comma > 0 && groups[comma + 1]?.kind === 'NOUN') return listFrom(groups, comma + 1);
  return undefined;
};

const nounSlot = (place: Place, slot: string): readonly Mention[] => {
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
  return makerSlot(place, slot) ?? prepositional(place, strict ? slot.slice(0, -1) : slot, strict);
};

/** "Its first acquisition is X", "X is its first acquisition". */
const equalTo = ({ groups, at }: Place): Phrase | undefined => {
  const { end } = followingOf(groups, at);
  const verb = groups[end];
  if (verb?.kind === 'VERB' && /^(?:be|include)$/.test(verb.lemma)) return followingOf(groups, end).object;
  const before = groups[at - 1];
  return before?.kind === 'VERB' && /^(?:be|become|remain|stay)$/.test(before.lemma) ? subjectOf(groups, at - 1) : undefined;
};

const suffixSlot = (place: Place, slot: string): readonly Mention[] => {
  const { groups, at } = place;
  const noun = groups[at];
  if (noun?.kind !== 'NOUN') return [];
  const suffix = noun.words.findIndex(({ tag }) => tag === 'SUFFIX');
  if (slot === 'before') return partiesOfWords(noun.words.slice(Math.max(0, suffix - 1), suffix));
  if (slot !== 'after') return nounSlot(place, slot);
  const own = noun.words.slice(suffix + 1).findLast(({ tag }) => tag === 'NAME');
  if (own) return partiesOfWords([own]);
  const apposed = apposedTo({ groups, at, topic: [] });
  return apposed.length > 0 ? apposed : explainedBy(groups, at);
};

/** `slot`: with the endings of `name-filters.ts`, the last of which is tried last. */
export const fillSlot = (place: Place, trigger: 'VERB' | 'NOUN' | 'SUFFIX', slot: string): readonly Mention[] => {
  const filtered = splitFilter(slot);
  if (filtered) return filtered.filter(fillSlot(place, trigger, filtered.slot));
  if (slot === 'context') return fromContext(place);
  const ofTakeover = takeoverSlot(place, slot);
  if (ofTakeover) return ofTakeover;
  const traded = tradeSlot(place, slot);
  if (traded) return traded;
  if (trigger === 'VERB') return verbSlot(place, slot);
  return trigger === 'NOUN' ? nounSlot(place, slot) : suffixSlot(place, slot);
};

// A slot of a rule whose trigger is a verb in, the mentions that fill it out.
import type { Mention } from '../../../schema/facts.ts';
import { rulingVerb, subjectOf } from '../sentence/arguments.ts';
import { listFrom, type Phrase } from '../sentence/coordination.ts';
import { followingOf } from '../sentence/following.ts';
import { subjectAhead } from '../sentence/subject-ahead.ts';
import { wordAt } from '../sentence/word-at.ts';
import { ownerOfBrand, raiserBefore, raiserOf } from './noun-slots.ts';
import { partiesBeside } from './party.ts';
import { partiesOfPhrase } from './phrase-parties.ts';
import { around, laterPhrase, openingName, prepositional } from './phrase-slots.ts';
import type { Place } from './place.ts';
import { pairOf } from './sentence-slots.ts';
import { verbObject, verbSubject } from './verb-arguments.ts';

/** "A invested in B, alongside C", "A has joined the alliance, alongside C": C, who does the same. */
const companionsOf = ({ groups, at }: Place): readonly Mention[] => {
  const verb = groups[at];
  const end = groups.findIndex((group, index) => index > at && /^(?:STOP|WH|SUB|CC)$/.test(group.kind));
  const found = groups.findIndex((group, index) => index > at && group.kind === 'PREP' && group.words[0]?.lower === 'alongside');
  const isBeside = verb?.kind === 'VERB' && !verb.passive && found > 0 && (end < 0 || found < end);
  return isBeside && WITH_OTHERS.test(verb.lemma) ? partiesOfPhrase(groups, listFrom(groups, found + 1), true) : [];
};
const WITH_OTHERS = /^(?:own|hold|have|join|invest|put|lead|back|buy|acquire|participate|take part|chip in|fund|found|co-found|finance)$/;

/** "Since it bought B, A has grown": A, for an "it" of which nothing was told before. */
const whomItMeans = ({ groups, at }: Place, phrase: Phrase | undefined): readonly Mention[] => {
  const opener = phrase ? groups[phrase.first - 1] : undefined;
  const isOpening =
    opener !== undefined && groups.slice(0, groups.indexOf(opener)).every(({ kind }) => kind === 'ADVERB' || kind === 'TIME');
  const isClause = opener?.kind === 'SUB' || /^(?:since|after|before|as)$/.test(opener?.words[0]?.lower ?? '');
  const isIt = phrase?.nouns.length === 1 && /^(?:it|they)$/.test(phrase.nouns[0]?.head.lower ?? '');
  return isIt && isOpening && isClause ? partiesOfPhrase(groups, subjectAhead(groups, at), false) : [];
};

/** "A's plan to buy B": whose plan it is does it. */
const PLAN =
  /^(?:attempt|plan|bid|offer|agreement|deal|decision|move|effort|proposal|intention|desire|option|promise|contract|order|mandate|commitment)s?$/;

const subjectParties = (place: Place): readonly Mention[] => {
  const phrase = verbSubject(place);
  const found = partiesOfPhrase(place.groups, phrase, false);
  const own = found.length > 0 ? found : whomItMeans(place, phrase);
  const named = own.length > 0 ? [...own, ...companionsOf(place)] : own;
  const verb = place.groups[place.at];
  const before = place.groups[place.at - 1];
  const isPlan = verb?.kind === 'VERB' && verb.form === 'INFINITIVE' && before?.kind === 'NOUN' && PLAN.test(before.head.lower);
  return named.length === 0 && isPlan ? partiesBeside(before) : named;
};

/** "while they build a game", "where they make motorcycles": said by the way, of many or of anybody. */
const isAside = (place: Place): boolean => {
  const phrase = verbSubject(place);
  const opener = phrase && wordAt(place.groups, phrase.first - 1);
  const isThey = phrase?.nouns.every(({ head }) => /^(?:they|both|the two)$/.test(head.lower)) === true;
  return isThey && /^(?:while|where|when|as|which|because|if|until)$/.test(opener ?? '');
};

export const verbSlot = (place: Place, slot: string): readonly Mention[] => {
  const { groups, at } = place;
  if (slot === 'subject') return subjectParties(place);
  if (slot === 'subject.pair') return isAside(place) ? [] : pairOf(subjectParties(place));
  if (slot === 'object') return partiesOfPhrase(groups, verbObject(place), true);
  if (slot === 'raiser') return raiserOf(place);
  if (slot === 'raising') return raiserBefore(place);
  if (slot.startsWith('later.')) return laterPhrase(place, slot.slice('later.'.length));
  if (slot === 'ruler') return partiesOfPhrase(groups, subjectOf(groups, rulingVerb(groups, at)), false);
  if (slot === 'to.first') return openingName(groups, followingOf(groups, at).prepositions.get('to'));
  if (slot === 'brand-owner') return ownerOfBrand(place);
  if (slot === 'object.offer') return partiesOfPhrase(groups, verbObject(place), false);
  if (slot.startsWith('object.')) return around(place, verbObject(place), slot.slice('object.'.length));
  if (slot.startsWith('subject.')) return around(place, verbSubject(place), slot.slice('subject.'.length));
  return prepositional(place, slot, false);
};

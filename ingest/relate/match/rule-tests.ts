// What a rule asks of its trigger and of the words around it, apart from its roles: why it does not fire, or undefined.
import type { NounRule, Rule, VerbRule } from '../rules/rule.ts';
import { rulingVerb } from '../sentence/arguments.ts';
import type { Phrase } from '../sentence/coordination.ts';
import { followingOf } from '../sentence/following.ts';
import { type Group, type NounGroup, textOf, type VerbGroup } from '../sentence/group.ts';
import type { Word } from '../sentence/word.ts';
import { wordAt } from '../sentence/word-at.ts';
import type { Place } from './place.ts';
import { singular } from './rule-index.ts';
import { verbObject } from './verb-arguments.ts';

/** In lower case, from the group at `at` to the end of the sentence. */
export const textFrom = (groups: readonly Group[], at: number): string =>
  groups
    .slice(at)
    .flatMap(({ words }) => words.map(({ lower }) => lower))
    .join(' ');

/** `rest`: the sentence from the trigger on. */
export const failsText = (rule: Rule, sentence: string, rest: string): string | undefined => {
  if (rule.sentence && !rule.sentence.test(sentence)) return 'the sentence lacks a word that the rule asks for';
  if (rule.not?.test(sentence)) return 'the sentence has a word that the rule excludes';
  if (rule.after && !rule.after.test(rest)) return 'what follows lacks a word that the rule asks for';
  return rule.notAfter?.test(rest) ? 'what follows has a word that the rule excludes' : undefined;
};

const listed = (list: string, word: string): boolean => ` ${list} `.includes(` ${word} `);

/** A country before a noun ("its India business") names no company. */
const isNamed = ({ mentions }: Word): boolean => mentions.some(({ kind }) => kind !== 'OTHER');

/** Nouns that only count or measure what stands after their "of". */
const MEASURE =
  /^(?:batch|fleet|pair|trio|set|number|dozen|hundred|thousand|million|couple|handful|range|share|half|third|quarter|majority|bulk|most|part|some|all|rest|first|lot|remnant|remain|tonne|ton|shipment|consignment|supply|type|kind|generation)s?$/;

/** Of half the shares of a company, each half is a share of its own. */
const isCounted = (noun: NounGroup): boolean => noun.head.tag !== 'NAME' && !/^(?:shares?|stakes?|stock)$/.test(noun.head.lower);

/** What is counted by the noun that a phrase ends in: in "a batch of satellites", satellites. */
const countedHeads = (groups: readonly Group[], phrase: Phrase | undefined): readonly string[] => {
  if (!phrase?.nouns.some(({ head }) => MEASURE.test(head.lower))) return [];
  const counted = followingOf(groups, phrase.last).prepositions.get('of')?.nouns ?? [];
  return counted.filter(isCounted).map(({ head }) => singular(head.lower));
};

const failsVerb = (rule: VerbRule, group: VerbGroup, place: Place): string | undefined => {
  if (rule.voice === 'PASSIVE' && !group.passive) return 'not in the passive';
  if (rule.voice === 'ACTIVE' && group.passive) return 'in the passive';
  if (rule.noObject && !group.passive && followingOf(place.groups, place.at).object) return 'with an object';
  if (!rule.nameless && !rule.commonObject && !rule.object && !rule.notObject) return undefined;
  const phrase = verbObject(place);
  const objects = phrase?.nouns ?? [];
  if (rule.nameless && objects.some(({ head, modifiers }) => [head, ...modifiers].some(isNamed))) return 'a named object';
  if (rule.commonObject && (objects.length === 0 || objects.some(({ head }) => head.tag === 'NAME'))) return 'no common noun as object';
  const heads = objects.flatMap(({ head }) => (head.tag === 'NAME' ? [] : [singular(head.lower)]));
  const isListed = (head: string): boolean => listed(rule.object ?? '', head);
  if (rule.object && !heads.some(isListed) && !countedHeads(place.groups, phrase).some(isListed)) return 'another object';
  return rule.notObject && heads.some((head) => listed(rule.notObject ?? '', head)) ? 'an excluded object' : undefined;
};

/** The verb that rules the noun at `at`; who "has been granted" it receives it. */
const rulingLemmas = (groups: readonly Group[], at: number): readonly string[] => {
  const ruling = rulingVerb(groups, at);
  const verb = groups[ruling];
  if (verb?.kind !== 'VERB') return [];
  const isGiven = verb.passive && verb.form === 'FINITE' && ruling === at - 1 && /^(?:grant|give|award|hand|offer)$/.test(verb.lemma);
  return isGiven ? [verb.lemma, 'receive', 'get'] : [verb.lemma.replaceAll(' ', '_')];
};

const failsNoun = (rule: NounRule, group: NounGroup, { groups, at }: Place): string | undefined => {
  const own = textOf(group);
  if (rule.like && !rule.like.test(own)) return 'other words beside the noun';
  if (rule.unlike?.test(own)) return 'excluded words beside the noun';
  const last = group.words.findLast(({ tag }) => tag === 'NOUN' || tag === 'ADJ')?.lower ?? '';
  if (rule.lastNoun && !listed(rule.nouns, singular(last))) return 'the noun only qualifies another';
  if (rule.preposition && !(groups[at - 1]?.kind === 'PREP' && listed(rule.preposition, wordAt(groups, at - 1))))
    return 'another preposition';
  const ofHeads =
    followingOf(groups, at)
      .prepositions.get('of')
      ?.nouns.map(({ head }) => singular(head.lower)) ?? [];
  if (rule.of && !ofHeads.some((head) => listed(rule.of ?? '', head))) return 'another noun after "of"';
  const verbs = rule.verbs?.replaceAll('-', '_');
  return !verbs || rulingLemmas(groups, at).some((lemma) => listed(verbs, lemma)) ? undefined : 'another verb';
};

export const failsTrigger = (rule: Rule, group: Group, place: Place): string | undefined => {
  if (rule.trigger === 'VERB' && group.kind === 'VERB') return failsVerb(rule, group, place);
  if (rule.trigger === 'NOUN' && group.kind === 'NOUN') return failsNoun(rule, group, place);
  return undefined;
};

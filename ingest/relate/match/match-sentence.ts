// The groups of one sentence and the rules in, candidates out: which rule fired where, and who fills its roles.
import type { Mention } from '../../../schema/facts.ts';
import type { NounRule, Rule, SuffixRule, VerbRule } from '../rules/rule.ts';
import { rulingVerb } from '../sentence/arguments.ts';
import type { Phrase } from '../sentence/coordination.ts';
import { followingOf } from '../sentence/following.ts';
import type { Group, NounGroup, VerbGroup } from '../sentence/groups.ts';
import type { Word } from '../sentence/word.ts';
import { borrowParty, type Filled } from './borrowed-party.ts';
import type { Borrowed, Candidate, Filler } from './candidate.ts';
import { holdersOf, sidesOf } from './combine.ts';
import { withFollowers } from './ellipsis.ts';
import { LICENSES } from './licensor-hints.ts';
import { type Around, NOTHING_AROUND, type Place, type Told } from './place.ts';
import type { RuleIndex } from './rule-index.ts';
import { singular } from './rule-index.ts';
import { fillSlot } from './slots.ts';
import { verbObject } from './verb-arguments.ts';

/** A rule whose trigger stands in the sentence without giving a claim, and why. */
type NearMiss = { readonly rule: string; readonly at: number; readonly why: string };
type Matches = { readonly candidates: readonly Candidate[]; readonly misses: readonly NearMiss[] };

const textFrom = (groups: readonly Group[], at: number): string =>
  groups
    .slice(at)
    .flatMap(({ words }) => words.map(({ lower }) => lower))
    .join(' ');

const failsText = (rule: Rule, sentence: string, groups: readonly Group[], at: number): string | undefined => {
  if (rule.sentence && !rule.sentence.test(sentence)) return 'the sentence lacks a word that the rule asks for';
  if (rule.not?.test(sentence)) return 'the sentence has a word that the rule excludes';
  if (!rule.after && !rule.notAfter) return undefined;
  const rest = textFrom(groups, at);
  if (rule.after && !rule.after.test(rest)) return 'what follows lacks a word that the rule asks for';
  return rule.notAfter?.test(rest) ? 'what follows has a word that the rule excludes' : undefined;
};

const listed = (list: string, word: string): boolean => ` ${list} `.includes(` ${word} `);

/** A country before a noun ("its India business") names no company. */
const isNamed = ({ mentions }: Word): boolean => mentions.some(({ kind }) => kind !== 'OTHER');

/** Nouns that only count or measure what stands after their "of". */
const MEASURE =
  /^(?:batch|fleet|pair|trio|set|number|dozen|hundred|thousand|million|couple|handful|range|share|half|third|quarter|majority|bulk|most|part|some|all|rest|first|lot|tonne|ton|shipment|consignment|supply|type|kind|generation)s?$/;

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
  if (rule.nameless && verbObject(place)?.nouns.some(({ head, modifiers }) => [head, ...modifiers].some(isNamed))) return 'a named object';
  const objects = verbObject(place)?.nouns ?? [];
  if (rule.commonObject && (objects.length === 0 || objects.some(({ head }) => head.tag === 'NAME'))) return 'no common noun as object';
  if (!rule.object && !rule.notObject) return undefined;
  const heads = objects.flatMap(({ head }) => (head.tag === 'NAME' ? [] : [singular(head.lower)]));
  const told = [...heads, ...countedHeads(place.groups, verbObject(place))];
  if (rule.object && !told.some((head) => listed(rule.object ?? '', head))) return 'another object';
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
  const own = group.words.map(({ lower }) => lower).join(' ');
  if (rule.like && !rule.like.test(own)) return 'other words beside the noun';
  if (rule.unlike?.test(own)) return 'excluded words beside the noun';
  const last = group.words.findLast(({ tag }) => tag === 'NOUN' || tag === 'ADJ')?.lower ?? '';
  if (rule.lastNoun && !listed(rule.nouns, singular(last))) return 'the noun only qualifies another';
  if (rule.preposition && !(groups[at - 1]?.kind === 'PREP' && listed(rule.preposition, groups[at - 1]?.words[0]?.lower ?? '')))
    return 'another preposition';
  const ofHeads =
    followingOf(groups, at)
      .prepositions.get('of')
      ?.nouns.map(({ head }) => singular(head.lower)) ?? [];
  if (rule.of && !ofHeads.some((head) => listed(rule.of ?? '', head))) return 'another noun after "of"';
  const verbs = rule.verbs?.replaceAll('-', '_');
  return !verbs || rulingLemmas(groups, at).some((lemma) => listed(verbs, lemma)) ? undefined : 'another verb';
};

const withFirst = (known: Mention, others: readonly Mention[]): readonly Mention[] => [
  known,
  ...others.filter(({ fullName }) => fullName !== known.fullName),
];

/** Whom the text told to license to others, wherever the sentence names it. */
const licensorIn = ({ told }: Around): Mention | undefined => told.findLast(({ type }) => type === LICENSES)?.parties[0]?.mention;

const NAMED_AGAIN: ReadonlySet<string> = new Set(['INVESTEE', 'BODY', 'TARGET', 'LICENSOR']);

/** Of a licence, only where the rule speaks of licensees. */
const tells = ({ type }: Told, rule: Rule, role: Filler['role']): boolean =>
  (role === 'LICENSOR' && type === LICENSES) || (type === rule.type && (role !== 'LICENSOR' || /licensee/.test(rule.name)));

/** Many invest in one, many join one and many license from one: whom the last such claim named is whom the next means. Of several bought, it is the foremost. */
const aroundFor = (around: Around, rule: Rule, role: Filler['role']): Around => {
  if (!NAMED_AGAIN.has(role)) return around;
  const told = around.told
    .filter((claim) => tells(claim, rule, role))
    .flatMap(({ parties }) => parties.filter((filler) => filler.role === role));
  const foremost = around.story.find(({ fullName }) => told.some(({ mention }) => mention.fullName === fullName));
  const known = role === 'TARGET' ? foremost : told.at(-1)?.mention;
  return known ? { ...around, topic: withFirst(known, around.topic), story: withFirst(known, around.story) } : around;
};

/** The first slot of each role that names someone new: for "A withdraws its suit against B", where "its" is A's, the one after it. */
const fill = (rule: Rule, place: Place, around: Around): readonly Filled[] => {
  const taken = new Set<string>();
  return rule.roles.map(({ role, slots }) => {
    const { topic } = aroundFor(around, rule, role);
    for (const slot of slots) {
      const known = role === 'LICENSOR' && slot === 'context' ? licensorIn(around) : undefined;
      const mentions = known ? [known] : slot.split('+').flatMap((part) => fillSlot({ ...place, topic }, rule.trigger, part));
      if (mentions.length === 0 || mentions.every(({ fullName }) => taken.has(fullName))) continue;
      for (const { fullName } of mentions) taken.add(fullName);
      return { slot, fillers: mentions.map((mention) => ({ mention, role })) };
    }
    return { slot: '', fillers: [] };
  });
};

/** "A and B end their dispute with a patent deal": by what, not with whom. */
const MEANS = /^(?:deal|agreement|pact|accord|licen[cs]e|cross-licen[cs]e|settlement|truce|handshake|payment|contract|compromise)$/;

const isWhom = (phrase: Phrase | undefined): boolean =>
  phrase !== undefined && !phrase.nouns.some(({ head }) => MEANS.test(singular(head.lower)));

/** "A and B join forces with ten towns": what they do, they do with others, who are not named. */
const isWithOthers = (rule: Rule, { groups, at }: Place, [first, second]: readonly Filled[]): boolean =>
  (first?.fillers.length ?? 0) > 1 &&
  second?.fillers.length === 0 &&
  rule.roles[0]?.role === 'PARTY' &&
  rule.roles[1]?.slots.some((slot) => /^(?:object\.)?with\b/.test(slot)) === true &&
  isWhom(followingOf(groups, at).prepositions.get('with'));

const withBorrowed = (filled: readonly Filled[], { filler, role }: Borrowed): readonly (readonly Filler[])[] =>
  filled.map(({ fillers }, index) => (index === role ? [filler] : fillers));

const tryRule = (rule: Rule, place: Place, around: Around, sentence: string, fails: string | undefined): Candidate[] | string => {
  const why = fails ?? failsText(rule, sentence, place.groups, place.at);
  if (why) return why;
  const filled = fill(rule, place, around);
  if (rule.single && (filled[0]?.fillers.length ?? 0) > 1) return 'several parties in one role';
  if (isWithOthers(rule, place, filled)) return 'with somebody who is no party';
  const isOneSided = rule.both && filled.some(({ fillers }) => fillers.length === 0);
  const told = isOneSided
    ? []
    : sidesOf(
        rule,
        filled.map(({ fillers }) => fillers),
      );
  const borrowed = told.length === 0 ? borrowParty(rule, place, filled, (role) => aroundFor(around, rule, role).story) : undefined;
  const sets = borrowed ? sidesOf(rule, withBorrowed(filled, borrowed)) : told;
  if (sets.length === 0) return 'a role is not filled';
  const verb = place.groups[place.at]?.kind === 'VERB' ? place.at : holdersOf(place);
  return sets.map((parties) => ({ rule, parties, groups: place.groups, at: place.at, verb, ...(borrowed && { borrowed }) }));
};

const rulesAt = (group: Group, index: RuleIndex): readonly Rule[] => {
  if (group.kind === 'VERB') return index.verbs.get(group.lemma) ?? [];
  if (group.kind !== 'NOUN') return [];
  const nouns = group.words.flatMap(({ tag, lower }) => {
    if (tag === 'NUM' && /^\w*[$€£¥₹]/.test(lower)) return index.nouns.get('sum') ?? [];
    return tag === 'NOUN' || tag === 'ADJ' ? (index.nouns.get(singular(lower)) ?? []) : [];
  });
  const suffixes: readonly SuffixRule[] = group.words.flatMap(({ tag, lower }) =>
    tag === 'SUFFIX' ? (index.suffixes.get(lower.slice(1)) ?? []) : [],
  );
  return [...suffixes, ...new Set(nouns)];
};

const failsAt = (rule: Rule, group: Group, place: Place): string | undefined => {
  if (rule.trigger === 'VERB' && group.kind === 'VERB') return failsVerb(rule, group, place);
  if (rule.trigger === 'NOUN' && group.kind === 'NOUN') return failsNoun(rule, group, place);
  return undefined;
};

/** `sentence`: in lower case. */
export const matchSentence = (groups: readonly Group[], sentence: string, index: RuleIndex, around: Around = NOTHING_AROUND): Matches => {
  const candidates: Candidate[] = [];
  const misses: NearMiss[] = [];
  groups.forEach((group, at) => {
    const place = { groups, at, topic: around.topic };
    for (const rule of rulesAt(group, index)) {
      const result = tryRule(rule, place, around, sentence, failsAt(rule, group, place));
      if (typeof result === 'string') misses.push({ rule: rule.name, at, why: result });
      else candidates.push(...result);
    }
  });
  return { candidates: withFollowers(groups, candidates), misses };
};

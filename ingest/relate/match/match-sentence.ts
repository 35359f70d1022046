// The groups of one sentence and the rules in, candidates out: which rule fired where, and who fills its roles.
import type { Rule, SuffixRule } from '../rules/rule.ts';
import type { Phrase } from '../sentence/coordination.ts';
import { followingOf } from '../sentence/following.ts';
import type { Group } from '../sentence/group.ts';
import { aroundFor } from './around-for.ts';
import { borrowParty, type Filled } from './borrowed-party.ts';
import type { Borrowed, Candidate, Filler } from './candidate.ts';
import { sidesOf, tellingVerb } from './combine.ts';
import { withFollowers } from './ellipsis.ts';
import { fillRoles } from './fill-roles.ts';
import { type Around, NOTHING_AROUND, type Place } from './place.ts';
import { type RuleIndex, singular } from './rule-index.ts';
import { failsText, failsTrigger, textFrom } from './rule-tests.ts';

/** A rule whose trigger stands in the sentence without giving a claim, and why. */
type NearMiss = { readonly rule: string; readonly at: number; readonly why: string };
type Matches = { readonly candidates: readonly Candidate[]; readonly misses: readonly NearMiss[] };

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

const tryRule = (rule: Rule, place: Place, around: Around): Candidate[] | string => {
  const filled = fillRoles(rule, place, around);
  if (rule.single && (filled[0]?.fillers.length ?? 0) > 1) return 'several parties in one role';
  if (isWithOthers(rule, place, filled)) return 'with somebody who is no party';
  const isOneSided = rule.both && filled.some(({ fillers }) => fillers.length === 0);
  const told = isOneSided
    ? []
    : sidesOf(
        rule,
        filled.map(({ fillers }) => fillers),
      );
  const borrowed = told.length === 0 ? borrowParty(rule, place, filled, (role) => aroundFor(around, rule, role)) : undefined;
  const sets = borrowed ? sidesOf(rule, withBorrowed(filled, borrowed)) : told;
  if (sets.length === 0) return 'a role is not filled';
  const verb = place.groups[place.at]?.kind === 'VERB' ? place.at : tellingVerb(place);
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

/** `sentence`: in lower case. */
export const matchSentence = (groups: readonly Group[], sentence: string, index: RuleIndex, around: Around = NOTHING_AROUND): Matches => {
  const candidates: Candidate[] = [];
  const misses: NearMiss[] = [];
  groups.forEach((group, at) => {
    const rules = rulesAt(group, index);
    if (rules.length === 0) return;
    const place = { groups, at, topic: around.topic };
    const rest = textFrom(groups, at);
    for (const rule of rules) {
      const result = failsTrigger(rule, group, place) ?? failsText(rule, sentence, rest) ?? tryRule(rule, place, around);
      if (typeof result === 'string') misses.push({ rule: rule.name, at, why: result });
      else candidates.push(...result);
    }
  });
  return { candidates: withFollowers(groups, candidates), misses };
};

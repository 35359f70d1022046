// The rules by their trigger word, so that a group is tried against the few that may fire on it.
import type { NounRule, Rule, SuffixRule, VerbRule } from '../rules/rule.ts';

export type RuleIndex = {
  readonly verbs: ReadonlyMap<string, readonly VerbRule[]>;
  readonly nouns: ReadonlyMap<string, readonly NounRule[]>;
  readonly suffixes: ReadonlyMap<string, readonly SuffixRule[]>;
};

const IRREGULAR: Readonly<Record<string, string>> = {
  series: 'series',
  businesses: 'business',
  stakes: 'stake',
  licences: 'licence',
  ties: 'tie',
  movies: 'movie',
  cookies: 'cookie',
  lenses: 'lens',
  news: 'news',
  buses: 'bus',
};
const KEPT = /(ss|us|is|ics)$/;
/** Dictionary form of a noun: deals → deal, companies → company. */
export const singular = (noun: string): string => {
  if (noun.endsWith('%')) return 'percent';
  const irregular = IRREGULAR[noun];
  if (irregular) return irregular;
  if (!noun.endsWith('s') || KEPT.test(noun) || noun.length < 4) return noun;
  if (noun.endsWith('ies')) return `${noun.slice(0, -3)}y`;
  return /(ches|shes|xes|sses)$/.test(noun) ? noun.slice(0, -2) : noun.slice(0, -1);
};

const group = <T extends Rule>(rules: readonly T[], words: (rule: T) => string): ReadonlyMap<string, readonly T[]> => {
  const index = new Map<string, T[]>();
  for (const rule of rules) {
    for (const word of words(rule).split(' ')) {
      const key = word.replaceAll('_', ' ');
      const list = index.get(key);
      if (list) list.push(rule);
      else index.set(key, [rule]);
    }
  }
  return index;
};

/** A rule's words are parted by spaces; "_" stands for a space inside one ("snap_up"). */
export const indexRules = (rules: readonly Rule[]): RuleIndex => ({
  verbs: group(
    rules.filter((rule) => rule.trigger === 'VERB'),
    ({ verbs }) => verbs,
  ),
  nouns: group(
    rules.filter((rule) => rule.trigger === 'NOUN'),
    ({ nouns }) => nouns,
  ),
  suffixes: group(
    rules.filter((rule) => rule.trigger === 'SUFFIX'),
    ({ suffixes }) => suffixes,
  ),
});

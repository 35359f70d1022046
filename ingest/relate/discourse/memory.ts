// What an article has named so far: who was last the subject, who was named together, what each company was called. Resolves expressions from it.
import type { Mention } from '../../../schema/facts.ts';
import { MODALS } from '../lexicon/closed-words.ts';
import { companyOfTown, homeOf, toNationality } from '../lexicon/homes.ts';
import { verbReading } from '../lexicon/verbs.ts';
import type { Group } from '../sentence/groups.ts';
import type { Token } from '../sentence/token.ts';
import { COMPANY_NOUNS, type Expression } from './expressions.ts';

export type Memory = {
  /** Companies in the order of their last mention, the latest last. */
  readonly recent: readonly Mention[];
  readonly subject: Mention | undefined;
  readonly pair: readonly Mention[];
  readonly counts: ReadonlyMap<string, number>;
  /** By full name: nouns and adjectives that the text has used of it. */
  readonly descriptions: ReadonlyMap<string, ReadonlySet<string>>;
};

export const EMPTY_MEMORY: Memory = { recent: [], subject: undefined, pair: [], counts: new Map(), descriptions: new Map() };

const isCompany = ({ kind }: Mention): boolean => kind === 'COMPANY';
const same = (a: Mention | undefined, b: Mention | undefined): boolean => a !== undefined && a.fullName === b?.fullName;
const distinct = (mentions: readonly Mention[]): readonly Mention[] =>
  mentions.filter((mention, index) => mentions.findIndex((other) => same(mention, other)) === index);

const companiesOf = (tokens: readonly Token[]): readonly Mention[] =>
  tokens.flatMap(({ mentions }) => mentions.filter(isCompany).slice(0, 2));

/** How well a description fits a company: shared words, the country it is at home in. Negative where they contradict. */
const fitOf = (expression: Expression, company: Mention, memory: Memory): number => {
  const known = memory.descriptions.get(company.fullName) ?? new Set<string>();
  const home = homeOf(company.fullName);
  return expression.words.reduce((sum, word) => {
    const nationality = toNationality(word);
    if (known.has(word) || known.has(nationality)) return sum + (COMPANY_NOUNS.has(word) ? 1 : 2);
    if (home === nationality) return sum + 3;
    const isNational = /(?:ish|ese|an|ch|i|ss)$/.test(word) && homeOf(company.fullName) !== undefined && NATIONALITIES.has(word);
    return isNational ? sum - 5 : sum;
  }, 0);
};
const NATIONALITIES = new Set(
  'finnish swedish korean japanese chinese taiwanese german british french dutch swiss indian israeli russian canadian american italian spanish norwegian danish'.split(
    ' ',
  ),
);

const resolveDescription = (expression: Expression, before: readonly Token[], memory: Memory): readonly Mention[] => {
  const here = companiesOf(before);
  const candidates = distinct([...memory.recent, ...here].reverse());
  const isObject = verbReading(before.at(-1)?.lower ?? '') !== undefined;
  const subjectHere = isObject ? here.at(-1) : here[0];
  const scored = candidates.map((company, rank) => ({
    company,
    score:
      fitOf(expression, company, memory) +
      (same(company, memory.subject) ? 1 : 0) +
      Math.log1p(memory.counts.get(company.fullName) ?? 0) -
      rank * 0.3 -
      (same(company, subjectHere) ? 2 : 0),
  }));
  const best = scored.sort((a, b) => b.score - a.score)[0];
  return best && best.score > -1 ? [best.company] : [];
};

/** The last company that a verb follows at once: the subject of the clause that the pronoun stands in. */
const clauseSubject = (before: readonly Token[]): Mention | undefined =>
  before
    .findLast(({ mentions }, index) => mentions.some(isCompany) && verbReading(before[index + 1]?.lower ?? '') !== undefined)
    ?.mentions.find(isCompany);

const resolvePronoun = (expression: Expression, tokens: readonly Token[], memory: Memory): readonly Mention[] => {
  const word = expression.words[0];
  const before = tokens.slice(0, expression.from);
  const here = companiesOf(before);
  if (word === 'they' || word === 'their') {
    const joined = distinct(here);
    if (joined.length === 1 || joined.length === 2) return joined;
    return joined.length === 0 && word === 'they' ? memory.pair : [];
  }
  const antecedent = memory.subject ?? memory.recent.at(-1);
  const first = before.at(-1)?.lower === 'among' && antecedent ? antecedent : (clauseSubject(before) ?? here[0]);
  if (!first) return antecedent ? [antecedent] : [];
  const isSubject =
    verbReading(tokens[expression.from + 1]?.lower ?? '') !== undefined || MODALS.has(tokens[expression.from + 1]?.lower ?? '');
  if (word === 'its' || isSubject) return [first];
  const elsewhere = antecedent && !here.some((company) => same(company, antecedent)) ? antecedent : undefined;
  return [elsewhere ?? here.at(-1) ?? first];
};

/** `tokens`: the whole sentence, with what stands before the expression already resolved. */
export const resolve = (expression: Expression, tokens: readonly Token[], memory: Memory): readonly Mention[] => {
  if (expression.kind === 'PRONOUN') return resolvePronoun(expression, tokens, memory);
  if (expression.kind === 'DESCRIPTION') return resolveDescription(expression, tokens.slice(0, expression.from), memory);
  const here = distinct(companiesOf(tokens.slice(0, expression.from)));
  return here.length === 2 ? here : memory.pair;
};

/** A town that stands for its best-known company, where the article names that company. */
export const companyForTown = (town: string, memory: Memory): Mention | undefined => {
  const company = companyOfTown(town);
  return company ? memory.recent.findLast(({ fullName }) => fullName.toLowerCase().startsWith(company)) : undefined;
};

const subjectIn = (groups: readonly Group[]): Mention | undefined => {
  for (const [index, group] of groups.entries()) {
    if (group.kind !== 'NOUN' || groups[index - 1]?.kind === 'PREP') continue;
    const company = group.head.mentions.find(isCompany) ?? group.possessors.flatMap(({ mentions }) => mentions).find(isCompany);
    const verb = groups[index + 1];
    const reports = verb?.kind === 'VERB' && /^(report|write)$/.test(verb.lemma);
    if (company && !reports) return company;
  }
  return undefined;
};

const describe = (groups: readonly Group[], memory: Memory): Map<string, ReadonlySet<string>> => {
  const descriptions = new Map(memory.descriptions);
  const add = (company: Mention, words: readonly string[]): void => {
    descriptions.set(company.fullName, new Set([...(descriptions.get(company.fullName) ?? []), ...words.map(toNationality)]));
  };
  groups.forEach((group, index) => {
    if (group.kind !== 'NOUN') return;
    const company = group.head.mentions.find(isCompany);
    if (company)
      add(
        company,
        group.words.filter((word) => word !== group.head && word.tag !== 'DET').map(({ lower }) => lower),
      );
    const joint = groups[index + 1];
    const explains = joint?.kind === 'COMMA' || (joint?.kind === 'VERB' && joint.lemma === 'be');
    const next = groups[index + 2];
    if (!company || !explains || next?.kind !== 'NOUN' || next.head.tag === 'NAME') return;
    const tail = groups[index + 3]?.kind === 'PREP' && groups[index + 4]?.kind === 'NOUN' ? (groups[index + 4]?.words ?? []) : [];
    add(
      company,
      [...next.words, ...tail].filter(({ tag }) => tag !== 'DET').map(({ lower }) => lower),
    );
  });
  return descriptions;
};

export const remember = (memory: Memory, tokens: readonly Token[], groups: readonly Group[]): Memory => {
  const companies = companiesOf(tokens);
  const named = distinct(companies);
  const counts = new Map(memory.counts);
  for (const { fullName } of companies) counts.set(fullName, (counts.get(fullName) ?? 0) + 1);
  const recent = [...memory.recent.filter((known) => !named.some((company) => same(company, known))), ...named];
  const frequent = [...recent].sort((a, b) => (counts.get(b.fullName) ?? 0) - (counts.get(a.fullName) ?? 0)).slice(0, 2);
  const pair = named.length === 2 ? named : memory.pair.length === 2 ? memory.pair : frequent;
  return { recent, subject: subjectIn(groups) ?? memory.subject, pair, counts, descriptions: describe(groups, memory) };
};

/** Companies named so far, the last subject first, then by how often they were named. */
export const topicOf = ({ recent, subject, counts }: Memory): readonly Mention[] => {
  const weight = (company: Mention): number => (counts.get(company.fullName) ?? 0) + (same(company, subject) ? 2 : 0);
  return [...recent].sort((a, b) => weight(b) - weight(a));
};

// Whom a description or pronoun stands for. Precision first: where two companies could be meant and nothing tells, the answer is none.
import type { CompanyFacts } from './company-facts.ts';
import { PLAIN_MODIFIER } from './company-nouns.ts';
import type { SentenceMemory } from './discourse.ts';
import { makersOf } from './makers.ts';

/** `here`: the sentence up to the reference; `before`: earlier sentences, the latest first; `isSubject`: the reference opens its clause. */
export type Context = {
  readonly here: SentenceMemory;
  readonly before: readonly SentenceMemory[];
  readonly isSubject: boolean;
  readonly facts: ReadonlyMap<string, CompanyFacts>;
  readonly ranked: readonly Ranked[];
};
/** A company and how often it is named; the most named first. */
export type Ranked = { readonly name: string; readonly uses: number };
export type Description = {
  readonly country: string | undefined;
  readonly town: string | undefined;
  readonly product: string | undefined;
  readonly noun: string;
  readonly modifiers: readonly string[];
};

const GENERIC_NOUN = /^(?:company|firm|group|giant|corporation|outfit|concern|business|multinational)$/;
const NEWCOMER = /^(?:start-?up|newcomer|unicorn)$/;
const REACH = 5;

const only = <Item>(items: readonly Item[]): Item | undefined => (items.length === 1 ? items[0] : undefined);

/** Companies by how near they are: this sentence backwards, then the subject and the others of each earlier one. */
const nearest = ({ here, before }: Context, reach: number): string[] => {
  const found: string[] = [...here.companies].reverse();
  for (const sentence of before.slice(0, reach)) found.push(...sentence.subject, ...sentence.companies);
  return [...new Set(found)];
};

/** The subject of this clause cannot be its object too ("Xiaomi will pay the company"). */
const excludesOwnSubject = (context: Context, candidates: readonly string[]): string[] =>
  context.isSubject ? [...candidates] : candidates.filter((name) => !context.here.subject.includes(name));

const byCountry = (context: Context, country: string, fitting: (name: string) => boolean): string | undefined => {
  const near = excludesOwnSubject(context, nearest(context, Number.POSITIVE_INFINITY)).filter(fitting);
  const fits = near.filter((name) => context.facts.get(name)?.country === country);
  const prominent = fits.filter((name) => (context.facts.get(name)?.uses ?? 0) > 1);
  if (fits.length > 0) return prominent[0] ?? fits[0];
  const open = excludesOwnSubject(context, nearest(context, 2))
    .filter(fitting)
    .filter((name) => context.facts.get(name)?.country === undefined);
  return only(open);
};

/** "the Redmond giant": a town tells more than its country, so only the company known to sit there or told to will do. */
const byTown = (context: Context, town: string): string | undefined =>
  nearest(context, Number.POSITIVE_INFINITY).find((name) => context.facts.get(name)?.towns.has(town));

const byTrade = (context: Context, trade: readonly string[], fitting: (name: string) => boolean): string | undefined => {
  const near = excludesOwnSubject(context, nearest(context, Number.POSITIVE_INFINITY)).filter(fitting);
  const told = near.find((name) => trade.some((word) => context.facts.get(name)?.words.has(word)));
  return told ?? only(excludesOwnSubject(context, nearest(context, 2)).filter(fitting));
};

/** The one company in the place of the subject, of this sentence or the last that has any company. */
export const lastSubject = ({ here, before }: Pick<Context, 'here' | 'before'>): string | undefined => {
  if (here.companies.length > 0) return only(here.latest);
  const last = before.slice(0, REACH).find((sentence) => sentence.companies.length > 0);
  return last === undefined ? undefined : (only(last.subject) ?? only(last.companies));
};

const bySalience = (context: Context): string | undefined => {
  if (context.isSubject || context.here.companies.length === 0) return lastSubject(context);
  return only(excludesOwnSubject(context, nearest(context, 1)));
};

/** "the Finnish company", "the chip start-up", "the company". */
export const findDescribed = (context: Context, { country, town, product, noun, modifiers }: Description): string | undefined => {
  if (product !== undefined) {
    const makers = makersOf(product);
    return nearest(context, Number.POSITIVE_INFINITY).find((name) =>
      makers.some((maker) => name === maker || name.startsWith(`${maker} `)),
    );
  }
  const seated = town === undefined ? undefined : byTown(context, town);
  if (seated !== undefined) return seated;
  // A household name is no start-up.
  const isCalled = (name: string): boolean => context.facts.get(name)?.words.has(noun) ?? false;
  const fitting = (name: string): boolean => !NEWCOMER.test(noun) || isCalled(name) || context.facts.get(name)?.isKnown !== true;
  if (country !== undefined) return byCountry(context, country, fitting);
  const trade = [...modifiers.filter((word) => !PLAIN_MODIFIER.test(word)), ...(GENERIC_NOUN.test(noun) ? [] : [noun])];
  return trade.length > 0 ? byTrade(context, trade, fitting) : bySalience(context);
};

/** The companies that the article is about: named at least three times and at least twice as often as the next one. */
const protagonists = (ranked: Context['ranked'], count: number): readonly string[] => {
  const least = ranked[count - 1]?.uses ?? 0;
  return least >= 3 && least >= 2 * (ranked[count]?.uses ?? 0) ? ranked.slice(0, count).map(({ name }) => name) : [];
};

/** The last companies that are just so many, going back sentence by sentence. */
const lastSeveral = (here: SentenceMemory, before: readonly SentenceMemory[], count: number): readonly string[] => {
  const union = new Set(here.companies);
  if (union.size === count) return [...union];
  if (union.size > count) return only(here.groups.filter((group) => group.length === count)) ?? [];
  for (const sentence of before) {
    const group = only(sentence.groups.filter((members) => members.length === count)) ?? sentence.companies;
    if (group.length === count && [...union].every((name) => group.includes(name))) return group;
    for (const name of sentence.companies) union.add(name);
    if (union.size === count) return [...union];
    if (union.size > count) return [];
  }
  return [];
};

/** "both firms", "the three companies": those just named, in a new paragraph rather those that the article is about. */
export const findSeveral = ({ here, before, ranked }: Context, count: number): readonly string[] => {
  const near = lastSeveral(here, before.filter(({ paragraph }) => paragraph === here.paragraph).slice(0, REACH), count);
  if (near.length > 0) return near;
  const main = protagonists(ranked, count);
  return main.length > 0 ? main : lastSeveral(here, before.slice(0, REACH), count);
};

/** "they", "the companies": the last group that was a subject together. */
export const findGroup = ({ here, before }: Pick<Context, 'here' | 'before'>): readonly string[] => {
  if (here.subject.length > 1) return here.subject;
  if (here.companies.length > 0) return [];
  const last = before.slice(0, 2).find((sentence) => sentence.companies.length > 0);
  return last !== undefined && last.subject.length > 1 ? last.subject : [];
};

// What an article has named so far: who was last in the foreground, who was named together, what each company was called.
import type { Mention } from '../../../schema/facts.ts';
import { companyOfTown } from '../lexicon/homes.ts';
import type { Group } from '../sentence/group.ts';
import { type Descriptions, describe } from './descriptions.ts';
import { companiesIn, fade, foreground, type Salience, subjectsIn } from './salience.ts';

export type Memory = {
  /** Companies in the order of their last mention, the latest last. */
  readonly recent: readonly Mention[];
  readonly subject: Mention | undefined;
  readonly pair: readonly Mention[];
  /** The last two companies of the last sentence that named two: "the former" and "the latter". */
  readonly lastTwo: readonly Mention[];
  readonly salience: Salience;
  /** By full name: how often the whole text names it. */
  readonly uses: ReadonlyMap<string, number>;
  readonly descriptions: Descriptions;
  /** Full name of the company that the title names first. */
  readonly foremost: string | undefined;
};

export const EMPTY_MEMORY: Memory = {
  recent: [],
  subject: undefined,
  pair: [],
  lastTwo: [],
  salience: new Map(),
  uses: new Map(),
  descriptions: new Map(),
  foremost: undefined,
};

export const same = (a: Mention | undefined, b: Mention | undefined): boolean => a !== undefined && a.fullName === b?.fullName;
export const distinct = (mentions: readonly Mention[]): readonly Mention[] =>
  mentions.filter((mention, index) => mentions.findIndex((other) => same(mention, other)) === index);

export const weightOf = (company: Mention, { salience, uses }: Memory): number =>
  foreground(salience.get(company.fullName) ?? 0, uses.get(company.fullName) ?? 0);

/** Companies named so far, the one in the foreground first. */
export const topicOf = (memory: Memory): readonly Mention[] =>
  [...memory.recent].reverse().sort((a, b) => weightOf(b, memory) - weightOf(a, memory));

/** Companies named so far, the one that the whole text is about first. */
export const mainOf = (memory: Memory): readonly Mention[] => {
  const main = (company: Mention): number =>
    (memory.uses.get(company.fullName) ?? 0) + (memory.salience.get(company.fullName) ?? 0) * PRESENCE;
  return [...memory.recent].reverse().sort((a, b) => main(b) - main(a));
};
const PRESENCE = 1.5;

/** Companies named so far, the one that the story is told of first: that of its title before others, whoever was named last. */
export const storyOf = (memory: Memory): readonly Mention[] => {
  const share = ({ fullName }: Mention): number =>
    (memory.uses.get(fullName) ?? 0) + (memory.salience.get(fullName) ?? 0) / 2 + (fullName === memory.foremost ? FIRST_IN_TITLE : 0);
  return [...memory.recent].reverse().sort((a, b) => share(b) - share(a));
};
const FIRST_IN_TITLE = 3;

/** Uses in a text that being named in its title is worth. */
const IN_TITLE = 3;

/** `mentions`: all of a text that is about to be read. */
export const expectNames = (memory: Memory, mentions: readonly Mention[]): Memory => {
  const uses = new Map(memory.uses);
  const companies = mentions.filter(({ kind }) => kind === 'COMPANY');
  for (const { fullName, field } of companies) uses.set(fullName, (uses.get(fullName) ?? 0) + (field === 'TITLE' ? IN_TITLE : 1));
  const foremost = memory.foremost ?? companies.find(({ field }) => field === 'TITLE')?.fullName;
  return { ...memory, uses, foremost };
};

/** A town that stands for its best-known company, where the article names that company. */
export const companyForTown = (town: string, memory: Memory): Mention | undefined => {
  const company = companyOfTown(town);
  return company ? memory.recent.findLast(({ fullName }) => fullName.toLowerCase().startsWith(company)) : undefined;
};

/** "A and B": two that a sentence names, or the two that the text is about. */
const pairAfter = (named: readonly Mention[], subjects: readonly Mention[], memory: Memory): readonly Mention[] => {
  if (subjects.length === 2) return subjects;
  if (named.length === 2) return named;
  return memory.pair.length === 2 ? memory.pair : topicOf(memory).slice(0, 2);
};

export const remember = (memory: Memory, groups: readonly Group[]): Memory => {
  const named = distinct(groups.flatMap(companiesIn));
  const subjects = distinct(subjectsIn(groups));
  const recent = [...memory.recent.filter((known) => !named.some((company) => same(company, known))), ...named];
  const next = { ...memory, recent, salience: fade(memory.salience, groups), descriptions: describe(groups, memory.descriptions) };
  return {
    ...next,
    subject: subjects[0] ?? memory.subject,
    pair: pairAfter(named, subjects, next),
    lastTwo: named.length > 1 ? named.slice(-2) : memory.lastTwo,
  };
};

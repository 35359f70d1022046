// How much a sentence puts a company in the foreground, and how that fades: whom "it" in the next sentence most likely means.
import type { Mention } from '../../../schema/facts.ts';
import { isPublication } from '../../recognise/link/publications.ts';
import type { Group } from '../sentence/group.ts';

/** A company in the place of the subject, the only one of its sentence, and any other. */
const SUBJECT = 3;
const ALONE = 3;
const OTHER = 1;
const MOST = 4;
/** What is left of it after a sentence that names companies, and after one that names none. */
const FADE = 0.5;
const FADE_IN_SILENCE = 0.75;
/** For a company that the whole article names often. */
const PROMINENCE = 0.5;
const REPORTS = /^(?:report|write)$/;

export type Salience = ReadonlyMap<string, number>;

export const isCompany = ({ kind, fullName }: Mention): boolean => kind === 'COMPANY' && !isPublication(fullName);
export const companiesIn = (group: Group): readonly Mention[] =>
  group.kind === 'NOUN' ? group.words.flatMap(({ mentions }) => mentions.filter(isCompany).slice(0, 2)) : [];

const headCompanies = (group: Group): readonly Mention[] => {
  if (group.kind !== 'NOUN') return [];
  const head = group.head.mentions.filter(isCompany);
  return head.length > 0 ? head : group.possessors.flatMap(({ mentions }) => mentions.filter(isCompany));
};

const segmentEnd = (groups: readonly Group[], from: number): number => {
  const end = groups.findIndex(({ kind }, index) => index >= from && kind === 'STOP');
  return end < 0 ? groups.length : end;
};

/** Companies before the first verb of a main clause, in no phrase of a preposition; who only reports the news is none. */
const subjectsFrom = (groups: readonly Group[], from: number, end: number): readonly Mention[] => {
  const verb = groups.findIndex((group, index) => index >= from && index < end && group.kind === 'VERB' && group.form === 'FINITE');
  const ruler = groups[verb];
  if (ruler?.kind !== 'VERB' || REPORTS.test(ruler.lemma)) return [];
  const found: Mention[] = [];
  for (let at = from; at < verb; at += 1) {
    const group = groups[at];
    if (!group || ['WH', 'SUB'].includes(group.kind)) break;
    const joins = found.length === 0 || groups[at - 1]?.kind === 'CC' || (groups[at - 1]?.kind === 'COMMA' && group.kind === 'NOUN');
    if (groups[at - 1]?.kind !== 'PREP' && joins) found.push(...headCompanies(group));
  }
  return found;
};

/** "Since X founded it the Swedish firm has grown": a company right before its verb, in a clause of its own. */
const beforeVerb = (groups: readonly Group[]): readonly Mention[] => {
  const at = groups.findIndex((group, index) => {
    const next = groups[index + 1]?.kind === 'ADVERB' ? groups[index + 2] : groups[index + 1];
    const isFree = !['PREP', 'WH', 'SUB', 'CC'].includes(groups[index - 1]?.kind ?? '');
    const isRuled = next?.kind === 'VERB' && next.form === 'FINITE' && !REPORTS.test(next.lemma);
    return isFree && isRuled && headCompanies(group).length > 0;
  });
  const group = groups[at];
  return group ? headCompanies(group) : [];
};

/** The companies that a sentence is about. */
export const subjectsIn = (groups: readonly Group[]): readonly Mention[] => {
  for (let from = 0; from < groups.length; from = segmentEnd(groups, from) + 1) {
    const end = segmentEnd(groups, from);
    const main = subjectsFrom(groups, from, end);
    if (main.length > 0) return main;
    const opening = groups[from];
    if (opening?.kind === 'NOUN' || (opening?.kind === 'VERB' && opening.form === 'FINITE')) continue;
    const comma = groups.findIndex(({ kind }, index) => index > from && index < end && kind === 'COMMA');
    const later = comma < 0 ? [] : subjectsFrom(groups, comma + 1, end);
    if (later.length > 0) return later;
  }
  return beforeVerb(groups);
};

/** `before`: at the end of the sentence before the one that `groups` are. */
export const fade = (before: Salience, groups: readonly Group[]): Salience => {
  const companies = groups.flatMap(companiesIn);
  const salience = new Map([...before].map(([name, weight]) => [name, weight * (companies.length === 0 ? FADE_IN_SILENCE : FADE)]));
  const add = (company: Mention, weight: number): void => {
    salience.set(
      company.fullName,
      Math.max(salience.get(company.fullName) ?? 0, Math.min(MOST, (before.get(company.fullName) ?? 0) * FADE + weight)),
    );
  };
  const isAlone = new Set(companies.map(({ fullName }) => fullName)).size === 1;
  for (const company of companies) add(company, isAlone ? ALONE : OTHER);
  for (const company of subjectsIn(groups)) add(company, SUBJECT);
  return salience;
};

/** `uses`: how often the article names it. */
export const foreground = (salience: number, uses: number): number => salience + PROMINENCE * Math.log1p(uses);

// What an article tells of each company in passing: its country ("Finland's Nokia", "Nokia of Finland", "the Finnish group Nokia")
// and what it is ("Movidius, a chip start-up"), for telling later whom "the Finnish company" or "the start-up" means.
import type { FoundName } from '../found-names.ts';
import type { Passage } from '../passages.ts';
import type { FullNames } from './aliases.ts';
import { COMPANY_NOUN } from './company-nouns.ts';
import { countryAt, SEAT_TOWNS, sitsIn } from './countries.ts';

/** `words`: lower-cased words of its descriptions, their company noun among them; `uses`: how often it is named;
 * `isKnown`: it is in the list of well-known names. */
export type CompanyFacts = {
  country: string | undefined;
  readonly towns: Set<string>;
  readonly words: Set<string>;
  uses: number;
  isKnown: boolean;
};

const PHRASE = 9;

/** The words of a description before the name: "the Finnish phone maker Nokia", "Finland's Nokia", "Helsinki-based Nokia". */
const readBefore = (words: readonly string[], start: number, facts: CompanyFacts): void => {
  if (/^['’]s$/.test(words[start - 1] ?? '')) facts.country ??= countryAt(words, start - 2)?.code;
  if (words[start - 1] === 'based' && words[start - 2] === '-')
    facts.country ??= countryAt(words, start - 3)?.code ?? countryAt(words, start - 4)?.code;
  const noun = (words[start - 1] ?? '').toLowerCase();
  if (!COMPANY_NOUN.test(noun)) {
    facts.country ??= countryAt(words, start - 1)?.length === 1 ? countryAt(words, start - 1)?.code : undefined;
    return;
  }
  facts.words.add(noun);
  for (let at = start - 2; at >= Math.max(0, start - 5); at -= 1) {
    const word = words[at] ?? '';
    if (/^[,.;:()"“”]$|^(?:the|a|an|and|by|with|to|of|from|The|A|An)$/.test(word)) break;
    facts.country ??= countryAt(words, at)?.code;
    if (/^\p{Ll}/u.test(word)) facts.words.add(word);
  }
};

/** The words of a description after the name: ", a Finnish maker of phones", ", the chip start-up", " of Finland". */
const readAfter = (words: readonly string[], end: number, facts: CompanyFacts): void => {
  if (/^(?:of|in|from)$/.test(words[end] ?? '')) facts.country ??= countryAt(words, end + 1)?.code;
  if (words[end] !== ',' && words[end] !== '(' && words[end] !== '–' && words[end] !== '—') return;
  const isClause = /^(?:a|an|the|one|which|based|headquartered)$/.test(words[end + 1] ?? '');
  const home = countryAt(words, end + 1);
  if (!isClause) {
    if (home !== undefined && /^(?:,|\))$/.test(words[end + 1 + home.length] ?? '')) facts.country ??= home.code;
    return;
  }
  const described: string[] = [];
  for (let at = end + 2; at < Math.min(words.length, end + 2 + PHRASE); at += 1) {
    const word = words[at] ?? '';
    if (/^[,.;:()]$/.test(word)) break;
    if (described.length < 4 || /^(?:in|of|from)$/.test(words[at - 1] ?? '')) facts.country ??= countryAt(words, at)?.code;
    if (/^\p{Ll}/u.test(word)) described.push(word);
  }
  const noun = described.find((word) => COMPANY_NOUN.test(word));
  if (noun !== undefined) for (const word of described.slice(0, described.indexOf(noun) + 3)) facts.words.add(word);
};

/** By full name. `countryOf`: the homes of well-known companies, where the article tells none. */
export const gatherFacts = (
  passages: readonly Passage[],
  names: readonly FoundName[],
  fullNames: FullNames,
  countryOf: (name: string) => string | undefined,
): Map<string, CompanyFacts> => {
  const all = new Map<string, CompanyFacts>();
  for (const name of names) {
    if (name.kind !== 'COMPANY') continue;
    const full = fullNames(name);
    const facts = all.get(full) ?? { country: undefined, towns: new Set<string>(), words: new Set<string>(), uses: 0, isKnown: false };
    facts.uses += 1;
    all.set(full, facts);
    const words = passages[name.passage]?.words ?? [];
    readBefore(words, name.start, facts);
    readAfter(words, name.end, facts);
    for (const town of SEAT_TOWNS) if (sitsIn(full, town) || sitsIn(name.text, town)) facts.towns.add(town);
  }
  for (const name of names) {
    const facts = name.kind === 'COMPANY' ? all.get(fullNames(name)) : undefined;
    const home = countryOf(fullNames(name)) ?? countryOf(name.text);
    if (facts === undefined || home === undefined) continue;
    facts.country ??= home;
    facts.isKnown = true;
  }
  return all;
};

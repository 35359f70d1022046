// Products that the tagger misses or cuts short but that the words around them give away: "FP4 network processor", "Mi Ecosystem
// platform". Only where capitals mean something, and only before a noun that names a thing for sale.
import { type FoundName, inOrder, overlaps, toFoundName } from './found-names.ts';
import { countryAt } from './link/countries.ts';
import type { Passage } from './passages.ts';
import { modeOf } from './tagger/casing.ts';

const PRODUCT_NOUN =
  /^(?:processors?|chips?|chipsets?|platform|apps?|smartphones?|phones?|handsets?|tablets?|laptops?|notebooks?|routers?|modems?|cameras?|consoles?|headsets?|headphones|earbuds|smartwatch(?:es)?|watch|speakers?|wearables?|drones?|satellites?|accelerators?|televisions?|trackers?|thermostats?|printers?|robots?|operating|GPUs?|CPUs?|SoCs?|SSDs?|SUV|sedan)$/;
const MODIFIER =
  /^(?:network|mobile|graphics|application|applications|smart|wireless|server|flagship|gaming|baseband|security|cloud|edge|ai|data|image|vision)$/i;
const CODE = /^\p{Lu}[\p{L}-]*\d[\p{L}\d-]*$/u;
const CAPITAL = /^\p{Lu}[\p{L}\d.-]*$|^\p{Ll}\p{Lu}[\p{L}\d]+$|^\d+[A-Z]?$/u;
const NEVER_PART =
  /^(?:The|A|An|Its|This|That|In|On|At|For|And|With|From|By|Series|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)$/;
/** What stands between a maker and its product: a company has no company's platform. */
const POSSESSIVE = /^['’]s$/;
const STANDARD = /^(?:[A-Z]\d|MP3|MP4|H\d+|G\d+|Q\d|B2B|B2C|P2P|M2M|V2X|Web3|CO2|COVID-19)$/;

/** Where the capitalised words end that stand before a product noun at `noun`; undefined if none can. */
const runBefore = (words: readonly string[], noun: number): { readonly start: number; readonly end: number } | undefined => {
  let end = noun;
  while (noun - end < 2 && MODIFIER.test(words[end - 1] ?? '') && !/^\p{Lu}/u.test(words[end - 1] ?? '')) end -= 1;
  let start = end;
  while (start > 0 && CAPITAL.test(words[start - 1] ?? '') && !NEVER_PART.test(words[start - 1] ?? '') && end - start < 5) start -= 1;
  return start < end ? { start, end } : undefined;
};

const isProduct = (words: readonly string[], start: number, end: number, isDirect: boolean): boolean => {
  const parts = words.slice(start, end);
  if (parts.some((_, index) => countryAt(words, start + index) !== undefined)) return false;
  if (parts.length === 1) return CODE.test(parts[0] ?? '') && !STANDARD.test(parts[0] ?? '');
  return isDirect && start > 0 && parts.filter((part) => /\p{L}/u.test(part)).length > 0;
};

const findIn = (passages: readonly Passage[], index: number, names: readonly FoundName[], companies: ReadonlySet<string>): FoundName[] => {
  const passage = passages[index];
  if (passage === undefined || modeOf(passage.words, passage.field) === 2) return [];
  const { words } = passage;
  const found: FoundName[] = [];
  for (let noun = 1; noun < words.length; noun += 1) {
    if (!PRODUCT_NOUN.test(words[noun] ?? '')) continue;
    const run = runBefore(words, noun);
    if (run === undefined) continue;
    // A maker's name before it stays a name of its own.
    let { start } = run;
    while (start < run.end - 1 && companies.has(words[start] ?? '')) start += 1;
    const candidate = toFoundName(passages, index, { kind: 'PRODUCT', start, end: run.end });
    const others = names.filter((name) => name.passage === index && overlaps(name, candidate));
    const isOwned = POSSESSIVE.test(words[start - 1] ?? '') && companies.has(words[start - 2] ?? '');
    const isSettled = others.some(
      (name) => name.kind !== 'OTHER' && name.end >= run.end && !(isOwned && name.kind === 'COMPANY' && name.start === start),
    );
    if (!isSettled && isProduct(words, start, run.end, run.end === noun)) found.push(candidate);
  }
  return found;
};

/** The names, with such products added and what overlaps them cut away; a maker that was swallowed becomes a company again. */
export const addProducts = (passages: readonly Passage[], names: readonly FoundName[]): FoundName[] => {
  const companies = new Set(names.filter(({ kind, words }) => kind === 'COMPANY' && words.length === 1).map(({ text }) => text));
  const products = passages.flatMap((_, index) => findIn(passages, index, names, companies));
  if (products.length === 0) return [...names];
  const kept = names.flatMap((name): FoundName[] => {
    const product = products.find((other) => overlaps(other, name));
    if (product === undefined) return [name];
    const maker = name.start < product.start && companies.has(name.words[0] ?? '');
    return maker ? [toFoundName(passages, name.passage, { kind: 'COMPANY', start: name.start, end: name.start + 1 })] : [];
  });
  return [...kept, ...products].sort(inOrder);
};

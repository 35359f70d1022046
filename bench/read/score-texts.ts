// What a reader found against what people found: F1, precision and recall of the text over pages and over sites, with standard errors.
import { type Overlap, overlap, type Score, score } from '../gram-f1.ts';
import type { Page } from './page-set.ts';
import type { Found } from './reader.ts';

export type ScoredPage = { readonly id: string; readonly site: string; readonly overlap: Overlap };
export type SiteScore = Score & { readonly site: string; readonly pages: readonly ScoredPage[] };
export type TextScore = Score & {
  /** Standard error of F1: of 1,000 sets of as many sites drawn with repetition (pages of a site fail together). */
  readonly error: number;
  /** Mean of the sites' F1: a site with many pages counts once. */
  readonly bySite: number;
  readonly bySiteError: number;
  /** The worst first. */
  readonly sites: readonly SiteScore[];
};

const DRAWS = 1000;

/** A fixed sequence, so that the same pages give the same figures (mulberry32). */
const createRandom = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
const deviation = (values: readonly number[]): number => {
  const middle = mean(values);
  return Math.sqrt(mean(values.map((value) => (value - middle) ** 2)));
};

const drawErrors = (sites: readonly SiteScore[]): { readonly error: number; readonly bySiteError: number } => {
  const random = createRandom(1);
  const draws = Array.from({ length: DRAWS }, () =>
    Array.from({ length: sites.length }, () => sites[Math.floor(random() * sites.length)]).filter((site) => site !== undefined),
  );
  return {
    error: deviation(draws.map((drawn) => score(drawn.flatMap(({ pages }) => pages.map((page) => page.overlap))).f1)),
    bySiteError: deviation(draws.map((drawn) => mean(drawn.map(({ f1 }) => f1)))),
  };
};

const groupBySite = (pages: readonly ScoredPage[]): ReadonlyMap<string, readonly ScoredPage[]> => {
  const sites = new Map<string, ScoredPage[]>();
  for (const page of pages) sites.set(page.site, [...(sites.get(page.site) ?? []), page]);
  return sites;
};

/** Pages without a gold text are left out. */
export const scoreTexts = (found: readonly Found[], pages: readonly Page[], texts: ReadonlyMap<string, string>): TextScore => {
  const byId = new Map(found.map(({ id, text }) => [id, text]));
  const scored = pages.flatMap(({ id, site }): ScoredPage[] => {
    const gold = texts.get(id);
    return gold === undefined ? [] : [{ id, site, overlap: overlap(gold, byId.get(id) ?? '') }];
  });
  const sites = [...groupBySite(scored)]
    .map(([site, own]) => ({ site, pages: own, ...score(own.map((page) => page.overlap)) }))
    .sort((a, b) => a.f1 - b.f1 || (a.site < b.site ? -1 : 1));
  return { ...score(scored.map((page) => page.overlap)), bySite: mean(sites.map(({ f1 }) => f1)), ...drawErrors(sites), sites };
};

// A made-up world in the order of its news: which article tells of what. Sizes follow from the number of articles.

import type { Status } from '../../schema/ontology.ts';
import { type Cast, createCast } from './cast.ts';
import { createDeal, createFact, type Deal, dayOf, type Fact } from './deals.ts';
import { createDice, type Dice } from './dice.ts';

/** One claim to be written: `of` is told of with this status. */
export type Slot = { readonly of: Deal | Fact; readonly status: Status };
/** `on`: absent for an article without a day. */
export type Sheet = { readonly index: number; readonly on?: string; readonly slots: readonly Slot[] };
export type World = {
  readonly cast: Cast;
  readonly deals: readonly Deal[];
  readonly facts: readonly Fact[];
  readonly sheets: readonly Sheet[];
};

/** For one article: 100,000 articles have 60,000 agreements and 300,000 claims. */
const DEALS = 0.6;
const FACTS = 0.1;
const CLAIMS = 3;
const FACT_TELLINGS = 3;
/** Articles that tell of nothing: what counts have to be measured against. */
const SILENT = 0.2;
const UNDATED = 0.01;

/** Cuts the stream of news into as many pieces as there are articles with claims. */
const cut = (slots: readonly Slot[], pieces: number, dice: Dice): readonly (readonly Slot[])[] => {
  const cuts = Array.from({ length: pieces - 1 }, () => 1 + dice.below(slots.length - 1));
  const ends = [...new Set([...cuts, slots.length])].sort((a, b) => a - b);
  return ends.map((end, index) => slots.slice(ends[index - 1] ?? 0, end));
};

export const createWorld = (articles: number, seed: number): World => {
  const dice = createDice(seed);
  const cast = createCast(articles, dice);
  const dealCount = Math.round(articles * DEALS);
  const factCount = Math.round(articles * FACTS);
  const tellings = (articles * CLAIMS - factCount * FACT_TELLINGS) / dealCount;
  const deals = Array.from({ length: dealCount }, () => createDeal(cast, tellings, dice));
  const facts = Array.from({ length: factCount }, () => createFact(cast, FACT_TELLINGS, dice));
  const stream = [...deals, ...facts]
    .flatMap((of) => of.tellings.map(({ day, status }) => ({ day, slot: { of, status } })))
    .sort((a, b) => a.day - b.day);
  const days = new Map(stream.map(({ day, slot }) => [slot, day]));
  const told = cut(
    stream.map(({ slot }) => slot),
    Math.round(articles * (1 - SILENT)),
    dice,
  );
  const silent = Array.from({ length: articles - told.length }, (): readonly Slot[] => []);
  const sheets = [...told, ...silent].map((slots, index): Sheet => {
    const [first] = slots;
    const day = first ? days.get(first) : dice.roll() * 7000;
    return { index, slots, ...(day === undefined || dice.chance(UNDATED) ? {} : { on: dayOf(day) }) };
  });
  return { cast, deals, facts, sheets };
};

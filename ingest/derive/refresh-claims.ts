// Claims that changed, or whose names did → their outlines and links as they are today, beside the links that they had: so whatever they were part
// of, and whatever they will be part of, is found.
import { sortedSet } from '../../schema/order.ts';
import { outlineOf } from '../resolve/outline.ts';
import type { Reading } from '../resolve/reading.ts';
import { askInBatches, inBatches } from './in-batches.ts';
import type { Dirty } from './marks.ts';
import { nameQuery } from './name-query.ts';
import { type ClaimAsk, readHeld } from './read-claims.ts';
import type { HeldClaim, Refreshed } from './shelf.ts';
import type { Trail } from './trail.ts';
import type { Work } from './work.ts';

export type Seeds = { readonly dirty: Dirty; readonly retold: readonly string[]; readonly renamed: readonly string[] };

export const findSeeds = async ({ dirty, retold, renamed }: Seeds, { shelf, judgements, batch }: ClaimAsk): Promise<HeldClaim[]> => {
  const found = [
    ...(await askInBatches([...dirty.article, ...retold], batch, shelf.claimsOfArticles)),
    ...(await askInBatches(renamed, batch, (some) => shelf.claimsOfKeys(nameQuery(some, judgements)))),
    ...(await askInBatches(dirty.claim, batch, shelf.claimsById)),
  ];
  return [...new Map(found.map((claim) => [claim.id, claim])).values()];
};

/** A question that people rejected is part of nothing. */
const isPart = ({ rejected, claim: { modality } }: Reading): boolean => !(rejected && modality === 'QUESTIONED');

const refreshed = (claim: HeldClaim, reading: Reading | undefined): Refreshed => {
  const outline = reading && isPart(reading) ? outlineOf({ ...reading, rejected: false }) : undefined;
  return { claim: claim.id, links: reading?.links ?? [], ...(outline ? { outline } : {}) };
};

/** The links that all of them have or had. */
export const refreshClaims = async (
  seeds: readonly HeldClaim[],
  ask: ClaimAsk,
  trail: Trail,
  { batch, step }: Work,
): Promise<readonly Refreshed[]> => {
  const all: Refreshed[] = [];
  for (const [index, some] of inBatches(seeds, batch).entries()) {
    await step('links', index * batch, seeds.length);
    const readings = new Map((await readHeld(some, ask)).map((reading) => [reading.id, reading]));
    const changes = some.map((claim) => refreshed(claim, readings.get(claim.id)));
    const homeless = new Set(changes.filter(({ outline }) => !outline).map(({ claim }) => claim));
    const { mark } = trail.leave(
      'home',
      some.flatMap(({ id, home }) => (home !== undefined && homeless.has(id) ? [home] : [])),
    );
    await ask.shelf.refreshClaims(changes, mark);
    for (const change of changes) all.push(change);
  }
  return all;
};

/** Leaves each claim with the links of today. */
export const settleLinks = async (
  seeds: readonly HeldClaim[],
  changes: readonly Refreshed[],
  { shelf, batch }: ClaimAsk,
): Promise<void> => {
  const was = new Map(seeds.map(({ id, links }) => [id, links]));
  const moved = changes.filter(({ claim, links }) => was.get(claim)?.some((link) => !links.includes(link)));
  for (const some of inBatches(moved, batch)) await shelf.setLinks(some.map(({ claim, links }) => ({ claim, links: sortedSet(links) })));
};

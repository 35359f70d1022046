// Claims → all claims that hang together with them, with the entities, articles and stories that reading them needs.
import type { Judgement } from '../../schema/facts.ts';
import { sortedSet } from '../../schema/order.ts';
import { effectiveKeyBy } from '../resolve/effective-key.ts';
import { readClaims } from '../resolve/reading.ts';
import { entitiesByKey } from './entities-by-key.ts';
import { askInBatches } from './in-batches.ts';
import type { HeldArticle, HeldClaim, Shelf } from './shelf.ts';

export type ClaimAsk = { readonly shelf: Shelf; readonly judgements: readonly Judgement[]; readonly batch: number };

export type Read = {
  readonly articles: ReadonlyMap<string, HeldArticle>;
  readonly stories: ReadonlyMap<string, string>;
  readonly entities: ReadonlyMap<string, string>;
  /** Links by claim: none where a party is no entity (yet). */
  readonly links: ReadonlyMap<string, readonly string[]>;
};

const keysOf = ({ parties, covers, article }: HeldClaim, effectiveKey: ReturnType<typeof effectiveKeyBy>): string[] =>
  [...parties, ...covers].flatMap(({ key, fullKey }) => (key && fullKey ? [effectiveKey({ key, fullKey, article })] : []));

/** Reads claims by today's names and stories. */
export const readHeld = async (claims: readonly HeldClaim[], { shelf, judgements, batch }: ClaimAsk): Promise<Read> => {
  const effectiveKey = effectiveKeyBy(judgements);
  const entities = await entitiesByKey(
    shelf,
    claims.flatMap((claim) => keysOf(claim, effectiveKey)),
    batch,
  );
  const held = await askInBatches(
    claims.map(({ article }) => article),
    batch,
    shelf.articlesById,
  );
  const articles = new Map(held.map((article) => [article.id, article]));
  const stories = new Map(held.flatMap(({ id, story }) => (story ? [[id, story.id] as const] : [])));
  const readings = readClaims(claims, { articles, stories, entityOf: (key) => entities.get(key), effectiveKey, judgements });
  const links = new Map(readings.map((reading) => [reading.id, reading.links]));
  return { articles, stories, entities, links };
};

/** Follows the links that claims have, and the agreements that they support. */
export const surroundClaims = async (seeds: readonly HeldClaim[], { shelf, batch }: ClaimAsk): Promise<HeldClaim[]> => {
  const scope = new Map(seeds.map((claim) => [claim.id, claim]));
  const asked = new Set<string>();
  const unasked = (kind: string, names: readonly string[]): string[] => {
    const some = sortedSet(names).filter((name) => !asked.has(`${kind} ${name}`));
    for (const name of some) asked.add(`${kind} ${name}`);
    return some;
  };
  for (let frontier = [...seeds]; frontier.length > 0; ) {
    const links = unasked(
      'link',
      frontier.flatMap((claim) => claim.links),
    );
    const agreements = unasked(
      'agreement',
      frontier.flatMap(({ agreement }) => agreement ?? []),
    );
    const found = [
      ...(await askInBatches(links, batch, shelf.claimsOnLinks)),
      ...(await askInBatches(agreements, batch, shelf.claimsOfAgreements)),
    ];
    frontier = [...new Map(found.map((claim) => [claim.id, claim])).values()].filter(({ id }) => !scope.has(id));
    for (const claim of frontier) scope.set(claim.id, claim);
  }
  return [...scope.values()];
};

// Claims as they are held → what reading them needs of entities, articles and stories, and their readings.
import type { Judgement } from '../../schema/facts.ts';
import { effectiveKeyBy } from '../resolve/effective-key.ts';
import { type Reading, readClaims } from '../resolve/reading.ts';
import { entitiesByKey } from './entities-by-key.ts';
import { askInBatches } from './in-batches.ts';
import type { HeldClaim, Shelf } from './shelf.ts';

export type ClaimAsk = { readonly shelf: Shelf; readonly judgements: readonly Judgement[]; readonly batch: number };

const keysOf = ({ parties, covers, article }: HeldClaim, effectiveKey: ReturnType<typeof effectiveKeyBy>): string[] =>
  [...parties, ...covers].flatMap(({ key, fullKey }) => (key && fullKey ? [effectiveKey({ key, fullKey, article })] : []));

/** By today's names and stories; claims of which a party is no entity (yet) are left out. */
export const readHeld = async (claims: readonly HeldClaim[], { shelf, judgements, batch }: ClaimAsk): Promise<Reading[]> => {
  const effectiveKey = effectiveKeyBy(judgements);
  const keys = claims.flatMap((claim) => keysOf(claim, effectiveKey));
  const entities = await entitiesByKey(shelf, keys, batch);
  const articles = claims.map(({ article }) => article);
  const held = await askInBatches(articles, batch, shelf.articlesById);
  return readClaims(claims, {
    articles: new Map(held.map((article) => [article.id, article])),
    stories: new Map(held.flatMap(({ id, story }) => (story ? [[id, story.id] as const] : []))),
    entityOf: (key) => entities.get(key),
    effectiveKey,
    judgements,
  });
};

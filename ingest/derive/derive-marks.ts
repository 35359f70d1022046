// Marks → everything that they touch, derived anew; then the marks are taken away. A run that is killed in between starts over from them.

import type { Judgement } from '../../schema/facts.ts';
import { sortedSet } from '../../schema/order.ts';
import { effectiveKeyBy, movesOf } from '../resolve/effective-key.ts';
import { deriveClaims } from './derive-claims.ts';
import { deriveCounts } from './derive-counts.ts';
import { deriveMentions } from './derive-mentions.ts';
import { deriveNames } from './derive-names.ts';
import { derivePublishers } from './derive-publishers.ts';
import { deriveStories } from './derive-stories.ts';
import { askInBatches } from './in-batches.ts';
import { readMarks } from './marks.ts';
import type { Shelf } from './shelf.ts';
import type { Work } from './work.ts';

/** How many marks one round takes: with their keys they are held in memory. */
const MARKS_AT_ONCE = 20_000;

type Sayings = { readonly articles: readonly string[]; readonly claims: readonly string[] };

/**
 * The names that articles of another story, and claims that people judged, call each other's alias: how many stories say so decides between
 * judgements and articles, and what people rejected does not count.
 */
const aliasKeys = async (shelf: Shelf, sayings: Sayings, judgements: readonly Judgement[], batch: number): Promise<string[]> => {
  const effectiveKey = effectiveKeyBy(judgements);
  const claims = [
    ...(await askInBatches(sayings.articles, batch, shelf.claimsOfArticles)),
    ...(await askInBatches(sayings.claims, batch, shelf.claimsById)),
  ];
  return claims
    .filter(({ type }) => type === 'ALSO_KNOWN_AS')
    .flatMap(({ parties, article }) => parties.map((party) => effectiveKey({ ...party, article })));
};

/** With the keys to which people moved some of these names. */
const withTargets = (names: readonly string[], judgements: readonly Judgement[]): string[] => {
  const marked = new Set(names);
  const targets = movesOf(judgements).flatMap(({ targets: [from, to] }) => (from && to && marked.has(from) ? [to] : []));
  return sortedSet([...names, ...targets]);
};

/** One round; the number of marks that it took away. */
const deriveRound = async (shelf: Shelf, work: Work): Promise<number> => {
  const marks = await shelf.marks(MARKS_AT_ONCE);
  if (marks.length === 0) return 0;
  const dirty = readMarks(marks);
  const judgements = await shelf.judgements();
  await deriveCounts(shelf, work);
  const stories = await deriveStories(shelf, dirty, work);
  const retold = sortedSet([...dirty.retold, ...stories.names]);
  await derivePublishers(shelf, dirty, work);
  const aliases = await aliasKeys(shelf, { articles: retold, claims: dirty.claim }, judgements, work.batch);
  const names = await deriveNames(shelf, withTargets([...dirty.name, ...aliases], judgements), judgements, work);
  const renamed = sortedSet([...dirty.renamed, ...names.names]);
  await deriveMentions(shelf, { articles: dirty.article, keys: renamed, judgements }, work);
  const left = await deriveClaims(shelf, { dirty, retold, renamed }, judgements, work);
  await shelf.clearMarks([...marks.map(({ id }) => id), ...stories.marks, ...names.marks, ...left]);
  return marks.length;
};

/** Until there are no marks. Returns how many there were. */
export const deriveMarks = async (shelf: Shelf, work: Work): Promise<number> => {
  let total = 0;
  for (let done = await deriveRound(shelf, work); done > 0; done = await deriveRound(shelf, work)) total += done;
  return total;
};

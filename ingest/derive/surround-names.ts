// Name keys → the whole components around them: what is said of them, of their short names, and of the entities that they belonged to.
import type { Judgement } from '../../schema/facts.ts';
import { sortedSet } from '../../schema/order.ts';
import { eligibleShortEdges, type NameFacts } from '../resolve/components.ts';
import { effectiveKeyBy } from '../resolve/effective-key.ts';
import { groupBy } from '../resolve/group-by.ts';
import { contextKeys } from '../resolve/name-context.ts';
import { aliasPair, sameEdges } from '../resolve/name-edges.ts';
import type { Companions, Introduction, ResolvingClaim } from '../resolve/neighbourhood.ts';
import { listPairsAround, wellKnown } from '../resolve/well-known/well-known.ts';
import { askInBatches } from './in-batches.ts';
import { nameQuery } from './name-query.ts';
import type { HeldEntity, Shelf } from './shelf.ts';

export type NameSurroundings = NameFacts & { readonly scope: readonly string[]; readonly held: readonly HeldEntity[] };

/** What has been loaded so far; `said`: the keys of which all sayings are. */
type Gathered = {
  readonly scope: Set<string>;
  readonly said: Set<string>;
  readonly claims: Map<string, ResolvingClaim>;
  readonly introductions: Map<string, readonly Introduction[]>;
  readonly companions: Map<string, readonly Companions[]>;
  readonly held: Map<string, HeldEntity>;
  readonly stories: Map<string, string>;
};

type Ask = { readonly shelf: Shelf; readonly judgements: readonly Judgement[]; readonly batch: number };
type Pair = readonly [string, string];

/** Loads what judgements and articles say of the keys, and of all keys that this leads to: those are returned too. */
const reach = async (keys: readonly string[], gathered: Gathered, { shelf, judgements, batch }: Ask): Promise<Set<string>> => {
  const effectiveKey = effectiveKeyBy(judgements);
  const same = sameEdges(judgements).map((edge) => edge.keys);
  const reached = new Set(keys);
  for (let frontier = keys; frontier.length > 0; ) {
    const fresh = frontier.filter((key) => !gathered.said.has(key));
    for (const key of fresh) gathered.said.add(key);
    const claims = await askInBatches(fresh, batch, (some) => shelf.aliasClaims(nameQuery(some, judgements)));
    for (const claim of claims) gathered.claims.set(claim.id, claim);
    const said = [...gathered.claims.values()].flatMap((claim): Pair[] => {
      const pair = aliasPair(claim, effectiveKey);
      return pair ? [pair] : [];
    });
    const listed = frontier.flatMap(listPairsAround);
    frontier = sortedSet([...same, ...said, ...listed].filter((pair) => pair.some((key) => reached.has(key))).flat()).filter(
      (key) => !reached.has(key),
    );
    for (const key of frontier) reached.add(key);
  }
  return reached;
};

/**
 * Loads everything that articles use these names, and shorter ones for them, for. Not those of well-known companies: what such a name means is told
 * by the list, whatever articles use it for, and most articles use one.
 */
const introduce = async (keys: readonly string[], gathered: Gathered, { shelf, judgements, batch }: Ask): Promise<void> => {
  const shorter = await askInBatches(keys, batch, shelf.shortNames);
  const shorts = sortedSet([...keys, ...shorter.map(({ short }) => short)]).filter(
    (short) => !gathered.introductions.has(short) && !wellKnown(short),
  );
  const { judged } = nameQuery([], judgements);
  const found = await askInBatches(shorts, batch, (some) => shelf.introductions(some, judged));
  const groups = groupBy(found, ({ short }) => short);
  for (const short of shorts) gathered.introductions.set(short, groups.get(short) ?? []);
  const unasked = contextKeys(found).filter((key) => !gathered.companions.has(key));
  const company = groupBy(await askInBatches(unasked, batch, shelf.companions), ({ key }) => key);
  for (const key of unasked) gathered.companions.set(key, company.get(key) ?? []);
};

/** A short name with several full ones counts where they are all one: what is said of the first tells. */
const firstOfMany = (introductions: readonly Introduction[]): string[] => {
  const fulls = sortedSet(introductions.map(({ full }) => full));
  return fulls.length > 1 ? fulls.slice(0, 1) : [];
};

const loadStories = async (gathered: Gathered, { shelf, batch }: Ask): Promise<void> => {
  const articles = [...gathered.claims.values()].map(({ article }) => article).filter((article) => !gathered.stories.has(article));
  for (const { id, story } of await askInBatches(articles, batch, shelf.articlesById)) gathered.stories.set(id, story?.id ?? id);
};

const factsOf = ({ introductions, companions, claims, stories }: Gathered, judgements: readonly Judgement[]): NameFacts => ({
  introductions: [...introductions.values()].flat(),
  companions: [...companions.values()].flat(),
  claims: [...claims.values()],
  judgements,
  stories,
});

/** No edge that counts leads out of the scope. */
export const surroundNames = async (seeds: readonly string[], ask: Ask): Promise<NameSurroundings> => {
  const gathered: Gathered = {
    scope: new Set(seeds),
    said: new Set(),
    claims: new Map(),
    introductions: new Map(),
    companions: new Map(),
    held: new Map(),
    stories: new Map(),
  };
  const { scope, introductions, held } = gathered;
  const visited = new Set<string>();
  for (let fresh = [...scope]; fresh.length > 0; fresh = [...scope].filter((key) => !visited.has(key))) {
    for (const key of fresh) visited.add(key);
    for (const entity of await askInBatches(fresh, ask.batch, ask.shelf.entitiesOfKeys)) {
      held.set(entity.id, entity);
      for (const key of entity.keys) scope.add(key);
    }
    for (const key of await reach(fresh, gathered, ask)) scope.add(key);
    await introduce(fresh, gathered, ask);
    await reach(sortedSet([...introductions.values()].flatMap(firstOfMany)), gathered, ask);
    await loadStories(gathered, ask);
    const counting = eligibleShortEdges(factsOf(gathered, ask.judgements));
    for (const { keys } of counting) if (keys.some((key) => scope.has(key))) for (const key of keys) scope.add(key);
  }
  return { ...factsOf(gathered, ask.judgements), scope: sortedSet(scope), held: [...held.values()] };
};

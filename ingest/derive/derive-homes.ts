// What lies around episodes that changed → where each claim is at home now.
import { pairsOf } from '../resolve/blocks.ts';
import type { Episode } from '../resolve/episodes.ts';
import { groupBy } from '../resolve/group-by.ts';
import { homesOf, mayLookAt } from '../resolve/homes.ts';
import { END_OF_DAYS, lookingAt } from '../resolve/span.ts';
import { askInBatches, inBatches } from './in-batches.ts';
import type { ClaimAsk } from './read-claims.ts';
import type { Homing, PairWindow } from './shelf.ts';
import { aroundOf } from './surroundings.ts';
import type { Trail } from './trail.ts';
import type { Work } from './work.ts';

/** The first days on which something changed, by pair. */
const windowsOf = (around: readonly ReturnType<typeof aroundOf>[number][]): PairWindow[] => {
  const first = new Map<string, string>();
  for (const { from, pairs } of around) for (const pair of pairs) if (from < (first.get(pair) ?? END_OF_DAYS)) first.set(pair, from);
  return [...first].map(([pair, from]) => ({ pair, from, to: END_OF_DAYS }));
};

/** The episodes of which a claim may look at one that changed, and those themselves. */
const decidersAmong = (episodes: readonly Episode[], around: ReturnType<typeof aroundOf>): Episode[] => {
  const byPair = groupBy(
    around.flatMap((one) => one.pairs.map((pair) => ({ pair, one }))),
    ({ pair }) => pair,
  );
  return episodes.filter((episode) =>
    episode.pairs.some((pair) => byPair.get(pair)?.some(({ one }) => one.type === episode.type || mayLookAt(episode, one))),
  );
};

/** The pair by which an episode finds the others that tie all of its parties. */
const keyPair = ({ core }: Episode): string[] => pairsOf(core).slice(0, 1);

const decide = async (deciders: readonly Episode[], { shelf, batch }: ClaimAsk): Promise<Homing[]> => {
  const windows = deciders.flatMap((episode) => keyPair(episode).map((pair): PairWindow => ({ pair, ...lookingAt(episode) })));
  const others = await askInBatches(windows, batch, shelf.episodesOnPairs);
  const byPair = groupBy(
    [...new Map(others.map(({ item }) => [item.id, item])).values()].flatMap((item) => item.pairs.map((pair) => ({ pair, item }))),
    ({ pair }) => pair,
  );
  return deciders.flatMap((episode) => {
    const around = keyPair(episode).flatMap((pair) => byPair.get(pair) ?? []);
    const homes = homesOf(
      episode,
      around.map(({ item }) => item),
    );
    return episode.members.map(({ id, part }): Homing => {
      const home = homes.get(id);
      return { claim: id, part, ...(home === undefined ? {} : { home }) };
    });
  });
};

const moved = async (homings: readonly Homing[], { shelf, batch }: ClaimAsk) => {
  const held = await askInBatches(
    homings.map(({ claim }) => claim),
    batch,
    shelf.homesOfClaims,
  );
  const was = new Map(held.map((homing) => [homing.claim, homing]));
  return homings
    .map((homing) => ({ homing, before: was.get(homing.claim) }))
    .filter(({ homing, before }) => before?.home !== homing.home || before?.part !== homing.part);
};

export const deriveHomes = async (ask: ClaimAsk, trail: Trail, { batch, step }: Work): Promise<void> => {
  const around = trail.names('around').flatMap(aroundOf);
  const windows = windowsOf(around);
  const done = new Set<string>();
  for (const [index, some] of inBatches(windows, batch).entries()) {
    await step('homes', index * batch, windows.length);
    const near = (await ask.shelf.episodesOnPairs(some)).map(({ item }) => item).filter(({ id }) => !done.has(id));
    const deciders = decidersAmong(near, around);
    for (const { id } of deciders) done.add(id);
    const changes = await moved(await decide(deciders, ask), ask);
    for (const part of inBatches(changes, batch)) {
      const { mark } = trail.leave(
        'home',
        part.flatMap(({ homing, before }) => [homing.home, before?.home].filter((home) => home !== undefined)),
      );
      await ask.shelf.saveHomes(
        part.map(({ homing }) => homing),
        mark,
      );
    }
  }
};

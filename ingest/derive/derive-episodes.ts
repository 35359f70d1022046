// Blocks of which a claim came, went or changed → their episodes anew.
import type { Judgement } from '../../schema/facts.ts';
import { contentHash } from '../../schema/ids.ts';
import { sortedSet } from '../../schema/order.ts';
import { episodesOf } from '../resolve/episodes.ts';
import { groupBy } from '../resolve/group-by.ts';
import { blockLink } from '../resolve/links.ts';
import { judgedClaims } from '../resolve/reading.ts';
import { inBatches } from './in-batches.ts';
import type { ClaimAsk } from './read-claims.ts';
import { aroundName } from './surroundings.ts';
import type { Trail } from './trail.ts';
import type { Work } from './work.ts';

const BLOCK = blockLink('');

/** The blocks among links. */
export const blocksAmong = (links: readonly string[]): string[] =>
  sortedSet(links.filter((link) => link.startsWith(BLOCK)).map((link) => link.slice(BLOCK.length)));

const readBlocks = async (
  blocks: readonly string[],
  { shelf, judgements }: { shelf: ClaimAsk['shelf']; judgements: readonly Judgement[] },
) => {
  const rejected = judgedClaims(judgements, 'REJECT');
  const asked = new Set(blocks);
  const outlines = (await shelf.outlinesOnLinks(blocks.map(blockLink)))
    // A claim that came to another block keeps its old link until all is done.
    .filter(({ block }) => asked.has(block))
    .map((outline) => ({ ...outline, rejected: rejected.has(outline.id) }));
  return [...groupBy(outlines, ({ block }) => block).values()].flatMap(episodesOf);
};

export type Changed = {
  readonly blocks: readonly string[];
  /** Claims without a home yet: one that was stored again, word for word, has to find its way back into an episode that stands as it did. */
  readonly homeless: ReadonlySet<string>;
};

export const deriveEpisodes = async ({ blocks, homeless }: Changed, ask: ClaimAsk, trail: Trail, { batch, step }: Work): Promise<void> => {
  for (const [index, some] of inBatches(blocks, batch).entries()) {
    await step('episodes', index * batch, blocks.length);
    const held = new Map((await ask.shelf.episodesOfBlocks(some)).map((episode) => [episode.item.id, episode]));
    const episodes = (await readBlocks(some, ask)).map((item) => ({ item, hash: contentHash(item) }));
    const there = new Set(episodes.map(({ item }) => item.id));
    const save = episodes.filter(({ item, hash }) => held.get(item.id)?.hash !== hash || item.members.some(({ id }) => homeless.has(id)));
    const remove = [...held.keys()].filter((id) => !there.has(id));
    if (save.length + remove.length === 0) continue;
    const were = [...save.map(({ item }) => item.id), ...remove].flatMap((id) => held.get(id)?.item ?? []);
    const around = [...save.map(({ item }) => item), ...were].map(aroundName);
    await ask.shelf.saveEpisodes({ save, remove, ...trail.leave('around', around) });
  }
};

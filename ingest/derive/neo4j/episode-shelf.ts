// Outlines of claims, episodes and where claims are at home, in Neo4j: bookkeeping of deriving, never exported.
import { z } from 'zod';
import type { Run } from '../../../schema/graph.ts';
import { PARTS } from '../../resolve/episodes.ts';
import { spanOf } from '../../resolve/span.ts';
import type { EpisodeChange, Homing, PairWindow, Refreshed, Shelf } from '../shelf.ts';
import { toEpisode, toOutline } from './outline-rows.ts';
import { parseRows } from './rows.ts';
import type { Save } from './save.ts';

const pairLink = (pair: string): string => `pair ${pair}`;

const OUTLINES =
  'UNWIND $links AS link MATCH (:Link {key: link})<-[:LINKED_BY]-(c:Claim) WHERE c.outline IS NOT NULL RETURN c.outline AS outline';
const OF_BLOCKS = 'UNWIND $blocks AS block MATCH (e:Episode {block: block}) RETURN e.data AS data, e.hash AS hash';
const ON_PAIRS = `UNWIND $windows AS asked
MATCH (:Link {key: asked.key})<-[:TIES]-(e:Episode)
WHERE e.to >= asked.from AND e.from <= asked.to
WITH DISTINCT e
RETURN e.data AS data, e.hash AS hash`;
const HOMES = 'UNWIND $claims AS claim MATCH (c:Claim {id: claim}) WHERE c.part IS NOT NULL RETURN claim, c.home AS home, c.part AS part';

const REFRESH = `UNWIND $changes AS row
MATCH (c:Claim {id: row.claim})
SET c.outline = row.outline
FOREACH (_ IN CASE WHEN row.outline IS NULL THEN [1] ELSE [] END | REMOVE c.home, c.part)
WITH c, row
UNWIND row.links AS key
MERGE (l:Link {key: key})
MERGE (c)-[:LINKED_BY]->(l)`;
const REMOVE = `UNWIND $ids AS id
MATCH (e:Episode {id: id})
OPTIONAL MATCH (e)-[:TIES]->(l:Link)
WITH e, collect(l) AS links
DETACH DELETE e
WITH links
UNWIND links AS l
WITH DISTINCT l
WHERE NOT EXISTS { (l)<--() }
DELETE l`;
const PUT = `UNWIND $rows AS row
MERGE (e:Episode {id: row.id})
SET e = row.properties
WITH e, row
CALL (e, row) { MATCH (e)-[old:TIES]->(l:Link) WHERE NOT l.key IN row.pairs DELETE old }
UNWIND row.pairs AS key
MERGE (l:Link {key: key})
MERGE (e)-[:TIES]->(l)`;
const SET_HOMES = 'UNWIND $homes AS row MATCH (c:Claim {id: row.claim}) SET c.home = row.home, c.part = row.part';

const HomingRow = z.object({ claim: z.string(), home: z.string().optional(), part: z.enum(PARTS) });

const saveEpisodes = async (run: Run, { save, remove }: EpisodeChange): Promise<void> => {
  if (remove.length > 0) await run(REMOVE, { ids: remove });
  const rows = save.map(({ item, hash }) => ({
    id: item.id,
    pairs: item.pairs.map(pairLink),
    properties: { id: item.id, block: item.block, ...spanOf(item), data: JSON.stringify(item), hash },
  }));
  if (rows.length > 0) await run(PUT, { rows });
};

type EpisodeShelf = Pick<
  Shelf,
  'refreshClaims' | 'outlinesOnLinks' | 'episodesOfBlocks' | 'episodesOnPairs' | 'saveEpisodes' | 'homesOfClaims' | 'saveHomes'
>;

export const episodeShelf = (read: Run, save: Save): EpisodeShelf => {
  const episodes = async (statement: string, params: Record<string, unknown>) =>
    (await read(statement, params)).map(({ data, hash }) => ({ item: toEpisode(data), hash: String(hash) }));
  return {
    refreshClaims: (changes: readonly Refreshed[], mark) =>
      save(
        (run) => run(REFRESH, { changes: changes.map(({ outline, ...row }) => ({ ...row, outline: outline && JSON.stringify(outline) })) }),
        mark,
      ),
    outlinesOnLinks: async (links) => (await read(OUTLINES, { links })).map(({ outline }) => toOutline(outline)),
    episodesOfBlocks: (blocks) => episodes(OF_BLOCKS, { blocks }),
    episodesOnPairs: (windows: readonly PairWindow[]) =>
      episodes(ON_PAIRS, { windows: windows.map(({ pair, from, to }) => ({ key: pairLink(pair), from, to })) }),
    saveEpisodes: (change) => save((run) => saveEpisodes(run, change), change.mark),
    homesOfClaims: async (claims) => parseRows(HomingRow, await read(HOMES, { claims })) as Homing[],
    saveHomes: (homes: readonly Homing[], mark) => save((run) => run(SET_HOMES, { homes }), mark),
  };
};

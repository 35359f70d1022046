// How much is in the graph, and what made it?
import { z } from 'zod';
import type { Run } from '../schema/graph.ts';
import { STANDS } from './rejected.ts';

const STATEMENT = `OPTIONAL MATCH (g:Graph {id: 'graph'})
RETURN g.extractorName AS name, g.extractorVersion AS version,
  coalesce(g.samples = 'in', false) AS samples,
  COUNT { (:Article) } AS articles,
  COUNT { (:Claim) } AS claims,
  COUNT { MATCH (a:Agreement) WHERE ${STANDS} } AS agreements,
  COUNT { (:Entity) } AS entities,
  COUNT { (:Story) } AS stories,
  COUNT { (:Publisher) } AS publishers`;

const GraphInfo = z
  .object({
    name: z.string().nullable(),
    version: z.string().nullable(),
    samples: z.boolean(),
    articles: z.number(),
    claims: z.number(),
    agreements: z.number(),
    entities: z.number(),
    stories: z.number(),
    publishers: z.number(),
  })
  .transform(({ name, version, ...counts }) => ({ ...counts, extractor: name === null ? null : { name, version: version ?? '' } }));
export type GraphInfo = z.infer<typeof GraphInfo>;

export const graphInfo = async (read: Run): Promise<GraphInfo> => {
  const [row] = await read(STATEMENT);
  return GraphInfo.parse(row);
};

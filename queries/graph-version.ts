// Which state of the graph is this? What a researcher cites, and what a cursor carries.
import type { Run } from '../schema/graph.ts';

const STATEMENT = `OPTIONAL MATCH (g:Graph {id: 'graph'})
RETURN g.version AS version`;

/** `0` before anything was derived. */
export const graphVersion = async (read: Run): Promise<string> => {
  const [row] = await read(STATEMENT);
  return String(row?.version ?? 0);
};

// What a request asks of the database, so that the same can be asked without the API: statements that ran side by side are a wave.
import type { Graph, Params } from '../../schema/graph.ts';

export type Statement = { readonly cypher: string; readonly params: Params };
export type Waves = readonly (readonly Statement[])[];

export type Recorder = {
  /** Asks the graph, and remembers. */
  readonly read: Graph['read'];
  /** What was asked since the last call. */
  readonly take: () => Waves;
};

export const createRecorder = (graph: Pick<Graph, 'read'>): Recorder => {
  let waves: Statement[][] = [];
  let running = 0;
  return {
    read: async (cypher, params = {}) => {
      if (running === 0) waves.push([]);
      waves.at(-1)?.push({ cypher, params });
      running += 1;
      try {
        return await graph.read(cypher, params);
      } finally {
        running -= 1;
      }
    },
    take: () => {
      const taken = waves;
      waves = [];
      return taken;
    },
  };
};

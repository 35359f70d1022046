// An export is of one state of the graph or it is none: what is being ingested meanwhile is noticed.
import { AppError } from '../../schema/app-error.ts';
import type { Run } from '../../schema/graph.ts';

const versionOf = async (read: Run): Promise<unknown> =>
  (await read("OPTIONAL MATCH (g:Graph {id: 'graph'}) RETURN coalesce(g.version, 0) AS version, COUNT { (:Dirty) } AS marks"))[0];

const changed = (): AppError =>
  new AppError({
    code: 'INTERNAL',
    stage: 'query',
    message: 'The graph changed while it was being exported, so the file is not one state of it.',
    hint: 'Export again while nothing is being ingested.',
    retryable: true,
  });

/** Throws, after `work`, when the graph has changed meanwhile. */
export const inOneState = async <T>(read: Run, work: () => Promise<T>): Promise<T> => {
  const version = JSON.stringify(await versionOf(read));
  const result = await work();
  if (JSON.stringify(await versionOf(read)) !== version) throw changed();
  return result;
};

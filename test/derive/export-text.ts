// The whole export as one text: two graphs are the same when theirs are.
import { Writable } from 'node:stream';
import type { Graph } from '../../schema/graph.ts';
import { type ExportOptions, exportJsonl } from '../../src/export/jsonl.ts';

export const exportText = async (graph: Pick<Graph, 'read'>, options?: ExportOptions): Promise<string> => {
  const chunks: string[] = [];
  const output = new Writable({
    write: (chunk, _, done) => {
      chunks.push(String(chunk));
      done();
    },
  });
  await exportJsonl(graph, output, options);
  return chunks.join('');
};

// The whole export as one text: two graphs are the same when theirs are.
import type { Graph } from '../../schema/graph.ts';
import { exportJsonl, type JsonlOptions } from '../../src/export/jsonl.ts';
import { toText } from '../export/to-text.ts';

export const exportText = (graph: Pick<Graph, 'read'>, options?: JsonlOptions): Promise<string> =>
  toText((output) => exportJsonl(graph, output, options));

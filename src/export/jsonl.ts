// The graph → JSONL: exactly the nodes and relationships of the model, one a line, sorted by code unit. The same live articles and judgements
// give the same bytes, whenever and in whatever order they came in.
import type { Writable } from 'node:stream';
import type { Graph, Run } from '../../schema/graph.ts';
import { NODES, RELATIONSHIPS } from '../../schema/graph-model.ts';
import { byCodeUnit } from '../../schema/order.ts';
import { nodePages, relationshipPages } from './elements.ts';
import type { ExportOptions } from './export-options.ts';
import { byQuoted, nodeLine, relationshipLine } from './line.ts';
import { inOneState } from './one-state.ts';
import { writeText } from './write-text.ts';

export type JsonlOptions = ExportOptions & {
  /** Adds which articles were removed for good: for a backup. They are no part of the graph, and so in no other export. */
  readonly withRemovals?: boolean;
};

const REMOVAL = 'Removal';
const REMOVALS = 'MATCH (r:Removal) RETURN r.article AS id, r.at AS at, r.reason AS reason';

/** Removals come all at once: people made them. */
async function* linePages(read: Run, element: string, options: JsonlOptions): AsyncGenerator<string[]> {
  if (element === REMOVAL) yield (await read(REMOVALS)).map((row) => nodeLine(REMOVAL, row));
  else if (element in NODES) for await (const page of nodePages(read, element, options)) yield page.map((node) => nodeLine(element, node));
  else for await (const page of relationshipPages(read, element)) yield page.map((row) => relationshipLine(element, row));
}

/** Returns the number of lines. Throws when the graph changes meanwhile. Holds one page and the ids of one kind of node in memory. */
export const exportJsonl = ({ read }: Pick<Graph, 'read'>, output: Writable, options: JsonlOptions = {}): Promise<number> =>
  inOneState(read, async () => {
    const { withRemovals = false, progress } = options;
    const elements = [...Object.keys(NODES), ...Object.keys(RELATIONSHIPS), ...(withRemovals ? [REMOVAL] : [])].sort(byQuoted);
    let count = 0;
    for (const element of elements) {
      for await (const lines of linePages(read, element, options)) {
        const text = lines.sort(byCodeUnit).map((line) => `${line}\n`);
        await writeText(output, text.join(''));
        count += lines.length;
        progress?.(count);
      }
    }
    return count;
  });

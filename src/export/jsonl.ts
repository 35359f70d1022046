// The graph → JSONL: exactly the nodes and relationships of the model, one a line, sorted by code unit. The same live articles and judgements
// give the same bytes, whenever and in whatever order they came in.
import { once } from 'node:events';
import type { Writable } from 'node:stream';
import { AppError } from '../../schema/app-error.ts';
import type { Graph, Run } from '../../schema/graph.ts';
import { NODES, RELATIONSHIPS } from '../../schema/graph-model.ts';
import { byCodeUnit } from '../../schema/order.ts';
import { byQuoted, nodeLine, relationshipLine } from './line.ts';
import { pagesOf } from './pages.ts';

export type ExportOptions = {
  /** Leaves the texts of articles out: they belong to their publishers. */
  readonly withoutText?: boolean;
  /** Adds which articles were removed for good: for a backup. They are no part of the graph, and so in no other export. */
  readonly withRemovals?: boolean;
  /** Told after each page how many lines there are so far. */
  readonly progress?: (lines: number) => void;
};

const REMOVAL = 'Removal';

const map = (variable: string, properties: readonly string[]): string =>
  `${variable} { ${properties.map((name) => `.${name}`).join(', ')} }`;

async function* nodePages(read: Run, label: string, withoutText: boolean): AsyncGenerator<string[]> {
  const properties = (NODES[label]?.properties ?? []).filter((name) => !(withoutText && label === 'Article' && name === 'text'));
  const statement = `UNWIND $ids AS id MATCH (n:${label} {id: id}) RETURN ${map('n', properties)} AS node`;
  for await (const ids of pagesOf(read, label))
    yield (await read(statement, { ids })).map(({ node }) => nodeLine(label, node as Record<string, unknown>));
}

async function* relationshipPages(read: Run, type: string): AsyncGenerator<string[]> {
  const model = RELATIONSHIPS[type];
  if (!model) return;
  const statement = `UNWIND $ids AS id MATCH (a:${model.from} {id: id})-[r:${type}]->(b:${model.to}) RETURN a.id AS from, b.id AS to, ${map('r', model.properties)} AS properties`;
  for await (const ids of pagesOf(read, model.from)) yield (await read(statement, { ids })).map((row) => relationshipLine(type, row));
}

const REMOVALS = 'MATCH (r:Removal) RETURN r.article AS id, r.at AS at, r.reason AS reason';

/** All at once: people made them. */
async function* removalPages(read: Run): AsyncGenerator<string[]> {
  yield (await read(REMOVALS)).map((row) => nodeLine(REMOVAL, row));
}

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

/** Returns the number of lines. Throws when the graph changes meanwhile. Holds one page and the ids of one kind of node in memory. */
export const exportJsonl = async (
  { read }: Pick<Graph, 'read'>,
  output: Writable,
  { withoutText = false, withRemovals = false, progress }: ExportOptions = {},
): Promise<number> => {
  const version = await versionOf(read);
  const elements = [...Object.keys(NODES), ...Object.keys(RELATIONSHIPS), ...(withRemovals ? [REMOVAL] : [])].sort(byQuoted);
  const linesOf = (element: string): AsyncGenerator<string[]> => {
    if (element === REMOVAL) return removalPages(read);
    return element in NODES ? nodePages(read, element, withoutText) : relationshipPages(read, element);
  };
  let count = 0;
  for (const element of elements) {
    for await (const lines of linesOf(element)) {
      const text = lines.sort(byCodeUnit).map((line) => `${line}\n`);
      if (text.length > 0 && !output.write(text.join(''))) await once(output, 'drain');
      count += lines.length;
      progress?.(count);
    }
  }
  if (JSON.stringify(await versionOf(read)) !== JSON.stringify(version)) throw changed();
  return count;
};

// The nodes and relationships of the model, page by page, in the order of their ids: what the formats are made of that write the graph as it is.
import type { Row, Run } from '../../schema/graph.ts';
import { NODES, RELATIONSHIPS } from '../../schema/graph-model.ts';
import { type ExportOptions, isWritten } from './export-options.ts';
import { pagesOf } from './pages.ts';

/** A node with `id` among its properties. */
export type NodeRow = Row;
export type RelationshipRow = { readonly from: string; readonly to: string; readonly properties: Row };

const map = (variable: string, properties: readonly string[]): string =>
  `${variable} { ${properties.map((name) => `.${name}`).join(', ')} }`;

/** `label`: one of the model's. */
export async function* nodePages(read: Run, label: string, options: ExportOptions): AsyncGenerator<NodeRow[]> {
  const properties = (NODES[label]?.properties ?? []).filter(isWritten(label, options));
  const statement = `UNWIND $ids AS id MATCH (n:${label} {id: id}) RETURN ${map('n', properties)} AS node`;
  for await (const ids of pagesOf(read, label)) yield (await read(statement, { ids })).map(({ node }) => node as NodeRow);
}

/** `type`: one of the model's. */
export async function* relationshipPages(read: Run, type: string): AsyncGenerator<RelationshipRow[]> {
  const model = RELATIONSHIPS[type];
  if (!model) return;
  const statement = `UNWIND $ids AS id MATCH (a:${model.from} {id: id})-[r:${type}]->(b:${model.to}) RETURN a.id AS from, b.id AS to, ${map('r', model.properties)} AS properties`;
  for await (const ids of pagesOf(read, model.from))
    yield (await read(statement, { ids })).map(({ from, to, properties }) => ({
      from: String(from),
      to: String(to),
      properties: properties as Row,
    }));
}

// Ids of the nodes of one label, page by page, in the order of the export.

import type { Run } from '../../schema/graph.ts';
import { NODES } from '../../schema/graph-model.ts';
import { ENTITY_LABELS } from '../../schema/ontology.ts';
import { byQuoted } from './line.ts';

const PAGE = 1000;

const idsOf = async (read: Run, label: string, last: string, limit: number): Promise<string[]> =>
  (await read(`MATCH (n:${label}) WHERE n.id > $last RETURN n.id AS id ORDER BY id LIMIT $limit`, { last, limit })).map(({ id }) =>
    String(id),
  );

/** Hexadecimal ids have one order in the database and here; those that sites and names made are sorted here, all of one label at once. */
async function* hashedPages(read: Run, label: string): AsyncGenerator<string[]> {
  for (let last = ''; ; ) {
    const page = await idsOf(read, label, last, PAGE);
    if (page.length > 0) yield page;
    last = page.at(-1) ?? '';
    if (page.length < PAGE) return;
  }
}

async function* sortedPages(read: Run, label: string): AsyncGenerator<string[]> {
  const ids: string[] = [];
  for await (const page of hashedPages(read, label)) for (const id of page) ids.push(id);
  ids.sort(byQuoted);
  for (let start = 0; start < ids.length; start += PAGE) yield ids.slice(start, start + PAGE);
}

/** `label`: one of the model's, or Entity for entities of all kinds. */
export const pagesOf = (read: Run, label: string): AsyncGenerator<string[]> => {
  const kind = label === 'Entity' ? ENTITY_LABELS.COMPANY : label;
  return NODES[kind]?.hashed ? hashedPages(read, label) : sortedPages(read, label);
};

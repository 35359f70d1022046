// Any answer of the API → what can be drawn of it.
import { agreementTable } from './agreement-table.ts';
import { bookAgreements } from './agreements.ts';
import { linksOf } from './links.ts';
import { bookNodes } from './nodes.ts';
import type { Node, Picture } from './picture.ts';
import { spansOf } from './spans.ts';
import { tablesOf } from './tables.ts';

/** What an end of a line is called when the answer tells no name. */
const unnamed = (key: string): Node => ({ key, id: undefined, name: key, kind: undefined, agreements: undefined });

/** `data`: the `data` of an answer. `asked`: the answer to the query as it was written, whose lists are the tables; `data` unless told. */
export const pictureOf = (data: unknown, asked: unknown = data): Picture => {
  const book = bookNodes(data);
  const agreements = bookAgreements(data, book);
  const links = linksOf(data, book, agreements);
  const nodes = new Map(book.nodes().map((node) => [node.key, node]));
  for (const key of [...links.flatMap(({ from, to }) => [from, to]), ...agreements.flatMap(({ sides }) => sides.map(({ node }) => node))])
    if (!nodes.has(key)) nodes.set(key, unnamed(key));
  return {
    nodes: [...nodes.values()],
    agreements,
    links,
    spans: spansOf(agreements, nodes),
    tables: [...(agreements.length > 0 ? [agreementTable(agreements, nodes)] : []), ...tablesOf(asked)],
  };
};

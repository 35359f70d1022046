// The graph → GraphML (http://graphml.graphdrawing.org/specification.html), as Gephi, yEd, NetworkX and igraph read it: the nodes and relationships
// of the JSONL, each with its kind as `element` and, for the eye, a `label`. Lists are one text with bars between.
import type { Writable } from 'node:stream';
import type { Graph, Row, Run } from '../../schema/graph.ts';
import { NODES, RELATIONSHIPS } from '../../schema/graph-model.ts';
import { ENTITY_LABELS } from '../../schema/ontology.ts';
import { byCodeUnit, sortedSet } from '../../schema/order.ts';
import { nodePages, type RelationshipRow, relationshipPages } from './elements.ts';
import { type ExportOptions, isWritten } from './export-options.ts';
import { byQuoted } from './line.ts';
import { nodeLabel } from './node-label.ts';
import { inOneState } from './one-state.ts';
import { propertyType, valueText } from './property-types.ts';
import { writeText } from './write-text.ts';
import { xmlAttribute, xmlText } from './xml.ts';

const ENTITIES: ReadonlySet<string> = new Set(['Entity', ...Object.values(ENTITY_LABELS)]);

/** An agreement has the id of a claim, and a story that of an article: the kind keeps them apart. Entities have theirs in the id. */
const nodeId = (label: string, id: string): string => (ENTITIES.has(label) ? id : `${label}:${id}`);

const key = (of: 'node' | 'edge', name: string): string =>
  `<key id="${of}-${name}" for="${of}" attr.name="${name}" attr.type="${propertyType(name)}"/>\n`;

const head = (options: ExportOptions): string => {
  const ofNodes = Object.entries(NODES).flatMap(([label, { properties }]) => properties.filter(isWritten(label, options)));
  const ofEdges = Object.values(RELATIONSHIPS).flatMap(({ properties }) => properties);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">\n',
    ...sortedSet(['element', 'label', ...ofNodes]).map((name) => key('node', name)),
    ...sortedSet(['element', 'label', ...ofEdges]).map((name) => key('edge', name)),
    '<graph id="pactgraph" edgedefault="directed">\n',
  ].join('');
};

const data = (of: 'node' | 'edge', properties: Row): string =>
  Object.keys(properties)
    .sort(byCodeUnit)
    .flatMap((name) => {
      const text = valueText(properties[name]);
      return text === null ? [] : [`<data key="${of}-${name}">${xmlText(text)}</data>`];
    })
    .join('');

const nodeElement = (label: string, node: Row): string => {
  const id = xmlAttribute(nodeId(label, String(node.id)));
  return `<node id="${id}">${data('node', { ...node, element: label, label: nodeLabel(label, node) })}</node>\n`;
};

const edgeElement = (type: string, { from, to, properties }: RelationshipRow): string => {
  const model = RELATIONSHIPS[type];
  const source = xmlAttribute(nodeId(model?.from ?? '', from));
  const target = xmlAttribute(nodeId(model?.to ?? '', to));
  const label = properties.role ?? type;
  return `<edge source="${source}" target="${target}">${data('edge', { ...properties, element: type, label })}</edge>\n`;
};

async function* elementPages(read: Run, element: string, options: ExportOptions): AsyncGenerator<string[]> {
  if (element in NODES) for await (const page of nodePages(read, element, options)) yield page.map((node) => nodeElement(element, node));
  else for await (const page of relationshipPages(read, element)) yield page.map((row) => edgeElement(element, row));
}

/** Returns the number of nodes and edges, nodes first. Throws when the graph changes meanwhile. Holds one page in memory, as the JSONL does. */
export const exportGraphml = ({ read }: Pick<Graph, 'read'>, output: Writable, options: ExportOptions = {}): Promise<number> =>
  inOneState(read, async () => {
    await writeText(output, head(options));
    let count = 0;
    for (const element of [...Object.keys(NODES).sort(byQuoted), ...Object.keys(RELATIONSHIPS).sort(byQuoted)]) {
      for await (const elements of elementPages(read, element, options)) {
        await writeText(output, elements.sort(byCodeUnit).join(''));
        count += elements.length;
        options.progress?.(count);
      }
    }
    await writeText(output, '</graph>\n</graphml>\n');
    return count;
  });

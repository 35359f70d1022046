import { MultiDirectedGraph } from 'graphology';
import { parse } from 'graphology-graphml';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RELATIONSHIPS } from '../../schema/graph-model.ts';
import { ENTITY_LABELS } from '../../schema/ontology.ts';
import { exportGraphml } from '../../src/export/graphml.ts';
import { valueText } from '../../src/export/property-types.ts';
import type { TestGraph } from '../graph.ts';
import { type Exported, exported, flat } from './exported.ts';
import { HOSTILE_NAME, openHostileGraph } from './hostile-graph.ts';
import { toText } from './to-text.ts';

const graphmlOf = (test: TestGraph, withoutText = false): Promise<string> =>
  toText((output) => exportGraphml(test.graph, output, { withoutText }));

let test: TestGraph;
let graph: Exported;
let file: string;
/** As an independent program reads it. */
let read: MultiDirectedGraph;
beforeAll(async () => {
  test = await openHostileGraph();
  graph = await exported(test.graph);
  file = await graphmlOf(test);
  read = parse(MultiDirectedGraph, file);
});
afterAll(() => test.close());

const ENTITIES: readonly string[] = ['Entity', ...Object.values(ENTITY_LABELS)];
const nodeId = (label: string, id: string): string => (ENTITIES.includes(label) ? id : `${label}:${id}`);

/** XML has no way to write some signs, and this reader trims texts. */
const asRead = (value: unknown): unknown =>
  typeof value === 'number' || typeof value === 'boolean' ? value : valueText(value)?.replaceAll('\u0001', '\ufffd').trim();
const propertiesAsRead = (properties: object): object =>
  Object.fromEntries(
    Object.entries(properties)
      .map(([name, value]) => [name, name === 'why' ? flat(name, value) : asRead(value)] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );

describe('the GraphML', () => {
  it('has every node of the JSONL with every property, typed, and no other', () => {
    expect(read.order).toBe(graph.nodes.length);
    for (const { element, id, properties } of graph.nodes) {
      const { label, ...rest } = read.getNodeAttributes(nodeId(element, id));
      expect(String(label)).not.toBe('');
      expect(propertiesAsRead(rest)).toEqual(propertiesAsRead({ ...properties, element, id }));
    }
  });

  it('has every relationship of the JSONL with every property, and no other', () => {
    const held = read.mapEdges((_, { label: __, ...attributes }, source, target) =>
      JSON.stringify([source, target, propertiesAsRead(attributes)]),
    );
    const wanted = graph.ties.map(({ element, from, to, properties }) => {
      const model = RELATIONSHIPS[element];
      return JSON.stringify([nodeId(model?.from ?? '', from), nodeId(model?.to ?? '', to), propertiesAsRead({ ...properties, element })]);
    });
    expect(held.sort()).toEqual(wanted.sort());
    const suppliers = read.filterEdges((_, { element, role }) => element === 'PARTY_TO' && role === 'SUPPLIER');
    expect(suppliers.map((edge) => read.getSourceAttributes(edge).name)).toContain(HOSTILE_NAME);
  });

  it('is the same bytes every time', async () => {
    expect(await graphmlOf(test)).toBe(file);
  });

  it('leaves the texts of articles out when asked to', async () => {
    const without = await graphmlOf(test, true);
    expect(file).toContain('key="node-text"');
    expect(without).not.toContain('node-text');
    expect(parse(MultiDirectedGraph, without).size).toBe(read.size);
  });
});

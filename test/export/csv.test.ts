import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NODES, RELATIONSHIPS } from '../../schema/graph-model.ts';
import { ENTITY_LABELS } from '../../schema/ontology.ts';
import { CSV_FILES, exportCsv } from '../../src/export/csv/export-csv.ts';
import { valueText } from '../../src/export/property-types.ts';
import type { TestGraph } from '../graph.ts';
import { type Exported, exported, flat } from './exported.ts';
import { HOSTILE_NAME, HOSTILE_TITLE, openHostileGraph } from './hostile-graph.ts';
import { toText } from './to-text.ts';

type Cells = Readonly<Record<string, string>>;

const filesOf = async (test: TestGraph, withoutText = false): Promise<ReadonlyMap<string, string>> => {
  const files = new Map<string, string>();
  await exportCsv(test.graph, async (name, work) => void files.set(name, await toText(work)), { withoutText });
  return files;
};

/** An independent reader; it refuses records that are shorter or longer than the head. */
const rowsOf = (file: string | undefined): readonly Cells[] => parse(file ?? '', { columns: true, bom: true, record_delimiter: '\r\n' });

let test: TestGraph;
let graph: Exported;
let files: ReadonlyMap<string, string>;
let tables: ReadonlyMap<string, readonly Cells[]>;
beforeAll(async () => {
  test = await openHostileGraph();
  graph = await exported(test.graph);
  files = await filesOf(test);
  tables = new Map([...files].map(([name, file]) => [name.replace('.csv', ''), rowsOf(file)]));
});
afterAll(() => test.close());

const table = (name: string): readonly Cells[] => tables.get(name) ?? [];
/** What stood in the graph before formulas were made harmless. */
const told = (cell: string | undefined): string => (cell ?? '').replace(/^'(?='*[=+\-@\t\r\n])/, '');

const NODE_TABLES: Readonly<Record<string, string>> = {
  Article: 'articles',
  Mention: 'mentions',
  Claim: 'claims',
  Judgement: 'judgements',
  Agreement: 'agreements',
  Status: 'statuses',
  Conflict: 'conflicts',
  Story: 'stories',
  Publisher: 'publishers',
  ...Object.fromEntries(Object.values(ENTITY_LABELS).map((label) => [label, 'entities'])),
};

/** Where a relationship stands: the table, the columns of its two ends, and those of its properties. */
type Place = readonly [table: string, from: string, to: string, only?: (row: Cells) => boolean];
const TIE_PLACES: Readonly<Record<string, Place>> = {
  IN_ARTICLE: ['mentions', 'id', 'article'],
  STATED_IN: ['claims', 'id', 'article'],
  HAS_PARTY: ['claim-parties', 'claim', 'mention'],
  HAS_COVER: ['claim-covers', 'claim', 'mention'],
  NAMES: ['mentions', 'id', 'entity', ({ entity }) => entity !== ''],
  PARTY_TO: ['parties', 'entity', 'agreement'],
  COVERS: ['covers', 'agreement', 'entity'],
  SUPPORTS: ['evidence', 'claim', 'agreement', ({ tie }) => tie === 'SUPPORTS'],
  REJECTED_FROM: ['evidence', 'claim', 'agreement', ({ tie }) => tie === 'REJECTED_FROM'],
  HAS_STATUS: ['statuses', 'agreement', 'id'],
  ABOUT: ['conflicts', 'id', 'agreements'],
  BETWEEN: ['conflicts', 'id', 'claims'],
  IN_STORY: ['articles', 'id', 'story', ({ story }) => story !== ''],
  PUBLISHED_BY: ['articles', 'id', 'publisher', ({ publisher }) => publisher !== ''],
  ...Object.fromEntries(
    Object.keys(RELATIONSHIPS)
      .filter((type) => RELATIONSHIPS[type]?.from === 'Entity' && type !== 'PARTY_TO')
      .map((type): [string, Place] => [type, ['facts', 'subject', 'object', (row) => row.type === type]]),
  ),
};

describe('the tables', () => {
  it('hold every node of the JSONL with every property, and no other', () => {
    for (const { element, id, properties } of graph.nodes) {
      const row = table(NODE_TABLES[element] ?? '').find((one) => told(one.id) === id);
      for (const [name, value] of Object.entries(properties))
        expect(flat(name, told(row?.[name])), `${element} ${name}`).toEqual(name === 'why' ? value : valueText(value));
      for (const name of NODES[element]?.properties ?? []) if (!(name in properties) && name !== 'id') expect(row?.[name], name).toBe('');
    }
    const tablesOfNodes = new Set(Object.values(NODE_TABLES));
    const rows = [...tablesOfNodes].reduce((sum, name) => sum + table(name).length, 0);
    expect(rows).toBe(graph.nodes.length);
  });

  it('hold every relationship of the JSONL with every property, and no other', () => {
    for (const type of Object.keys(RELATIONSHIPS)) {
      const [name, from, to, only = () => true] = TIE_PLACES[type] ?? ['', '', ''];
      const properties = RELATIONSHIPS[type]?.properties ?? [];
      const held = table(name)
        .filter(only)
        .flatMap((row) =>
          told(row[to])
            .split(' | ')
            .map((end) => [told(row[from]), end, ...properties.map((property) => told(row[property]))].join('\t')),
        );
      const wanted = graph.ties
        .filter(({ element }) => element === type)
        .map((tie) => [tie.from, tie.to, ...properties.map((property) => valueText(tie.properties[property]) ?? '')].join('\t'));
      expect(held.sort(), type).toEqual(wanted.sort());
    }
  });

  it('have something in each of them here, so that the above says something', () => {
    expect([...files.keys()]).toEqual(CSV_FILES);
    expect([...tables].filter(([, rows]) => rows.length === 0).map(([name]) => name)).toEqual([]);
  });

  it('show the sides of an agreement with their roles in one cell', () => {
    const parties = table('agreements').map((row) => told(row.parties));
    expect(parties).toContain('Nokia (licensor) | HMD Global (licensee)');
    expect(parties).toContain(`${HOSTILE_NAME} (supplier) | Nokia (customer)`);
    expect(table('evidence').map(({ publisher, quote }) => `${publisher}: ${quote}`)).toContain(
      'Daily Wire: HMD Global licensed the Nokia brand from Nokia for ten years and paid 350 million dollars.',
    );
  });

  it('run nothing in a spreadsheet: no text begins like a formula', () => {
    const cells = [...tables.values()].flat().flatMap((row) => Object.values(row));
    expect(cells.filter((cell) => /^[=+\-@\t\r\n]/.test(cell) && !/^-?\d/.test(cell))).toEqual([]);
    expect(table('articles').map(({ title }) => title)).toContain(`'${HOSTILE_TITLE}`);
    expect(table('articles').map(({ id }) => id)).toContain("''=dailywire.example/hostile");
  });

  it('are RFC 4180 with a byte order mark, so that Excel takes them for UTF-8', () => {
    for (const [name, file] of files) {
      expect(file.startsWith('\ufeff'), name).toBe(true);
      expect(file.endsWith('\r\n'), name).toBe(true);
      expect(file.replace(/"(?:[^"]|"")*"/g, '').replaceAll('\r\n', ''), name).not.toMatch(/[\r\n"]/);
    }
  });

  it('are the same bytes every time', async () => {
    expect(await filesOf(test)).toEqual(files);
  });

  it('leave the texts of articles out when asked to, and nothing else', async () => {
    const without = await filesOf(test, true);
    const head = (file: string | undefined): string => (file ?? '').split('\r\n')[0] ?? '';
    expect(head(without.get('articles.csv'))).toBe(head(files.get('articles.csv')).replace(',text,', ','));
    expect(rowsOf(without.get('articles.csv'))).toEqual(table('articles').map(({ text: _, ...rest }) => rest));
    for (const name of CSV_FILES) if (name !== 'articles.csv') expect(without.get(name)).toBe(files.get(name));
  });
});

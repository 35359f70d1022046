// What one more article costs in a graph of 1,000, 10,000 and 100,000: articles a second (stored, and derived once a batch of 100), the
// slowest batches, and the largest neighbourhood that was loaded. Names follow Zipf's law with exponent 1 (bench/api/dice.ts).
// Run: npm run bench:derive -- [--sizes 1000,10000,100000] [--batches 10] [--memory 2g] [--seed 1] [--data FOLDER]
// Each size has a graph and a server of its own. With a folder their data stays, and the next run goes on there, if the largest size and the seed
// are the same; each run adds its batches to them.
import { mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { derive } from '../ingest/derive/index.ts';
import { useExtractor } from '../ingest/store/graph-state.ts';
import { storeArticle } from '../ingest/store/index.ts';
import type { Graph } from '../schema/graph.ts';
import { byCodeUnit } from '../schema/order.ts';
import { thisMachine } from '../src/database/machine.ts';
import { openDatabase } from '../src/database/open-database.ts';
import { EXTRACTOR, type Told, writeArticle } from './api/article.ts';
import { createDice } from './api/dice.ts';
import { createWorld } from './api/world.ts';
import { type Batch, reportLine, reportTable } from './derive/report.ts';

const BATCH = 100;
/** Articles are stored side by side, as ingesting does. */
const AT_ONCE = 16;
/** More news than the largest size, for the batches of some runs. */
const ROOM = 4000;

/** The made-up news in the order of its days; those without a day come last among those of their batch. */
function* news(articles: number, seed: number): Generator<Told> {
  const { cast, sheets } = createWorld(articles, seed);
  const dice = createDice(seed + 1);
  const inOrder = [...sheets].sort((a, b) => byCodeUnit(a.on ?? '', b.on ?? '') || a.index - b.index);
  for (const sheet of inOrder) yield writeArticle(sheet, cast, dice);
}

const take = (source: Generator<Told>, count: number): Told[] => {
  const taken: Told[] = [];
  while (taken.length < count) {
    const next = source.next();
    if (next.done) break;
    taken.push(next.value);
  }
  return taken;
};

const storeAll = async (graph: Graph, told: readonly Told[]): Promise<void> => {
  const waiting = [...told];
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift())
      await storeArticle(graph, next.article, { mentions: next.mentions, claims: next.claims }, EXTRACTOR);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
};

const countArticles = async ({ read }: Graph): Promise<number> =>
  Number((await read('MATCH (a:Article) RETURN count(a) AS articles'))[0]?.articles ?? 0);

/** Everything at once, as a first run or a rebuild does. */
const fill = async (graph: Graph, source: Generator<Told>, count: number): Promise<void> => {
  for (let done = 0; done < count; done += 1000) {
    await storeAll(graph, take(source, Math.min(1000, count - done)));
    console.error(`stored ${Math.min(done + 1000, count).toLocaleString('en')} of ${count.toLocaleString('en')}`);
  }
  let told = 0;
  console.error('deriving');
  await derive(graph, {
    progress: (step, done, total) => {
      if (Date.now() - told > 20_000) console.error(`deriving ${step}: ${done} of ${total}`);
      if (Date.now() - told > 20_000) told = Date.now();
    },
  });
};

const measureBatch = async (graph: Graph, told: readonly Told[]): Promise<Batch> => {
  const begin = performance.now();
  await storeAll(graph, told);
  const stored = performance.now();
  let [rows, largest] = [0, 0];
  const watched: Graph = {
    ...graph,
    read: async (cypher, params) => {
      const answer = await graph.read(cypher, params);
      rows += answer.length;
      largest = Math.max(largest, answer.length);
      return answer;
    },
  };
  await derive(watched);
  return { articles: told.length, storing: stored - begin, deriving: performance.now() - stored, rows, largest };
};

type Turn = {
  readonly size: number;
  readonly graph: Graph;
  readonly close: () => Promise<void>;
  readonly source: Generator<Told>;
  readonly measured: Batch[];
};

/** A graph of its own, filled to its size. */
const openAt = async (size: number, folder: string, source: Generator<Told>, memory: string): Promise<Turn> => {
  const dataFolder = join(folder, String(size));
  mkdirSync(dataFolder, { recursive: true });
  const options = { dataFolder, neo4jMemory: memory, progress: (line: string) => console.error(line) };
  const { graph, close } = await openDatabase(options, thisMachine());
  await useExtractor(graph, EXTRACTOR);
  const held = await countArticles(graph);
  take(source, held);
  await fill(graph, source, Math.max(0, size - held));
  return { size: Math.max(size, held), graph, close, source, measured: [] };
};

/** A batch at each size in turn, so that whatever else the machine does falls on all of them alike. The first, of which the server knows no statement, does not count. */
const takeTurns = async (turns: readonly Turn[], batches: number): Promise<void> => {
  for (let batch = 0; batch <= batches; batch += 1)
    for (const { graph, source, measured, size } of turns) {
      const told = take(source, BATCH);
      if (told.length === 0) throw new Error('The made-up news is used up. Give another folder.');
      const result = await measureBatch(graph, told);
      if (batch > 0) measured.push(result);
      console.error(`${size.toLocaleString('en')}: ${JSON.stringify(result)}`);
    }
};

const main = async (): Promise<void> => {
  const { values } = parseArgs({
    options: {
      sizes: { type: 'string', default: '1000,10000,100000' },
      batches: { type: 'string', default: '10' },
      memory: { type: 'string', default: '2g' },
      seed: { type: 'string', default: '1' },
      data: { type: 'string' },
    },
  });
  const sizes = values.sizes.split(',').map(Number);
  const articles = Math.max(...sizes) + ROOM;
  const folder = values.data ?? mkdtempSync(join(realpathSync(tmpdir()), 'pactgraph-bench-'));
  const turns: Turn[] = [];
  try {
    for (const size of sizes) turns.push(await openAt(size, folder, news(articles, Number(values.seed)), values.memory));
    await takeTurns(turns, Number(values.batches));
    console.log(reportTable(turns.map(({ size, measured }) => reportLine(size, measured))));
  } finally {
    for (const { close } of turns) await close();
    if (values.data === undefined) rmSync(folder, { recursive: true, force: true });
  }
};

await main();

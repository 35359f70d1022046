// One worker after the other is killed at a random point, until all is done: the graph must be that of a worker that nobody disturbed.
import { setTimeout as sleep } from 'node:timers/promises';
import type { Graph } from '../../schema/graph.ts';
import type { Neo4jSettings } from '../../src/database/connect.ts';
import type { Dice } from '../api/dice.ts';
import type { NewsSite } from './news-site.ts';
import { addFeeds, emptyGraph, firstDifference, graphText, isDone, type Standing, standing, untilDone } from './stage.ts';
import { startWorker } from './worker-process.ts';

export type Ground = {
  readonly graph: Graph;
  readonly settings: Neo4jSettings;
  readonly folder: string;
  readonly site: NewsSite;
  /** A line now and then on how it goes. */
  readonly tell?: (line: string) => void;
};
export type Verdict = { readonly kills: number; readonly same: boolean; readonly difference?: string };

const LONGEST_MS = 600_000;

/** Milliseconds, or articles, that a worker lives at most once it reads. */
export type Life = { readonly time: number; readonly articles: number };

const where = ({ articles, open, marks }: Standing): string => `${articles} articles, ${open} addresses open, ${marks} marks to derive`;

const finish = ({ graph, site, tell }: Ground): Promise<void> =>
  untilDone(graph, site.feeds.length, LONGEST_MS, (found) => tell?.(`… ${where(found)}`));

/** Some time after now, or some articles: by time alone a busy machine would be hit while it starts, and hardly ever while it writes. */
const randomPoint = async ({ graph, site }: Ground, dice: Dice, life: Life): Promise<void> => {
  if (dice.below(2) === 0) return sleep(dice.roll() * life.time);
  const goal = (await standing(graph)).articles + 1 + dice.below(life.articles);
  for (const end = Date.now() + LONGEST_MS; Date.now() < end; await sleep(20)) {
    const found = await standing(graph);
    if (found.articles >= goal || isDone(found, site.feeds.length)) return;
  }
};

/** The graph of one worker, started and left alone. */
export const undisturbed = async (ground: Ground): Promise<string> => {
  const { graph, settings, folder, site } = ground;
  await emptyGraph(graph);
  await addFeeds(graph, site.feeds);
  const worker = startWorker(settings, folder);
  await finish(ground);
  await worker.stop();
  return graphText(graph);
};

const verdictOf = async (graph: Graph, expected: string, kills: number): Promise<Verdict> => {
  const text = await graphText(graph);
  return { kills, same: text === expected, ...(text === expected ? {} : { difference: firstDifference(text, expected) }) };
};

/** `most`: kills that are left. The last worker of a round finishes it. */
export const soakRound = async (ground: Ground, expected: string, most: number, dice: Dice, life: Life): Promise<Verdict> => {
  const { graph, settings, folder, site, tell } = ground;
  await emptyGraph(graph);
  await addFeeds(graph, site.feeds);
  let kills = 0;
  while (kills < most && !isDone(await standing(graph), site.feeds.length)) {
    const worker = startWorker(settings, folder);
    await worker.running;
    await randomPoint(ground, dice, life);
    await worker.kill();
    kills += 1;
    tell?.(`kill ${kills}: ${where(await standing(graph))}`);
  }
  const last = startWorker(settings, folder);
  await finish(ground);
  await last.stop();
  return verdictOf(graph, expected, kills);
};

/** Several workers side by side, of which some are killed at random points: the rest goes on without them. */
export const workersRound = async (
  ground: Ground,
  expected: string,
  { workers, killed, life }: { readonly workers: number; readonly killed: number; readonly life: Life },
  dice: Dice,
): Promise<Verdict> => {
  const { graph, settings, folder, site, tell } = ground;
  await emptyGraph(graph);
  await addFeeds(graph, site.feeds);
  const crew = Array.from({ length: workers }, () => startWorker(settings, folder));
  await Promise.all(crew.map(({ running }) => running));
  await Promise.all(
    crew.slice(0, killed).map(async (worker) => {
      await randomPoint(ground, dice, life);
      await worker.kill();
      tell?.(`killed: ${where(await standing(graph))}`);
    }),
  );
  await finish(ground);
  const codes = await Promise.all(crew.slice(killed).map(({ stop }) => stop()));
  const broken = crew.slice(killed).find((_, at) => codes[at] !== 0);
  if (broken) throw new Error(`A worker that nobody killed ended by itself: ${broken.said().slice(-2000)}`);
  return verdictOf(graph, expected, killed);
};

// One worker after the other is killed at a random point, until all is done: the graph must be that of a worker that nobody disturbed.
import { setTimeout as sleep } from 'node:timers/promises';
import type { Graph } from '../../schema/graph.ts';
import type { Neo4jSettings } from '../../src/database/connect.ts';
import type { Dice } from '../api/dice.ts';
import type { NewsSite } from './news-site.ts';
import { addFeeds, emptyGraph, firstDifference, graphText, isDone, standing, untilDone } from './stage.ts';
import { startWorker } from './worker-process.ts';

export type Ground = { readonly graph: Graph; readonly settings: Neo4jSettings; readonly folder: string; readonly site: NewsSite };
export type Verdict = { readonly kills: number; readonly same: boolean; readonly difference?: string };

const LONGEST_MS = 600_000;

/** The graph of one worker, started and left alone. */
export const undisturbed = async ({ graph, settings, folder, site }: Ground): Promise<string> => {
  await emptyGraph(graph);
  await addFeeds(graph, site.feeds);
  const worker = startWorker(settings, folder);
  await untilDone(graph, site.feeds.length, LONGEST_MS);
  await worker.stop();
  return graphText(graph);
};

const verdictOf = async (graph: Graph, expected: string, kills: number): Promise<Verdict> => {
  const text = await graphText(graph);
  return { kills, same: text === expected, ...(text === expected ? {} : { difference: firstDifference(text, expected) }) };
};

/** `most`: kills that are left. The last worker of a round finishes it. */
export const soakRound = async (
  { graph, settings, folder, site }: Ground,
  expected: string,
  most: number,
  dice: Dice,
  longestLife: number,
): Promise<Verdict> => {
  await emptyGraph(graph);
  await addFeeds(graph, site.feeds);
  let kills = 0;
  while (kills < most && !isDone(await standing(graph), site.feeds.length)) {
    const worker = startWorker(settings, folder);
    await worker.running;
    await sleep(dice.roll() * longestLife);
    await worker.kill();
    kills += 1;
  }
  const last = startWorker(settings, folder);
  await untilDone(graph, site.feeds.length, LONGEST_MS);
  await last.stop();
  return verdictOf(graph, expected, kills);
};

/** Several workers side by side, of which some are killed at random points: the rest goes on without them. */
export const workersRound = async (
  { graph, settings, folder, site }: Ground,
  expected: string,
  { workers, killed, longestLife }: { readonly workers: number; readonly killed: number; readonly longestLife: number },
  dice: Dice,
): Promise<Verdict> => {
  await emptyGraph(graph);
  await addFeeds(graph, site.feeds);
  const crew = Array.from({ length: workers }, () => startWorker(settings, folder));
  await Promise.all(crew.map(({ running }) => running));
  await Promise.all(
    crew.slice(0, killed).map(async (worker) => {
      await sleep(dice.roll() * longestLife);
      await worker.kill();
    }),
  );
  await untilDone(graph, site.feeds.length, LONGEST_MS);
  const codes = await Promise.all(crew.slice(killed).map(({ stop }) => stop()));
  const broken = crew.slice(killed).find((_, at) => codes[at] !== 0);
  if (broken) throw new Error(`A worker that nobody killed ended by itself: ${broken.said().slice(-2000)}`);
  return verdictOf(graph, expected, killed);
};

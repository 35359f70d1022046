// Articles a second end to end, and the memory of the workers while they do it: from the first article to the last mark derived.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Ground } from './kills.ts';
import { addFeeds, emptyGraph, isDone, standing } from './stage.ts';
import { startWorker } from './worker-process.ts';

export type Rate = {
  readonly articles: number;
  readonly seconds: number;
  readonly memory: readonly { readonly articles: number; readonly megabytes: number }[];
};

const LOOK_MS = 250;

/** Resident memory of a process in MB. */
const residentOf = (pid: number): number => {
  if (process.platform === 'linux') return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
  return Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)]).toString()) / 1024;
};

/** `marks`: at how many articles the memory of the largest worker is noted. */
export const measureRate = async (
  { graph, settings, folder, site }: Ground,
  workers: number,
  marks: readonly number[] = [],
): Promise<Rate> => {
  await emptyGraph(graph);
  const crew = Array.from({ length: workers }, () => startWorker(settings, folder));
  await Promise.all(crew.map(({ running }) => running));
  await addFeeds(graph, site.feeds);
  const memory: { articles: number; megabytes: number }[] = [];
  let begin: number | undefined;
  let found = await standing(graph);
  for (; !isDone(found, site.feeds.length); found = await standing(graph)) {
    if (found.articles > 0) begin ??= performance.now();
    const mark = marks[memory.length];
    if (mark !== undefined && found.articles >= mark)
      memory.push({ articles: mark, megabytes: Math.max(...crew.map(({ pid }) => residentOf(pid))) });
    await sleep(LOOK_MS);
  }
  const seconds = (performance.now() - (begin ?? performance.now())) / 1000;
  memory.push({ articles: found.articles, megabytes: Math.max(...crew.map(({ pid }) => residentOf(pid))) });
  await Promise.all(crew.map(({ stop }) => stop()));
  return { articles: found.articles, seconds, memory };
};

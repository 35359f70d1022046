// PAGES.jsonl → ARTICLES.jsonl, in the input's order, using all cores: what `pactgraph read --input … --output …` does.
import { createReadStream, createWriteStream } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { z } from 'zod';
import { mapInWorkers, type PoolOptions } from './map-in-workers.ts';
import { type ReadLine, toReadLine } from './read-page.ts';
import type { ReadItem } from './read-worker.ts';
import { workerScript } from './worker-script.ts';

export type ReadFailure = { readonly place: string; readonly reason: string };
export type ReadSummary = {
  readonly seen: number;
  /** How many pages got each verdict. */
  readonly verdicts: Readonly<Record<string, number>>;
  readonly failures: readonly ReadFailure[];
};
export type ReadPagesOptions = PoolOptions & {
  /** Called after each page with how many are done. */
  readonly onProgress?: (done: number) => void;
  /** The workers' script, if not our own. */
  readonly script?: URL;
};

/** Milliseconds that a page may take; real ones take under 100, hostile ones under 2,000. */
const DEADLINE = 10_000;

const Line = z.object({
  id: z.union([z.string().min(1), z.number().transform(String)]),
  file: z.string().min(1),
  url: z.string().nullish(),
});

type Numbered = { readonly place: string; readonly item: ReadItem };

/** A line that is no page is a failure with its number; the rest go on. */
async function* listPages(input: string, failures: ReadFailure[]): AsyncGenerator<Numbered> {
  const folder = dirname(resolve(input));
  let number = 0;
  for await (const line of createInterface({ input: createReadStream(input), crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    if (!line.trim()) continue;
    const place = `${input}:${number}`;
    const parsed = parseLine(line);
    if ('reason' in parsed) failures.push({ place, reason: parsed.reason });
    else yield { place, item: { folder, page: { ...parsed.page, url: parsed.page.url ?? undefined } } };
  }
}

const parseLine = (line: string): { readonly page: z.infer<typeof Line> } | { readonly reason: string } => {
  try {
    const parsed = Line.safeParse(JSON.parse(line));
    return parsed.success
      ? { page: parsed.data }
      : { reason: `Not {id, file, url}: ${z.prettifyError(parsed.error).replace(/\s+/g, ' ')}` };
  } catch (error) {
    return { reason: `No JSON: ${error instanceof Error ? error.message : String(error)}` };
  }
};

/**
 * `input`: a line `{id, file, url}` a page, `file` relative to it; `output`: a line `{id, verdict, title, authors, publishedAt, modifiedAt,
 * publisher, canonicalUrl, language, text}` a page. A page that cannot be read gets an EMPTY line and a failure. Throws when `input` cannot
 * be opened or `output` not written.
 */
export const readPages = async (input: string, output: string, options: ReadPagesOptions = {}): Promise<ReadSummary> => {
  const failures: ReadFailure[] = [];
  const verdicts: Record<string, number> = {};
  const places: Numbered[] = [];
  let seen = 0;

  async function* items(): AsyncGenerator<ReadItem> {
    for await (const numbered of listPages(input, failures)) {
      places.push(numbered);
      yield numbered.item;
    }
  }
  async function* lines(): AsyncGenerator<string> {
    const script = options.script ?? workerScript('read-worker');
    for await (const result of mapInWorkers<ReadItem, ReadLine>(script, items(), { deadline: DEADLINE, ...options })) {
      const numbered = places.shift();
      if (!numbered) return;
      const { place, item } = numbered;
      if ('failure' in result) failures.push({ place, reason: result.failure.reason });
      const line = 'value' in result ? result.value : toReadLine(item.page.id, { verdict: 'EMPTY', reason: result.failure.reason });
      seen += 1;
      verdicts[line.verdict] = (verdicts[line.verdict] ?? 0) + 1;
      options.onProgress?.(seen);
      yield `${JSON.stringify(line)}\n`;
    }
  }
  await pipeline(Readable.from(lines()), createWriteStream(output));
  return { seen, verdicts, failures };
};

// trafilatura as readers that are measured: one Python process that reads the same pages, asked round by round.
import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createInterface, type Interface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { Page } from './page-set.ts';
import { type Reader, type Round, WARM_UP_PAGES } from './reader.ts';

const Answer = z.object({
  seconds: z.number(),
  found: z.array(
    z.object({
      id: z.string(),
      text: z.string().nullish(),
      title: z.string().nullish(),
      author: z.string().nullish(),
      date: z.string().nullish(),
    }),
  ),
});
const MODES = [
  ['default', 'trafilatura, default'],
  ['precision', 'trafilatura, no comments, precision'],
] as const;

/** The build copies no Python: from there it is run where it stands in the checkout. */
const script = (): string => {
  const beside = fileURLToPath(new URL('./run_trafilatura.py', import.meta.url));
  return existsSync(beside) ? beside : fileURLToPath(new URL('../../../bench/read/run_trafilatura.py', import.meta.url));
};

type Process = ChildProcessByStdio<Writable, Readable, null>;

const start = (python: string): { readonly child: Process; readonly lines: AsyncIterator<string> } => {
  const child = spawn(python, [script()], { stdio: ['pipe', 'pipe', 'inherit'] });
  const output: Interface = createInterface({ input: child.stdout });
  child.on('error', () => output.close());
  child.stdin.on('error', () => {});
  return { child, lines: output[Symbol.asyncIterator]() };
};

const nextLine = async (lines: AsyncIterator<string>, python: string): Promise<unknown> => {
  const line = await lines.next();
  if (line.done)
    throw new Error(`${python} cannot run trafilatura: pip install trafilatura lxml_html_clean, or name another with --python.`);
  return JSON.parse(line.value);
};

/** Both ways of running it, in one process. Rejects with a sentence when it cannot run. */
export const openTrafilatura = async (pages: readonly Page[], python: string): Promise<readonly Reader[]> => {
  const { child, lines } = start(python);
  const tell = (value: unknown): void => void child.stdin.write(`${JSON.stringify(value)}\n`);
  tell(pages.map(({ id, path, url }) => ({ id, path, url })));
  const { version } = z.object({ version: z.string() }).parse(await nextLine(lines, python));
  const ask = async (mode: string, count: number): Promise<Round> => {
    tell([mode, count]);
    const { seconds, found } = Answer.parse(await nextLine(lines, python));
    return {
      seconds,
      found: found.map(({ id, text, title, author, date }) => ({
        id,
        text: text ?? '',
        title: title ?? '',
        authors: author?.split('; ').filter(Boolean) ?? [],
        date: date?.slice(0, 10),
      })),
    };
  };
  return MODES.map(([mode, name]) => ({
    name: name.replace('trafilatura', `trafilatura ${version}`),
    warmUp: async () => void (await ask(mode, WARM_UP_PAGES)),
    read: () => ask(mode, pages.length),
    close: () => child.stdin.end(),
  }));
};

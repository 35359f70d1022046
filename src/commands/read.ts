// read: pages → articles, and nothing else. One page for a person, or a JSONL file of them. No database; for files no network.
import { stat } from 'node:fs/promises';
import type { Command } from 'commander';
import { AppError } from '../../schema/app-error.ts';
import type { Act } from './act.ts';
import type { Context } from './context.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { explainedPageLines } from './explained-page-lines.ts';
import { listFailures } from './list-failures.ts';
import { loadPage } from './load-page.ts';
import { articleLines } from './page-lines.ts';
import { requireFile } from './read-input.ts';
import { writeWhole } from './write-output.ts';

type ReadOptions = { readonly input?: string; readonly output?: string; readonly explain?: boolean };

/** 0 where it cannot be told beforehand: what is written into a pipe can be read once only. */
const countPages = async (path: string): Promise<number> => {
  if (!path.endsWith('.jsonl') || !(await stat(path)).isFile()) return 0;
  const { estimateTotal } = await import('./estimate-total.ts');
  return estimateTotal([path]);
};

const readMany = async (context: Context, input: string, output: string): Promise<ExitCode> => {
  const pages = await requireFile(input, context.folder, 'read');
  const { readPages } = await import('../workers/read-pages.ts');
  const total = await countPages(pages);
  const onProgress = (done: number): void => context.progress.update({ label: 'Reading', done, total: total && Math.max(total, done) });
  const { seen, verdicts, failures } = await writeWhole(output, context, (part) => readPages(pages, part, { onProgress }));
  context.progress.end();
  const counts = Object.entries(verdicts).map(([verdict, count]) => `${verdict} ${count}`);
  context.tell(`Read ${seen} pages${counts.length > 0 ? `: ${counts.join(', ')}` : ''}.`);
  for (const line of listFailures(context, 'read', failures)) context.tell(line);
  return failures.length > 0 ? EXIT.PARTLY_FAILED : EXIT.OK;
};

const readOne = async (context: Context, source: string, explain: boolean): Promise<ExitCode> => {
  const page = await loadPage(source, context);
  const { explainPage } = await import('../../ingest/explain-page.ts');
  const explained = explainPage(page);
  const { verdict, reason, article } = explained.result;
  const lines = explain ? explainedPageLines(explained, context.terminal) : article ? articleLines(article, context.terminal) : [];
  if (lines.length > 0) await context.print(`${lines.join('\n')}\n`);
  if (verdict === 'ARTICLE') return EXIT.OK;
  context.tell(`${source} is no article: ${verdict}${reason ? ` (${reason.replace(/\.$/, '')})` : ''}.`);
  return EXIT.PARTLY_FAILED;
};

const read = (context: Context, source: string | undefined, { input, output, explain = false }: ReadOptions): Promise<ExitCode> => {
  if (input !== undefined && output !== undefined && source === undefined && !explain) return readMany(context, input, output);
  if (source !== undefined && input === undefined && output === undefined) return readOne(context, source, explain);
  throw new AppError({
    code: 'BAD_USAGE',
    stage: 'arguments',
    message: 'read takes one page, or --input with --output.',
    hint: 'Write "read ADDRESS", "read FILE", or "read --input PAGES.jsonl --output ARTICLES.jsonl".',
  });
};

export const addRead = (program: Command, act: Act): void => {
  program
    .command('read')
    .description('Only the reading: pages to articles. Needs no database.')
    .argument('[page]', 'a web address or a file, to be printed as an article')
    .option('--explain', 'show what was found out about the page, and what was kept and left out')
    .option('--input <pages.jsonl>', 'a line {id, file, url} a page; file is relative to it')
    .option('--output <articles.jsonl>', 'a line an article')
    .action(act(read));
};

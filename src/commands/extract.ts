// extract: articles → claims, and nothing else. A JSONL of them, or an explanation of one text for a person. No database; for files no network.
import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Command } from 'commander';
import { AppError } from '../../schema/app-error.ts';
import type { RawPage } from '../../schema/facts.ts';
import { openFetcher } from '../parts.ts';
import type { Act } from './act.ts';
import type { Context } from './context.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { explainedTextLines } from './explained-text-lines.ts';
import { failureLines } from './failure-lines.ts';
import { listFailures } from './list-failures.ts';
import { isAddress, loadPage } from './load-page.ts';
import { writeWhole } from './write-output.ts';

type ExtractOptions = { readonly input?: string; readonly output?: string; readonly explain?: string };

const extractMany = async (context: Context, input: string, output: string): Promise<ExitCode> => {
  const { discover } = await import('../../ingest/discover/index.ts');
  const { extractArticles } = await import('../workers/extract-articles.ts');
  const fetcher = await openFetcher(context.config);
  try {
    const { written, agreements, failures, skipped } = await writeWhole(output, context, (part) =>
      extractArticles(input, part, {
        discover: (source) => discover(source, { fetcher, standardInput: context.stdin }),
        onProgress: (done) => context.progress.update({ label: 'Extracting', done, total: 0 }),
      }),
    );
    context.progress.end();
    context.tell(`Extracted ${agreements} agreements from ${written} articles.`);
    for (const line of [...failureLines('Skipped', skipped), ...listFailures(context, 'extract', failures)]) context.tell(line);
    return failures.length > 0 ? EXIT.PARTLY_FAILED : EXIT.OK;
  } finally {
    await fetcher.close();
  }
};

/** An address, a file if there is one of that name, else the text itself. */
const openText = async (source: string, context: Context): Promise<RawPage> => {
  const isFile = await stat(resolve(context.folder, source)).then(
    (found) => found.isFile(),
    () => false,
  );
  if (isAddress(source) || isFile) return loadPage(source, context);
  return { place: 'the text', bytes: Buffer.from(source), contentType: 'text/plain' };
};

const explain = async (context: Context, source: string): Promise<ExitCode> => {
  const { read } = await import('../../ingest/read/index.ts');
  const { article, verdict, reason } = read(await openText(source, context));
  if (!article)
    throw new AppError({ code: 'BAD_INPUT', stage: 'read', message: `There is no article to extract from: ${reason ?? verdict}` });
  const { createExtractor } = await import('../../ingest/default-extractor.ts');
  const { explainText } = await import('../../ingest/explain.ts');
  const extractor = createExtractor();
  const { skipped } = extractor.extract(article);
  if (skipped) context.tell(`Nothing is extracted from it: it is ${skipped}.`);
  else await context.print(`${explainedTextLines(explainText(article, extractor)).join('\n')}\n`);
  return EXIT.OK;
};

const extract = (context: Context, options: ExtractOptions): Promise<ExitCode> => {
  const { input, output, explain: source } = options;
  if (source !== undefined && input === undefined && output === undefined) return explain(context, source);
  if (source === undefined && input !== undefined && output !== undefined) return extractMany(context, input, output);
  throw new AppError({
    code: 'BAD_USAGE',
    stage: 'arguments',
    message: 'extract takes --input with --output, or --explain.',
    hint: 'Write "extract --input ARTICLES --output CLAIMS.jsonl" or "extract --explain TEXT".',
  });
};

export const addExtract = (program: Command, act: Act): void => {
  program
    .command('extract')
    .description('Only the extraction: articles to claims. Needs no database.')
    .option('--input <articles>', 'a .jsonl, a file or a folder')
    .option('--output <claims.jsonl>', 'a line an article: {id, agreements, mentions}')
    .option('--explain <text>', 'a text, a file or an address: show sentences, names, and the rules that fired or nearly did')
    .action(act(extract));
};

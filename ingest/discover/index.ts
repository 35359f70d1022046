// The discover stage: a SOURCE (address, file, folder, feed, standard input) → the articles in it, one after another, and what was passed over.
import { stat } from 'node:fs/promises';
import type { Fetcher } from '../fetch/index.ts';
import { checkSources } from './check-sources.ts';
import { type Discovered, failed } from './discovered.ts';
import { feedOf, followFeed } from './follow-feed.ts';
import { listFile } from './list-file.ts';
import { listFolder } from './list-folder.ts';
import { sourceKind } from './source-kind.ts';
import { listStandardInput } from './standard-input.ts';

export type DiscoverDeps = {
  /** An address has to be fetched to see whether it is a feed; a page that is none is handed on, not fetched again. */
  readonly fetcher: Fetcher;
  /** What SOURCE `-` reads. */
  readonly standardInput: AsyncIterable<Uint8Array>;
};

async function* discoverAddress(url: string, fetcher: Fetcher): AsyncGenerator<Discovered> {
  const fetched = await fetcher({ kind: 'web', url });
  if ('outcome' in fetched) return yield failed(url, fetched.outcome, fetched.reason);
  const feed = feedOf(fetched.page);
  if (feed) yield* followFeed(feed, { kind: 'web', place: fetched.page.url ?? url }, fetcher);
  else yield { ref: { kind: 'page', place: url, page: fetched.page } };
}

/** Throws BAD_USAGE for a SOURCE that does not exist; everything else that goes wrong is a failure among the results. */
export async function* discover(source: string, { fetcher, standardInput }: DiscoverDeps): AsyncGenerator<Discovered> {
  await checkSources([source]);
  const kind = sourceKind(source);
  if (kind === 'stdin') return yield* listStandardInput(standardInput, fetcher);
  if (kind === 'web') return yield* discoverAddress(source, fetcher);
  if (!(await stat(source)).isDirectory()) return yield* listFile(source, { fetcher, inFolder: false });
  for await (const path of listFolder(source)) yield* listFile(path, { fetcher, inFolder: true });
}

// The write side on one page: discover → fetch → read → extract → store, and derive in between and at the end.
import type { ArticleRef } from '../schema/facts.ts';
import { type DeriveOptions, derive } from './derive/index.ts';
import { checkSources } from './discover/check-sources.ts';
import { type Discovered, isSkipped } from './discover/discovered.ts';
import { discover } from './discover/index.ts';
import type { Fetcher } from './fetch/index.ts';
import { mapInOrder } from './map-in-order.ts';
import { cannotBeHad, pageOfContent, preparePageOrContent } from './page-of-content.ts';
import { type PrepareDeps, type PreparedArticle, prepareArticle, sentence, stopsAll } from './prepare-article.ts';
import { readGraphState, setSamples, useExtractor } from './store/graph-state.ts';
import { storeArticle } from './store/index.ts';
import { removeSamples } from './store/remove-article.ts';
import { beginRun, endRun } from './store/runs.ts';
import { count, EMPTY_SUMMARY, type IngestSummary, type Outcome, ofNoPage } from './summary.ts';

export type IngestDeps = PrepareDeps & {
  readonly fetcher: Fetcher;
  /** What SOURCE `-` reads. */
  readonly standardInput: AsyncIterable<Uint8Array>;
  /** For the record of runs. */
  readonly command: string;
  /** Articles under way at once; 16 unless told. */
  readonly concurrency?: number;
  /** Finishes what is under way, then stops. */
  readonly signal?: AbortSignal;
  readonly progress?: {
    readonly article?: (summary: IngestSummary, place: string) => void;
    readonly derive?: DeriveOptions['progress'];
  };
  /** The moment, ISO 8601. */
  readonly now?: () => string;
};

/** Derived after as many changes, or a quarter of the graph: then the cost of deriving stays in proportion to what came in. */
const DERIVE_AFTER = 100;
const DERIVE_SHARE = 0.25;

const placeOf = (ref: ArticleRef): string => (ref.kind === 'file' ? ref.path : ref.kind === 'web' ? ref.url : ref.place);

type Prepared = { readonly place: string } & (PreparedArticle | { readonly outcome: Outcome });

/** One article as far as the graph: fetched, read and, unless the graph has it already, extracted. */
const prepare = async (found: Discovered, deps: IngestDeps): Promise<Prepared> => {
  if ('failure' in found) {
    const { place, kind, reason } = found.failure;
    return { place, outcome: isSkipped(found.failure) ? { skipped: kind } : { failed: reason } };
  }
  const place = placeOf(found.ref);
  try {
    const fetched = await deps.fetcher(found.ref);
    const content = found.ref.kind === 'web' ? pageOfContent(found.ref.url, found.ref.hints ?? {}) : undefined;
    if ('page' in fetched) return { place, ...(await preparePageOrContent(fetched.page, content, deps)) };
    if (content && cannotBeHad(fetched.outcome)) return { place, ...(await prepareArticle(content, deps)) };
    return { place, outcome: ofNoPage(fetched, found.ref.kind) };
  } catch (error) {
    if (stopsAll(error)) throw error;
    return { place, outcome: { failed: sentence(error) } };
  }
};

const store = async (prepared: Prepared, { graph, extractor }: IngestDeps): Promise<Outcome> => {
  if ('outcome' in prepared) return prepared.outcome;
  try {
    return { stored: await storeArticle(graph, prepared.article, prepared.extraction, extractor) };
  } catch (error) {
    if (stopsAll(error)) throw error;
    return { failed: sentence(error) };
  }
};

async function* discoverAll(sources: readonly string[], deps: IngestDeps): AsyncGenerator<Discovered> {
  for (const source of sources)
    for await (const found of discover(source, deps)) {
      if (deps.signal?.aborted) return;
      yield found;
    }
}

const isChange = (outcome: Outcome): boolean => 'stored' in outcome && (outcome.stored === 'new' || outcome.stored === 'changed');

/** Articles are prepared side by side and stored in the order in which they were found, so that of two under one id the last one stands. */
const ingestAll = async (sources: readonly string[], deps: IngestDeps, before: number): Promise<IngestSummary> => {
  const { graph, signal, progress, concurrency = 16 } = deps;
  let summary = EMPTY_SUMMARY;
  let pending = 0;
  for await (const prepared of mapInOrder(discoverAll(sources, deps), (found) => prepare(found, deps), concurrency)) {
    const outcome = await store(prepared, deps);
    summary = count(summary, prepared.place, outcome);
    progress?.article?.(summary, prepared.place);
    if (isChange(outcome)) pending += 1;
    if (pending < Math.max(DERIVE_AFTER, DERIVE_SHARE * (before + summary.new)) || signal?.aborted) continue;
    await derive(graph, { progress: progress?.derive });
    pending = 0;
  }
  // A few are derived even after Ctrl-C; the marks of many wait for the next command.
  await derive(graph, { progress: progress?.derive, signal: pending > DERIVE_AFTER ? signal : undefined });
  return { ...summary, stopped: signal?.aborted ?? false };
};

/**
 * Takes in all articles of the sources. One bad article never stops a run: it is counted with its reason. Throws BAD_USAGE for a source that
 * does not exist, EXTRACTOR_CHANGED for a graph of another extractor, and GRAPH_UNAVAILABLE.
 */
export const ingest = async (sources: readonly string[], deps: IngestDeps): Promise<IngestSummary> => {
  const { graph, extractor, command, sample = false, signal, progress, now = () => new Date().toISOString() } = deps;
  await checkSources(sources);
  await useExtractor(graph, extractor);
  await derive(graph, { progress: progress?.derive, signal });
  if (sample) await setSamples(graph, 'in');
  else await removeSamples(graph);
  const { articles } = await readGraphState(graph);
  const run = await beginRun(graph, command, now());
  const summary = await ingestAll(sources, deps, articles);
  await endRun(graph, run, now(), summary);
  return summary;
};

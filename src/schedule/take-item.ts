// One item of the queue → an article in the graph, or the reason why not. Its state changes together with what it led to.
import type { Fetcher } from '../../ingest/fetch/index.ts';
import type { Fetched } from '../../ingest/fetch/outcome.ts';
import { type PrepareDeps, prepareArticle, sentence, stopsAll } from '../../ingest/prepare-article.ts';
import { storeArticle } from '../../ingest/store/index.ts';
import { type Finish, finishItem } from '../../ingest/store/lease-item.ts';
import type { Item } from '../../ingest/store/queue.ts';
import { type Outcome, ofNoPage } from '../../ingest/summary.ts';
import type { ArticleRef } from '../../schema/facts.ts';
import type { Run } from '../../schema/graph.ts';
import { AT_ONCE, howAnswered } from './answered.ts';
import { afterNoPage, tryAgain } from './retry.ts';

export type TakeDeps = PrepareDeps & { readonly fetcher: Fetcher; readonly now: () => number };

const refOf = ({ kind, address, title, published, etag, lastModified, article }: Item): ArticleRef => {
  if (kind === 'file') return { kind, path: address };
  const hints = { ...(title ? { title } : {}), ...(published ? { published } : {}) };
  // A page that never came to an article is read whole again.
  const validators = article ? { ...(etag ? { etag } : {}), ...(lastModified ? { lastModified } : {}) } : {};
  return { kind, url: address, hints, validators };
};

const STORED: Readonly<Record<'new' | 'changed' | 'unchanged' | 'older' | 'removed', Finish['state']>> = {
  new: 'done',
  changed: 'done',
  unchanged: 'unchanged',
  older: 'unchanged',
  removed: 'skipped',
};

const toFinish = (outcome: Outcome, rest: Pick<Finish, 'validators' | 'article'>): Finish => {
  if ('failed' in outcome) return { state: 'failed', reason: outcome.failed, tries: 0, ...rest };
  if ('skipped' in outcome) return { state: 'skipped', reason: outcome.skipped, tries: 0, ...rest };
  const state = STORED[outcome.stored];
  return { state, tries: 0, ...(state === 'skipped' ? { reason: 'removed for good' } : {}), ...rest };
};

/** One item at work: how it is given back, in a transaction of its own or in that of its article. */
type Ending = (run: Run, finish: Finish) => Promise<void>;

const take = async (item: Item, fetched: Fetched, end: Ending, deps: TakeDeps): Promise<Outcome> => {
  const { graph, extractor, now } = deps;
  const finish = (how: Finish): Promise<unknown> => graph.write((run) => end(run, how));
  if ('outcome' in fetched) {
    await finish(afterNoPage(item, fetched, now()));
    return ofNoPage(fetched, item.kind);
  }
  const { validators } = fetched;
  const prepared = await prepareArticle(fetched.page, deps);
  if ('outcome' in prepared) {
    await finish(toFinish(prepared.outcome, { validators, article: prepared.id }));
    return prepared.outcome;
  }
  const { article, extraction } = prepared;
  const finishAs = (outcome: Outcome): Finish => toFinish(outcome, { validators, article: article.id });
  let isFinished = false;
  const stored = await storeArticle(graph, article, extraction, extractor, {
    beside: async (run, outcome) => {
      await end(run, finishAs({ stored: outcome }));
      isFinished = true;
    },
  });
  if (!isFinished) await finish(finishAs({ stored }));
  return { stored };
};

/** Throws only what stops everything: the graph is gone, or another extractor's. */
export const takeItem = async (item: Item, deps: TakeDeps): Promise<Outcome> => {
  const { graph, fetcher, now } = deps;
  const fetched = await fetcher(refOf(item));
  const answered = item.kind === 'file' ? AT_ONCE : howAnswered(fetched);
  const end: Ending = (run, finish) => finishItem(run, item, finish, answered, now());
  try {
    return await take(item, fetched, end, deps);
  } catch (error) {
    if (stopsAll(error)) throw error;
    const reason = sentence(error);
    await graph.write((run) => end(run, tryAgain(item, reason, now())));
    return { failed: reason };
  }
};

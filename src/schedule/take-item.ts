// One item of the queue → an article in the graph, or the reason why not. Its state changes together with what it led to.
import type { Fetcher } from '../../ingest/fetch/index.ts';
import type { Fetched, NoPage } from '../../ingest/fetch/outcome.ts';
import { cannotBeHad, pageOfContent, preparePageOrContent } from '../../ingest/page-of-content.ts';
import { type PrepareDeps, sentence, stopsAll } from '../../ingest/prepare-article.ts';
import { type StoreOutcome, storeArticle } from '../../ingest/store/index.ts';
import { type Finish, finishItem } from '../../ingest/store/lease-item.ts';
import { type Item, REMOVED } from '../../ingest/store/queue.ts';
import { type Outcome, ofNoPage } from '../../ingest/summary.ts';
import type { ArticleHints, ArticleRef, RawPage, Validators } from '../../schema/facts.ts';
import type { Run } from '../../schema/graph.ts';
import { AT_ONCE, howAnswered } from './answered.ts';
import { afterNoPage, tryAgain } from './retry.ts';

export type TakeDeps = PrepareDeps & { readonly fetcher: Fetcher; readonly now: () => number };

const hintsOf = ({ title, published, content }: Item): ArticleHints => ({
  ...(title ? { title } : {}),
  ...(published ? { published } : {}),
  ...(content ? { content } : {}),
});

const refOf = (item: Item): ArticleRef => {
  const { kind, address, etag, lastModified, article } = item;
  if (kind === 'file') return { kind, path: address };
  // A page that never came to an article is read whole again.
  const validators = article ? { ...(etag ? { etag } : {}), ...(lastModified ? { lastModified } : {}) } : {};
  return { kind, url: address, hints: hintsOf(item), validators };
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
  return { state, tries: 0, ...(state === 'skipped' ? { reason: REMOVED } : {}), ...rest };
};

/** One item at work: how it is given back, in a transaction of its own or in that of its article. */
type Giving = (run: Run, finish: Finish) => Promise<void>;

/** What the feed gave of an article whose page cannot be had. Once read, a page that is gone is gone. */
const insteadOf = (item: Item, fetched: NoPage, content: RawPage | undefined, now: number): RawPage | undefined => {
  const { state } = afterNoPage(item, fetched, now);
  return state !== 'gone' && (state === 'failed' || cannotBeHad(fetched.outcome)) ? content : undefined;
};

type Reading = { readonly page: RawPage; readonly content?: RawPage | undefined; readonly validators?: Validators | undefined };

const takePage = async ({ page, content, validators }: Reading, give: Giving, deps: TakeDeps): Promise<Outcome> => {
  const { graph, extractor } = deps;
  const prepared = await preparePageOrContent(page, content, deps);
  if ('outcome' in prepared) {
    await graph.write((run) => give(run, toFinish(prepared.outcome, { validators, article: prepared.id })));
    return prepared.outcome;
  }
  const { article, extraction } = prepared;
  const finishAs = (stored: StoreOutcome): Finish => toFinish({ stored }, { validators, article: article.id });
  let isFinished = false;
  const stored = await storeArticle(graph, article, extraction, extractor, {
    beside: async (run, outcome) => {
      await give(run, finishAs(outcome));
      isFinished = true;
    },
  });
  if (!isFinished) await graph.write((run) => give(run, finishAs(stored)));
  return { stored };
};

const take = async (item: Item, fetched: Fetched, give: Giving, deps: TakeDeps): Promise<Outcome> => {
  const content = pageOfContent(item.address, hintsOf(item));
  if ('page' in fetched) return takePage({ ...fetched, content }, give, deps);
  const now = deps.now();
  const page = insteadOf(item, fetched, content, now);
  if (page) return takePage({ page }, give, deps);
  await deps.graph.write((run) => give(run, afterNoPage(item, fetched, now)));
  return ofNoPage(fetched, item.kind);
};

/** Throws only what stops everything: the graph is gone, or another extractor's. */
export const takeItem = async (item: Item, deps: TakeDeps): Promise<Outcome> => {
  const { graph, fetcher, now } = deps;
  const fetched = await fetcher(refOf(item));
  const answeredAt = now();
  const answered = item.kind === 'file' ? AT_ONCE : howAnswered(fetched);
  const give: Giving = (run, finish) => finishItem(run, item, finish, answered, answeredAt);
  try {
    return await take(item, fetched, give, deps);
  } catch (error) {
    if (stopsAll(error)) throw error;
    const reason = sentence(error);
    await graph.write((run) => give(run, tryAgain(item, reason, now())));
    return { failed: reason };
  }
};

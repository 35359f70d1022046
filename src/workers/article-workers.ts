// Reading and extracting in worker threads: a page or a text that hangs or exhausts its worker costs that article alone.
import type { Extraction } from '../../ingest/extractor.ts';
import type { ReadResult } from '../../ingest/read/index.ts';
import type { Article, RawPage } from '../../schema/facts.ts';
import type { ArticleAnswer, ArticleTask } from './article-worker.ts';
import { createPool, type PoolOptions } from './create-pool.ts';
import { workerScript } from './worker-script.ts';

export type ArticleWorkers = {
  /** Rejects with a sentence when the page could not be read in time and memory. */
  readonly read: (page: RawPage) => Promise<ReadResult>;
  /** Rejects with a sentence when the article could not be worked on in time and memory. */
  readonly extract: (article: Article) => Promise<Extraction>;
  readonly close: () => Promise<void>;
};

const outOfTurn = (): Error => new Error('The worker answered out of turn.');

export const openArticleWorkers = (options: PoolOptions = {}): ArticleWorkers => {
  const pool = createPool<ArticleTask, ArticleAnswer>(workerScript('article-worker'), options);
  const ask = async (task: ArticleTask): Promise<ArticleAnswer> => {
    const result = await pool.ask(task);
    if ('value' in result) return result.value;
    throw new Error(result.failure.reason);
  };
  return {
    read: async (page) => {
      const answer = await ask({ page });
      if ('read' in answer) return answer.read;
      throw outOfTurn();
    },
    extract: async (article) => {
      const answer = await ask({ article });
      if ('extraction' in answer) return answer.extraction;
      throw outOfTurn();
    },
    close: pool.stop,
  };
};

// Articles made by hand → all that follows from them.
import { toMemoryArticle } from '../../bench/resolve/memory-article.ts';
import type { Derived } from '../../ingest/resolve/neighbourhood.ts';
import type { Judgement } from '../../schema/facts.ts';
import { type GivenArticle, tell } from '../store/articles.ts';
import { MemoryShelf } from './memory-shelf.ts';
import { resolveWhole } from './resolve-whole.ts';

/** All that follows from these articles and judgements. */
export const resolveTold = (articles: readonly GivenArticle[], judgements: readonly Judgement[] = []): Promise<Derived> => {
  const memory = new MemoryShelf();
  for (const article of articles) memory.put(toMemoryArticle(tell(article)));
  for (const judgement of judgements) memory.judge(judgement, true);
  return resolveWhole(memory);
};

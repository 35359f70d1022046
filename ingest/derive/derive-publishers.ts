// Sites and articles that changed → their publishers, and which article has which.
import { resolve } from '../resolve/index.ts';
import { neighbourhoodOf } from '../resolve/neighbourhood.ts';
import { publisherId } from '../resolve/publishers.ts';
import { inBatches } from './in-batches.ts';
import type { Dirty } from './marks.ts';
import type { HeldArticle, Shelf } from './shelf.ts';
import type { Work } from './work.ts';

const wanted = ({ publisher }: HeldArticle): string | undefined => (publisher ? publisherId(publisher) : undefined);

export const derivePublishers = async (shelf: Shelf, dirty: Dirty, { batch, step }: Work): Promise<void> => {
  for (const [index, ids] of inBatches(dirty.publisher, batch).entries()) {
    await step('publishers', index * batch, dirty.publisher.length);
    const { publishers } = resolve(neighbourhoodOf({ publishers: await shelf.publisherUses(ids), scope: { publishers: ids } }));
    const there = new Set(publishers.map(({ id }) => id));
    await shelf.savePublishers({ save: publishers, remove: ids.filter((id) => !there.has(id)), articles: [] });
  }
  for (const ids of inBatches(dirty.article, batch)) {
    const moved = (await shelf.articlesById(ids)).filter((article) => article.publishedBy !== wanted(article));
    const articles = moved.map((article) => ({ article: article.id, publisher: wanted(article) }));
    if (articles.length > 0) await shelf.savePublishers({ save: [], remove: [], articles });
  }
};

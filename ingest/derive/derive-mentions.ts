// Which mention names which entity: for the mentions of changed articles and of keys that came to another entity.
import type { Judgement } from '../../schema/facts.ts';
import { effectiveKeyBy } from '../resolve/effective-key.ts';
import { entitiesByKey } from './entities-by-key.ts';
import { inBatches } from './in-batches.ts';
import { nameQuery } from './name-query.ts';
import type { HeldMention, Shelf } from './shelf.ts';
import type { Work } from './work.ts';

type Asked = { readonly articles: readonly string[]; readonly keys: readonly string[]; readonly judgements: readonly Judgement[] };

export const deriveMentions = async (shelf: Shelf, { articles, keys, judgements }: Asked, { batch, step }: Work): Promise<void> => {
  const effectiveKey = effectiveKeyBy(judgements);
  const link = async (mentions: readonly HeldMention[]): Promise<void> => {
    const entities = await entitiesByKey(shelf, mentions.map(effectiveKey), batch);
    const wrong = mentions
      .map((mention) => ({ mention: mention.id, entity: entities.get(effectiveKey(mention)), now: mention.entity }))
      .filter(({ entity, now }) => entity !== now);
    for (const some of inBatches(wrong, batch)) await shelf.nameMentions(some.map(({ mention, entity }) => ({ mention, entity })));
  };
  const total = articles.length + keys.length;
  for (const [index, some] of inBatches(articles, batch).entries()) {
    await step('mentions', index * batch, total);
    await link(await shelf.mentionsOfArticles(some));
  }
  for (const [index, some] of inBatches(keys, batch).entries()) {
    await step('mentions', articles.length + index * batch, total);
    await link(await shelf.mentionsOfKeys(nameQuery(some, judgements)));
  }
};

// Articles made by hand → what resolving reads of them, as storing would hand it on.

import type { Derived, ResolvingClaim } from '../../ingest/resolve/neighbourhood.ts';
import { fingerprintOfArticle } from '../../ingest/store/article-record.ts';
import { toExtractionRecords } from '../../ingest/store/extraction-records.ts';
import type { Judgement } from '../../schema/facts.ts';
import { type GivenArticle, type Told, tell } from '../store/articles.ts';
import type { MemoryArticle } from './memory-mentions.ts';
import { MemoryShelf } from './memory-shelf.ts';
import { resolveWhole } from './resolve-whole.ts';

const toMemoryArticle = ({ article, extraction }: Told): MemoryArticle => {
  const mentions = toExtractionRecords(extraction).mentions.map(({ id, key, fullKey, name, fullName, form }) => ({
    id,
    key: String(key),
    fullKey: String(fullKey),
    name: String(name),
    fullName: String(fullName),
    isName: form === 'NAME',
  }));
  const keysOf = (mention: string | undefined) => {
    const found = mentions.find(({ id }) => id === mention);
    return found ? { key: found.key, fullKey: found.fullKey } : {};
  };
  const claims = extraction.claims.map(
    ({ parties, covers, ...claim }) =>
      ({
        ...claim,
        article: article.id,
        parties: parties.map(({ role, name, mention }) => ({ role, name, ...keysOf(mention) })),
        covers: covers.map(({ name, mention }) => ({ name, ...keysOf(mention) })),
      }) as ResolvingClaim,
  );
  const { id, publishedOn, publisher, pressRelease } = article;
  const head = {
    id,
    pressRelease,
    fingerprint: fingerprintOfArticle(article),
    ...(publishedOn ? { publishedOn } : {}),
    ...(publisher ? { publisher } : {}),
  };
  return { head, mentions, claims };
};

/** All that follows from these articles and judgements. */
export const resolveTold = (articles: readonly GivenArticle[], judgements: readonly Judgement[] = []): Promise<Derived> => {
  const memory = new MemoryShelf();
  for (const article of articles) memory.put(toMemoryArticle(tell(article)));
  for (const judgement of judgements) memory.judge(judgement, true);
  return resolveWhole(memory);
};

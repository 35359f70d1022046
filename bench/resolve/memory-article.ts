// An article and what was extracted from it → what resolving reads of them, as storing would hand it on.
import type { Extraction } from '../../ingest/extractor.ts';
import type { ResolvingClaim } from '../../ingest/resolve/neighbourhood.ts';
import { fingerprintOfArticle } from '../../ingest/store/article-record.ts';
import { toExtractionRecords } from '../../ingest/store/extraction-records.ts';
import type { Article } from '../../schema/facts.ts';
import type { MemoryArticle } from './memory-mentions.ts';

export const toMemoryArticle = ({ article, extraction }: { readonly article: Article; readonly extraction: Extraction }): MemoryArticle => {
  const mentions = toExtractionRecords(extraction).mentions.flatMap(({ id, key, fullKey, name, fullName, form }) =>
    typeof key === 'string' && typeof fullKey === 'string'
      ? [{ id, key, fullKey, name: String(name), fullName: String(fullName), isName: form === 'NAME' }]
      : [],
  );
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

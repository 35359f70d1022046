// The counts that deriving keeps, in memory: changed by what came and went, never counted over all articles but for a span that may have shrunk.
import { groupsOf, type MemoryArticle, present } from '../../bench/resolve/memory-mentions.ts';
import type { ArticleUses, CountChanges, NameUse, PublisherName } from '../../ingest/derive/article-uses.ts';
import type { NameQuery } from '../../ingest/derive/name-query.ts';
import type { MentionGroup, PublisherUse } from '../../ingest/resolve/neighbourhood.ts';
import { publisherId } from '../../ingest/resolve/publishers.ts';
import { sortedSet } from '../../schema/order.ts';

type Kept = NameUse & { readonly articles: number; readonly first?: string | undefined; readonly last?: string | undefined };

const namesOf = ({ mentions }: MemoryArticle): NameUse[] => {
  const uses = mentions.map(({ key, fullKey, name, fullName, isName }): NameUse => ({ key, fullKey, name, fullName, isName }));
  return [...new Map(uses.map((use) => [JSON.stringify(use), use])).values()];
};

export const usesOf = (article: MemoryArticle): ArticleUses => {
  const { publisher, publishedOn } = article.head;
  return {
    names: namesOf(article),
    ...(publishedOn ? { on: publishedOn.date } : {}),
    ...(publisher ? { publisher: { id: publisherId(publisher), ...publisher } as PublisherName } : {}),
  };
};

export class MemoryCounts {
  readonly names = new Map<string, Kept>();
  readonly publishers = new Map<string, PublisherUse>();

  change({ names, publishers }: CountChanges, counted: readonly MemoryArticle[]): void {
    for (const { id, use, by, came, went } of names) {
      const held = this.names.get(id);
      const days = sortedSet([held?.first ?? [], held?.last ?? [], came?.first ?? [], came?.last ?? []].flat());
      const kept = { ...use, articles: (held?.articles ?? 0) + by, first: days[0], last: days.at(-1) };
      const shrunk = went && (went.first <= (kept.first ?? '') || went.last >= (kept.last ?? '~'));
      if (kept.articles === 0) this.names.delete(id);
      else this.names.set(id, shrunk ? { ...kept, ...this.#spanOf(use, counted) } : kept);
    }
    for (const { id, use, by } of publishers) {
      const articles = (this.publishers.get(id)?.articles ?? 0) + by;
      if (articles === 0) this.publishers.delete(id);
      else this.publishers.set(id, { ...use, articles });
    }
  }

  #spanOf(use: NameUse, counted: readonly MemoryArticle[]): Pick<Kept, 'first' | 'last'> {
    const wanted = JSON.stringify(use);
    const using = counted.filter((article) => namesOf(article).some((other) => JSON.stringify(other) === wanted));
    const days = sortedSet(using.flatMap(({ head }) => head.publishedOn?.date ?? []));
    return { first: days[0], last: days.at(-1) };
  }

  mentionGroups(articles: readonly MemoryArticle[], { keys, judged }: NameQuery): MentionGroup[] {
    const moving = new Set(
      articles.flatMap(({ head, mentions }) => (judged.includes(head.id) ? mentions.map(({ fullKey }) => fullKey) : [])),
    );
    const kept = [...this.names.values()].filter(({ fullKey }) => keys.includes(fullKey) && !moving.has(fullKey));
    const counted = groupsOf(articles, { keys, judged }).filter(({ fullKey }) => moving.has(fullKey));
    return [...kept.map((use) => present(use) as MentionGroup), ...counted];
  }

  shortNames(fullKeys: readonly string[]): { readonly short: string; readonly full: string }[] {
    const uses = [...this.names.values()].filter(({ key, fullKey }) => key !== fullKey && fullKeys.includes(fullKey));
    return uses.map(({ key, fullKey }) => ({ short: key, full: fullKey }));
  }

  publisherUses(ids: readonly string[]): PublisherUse[] {
    return [...this.publishers.values()].filter(({ id }) => ids.includes(id));
  }
}

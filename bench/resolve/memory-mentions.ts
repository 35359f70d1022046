// Articles in memory → the groups of mentions, introductions and uses of publishers that resolving reads.
import type { NameQuery } from '../../ingest/derive/name-query.ts';
import { groupBy } from '../../ingest/resolve/group-by.ts';
import {
  COMPANION_ARTICLES,
  type Companions,
  type Introduction,
  type MentionGroup,
  type PublisherUse,
  type ResolvingArticle,
  type ResolvingClaim,
} from '../../ingest/resolve/neighbourhood.ts';
import { publisherId } from '../../ingest/resolve/publishers.ts';
import { by, sortedSet } from '../../schema/order.ts';

export type MemoryMention = {
  readonly id: string;
  readonly key: string;
  readonly fullKey: string;
  readonly name: string;
  readonly fullName: string;
  readonly isName: boolean;
};
export type MemoryArticle = {
  readonly head: ResolvingArticle;
  readonly mentions: readonly MemoryMention[];
  readonly claims: readonly ResolvingClaim[];
};

const FEW = 3;
export const present = <T extends object>(record: T): T =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as T;

export const groupsOf = (articles: readonly MemoryArticle[], query: NameQuery): MentionGroup[] => {
  const [keys, judged] = [new Set(query.keys), new Set(query.judged)];
  const uses = articles.flatMap(({ head, mentions }) =>
    mentions
      .filter(({ key, fullKey }) => keys.has(fullKey) || (judged.has(head.id) && keys.has(key)))
      .map(({ key, fullKey, name, fullName, isName }) => ({
        use: present({ key, fullKey, name, fullName, isName, article: judged.has(head.id) ? head.id : undefined }),
        article: head,
      })),
  );
  return [...groupBy(uses, ({ use }) => JSON.stringify(use)).values()].flatMap((group): MentionGroup[] => {
    const [first] = group;
    if (!first) return [];
    const days = sortedSet(group.flatMap(({ article }) => article.publishedOn?.date ?? []));
    const { article, ...use } = first.use;
    return [
      present({ ...use, article, articles: new Set(group.map(({ article: { id } }) => id)).size, first: days[0], last: days.at(-1) }),
    ] as MentionGroup[];
  });
};

export const publisherUsesOf = (articles: readonly MemoryArticle[]): PublisherUse[] => {
  const uses = articles.flatMap(({ head: { publisher } }) => (publisher ? [{ id: publisherId(publisher), ...publisher }] : []));
  return [...groupBy(uses, (use) => JSON.stringify(use)).values()].flatMap(([use, ...others]) =>
    use ? [{ ...use, articles: 1 + others.length } as PublisherUse] : [],
  );
};

export const introductionsOf = (
  articles: readonly MemoryArticle[],
  shorts: ReadonlySet<string>,
  judged: ReadonlySet<string>,
): Introduction[] => {
  const uses = articles.flatMap(({ head, mentions }) =>
    mentions
      .filter(({ key, fullKey }) => key !== fullKey && shorts.has(key))
      .map(({ key, fullKey }) => ({ short: key, full: fullKey, id: head.id })),
  );
  const name = ({ short, full, id }: (typeof uses)[number]) => [short, full, judged.has(id) ? id : ''].join(' ');
  return [...groupBy(uses, name).values()].flatMap((group): Introduction[] => {
    const [first] = group;
    if (!first) return [];
    const ids = sortedSet(group.map(({ id }) => id));
    const article = judged.has(first.id) ? { article: first.id } : {};
    return [{ short: first.short, full: first.full, ...article, count: ids.length, articles: ids.slice(0, FEW) }];
  });
};

export const companionsOf = (articles: readonly MemoryArticle[], keys: readonly string[]): Companions[] => {
  const inOrder = [...articles].sort(by(({ head: { id } }) => id));
  return keys.flatMap((key) =>
    inOrder
      .filter(({ mentions }) => mentions.some(({ fullKey }) => fullKey === key))
      .slice(0, COMPANION_ARTICLES)
      .map(({ head: { id }, mentions }) => ({
        key,
        article: id,
        beside: sortedSet(mentions.map(({ fullKey }) => fullKey)).filter((other) => other !== key),
      })),
  );
};

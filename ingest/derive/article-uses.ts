// What one article adds to the counts of names and of publishers, and what several that came and went change in them. Each article is in the
// counts or not as a whole, so that a count is never taken over the mentions of a well-known name (docs/adr/0010-kept-counts.md).
import { contentId } from '../../schema/ids.ts';
import { sortedSet } from '../../schema/order.ts';
import { groupBy } from '../resolve/group-by.ts';
import type { MentionGroup, PublisherUse } from '../resolve/neighbourhood.ts';

export type NameUse = Pick<MentionGroup, 'key' | 'fullKey' | 'name' | 'fullName' | 'isName'>;
export type PublisherName = Omit<PublisherUse, 'articles'>;

/** One version of an article. `names`: each once. `on`: its publication day. */
export type ArticleUses = { readonly on?: string; readonly names: readonly NameUse[]; readonly publisher?: PublisherName };

/**
 * What to add to the count of a use, under its `id`. `came`: the first and the last of the days of what came, also where it replaces what had the
 * same day: its span may have been looked up while that was gone. `went`: of the days that it lost, after which its span has to be looked up if it
 * began or ended with one of them.
 */
export type CountChange<T> = {
  readonly id: string;
  readonly use: T;
  readonly by: number;
  readonly came?: Span;
  readonly went?: Span;
};
type Span = { readonly first: string; readonly last: string };
export type CountChanges = {
  readonly names: readonly CountChange<NameUse>[];
  readonly publishers: readonly CountChange<PublisherName>[];
};

const idOfName = ({ key, fullKey, name, fullName, isName }: NameUse): string =>
  contentId('name-use', key, fullKey, name, fullName, String(isName));
const idOfPublisher = ({ id, site, name }: PublisherName): string => contentId('publisher-use', id, site ?? '', name);

type Counted<T> = { readonly id: string; readonly use: T; readonly on?: string | undefined; readonly by: 1 | -1 };

const spanOf = (days: readonly string[]): Span | undefined => {
  const [first, last] = [sortedSet(days)[0], sortedSet(days).at(-1)];
  return first !== undefined && last !== undefined ? { first, last } : undefined;
};

const changeOf = <T>([first, ...others]: readonly Counted<T>[]): CountChange<T>[] => {
  if (!first) return [];
  const days = new Map<string, number>();
  const all = [first, ...others];
  for (const { on, by } of all) if (on !== undefined) days.set(on, (days.get(on) ?? 0) + by);
  const by = all.reduce((sum, one) => sum + one.by, 0);
  const came = spanOf(all.flatMap((one) => (one.by > 0 ? (one.on ?? []) : [])));
  const went = spanOf([...days].filter(([, count]) => count < 0).map(([day]) => day));
  if (by === 0 && !came && !went) return [];
  return [{ id: first.id, use: first.use, by, ...(came ? { came } : {}), ...(went ? { went } : {}) }];
};

const changesOf = <T>(all: readonly Counted<T>[]): CountChange<T>[] => [...groupBy(all, ({ id }) => id).values()].flatMap(changeOf);

/** What an edited article says as before adds nothing and takes nothing away. */
export const countChanges = (came: readonly ArticleUses[], went: readonly ArticleUses[]): CountChanges => {
  const all = [...came.map((uses) => ({ ...uses, by: 1 as const })), ...went.map((uses) => ({ ...uses, by: -1 as const }))];
  return {
    names: changesOf(all.flatMap(({ names, on, by }) => names.map((use) => ({ id: idOfName(use), use, on, by })))),
    publishers: changesOf(all.flatMap(({ publisher, by }) => (publisher ? [{ id: idOfPublisher(publisher), use: publisher, by }] : []))),
  };
};

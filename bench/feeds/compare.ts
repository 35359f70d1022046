// Two readings of one feed → what the one has and the other has not.
import type { Told, ToldItem } from './told-item.ts';

export type Difference = {
  readonly field: 'feed' | 'item' | 'address' | 'title' | 'date';
  readonly ours?: string | undefined;
  readonly theirs?: string | undefined;
};

/** Letters and figures as a person sees them: a title that is nothing but markup has none. */
const bare = (text = ''): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replace(/<[^>]*>|&[#\w]+;|[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
const sameTitle = (one: string | undefined, other: string | undefined): boolean => bare(one) === bare(other);
const sameDate = (one: string | undefined, other: string | undefined): boolean =>
  one === other || (one !== undefined && other !== undefined && Date.parse(one) === Date.parse(other));
const resolved = (address: string | undefined): string | undefined => {
  const text = address?.trim();
  return text && URL.canParse(text) ? new URL(text).href : text;
};

const compareItem = (mine: ToldItem, theirs: ToldItem): readonly Difference[] => [
  ...(theirs.address === undefined || resolved(mine.address) === resolved(theirs.address)
    ? []
    : [{ field: 'address', ours: mine.address, theirs: theirs.address } as const]),
  ...(theirs.title === undefined || sameTitle(mine.title, theirs.title)
    ? []
    : [{ field: 'title', ours: mine.title, theirs: theirs.title } as const]),
  ...(theirs.date === undefined || sameDate(mine.date, theirs.date)
    ? []
    : [{ field: 'date', ours: mine.date, theirs: theirs.date } as const]),
];

/** What `theirs` has of addresses, titles and dates that `mine` has not, item by item; items of theirs without an address do not count. */
export const missing = (mine: Told, theirs: Told): readonly Difference[] => {
  if ('problem' in theirs) return [];
  const wanted = theirs.items.filter(({ address }) => address !== undefined);
  if ('problem' in mine) return wanted.length > 0 ? [{ field: 'feed', ours: mine.problem, theirs: `${wanted.length} items` }] : [];
  const kept = mine.items.filter(({ address }) => address !== undefined);
  if (kept.length < wanted.length) return [{ field: 'item', ours: `${kept.length} items`, theirs: `${wanted.length} items` }];
  return wanted.flatMap((item, index) => compareItem(kept[index] ?? {}, item));
};

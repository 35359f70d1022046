// What two readers make of a feed, in one form: of each item the address, the title and the date.
import { parseFeed } from 'feedsmith';
import { feedOf } from '../../ingest/discover/follow-feed.ts';
import { decodeText } from '../../ingest/read/charset.ts';
import { parseMoment } from '../../ingest/read/moment.ts';

export type ToldItem = { readonly address?: string | undefined; readonly title?: string | undefined; readonly date?: string | undefined };
export type Told = { readonly items: readonly ToldItem[] } | { readonly problem: string };

const plain = (text: unknown): string | undefined => (typeof text === 'string' ? text.replace(/\s+/g, ' ').trim() || undefined : undefined);

/** Why we read nothing, by what the text begins with. */
const whyUnread = (bytes: Uint8Array): string => {
  const text = decodeText(bytes);
  if (!text.trim()) return 'empty';
  const zeros = bytes.subarray(0, 200).filter((byte) => byte === 0).length;
  if (zeros > 100) return 'UTF-32, which browsers do not read either';
  const name = /<([a-z][\w:.-]*)/i.exec(text.replace(/<\?[\s\S]*?\?>|<!--[\s\S]*?-->/g, ''))?.[1];
  if (name) return `its first element is ${name.toLowerCase()}`;
  return /^\s*[[{]/.test(text) ? 'JSON that is no JSON Feed' : 'no text in an encoding of the web (EBCDIC, say)';
};

export const ours = (bytes: Uint8Array): Told => {
  const feed = feedOf({ place: '', bytes });
  if (!feed) return { problem: whyUnread(bytes) };
  return {
    items: feed.items.map(({ link, title, published, updated }) => ({
      address: link,
      title: plain(title),
      date: parseMoment(published ?? updated ?? '')?.published,
    })),
  };
};

type Tree = { readonly [name: string]: unknown };
const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null;
const at = (value: unknown, ...path: readonly (string | number)[]): unknown =>
  path.reduce<unknown>((found, name) => (isTree(found) ? found[String(name)] : undefined), value);
const isAddress = (value: unknown): boolean => /^https?:/.test(String(value));

const atomAddress = (entry: unknown): unknown => {
  const links = at(entry, 'links');
  const list: readonly unknown[] = Array.isArray(links) ? links : [];
  const pages = list.filter((link) => (at(link, 'rel') ?? 'alternate') === 'alternate');
  return at(pages.find((link) => /html|^$/.test(String(at(link, 'type') ?? ''))) ?? pages[0], 'href');
};

const guidOf = (item: unknown): unknown => {
  const [guid, isPermanent] = [at(item, 'guid', 'value'), at(item, 'guid', 'isPermaLink')];
  return isPermanent !== false && isAddress(guid) ? guid : undefined;
};

const idOf = (item: unknown): unknown => (isAddress(at(item, 'id')) ? at(item, 'id') : undefined);

const DATES: readonly (readonly (string | number)[])[] = [
  ['pubDate'],
  ['published'],
  ['date_published'],
  ['dc', 'dates', 0],
  ['dcterms', 'dates', 0],
  ['updated'],
  ['date_modified'],
  ['atom', 'published'],
  ['atom', 'updated'],
];

const toItem = (item: unknown): ToldItem => ({
  address: plain(at(item, 'link') ?? at(item, 'url') ?? atomAddress(item) ?? guidOf(item) ?? idOf(item) ?? at(item, 'rdf', 'about')),
  title: plain(at(item, 'title', 'value') ?? at(item, 'title') ?? at(item, 'dc', 'titles', 0)),
  date: parseMoment(String(DATES.map((path) => at(item, ...path)).find((found) => typeof found === 'string') ?? ''))?.published,
});

/** Samples often have one element only: with an address in each item, their titles and dates can be compared, too. */
export const withAddresses = (text: string): string =>
  text
    .replace(/<item(\s[^>]*)?>(?![\s\S]*?<link[\s\S]*?<\/item>)/g, (start) => `${start}<link>https://sample.example/</link>`)
    .replace(/<entry(\s[^>]*)?>(?![\s\S]*?<link[\s\S]*?<\/entry>)/g, (start) => `${start}<link href="https://sample.example/"/>`);

/** feedsmith reads a text: it is given the one that we decoded. */
export const feedsmiths = (bytes: Uint8Array): Told => {
  try {
    const { feed } = parseFeed(decodeText(bytes));
    const items = at(feed, 'items') ?? at(feed, 'entries');
    return { items: Array.isArray(items) ? items.map(toItem) : [] };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
};

// The words of a feed about one article → an item: trimmed, with dates that are dates, and a text only when it is the whole one.
import * as cheerio from 'cheerio';
import { parseMoment } from '../read/moment.ts';
import type { FeedItem } from './feed.ts';

type Words = readonly (string | undefined)[];
/** Of each the first that is something counts. */
export type ToldItem = {
  readonly links: Words;
  readonly permalink?: string | undefined;
  readonly title?: string | undefined;
  /** The title is text, and no HTML that was made text. */
  readonly isText?: boolean;
  readonly published?: Words;
  readonly updated?: Words;
  readonly contents?: Words;
};

const first = (words: Words): string | undefined => words.map((word) => word?.trim()).find(Boolean);

/** The years 1 and 9999 are what programs print for "none". */
const firstDate = (words: Words = []): string | undefined => words.map((word) => word?.trim()).find((word) => word && parseMoment(word));

/** Titles are text, or HTML, or HTML made text: as people see them. */
const plainTitle = (title: string | undefined, isText: boolean): string | undefined => {
  const text = title?.trim() ?? '';
  return first([!isText && /[&<]/.test(text) ? cheerio.load(text, null, false).text() : text]);
};

/** Characters of text: a teaser has fewer. And of HTML: a book has more. */
const FEWEST = 800;
const MOST = 200_000;
const isWhole = (html: string): boolean =>
  html.length >= FEWEST && html.length <= MOST && html.replace(/<[^<>]*>/g, '').trim().length >= FEWEST;
const wholeText = (contents: Words = []): string | undefined => contents.find((content) => content !== undefined && isWhole(content));

export const webAddress = (text: string | undefined): string | undefined => /^\s*https?:\S+\s*$/i.exec(text ?? '')?.[0].trim();

/** None for what has no address. */
export const toItems = ({ links, permalink, title, isText = false, published, updated, contents }: ToldItem): readonly FeedItem[] => {
  const link = first([...links, permalink]);
  if (link === undefined) return [];
  const [name, day, change, content] = [plainTitle(title, isText), firstDate(published), firstDate(updated), wholeText(contents)];
  return [
    {
      link,
      ...(permalink && permalink !== link ? { permalink } : {}),
      ...(name ? { title: name } : {}),
      ...(day ? { published: day } : {}),
      ...(change ? { updated: change } : {}),
      ...(content ? { content } : {}),
    },
  ];
};

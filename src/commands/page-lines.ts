// An article as `read` prints it for a person: title, who wrote it where and when, and the text, as wide as the terminal.
import type { Article } from '../../schema/facts.ts';
import { bold, dim, type Terminal } from './terminal.ts';
import { wrapText } from './wrap-text.ts';

const MOMENT = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?$/;

/** `2016-05-18T13:20:00+03:00` → `2016-05-18 13:20 +03:00`; a day, a month, a year as they are. */
export const momentText = (moment: string): string => {
  const [, day, time, zone] = MOMENT.exec(moment) ?? [];
  if (!day) return moment;
  return `${day} ${time} ${zone === 'Z' ? 'UTC' : (zone ?? '(time zone not told)')}`;
};

const byline = ({ authors, publisher, published, language, pressRelease }: Article): string =>
  [
    authors.length > 0 ? `By ${authors.join(', ')}` : undefined,
    publisher?.name,
    published === undefined ? undefined : momentText(published),
    language,
    pressRelease ? 'press release' : undefined,
  ]
    .filter((part) => part !== undefined)
    .join(' · ');

export const articleLines = (article: Article, terminal: Terminal): readonly string[] => {
  const { title, url, text } = article;
  const wrap = (line: string): readonly string[] => wrapText(line, terminal.width);
  const head = [
    ...wrap(title).map((line) => bold(line, terminal)),
    ...wrap(byline(article)).map((line) => dim(line, terminal)),
    ...(url ? [dim(url, terminal)] : []),
  ].filter(Boolean);
  return text === '' ? head : [...head, ...(head.length > 0 ? [''] : []), ...text.split('\n').flatMap(wrap)];
};

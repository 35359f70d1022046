// When a page was published and changed: JSON-LD, then meta, then `<time>`, then the lines behind the headline, then the address. The first that
// tells a day is believed; a later one that tells the same day more precisely (with its time, with its zone) is taken in its stead.

import type { JsonObject } from '../json-object.ts';
import { findMoment, type Moment, parseMoment } from '../moment.ts';
import { lineOf } from './article-node.ts';
import type { Marked } from './captures.ts';
import type { PageMarks } from './page-marks.ts';

const PUBLISHED = [
  'article:published_time',
  'article:published:time',
  'og:article:published_time',
  'og:published_time',
  'published_time',
  'datepublished',
  'date.published',
  'parsely-pub-date',
  'sailthru.date',
  'article.published',
  'article:published',
  'publish-date',
  'publishdate',
  'publish_date',
  'published-date',
  'pubdate',
  'pub_date',
  'publication_date',
  'publication-date',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.created',
  'dc.date.created',
  'dcterms.date',
  'dc.date',
  'date',
  'last-modified-original',
  'og:pubdate',
  'article_date_original',
  'originalpublicationdate',
  'release_date',
  'cxenseparse:recs:publishtime',
  'cxenseparse:publishtime',
  'shareaholic:article_published_time',
  'rnews:datepublished',
  'citation_publication_date',
  'article:create_at',
];
const MODIFIED = [
  'article:modified_time',
  'article:modified:time',
  'og:updated_time',
  'og:article:modified_time',
  'datemodified',
  'lastmod',
  'last-modified',
  'last_modified',
  'dcterms.modified',
  'dc.date.modified',
  'date.modified',
  'revision_date',
  'article:update_at',
  'shareaholic:article_modified_time',
];
const ADDRESS_DATE = /\/((?:19|20)\d{2})[/-]?(\d{2})[/-]?(\d{2})(?=[/_-]|$)/;
const CHANGED =
  /updat|modif|aktualis|geändert|bijgewerkt|actuali[sz]|mis à jour|aggiorn|oppdatert|uppdaterad|güncelle|更新|обновл|перевид/i;
/** Characters behind the headline within which the page's own date stands, and lines. */
const NEAR = 2500;
const FIRST_LINES = 14;
const SHORT_LINE = 160;

const hasTime = ({ published }: Moment): boolean => published.includes('T');
const ZONE = /(Z|[+-]\d{2}:\d{2})$/;
const wallTime = ({ published }: Moment): string => published.replace(ZONE, '').slice(0, 16);

/** Whether `other` tells the same and more. */
const isFiner = (moment: Moment, other: Moment): boolean => {
  if (other.publishedOn.precision !== 'DAY' || !hasTime(other)) return false;
  if (!hasTime(moment)) return other.published.startsWith(moment.published);
  return !ZONE.test(moment.published) && ZONE.test(other.published) && wallTime(moment) === wallTime(other);
};
const finest = (moments: readonly Moment[]): Moment | undefined =>
  moments.slice(1).reduce<Moment | undefined>((best, other) => (best && isFiner(best, other) ? other : best), moments[0]);

/** A page's own fields may hold a date in any form; "yesterday" is none. */
const readAll = (values: readonly (string | undefined)[]): readonly Moment[] =>
  values.flatMap((value) => (value ? (parseMoment(value) ?? findMoment(value) ?? []) : []));
const inMetas = ({ metas }: PageMarks, names: readonly string[]): readonly string[] =>
  names.flatMap((name) => metas.get(name)?.slice(0, 3) ?? []);

const isChange = ({ attributes }: Marked): boolean => CHANGED.test(`${attributes.itemprop ?? ''} ${attributes.class ?? ''}`);
const momentOfMark = ({ attributes, text }: Marked): Moment | undefined =>
  readAll([attributes.datetime ?? attributes.content, attributes.title, text])[0];

/** Marked as the date of publication, then near behind the headline, then before it, then anywhere. */
const orderTimes = (times: readonly Marked[]): readonly Marked[] => {
  const rank = ({ attributes, at }: Marked): number => {
    if (/datePublished/i.test(attributes.itemprop ?? '') || attributes.pubdate !== undefined) return 0;
    return at === undefined ? 2 : at < NEAR ? 1 : 3;
  };
  return times
    .filter((time) => !isChange(time))
    .map((time, index) => ({ time, order: rank(time) * 1000 + index }))
    .sort((a, b) => a.order - b.order)
    .map(({ time }) => time);
};

/** A line that speaks of publication before one that speaks of a change. */
const inLines = (afterHeading: string): readonly Moment[] => {
  const lines = afterHeading.split('\n', FIRST_LINES).filter((line) => line.length <= SHORT_LINE);
  return [...lines.filter((line) => !CHANGED.test(line)), ...lines.filter((line) => CHANGED.test(line))].flatMap(
    (line) => findMoment(line) ?? [],
  );
};

const inAddress = (address: string | undefined): string | undefined =>
  ADDRESS_DATE.exec(address ?? '')
    ?.slice(1)
    .join('-');

/** `page`: what JSON-LD tells of the page where it tells of no article. */
export const findPublished = (
  marks: PageMarks,
  article: JsonObject | undefined,
  page: JsonObject | undefined,
  address: string | undefined,
): Moment | undefined => {
  const told = readAll([lineOf(article?.datePublished), ...inMetas(marks, PUBLISHED), lineOf(page?.datePublished)]);
  const day = told[0];
  if (day && hasTime(day) && ZONE.test(day.published)) return day;
  const times = orderTimes(marks.times).flatMap((time) => momentOfMark(time) ?? []);
  // A line of the page may speak of any day: where the address tells one, a line only refines it.
  const others = readAll([lineOf(article?.dateCreated), inAddress(address)]);
  return finest([...told, ...times.slice(0, 5), ...others, ...inLines(marks.afterHeading)]);
};

/** Both in the same words: what was changed before it was published says nothing (scheduled articles carry the time of their last draft). */
const isEarlier = (moment: Moment, published: Moment): boolean => {
  if (hasTime(moment) && hasTime(published) && ZONE.test(moment.published) === ZONE.test(published.published))
    return Date.parse(moment.published) < Date.parse(published.published);
  return moment.publishedOn.date < published.publishedOn.date;
};

export const findModified = (
  marks: PageMarks,
  article: JsonObject | undefined,
  page: JsonObject | undefined,
  published: Moment | undefined,
): Moment | undefined => {
  const told = readAll([lineOf(article?.dateModified), ...inMetas(marks, MODIFIED), lineOf(page?.dateModified)]);
  const changed = marks.times.filter(isChange).flatMap((time) => momentOfMark(time) ?? []);
  return finest([...told, ...changed.slice(0, 2)].filter((moment) => !published || !isEarlier(moment, published)));
};

// What a page says of itself: JSON-LD first, then Open Graph and meta, then <time>, then its address.
import type { Publisher } from '../../../schema/facts.ts';
import { plainText } from '../html/plain-text.ts';
import type { PageScan } from '../html/scan-page.ts';
import { type Moment, parseMoment } from '../moment.ts';
import { normaliseLine } from '../normalise-text.ts';
import { findArticleNode, follow, lineOf, typesOf } from './article-node.ts';
import { findAuthors } from './authors.ts';
import { asList, type JsonObject, parseJsonLd } from './json-ld.ts';
import { siteOf } from './site.ts';
import { findTitle } from './title.ts';

export type PageMetadata = {
  readonly title: string;
  readonly authors: readonly string[];
  readonly published?: Moment;
  readonly modified?: Moment;
  readonly publisher?: Publisher;
  readonly canonicalUrl?: string;
  readonly language?: string;
  readonly section?: string;
  /** Types of the page's article in JSON-LD, without their vocabulary's address. */
  readonly types: readonly string[];
  readonly articleBody?: string;
  /** JSON-LD says that it is not free to read. */
  readonly isPaid: boolean;
};

const PUBLISHED = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'date.published',
  'parsely-pub-date',
  'sailthru.date',
  'article.published',
  'publish-date',
  'publishdate',
  'publish_date',
  'pubdate',
  'publication_date',
  'dc.date.issued',
  'dcterms.created',
  'dc.date.created',
  'dc.date',
  'date',
  'last-modified-original',
  'og:pubdate',
  'article_date_original',
  'cxenseparse:recs:publishtime',
  'shareaholic:article_published_time',
  'rnews:datepublished',
];
const MODIFIED = [
  'article:modified_time',
  'og:updated_time',
  'og:article:modified_time',
  'datemodified',
  'lastmod',
  'last-modified',
  'dcterms.modified',
  'dc.date.modified',
  'date.modified',
  'shareaholic:article_modified_time',
];
const ADDRESS_DATE = /\/((?:19|20)\d{2})[/-]?(\d{2})[/-]?(\d{2})(?=[/_-]|$)/;

const firstMoment = (values: readonly (string | undefined)[]): Moment | undefined => {
  for (const value of values) {
    const moment = value ? parseMoment(value) : undefined;
    if (moment) return moment;
  }
  return undefined;
};
const metaValues = (scan: PageScan, names: readonly string[]): readonly string[] => names.flatMap((name) => scan.metas.get(name) ?? []);
const metaLines = (scan: PageScan, ...names: readonly string[]): readonly string[] =>
  metaValues(scan, names)
    .map((value) => normaliseLine(plainText(value)))
    .filter(Boolean);

const findPublished = (scan: PageScan, article: JsonObject | undefined, address: string | undefined): Moment | undefined => {
  const marked = scan.times.filter(
    ({ attributes }) => /datePublished/i.test(attributes.itemprop ?? '') || attributes.pubdate !== undefined,
  );
  const times = [...marked, ...scan.times].map(({ attributes, text }) => attributes.datetime ?? text);
  const fromAddress = ADDRESS_DATE.exec(address ?? '')
    ?.slice(1)
    .join('-');
  return firstMoment([lineOf(article?.datePublished), ...metaValues(scan, PUBLISHED), ...times, lineOf(article?.dateCreated), fromAddress]);
};

/** "https://www.example.com", "example.com", "example": an address or a domain's first word is no name where another is told. */
const isAddressLike = (name: string, site: string | undefined): boolean =>
  /^https?:|^[\w-]+(\.[\w-]+)+$/i.test(name) || name === site?.split('.')[0];

const findPublisher = (
  scan: PageScan,
  article: JsonObject | undefined,
  nodes: readonly JsonObject[],
  address: string | undefined,
): Publisher | undefined => {
  const site = address ? siteOf(address) : undefined;
  const told = [
    ...metaLines(scan, 'og:site_name'),
    ...asList(article?.publisher).map((value) => lineOf(follow(value, nodes))),
    ...metaLines(scan, 'application-name', 'apple-mobile-web-app-title', 'dc.publisher'),
  ].filter((name) => name !== undefined);
  const name = told.find((line) => !isAddressLike(line, site)) ?? told[0]?.replace(/^https?:\/\/(www\.)?|\/$/g, '') ?? site;
  return name ? { name, ...(site ? { site } : {}) } : undefined;
};

const absolute = (href: string | undefined, base: string | undefined): string | undefined => {
  if (!href?.trim()) return undefined;
  const whole = href.trim().replace(/^\/\//, 'https://');
  const url = URL.canParse(whole) ? new URL(whole) : base && URL.canParse(whole, base) ? new URL(whole, base) : undefined;
  return url && /^https?:$/.test(url.protocol) ? url.href : undefined;
};
/** A canonical address that is the site's front page is a template's mistake. */
const isFront = (address: string): boolean => new URL(address).pathname === '/' && new URL(address).search === '';

const findCanonical = (scan: PageScan, base: string | undefined): string | undefined =>
  [scan.links.get('canonical'), ...metaValues(scan, ['og:url'])]
    .map((href) => absolute(href, base))
    .find((address) => address && !isFront(address));

const LANGUAGE = /^[a-z]{2,3}(?=$|[-_])/i;
const findLanguage = (scan: PageScan, article: JsonObject | undefined): string | undefined =>
  [scan.language, lineOf(article?.inLanguage), ...metaValues(scan, ['og:locale', 'content-language', 'language', 'dc.language'])]
    .map((value) => LANGUAGE.exec(value?.trim() ?? '')?.[0]?.toLowerCase())
    .find(Boolean);

export const readMetadata = (scan: PageScan, address: string | undefined): PageMetadata => {
  const nodes = parseJsonLd(scan.jsonLd);
  const article = findArticleNode(nodes);
  const canonicalUrl = findCanonical(scan, address);
  const publisher = findPublisher(scan, article, nodes, address ?? canonicalUrl);
  const siteNames = [
    publisher?.name,
    publisher?.site,
    publisher?.site?.split('.')[0],
    ...metaValues(scan, ['og:site_name', 'application-name']),
    ...asList(article?.publisher).map(lineOf),
  ].filter((name) => name !== undefined);
  const published = findPublished(scan, article, address ?? canonicalUrl);
  const modified = firstMoment([lineOf(article?.dateModified), ...metaValues(scan, MODIFIED)]);
  const language = findLanguage(scan, article);
  const section = lineOf(article?.articleSection) ?? metaLines(scan, 'article:section', 'section', 'parsely-section')[0];
  const body = article?.articleBody;
  return {
    title: findTitle(scan, article, siteNames),
    authors: findAuthors(scan, article, nodes, siteNames),
    types: article ? typesOf(article) : [],
    ...(published ? { published } : {}),
    ...(modified ? { modified } : {}),
    ...(publisher ? { publisher } : {}),
    ...(canonicalUrl ? { canonicalUrl } : {}),
    ...(language ? { language } : {}),
    ...(section ? { section } : {}),
    ...(typeof body === 'string' ? { articleBody: plainText(body) } : {}),
    isPaid: /^(false|no)$/i.test(String(article?.isAccessibleForFree ?? '').replace(/^.*\//, '')),
  };
};

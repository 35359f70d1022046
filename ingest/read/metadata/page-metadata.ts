// What a page says of itself: JSON-LD first, then Open Graph and meta, then its marks (bylines, `<time>`), then its address.
import type { Publisher } from '../../../schema/facts.ts';
import { plainText } from '../html/plain-text.ts';
import { isObject, type JsonObject } from '../json-object.ts';
import type { Moment } from '../moment.ts';
import { findArticleNode, findPageNode, lineOf, typesOf } from './article-node.ts';
import { findAuthors } from './authors.ts';
import { findModified, findPublished } from './dates.ts';
import { asList, parseJsonLd } from './json-ld.ts';
import type { PageMarks } from './page-marks.ts';
import { findPublisher, listPublisherNames } from './publisher.ts';
import { findSection } from './section.ts';
import { findTitle } from './title.ts';

export type PageMetadata = {
  readonly title: string;
  /** People; a newsroom or an agency only where no person is named. */
  readonly authors: readonly string[];
  readonly published?: Moment;
  readonly modified?: Moment;
  readonly publisher?: Publisher;
  readonly canonicalUrl?: string;
  /** ISO 639, without region. */
  readonly language?: string;
  readonly section?: string;
  /** Types of the page's article in JSON-LD, without their vocabulary's address. */
  readonly types: readonly string[];
  /** Types of all that its JSON-LD tells of (`Product`, `JobPosting`). */
  readonly pageTypes: readonly string[];
  readonly articleBody?: string;
  /** JSON-LD says that it is not free to read. */
  readonly isPaid: boolean;
};

const LONGEST_ADDRESS = 4000;

const absolute = (href: string | undefined, base: string | undefined): string | undefined => {
  if (!href?.trim() || href.length > LONGEST_ADDRESS) return undefined;
  const whole = href.trim().replace(/^\/\//, 'https://');
  const url = URL.canParse(whole) ? new URL(whole) : base && URL.canParse(whole, base) ? new URL(whole, base) : undefined;
  return url && /^https?:$/.test(url.protocol) ? url.href : undefined;
};
/** A canonical address that is the site's front page is a template's mistake. */
const isFront = (address: string): boolean => new URL(address).pathname === '/' && new URL(address).search === '';

const findCanonical = (marks: PageMarks, article: JsonObject | undefined, base: string | undefined): string | undefined => {
  const entity = article?.mainEntityOfPage;
  const told = [
    marks.links.get('canonical'),
    ...(marks.metas.get('og:url') ?? []),
    isObject(entity) ? entity['@id'] : entity,
    article?.url,
  ];
  return told.map((href) => (typeof href === 'string' ? absolute(href, base) : undefined)).find((address) => address && !isFront(address));
};

const LANGUAGE = /^[a-z]{2,3}(?=$|[-_])/i;
const languageOf = (value: unknown): string | undefined => {
  const code = isObject(value) ? (lineOf(value.alternateName) ?? lineOf(value.name)) : lineOf(value);
  const found = LANGUAGE.exec(code ?? '')?.[0]?.toLowerCase();
  return found === 'und' || found === 'mul' ? undefined : found;
};

/** The root's, unless it stands alone against two that agree: `lang="en"` is what many templates bring along. */
const findLanguage = (marks: PageMarks, article: JsonObject | undefined): string | undefined => {
  const metas = ['og:locale', 'content-language', 'language', 'dc.language', 'dcterms.language'].map((name) => marks.metas.get(name)?.[0]);
  const told = [marks.language, asList(article?.inLanguage)[0], ...metas].map(languageOf).filter((code) => code !== undefined);
  const [first, ...others] = told;
  const [second] = others;
  const isOutvoted = second !== first && others.length > 1 && others.every((code) => code === second);
  return isOutvoted ? second : first;
};

/** `address`: where the page was fetched. */
export const readMetadata = (marks: PageMarks, address: string | undefined): PageMetadata => {
  const nodes = parseJsonLd(marks.jsonLd);
  const article = findArticleNode(nodes, address);
  const page = findPageNode(nodes, address);
  const canonicalUrl = findCanonical(marks, article, address);
  const names = listPublisherNames(marks, article, nodes);
  const publisher = findPublisher(names, address ?? canonicalUrl, [plainText(marks.titleTag)]);
  const { site } = publisher ?? {};
  const siteNames = [...names, ...(publisher ? [publisher.name] : []), ...(site ? [site, site.split('.')[0] ?? ''] : [])];
  const title = findTitle(marks, article, siteNames);
  const published = findPublished(marks, article, page, address ?? canonicalUrl);
  const modified = findModified(marks, article, page, published);
  const language = findLanguage(marks, article);
  const section = findSection(marks, article, nodes, { title, siteNames });
  const body = article?.articleBody;
  return {
    title,
    authors: findAuthors(marks, article, nodes, siteNames),
    types: article ? typesOf(article) : [],
    pageTypes: [...new Set(nodes.flatMap(typesOf))],
    ...(published ? { published } : {}),
    ...(modified ? { modified } : {}),
    ...(publisher ? { publisher } : {}),
    ...(canonicalUrl ? { canonicalUrl } : {}),
    ...(language ? { language } : {}),
    ...(section ? { section } : {}),
    ...(typeof body === 'string' ? { articleBody: plainText(body) } : {}),
    isPaid: article?.isAccessibleForFree === false || /(?:^|\/)(?:false|no)$/i.test(lineOf(article?.isAccessibleForFree) ?? ''),
  };
};

// Article ↔ the properties of its node (docs/data-model.md). Those that deriving looks up by are bookkeeping and in no export.
import { Article } from '../../schema/facts.ts';
import type { Params, Row } from '../../schema/graph.ts';
import { normaliseAddress } from '../read/normalise-address.ts';
import { type Fingerprint, fingerprintOf } from '../resolve/fingerprint.ts';
import { publisherId } from '../resolve/publishers.ts';

/** The database indexes no longer ones. */
const LONGEST_ADDRESS = 1000;

/** The address under which copies of an article meet: its canonical one, else its own. A bare site is the canonical address of no article. */
const canonicalOf = ({ canonicalUrl, url }: Article): string | undefined => {
  const address = canonicalUrl ?? url;
  const normal = address === undefined ? undefined : normaliseAddress(address);
  return normal && normal.length <= LONGEST_ADDRESS && /[/?]/.test(normal) ? normal : undefined;
};

export const fingerprintOfArticle = (article: Article): Fingerprint => fingerprintOf({ ...article, canonical: canonicalOf(article) });

const bandsOf = ({ bands }: Fingerprint): Params => Object.fromEntries(bands.map((band, index) => [`band${index}`, band]));

/** `hash`: of the article and the extractor: an article with the same one has nothing new. */
export const toArticleRecord = (article: Article, hash: string, fingerprint: Fingerprint): Params => {
  const { publisher, publishedOn, ...own } = article;
  return {
    ...own,
    publisherName: publisher?.name,
    publisherSite: publisher?.site,
    publishedOn: publishedOn?.date,
    publishedPrecision: publishedOn?.precision,
    hash,
    publisherKey: publisher && publisherId(publisher),
    canonicalKey: fingerprint.canonical,
    textKey: fingerprint.text,
    sketch: fingerprint.sketch,
    ...bandsOf(fingerprint),
  };
};

const present = (row: Row): Row => Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null && value !== undefined));

/** The article that a node was made from. */
export const fromArticleRecord = (record: Row): Article => {
  const { publisherName, publisherSite, publishedOn, publishedPrecision, ...own } = present(record);
  return Article.parse({
    ...own,
    ...(publisherName === undefined ? {} : { publisher: present({ name: publisherName, site: publisherSite }) }),
    ...(publishedOn === undefined ? {} : { publishedOn: { date: publishedOn, precision: publishedPrecision } }),
  });
};

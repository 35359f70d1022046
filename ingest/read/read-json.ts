// One article as JSON → Article. Text is taken as it is (it has been read already), only normalised.
import { articleId } from './article-id.ts';
import { type JsonArticle, parseRecordText } from './json-article.ts';
import { isPressRelease } from './metadata/press-release.ts';
import { siteOf } from './metadata/site.ts';
import { parseMoment } from './moment.ts';
import { normaliseLine, normaliseText } from './normalise-text.ts';
import type { ReadResult } from './read-result.ts';

/** A longer name is a mistake, and could not be indexed. */
const LONGEST_PUBLISHER = 200;

const publisherOf = ({ publisher, url }: JsonArticle): { readonly name: string; readonly site?: string } | undefined => {
  const site = publisher?.site ?? (url ? siteOf(url) : undefined);
  const name = normaliseLine(publisher?.name ?? '') || site;
  return name ? { name: name.slice(0, LONGEST_PUBLISHER), ...(site ? { site: site.slice(0, LONGEST_PUBLISHER) } : {}) } : undefined;
};

export const readJson = (json: string): ReadResult => {
  const parsed = parseRecordText(json);
  if ('reason' in parsed) return { verdict: 'NOT_AN_ARTICLE', reason: parsed.reason };
  const { article } = parsed;
  const title = normaliseLine(article.title);
  const text = normaliseText(article.text ?? '');
  const publisher = publisherOf(article);
  const modified = parseMoment(article.modified ?? '');
  return {
    verdict: 'ARTICLE',
    article: {
      id: articleId({ given: article.id, address: article.url, title, text }),
      ...(article.url ? { url: article.url } : {}),
      title,
      text,
      authors: (article.authors ?? []).map(normaliseLine).filter(Boolean),
      ...(publisher ? { publisher } : {}),
      ...parseMoment(article.published ?? ''),
      ...(modified ? { modified: modified.published } : {}),
      ...(article.language ? { language: article.language } : {}),
      pressRelease: isPressRelease({ text, address: article.url }),
      sample: false,
    },
  };
};

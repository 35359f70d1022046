// Things of JSON-LD → the one that is this page's article, with references to other things of the page (`{"@id": …}`) followed.
import { plainText } from '../html/plain-text.ts';
import { normaliseLine } from '../normalise-text.ts';
import { asList, isObject, type JsonObject } from './json-ld.ts';

const ARTICLE_TYPE =
  /(Article|BlogPosting|LiveBlogPosting|Report|SocialMediaPosting|Posting|AnalysisNewsArticle|PressRelease|Review|Recipe)$/;

export const typesOf = (node: JsonObject): readonly string[] =>
  asList(node['@type']).flatMap((type) => (typeof type === 'string' ? [type.replace(/^.*[/:#]/, '')] : []));

const isArticle = (node: JsonObject): boolean => typesOf(node).some((type) => ARTICLE_TYPE.test(type));

/** How much a node tells: of two articles on one page the fuller one is the page's own; a card has a headline and an address only. */
const weight = (node: JsonObject): number =>
  ['headline', 'datePublished', 'author', 'articleBody', 'publisher', 'dateModified', 'mainEntityOfPage'].filter(
    (key) => node[key] !== undefined,
  ).length;

export const findArticleNode = (nodes: readonly JsonObject[]): JsonObject | undefined =>
  nodes.filter(isArticle).reduce<JsonObject | undefined>((best, node) => (best && weight(best) >= weight(node) ? best : node), undefined);

/** A value as a line of text; undefined for what is none. */
export const lineOf = (value: unknown): string | undefined => {
  const first = asList(value)[0];
  if (isObject(first)) return lineOf(first['@value'] ?? first.name);
  if (typeof first !== 'string' && typeof first !== 'number') return undefined;
  return normaliseLine(plainText(String(first))) || undefined;
};

/** The thing that a reference points to, or the thing itself. */
export const follow = (value: unknown, nodes: readonly JsonObject[]): unknown => {
  if (!isObject(value) || typeof value['@id'] !== 'string' || value.name !== undefined) return value;
  return nodes.find((node) => node['@id'] === value['@id'] && node.name !== undefined) ?? value;
};

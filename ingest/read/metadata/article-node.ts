// Things of JSON-LD → the one that is this page's article, with references to other things of the page (`{"@id": …}`) followed.
import { plainText } from '../html/plain-text.ts';
import { isObject, type JsonObject } from '../json-object.ts';
import { normaliseLine } from '../normalise-text.ts';
import { asList } from './json-ld.ts';

const ARTICLE_TYPE = /(^|[a-z])(Article|BlogPosting|LiveBlogPosting|Report|SocialMediaPosting|Posting|PressRelease|Review|Recipe)$/;
/** A page of which nothing says that it is an article, yet it has a date and a writer. */
const PAGE_TYPE = /^(WebPage|ItemPage|AboutPage|CreativeWork|VideoObject|AudioObject|ClaimReview)$/;
const TELLING = ['headline', 'datePublished', 'author', 'articleBody', 'publisher', 'dateModified', 'mainEntityOfPage'];
const LONGEST_LINE = 3000;

export const typesOf = (node: JsonObject): readonly string[] =>
  asList(node['@type'])
    .slice(0, 20)
    .flatMap((type) => (typeof type === 'string' ? [type.replace(/^.*[/:#]/, '')] : []));

const isArticle = (node: JsonObject): boolean => typesOf(node).some((type) => ARTICLE_TYPE.test(type) && !PAGE_TYPE.test(type));
const isPage = (node: JsonObject): boolean => typesOf(node).some((type) => PAGE_TYPE.test(type));

const pathOf = (address: unknown): string | undefined =>
  typeof address === 'string' && URL.canParse(address) ? new URL(address).pathname.replace(/\/$/, '') : undefined;

const isOf = (node: JsonObject, path: string | undefined): boolean => {
  if (!path) return false;
  const entity = node.mainEntityOfPage;
  return [node.url, node['@id'], isObject(entity) ? entity['@id'] : entity].some((address) => pathOf(address) === path);
};

/** How much a node tells: of two articles on one page the fuller one is the page's own; a card has a headline and an address only. */
const weight = (node: JsonObject, path: string | undefined): number =>
  TELLING.filter((key) => node[key] !== undefined).length + (isOf(node, path) ? 3 : 0);

const fullest = (nodes: readonly JsonObject[], path: string | undefined): JsonObject | undefined => {
  let best: JsonObject | undefined;
  let most = -1;
  for (const node of nodes) {
    const own = weight(node, path);
    if (own > most) [best, most] = [node, own];
  }
  return best;
};

/** `address`: of the page, to tell its own article from others that it lists. */
export const findArticleNode = (nodes: readonly JsonObject[], address?: string): JsonObject | undefined =>
  fullest(nodes.filter(isArticle), pathOf(address));
export const findPageNode = (nodes: readonly JsonObject[], address?: string): JsonObject | undefined =>
  fullest(nodes.filter(isPage), pathOf(address));

/** A value as a line of text; undefined for what is none. */
export const lineOf = (value: unknown, depth = 0): string | undefined => {
  const first = asList(value)[0];
  if (isObject(first)) return depth < 4 ? lineOf(first['@value'] ?? first.name, depth + 1) : undefined;
  if (typeof first !== 'string' && typeof first !== 'number') return undefined;
  return normaliseLine(plainText(String(first).slice(0, LONGEST_LINE))) || undefined;
};

/** The thing that a reference points to, or the thing itself. */
export const follow = (value: unknown, nodes: readonly JsonObject[]): unknown => {
  if (!isObject(value) || typeof value['@id'] !== 'string' || value.name !== undefined) return value;
  return nodes.find((node) => node['@id'] === value['@id'] && node.name !== undefined) ?? value;
};

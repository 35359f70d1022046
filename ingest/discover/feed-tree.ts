// The text of an XML feed, as feeds really come → a tree in which names mean the same whatever prefixes and letters the feed chose.
import { DomUtils, parseDocument } from 'htmlparser2';
import { isTooDeep } from './xml-depth.ts';

type Document = ReturnType<typeof parseDocument>;
/** An element: names of elements and attributes in small letters. */
export type FeedNode = ReturnType<typeof DomUtils.getElementsByTagName>[number];

/** What stands before the first element. A document type may declare entities between brackets. */
const PROLOGUE = /^(?:\s|<\?[\s\S]{0,2000}?\?>|<!--[\s\S]{0,3000}?-->|<!DOCTYPE[^[>]{0,500}(?:\[[\s\S]{0,20000}?\]\s*)?>)*/i;
const FEED_START = /^<(?:[\w.-]{1,30}:)?(rss|feed|rdf|urlset|sitemapindex)[\s>]/i;
const ENTITY = /<!ENTITY\s+([\w.-]{1,40})\s+(?:"([^"&%<]{0,200})"|'([^'&%<]{0,200})')\s*>/gi;
const MOST_ENTITIES = 100;
const LONGEST_PROLOGUE = 40_000;

/** What programs print before a feed by mistake: blank lines and warnings. */
const withoutJunk = (text: string): string => {
  const start = text.slice(0, 2000).indexOf('<?xml');
  return start > 0 && !/<(!doctype\s+html|html|body|head)\b/i.test(text.slice(0, start)) ? text.slice(start) : text;
};

/** Entities of the document type that are plain text are put in, each once; those made of other entities are not: they are how a bomb is built. */
const withEntities = (body: string, prologue: string): string => {
  const told = new Map<string, string>();
  for (const [, name = '', one, other] of prologue.matchAll(ENTITY)) if (told.size < MOST_ENTITIES) told.set(name, one ?? other ?? '');
  return told.size === 0 ? body : body.replace(/&([\w.-]{1,40});/g, (whole, name: string) => told.get(name) ?? whole);
};

/** The canonical prefix of a namespace, by its address: what RSS 1.0, sitemaps and Atom call theirs is left away in their own documents. */
const NAMESPACES: readonly (readonly [RegExp, string])[] = [
  [
    /purl\.org\/rss\/1\.0\/?$|my\.netscape\.com\/rdf|channel\.netscape\.com|backend\.userland\.com|blogs\.law\.harvard\.edu|purl\.org\/net\/rss/i,
    '',
  ],
  [/sitemaps\.org\/schemas\/sitemap|google\.com\/schemas\/sitemap\//i, ''],
  [/w3\.org\/2005\/atom|purl\.org\/atom/i, 'atom'],
  [/purl\.org\/dc\/elements/i, 'dc'],
  [/purl\.org\/dc\/terms/i, 'dcterms'],
  [/purl\.org\/rss\/1\.0\/modules\/content/i, 'content'],
  [/purl\.org\/rss\/1\.0\/modules\/syndication/i, 'sy'],
  [/1999\/02\/22-rdf-syntax/i, 'rdf'],
  [/schemas\/sitemap-news/i, 'news'],
  [/feedburner\.(org|com|google\.com)\/.*feedburner|rssnamespace\.org\/feedburner/i, 'feedburner'],
];
const canonical = (uri: string): string | undefined => NAMESPACES.find(([pattern]) => pattern.test(uri.trim()))?.[1];

/** Of the whole document: feeds declare them once, at the root or where they are used. */
const prefixesOf = (nodes: readonly FeedNode[], isAtom: boolean): ReadonlyMap<string, string> => {
  const found = new Map<string, string>();
  for (const { attribs } of nodes)
    for (const [name, value] of Object.entries(attribs)) {
      if (!name.startsWith('xmlns:')) continue;
      const prefix = canonical(value);
      if (prefix !== undefined) found.set(name.slice('xmlns:'.length), isAtom && prefix === 'atom' ? '' : prefix);
    }
  return found;
};

const renamed = (name: string, prefixes: ReadonlyMap<string, string>): string => {
  const colon = name.indexOf(':');
  const prefix = colon < 0 ? undefined : prefixes.get(name.slice(0, colon));
  return prefix === undefined ? name : `${prefix}${prefix && ':'}${name.slice(colon + 1)}`;
};

const renameAll = (document: Document, root: FeedNode): void => {
  const nodes = DomUtils.getElementsByTagName('*', document);
  const prefixes = prefixesOf(nodes, /(^|:)feed$/.test(root.name));
  if (prefixes.size === 0) return;
  for (const node of nodes) {
    node.name = renamed(node.name, prefixes);
    if (root.name === 'rdf:rdf' && node.name === 'item')
      node.attribs = Object.fromEntries(Object.entries(node.attribs).map(([name, value]) => [renamed(name, prefixes), value]));
  }
};

/** The root element. Undefined for what is no feed, or nested beyond any feed. */
export const parseFeedTree = (text: string): FeedNode | undefined => {
  const bare = withoutJunk(text.replace(/^\uFEFF/, ''));
  const prologue = PROLOGUE.exec(bare.slice(0, LONGEST_PROLOGUE))?.[0] ?? '';
  const body = bare.slice(prologue.length);
  if (!FEED_START.test(body.slice(0, 100)) || isTooDeep(body)) return undefined;
  const document = parseDocument(withEntities(body, prologue), { xmlMode: true, lowerCaseTags: true, lowerCaseAttributeNames: true });
  const [root] = DomUtils.getElementsByTagName('*', document, true, 1);
  if (root) renameAll(document, root);
  return root;
};

/** The child elements of that name. */
export const childrenOf = (node: FeedNode | undefined, name: string): readonly FeedNode[] => {
  const found: FeedNode[] = [];
  for (const child of node?.children ?? []) if ('attribs' in child && child.name === name) found.push(child);
  return found;
};

/** Text of the first child of each of these names that has any. */
export const textsOf = (node: FeedNode | undefined, ...names: readonly string[]): readonly string[] => {
  const found: string[] = [];
  for (const name of names)
    for (const child of childrenOf(node, name)) {
      const text = DomUtils.textContent(child).trim();
      if (!text) continue;
      found.push(text);
      break;
    }
  return found;
};

export const textOf = (node: FeedNode | undefined, ...names: readonly string[]): string | undefined => textsOf(node, ...names)[0];

/** HTML as text, or as elements of its own. */
export const markupOf = (node: FeedNode, name: string): string | undefined => {
  const [child] = childrenOf(node, name);
  if (!child) return undefined;
  const isMarkup = child.children.some((inner) => 'attribs' in inner);
  return (isMarkup ? DomUtils.getInnerHTML(child) : DomUtils.textContent(child)).trim() || undefined;
};

/** Every element below of one of these names. */
export const allOf = (node: FeedNode, ...names: readonly string[]): readonly FeedNode[] =>
  DomUtils.getElementsByTagName((name) => names.includes(name), node);

// Who wrote it, people only: JSON-LD, then meta, then the byline in the page. "By Ann Lee and Bo Chen, Staff Writers" gives Ann Lee, Bo Chen.

import { plainText } from '../html/plain-text.ts';
import type { PageScan } from '../html/scan-page.ts';
import { normaliseLine } from '../normalise-text.ts';
import { follow, lineOf, typesOf } from './article-node.ts';
import { asList, isObject, type JsonObject } from './json-ld.ts';

const META_NAMES = [
  'author',
  'article:author',
  'parsely-author',
  'byl',
  'sailthru.author',
  'dc.creator',
  'dcterms.creator',
  'og:article:author',
  'cxenseparse:author',
];
const PREFIX = /^(by|von|par|por|di|da|door|av|af|text|autor(?:in)?|author|written by|posted by|reported by|autore|auteur|de)\b\s*:?\s+/i;
const SEPARATOR = /\s*(?:[,;|/•·&]|\s(?:and|und|et|y|e|en|och|og|i|és|ve)\s|\swith\s)\s*/i;
/** Words of a name that is no person's. */
const NOT_A_PERSON =
  /\b(staff|desk|team|newsroom|redaktion|redacci[oó]n|r[ée]daction|redazione|redactie|editorial|editors?|reporters?|correspondents?|writers?|agenc(y|ies)|agencia|press|news|media|rundfunk|fernsehen|broadcasting|nachrichten|zeitung|magazine|times|post|online|digital|admin|guest|contributors?|associated|reuters|afp|dpa|apa|sda|efe|ansa|bloomberg|xinhua|pr ?newswire|business ?wire|globe ?newswire|inc|ltd|llc|gmbh|www|http|com|unknown|none|null|undefined)\b|[@\d<>{}\\[\]_]|\.(com|de|org|net|co|uk|ch|at|fr|es|it)\b/i;
const HAS_LETTERS = /\p{L}{2}/u;

const isPerson = (name: string): boolean =>
  name.length >= 3 && name.length <= 60 && HAS_LETTERS.test(name) && !NOT_A_PERSON.test(name) && name.split(' ').length <= 6;

/** A surname first ("Lee, Ann") is told from a list by having one word on each side. */
const splitNames = (line: string): readonly string[] => {
  if (/^\s*https?:/i.test(line)) return [];
  const bare = normaliseLine(plainText(line))
    .replace(PREFIX, '')
    .replace(/\s*\([^)]*\)\s*/g, ' ')
    .trim();
  const [first = '', ...rest] = bare.split(SEPARATOR);
  const isOffice = NOT_A_PERSON.test(first) && rest.every((name) => !name.includes(' '));
  return (isOffice ? [] : [first, ...rest]).map((name) =>
    name
      .replace(PREFIX, '')
      .replace(/^[\s.:–—-]+|[\s:–—-]+$/g, '')
      .trim(),
  );
};

const fromJsonLd = (article: JsonObject | undefined, nodes: readonly JsonObject[]): readonly string[] =>
  [...asList(article?.author), ...(article?.author === undefined ? asList(article?.creator) : [])]
    .map((author) => follow(author, nodes))
    .flatMap((author) => {
      if (isObject(author) && typesOf(author).some((type) => /Organization|Corporation/.test(type))) return [];
      if (isObject(author) && Array.isArray(author.name)) return author.name.flatMap((name) => lineOf(name) ?? []);
      return lineOf(author) ?? [];
    })
    .flatMap(splitNames);

const fromMeta = ({ metas }: PageScan): readonly string[] => META_NAMES.flatMap((name) => metas.get(name) ?? []).flatMap(splitNames);
const fromByline = ({ bylines }: PageScan): readonly string[] =>
  bylines.slice(0, 6).flatMap(({ text, attributes }) => splitNames(text || (attributes.content ?? '')));
const people = (names: readonly string[]): readonly string[] => {
  const found = new Map<string, string>();
  for (const name of names) if (isPerson(name) && !found.has(name.toLowerCase())) found.set(name.toLowerCase(), name);
  return [...found.values()].slice(0, 12);
};

const key = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** `siteNames`: what the publisher calls itself is no author. */
export const findAuthors = (
  scan: PageScan,
  article: JsonObject | undefined,
  nodes: readonly JsonObject[],
  siteNames: readonly string[],
): readonly string[] => {
  const sites = new Set(siteNames.map(key));
  for (const names of [fromJsonLd(article, nodes), fromMeta(scan), fromByline(scan)]) {
    const found = people(names).filter((name) => !sites.has(key(name)));
    if (found.length > 0) return found;
  }
  return [];
};

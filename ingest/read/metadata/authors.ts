// Who wrote it: people where any are named, else the newsroom or agency that the page gives. JSON-LD, then meta, then the byline in the page.

import { isObject, type JsonObject } from '../json-object.ts';
import { follow, lineOf, typesOf } from './article-node.ts';
import { type IsSite, type Names, readNames } from './author-names.ts';
import { findBylines, findFellows, findShortBylines } from './bylines.ts';
import { findCreditLine } from './credit-line.ts';
import { asList } from './json-ld.ts';
import { nameKey } from './name-key.ts';
import type { PageMarks } from './page-marks.ts';

const META_NAMES = [
  'author',
  'article:author',
  'article:byline',
  'article:author:name',
  'parsely-author',
  'byl',
  'byline',
  'sailthru.author',
  'dc.creator',
  'dcterms.creator',
  'dc.contributor',
  'og:article:author',
  'cxenseparse:author',
  'authors',
  'citation_author',
  'rbauthors',
  'vr:author',
];
/** Labels of `twitter:label1` beside which stands the writer. */
const WRITTEN_BY =
  /^(?:written by|verfasst von|geschrieben von|autor|author|écrit par|escrito por|scritto da|geschreven door|skriv|napisa|yazan|автор|ditulis|by$)/i;
const MOST_AUTHORS = 12;
const MOST_TOLD = 40;

const NONE: Names = { people: [], offices: [] };
const join = (all: readonly Names[]): Names => ({
  people: all.flatMap(({ people }) => people),
  offices: all.flatMap(({ offices }) => offices),
});

const namesOfThing = (author: JsonObject, isSite: IsSite): Names => {
  const given = [lineOf(author.givenName), lineOf(author.familyName)].filter(Boolean).join(' ');
  const lines = author.name === undefined ? [given] : asList(author.name).map((name) => lineOf(name));
  const names = join(lines.slice(0, MOST_TOLD).map((line) => (line ? readNames(line, isSite) : NONE)));
  const isOrganisation = typesOf(author).some((type) => /Organi[sz]ation|Corporation/.test(type));
  return isOrganisation ? { people: [], offices: lines.flatMap((line) => line || []) } : names;
};

const namesOf = (value: unknown, nodes: readonly JsonObject[], isSite: IsSite): Names =>
  join(
    asList(value)
      .slice(0, MOST_TOLD)
      .map((author) => follow(author, nodes))
      .map((author) => (isObject(author) ? namesOfThing(author, isSite) : readNames(lineOf(author) ?? '', isSite))),
  );

const parselyAuthors = (metas: PageMarks['metas']): readonly string[] => {
  try {
    const page: unknown = JSON.parse(metas.get('parsely-page')?.[0] ?? '{}');
    if (!isObject(page)) return [];
    return [...asList(page.authors), ...asList(page.author)].filter((name) => typeof name === 'string').slice(0, MOST_TOLD);
  } catch {
    return [];
  }
};

const labelled = (metas: PageMarks['metas']): readonly string[] =>
  [1, 2, 3].flatMap((number) =>
    WRITTEN_BY.test(metas.get(`twitter:label${number}`)?.[0]?.trim() ?? '') ? (metas.get(`twitter:data${number}`) ?? []).slice(0, 1) : [],
  );

const fromMeta = ({ metas }: PageMarks, isSite: IsSite): readonly Names[] =>
  [...META_NAMES.map((name) => metas.get(name) ?? []), labelled(metas), parselyAuthors(metas)].map((told) =>
    join(told.slice(0, MOST_TOLD).map((name) => readNames(name, isSite))),
  );

const distinct = (names: readonly string[]): readonly string[] => {
  const found = new Map<string, string>();
  for (const name of names) if (!found.has(nameKey(name))) found.set(nameKey(name), name);
  return [...found.values()].slice(0, MOST_AUTHORS);
};

const includesAll = (names: readonly string[], others: readonly string[]): boolean => {
  const keys = new Set(names.map(nameKey));
  return others.every((other) => keys.has(nameKey(other)));
};

/** Pages that tell their machines of one writer and their readers of two: those that are marked just as the known ones. */
const withFellows = (people: readonly string[], marks: PageMarks, isSite: IsSite): readonly string[] => {
  const shown = distinct(findFellows(marks, people, isSite));
  return shown.length > people.length && includesAll(shown, people) ? shown : people;
};

/** `siteNames`: what the publisher calls itself is no person, and is given only where nothing better is. */
export const findAuthors = (
  marks: PageMarks,
  article: JsonObject | undefined,
  nodes: readonly JsonObject[],
  siteNames: readonly string[],
): readonly string[] => {
  const sites = new Set(siteNames.map(nameKey));
  const isSite: IsSite = (name) =>
    sites.has(nameKey(name)) || (sites.has(nameKey(name.split(' ')[0] ?? '')) && /^[\p{Lu}\d]+\s/u.test(name));
  const told = [namesOf(article?.author, nodes, isSite), namesOf(article?.creator, nodes, isSite), ...fromMeta(marks, isSite)];
  const people = told.map((names) => distinct(names.people)).find((names) => names.length > 0) ?? [];
  if (people.length > 0) return withFellows(people, marks, isSite);
  const offices = told.map((names) => distinct(names.offices)).find((names) => names.length > 0) ?? [];
  const shown = distinct(findBylines(marks, isSite, offices));
  if (shown.length > 0) return shown;
  const credit = offices.every(isSite) ? findCreditLine(marks, isSite) : [];
  if (credit.length > 0) return credit;
  return offices.length > 0 ? offices.slice(0, 3) : distinct(findShortBylines(marks, isSite)).slice(0, 3);
};

// The part of the site that a page stands in: JSON-LD, then meta, then the trail of links from the front page.
import { plainText } from '../html/plain-text.ts';
import { isObject, type JsonObject } from '../json-object.ts';
import { normaliseLine } from '../normalise-text.ts';
import { lineOf, typesOf } from './article-node.ts';
import { asList } from './json-ld.ts';
import { nameKey } from './name-key.ts';
import type { PageMarks } from './page-marks.ts';

const SECTION_METAS = [
  'article:section',
  'og:article:section',
  'section',
  'parsely-section',
  'cxenseparse:section',
  'sailthru.section',
  'category',
  'og:section',
];
const FRONT =
  /^(?:home ?(?:page)?|start(?:seite)?|accueil|inicio|início|portada|homepage|voorpagina|hjem|hem|forside|front ?page|anasayfa|ana sayfa|главная|головна|beranda|strona główna|etusivu|you are here:?|sie sind hier:?)$/i;
/** Addresses, marks, and names of what every page is. */
const NO_SECTION = /^https?:|^www\.|^\P{L}+$|\.[a-z]{2,4}$|^(?:articles?|posts?|stor(?:y|ies)|pages?|uncategori[sz]ed|undefined|null)$/iu;
const LONGEST = 60;

const crumbOf = (item: unknown): string | undefined => (isObject(item) ? (lineOf(item.name) ?? lineOf(item.item)) : undefined);

const positionOf = (item: unknown): number => (isObject(item) ? Number(item.position) || 0 : 0);

const toldTrail = (nodes: readonly JsonObject[]): readonly string[] => {
  const list = nodes.find((node) => typesOf(node).includes('BreadcrumbList'));
  return [...asList(list?.itemListElement).slice(0, 20)]
    .sort((a, b) => positionOf(a) - positionOf(b))
    .flatMap((item) => crumbOf(item) ?? []);
};

const shownTrail = ({ breadcrumbs }: PageMarks): readonly string[] => {
  const trail = breadcrumbs.find(({ text }) => text.includes('\n')) ?? breadcrumbs[0];
  return (trail?.text ?? '').split(/\n|[›»>/|]/).map((crumb) => crumb.trim());
};

/** `title` and `siteNames`: the ends of a trail are the front page and the article itself. */
export const findSection = (
  marks: PageMarks,
  article: JsonObject | undefined,
  nodes: readonly JsonObject[],
  { title, siteNames }: { readonly title: string; readonly siteNames: readonly string[] },
): string | undefined => {
  const ends = new Set([title, ...siteNames].map(nameKey));
  const isSection = (line: string): boolean =>
    line.length > 1 && line.length <= LONGEST && !FRONT.test(line) && !ends.has(nameKey(line)) && !NO_SECTION.test(line);
  const told = [lineOf(article?.articleSection), ...SECTION_METAS.flatMap((name) => marks.metas.get(name)?.slice(0, 2) ?? [])];
  return [
    ...told.map((line) => (line ? normaliseLine(plainText(line.slice(0, 300))) : '')),
    ...toldTrail(nodes),
    ...shownTrail(marks),
  ].find(isSection);
};

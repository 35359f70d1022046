// Who publishes a page: the site is where it was fetched from; the name is what the page calls it, of several the one that the site's address bears out.
import type { Publisher } from '../../../schema/facts.ts';
import { plainText } from '../html/plain-text.ts';
import type { JsonObject } from '../json-object.ts';
import { normaliseLine } from '../normalise-text.ts';
import { follow, lineOf, typesOf } from './article-node.ts';
import { asList } from './json-ld.ts';
import type { PageMarks } from './page-marks.ts';
import { siteOf } from './site.ts';

const NAME_METAS = ['application-name', 'apple-mobile-web-app-title', 'dc.publisher', 'publisher'];
const COMPANY =
  /\s+(?:-|–|\|)\s+.*\b(?:gmbh|ag|verlag|ltd|inc|llc|group|s\.?[ap]\.?)\b.*$|,?\s+(?:gmbh(?: & co\.? kg)?|ag|ltd\.?|inc\.?|llc|s\.?p\.?a\.?|s\.l\.u?\.?)$/i;
const LONGEST_NAME = 80;

const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
const letters = (text: string): string => fold(text).replace(/[^\p{L}\p{N}]+/gu, '');

/** "https://www.example.com", "example.com": an address is no name where another is told. */
const isAddress = (name: string): boolean => /^https?:|^[\w-]+(?:\.[\w-]+)+$/i.test(name);

/** "Baltic Courier" for `balticcourier.example`, `baltic-courier.example`, `bc.example`. */
const isBorneOut = (name: string, label: string): boolean => {
  const own = letters(name);
  if (own.length < 2 || label.length < 2) return false;
  const initials = fold(name)
    .split(/[^\p{L}\p{N}]+/u)
    .map((word) => word[0] ?? '')
    .join('');
  return own.includes(label) || (own.length > 2 && label.includes(own)) || initials === label;
};

/** What the page calls its site and publisher, the most telling first. */
export const listPublisherNames = (marks: PageMarks, article: JsonObject | undefined, nodes: readonly JsonObject[]): readonly string[] => {
  const metas = (names: readonly string[]): readonly string[] => names.flatMap((name) => marks.metas.get(name)?.slice(0, 3) ?? []);
  const sites = nodes.filter((node) => typesOf(node).some((type) => /^(?:WebSite|NewsMediaOrganization|Organization)$/.test(type)));
  const told = [
    ...metas(['og:site_name']),
    ...asList(article?.publisher)
      .slice(0, 3)
      .map((value) => lineOf(follow(value, nodes)) ?? ''),
    ...sites.slice(0, 5).map((node) => lineOf(node.name) ?? ''),
    ...metas(NAME_METAS),
  ];
  return [...new Set(told.map((name) => normaliseLine(plainText(name.slice(0, 300)))))].filter(
    (name) => name && name.length <= LONGEST_NAME,
  );
};

/** `address`: where the page was fetched, or what it says its address is. */
export const findPublisher = (names: readonly string[], address: string | undefined): Publisher | undefined => {
  const site = address ? siteOf(address) : undefined;
  const label = letters(site?.split('.')[0] ?? '');
  const proper = names.map((name) => name.replace(COMPANY, '').trim()).filter((name) => name && !isAddress(name) && name !== label);
  const own = names.find((name) => isAddress(name) && isBorneOut(name, label));
  const name =
    proper.find((one) => isBorneOut(one, label)) ?? (proper[0] === names[0] ? proper[0] : undefined) ?? own ?? proper[0] ?? names[0];
  const shown = name?.replace(/^https?:\/\/(?:www\.)?|\/$/g, '') || site;
  return shown ? { name: shown, ...(site ? { site } : {}) } : undefined;
};

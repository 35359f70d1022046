// Who publishes a page: the site is where it was fetched from; the name is what the page calls it, of several the one that the site's address bears out.
import type { Publisher } from '../../../schema/facts.ts';
import { plainText } from '../html/plain-text.ts';
import type { JsonObject } from '../json-object.ts';
import { normaliseLine } from '../normalise-text.ts';
import { follow, lineOf, typesOf } from './article-node.ts';
import { asList } from './json-ld.ts';
import type { PageMarks } from './page-marks.ts';
import { siteOf } from './site.ts';
import { outerParts } from './title-parts.ts';

const NAME_METAS = ['application-name', 'apple-mobile-web-app-title', 'dc.publisher', 'publisher'];
const COMPANY =
  /(?:\s+(?:-|–|\|)|,)\s+.*\b(?:gmbh|ag|verlag|ltd|inc|llc|group|s\.?[ap]\.?)\b.*$|,?\s+(?:gmbh(?: & co\.? kg)?|ag|ltd\.?|inc\.?|llc|s\.?p\.?a\.?|s\.l\.u?\.?)$/i;
const LONGEST_NAME = 80;
const LONGEST_IN_TITLE = 40;

const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
const letters = (text: string): string => fold(text).replace(/[^\p{L}\p{N}]+/gu, '');

/** "https://www.example.com", "example.com": an address is no name where another is told. */
const isAddress = (name: string): boolean => /^https?:|^[\w-]+(?:\.[\w-]+)+$/i.test(name);

/** Its letters, also as addresses spell German ones: "Brünner Blatt" is at `bruenner-blatt.example`. */
const spellings = (name: string): readonly string[] => {
  const german = name.replace(/[äöü]/gi, (letter) => `${letter}e`).replaceAll('ß', 'ss');
  return [...new Set([letters(name), letters(german)])];
};

/** With or without its article: `wsm.example` is "The West Shore Mail". */
const isInitials = (name: string, label: string): boolean => {
  const words = fold(name).split(/[^\p{L}\p{N}]+/u);
  const initials = (list: readonly string[]): string => list.map((word) => word[0] ?? '').join('');
  return initials(words) === label || (words[0] === 'the' && initials(words.slice(1)) === label);
};

/** "Baltic Courier" for `balticcourier.example`, `baltic-courier.example`, `bc.example`. */
const isBorneOut = (name: string, label: string): boolean => {
  const spelt = spellings(name);
  if (label.length < 2) return false;
  return spelt.some((own) => own.includes(label) || (own.length > 2 && label.includes(own))) || isInitials(name, label);
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

/** "The Portugal Post (www.portugalpost.example)", "Baltic Courier – all the news of the coast": the name alone, where the address bears it out. */
const properName = (name: string, label: string): string => {
  const plain = name
    .replace(COMPANY, '')
    .replace(/\s*\((?:https?:\/\/)?[\w-]+(?:\.[\w-]+)+\/?\)$/, '')
    .trim();
  return outerParts(plain).find((part) => letters(part) === label || (isBorneOut(part, label) && part.split(' ').length <= 4)) ?? plain;
};

/** Of "Nature Publishing Group" and "Nature" at `nature.example` the latter: the first that the address bears out, or its beginning where that is all of the address. */
const choose = (names: readonly string[], label: string): string | undefined => {
  const first = names.find((name) => isBorneOut(name, label));
  return names.find((name) => first?.startsWith(name) && spellings(name).includes(label)) ?? first;
};

/** `address`: where the page was fetched, or what it says its address is; `titles`: of the page, with what sites add to theirs. */
export const findPublisher = (
  names: readonly string[],
  address: string | undefined,
  titles: readonly string[] = [],
): Publisher | undefined => {
  const site = address ? siteOf(address) : undefined;
  const label = letters(site?.split('.')[0] ?? '');
  const isProper = (name: string): boolean => name !== '' && !isAddress(name) && name !== label;
  const plain = names.map((name) => properName(name, label));
  const proper = plain.filter(isProper);
  const own = names.find((name) => isAddress(name) && isBorneOut(name, label));
  const inTitle = titles
    .flatMap(outerParts)
    .find(
      (part) => isProper(part) && part.length <= LONGEST_IN_TITLE && spellings(part).some((own) => label.length > 1 && own.includes(label)),
    );
  const name = choose(proper, label) ?? inTitle ?? (names[0] && isProper(names[0]) ? proper[0] : undefined) ?? own ?? proper[0] ?? plain[0];
  const shown = name?.replace(/^https?:\/\/(?:www\.)?|\/$/g, '') || site;
  return shown ? { name: shown, ...(site ? { site } : {}) } : undefined;
};

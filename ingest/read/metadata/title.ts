// The headline without the site's name: what the page shows and what its head says, the one on which most of them agree.
import { plainText } from '../html/plain-text.ts';
import type { PageScan } from '../html/scan-page.ts';
import { normaliseLine } from '../normalise-text.ts';
import { lineOf } from './article-node.ts';
import type { JsonObject } from './json-ld.ts';

const SEPARATOR = /\s+[|–—·•»:*-]+\s+|[|｜：]/;
const key = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

const lines = (values: readonly (string | undefined)[]): readonly string[] =>
  values.flatMap((value) => (value ? [normaliseLine(plainText(value))] : [])).filter(Boolean);

/** Last parts that are the site's name, its address, or short where `names` do not know it; at least one part stays. */
const withoutSite = (title: string, names: readonly string[]): string => {
  const known = new Set(names.map(key).filter((name) => name.length > 1));
  let rest = title;
  for (;;) {
    const cut = [...rest.matchAll(new RegExp(SEPARATOR, 'gu'))].at(-1);
    if (!cut || cut.index === 0) return rest;
    const part = rest.slice(cut.index + cut[0].length);
    const last = key(part);
    const isSite =
      /^by \p{Lu}/u.test(part) ||
      known.has(last) ||
      [...known].some((name) => last.length > 3 && (last.startsWith(name) || name.startsWith(last)));
    if (!isSite) return rest;
    rest = rest.slice(0, cut.index).trim();
  }
};

/** A title that goes on after another candidate and a separator has that candidate as its headline. */
const withoutTail = (title: string, others: readonly string[]): string =>
  others.find(
    (other) => other.length > 15 && title.startsWith(other) && new RegExp(`^(${SEPARATOR.source})`, 'u').test(title.slice(other.length)),
  ) ?? title;

export const findTitle = (scan: PageScan, article: JsonObject | undefined, siteNames: readonly string[]): string => {
  const shown = lines(scan.headings);
  const told = lines([lineOf(article?.headline), scan.metas.get('og:title')?.[0], scan.metas.get('twitter:title')?.[0]]);
  const tag = lines([scan.titleTag]);
  const candidates = [...told, ...shown, ...tag]
    .map((title) => withoutSite(title, siteNames))
    .filter((title) => !/^(log ?in|sign ?in|menu|search)$/i.test(title));
  const short = candidates.map((title) => withoutTail(title, candidates));
  const votes = (title: string): number => short.filter((other) => key(other) === key(title)).length;
  const og = lines([scan.metas.get('og:title')?.[0]]).map((title) => withoutTail(withoutSite(title, siteNames), candidates));
  const [best] = [...og, ...short].filter((title) => votes(title) > 1 || og.includes(title)).sort((a, b) => votes(b) - votes(a));
  return best ?? short[0] ?? '';
};

// The headline without the site's name. Pages tell it in up to six places that differ for readers, search engines and social networks: the same
// told in several places is one candidate, and Open Graph's stands unless the others agree against it.
import { plainText } from '../html/plain-text.ts';
import type { JsonObject } from '../json-object.ts';
import { normaliseLine } from '../normalise-text.ts';
import { lineOf } from './article-node.ts';
import type { PageMarks } from './page-marks.ts';
import { withoutSite } from './title-parts.ts';

type Place = 'og' | 'headline' | 'heading' | 'twitter' | 'tag' | 'alternative';
type Told = { readonly place: Place; readonly title: string; readonly key: string };
/** Places that tell the same title. */
type Candidate = { readonly places: ReadonlySet<Place>; readonly told: readonly Told[] };

/** A shorter title is no sign that a longer one that begins with it is the same. */
const TELLING = 15;
const NO_TITLE = /^(?:log ?in|sign ?in|menu|search|home|untitled)$/i;

const key = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
const line = (value: string | undefined): string => (value ? normaliseLine(plainText(value.slice(0, 2000))) : '');

const listTold = (marks: PageMarks, article: JsonObject | undefined, siteNames: readonly string[]): readonly Told[] => {
  const places: readonly (readonly [Place, string | undefined])[] = [
    ['og', marks.metas.get('og:title')?.[0]],
    ['headline', lineOf(article?.headline) ?? lineOf(article?.name)],
    ['heading', marks.headings.find((heading) => line(heading) !== '')],
    ['twitter', marks.metas.get('twitter:title')?.[0]],
    ['tag', marks.titleTag],
    ['alternative', lineOf(article?.alternativeHeadline)],
  ];
  return places.flatMap(([place, value]) => {
    const title = withoutSite(line(value), siteNames);
    return key(title) === '' || NO_TITLE.test(title) ? [] : [{ place, title, key: key(title) }];
  });
};

const isSame = (a: string, b: string): boolean =>
  a === b || (a.length > TELLING && b.startsWith(`${a} `)) || (b.length > TELLING && a.startsWith(`${b} `));

const group = (told: readonly Told[]): readonly Candidate[] => {
  const groups: Told[][] = [];
  for (const one of told) {
    const own = groups.find(([first]) => first && isSame(first.key, one.key));
    if (own) own.push(one);
    else groups.push([one]);
  }
  return groups.map((members) => ({ told: members, places: new Set(members.map(({ place }) => place)) }));
};

/**
 * Where JSON-LD's headline is another than Open Graph's (63 of 257 pages), JSON-LD is right where its heading says as JSON-LD and its head is all
 * alike, where Open Graph stands alone among titles that all differ, where only the title tag sides with anyone, or where JSON-LD
 * tells it twice; else Open Graph is (measured on html/fundus).
 */
const isOverruled = (og: Candidate, rival: Candidate): boolean => {
  const has = (place: Place): boolean => rival.places.has(place);
  const isAlone = og.places.size === 1 && !has('tag');
  if (has('heading')) return og.places.has('tag') || isAlone || (has('tag') && has('alternative'));
  if (has('tag')) return !og.places.has('heading');
  return has('alternative') && og.places.has('heading') && og.places.has('tag');
};

const choose = (candidates: readonly Candidate[]): Candidate | undefined => {
  const og = candidates.find(({ places }) => places.has('og'));
  const rival = candidates.find(({ places }) => places.has('headline') && !places.has('og'));
  if (og) return rival && isOverruled(og, rival) ? rival : og;
  return candidates.reduce<Candidate | undefined>((best, one) => (best && best.told.length >= one.told.length ? best : one), undefined);
};

/** Cut off by its writer ("…"), or by a quotation mark that ended the attribute. */
const isCut = (title: string, whole: string): boolean =>
  whole.length > title.length && (/(?:…|\.{3})$/.test(title) || (whole.startsWith(title) && /^\s*"/.test(whole.slice(title.length))));

/** The first place's wording; of a cut one the whole, of one with a tail behind a separator ("Title | Section") what others tell without it. */
const wording = (told: readonly Told[]): string => {
  const [first, ...others] = told.map(({ title }) => title);
  if (first === undefined) return '';
  const bare = others.find((other) => other.length > TELLING && first.startsWith(other) && /^\s*[|–—·•-]/.test(first.slice(other.length)));
  return bare ?? others.find((other) => isCut(first, other)) ?? first;
};

export const findTitle = (marks: PageMarks, article: JsonObject | undefined, siteNames: readonly string[]): string =>
  wording(choose(group(listTold(marks, article, siteNames)))?.told ?? []);

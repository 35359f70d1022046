// "Orbiq buys Quillet | Deals | Baltic Courier" → the title without the parts that are the site's.

const SEPARATOR = /\s+(?:[|–—·•»:*]|-{1,2}|::)\s+|\s*[|｜│ㅣ]\s*|--|：/gu;
/** What a site puts around its name. */
const AROUND = /^(?:the|die|der|das|el|la|le|il|www) |(?: (?:com|de|org|net|co|uk|at|ch|fr|es|it|be|nl|online|news|digital|website))+$/g;

const key = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
const core = (text: string): string => key(text).replace(AROUND, '').replaceAll(' ', '');

const BYLINE = /^by \p{Lu}/u;

const isSitePart = (part: string, names: ReadonlySet<string>): boolean => {
  if (BYLINE.test(part)) return true;
  const own = core(part);
  if (names.has(own) || own === '') return true;
  return own.length > 3 && [...names].some((name) => name.length > 3 && (own.startsWith(name) || name.startsWith(own)));
};

/** Parts at its end, and one at its beginning, that are the site's name or address; at least one part stays. */
export const withoutSite = (title: string, siteNames: readonly string[]): string => {
  const names = new Set(siteNames.map(core).filter((name) => name.length > 1));
  const cuts = [...title.slice(0, 600).matchAll(SEPARATOR)];
  let end = title.length;
  while (cuts.length > 0) {
    const cut = cuts.at(-1);
    if (!cut || cut.index === 0 || !isSitePart(title.slice(cut.index + cut[0].length, end), names)) break;
    end = cut.index;
    cuts.pop();
  }
  const first = cuts[0];
  const start = first && first.index > 0 && names.has(core(title.slice(0, first.index))) ? first.index + first[0].length : 0;
  return title.slice(start, end).trim();
};

/** What stands at its beginning and its end, where sites put their name. */
export const outerParts = (title: string): readonly string[] => {
  const parts = title.slice(0, 600).split(new RegExp(SEPARATOR, 'gu'));
  return parts.length < 2 ? [] : [parts.at(-1) ?? '', parts[0] ?? ''].map((part) => part.trim()).filter((part) => part !== '');
};

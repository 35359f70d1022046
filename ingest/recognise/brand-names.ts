// A company's name used as a brand ("the Nokia logo", "under the Kodak name", "BlackBerry-branded phones") is a brand of its own.
import { type FoundName, toFoundName } from './found-names.ts';
import type { Passage } from './passages.ts';

const BRAND_NOUN = /^(?:brand|brands|logo|logos|trademark|trademarks|badge|marque|moniker|brandname|nameplate)$/i;
const LICENSED = /^(?:the|The|its|under|Under|using|use)$/;

const isBrandHere = (words: readonly string[], { start, end }: FoundName): boolean => {
  const next = words[end] ?? '';
  if (next === '-' && /^branded$/i.test(words[end + 1] ?? '')) return true;
  if (BRAND_NOUN.test(next)) return true;
  const before = words[start - 1] ?? '';
  return /^name$/i.test(next) && LICENSED.test(before) && !/^(?:of|for|is|was)$/.test(words[end + 1] ?? '');
};

/** "Nokia logo" taken for a name is the brand Nokia with its noun. */
const withoutNoun = (passages: readonly Passage[], name: FoundName): FoundName => {
  const last = name.words.at(-1) ?? '';
  const swallowed = name.words.length > 1 && BRAND_NOUN.test(last) && last === last.toLowerCase();
  return swallowed ? toFoundName(passages, name.passage, { kind: 'BRAND', start: name.start, end: name.end - 1 }) : name;
};

export const markBrands = (passages: readonly Passage[], names: readonly FoundName[]): FoundName[] =>
  names.map((found) => {
    const name = withoutNoun(passages, found);
    const turns = name.kind === 'COMPANY' || name.kind === 'PRODUCT' || name.kind === 'OTHER';
    return turns && isBrandHere(passages[name.passage]?.words ?? [], name) ? { ...name, kind: 'BRAND' } : name;
  });

// Well-known names of several words that the tagger missed or cut ("Business Insider", "Kohl's"), and well-known names that it ran together
// ("HBO & Netflix") or took further than they go ("Snapchat Investment"). Only where the list knows the part and not the whole.
import { type FoundName, overlaps, toFoundName, withInPlace } from './found-names.ts';
import type { Passage } from './passages.ts';
import { modeOf } from './tagger/casing.ts';
import type { KnownNames } from './tagger/known-names.ts';

const isWhole = (known: KnownNames, words: readonly string[]): boolean => known.phraseAt(words, 0)?.length === words.length;

/** What a headline says of a company right after its name; a product's name may end so too, and is listed then. */
const TRAILING =
  /^(?:investments?|stakes?|deals?|shares?|stock|users?|employees?|customers?|drivers?|messages?|buyout|acquisition|takeover|partnership|\+|&)$/i;
const LEADING = /^(?:New|Select|Former|Ex|Some|Most|All|Your|Own)$/;

const part = (passages: readonly Passage[], name: FoundName, from: number, to: number): FoundName =>
  toFoundName(passages, name.passage, { kind: name.kind, start: name.start + from, end: name.start + to });

/** "HBO & Netflix": two names, where the list knows one of them. "Procter & Gamble" is known whole, and of others neither half is. */
const splitAtJoint = (passages: readonly Passage[], name: FoundName, known: KnownNames): FoundName[] => {
  const joint = name.words.indexOf('&');
  if (joint <= 0 || joint === name.words.length - 1 || isWhole(known, name.words)) return [name];
  const halves = [name.words.slice(0, joint), name.words.slice(joint + 1)];
  if (!halves.some((half) => isWhole(known, half))) return [name];
  return [part(passages, name, 0, joint), part(passages, name, joint + 1, name.words.length)];
};

/** "SoftBank fund", "Apple store" go on; of other small words the tagger took one too many. */
const isSmall = (word: string): boolean =>
  /^\p{Ll}+$/u.test(word) && !/^(?:fund|bank|government|team|group|store|studios?|label|networks?)s?$/.test(word);

/** "Snapchat Investment", "Microsoft +", "Moovit transit", "New Box": of a headline. */
const cutToKnown = (passages: readonly Passage[], name: FoundName, known: KnownNames): FoundName => {
  const passage = passages[name.passage];
  if (passage?.field !== 'TITLE' || name.words.length < 2 || isWhole(known, name.words)) return name;
  const last = name.words.at(-1) ?? '';
  const mayEnd = TRAILING.test(last) || (isSmall(last) && modeOf(passage.words, 'TITLE') !== 2);
  if (mayEnd && isWhole(known, name.words.slice(0, -1))) return part(passages, name, 0, name.words.length - 1);
  return LEADING.test(name.words[0] ?? '') && isWhole(known, name.words.slice(1)) ? part(passages, name, 1, name.words.length) : name;
};

/** Listed companies of several words in one passage. */
const phrasesIn = (passages: readonly Passage[], index: number, known: KnownNames): FoundName[] => {
  const words = passages[index]?.words ?? [];
  const found: FoundName[] = [];
  for (let start = 0; start < words.length; start += 1) {
    const phrase = known.phraseAt(words, start);
    if (!phrase || phrase.length < 2) continue;
    const isTurnOfPhrase = words[start] === 'The' && modeOf(words, passages[index]?.field ?? 'TEXT') === 2;
    if (phrase.kind === 'COMPANY' && !isTurnOfPhrase)
      found.push(toFoundName(passages, index, { kind: 'COMPANY', start, end: start + phrase.length }));
    start += phrase.length - 1;
  }
  return found;
};

const isWithin = (inner: FoundName, outer: FoundName): boolean =>
  inner.start >= outer.start && inner.end <= outer.end && inner.words.length < outer.words.length;

/** "NFL", "UEFA": a league does business, though the tagger takes it for an event or an office. */
const LEAGUE = /^(?:W?NBA|NFL|MLB|NHL|MLS|NCAA|UEFA|FIFA|UFC|WWE|NASCAR|PGA Tour|Bundesliga|Premier League|Formula (?:1|One|E))$/;
const asCompany = (name: FoundName): FoundName =>
  name.kind === 'OTHER' && LEAGUE.test(name.words.join(' ')) ? { ...name, kind: 'COMPANY' } : name;

export const mendKnown = (passages: readonly Passage[], names: readonly FoundName[], known: KnownNames): FoundName[] => {
  const parted = names.flatMap((name) => splitAtJoint(passages, name, known)).map((name) => asCompany(cutToKnown(passages, name, known)));
  const missed = passages
    .flatMap((_, index) => phrasesIn(passages, index, known))
    .filter((phrase) => parted.every((name) => !overlaps(name, phrase) || isWithin(name, phrase)));
  return withInPlace(parted, missed);
};

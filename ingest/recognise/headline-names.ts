// Names of a headline that its verbs give away: "Zymer nabs" is Zymer that nabs; what is bought, and who teams with a company, has a name.
// Only in titles: there every word that matters stands beside a verb or a preposition, and the tagger has least to go by.
import { isNounToo, verbReading } from '../relate/lexicon/verbs.ts';
import { type FoundName, inOrder, overlaps, toFoundName } from './found-names.ts';
import { COMPANY_NOUN } from './link/company-nouns.ts';
import { countryAt, isPeople } from './link/countries.ts';
import type { Passage } from './passages.ts';
import { modeOf } from './tagger/casing.ts';

const CAPITAL = /^\p{Lu}[\p{L}\d.&'’-]*$|^\p{Ll}\p{Lu}[\p{L}\d]+$/u;
const BUYS = /^(?:acquires?|acquired|acquiring|buys?|buying|bought)$/i;
const TAPS = /^(?:taps|tapped)$/i;
const SNAPS = /^(?:scoops|scooped|snaps|snapped|gobbles|gobbled|picks|picked)$/i;
const PURCHASE = /^(?:acquisition|takeover|buyout)$/i;
const OPENS = /^(?:with|of|after|following|from|for|its|by)$/i;
const DOES = /^(?:acquires|buys|raises|partners|teams|joins|signs|inks|integrates|merges|invests|nabs|lands|snags|grabs|closes)$/i;
/** In Title Case: what a verb may have after it, and a noun hardly. */
const HAS_OBJECT = /^(?:\p{Lu}|[$€£\d])(?!re$|s$|ill$|an$)/u;
/** Words that end a name in a headline, and those that no name begins or ends with. */
const SMALL =
  /^(?:to|for|in|on|at|by|from|with|of|as|into|over|after|amid|and|or|but|is|are|was|the|a|an|its|their|his|her|this|that|it|they|you|your|our|we|new|more|another|other|first|all|some|how|why|what|when|who|which|where|if|not|no|now|up|out|via|than|about|off|down|back|just|only|also|here|so|yet|still|ex|former|will|would|may|can|could|has|have|be)$/i;
/** What a headline buys, or who does something in it, without a name. */
const GENERIC =
  /^(?:rights?|stakes?|shares?|assets?|teams?|talent|patents?|business(?:es)?|units?|control|stock|companies|firms|start-?ups?|rivals?|apps?|sites?|services?|platforms?|makers?|networks?|games?|tools?|software|hardware|technology|tech|users?|customers?|cars?|tickets?|phones?|drones?|robots?|products?|things|stuff|art|bitcoins?|ads?|data|power|land|goods|domains?|property|debt|time|market|equity|majority|minority|portion|half|part|percent|million|billion|division|arm|accounts?|companys?|ceo|cto|cfo|founders?|founder|investors?|consumers?|people|amazon’s|google’s|series|seed|rounds?|funding|backing|investments?|financing|speed|steam|packages?|cash|capital|further|additional|extra|yet|second|third|fourth|fifth|sixth|latest|newest|biggest|largest|next|major|rumou?red|possible|potential|proposed|planned|full|two|three|four|five|several|fellow|local|big|small)$/i;

const isCut = (word: string): boolean => !CAPITAL.test(word) || SMALL.test(word);

/** "Zymer nabs", "Steel Nabs", "Google &": without the verb, or the joint, that the tagger took for its end. */
const trimmed = (passages: readonly Passage[], name: FoundName): FoundName => {
  const passage = passages[name.passage];
  if (passage?.field !== 'TITLE' || name.words.length < 2 || name.kind !== 'COMPANY') return name;
  const last = name.words.at(-1) ?? '';
  const next = passage.words[name.end] ?? '';
  const reading = verbReading(last.toLowerCase());
  const mayHaveObject = modeOf(passage.words, 'TITLE') === 2 ? HAS_OBJECT.test(next) : /^\p{Ll}/u.test(last);
  const isVerb = reading?.forms.has('S') === true && !isNounToo(reading.lemma) && mayHaveObject;
  if (!isVerb && last !== '&') return name;
  return toFoundName(passages, name.passage, { kind: name.kind, start: name.start, end: name.end - 1 });
};

/** The capitals from `start` on that stand together; none where they begin or end like common words. */
const runFrom = (words: readonly string[], start: number): number => {
  let end = start;
  while (end < words.length && end - start < 4 && !isCut(words[end] ?? '')) end += 1;
  return end;
};
const runUpTo = (words: readonly string[], end: number): number => {
  let start = end;
  while (start > 0 && end - start < 4 && !isCut(words[start - 1] ?? '')) start -= 1;
  return start;
};

/** A word that may stand after a name: "in", "for", "gets"; a noun ("UI maker") makes it a part of a description. */
const isFree = (word: string): boolean =>
  SMALL.test(word) || /^(?:acquisition|takeover|buyout)$/i.test(word) || verbReading(word.toLowerCase()) !== undefined;

/** "Buying Spree Continues": the clause's verb, no end of a name. */
const isThirdPerson = (word: string): boolean => {
  const reading = verbReading(word.toLowerCase());
  return reading?.forms.has('S') === true && !isNounToo(reading.lemma);
};

const mayBeName = (words: readonly string[], start: number, end: number): boolean => {
  const run = words.slice(start, end);
  return (
    run.length > 0 &&
    !/^-|^\p{Ll}/u.test(isFree(words[end] ?? '') ? '' : (words[end] ?? '')) &&
    !run.some(
      (word, at) => GENERIC.test(word) || COMPANY_NOUN.test(word.toLowerCase()) || isPeople(word) || countryAt(words, start + at),
    ) &&
    !DOES.test(run[0] ?? '') &&
    !isThirdPerson(run.at(-1) ?? '')
  );
};

type Run = { readonly start: number; readonly end: number };

/** What is bought or called upon: after "acquires", "snaps up", "taps". */
const boughtAt = (words: readonly string[], at: number): Run[] => {
  const word = words[at] ?? '';
  if (TAPS.test(word)) return [{ start: at + 1, end: runFrom(words, at + 1) }];
  if (!BUYS.test(word) && !(/^up$/i.test(word) && SNAPS.test(words[at - 1] ?? ''))) return [];
  const start = words[at + 1] === 'The' ? at + 2 : at + 1;
  return [{ start, end: runFrom(words, start) }];
};

/** Whose purchase: before "acquisition". */
const purchaseAt = (words: readonly string[], at: number): Run[] => {
  if (!PURCHASE.test(words[at] ?? '') || /^of$/i.test(words[at + 1] ?? '')) return [];
  const start = runUpTo(words, at);
  return OPENS.test(words[start - 1] ?? '') ? [{ start, end: at }] : [];
};

/** Who does it: before a verb of deals, where the headline begins. */
const subjectAt = (words: readonly string[], at: number): Run[] =>
  at > 0 && at < 4 && DOES.test(words[at] ?? '') && runUpTo(words, at) === 0 ? [{ start: 0, end: at }] : [];

const expectedIn = (words: readonly string[]): Run[] => {
  const isTitleCase = modeOf(words, 'TITLE') === 2;
  return words.flatMap((_, at) => [...boughtAt(words, at), ...purchaseAt(words, at), ...(isTitleCase ? [] : subjectAt(words, at))]);
};

/** "Here and Microsoft extend": the word that a company is joined with at the start of a headline. */
const joinedWith = (words: readonly string[], names: readonly FoundName[]): Run[] =>
  names.flatMap(({ start, end, kind }) => {
    const isJoined = kind === 'COMPANY' && /^(?:and|&)$/i.test(words[start - 1] ?? '') && verbReading((words[end] ?? '').toLowerCase());
    return isJoined && start < 5 && runUpTo(words, start - 1) === 0 ? [{ start: 0, end: start - 1 }] : [];
  });

const missedIn = (passages: readonly Passage[], index: number, names: readonly FoundName[]): FoundName[] => {
  const passage = passages[index];
  if (passage?.field !== 'TITLE') return [];
  const { words } = passage;
  const own = names.filter((name) => name.passage === index);
  return [...expectedIn(words), ...joinedWith(words, own)]
    .filter(({ start, end }) => mayBeName(words, start, end))
    .map(({ start, end }) => toFoundName(passages, index, { kind: 'COMPANY', start, end }))
    .filter((found) => !own.some((name) => overlaps(name, found)));
};

/** Capitals that follow a name without being one: "Apple CEO", "Series B", "Mobi TV". */
const NO_PART =
  /^(?:C[ETFOMI]O|[SE]?VP|CISO|President|Chairman|Chief|Exec|Founder|Series|Inc|Android|iOS|iPhone|Apple|Google|Windows|TV|VR|AI|AR|IoT|API|APIs|PC|US|UK|EU|Day|Disrupt|Echo|Alexa|Watson|Web|Live|Pro|Plus|One|Mini|Max)$/;

/** "Square Enix and", "Saks Fifth Avenue": in a headline cased like a sentence, the capitals right after a company's name are of it. */
const extended = (passages: readonly Passage[], name: FoundName, others: readonly FoundName[]): FoundName => {
  const passage = passages[name.passage];
  if (passage?.field !== 'TITLE' || name.kind !== 'COMPANY' || modeOf(passage.words, 'TITLE') === 2) return name;
  const { words } = passage;
  const word = words[name.end] ?? '';
  const end = name.end + 1;
  if (!/^\p{Lu}\p{Ll}{3,}$/u.test(word) || NO_PART.test(word) || GENERIC.test(word) || isPeople(word) || countryAt(words, name.end))
    return name;
  if (!isFree(words[end] ?? '') || !/^\p{L}/u.test(words[end] ?? '') || CAPITAL.test(words[end] ?? '')) return name;
  const longer = toFoundName(passages, name.passage, { kind: name.kind, start: name.start, end });
  return others.some((other) => other !== name && overlaps(other, longer)) ? name : longer;
};

export const mendHeadlines = (passages: readonly Passage[], names: readonly FoundName[]): FoundName[] => {
  const mended = names.map((name) => extended(passages, trimmed(passages, name), names));
  return [...mended, ...passages.flatMap((_, index) => missedIn(passages, index, mended))].sort(inOrder);
};

// "the Korean group", "the maker of e-readers", "the two companies", "the Finns": a description from "the" on in, what it says of its company out.
import type { Mention } from '../../../schema/facts.ts';
import { MODALS } from '../lexicon/closed-words.ts';
import { isCompanyNoun, PLURAL_NOUNS } from '../lexicon/company-words.ts';
import { PEOPLES } from '../lexicon/homes.ts';
import { isNounToo, verbReading } from '../lexicon/verbs.ts';
import { isPlain, type Token } from '../sentence/token.ts';
import type { Expression } from './expression.ts';

const MODIFIER = /^[\p{L}\d.-]+$/u;
export const BREAKS =
  /^(?:is|are|was|were|has|have|had|will|would|of|in|on|at|to|for|with|from|by|and|or|that|which|who|but|its|their|the|a|an|as|than|'s|said|says|new|same|other|first|last|only|parent|whole|one|any|every|each|merged|combined|resulting|joint|holding|enlarged|largest|biggest|would-be)$/;
/** After these the description says more, and so names another: "the company that makes it", "the maker of X". */
const SAYS_MORE = /^(?:that|who|whose|behind|of|which|called|named)$/;
const isNational = (lower: string): boolean => /(?:ish|ese|an|ch|i|ss)$/.test(lower);
/** "the Reading broadliner": a town before the noun. */
const isPlace = ({ mentions }: Token): boolean => mentions.length === 1 && mentions[0]?.kind === 'OTHER';

const NATIONAL = new Set(Object.values(PEOPLES));
const ADVERB = /^(?:also|already|still|now|then|alone|themselves|instead|too|never|not|have|do|did)$/;
/** "could", "keep": not "display", which could as well be a part of what "the Chinese display maker" is. */
const isVerb = ({ lower }: Token): boolean => MODALS.has(lower) || (verbReading(lower) !== undefined && !isNounToo(lower));
/** "the Finns", "the Taiwanese intend": not "the Chinese carrier". */
const isPeople = ({ lower }: Token, next: Token | undefined): boolean =>
  /[^s]s$/.test(lower) ||
  !isPlain(next) ||
  !/^\p{L}/u.test(next.text) ||
  BREAKS.test(next.lower) ||
  ADVERB.test(next.lower) ||
  isVerb(next);

const MAKES = /^(?:maker|manufacturer|developer|designer|producer|builder|seller|provider|operator|publisher)$/;
const PLURAL = /[^s]s$/;
type Made = { readonly to: number; readonly things: readonly string[]; readonly made: readonly Mention[] };
/** "the Wii and the Wii U": from the first name to behind the last. */
const namesFrom = (tokens: readonly Token[], from: number): Made | undefined => {
  const name = tokens[from]?.lower === 'the' ? tokens[from + 1] : tokens[from];
  if (!name || name.mentions.length === 0) return undefined;
  const after = tokens.indexOf(name) + 1;
  const next = tokens[after]?.lower === 'and' ? namesFrom(tokens, after + 1) : undefined;
  if (next) return { ...next, made: [...name.mentions, ...next.made] };
  const isKind = isPlain(tokens[after]) && PLURAL.test(tokens[after]?.lower ?? '');
  return { to: isKind ? after + 1 : after, things: [], made: name.mentions };
};
/** "of e-readers", "of the Treo": what the maker at `at` makes. */
const madeAt = (tokens: readonly Token[], at: number): Made | undefined => {
  if (!MAKES.test(tokens[at]?.lower ?? '') || tokens[at + 1]?.lower !== 'of') return undefined;
  const from = at + 2;
  const named = namesFrom(tokens, from);
  if (named) return named;
  const rest = tokens.slice(from, from + 3);
  const last = rest.findIndex(({ lower }) => PLURAL.test(lower));
  const things = rest.slice(0, last + 1);
  const arePlain = things.every((token) => isPlain(token) && /^[\p{Ll}-]+$/u.test(token.text) && !BREAKS.test(token.lower));
  return last >= 0 && arePlain ? { to: from + last + 1, things: things.map(({ lower }) => lower.replace(/s$/, '')), made: [] } : undefined;
};

/** "the new owner": who bought. */
const newOwnerAt = (tokens: readonly Token[], from: number): Expression | undefined => {
  const isNewOwner = tokens[from + 1]?.lower === 'new' && tokens[from + 2]?.lower === 'owner' && isPlain(tokens[from + 2]);
  const next = tokens[from + 3];
  const saysMore = next !== undefined && (next.mentions.length > 0 || SAYS_MORE.test(next.lower));
  return isNewOwner && !saysMore ? { from, to: from + 3, kind: 'DESCRIPTION', words: ['buyer'], towns: [] } : undefined;
};

/** "the business in question, X, designs", "the firm, X, is": what ends before `at` is X, who stands there. */
const isNamedBehind = (tokens: readonly Token[], at: number): boolean => {
  const isInQuestion = tokens[at]?.lower === 'in' && tokens[at + 1]?.lower === 'question';
  const comma = isInQuestion ? at + 2 : at;
  const isName = (tokens[comma + 1]?.mentions ?? []).some(({ kind }) => kind === 'COMPANY');
  return tokens[comma]?.text === ',' && isName && (isInQuestion || tokens[comma + 2]?.text === ',');
};

export const descriptionAt = (tokens: readonly Token[], from: number): Expression | undefined => {
  const newOwner = newOwnerAt(tokens, from);
  if (newOwner) return newOwner;
  const words: string[] = [];
  const towns: string[] = [];
  for (let at = from + 1; at < tokens.length && words.length < 5; at += 1) {
    const token = tokens[at];
    if (!token || !(isPlain(token) || isPlace(token)) || !(MODIFIER.test(token.text) || isPlace(token)) || BREAKS.test(token.lower)) break;
    const next = tokens[at + 1];
    const people = at === from + 1 ? PEOPLES[token.lower] : undefined;
    if (people !== undefined && isPeople(token, next)) return { from, to: at + 1, kind: 'DESCRIPTION', words: [people], towns };
    const isTown = !isPlain(token) || (/^\p{Lu}\p{Ll}/u.test(token.text) && !isNational(token.lower));
    (isTown ? towns : words).push(token.lower);
    if (PLURAL_NOUNS.has(token.lower) && (token.lower !== 'two' || !PLURAL_NOUNS.has(next?.lower ?? ''))) {
      const bare =
        token.lower === 'two' &&
        isPlain(next) &&
        /^\p{L}/u.test(next.text) &&
        !BREAKS.test(next.lower) &&
        !isVerb(next) &&
        !ADVERB.test(next.lower);
      return bare ? undefined : { from, to: at + 1, kind: 'PLURAL', words, towns };
    }
    const ends = isCompanyNoun(token.lower) && !(isPlain(next) && (isCompanyNoun(next.lower) || PLURAL_NOUNS.has(next.lower)));
    if (!ends) continue;
    const made = madeAt(tokens, at);
    if (made) return { from, to: made.to, kind: 'DESCRIPTION', words, towns, made: made.made, things: made.things };
    const named = (next !== undefined && next.mentions.length > 0) || isNamedBehind(tokens, at + 1);
    const isTold = next?.lower === 'of' && words.some((word) => NATIONAL.has(word));
    return named || (SAYS_MORE.test(next?.lower ?? '') && !isTold) ? undefined : { from, to: at + 1, kind: 'DESCRIPTION', words, towns };
  }
  return undefined;
};

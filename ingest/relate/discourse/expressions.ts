// Tokens of a sentence in, the expressions that stand for a company named elsewhere out: "it", "its", "the Korean group", "the two companies".
import { MODALS } from '../lexicon/closed-words.ts';
import { COMPANY_NOUNS, PLURAL_NOUNS } from '../lexicon/company-words.ts';
import { verbReading } from '../lexicon/verbs.ts';
import { isPlain, type Token } from '../sentence/token.ts';
import { BREAKS, descriptionAt } from './description-at.ts';
import type { Expression } from './expression.ts';

/** "It is likely that", "It was in April that": the pronoun stands for nothing. */
const EMPTY_IT = /^(?:is|was|'s|seems|seemed|appears|appeared|takes|took|turns|turned)$/;
const IMPERSONAL =
  /^(?:that|likely|possible|clear|hard|easy|not|no|in|on|time|worth|said|reported|rumoured|rumored|only|true|unclear|unlikely|difficult|early|too|about|just|at|when|a)$/;

/** "A and B both put": there the names stand for themselves. */
const opensClause = (before: Token | undefined): boolean =>
  before === undefined || /^(?:[,;:“"–—]|and|but|that|as|which)$/.test(before.lower);
const pluralAt = (tokens: readonly Token[], from: number): Expression | undefined => {
  const token = tokens[from];
  const next = tokens[from + 1];
  if (
    (token?.lower === 'both' || token?.lower === 'these' || token?.lower === 'either') &&
    isPlain(next) &&
    (PLURAL_NOUNS.has(next.lower) || (token.lower === 'either' && COMPANY_NOUNS.has(next.lower)))
  ) {
    return { from, to: from + 2, kind: 'PLURAL', words: [next.lower], towns: [] };
  }
  if (
    token?.lower === 'both' &&
    opensClause(tokens[from - 1]) &&
    isPlain(next) &&
    (verbReading(next.lower) !== undefined || MODALS.has(next.lower))
  )
    return { from, to: from + 1, kind: 'PLURAL', words: [], towns: [] };
  return token?.lower === 'both' && next?.lower === 'of' && tokens[from + 2]?.lower === 'them'
    ? { from, to: from + 3, kind: 'PLURAL', words: [], towns: [] }
    : undefined;
};

/** "the former", "the latter's": not "the former owner". */
const oneOfTwoAt = (tokens: readonly Token[], from: number): Expression | undefined => {
  const word = tokens[from + 1]?.lower ?? '';
  const next = tokens[from + 2];
  const ends =
    !next ||
    !/^\p{L}/u.test(next.text) ||
    BREAKS.test(next.lower) ||
    next.lower.endsWith('s') ||
    /^(?:still|already|now|then)$/.test(next.lower);
  return tokens[from]?.lower === 'the' && /^(?:former|latter)$/.test(word) && ends
    ? { from, to: from + 2, kind: 'ONE_OF_TWO', words: [word], towns: [] }
    : undefined;
};

/** "The rival from Oslo has": not "the rival bid", nor "the rival of X", which says whose. */
const rivalAt = (tokens: readonly Token[], from: number): Expression | undefined => {
  const next = tokens[from + 2];
  const ends =
    next === undefined || verbReading(next.lower) !== undefined || MODALS.has(next.lower) || /^(?:,|from|in|also)$/.test(next.lower);
  return from === 0 && tokens[0]?.lower === 'the' && /^(?:rival|competitor)$/.test(tokens[1]?.lower ?? '') && isPlain(tokens[1]) && ends
    ? { from, to: from + 2, kind: 'RIVAL', words: [], towns: [] }
    : undefined;
};

const pronounAt = (tokens: readonly Token[], from: number): Expression | undefined => {
  const token = tokens[from];
  if (!isPlain(token)) return undefined;
  if (token.lower === 'them') {
    const follows = tokens[from - 1]?.lower === 'between';
    return follows ? { from, to: from + 1, kind: 'PRONOUN', words: ['them'], towns: [] } : undefined;
  }
  if (token.lower === 'its') return { from, to: from + 1, kind: 'PRONOUN', words: ['its'], towns: [] };
  if (token.lower === 'they' || token.lower === 'their') return { from, to: from + 1, kind: 'PRONOUN', words: [token.lower], towns: [] };
  if (token.text === 'IT' || token.lower !== 'it') return undefined;
  const said = tokens.slice(from + 1, from + 8).map(({ lower }) => lower);
  if (
    /^(?:is|was|has been|had been|will be) (?:an?|the|another)(?: \S+){0,2} (?:year|month|week|day|time|season|quarter|decade)\b/.test(
      said.join(' '),
    )
  )
    return undefined;
  const cleft = tokens.slice(from + 2).some(({ lower }) => lower === 'that');
  const empty = EMPTY_IT.test(tokens[from + 1]?.lower ?? '') && IMPERSONAL.test(tokens[from + 2]?.lower ?? '') && cleft;
  return empty ? undefined : { from, to: from + 1, kind: 'PRONOUN', words: ['it'], towns: [] };
};

const VERB_NEXT = /^(?:is|are|was|were|has|have|had|will|would|said|says|\p{Ll}+ed|\p{Ll}{3,}s)$/u;
/** "Founded by engineers from A, the company competes": after an opening phrase the description is the subject. */
const opensMain = (tokens: readonly Token[], at: number, comma: number): boolean => {
  const isOpening = /^(?:\p{L}+ed|\p{L}+ing|after|before|in|at|on|by|with|since|as|under|from|like|unlike|despite|according)$/u.test(
    tokens[0]?.lower ?? '',
  );
  const noun = tokens.findIndex(({ lower }, index) => index > at && COMPANY_NOUNS.has(lower));
  return isOpening && noun > 0 && noun < at + 4 && VERB_NEXT.test(tokens[noun + 1]?.lower ?? '') && tokens.slice(0, comma).length > 1;
};

/** "Lenovo, by now the largest PC maker": an apposition describes the name before it and stands for nobody. */
const explainsName = (tokens: readonly Token[], at: number): boolean => {
  const comma = tokens.slice(Math.max(0, at - 3), at).findLastIndex(({ text }) => text === ',');
  if (comma < 0 || tokens[at]?.lower !== 'the') return false;
  const place = Math.max(0, at - 3) + comma;
  if (opensMain(tokens, at, place)) return false;
  const between = tokens.slice(place + 1, at);
  return (
    (tokens[place - 1]?.mentions.length ?? 0) > 0 && between.every(({ lower }) => /^(?:by|now|once|already|long|still|then)$/.test(lower))
  );
};

export const expressionsIn = (tokens: readonly Token[]): readonly Expression[] => {
  const found: Expression[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!isPlain(token) || explainsName(tokens, at)) continue;
    const isThe = token.lower === 'the' || token.lower === 'that' || token.lower === 'this' || token.lower === 'these';
    const expression =
      pronounAt(tokens, at) ??
      oneOfTwoAt(tokens, at) ??
      rivalAt(tokens, at) ??
      pluralAt(tokens, at) ??
      (isThe ? descriptionAt(tokens, at) : undefined);
    if (!expression) continue;
    found.push(expression);
    at = expression.to - 1;
  }
  return found;
};

// Who is the subject of the clause that an expression stands in, told from bare tokens: the groups of a sentence are not yet made.
import type { Mention } from '../../../schema/facts.ts';
import { MODALS, PREPOSITIONS } from '../lexicon/closed-words.ts';
import { verbReading } from '../lexicon/verbs.ts';
import type { Token } from '../sentence/token.ts';
import { isCompany } from './salience.ts';

export const companiesOf = (tokens: readonly Token[]): readonly Mention[] =>
  tokens.flatMap(({ mentions }) => mentions.filter(isCompany).slice(0, 2));

export const isVerb = (token: Token | undefined): boolean =>
  token !== undefined && token.mentions.length === 0 && (verbReading(token.lower) !== undefined || MODALS.has(token.lower));
const ADVERB = /^(?:also|now|already|still|too|itself|then|since|never|not|,|\p{Ll}+ly)$/u;
export const verbFollows = (tokens: readonly Token[], at: number): boolean => {
  if (tokens[at]?.lower === 'and' && tokens[at + 1]?.mentions.length) return isVerb(tokens[at + 2]);
  for (let next = at; next < tokens.length && next < at + 4; next += 1) {
    if (isVerb(tokens[next])) return true;
    if (!ADVERB.test(tokens[next]?.lower ?? '')) return false;
  }
  return false;
};

const TAKES_OVER = /^(?:bought|acquired|purchased|owns|owned|sold|took)$/;
/** "through B, which earns most of": up to the next comma B is the subject, whatever phrase it stands in; but "B, which had bought its factory". */
const opensRelative = (tokens: readonly Token[], at: number): boolean => {
  const relative = tokens[at + 1]?.text === ',' ? at + 2 : at + 1;
  const isRelative = /^(?:which|who)$/.test(tokens[relative]?.lower ?? '') && verbFollows(tokens, relative + 1);
  return isRelative && !TAKES_OVER.test(tokens.at(-1)?.lower ?? '') && tokens.slice(relative).every(({ text }) => !/^[,;:–—]$/.test(text));
};

/** The last company that a verb follows at once: the subject of the clause that the expression stands in. */
export const clauseSubject = (before: readonly Token[]): Mention | undefined =>
  before
    .findLast(
      ({ mentions }, index) =>
        mentions.some(isCompany) && ((verbFollows(before, index + 1) && !opensPhrase(before, index)) || opensRelative(before, index)),
    )
    ?.mentions.find(isCompany);

/** "With A and B": a name in a phrase. */
const opensPhrase = (tokens: readonly Token[], at: number): boolean => {
  const previous = tokens[at - 1];
  if (!previous) return false;
  const isJoined = /^(?:and|or|,)$/.test(previous.lower) && (tokens[at - 2]?.mentions.length ?? 0) > 0;
  if (isJoined) return opensPhrase(tokens, at - 2);
  return PREPOSITIONS.has(previous.lower) && !/^(?:as|since|before|after)$/.test(previous.lower);
};

/** "Together with A it", "Among its rivals": names that open the sentence in a phrase are no subject. */
export const firstSubject = (before: readonly Token[]): Mention | undefined =>
  before.find(({ mentions }, index) => mentions.some(isCompany) && !opensPhrase(before, index))?.mentions.find(isCompany);

/** "In its first deal, A": the subject that follows the phrase which opens the sentence. */
export const subjectAhead = (tokens: readonly Token[], from: number): Mention | undefined => {
  const comma = tokens.findIndex(({ text }, index) => index > from && text === ',');
  if (comma < 0 || tokens.slice(from, comma).some(isVerb)) return undefined;
  const at = tokens[comma + 1]?.lower === 'the' ? comma + 2 : comma + 1;
  return verbFollows(tokens, at + 1) ? tokens[at]?.mentions.find(isCompany) : undefined;
};

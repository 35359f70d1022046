// A token and its neighbours in, its part of speech out where that is closed: a name, a sign, a number or one of the small words; else undefined.
import {
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  MODALS,
  NEGATIONS,
  POSSESSIVES,
  PREPOSITIONS,
  PRONOUNS,
  RELATIVES,
  SUBORDINATORS,
  TIME_WORDS,
} from '../lexicon/closed-words.ts';
import { verbReading } from '../lexicon/verbs.ts';
import type { Token } from './token.ts';
import type { Tag, Word } from './word.ts';

/** "two years": a number that belongs to a time. */
const COUNT =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|hundred|several|few|sixteen|eighteen)$/;
const BEFORE_YEAR = /^(in|since|of|until|by|from|for|during|and|to|early|late)$/;
/** "it's", "that's": the verb, which other rules read. */
const IT = /^(?:it|he|she|that|there|who|which|what)$/;

const apostropheTag = ({ lower, start }: Token, last: Word | undefined): Tag | undefined => {
  if (lower !== "'s") return last?.end === start && /s$/i.test(last.text) ? 'POSS' : 'QUOTE';
  if (IT.test(last?.lower ?? '')) return undefined;
  return last?.tag === 'PRON' || last?.tag === 'WH' ? 'MODAL' : 'POSS';
};

/** Whatever does not begin like a word. */
const signTag = (token: Token, last: Word | undefined): Tag | undefined => {
  const { lower, text } = token;
  if (lower === "'s" || lower === "'") return apostropheTag(token, last);
  if (/^["“”‘’«»*]+$/.test(text)) return 'QUOTE';
  if (text === ',' || text === '–' || text === '—' || text === '--') return 'COMMA';
  if (/^-\p{L}+$/u.test(text)) return 'SUFFIX';
  if (/^(?:19|20)\d\d$/.test(text)) return BEFORE_YEAR.test(last?.lower ?? '') || last?.tag === 'TIME' ? 'TIME' : 'NUM';
  if (/^\d{1,2}(?:st|nd|rd|th)?$/.test(text) && last?.tag === 'TIME') return 'TIME';
  if (/^[$€£¥₹]?\d/.test(text) || /^[$€£¥₹]$/.test(text)) return 'NUM';
  return text === '-' || text === '/' ? 'CC' : 'STOP';
};

/** "A says that B", "the app that A sells", "that app". */
const thatTag = (next: Token | undefined, last: Word | undefined): Tag => {
  const isNamedNext = next !== undefined && next.mentions.length > 0;
  if (last?.lower === 'it') return 'SUB';
  if (last?.tag === 'TIME' && (isNamedNext || PRONOUNS.has(next?.lower ?? ''))) return 'SUB';
  if (isNamedNext && last?.tag === 'ADV') return 'SUB';
  if (['NAME', 'NOUN', 'COMMA'].includes(last?.tag ?? '')) return 'WH';
  return last?.tag === 'VERB' ? 'SUB' : 'DET';
};

/** "$5m more funding": there the word belongs to what follows. */
const isNamed = (next: Token | undefined): boolean =>
  /^\p{L}/u.test(next?.text ?? '') && !PREPOSITIONS.has(next?.lower ?? '') && !verbReading(next?.lower ?? '') && next?.lower !== 'to';
/** "Nordlicht once owned", "once a rival", "at once": when, not as soon as. */
const isOnce = ({ lower }: Token, next: Token | undefined, before: readonly Word[]): boolean =>
  lower === 'once' &&
  (/^(?:an?)$/.test(next?.lower ?? '') ||
    before.at(-1)?.lower === 'at' ||
    ['NAME', 'NOUN', 'PRON', 'WH', 'VERB', 'MODAL'].includes(before.at(-1)?.tag ?? ''));

/** "were both bought by A", "have all been made by B": of its subject, and no part of what follows. */
const isFloating = (lower: string, following: string, last: Word | undefined): boolean =>
  /^(?:all|both|each)$/.test(lower) &&
  (/^(?:NAME|MODAL|PRON)$/.test(last?.tag ?? '') ||
    (/^(?:be|have)$/.test(last?.lemma ?? '') && (following === 'been' || verbReading(following)?.forms.has('PART') === true)));

/** "A first opened its patents to B": when it did. */
const isFirstTime = (lower: string, following: string, last: Word | undefined): boolean =>
  lower === 'first' && /^(?:NAME|NOUN|PRON)$/.test(last?.tag ?? '') && verbReading(following)?.forms.has('PAST') === true;

/** Words that are something else beside some neighbours than they are elsewhere. */
const tagBesideOthers = (token: Token, next: Token | undefined, before: readonly Word[]): Tag | undefined => {
  const { lower, text } = token;
  const last = before.at(-1);
  const following = next?.lower ?? '';
  if (text === 'May' && last && !(last.tag === 'NAME' && verbReading(following))) return 'TIME';
  if ((text === 'March' && last) || (lower === 'time' && last?.lower === 'this')) return 'TIME';
  if (text === 'IT' || (/^[A-H]$/.test(text) && /^(series|round)$/.test(last?.lower ?? ''))) return 'NOUN';
  if (lower === 'more' && last?.tag === 'NUM' && !isNamed(next)) return 'ADV';
  if ((lower === 'thanks' || lower === 'due') && following === 'to') return 'PREP';
  if ((lower === 'no' && following === 'longer') || (lower === 'longer' && last?.lower === 'no')) return 'ADV';
  if (lower === 'that') return thatTag(next, last);
  if (lower === 'like' && ['COMMA', 'NOUN', 'STOP'].includes(last?.tag ?? 'STOP')) return 'PREP';
  if (lower === 'live' && /^stream(?:s|ed|ing)?$/.test(following)) return 'ADV';
  if ((lower === 'close' && following === 'to') || (lower === 'armed' && following === 'with')) return 'ADV';
  if (isFloating(lower, following, last) || isFirstTime(lower, following, last)) return 'ADV';
  if (lower === 'own' && /^(?:they|both|we)$/.test(last?.lower ?? '')) return 'VERB';
  if (lower === 'neither' && verbReading(following)?.forms.has('PAST')) return 'PRON';
  if (isOnce(token, next, before) || (lower === 'so' && following === 'far')) return 'ADV';
  return lower === 'since' && last?.lemma === 'have' && verbReading(following) ? 'ADV' : undefined;
};

const smallWordTag = (lower: string, last: Word | undefined): Tag | undefined => {
  if (NEGATIONS.has(lower)) return MODALS.has(lower) ? 'MODAL' : AUXILIARIES.has(lower) ? undefined : 'NOT';
  if (MODALS.has(lower)) return 'MODAL';
  if (lower === 'to') return 'TO';
  if (POSSESSIVES.has(lower)) return 'POSS';
  if (lower === 'both' || lower === 'either') return 'DET';
  if (RELATIVES.has(lower)) return 'WH';
  if (/^(?:before|after|since|until|as)$/.test(lower)) return 'PREP';
  if (DETERMINERS.has(lower)) return 'DET';
  if (CONJUNCTIONS.has(lower)) return 'CC';
  if (PRONOUNS.has(lower)) return lower === 'one' ? 'NOUN' : 'PRON';
  if (TIME_WORDS.has(lower)) return 'TIME';
  if (PREPOSITIONS.has(lower) && verbReading(lower) === undefined) return 'PREP';
  if (/^(?:following|including|regarding)$/.test(lower)) return last?.tag === 'DET' ? 'ADJ' : 'PREP';
  return SUBORDINATORS.has(lower) ? 'SUB' : undefined;
};

export const closedTag = (token: Token, next: Token | undefined, before: readonly Word[]): Tag | undefined => {
  const { lower, text, mentions } = token;
  const last = before.at(-1);
  if (mentions.length > 0) return POSSESSIVES.has(lower) ? 'POSS' : 'NAME';
  if (!/^[\p{L}&+]/u.test(text)) return signTag(token, last);
  if (/^(?:US|C|A)[$€£¥₹]?\d/.test(text)) return 'NUM';
  if (COUNT.test(lower) && TIME_WORDS.has(next?.lower ?? '')) return last?.tag === 'NAME' ? 'TIME' : 'NUM';
  if (text === '+' && next && next.mentions.length > 0) return 'CC';
  return tagBesideOthers(token, next, before) ?? smallWordTag(lower, last);
};

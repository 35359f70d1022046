// Tokens in, tokens with a part of speech out: closed word classes, a list of verbs, and the neighbours where a word may be two things.
import {
  ADJECTIVES,
  ADVERBS,
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  MODALS,
  NEGATIONS,
  PARTICLES,
  POSSESSIVES,
  PREPOSITIONS,
  PRONOUNS,
  RELATIVES,
  SUBORDINATORS,
  TIME_WORDS,
} from '../lexicon/closed-words.ts';
import { isNounToo, type VerbForm, verbReading } from '../lexicon/verbs.ts';
import { approximates } from './approximate.ts';
import type { Token } from './token.ts';
import { isVerbHere } from './verb-here.ts';
import type { Tag, Word } from './word.ts';

const NO_FORMS: ReadonlySet<VerbForm> = new Set();
const THIRD_PERSON: ReadonlySet<VerbForm> = new Set(['S']);
/** "$5m more funding": there the word belongs to what follows. */
const isNamed = (next: Token | undefined): boolean =>
  /^\p{L}/u.test(next?.text ?? '') && !PREPOSITIONS.has(next?.lower ?? '') && !verbReading(next?.lower ?? '') && next?.lower !== 'to';
/** "two years": a number that belongs to a time. */
const COUNT =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|hundred|several|few|sixteen|eighteen)$/;

const opensObject = (token: Token | undefined): boolean =>
  token !== undefined && (POSSESSIVES.has(token.lower) || /^(?:the|an?)$/.test(token.lower) || /^[$€£¥₹]/.test(token.text));

/** "it's buying", "that's owned by": a verb, no possessive. */
const IT = /^(?:it|he|she|that|there|who|which|what)$/;
const IS = { lemma: 'be', forms: THIRD_PERSON };
const HAS = { lemma: 'have', forms: THIRD_PERSON };
/** "it's bought the app", "it's got": has. */
const contraction = (next: Token | undefined, later: Token | undefined): typeof IS => {
  const isPast = verbReading(next?.lower ?? '')?.forms.has('PART') === true;
  return isPast && (/^(?:got|been|had)$/.test(next?.lower ?? '') || later === undefined || opensObject(later) || later.mentions.length > 0)
    ? HAS
    : IS;
};

/** "Nordlicht once owned", "once a rival", "at once": when, not as soon as. */
const isOnce = ({ lower }: Token, next: Token | undefined, before: readonly Word[]): boolean =>
  lower === 'once' &&
  (/^(?:an?)$/.test(next?.lower ?? '') ||
    before.at(-1)?.lower === 'at' ||
    ['NAME', 'NOUN', 'PRON', 'WH', 'VERB', 'MODAL'].includes(before.at(-1)?.tag ?? ''));

const closedTag = (token: Token, next: Token | undefined, before: readonly Word[]): Tag | undefined => {
  const { lower, text } = token;
  if (token.mentions.length > 0) return POSSESSIVES.has(lower) ? 'POSS' : 'NAME';
  if (lower === "'s" && IT.test(before.at(-1)?.lower ?? '')) return undefined;
  if (lower === "'s") return before.at(-1)?.tag === 'PRON' || before.at(-1)?.tag === 'WH' ? 'MODAL' : 'POSS';
  if (text === '’' || text === "'") return before.at(-1)?.end === token.start && /s$/i.test(before.at(-1)?.text ?? '') ? 'POSS' : 'QUOTE';
  if (/^["“”‘’«»*]+$/.test(text)) return 'QUOTE';
  if (text === ',' || text === '–' || text === '—' || text === '--') return 'COMMA';
  if (/^-\p{L}+$/u.test(text)) return 'SUFFIX';
  if (/^(?:19|20)\d\d$/.test(text))
    return /^(in|since|of|until|by|from|for|during|and|to|early|late)$/.test(before.at(-1)?.lower ?? '') || before.at(-1)?.tag === 'TIME'
      ? 'TIME'
      : 'NUM';
  if (/^\d{1,2}(?:st|nd|rd|th)?$/.test(text) && before.at(-1)?.tag === 'TIME') return 'TIME';
  if (/^(?:19|20)\d\d$/.test(text) && before.at(-1)?.tag === 'COMMA' && before.at(-2)?.tag === 'TIME') return 'TIME';
  if (/^(?:US|C|A)?[$€£¥₹]?\d/.test(text) || /^[$€£¥₹]$/.test(text)) return 'NUM';
  if (COUNT.test(lower) && next && TIME_WORDS.has(next.lower)) return 'NUM';
  if (text === '-' || text === '/' || (text === '+' && next && next.mentions.length > 0)) return 'CC';
  if (!/^[\p{L}&+]/u.test(text)) return 'STOP';
  if (lower === 'may' && text === 'May' && before.length > 0 && !(before.at(-1)?.tag === 'NAME' && verbReading(next?.lower ?? '')))
    return 'TIME';
  if (lower === 'march' && text === 'March' && before.length > 0) return 'TIME';
  if (text === 'IT' || (/^[A-H]$/.test(text) && /^(series|round)$/.test(before.at(-1)?.lower ?? ''))) return 'NOUN';
  if (lower === 'more' && before.at(-1)?.tag === 'NUM' && !isNamed(next)) return 'ADV';
  if ((lower === 'thanks' || lower === 'due') && next?.lower === 'to') return 'PREP';
  if ((lower === 'no' && next?.lower === 'longer') || (lower === 'longer' && before.at(-1)?.lower === 'no')) return 'ADV';
  if (lower === 'once' && /^(?:NAME|PRON|WH|VERB|MODAL)$/.test(before.at(-1)?.tag ?? '')) return 'ADV';
  if (NEGATIONS.has(lower)) return MODALS.has(lower) ? 'MODAL' : AUXILIARIES.has(lower) ? undefined : 'NOT';
  if (MODALS.has(lower)) return 'MODAL';
  if (lower === 'to') return 'TO';
  if (POSSESSIVES.has(lower)) return 'POSS';
  if (lower === 'that' && before.at(-1)?.lower === 'it') return 'SUB';
  if (lower === 'that' && before.at(-1)?.tag === 'TIME' && next && (next.mentions.length > 0 || PRONOUNS.has(next.lower))) return 'SUB';
  if (lower === 'that' && next && next.mentions.length > 0 && /^(?:ADV|TIME)$/.test(before.at(-1)?.tag ?? '')) return 'SUB';
  if (lower === 'that')
    return before.at(-1) && ['NAME', 'NOUN', 'COMMA'].includes(before.at(-1)?.tag ?? '')
      ? 'WH'
      : before.at(-1)?.tag === 'VERB'
        ? 'SUB'
        : 'DET';
  if (lower === 'which' && before.at(-1)?.tag === 'PREP') return 'WH';
  if (lower === 'like' && ['COMMA', 'NOUN', 'STOP'].includes(before.at(-1)?.tag ?? 'STOP')) return 'PREP';
  if ((lower === 'no' && next?.lower === 'longer') || (lower === 'longer' && before.at(-1)?.lower === 'no')) return 'ADV';
  if (lower === 'live' && /^stream(?:s|ed|ing)?$/.test(next?.lower ?? '')) return 'ADV';
  if ((lower === 'close' && next?.lower === 'to') || (lower === 'armed' && next?.lower === 'with')) return 'ADV';
  if (/^(all|both|each)$/.test(lower) && /^(?:NAME|MODAL|PRON)$/.test(before.at(-1)?.tag ?? '')) return 'ADV';
  if (lower === 'both' || lower === 'either') return 'DET';
  if (RELATIVES.has(lower)) return 'WH';
  if (isOnce(token, next, before) || (lower === 'so' && next?.lower === 'far')) return 'ADV';
  if (lower === 'since' && before.at(-1)?.lemma === 'have' && verbReading(next?.lower ?? '')) return 'ADV';
  if (lower === 'before' || lower === 'after' || lower === 'since' || lower === 'until' || lower === 'as') return 'PREP';
  if (DETERMINERS.has(lower)) return 'DET';
  if (CONJUNCTIONS.has(lower)) return 'CC';
  if (PRONOUNS.has(lower)) return lower === 'one' ? 'NOUN' : 'PRON';
  if (TIME_WORDS.has(lower) || (lower === 'time' && before.at(-1)?.lower === 'this')) return 'TIME';
  if (PREPOSITIONS.has(lower) && verbReading(lower) === undefined) return 'PREP';
  if (lower === 'following' || lower === 'including' || lower === 'regarding') return before.at(-1)?.tag === 'DET' ? 'ADJ' : 'PREP';
  if (SUBORDINATORS.has(lower)) return 'SUB';
  return undefined;
};

/** "Nordlicht ups its stake", "fleshes out its team": a word in -s between the first name and an object, in no list of verbs. */
const isUnlistedVerb = ({ lower }: Token, next: Token | undefined, later: Token | undefined, before: readonly Word[]): boolean =>
  /^[a-z-]+[^s']s$/.test(lower) &&
  !/(?:er|or|ist)s$/.test(lower) &&
  before.at(-1)?.tag === 'NAME' &&
  !before.some(({ tag }) => tag === 'VERB' || tag === 'STOP') &&
  (opensObject(next) ||
    /^(?:stake|bid|offer|investment|ante)$/.test(next?.lower ?? '') ||
    (PARTICLES.has(next?.lower ?? '') && opensObject(later)));

/** "stopped working with", "go on working together": no working something. */
const isAtWork = ({ lower }: Token, next: Token | undefined, before: readonly Word[]): boolean =>
  lower === 'working' && /^(?:with|together|alongside)$/.test(next?.lower ?? '') && !/^(?:DET|ADJ|POSS)$/.test(before.at(-1)?.tag ?? '');

const openTag = (token: Token, next: Token | undefined, before: readonly Word[], later: Token | undefined): Tag => {
  if (isVerbHere(token, next, before, later) || isAtWork(token, next, before)) return 'VERB';
  const { lower } = token;
  if (ADJECTIVES.has(lower)) return 'ADJ';
  if (ADVERBS.has(lower) || (/[a-z]{3}ly$/.test(lower) && !['family', 'supply', 'assembly', 'italy', 'reply', 'anomaly'].includes(lower)))
    return 'ADV';
  const reading = verbReading(lower);
  if (reading && !isNounToo(reading.lemma) && (reading.forms.has('PART') || reading.forms.has('ING'))) return 'ADJ';
  return 'NOUN';
};

export const tagWords = (tokens: readonly Token[]): readonly Word[] => {
  const words: Word[] = [];
  tokens.forEach((token, index) => {
    const next = tokens[index + 1];
    const closed = approximates(tokens, index) ? 'ADV' : closedTag(token, next, words);
    const unlisted = !closed && !verbReading(token.lower) && isUnlistedVerb(token, next, tokens[index + 2], words);
    const isContraction = !closed && token.lower === "'s";
    const tag = unlisted || isContraction ? 'VERB' : (closed ?? openTag(token, next, words, tokens[index + 2]));
    const reading = isContraction
      ? contraction(next, tokens[index + 2])
      : unlisted
        ? { lemma: token.lower.slice(0, -1), forms: THIRD_PERSON }
        : tag === 'VERB'
          ? verbReading(token.lower)
          : undefined;
    const contracted = token.lower.replace(/n't$/, '');
    const auxiliary = reading ?? (tag === 'NOUN' && contracted !== token.lower ? verbReading(contracted) : undefined);
    words.push({
      ...token,
      tag: auxiliary ? 'VERB' : tag,
      lemma: auxiliary?.lemma ?? token.lower,
      forms: auxiliary?.forms ?? NO_FORMS,
    });
  });
  return words;
};

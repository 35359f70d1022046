// Tokens in, tokens with a part of speech out: closed word classes, a list of verbs, and the neighbours where a word may be two things.
import { ADJECTIVES, ADVERBS, PARTICLES, POSSESSIVES } from '../lexicon/closed-words.ts';
import { isNounToo, type VerbForm, verbReading } from '../lexicon/verbs.ts';
import { approximates } from './approximate.ts';
import { closedTag } from './closed-tag.ts';
import type { Token } from './token.ts';
import { isVerbHere } from './verb-here.ts';
import type { Tag, Word } from './word.ts';

const NO_FORMS: ReadonlySet<VerbForm> = new Set();
const THIRD_PERSON: ReadonlySet<VerbForm> = new Set(['S']);
const opensObject = (token: Token | undefined): boolean =>
  token !== undefined && (POSSESSIVES.has(token.lower) || /^(?:the|an?)$/.test(token.lower) || /^[$€£¥₹]/.test(token.text));

/** "it's buying", "that's owned by": a verb, no possessive. */
const IS = { lemma: 'be', forms: THIRD_PERSON };
const HAS = { lemma: 'have', forms: THIRD_PERSON };
/** "it's bought the app", "it's got": has. */
const contraction = (next: Token | undefined, later: Token | undefined): typeof IS => {
  const isPast = verbReading(next?.lower ?? '')?.forms.has('PART') === true;
  return isPast && (/^(?:got|been|had)$/.test(next?.lower ?? '') || later === undefined || opensObject(later) || later.mentions.length > 0)
    ? HAS
    : IS;
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

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
import { PEOPLE } from '../lexicon/nouns.ts';
import { isNounFirst, isNounIng, isNounToo, type VerbForm, verbReading } from '../lexicon/verbs.ts';
import type { Token } from './token.ts';

export type Tag =
  | 'NAME'
  | 'NOUN'
  | 'VERB'
  | 'MODAL'
  | 'DET'
  | 'PREP'
  | 'TO'
  | 'CC'
  | 'COMMA'
  | 'WH'
  | 'NOT'
  | 'PRON'
  | 'NUM'
  | 'ADJ'
  | 'ADV'
  | 'POSS'
  | 'SUFFIX'
  | 'TIME'
  | 'SUB'
  | 'QUOTE'
  | 'STOP';

/** `lemma` and `forms` for verbs only; POSS is "'s" and "its" alike. */
export type Word = Token & { readonly tag: Tag; readonly lemma: string; readonly forms: ReadonlySet<VerbForm> };

const NO_FORMS: ReadonlySet<VerbForm> = new Set();
const FINITE_BEFORE: ReadonlySet<Tag> = new Set(['NAME', 'PRON', 'WH', 'NUM', 'QUOTE']);
const NOUN_BEFORE: ReadonlySet<Tag> = new Set(['DET', 'ADJ', 'POSS', 'PREP', 'NUM', 'SUFFIX']);
const OBJECT_AFTER = (next: Token | undefined): boolean =>
  next !== undefined &&
  (next.mentions.length > 0 ||
    (DETERMINERS.has(next.lower) && !RELATIVES.has(next.lower)) ||
    POSSESSIVES.has(next.lower) ||
    /^[$€£¥₹\d]/.test(next.text));

const TAKES_GERUND = new Set(
  'start stop keep begin consider confirm avoid mull ponder contemplate continue finish deny report look see discuss end cease'.split(' '),
);

const isBe = (word: Word | undefined): boolean => word?.tag === 'VERB' && (word.lemma === 'be' || word.lemma === 'get');
const isHave = (word: Word | undefined): boolean => word?.tag === 'VERB' && word.lemma === 'have';

const lastSolid = (before: readonly Word[]): Word | undefined =>
  before.findLast(({ tag }) => tag !== 'ADV' && tag !== 'NOT' && tag !== 'QUOTE');

/** Whether the names before read as a plural subject: "A and B", "the two companies". */
const isPluralBefore = (before: readonly Word[]): boolean => {
  const last = lastSolid(before);
  if (!last) return false;
  if (last.tag === 'PRON' || last.tag === 'WH') return ['they', 'we', 'you', 'i', 'which', 'who', 'that'].includes(last.lower);
  if (last.tag === 'NOUN') return /[^s]s$/.test(last.lower);
  if (last.tag !== 'NAME') return false;
  if (last.mentions.length > 1) return true;
  if (before.at(-2)?.tag === 'COMMA') return before.every(({ tag }) => ['NAME', 'COMMA', 'NOUN', 'ADJ', 'CC'].includes(tag));
  return before.at(-2)?.tag === 'CC' || before.slice(-5).some(({ tag }) => tag === 'CC');
};

/** "A and B": what follows two names is their verb. */
const isPairOfNames = (before: readonly Word[]): boolean => {
  if (before.at(-1)?.tag !== 'NAME') return false;
  const joint = before.findLastIndex(({ tag }) => !['NAME', 'POSS', 'NOUN', 'ADJ', 'NUM'].includes(tag));
  return before[joint]?.tag === 'CC' && ['NAME', 'NOUN', 'COMMA'].includes(before[joint - 1]?.tag ?? '');
};

/** Whether the clause so far has its verb already. */
const hasFiniteVerb = (before: readonly Word[]): boolean => {
  const from = before.findLastIndex(({ tag }) => tag === 'STOP' || tag === 'WH' || tag === 'SUB' || tag === 'COMMA');
  return before
    .slice(from + 1)
    .some(({ tag, forms }, index, clause) => tag === 'VERB' && !forms.has('ING') && clause[index - 1]?.tag !== 'TO');
};

/** "its hostile bid": a determiner or possessor is still waiting for its noun. */
const isInsideNounGroup = (before: readonly Word[]): boolean => {
  const opener = before.findLastIndex(({ tag }) => tag === 'DET' || tag === 'POSS');
  return (
    opener >= 0 &&
    opener >= before.length - 3 &&
    before.slice(opener + 1).every(({ tag }) => tag === 'ADJ' || tag === 'NOUN' || tag === 'NUM')
  );
};

const isVerbHere = (token: Token, next: Token | undefined, before: readonly Word[]): boolean => {
  const reading = verbReading(token.lower);
  if (!reading) return false;
  const { forms, lemma } = reading;
  const last = before.at(-1);
  const solid = lastSolid(before);
  if (lemma === 'be' || lemma === 'have' || lemma === 'do') return lemma !== 'be' || token.lower !== 'being' || last?.tag !== 'DET';
  if (forms.has('BASE') && (last?.tag === 'TO' || solid?.tag === 'MODAL' || (solid?.tag === 'TO' && last?.tag === 'ADV'))) return true;
  if (forms.has('BASE') && solid?.tag === 'VERB' && solid.lemma === 'do') return true;
  if (forms.has('ING')) {
    if (isBe(solid)) return true;
    if (isNounIng(token.lower)) return false;
    if (last?.lower === 'by' && before.at(-2)?.tag === 'VERB' && before.at(-2)?.forms.has('PART')) return false;
    if (solid?.tag === 'VERB' && !TAKES_GERUND.has(solid.lemma)) return false;
    if (last && ['DET', 'ADJ', 'POSS'].includes(last.tag)) return OBJECT_AFTER(next);
    if (isInsideNounGroup(before) && !OBJECT_AFTER(next)) return false;
    if (last?.tag === 'NOUN' && !OBJECT_AFTER(next) && isNounToo(lemma)) return false;
    return true;
  }
  if (forms.has('PART') && (isBe(solid) || isHave(solid))) return true;
  if (forms.has('PAST') || (forms.has('PART') && !forms.has('BASE'))) {
    if (forms.has('BASE') && last && (NOUN_BEFORE.has(last.tag) || (isNounToo(lemma) && isInsideNounGroup(before)))) return false;
    if (last?.tag === 'PREP' && last.lower !== 'as') return false;
    return !(last && ['DET', 'ADJ', 'POSS'].includes(last.tag));
  }
  if (forms.has('S')) {
    if (!isNounToo(lemma) && last) return !['DET', 'POSS', 'PREP'].includes(last.tag);
    if (!last || NOUN_BEFORE.has(last.tag)) return !last && OBJECT_AFTER(next) && !isNounToo(lemma);
    if (solid?.tag === 'VERB' && solid.lemma !== 'say') return false;
    if (isNounFirst(lemma) && last.tag === 'NOUN' && !PEOPLE.has(last.lower)) return false;
    if (isNounFirst(lemma) && !OBJECT_AFTER(next) && !/^(with|in|to|out|off)$/.test(next?.lower ?? '')) return false;
    if (solid && FINITE_BEFORE.has(solid.tag)) return last.tag !== 'CC';
    if (last.tag === 'CC')
      return (
        (OBJECT_AFTER(next) || /^\p{L}/u.test(next?.text ?? '')) &&
        !PREPOSITIONS.has(next?.lower ?? '') &&
        before.some(({ tag, forms: other }) => tag === 'VERB' && other.has('S'))
      );
    return (
      OBJECT_AFTER(next) || next?.lower === 'with' || PARTICLES.has(next?.lower ?? '') || (solid?.tag === 'COMMA' && OBJECT_AFTER(next))
    );
  }
  if (!forms.has('BASE')) return false;
  if (last && NOUN_BEFORE.has(last.tag)) return false;
  if (isNounFirst(lemma) || !isPluralBefore(before) || hasFiniteVerb(before)) return false;
  return (
    !isNounToo(lemma) ||
    isPairOfNames(before) ||
    OBJECT_AFTER(next) ||
    /^(with|up|on|to|in|for|from|off|forces?)$/.test(next?.lower ?? '') ||
    !/^\p{L}/u.test(next?.text ?? '.')
  );
};

const closedTag = (token: Token, next: Token | undefined, before: readonly Word[]): Tag | undefined => {
  const { lower, text } = token;
  if (token.mentions.length > 0) return POSSESSIVES.has(lower) ? 'POSS' : 'NAME';
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
  if (text === '-' || text === '/') return 'CC';
  if (!/^[\p{L}&+]/u.test(text)) return 'STOP';
  if (lower === 'may' && text === 'May' && before.length > 0 && !(before.at(-1)?.tag === 'NAME' && verbReading(next?.lower ?? '')))
    return 'TIME';
  if (lower === 'march' && text === 'March' && before.length > 0) return 'TIME';
  if (text === 'IT' || (/^[A-H]$/.test(text) && /^(series|round)$/.test(before.at(-1)?.lower ?? ''))) return 'NOUN';
  if (NEGATIONS.has(lower)) return MODALS.has(lower) ? 'MODAL' : AUXILIARIES.has(lower) ? undefined : 'NOT';
  if (MODALS.has(lower)) return 'MODAL';
  if (lower === 'to') return 'TO';
  if (POSSESSIVES.has(lower)) return 'POSS';
  if (lower === 'that' && before.at(-1)?.lower === 'it') return 'SUB';
  if (lower === 'that')
    return before.at(-1) && ['NAME', 'NOUN', 'COMMA'].includes(before.at(-1)?.tag ?? '')
      ? 'WH'
      : before.at(-1)?.tag === 'VERB'
        ? 'SUB'
        : 'DET';
  if (lower === 'which' && before.at(-1)?.tag === 'PREP') return 'WH';
  if (lower === 'close' && next?.lower === 'to') return 'ADV';
  if (/^(all|both|each)$/.test(lower) && before.at(-1)?.tag === 'NAME') return 'ADV';
  if (lower === 'both' || lower === 'either') return 'DET';
  if (RELATIVES.has(lower)) return 'WH';
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

const openTag = (token: Token, next: Token | undefined, before: readonly Word[]): Tag => {
  if (isVerbHere(token, next, before)) return 'VERB';
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
    const tag = closedTag(token, next, words) ?? openTag(token, next, words);
    const reading = tag === 'VERB' ? verbReading(token.lower) : undefined;
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

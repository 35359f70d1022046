// A word that may be a verb and its neighbours in, whether it is one here out.
import { COMPANY_NOUN } from '../../recognise/link/company-nouns.ts';
import {
  ADJECTIVES,
  ADVERBS,
  CONJUNCTIONS,
  DETERMINERS,
  PARTICLES,
  POSSESSIVES,
  PREPOSITIONS,
  RELATIVES,
} from '../lexicon/closed-words.ts';
import { LABELS, PEOPLE } from '../lexicon/nouns.ts';
import { isNounFirst, isNounIng, isNounToo, verbReading } from '../lexicon/verbs.ts';
import type { Token } from './token.ts';
import {
  closesInsert,
  hasFiniteVerb,
  isInsideNounGroup,
  isInsideObject,
  isPairOfNames,
  isPluralBefore,
  lastSolid,
  sharesModal,
} from './verb-context.ts';
import type { Tag, Word } from './word.ts';

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

/** "began offering the Nova". */
const BEGINS = /^(?:start|stop|begin|cease|resume|quit|finish)$/;

/** After these a clause of its own may begin at once: "said agreed terms", "is believed made". */
const REPORTS = new Set('say be have get report claim think believe confirm deny feel know become'.split(' '));

/** "A shows come to B", "A titles arrive on B": the verb comes next. */
const MOVES =
  /^(?:come|head|arrive|return|land|go|move|leave|join|vanish|disappear|debut|premiere|are|were|will|can|could|would|won't|can't|cannot|have|had|let|do|get)$/;
/** "A lights now work with": an adverb before that verb. */
const movesOn = (next: Token | undefined, later: Token | undefined): boolean =>
  MOVES.test(next?.lower ?? '') ||
  (/^(?:now|also|finally|soon|already|still)$/.test(next?.lower ?? '') && verbReading(later?.lower ?? '')?.forms.has('BASE') === true);
/** "a deal for most A shows": the clause has its verb, and ends in a thing. */
const closesClause = (next: Token | undefined, before: readonly Word[]): boolean =>
  (next === undefined || /^[.!?]$/.test(next.text)) &&
  before.at(-1)?.tag === 'NAME' &&
  hasFiniteVerb(before) &&
  before.some(({ tag, lower }) => tag === 'PREP' && lower !== 'as');

const isBe = (word: Word | undefined): boolean => word?.tag === 'VERB' && (word.lemma === 'be' || word.lemma === 'get');
const isHave = (word: Word | undefined): boolean => word?.tag === 'VERB' && word.lemma === 'have';

const isWord = (token: Token | undefined): token is Token => token !== undefined && /^\p{L}/u.test(token.text);
const isJoint = ({ lower }: Token): boolean => PREPOSITIONS.has(lower) || CONJUNCTIONS.has(lower);

/** "cloud monitoring service", "Code testing company": what the company or the service does. */
const isTrade = (next: Token | undefined): boolean => next !== undefined && (LABELS.has(next.lower) || COMPANY_NOUN.test(next.lower));

/** "Used car retailer", "Connected home start-up": at the start, a common noun makes it an adjective. */
const isNounNext = (next: Token | undefined): boolean =>
  isWord(next) &&
  next.mentions.length === 0 &&
  !isJoint(next) &&
  !DETERMINERS.has(next.lower) &&
  !ADJECTIVES.has(next.lower) &&
  !ADVERBS.has(next.lower) &&
  next.lower !== 'to';

/** "Why did Nordlicht buy", "Will Nordlicht buy": the verb of a question. */
const isAsked = (before: readonly Word[]): boolean => {
  const opener = before.at(-2);
  return (
    before.length < 5 && before.at(-1)?.tag === 'NAME' && (opener?.tag === 'MODAL' || (opener?.tag === 'VERB' && opener.lemma === 'do'))
  );
};

/** Words between "let" and the verb: "let its contract with Nordlicht expire". */
const LET_WITHIN = 6;
/** "lets Nordlicht use", "lets you order", "helps users pay": what somebody is let do. */
const isLet = (before: readonly Word[]): boolean => {
  const last = before.at(-1);
  const ruler = before.findLast(({ tag }) => tag === 'VERB');
  const isNear = ruler !== undefined && before.indexOf(ruler) >= before.length - LET_WITHIN;
  if (last?.tag === 'NAME' && isNear && (ruler.lemma === 'let' || (ruler === before.at(-2) && ruler.lemma === 'help'))) return true;
  const ofWhom = ruler ? before.slice(before.indexOf(ruler) + 1) : [];
  const isWhole = ofWhom.length > 1 && ofWhom.every(({ tag }) => /^(?:NAME|NOUN|ADJ|DET|POSS)$/.test(tag));
  const isSomebody = last?.tag === 'PRON' || (last?.tag === 'NOUN' && /[^s]s$|^people$/.test(last.lower));
  if (isSomebody && isNear && isWhole && ruler.lemma === 'let') return true;
  return isSomebody && before.at(-2)?.tag === 'VERB' && /^(?:let|help|make)$/.test(before.at(-2)?.lemma ?? '');
};

/** "and now buys parts", "which also supplies": after such an adverb at the head of a clause. */
const isLedByAdverb = (before: readonly Word[]): boolean =>
  /^(?:now|also|still|already|currently|then)$/.test(before.at(-1)?.lower ?? '') &&
  ['CC', 'COMMA', 'NAME', 'PRON', 'WH'].includes(before.at(-2)?.tag ?? '');

/** `later`: the token after `next`. */
export const isVerbHere = (token: Token, next: Token | undefined, before: readonly Word[], later?: Token): boolean => {
  const reading = verbReading(token.lower);
  if (!reading) return false;
  const { forms, lemma } = reading;
  const last = before.at(-1);
  const solid = lastSolid(before);
  if (lemma === 'be' || lemma === 'have' || lemma === 'do') return lemma !== 'be' || token.lower !== 'being' || last?.tag !== 'DET';
  if (forms.has('BASE') && (last?.tag === 'TO' || solid?.tag === 'MODAL' || (solid?.tag === 'TO' && last?.tag === 'ADV'))) return true;
  if (forms.has('BASE') && solid?.tag === 'VERB' && solid.lemma === 'do') return true;
  if (forms.has('BASE') && !isNounFirst(lemma) && sharesModal(before) && (OBJECT_AFTER(next) || isWord(next))) return true;
  if (forms.has('BASE') && ((isLet(before) && isWord(next)) || isAsked(before))) return true;
  if (forms.has('ING')) {
    if (isBe(solid) && !(solid?.lemma === 'get' && isNounIng(token.lower))) return true;
    const hasDone = last !== undefined && /^(?:after|before|since|by|without)$/.test(last.lower) && (next?.mentions.length ?? 0) > 0;
    if (isNounIng(token.lower)) return hasDone || (BEGINS.test(last?.lemma ?? '') && last?.tag === 'VERB' && OBJECT_AFTER(next));
    if (isTrade(next) && (!last || ['NOUN', 'ADJ', 'DET', 'POSS'].includes(last.tag))) return false;
    if (last?.lower === 'by' && before.at(-2)?.tag === 'VERB' && before.at(-2)?.forms.has('PART')) return false;
    if (solid?.tag === 'VERB' && !TAKES_GERUND.has(solid.lemma)) return false;
    if (last && ['DET', 'ADJ', 'POSS'].includes(last.tag)) return OBJECT_AFTER(next);
    if (isInsideNounGroup(before) && !OBJECT_AFTER(next)) return false;
    if (last?.tag === 'NOUN' && !OBJECT_AFTER(next) && isNounToo(lemma)) return false;
    return true;
  }
  if (forms.has('PART') && (isBe(solid) || isHave(solid))) return true;
  if (forms.has('PAST') || (forms.has('PART') && !forms.has('BASE'))) {
    if (!last && forms.has('PART') && !forms.has('BASE') && isNounNext(next)) return false;
    if (forms.has('BASE') && last && (NOUN_BEFORE.has(last.tag) || (isNounToo(lemma) && isInsideNounGroup(before)))) return false;
    if (last?.tag === 'PREP' && last.lower !== 'as') return false;
    if (lemma === 'bid' && hasFiniteVerb(before) && !REPORTS.has(solid?.lemma ?? '')) return false;
    if (
      !forms.has('BASE') &&
      solid?.tag === 'VERB' &&
      !REPORTS.has(solid.lemma) &&
      isWord(next) &&
      next.mentions.length === 0 &&
      !isJoint(next) &&
      !DETERMINERS.has(next.lower)
    )
      return false;
    const opener = last?.tag === 'ADV' && isWord(next) && !isJoint(next) ? solid : last;
    return !(opener && ['DET', 'ADJ', 'POSS'].includes(opener.tag));
  }
  if (forms.has('S')) {
    if (isLedByAdverb(before)) return true;
    if (isNounToo(lemma) && last?.tag === 'NUM' && ['DET', 'POSS'].includes(before.at(-2)?.tag ?? '')) return false;
    if (PEOPLE.has(lemma) && /^(?:of|from|at)$/.test(next?.lower ?? '')) return false;
    if (!isNounToo(lemma) && last) return !['DET', 'POSS', 'PREP'].includes(last.tag);
    if (!last || NOUN_BEFORE.has(last.tag)) return !last && OBJECT_AFTER(next) && !isNounToo(lemma);
    if (solid?.tag === 'VERB' && solid.lemma !== 'say') return false;
    if (isNounToo(lemma) && (movesOn(next, later) || closesClause(next, before))) return false;
    if (isNounToo(lemma) && isInsideObject(before) && !OBJECT_AFTER(next)) return false;
    if (isNounFirst(lemma) && last.tag === 'NOUN' && !PEOPLE.has(last.lower)) return false;
    if (last.tag === 'CC' && lemma === 'partner' && next?.lower === 'with' && hasFiniteVerb(before)) return true;
    if (isNounFirst(lemma) && !OBJECT_AFTER(next) && !/^(with|in|to|out|off)$/.test(next?.lower ?? '')) return false;
    if (solid && FINITE_BEFORE.has(solid.tag)) return last.tag !== 'CC';
    const goesOn = before.some(({ tag, forms: other }) => tag === 'VERB' && other.has('S'));
    if (last.tag === 'CC' && OBJECT_AFTER(next) && before.some(({ tag, forms: other }) => tag === 'VERB' && !other.has('ING'))) return true;
    if (last.tag === 'CC' && goesOn && next?.lower === 'with' && before.at(-2)?.tag === 'NUM') return true;
    if (last.tag === 'CC') return goesOn && !PREPOSITIONS.has(next?.lower ?? '') && (OBJECT_AFTER(next) || isWord(next));
    if (last.tag === 'COMMA' && (goesOn || closesInsert(before)) && isWord(next) && !isJoint(next)) return true;
    return (
      OBJECT_AFTER(next) || next?.lower === 'with' || PARTICLES.has(next?.lower ?? '') || (solid?.tag === 'COMMA' && OBJECT_AFTER(next))
    );
  }
  if (!forms.has('BASE')) return false;
  if (last && NOUN_BEFORE.has(last.tag)) return false;
  const after = verbReading(next?.lower ?? '');
  const isObject = after !== undefined && isNounFirst(after.lemma) && isPairOfNames(before);
  if (isNounToo(lemma) && after?.forms.has('S') && !isObject) return false;
  const isBritish =
    !isNounToo(lemma) && (last?.tag === 'NAME' || closesInsert(before)) && !hasFiniteVerb(before) && isWord(next) && !isJoint(next);
  if (isBritish) return true;
  if (isNounFirst(lemma) || !isPluralBefore(before) || hasFiniteVerb(before)) return false;
  return (
    !isNounToo(lemma) ||
    isPairOfNames(before) ||
    OBJECT_AFTER(next) ||
    /^(with|up|on|to|in|for|from|off|forces?)$/.test(next?.lower ?? '') ||
    !/^\p{L}/u.test(next?.text ?? '.')
  );
};

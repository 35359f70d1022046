// A whole sentence that was read without a verb of its own in, the noun that must be that verb read as one out: "A and B also hold stakes in C."
import { verbReading } from '../lexicon/verbs.ts';
import { isClauseVerb, opensClause } from './clause-verbs.ts';
import { isPluralBefore } from './verb-context.ts';
import type { Word } from './word.ts';

const COUNT = /^(?:two|three|four|five|six|seven|eight|nine|ten|several|few|many)$/;
const isSubjectEnd = (word: Word | undefined): boolean =>
  word !== undefined && ['NAME', 'NOUN', 'PRON', 'ADV', 'TIME'].includes(word.tag) && !COUNT.test(word.lower);
/** "the rights issue go on": the next word is more of a verb. */
const isBareVerb = (word: Word): boolean => verbReading(word.lower)?.lemma === word.lower;

/** "stakes" after a plural is no verb, "hold" is; after one name it is the other way round. */
const agrees = (word: Word, before: readonly Word[]): boolean => {
  const reading = verbReading(word.lower);
  if (!reading) return false;
  return isPluralBefore(before) ? reading.forms.has('BASE') : reading.forms.has('S') && before.at(-1)?.tag !== 'ADV';
};

/** Whether the stretch around `at` that commas and clauses bound has its verb. */
const hasVerb = (words: readonly Word[], at: number): boolean => {
  const isBound = ({ tag }: Word): boolean => ['COMMA', 'WH', 'SUB', 'STOP'].includes(tag);
  const from = words.slice(0, at).findLastIndex(isBound) + 1;
  const to = words.findIndex((word, index) => index > at && isBound(word));
  const stretch = words.slice(from, to < 0 ? undefined : to);
  return stretch.some((_, index) => isClauseVerb(stretch, index));
};

const canBeVerb = (words: readonly Word[], at: number): boolean => {
  const word = words[at];
  const next = words[at + 1];
  if (!word || at === 0 || word.tag !== 'NOUN' || !isSubjectEnd(words[at - 1])) return false;
  const goesOn = next !== undefined && ['NAME', 'DET', 'POSS', 'NUM', 'ADJ', 'NOUN', 'PREP', 'SUB', 'TO', 'PRON'].includes(next.tag);
  return goesOn && !(isBareVerb(word) && isBareVerb(next)) && !hasVerb(words, at) && agrees(word, words.slice(0, at));
};

const asVerb = (word: Word): Word => {
  const reading = verbReading(word.lower);
  return reading ? { ...word, tag: 'VERB', lemma: reading.lemma, forms: reading.forms } : word;
};

/** The stretch from `from` to `to` lacks a verb: the first word there that can be one is it. */
const mendedIn = (words: readonly Word[], from: number, to: number): readonly Word[] => {
  const at = words.findIndex((_, index) => index > from && index < to && canBeVerb(words.slice(from), index - from));
  return at < 0 ? words : words.map((word, index) => (index === at ? asVerb(word) : word));
};

/** Only where the sentence has a full stop: a headline does without. */
export const withMissingVerb = (words: readonly Word[]): readonly Word[] => {
  const end = words.length - 1;
  if (!/^[.!?]$/.test(words[end]?.text ?? '') || words.slice(0, end).some(({ tag }) => tag === 'STOP' || tag === 'QUOTE')) return words;
  const verbs = words.filter((_, at) => isClauseVerb(words, at)).length;
  const openers = words.filter((_, at) => opensClause(words, at)).length;
  return verbs > openers ? words : mendedIn(words, 0, end);
};

// Whether a bare past form ("held", "revealed") has to be the verb of its clause, because no other verb of the sentence can be.
import type { Group } from './groups.ts';
import type { Word } from './word.ts';

const isRuled = (words: readonly Word[], at: number): boolean => {
  const before = words.slice(0, at).findLast(({ tag }) => tag !== 'ADV' && tag !== 'NOT');
  return before !== undefined && ['VERB', 'MODAL', 'TO'].includes(before.tag);
};

/** A verb that a clause of its own needs: no gerund, no infinitive, not the second of a chain. */
export const isClauseVerb = (words: readonly Word[], at: number): boolean => {
  const word = words[at];
  if (word?.tag === 'MODAL') return true;
  return word?.tag === 'VERB' && !word.forms.has('ING') && !isRuled(words, at);
};

/** A word after which a clause of its own begins: "since" does where a verb comes before the next comma. */
export const opensClause = (words: readonly Word[], at: number): boolean => {
  const word = words[at];
  if (!word) return false;
  if (word.tag === 'WH' || word.tag === 'SUB') return true;
  if (!/^(?:as|before|after|since|until|because)$/.test(word.lower) || word.tag === 'ADV') return false;
  const end = words.findIndex(({ tag, lower }, index) => index > at && (tag === 'COMMA' || tag === 'STOP' || lower === 'and'));
  const clause = words.slice(at + 1, end < 0 ? undefined : end);
  return clause.some((_, index) => isClauseVerb(clause, index));
};

const hasVerbBefore = (groups: readonly Group[]): boolean => {
  const opener = groups.findLastIndex(({ kind }) => kind === 'STOP' || kind === 'SUB' || kind === 'WH');
  return groups.slice(opener + 1).some((group) => group.kind === 'VERB' && group.form !== 'INFINITIVE');
};

/** In a whole sentence, which has a full stop: a headline does without verbs. `before` and `after` the past form. */
export const isOnlyVerb = (before: readonly Group[], after: readonly Word[]): boolean => {
  if (!/^[.!?]$/.test(after.at(-1)?.text ?? '') || before.at(-1)?.kind !== 'NOUN' || hasVerbBefore(before)) return false;
  const stop = after.findIndex(({ tag }) => tag === 'STOP');
  const rest = after.slice(0, stop);
  const verbs = rest.filter((_, at) => isClauseVerb(rest, at)).length;
  return verbs <= rest.filter((_, at) => opensClause(rest, at)).length;
};

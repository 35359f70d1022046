// Which words of a sentence are the verbs of its clauses, and where a clause opens: what tells that a clause still lacks its verb.
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

/** Whether the rest of a whole sentence leaves the verb before it as the only one: it ends in a full stop, and each verb in it has its own clause. */
export const leavesVerbless = (after: readonly Word[]): boolean => {
  if (!/^[.!?]$/.test(after.at(-1)?.text ?? '')) return false;
  const rest = after.slice(
    0,
    after.findIndex(({ tag }) => tag === 'STOP'),
  );
  const verbs = rest.filter((_, at) => isClauseVerb(rest, at)).length;
  return verbs <= rest.filter((_, at) => opensClause(rest, at)).length;
};

// What the words before a possible verb tell of it: whether their clause still lacks a verb, and a plural subject stands there.
import type { Word } from './word.ts';

export const lastSolid = (before: readonly Word[]): Word | undefined =>
  before.findLast(({ tag }) => tag !== 'ADV' && tag !== 'NOT' && tag !== 'QUOTE');

/** "The earbuds from A", "readings of B": the noun that the phrases at the end hang on. */
const beforePhrases = (before: readonly Word[]): readonly Word[] => {
  const at = before.findLastIndex(({ tag }) => !['NAME', 'DET', 'ADJ', 'POSS', 'NUM'].includes(tag));
  return before[at]?.tag === 'PREP' && at > 0 ? beforePhrases(before.slice(0, at)) : before;
};

/** "A and B, two rivals,": what stands before an insert that its commas close and that has no verb. */
const beforeInsert = (before: readonly Word[]): readonly Word[] | undefined => {
  if (before.at(-1)?.tag !== 'COMMA') return undefined;
  const open = before.slice(0, -1).findLastIndex(({ tag }) => tag === 'COMMA');
  const isClosed =
    open > 0 && before.slice(open).every(({ tag }) => ['COMMA', 'DET', 'ADJ', 'NUM', 'NAME', 'NOUN', 'PREP', 'POSS'].includes(tag));
  return isClosed ? before.slice(0, open) : undefined;
};

/** "A, the rival of B,": the name before the insert is waiting for its verb. */
export const closesInsert = (before: readonly Word[]): boolean => beforeInsert(before)?.at(-1)?.tag === 'NAME';

/** Whether the names before read as a plural subject: "A and B", "the two companies". */
export const isPluralBefore = (before: readonly Word[]): boolean => {
  const outer = beforeInsert(before);
  if (outer) return isPairOfNames(outer);
  const last = lastSolid(before);
  if (!last) return false;
  const head = last.tag === 'NAME' ? beforePhrases(before).at(-1) : undefined;
  if (head?.tag === 'NOUN' && /[^s]s$/.test(head.lower)) return true;
  if (last.tag === 'PRON' || last.tag === 'WH') return ['they', 'we', 'you', 'i', 'which', 'who', 'that'].includes(last.lower);
  if (last.tag === 'NOUN') return /[^s]s$/.test(last.lower);
  if (last.tag !== 'NAME') return false;
  if (last.mentions.length > 1) return true;
  if (before.at(-2)?.tag === 'COMMA') return before.every(({ tag }) => ['NAME', 'COMMA', 'NOUN', 'ADJ', 'CC'].includes(tag));
  return before.at(-2)?.tag === 'CC' || before.slice(-5).some(({ tag }) => tag === 'CC');
};

/** "A and B", in a headline "A, B": what follows two names is their verb. */
export const isPairOfNames = (before: readonly Word[]): boolean => {
  if (before.at(-1)?.tag === 'ADV') return isPairOfNames(before.slice(0, -1));
  if (before.at(-1)?.tag !== 'NAME') return false;
  if (before.length > 2 && before.every(({ tag }, index) => tag === (index % 2 === 0 ? 'NAME' : 'COMMA'))) return true;
  const joint = before.findLastIndex(({ tag }) => !['NAME', 'POSS', 'NOUN', 'ADJ', 'NUM'].includes(tag));
  return before[joint]?.tag === 'CC' && ['NAME', 'NOUN', 'COMMA'].includes(before[joint - 1]?.tag ?? '');
};

/** Whether the clause so far has its verb already. */
export const hasFiniteVerb = (before: readonly Word[]): boolean => {
  const from = before.findLastIndex(
    ({ tag, lower }) => ['STOP', 'WH', 'SUB', 'COMMA'].includes(tag) || /^(?:as|after|before|since|until)$/.test(lower),
  );
  return before
    .slice(from + 1)
    .some(({ tag, forms }, index, clause) => tag === 'VERB' && !forms.has('ING') && clause[index - 1]?.tag !== 'TO');
};

/** "its hostile bid": a determiner or possessor is still waiting for its noun. */
export const isInsideNounGroup = (before: readonly Word[]): boolean => {
  const opener = before.findLastIndex(({ tag }) => tag === 'DET' || tag === 'POSS');
  return (
    opener >= 0 &&
    opener >= before.length - 3 &&
    before.slice(opener + 1).every(({ tag }) => tag === 'ADJ' || tag === 'NOUN' || tag === 'NUM')
  );
};

/** "to use A packs", "sells baby monitors": the object of a verb that is still waiting for its head. */
export const isInsideObject = (before: readonly Word[]): boolean => {
  const verb = before.findLastIndex(({ tag }) => !['DET', 'ADJ', 'NUM', 'NAME', 'NOUN', 'POSS'].includes(tag));
  return (
    before[verb]?.tag === 'VERB' &&
    verb < before.length - 1 &&
    !/^(?:say|report|think|believe|hope|fear|tell|claim|know|be)$/.test(before[verb]?.lemma ?? '')
  );
};

/** "will design, make and market", "to build cars and sell": a bare form that shares its "will" or "to". */
export const sharesModal = (before: readonly Word[]): boolean => {
  if (before.at(-1)?.tag !== 'CC' && before.at(-1)?.tag !== 'COMMA') return false;
  const verb = before.findLast(({ tag }) => tag === 'VERB');
  const ruler = verb ? before[before.indexOf(verb) - 1] : undefined;
  const isBare = verb?.forms.has('BASE') === true;
  return isBare && (before.at(-2) === verb || (before.at(-1)?.tag === 'CC' && (ruler?.tag === 'MODAL' || ruler?.tag === 'TO')));
};

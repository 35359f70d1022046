// What follows a verb or a noun: its object and the phrases of each preposition.
import { listFrom, listUpTo, type Phrase } from './coordination.ts';
import type { Group } from './groups.ts';

export const skipOn = (groups: readonly Group[], at: number): number => (groups[at]?.kind === 'ADVERB' ? skipOn(groups, at + 1) : at);

type Following = { readonly object: Phrase | undefined; readonly prepositions: ReadonlyMap<string, Phrase>; readonly end: number };

const nextComma = (groups: readonly Group[], from: number): number => {
  for (let at = from; at < groups.length; at += 1) if (groups[at]?.kind === 'COMMA' || groups[at]?.kind === 'STOP') return at;
  return groups.length;
};

/** Over an insert after a comma, to where the clause goes on; undefined where it ends. */
const goesOnAfter = (groups: readonly Group[], comma: number): number | undefined => {
  const next = skipOn(groups, comma + 1);
  const group = groups[next];
  if (group?.kind === 'PREP' || group?.kind === 'TIME') return next;
  if (group?.kind === 'VERB' && group.form === 'PARTICIPLE') return next;
  const isAside = group?.kind === 'WH' || (group?.kind === 'NOUN' && group.head.tag !== 'NAME');
  const close = isAside ? nextComma(groups, next + 1) : -1;
  return close > 0 && groups[close]?.kind === 'COMMA' && groups[close + 1]?.kind !== 'CC' ? close + 1 : undefined;
};

/** "with A and with B", "with A, and later with B": the second preposition; -1 for none. */
const joinsPreposition = (groups: readonly Group[], at: number): number => {
  const joint = groups[at]?.kind === 'COMMA' ? at + 1 : at;
  const next = skipOn(groups, joint + 1);
  return groups[joint]?.kind === 'CC' && groups[next]?.kind === 'PREP' ? next : -1;
};

/** Prepositional phrases from `from` on, the first of each preposition, up to the end of the clause. */
const prepositionsFrom = (groups: readonly Group[], from: number): { prepositions: Map<string, Phrase>; end: number } => {
  const prepositions = new Map<string, Phrase>();
  let at = from;
  while (at < groups.length) {
    const group = groups[at];
    if (group?.kind === 'ADVERB' || group?.kind === 'TIME') at += 1;
    else if (group?.kind === 'PREP') {
      const next = skipOn(groups, at + 1);
      const phrase = listFrom(groups, next);
      if (!phrase) {
        if (groups[next]?.kind !== 'TIME') break;
        at = next + 1;
        continue;
      }
      const word = group.words[0]?.lower ?? '';
      if (!prepositions.has(word)) prepositions.set(word, phrase);
      at = phrase.last + 1;
    } else if (joinsPreposition(groups, at) > 0) {
      const preposition = joinsPreposition(groups, at);
      const again = groups[preposition]?.words[0]?.lower ?? '';
      const more = listFrom(groups, skipOn(groups, preposition + 1));
      const first = prepositions.get(again);
      if (!more || groups[skipOn(groups, more.last + 1)]?.kind === 'NOUN') break;
      prepositions.set(again, first ? { nouns: [...first.nouns, ...more.nouns], first: first.first, last: more.last } : more);
      at = more.last + 1;
    } else if (group?.kind === 'COMMA') {
      const next = goesOnAfter(groups, at);
      if (next === undefined) break;
      at = next;
    } else break;
  }
  return { prepositions, end: at };
};

/** "X, in which A owns a stake", "X, all of which A bought": what stands before the clause belongs to its preposition. */
const beforeClause = (groups: readonly Group[], index: number): { word: string; phrase: Phrase } | undefined => {
  let sawComma = false;
  for (let at = index - 1; at > 1; at -= 1) {
    const kind = groups[at]?.kind;
    if (kind === 'STOP' || (kind === 'VERB' && sawComma)) return undefined;
    if (kind === 'COMMA') sawComma = true;
    const preposition = groups[at - 1];
    if (kind !== 'WH') continue;
    if (preposition?.kind !== 'PREP' || !/^(?:which|whom)$/.test(groups[at]?.words[0]?.lower ?? '')) return undefined;
    const end = groups[at - 2]?.kind === 'COMMA' ? at - 3 : at - 2;
    const phrase = antecedentUpTo(groups, end);
    return phrase ? { word: preposition.words[0]?.lower ?? '', phrase } : undefined;
  }
  return undefined;
};

/** Over "a Finnish firm" in "X, a Finnish firm in which": the name that it explains. */
const antecedentUpTo = (groups: readonly Group[], end: number): Phrase | undefined => {
  const noun = groups[end];
  if (noun?.kind !== 'NOUN') return undefined;
  const explains = noun.head.tag !== 'NAME' && groups[end - 1]?.kind === 'COMMA' && groups[end - 2]?.kind === 'NOUN';
  return listUpTo(groups, explains ? end - 2 : end);
};

/** What follows the group at `index`: an object (verbs only) and prepositional phrases. */
export const followingOf = (groups: readonly Group[], index: number): Following => {
  const start = skipOn(groups, index + 1);
  const isVerb = groups[index]?.kind === 'VERB';
  const object = isVerb && groups[start]?.kind === 'NOUN' ? listFrom(groups, start) : undefined;
  const { prepositions, end } = prepositionsFrom(groups, object ? object.last + 1 : start);
  const fronted = beforeClause(groups, index);
  if (fronted && !prepositions.has(fronted.word)) prepositions.set(fronted.word, fronted.phrase);
  return { object, prepositions, end };
};

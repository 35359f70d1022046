// What follows a verb or a noun: its object and the phrases of each preposition.
import { isPlace, listFrom, listUpTo, type Phrase } from './coordination.ts';
import { type Group, isNamed } from './group.ts';
import { explainedName, overComma } from './leftwards.ts';
import { overLightVerb } from './light-verbs.ts';
import { overGift } from './second-object.ts';
import { wordAt } from './word-at.ts';

export const skipOn = (groups: readonly Group[], at: number): number => (groups[at]?.kind === 'ADVERB' ? skipOn(groups, at + 1) : at);

type Following = { readonly object: Phrase | undefined; readonly prepositions: ReadonlyMap<string, Phrase>; readonly end: number };

const nextComma = (groups: readonly Group[], from: number): number => {
  for (let at = from; at < groups.length; at += 1) if (groups[at]?.kind === 'COMMA' || groups[at]?.kind === 'STOP') return at;
  return groups.length;
};

/** "the purchase, announced in May, of B": to the "of" behind the insert; else to the participle at `at`. */
const afterParticiple = (groups: readonly Group[], at: number): number => {
  const close = nextComma(groups, at + 1);
  const goesOn = groups[close]?.kind === 'COMMA' && groups[close + 1]?.kind === 'PREP';
  return goesOn && /^(?:of|with|between|to|by|from)$/.test(wordAt(groups, close + 1)) ? close + 1 : at;
};

/** Over an insert after a comma, to where the clause goes on; undefined where it ends. */
const goesOnAfter = (groups: readonly Group[], comma: number): number | undefined => {
  const next = skipOn(groups, comma + 1);
  const group = groups[next];
  if (group?.kind === 'PREP' || group?.kind === 'TIME') return next;
  if (group?.kind === 'VERB' && group.form === 'PARTICIPLE') return afterParticiple(groups, next);
  const isAside = group?.kind === 'WH' || (group?.kind === 'NOUN' && group.head.tag !== 'NAME');
  const close = isAside ? nextComma(groups, next + 1) : -1;
  return close > 0 && groups[close]?.kind === 'COMMA' && groups[close + 1]?.kind !== 'CC' ? close + 1 : undefined;
};

/** "from A and signal processors from B": the preposition behind a thing, where it goes on with a name; -1 for none. */
const behindThing = (groups: readonly Group[], noun: number, known: ReadonlyMap<string, Phrase>): number => {
  const thing = groups[noun];
  const next = noun + 1;
  const repeats = groups[next]?.kind === 'PREP' && known.has(wordAt(groups, next)) && isNamed(groups[skipOn(groups, next + 1)]);
  return thing?.kind === 'NOUN' && thing.head.tag !== 'NAME' && thing.head.tag !== 'PRON' && repeats ? next : -1;
};

/** "with A and with B", "with A, and later with B", "with A in Spain, with B in Italy": the second preposition; -1 for none. */
const joinsPreposition = (groups: readonly Group[], at: number, known: ReadonlyMap<string, Phrase>): number => {
  const isComma = groups[at]?.kind === 'COMMA';
  const joint = isComma && groups[at + 1]?.kind === 'CC' ? at + 1 : at;
  const next = skipOn(groups, joint + 1);
  if (groups.slice(joint + 1, next).some(({ words }) => words.some(({ tag }) => tag === 'NOT'))) return -1;
  if (groups[joint]?.kind === 'CC') return groups[next]?.kind === 'PREP' ? next : behindThing(groups, next, known);
  const repeats = isComma && groups[at + 1]?.kind === 'PREP' && known.has(wordAt(groups, at + 1)) && isNamed(groups[at + 2]);
  if (repeats && wordAt(groups, at + 1) !== 'of') return at + 1;
  const isBare = isComma && !/^(?:DET|NUM)$/.test(groups[at + 1]?.words[0]?.tag ?? '') && wordAt(groups, at + 2) !== 'of';
  return isBare ? behindThing(groups, at + 1, known) : -1;
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
        const isDouble = groups[next]?.kind === 'PREP';
        if (groups[next]?.kind !== 'TIME' && !isDouble) break;
        at = isDouble ? next : next + 1;
        continue;
      }
      const word = group.words[0]?.lower ?? '';
      if (!prepositions.has(word)) prepositions.set(word, phrase);
      at = phrase.last + 1;
    } else if (joinsPreposition(groups, at, prepositions) > 0) {
      const preposition = joinsPreposition(groups, at, prepositions);
      const again = wordAt(groups, preposition);
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

/** "X, which A founded and in which": from the "and" to what stands before the first relative word. */
const beforeJoined = (groups: readonly Group[], joint: number): number => {
  const first = groups[joint]?.kind === 'CC' ? groups.slice(0, joint).findLastIndex(({ kind }) => kind === 'WH' || kind === 'STOP') : -1;
  if (groups[first]?.kind !== 'WH') return joint;
  return groups[first - 1]?.kind === 'PREP' ? first - 2 : first - 1;
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
    if (preposition?.kind !== 'PREP' || !/^(?:which|whom)$/.test(wordAt(groups, at))) return undefined;
    const phrase = antecedentUpTo(groups, overComma(groups, beforeJoined(groups, at - 2)));
    return phrase ? { word: preposition.words[0]?.lower ?? '', phrase } : undefined;
  }
  return undefined;
};

/** "X, a Finnish firm in Espoo": from the town to the firm. */
export const overSeat = (groups: readonly Group[], end: number): number => {
  const [town, seat] = [groups[end], groups[end - 2]];
  const hangs = town?.kind === 'NOUN' && isPlace(town) && groups[end - 1]?.kind === 'PREP';
  return hangs && seat?.kind === 'NOUN' && seat.head.tag !== 'NAME' ? overSeat(groups, end - 2) : end;
};

/** Over "a Finnish firm" in "X, a Finnish firm in which": the name that it explains. */
const antecedentUpTo = (groups: readonly Group[], end: number): Phrase | undefined =>
  listUpTo(groups, explainedName(groups, overSeat(groups, end)));

/** "With A it shares", "From A, B buys": the phrase with which a clause opens, before the subject of its verb at `verb`. */
const openingPhrase = (groups: readonly Group[], verb: number): { word: string; phrase: Phrase } | undefined => {
  const group = groups[verb];
  const subject = group?.kind === 'VERB' && group.form === 'FINITE' ? listUpTo(groups, backOver(groups, verb - 1)) : undefined;
  const end = subject ? subject.first - 1 : -1;
  const phrase = listUpTo(groups, groups[end]?.kind === 'COMMA' ? end - 1 : end);
  const preposition = phrase ? groups[phrase.first - 1] : undefined;
  if (!phrase?.nouns.every(isNamed) || preposition?.kind !== 'PREP') return undefined;
  const opens = OPENERS.has(groups[phrase.first - 2]?.kind ?? 'STOP');
  const word = wordAt(groups, phrase.first - 1);
  return opens && /^(?:with|from|to|for|in|by)$/.test(word) ? { word, phrase } : undefined;
};
const OPENERS: ReadonlySet<Group['kind']> = new Set(['STOP', 'CC', 'SUB', 'ADVERB']);
const backOver = (groups: readonly Group[], at: number): number => (groups[at]?.kind === 'ADVERB' ? backOver(groups, at - 1) : at);

/** What follows the group at `index`: an object (verbs only) and prepositional phrases. */
export const followingOf = (groups: readonly Group[], index: number): Following => {
  const start = skipOn(groups, overLightVerb(groups, index) + 1);
  const isVerb = groups[index]?.kind === 'VERB';
  const object = isVerb && groups[start]?.kind === 'NOUN' ? listFrom(groups, start) : undefined;
  const { prepositions, end } = prepositionsFrom(
    groups,
    object ? overGift(groups, index, object.last, skipOn(groups, object.last + 1)) + 1 : start,
  );
  const fronted = beforeClause(groups, index) ?? openingPhrase(groups, index);
  if (fronted && !prepositions.has(fronted.word)) prepositions.set(fronted.word, fronted.phrase);
  return { object, prepositions, end };
};

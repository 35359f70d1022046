// Who stands where around a verb or a noun: its subject, its object and what follows it with a preposition.
import { listFrom, listUpTo, type Phrase } from './coordination.ts';
import type { Group, NounGroup, VerbGroup } from './groups.ts';

/** Verbs whose object does what the infinitive after it says: "asked B to build". */
const OBJECT_CONTROL = new Set(
  'ask allow let help enable want force permit invite order urge select choose pick tap hire pay license enlist appoint commission contract get'.split(
    ' ',
  ),
);
/** Over adverbs, times and "on Wednesday", leftwards. */
const skipBack = (groups: readonly Group[], at: number): number => {
  if (groups[at]?.kind === 'ADVERB') return skipBack(groups, at - 1);
  if (groups[at]?.kind !== 'TIME') return at;
  return skipBack(groups, groups[at - 1]?.kind === 'PREP' ? at - 2 : at - 1);
};
const skipOn = (groups: readonly Group[], at: number): number => (groups[at]?.kind === 'ADVERB' ? skipOn(groups, at + 1) : at);

/** A stretch between two commas that the sentence can do without: ", which …,", ", a chip maker,", ", based in Espoo,". */
const isInsert = (groups: readonly Group[], from: number, to: number): boolean => {
  const first = groups[from];
  if (!first || from >= to) return false;
  if (first.kind === 'VERB') return first.form === 'GERUND' || first.form === 'PARTICIPLE' || /^(say|report)$/.test(first.lemma);
  if (first.kind === 'NOUN')
    return (
      !groups
        .slice(from, to)
        .some(
          (group) => group.kind === 'VERB' && group.form === 'FINITE' && groups[from + 1] === group && !/^(say|report)$/.test(group.lemma),
        ) || first.head.tag !== 'NAME'
    );
  return first.kind !== 'STOP' && first.kind !== 'CC';
};

const previousComma = (groups: readonly Group[], before: number): number => {
  for (let at = before; at >= 0; at -= 1) {
    if (groups[at]?.kind === 'STOP') return -1;
    if (groups[at]?.kind === 'COMMA') return at;
  }
  return -1;
};

const previousVerb = (groups: readonly Group[], before: number): number => {
  for (let at = before; at >= 0; at -= 1) {
    const group = groups[at];
    if (group?.kind === 'STOP') return -1;
    if (group?.kind === 'VERB') return at;
  }
  return -1;
};

/** Over "A and" before B, where the list belongs to a preposition ("the pact between A and B"). */
const overList = (groups: readonly Group[], end: number): number => {
  let at = end;
  while (groups[at - 1]?.kind === 'CC' && groups[at - 2]?.kind === 'NOUN') at -= 2;
  return groups[at - 1]?.kind === 'PREP' && groups[at - 2]?.kind === 'NOUN' ? at : end;
};

/** The noun group that heads "A of B in C", read from its end. */
const chainStart = (groups: readonly Group[], end: number): number => {
  let at = overList(groups, end);
  while (groups[at - 1]?.kind === 'PREP' && groups[at - 2]?.kind === 'NOUN') at = overList(groups, at - 2);
  return at;
};

/** The noun phrase that ends right before `at`, passing over inserts and adverbs. */
const phraseBefore = (groups: readonly Group[], at: number, depth: number): Phrase | undefined => {
  const end = skipBack(groups, at);
  const group = groups[end];
  if (!group || depth > 6) return undefined;
  if (group.kind === 'COMMA') {
    const open = previousComma(groups, end - 1);
    if (open > 0 && isInsert(groups, open + 1, end)) return phraseBefore(groups, open - 1, depth + 1);
    return groups[end - 1]?.kind === 'NOUN' && open < 0 ? phraseBefore(groups, end - 1, depth + 1) : undefined;
  }
  if (group.kind !== 'NOUN') return undefined;
  if (groups[end - 1]?.kind === 'COMMA' && groups[end - 2]?.kind === 'NOUN' && group.head.tag !== 'NAME' && group.words[0]?.tag === 'DET') {
    return phraseBefore(groups, end - 2, depth + 1);
  }
  const start = chainStart(groups, end);
  return listUpTo(groups, start) ?? undefined;
};

/** "is responsible for smartphones, which has": a plural cannot be the subject of a singular verb. */
const disagrees = (noun: NounGroup, verb: Group | undefined): boolean =>
  noun.head.tag === 'NOUN' &&
  /[^s]s$/.test(noun.head.lower) &&
  verb?.kind === 'VERB' &&
  verb.words[0]?.forms.has('S') === true &&
  !/^(are|were)$/.test(verb.words[0]?.lower ?? '');

/** Subject of "A, which bought", "that", "who": the name before the relative word. */
const antecedent = (groups: readonly Group[], relative: number): Phrase | undefined => {
  let at = skipBack(groups, relative - 1);
  if (groups[at]?.kind === 'COMMA') at = skipBack(groups, at - 1);
  const group = groups[at];
  if (group?.kind !== 'NOUN') return undefined;
  if (disagrees(group, groups[relative + 1])) {
    const verb = previousVerb(groups, at);
    return verb >= 0 ? subjectOf(groups, verb, 1) : undefined;
  }
  if (group.head.tag !== 'NAME' && groups[at - 1]?.kind === 'COMMA' && groups[at - 2]?.kind === 'NOUN') return antecedent(groups, at - 1);
  return listUpTo(groups, at);
};

/** "In exchange Samsung", "Among its rivals Vivo": the name is no part of the phrase before it. */
const followsNoun = (noun: NounGroup | undefined): boolean => {
  const before = noun?.words[noun.words.indexOf(noun.head) - 1];
  return noun?.head.tag === 'NAME' && before?.tag === 'NOUN';
};

const finiteSubject = (groups: readonly Group[], verb: number, depth: number): Phrase | undefined => {
  const at = skipBack(groups, verb - 1);
  const before = groups[at];
  if (!before || depth > 6) return undefined;
  if (before.kind === 'WH') return antecedent(groups, at);
  if (before.kind === 'CC' || (before.kind === 'COMMA' && groups[at - 1]?.kind !== 'NOUN')) {
    const previous = previousVerb(groups, at - 1);
    if (previous >= 0 && before.kind === 'CC') return subjectOf(groups, previous, depth + 1);
  }
  const near = phraseBefore(groups, at, 0);
  const left = near ? groups[near.first - 1] : undefined;
  if (near && left?.kind === 'PREP' && isSentenceOpening(groups, near.first - 1) && followsNoun(near.nouns.at(-1))) return near;
  if (near && left?.kind === 'PREP') return /^(as|since|after|before|until|than)$/.test(left.words[0]?.lower ?? '') ? near : undefined;
  if (near && before.kind === 'COMMA') {
    const previous = left?.kind === 'VERB' ? near.first - 1 : left?.kind === 'PREP' ? previousVerb(groups, near.first) : -1;
    return previous >= 0 ? subjectOf(groups, previous, depth + 1) : near;
  }
  if (near) {
    if (left?.kind === 'VERB' && left.form === 'FINITE') {
      const relative = groups[near.first - 2];
      if (relative?.kind === 'WH') return antecedent(groups, near.first - 2);
    }
    return near;
  }
  const previous = before.kind === 'COMMA' ? previousVerb(groups, at - 1) : -1;
  return previous >= 0 ? subjectOf(groups, previous, depth + 1) : undefined;
};

/** At once, or after an insert between commas. */
const isFollowedByVerb = (groups: readonly Group[], at: number): boolean => {
  const next = groups[skipOn(groups, at)];
  if (next?.kind === 'COMMA') return groups.slice(at + 1).some((group) => group.kind === 'VERB' && group.form === 'FINITE');
  return next?.kind === 'VERB' && next.form === 'FINITE';
};

/** "After buying A, B said": the subject of the clause that follows the comma. */
const subjectAhead = (groups: readonly Group[], verb: number): Phrase | undefined => {
  for (let at = verb + 1; at < groups.length; at += 1) {
    if (groups[at]?.kind === 'STOP') return undefined;
    if (groups[at]?.kind !== 'COMMA') continue;
    const next = skipOn(groups, at + 1);
    const phrase = groups[next]?.kind === 'NOUN' ? listFrom(groups, next) : undefined;
    if (phrase && isFollowedByVerb(groups, phrase.last + 1)) return phrase;
  }
  return undefined;
};

const isSentenceOpening = (groups: readonly Group[], at: number): boolean =>
  at < 0 ||
  groups[at]?.kind === 'STOP' ||
  (groups[at]?.kind === 'PREP' && isSentenceOpening(groups, at - 1)) ||
  (groups[at]?.kind === 'ADVERB' && isSentenceOpening(groups, at - 1));

const nonFiniteSubject = (groups: readonly Group[], verb: number, group: VerbGroup, depth: number): Phrase | undefined => {
  const at = skipBack(groups, verb - 1);
  const before = groups[at];
  if (isSentenceOpening(groups, at)) return subjectAhead(groups, verb);
  if (before?.kind === 'WH') return antecedent(groups, at);
  const previous = previousVerb(groups, at);
  const ruler = groups[previous];
  if (before?.kind === 'NOUN') {
    const opens = ['COMMA', 'CC', 'STOP'].includes(groups[at - 1]?.kind ?? '');
    if (group.form === 'GERUND' && groups[at - 1]?.kind !== 'PREP' && (previous < 0 || opens)) return listUpTo(groups, at);
    if (
      group.form === 'INFINITIVE' &&
      ruler?.kind === 'VERB' &&
      OBJECT_CONTROL.has(ruler.lemma) &&
      (previous === at - 1 || ruler.passive)
    ) {
      return ruler.passive ? subjectOf(groups, previous, depth + 1) : phraseBefore(groups, at, 0);
    }
    if (previous < 0) return listUpTo(groups, chainStart(groups, at));
  }
  if (before?.kind === 'COMMA' && previous < 0) return phraseBefore(groups, at, 0);
  if (previous >= 0) return subjectOf(groups, previous, depth + 1);
  return before ? phraseBefore(groups, before.kind === 'PREP' ? at - 1 : at, 0) : undefined;
};

/** The grammatical subject of the verb group at `verb`: for a passive one, who or what it is done to. */
export const subjectOf = (groups: readonly Group[], verb: number, depth = 0): Phrase | undefined => {
  const group = groups[verb];
  if (group?.kind !== 'VERB' || depth > 6) return undefined;
  if (group.form === 'FINITE') return finiteSubject(groups, verb, depth);
  if (group.form === 'PARTICIPLE') return participleSubject(groups, verb, depth);
  return nonFiniteSubject(groups, verb, group, depth);
};

/** "the app bought by X", ", owned by X": the noun right before; "Bought by X in 2010, Y": the subject ahead. */
const participleSubject = (groups: readonly Group[], verb: number, depth: number): Phrase | undefined => {
  const at = skipBack(groups, verb - 1);
  if (isSentenceOpening(groups, at)) return subjectAhead(groups, verb);
  const before = groups[at];
  if (before?.kind === 'NOUN') {
    const list = listUpTo(groups, at);
    return list && list.nouns.length > 1 && groups[list.first - 1]?.kind === 'VERB'
      ? { nouns: list.nouns.slice(-1), first: at, last: at }
      : list;
  }
  if (before?.kind === 'COMMA') return phraseBefore(groups, at - 1, 0);
  if (before?.kind === 'WH') return antecedent(groups, at);
  if (before?.kind === 'CC') {
    const previous = previousVerb(groups, at - 1);
    return previous >= 0 ? subjectOf(groups, previous, depth + 1) : undefined;
  }
  return undefined;
};

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
    } else if (group?.kind === 'CC' && groups[at + 1]?.kind === 'PREP') {
      const again = groups[at + 1]?.words[0]?.lower ?? '';
      const more = listFrom(groups, at + 2);
      const first = prepositions.get(again);
      if (!more) break;
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

/** What follows the group at `index`: an object (verbs only) and prepositional phrases. */
export const followingOf = (groups: readonly Group[], index: number): Following => {
  const start = skipOn(groups, index + 1);
  const isVerb = groups[index]?.kind === 'VERB';
  const object = isVerb && groups[start]?.kind === 'NOUN' ? listFrom(groups, start) : undefined;
  const { prepositions, end } = prepositionsFrom(groups, object ? object.last + 1 : start);
  return { object, prepositions, end };
};

/** The verb that the noun at `noun` is the object of, or in a prepositional phrase of; -1 for none. */
export const rulingVerb = (groups: readonly Group[], noun: number): number => {
  let at = noun - 1;
  for (; at >= 0; at -= 1) {
    const group = groups[at];
    if (group?.kind === 'VERB') return at;
    if (group?.kind === 'STOP' || group?.kind === 'WH' || group?.kind === 'SUB') return -1;
  }
  return -1;
};

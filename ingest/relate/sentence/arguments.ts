// Whom the words before a verb make its subject, and which verb rules a noun.
import { companionsFrom, isPlace, listFrom, listUpTo, type Phrase } from './coordination.ts';
import { skipOn } from './following.ts';
import type { Group, NounGroup, VerbGroup } from './groups.ts';

/** Verbs whose object does what the infinitive after it says: "asked B to build". */
const OBJECT_CONTROL = new Set(
  'ask allow let help enable want force permit invite order urge select choose pick tap hire pay license enlist appoint commission contract get entitle oblige require commit persuade'.split(
    ' ',
  ),
);
/** Over adverbs, times and "on Wednesday", leftwards. */
const skipBack = (groups: readonly Group[], at: number): number => {
  if (groups[at]?.kind === 'ADVERB') return skipBack(groups, at - 1);
  if (groups[at]?.kind !== 'TIME') return at;
  return skipBack(groups, groups[at - 1]?.kind === 'PREP' ? at - 2 : at - 1);
};

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

/** "A of Oslo and B": the town is A's, and B stands beside A. */
const endsInTown = (groups: readonly Group[], at: number): boolean => {
  const [town, own] = [groups[at - 2], groups[at]];
  return town?.kind === 'NOUN' && own?.kind === 'NOUN' && isPlace(town) && own.head.tag === 'NAME' && !isPlace(own);
};

/** "of B" after a noun; not "as B joins", which is a clause. */
const hangsOnNoun = (groups: readonly Group[], at: number): boolean =>
  groups[at - 1]?.kind === 'PREP' && groups[at - 1]?.words[0]?.lower !== 'as' && groups[at - 2]?.kind === 'NOUN';

/** Over "A and" before B, where the list belongs to a preposition ("the pact between A and B"). */
const overList = (groups: readonly Group[], end: number): number => {
  let at = end;
  while (groups[at - 1]?.kind === 'CC' && groups[at - 2]?.kind === 'NOUN' && !endsInTown(groups, at)) at -= 2;
  return hangsOnNoun(groups, at) ? at : end;
};

/** The noun group that heads "A of B in C", read from its end. */
const chainStart = (groups: readonly Group[], end: number): number => {
  let at = overList(groups, end);
  while (hangsOnNoun(groups, at)) at = overList(groups, at - 2);
  return at;
};

/** The noun phrase that ends right before `at`, passing over inserts and adverbs. */
const phraseBefore = (groups: readonly Group[], at: number, depth: number): Phrase | undefined => {
  const end = skipBack(groups, at);
  const group = groups[end];
  if (!group || depth > 6) return undefined;
  if (group.kind === 'COMMA') {
    const open = previousComma(groups, end - 1);
    if (open > 0 && isInsert(groups, open + 1, end)) {
      const outer = phraseBefore(groups, open - 1, depth + 1);
      return outer && { ...outer, nouns: [...outer.nouns, ...companionsFrom(groups, open + 1)] };
    }
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

/** "A is the firm", "A and B were among those", "A is one of the firms": the "be" that makes the noun at `at` a predicate; -1 for none. */
const copulaOf = (groups: readonly Group[], at: number): number => {
  const isPart = groups[at - 1]?.kind === 'PREP' && /^(?:of|among)$/.test(groups[at - 1]?.words[0]?.lower ?? '');
  const before = isPart && groups[at - 2]?.kind === 'NOUN' ? at - 3 : isPart ? at - 2 : at - 1;
  const verb = groups[before];
  return verb?.kind === 'VERB' && verb.lemma === 'be' && !isEmptySubject(groups[before - 1]) ? before : -1;
};
const isEmptySubject = (group: Group | undefined): boolean => group?.kind === 'NOUN' && /^(?:there|it|this|that)$/.test(group.head.lower);

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
  const copula = group.head.tag === 'NAME' ? -1 : copulaOf(groups, at);
  return copula >= 0 ? subjectOf(groups, copula, 1) : listUpTo(groups, at);
};

/** "In exchange Samsung", "Among its rivals Vivo": the name is no part of the phrase before it. */
const followsNoun = (noun: NounGroup | undefined): boolean => {
  const before = noun?.words[noun.words.indexOf(noun.head) - 1];
  return noun?.head.tag === 'NAME' && before?.tag === 'NOUN';
};

/** "a group led by A bids": the group, before the participle and the "by" at `at`. */
const beforeAgent = (groups: readonly Group[], at: number): Phrase | undefined => {
  const participle = groups[at - 1];
  const isAgent = groups[at]?.kind === 'PREP' && groups[at]?.words[0]?.lower === 'by';
  return isAgent && participle?.kind === 'VERB' && participle.form === 'PARTICIPLE' && groups[at - 2]?.kind === 'NOUN'
    ? listUpTo(groups, at - 2)
    : undefined;
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
  const told = near ? beforeAgent(groups, near.first - 1) : undefined;
  if (told) return told;
  const ruler = near && left?.kind === 'PREP' && before.kind === 'COMMA' ? previousVerb(groups, near.first) : -1;
  if (ruler >= 0 && groups[ruler]?.kind === 'VERB') return subjectOf(groups, ruler, depth + 1);
  if (near && left?.kind === 'PREP') return /^(as|since|after|before|until|than)$/.test(left.words[0]?.lower ?? '') ? near : undefined;
  if (near && before.kind === 'COMMA') {
    return left?.kind === 'VERB' ? subjectOf(groups, near.first - 1, depth + 1) : near;
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

/** "B said", "B, a chip maker, said". */
const isFollowedByVerb = (groups: readonly Group[], at: number): boolean => {
  const next = groups[skipOn(groups, at)];
  if (next?.kind !== 'COMMA') return next?.kind === 'VERB' && next.form === 'FINITE';
  const close = groups.findIndex((group, index) => index > at + 1 && group.kind === 'COMMA');
  const verb = close < 0 ? undefined : groups[skipOn(groups, close + 1)];
  return verb?.kind === 'VERB' && verb.form === 'FINITE' && isInsert(groups, at + 1, close);
};

/** "After buying A, B said", "By joining with A, B and C, D said": the subject of the clause that follows a comma. */
const subjectAhead = (groups: readonly Group[], verb: number): Phrase | undefined => {
  let loose: Phrase | undefined;
  for (let at = verb + 1; at < groups.length && groups[at]?.kind !== 'STOP'; at += 1) {
    if (groups[at]?.kind !== 'COMMA') continue;
    const next = skipOn(groups, at + 1);
    const phrase = groups[next]?.kind === 'NOUN' ? listFrom(groups, next) : undefined;
    if (phrase && isFollowedByVerb(groups, phrase.last + 1)) return phrase;
    const goesOn = phrase && groups[phrase.last + 1]?.kind === 'COMMA';
    if (goesOn && !loose && groups.slice(phrase.last).some((group) => group.kind === 'VERB' && group.form === 'FINITE')) loose = phrase;
  }
  return loose;
};

const isSentenceOpening = (groups: readonly Group[], at: number): boolean =>
  at < 0 ||
  groups[at]?.kind === 'STOP' ||
  (groups[at]?.kind === 'PREP' && isSentenceOpening(groups, at - 1)) ||
  (groups[at]?.kind === 'ADVERB' && isSentenceOpening(groups, at - 1));

/** "raises $5m, with A and B investing": whom the "with" brings in does it. */
const isAccompanied = (groups: readonly Group[], at: number): boolean => {
  const first = listUpTo(groups, at)?.first ?? at;
  return groups[first - 1]?.kind === 'PREP' && groups[first - 1]?.words[0]?.lower === 'with';
};

/** "pays $1 billion to buy": money does nothing by itself. */
const isSum = ({ head, words }: NounGroup): boolean => head.tag === 'NUM' || (words[0]?.tag === 'NUM' && /^[mb]illion$/.test(head.lower));

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
    if (group.form === 'GERUND' && before.head.tag === 'NAME' && isAccompanied(groups, at)) return listUpTo(groups, at);
    if (
      group.form === 'INFINITIVE' &&
      ruler?.kind === 'VERB' &&
      OBJECT_CONTROL.has(ruler.lemma) &&
      !isSum(before) &&
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

/** "X, the storage service bought by": X, at the start of the sentence, for the noun at `at`. */
const nameExplainedBy = (groups: readonly Group[], at: number): Phrase | undefined => {
  const noun = groups[at];
  const name = groups[at - 2];
  const opens = noun?.kind === 'NOUN' && noun.head.tag === 'NOUN' && groups[at - 1]?.kind === 'COMMA' && isSentenceOpening(groups, at - 3);
  return opens && name?.kind === 'NOUN' && name.head.tag === 'NAME' ? listUpTo(groups, at - 2) : undefined;
};

/** "X, an app that lets users chat, bought by": X, for the comma at `close`. */
const nameBeforeInsert = (groups: readonly Group[], close: number): Phrase | undefined => {
  const open = previousComma(groups, close - 1);
  const name = groups[open - 1];
  const first = groups[open + 1];
  const explains = first?.kind === 'NOUN' ? first.head.tag !== 'NAME' || first.words.length > 1 : first?.kind === 'WH';
  return open > 0 && explains && name?.kind === 'NOUN' && name.head.tag === 'NAME' ? listUpTo(groups, open - 1) : undefined;
};

/** "the app bought by X", ", owned by X": the noun right before; "Bought by X in 2010, Y": the subject ahead. */
const participleSubject = (groups: readonly Group[], verb: number, depth: number): Phrase | undefined => {
  const at = skipBack(groups, verb - 1);
  if (isSentenceOpening(groups, at)) return subjectAhead(groups, verb);
  const before = groups[at];
  if (before?.kind === 'NOUN') {
    const explained = nameExplainedBy(groups, at);
    if (explained) return explained;
    const list = listUpTo(groups, at);
    return list && list.nouns.length > 1 && groups[list.first - 1]?.kind === 'VERB'
      ? { nouns: list.nouns.slice(-1), first: at, last: at }
      : list;
  }
  if (before?.kind === 'COMMA') return nameBeforeInsert(groups, at) ?? phraseBefore(groups, at - 1, 0);
  if (before?.kind === 'WH') return antecedent(groups, at);
  if (before?.kind === 'CC') {
    const previous = previousVerb(groups, at - 1);
    return previous >= 0 ? subjectOf(groups, previous, depth + 1) : undefined;
  }
  return undefined;
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

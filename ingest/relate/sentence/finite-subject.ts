// The subject of a finite verb: what stands before it, whom its relative word stands for, or the subject that it shares with the verb before.
import { PLACES } from '../lexicon/nouns.ts';
import { antecedent } from './antecedent.ts';
import { companionsFrom, listUpTo, type Phrase } from './coordination.ts';
import type { Group, NounGroup, VerbGroup } from './group.ts';
import { isSentenceOpening, previousVerb, skipBack } from './leftwards.ts';
import { phraseBefore } from './phrase-before.ts';
import type { SubjectOf } from './subject-of.ts';
import { wordAt } from './word-at.ts';

/** "In exchange Samsung", "Among its rivals Vivo", "In Japan Fujitsu": the name is no part of the phrase before it. */
const followsNoun = (noun: NounGroup | undefined): boolean => {
  const before = noun?.words[noun.words.indexOf(noun.head) - 1];
  const isCountry = before !== undefined && PLACES.has(before.lower) && noun?.head.mentions[0]?.kind === 'COMPANY';
  return noun?.head.tag === 'NAME' && (before?.tag === 'NOUN' || isCountry);
};

/** "a group led by A bids": the group, before the participle and the "by" at `at`. */
const beforeAgent = (groups: readonly Group[], at: number): Phrase | undefined => {
  const participle = groups[at - 1];
  const isAgent = groups[at]?.kind === 'PREP' && wordAt(groups, at) === 'by';
  return isAgent && participle?.kind === 'VERB' && participle.form === 'PARTICIPLE' && groups[at - 2]?.kind === 'NOUN'
    ? listUpTo(groups, at - 2)
    : undefined;
};

/** "A, which together with B bought", "who in return gets": the relative word before the phrase at `preposition`; -1 for none. */
const relativeBefore = (groups: readonly Group[], preposition: number): number => {
  const at = skipBack(groups, preposition - 1);
  return groups[preposition]?.kind === 'PREP' && groups[at]?.kind === 'WH' ? at : -1;
};

/** Whom the relative word stands for, with those who come along between it and the verb. */
const antecedentWith = (groups: readonly Group[], relative: number, subjectOf: SubjectOf): Phrase | undefined => {
  const phrase = antecedent(groups, relative, subjectOf);
  return phrase && { ...phrase, nouns: [...phrase.nouns, ...companionsFrom(groups, relative + 1)] };
};

/** "A said that B would leave, and has hired C": the verb of the clause that the "that" hangs on; else the verb right before. */
const fellowOf = (groups: readonly Group[], joint: number, verb: VerbGroup): number => {
  const previous = previousVerb(groups, joint - 1);
  const near = groups[previous];
  const that = groups.slice(0, Math.max(0, previous)).findLastIndex((group) => group.kind === 'SUB' && group.words[0]?.lower === 'that');
  const outer = that > 0 && groups[joint - 1]?.kind === 'COMMA' ? previousVerb(groups, that) : -1;
  const isMain = groups[outer]?.kind === 'VERB' && near?.kind === 'VERB' && near.modal !== undefined && verb.modal === undefined;
  return isMain ? outer : previous;
};

/** What they are told before begins a clause, or does what the next verb says. */
const TAKES_CLAUSE = new Set(
  'say report announce believe think hope expect claim know confirm deny suggest add see feel mean understand learn hear find show insist warn note argue predict estimate bet fear reckon guess wish admit write reveal tell let help make have watch be become'.split(
    ' ',
  ),
);

/** "A bought B and C bought D": B is what A bought, C alone is who bought D. */
const withoutObject = (groups: readonly Group[], phrase: Phrase): Phrase => {
  const ruler = groups[phrase.first - 1];
  const isObject = ruler?.kind === 'VERB' && !ruler.passive && !TAKES_CLAUSE.has(ruler.lemma) && phrase.nouns.length > 1;
  return isObject ? { nouns: phrase.nouns.slice(-1), first: phrase.last, last: phrase.last } : phrase;
};

export const finiteSubject = (groups: readonly Group[], verb: number, depth: number, subjectOf: SubjectOf): Phrase | undefined => {
  const at = skipBack(groups, verb - 1);
  const before = groups[at];
  if (!before || depth > 6) return undefined;
  if (before.kind === 'WH') return antecedent(groups, at, subjectOf);
  if (before.kind === 'CC' || (before.kind === 'COMMA' && groups[at - 1]?.kind !== 'NOUN')) {
    const own = groups[verb];
    const previous = own?.kind === 'VERB' ? fellowOf(groups, at, own) : -1;
    if (previous >= 0 && before.kind === 'CC') return subjectOf(groups, previous, depth + 1);
  }
  const phrase = phraseBefore(groups, at, 0);
  const near = phrase && withoutObject(groups, phrase);
  const left = near ? groups[near.first - 1] : undefined;
  if (near && left?.kind === 'PREP' && isSentenceOpening(groups, near.first - 1) && followsNoun(near.nouns.at(-1))) return near;
  const relative = near ? relativeBefore(groups, near.first - 1) : -1;
  if (relative >= 0) return antecedentWith(groups, relative, subjectOf);
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
      if (groups[near.first - 2]?.kind === 'WH') return antecedent(groups, near.first - 2, subjectOf);
    }
    return near;
  }
  const previous = before.kind === 'COMMA' ? previousVerb(groups, at - 1) : -1;
  return previous >= 0 ? subjectOf(groups, previous, depth + 1) : undefined;
};

// Whom a relative word stands for: the name before it, or the subject that its noun is said of.
import { beforeHome, listFrom, listUpTo, type Phrase } from './coordination.ts';
import { type Group, isNamed, type NounGroup } from './group.ts';
import { explainedName, previousVerb, skipBack } from './leftwards.ts';
import type { SubjectOf } from './subject-of.ts';
import { wordAt } from './word-at.ts';

/** "is responsible for smartphones, which has": a plural cannot be the subject of a singular verb. */
const disagrees = (noun: NounGroup, verb: Group | undefined): boolean =>
  noun.head.tag === 'NOUN' &&
  /[^s]s$/.test(noun.head.lower) &&
  verb?.kind === 'VERB' &&
  verb.words[0]?.forms.has('S') === true &&
  !/^(are|were)$/.test(verb.words[0]?.lower ?? '');

/** "A is the firm", "A and B were among those", "A is one of the firms": the "be" that makes the noun at `at` a predicate; -1 for none. */
export const copulaOf = (groups: readonly Group[], at: number): number => {
  const isPart = groups[at - 1]?.kind === 'PREP' && /^(?:of|among)$/.test(wordAt(groups, at - 1));
  const before = isPart && groups[at - 2]?.kind === 'NOUN' ? at - 3 : isPart ? at - 2 : at - 1;
  const verb = groups[before];
  return verb?.kind === 'VERB' && verb.lemma === 'be' && !isEmptySubject(groups[before - 1]) ? before : -1;
};

const isEmptySubject = (group: Group | undefined): boolean => group?.kind === 'NOUN' && /^(?:there|it|this|that)$/.test(group.head.lower);

/** "A, which sold X in 2019 and which holds Y", "A, to which X belongs and which": where the relative clause before the one at `relative` begins, which is said of the same; -1 for none. */
const joinedRelative = (groups: readonly Group[], relative: number): number => {
  if (groups[relative - 1]?.kind !== 'CC') return -1;
  const word = groups[relative]?.words[0]?.lower;
  const earlier = groups.slice(0, relative).findLastIndex((group) => group.kind === 'WH' && group.words[0]?.lower === word);
  return groups[earlier - 1]?.kind === 'PREP' ? earlier - 1 : earlier;
};

/** "it was A, not B, that": from B to A. */
const beforeContrast = (groups: readonly Group[], at: number): number => {
  const isContrast = groups[at - 1]?.words.some(({ tag }) => tag === 'NOT') && groups[at - 2]?.kind === 'COMMA';
  return isContrast && groups[at - 3]?.kind === 'NOUN' ? at - 3 : at;
};

/** "from A and B, two banks that": both, though they stand behind a preposition; `plural` is the noun, after the comma behind `last`. */
const explainedList = (groups: readonly Group[], plural: NounGroup, last: number): Phrase | undefined => {
  if (!/^(?:two|three|four|five|both|all)$/.test(plural.words[0]?.lower ?? '')) return undefined;
  let first = last;
  while (/^(?:CC|COMMA)$/.test(groups[first - 1]?.kind ?? '') && isNamed(groups[first - 2])) first -= 2;
  const list = first < last ? listFrom(groups, first) : undefined;
  return list?.last === last ? list : undefined;
};

/** Subject of "A, which bought", "that", "who": the name before the relative word. */
export const antecedent = (groups: readonly Group[], relative: number, subjectOf: SubjectOf): Phrase | undefined => {
  const joined = joinedRelative(groups, relative);
  if (joined >= 0) return antecedent(groups, joined, subjectOf);
  let at = skipBack(groups, relative - 1);
  if (groups[at]?.kind === 'COMMA') at = beforeContrast(groups, beforeHome(groups, skipBack(groups, at - 1)));
  const group = groups[at];
  if (group?.kind !== 'NOUN') return undefined;
  const explained = explainedName(groups, at);
  if (explained < at && groups[at - 1]?.kind !== 'COMMA') return listUpTo(groups, explained);
  if (disagrees(group, groups[relative + 1])) {
    const verb = previousVerb(groups, at);
    return verb >= 0 ? subjectOf(groups, verb, 1) : undefined;
  }
  if (group.head.tag !== 'NAME' && groups[at - 1]?.kind === 'COMMA' && groups[at - 2]?.kind === 'NOUN')
    return explainedList(groups, group, at - 2) ?? antecedent(groups, at - 1, subjectOf);
  const copula = group.head.tag === 'NAME' ? -1 : copulaOf(groups, at);
  return copula >= 0 ? subjectOf(groups, copula, 1) : listUpTo(groups, at);
};

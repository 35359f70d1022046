// Slots of those who do something together: whom a sentence opens with, who tells of it, who is with them as what, what a list at the end names.
import type { Mention } from '../../../schema/facts.ts';
import { rulingVerb, subjectOf } from '../sentence/arguments.ts';
import { listFrom, listUpTo } from '../sentence/coordination.ts';
import { followingOf } from '../sentence/following.ts';
import type { Group } from '../sentence/group.ts';
import { wordAt } from '../sentence/word-at.ts';
import { partiesOfWords } from './party.ts';
import { partiesOfPhrase } from './phrase-parties.ts';
import type { Place, Slots } from './place.ts';

/** The first group of the clause at `at`. */
const opening = (groups: readonly Group[], at: number): number =>
  groups.slice(0, at).findLastIndex(({ kind }) => kind === 'STOP' || kind === 'SUB') + 1;

/** "and with B it has spent years building": B, before the subject of the verb that the one at `at` hangs on. */
const openedBefore = (groups: readonly Group[], at: number): readonly Mention[] => {
  const verb = groups.slice(0, at + 1).findLastIndex((group) => group.kind === 'VERB' && group.form === 'FINITE');
  const opened = verb < 0 ? undefined : followingOf(groups, verb).prepositions.get('with');
  const isRelative = groups.slice(opened?.last, verb).some(({ kind }) => kind === 'WH');
  return opened && opened.last < verb && !isRelative ? partiesOfPhrase(groups, opened, true) : [];
};

/** "Together with B, A builds", "In partnership with B, A builds", "With B, A builds": B. */
const openedWith = ({ groups, at }: Place): readonly Mention[] => {
  let start = opening(groups, at);
  if (groups[start]?.kind === 'ADVERB') start += 1;
  if (wordAt(groups, start) === 'in' && /^(?:partnership|collaboration|cooperation|tandem|conjunction)$/.test(wordAt(groups, start + 1)))
    start += 2;
  if (groups[start]?.kind !== 'PREP' || !/^(?:with|alongside)$/.test(wordAt(groups, start))) return openedBefore(groups, at);
  const list = listFrom(groups, start + 1);
  const closes = list && groups[list.last + 1]?.kind === 'COMMA' && list.last < at;
  const subject = groups[at]?.kind === 'VERB' ? subjectOf(groups, at) : undefined;
  const goesOn =
    groups[(list?.last ?? 0) + 2]?.kind === 'NOUN' || (subject !== undefined && list !== undefined && subject.first > list.last + 1);
  return closes && goesOn ? partiesOfPhrase(groups, list, true) : openedBefore(groups, at);
};

/** "with B as its first partner": B, for the noun at the end. */
const withAs = ({ groups, at }: Place): readonly Mention[] => {
  const list = groups[at - 1]?.kind === 'PREP' ? listUpTo(groups, at - 2) : undefined;
  return list && wordAt(groups, list.first - 1) === 'with' ? partiesOfPhrase(groups, list, true) : [];
};

/** "The members of the alliance, presented on Monday, are A and B": the list after the verb that says so. */
const toldLater = ({ groups, at }: Place): readonly Mention[] => {
  const verb = groups.findIndex(
    (group, index) => index > at && (group.kind === 'STOP' || group.kind === 'WH' || (group.kind === 'VERB' && group.form === 'FINITE')),
  );
  const group = groups[verb];
  if (group?.kind !== 'VERB' || group.negated || !/^(?:be|include|comprise)$/.test(group.lemma)) return [];
  return partiesOfPhrase(groups, followingOf(groups, verb).object, true);
};

const SAYING = /^(?:say|confirm|announce|report|reveal|tell|learn|hear|add|admit)$/;
/** "B said that A would end its sponsorship": B. */
const sayer = ({ groups, at }: Place): readonly Mention[] => {
  const verb = rulingVerb(groups, at);
  const subject = verb < 0 ? undefined : subjectOf(groups, verb);
  const told = subject ? groups.slice(0, subject.first).findLastIndex(({ kind }) => kind === 'VERB') : -1;
  const group = groups[told];
  if (group?.kind !== 'VERB' || group.passive || !SAYING.test(group.lemma)) return [];
  return partiesOfPhrase(groups, subjectOf(groups, told), true);
};

/** "Under the agreement, A and B will": the subject of the clause that it opens. */
const subjectBehind = ({ groups, at }: Place): readonly Mention[] => {
  const verb = groups.findIndex((group, index) => index > at && group.kind === 'VERB');
  const group = groups[verb];
  const opens = group?.kind === 'VERB' && group.form === 'FINITE' && groups[at + 1]?.kind === 'COMMA';
  return opens ? partiesOfPhrase(groups, subjectOf(groups, verb), true) : [];
};

/** "The alliance helps us," said B's chief executive; "…", said Anna Moll, head of B: B, of whom the speaker is. */
const speaker = ({ groups, at }: Place): readonly Mention[] => {
  const told = groups.findIndex(
    (group, index) => index > at && group.kind === 'VERB' && group.form === 'FINITE' && !group.passive && SAYING.test(group.lemma),
  );
  if (told < 0) return [];
  for (let index = told + 1; index < Math.min(told + 7, groups.length); index += 1) {
    const group = groups[index];
    if (group?.kind !== 'NOUN') continue;
    const named = partiesOfWords([...group.possessors, ...group.modifiers]);
    if (named.length > 0) return named.slice(0, 1);
    const isPost = /^(?:of|at|for|from)$/.test(wordAt(groups, index - 1)) || (index === told + 1 && group.head.tag === 'NAME');
    const own = isPost ? partiesOfWords([group.head]) : [];
    if (own.length > 0) return own.slice(0, 1);
  }
  const subject = partiesOfPhrase(groups, subjectOf(groups, told), false);
  return subject.slice(0, 1);
};

/** "B's six-year stint as sponsor of": B, for the noun after "as". */
const postOf = ({ groups, at }: Place): readonly Mention[] => {
  const spell = wordAt(groups, at - 1) === 'as' ? groups[at - 2] : undefined;
  return spell?.kind === 'NOUN' ? partiesOfWords(spell.possessors) : [];
};

export const ALLIANCE_SLOTS: Slots = {
  'opened-with': openedWith,
  'with-as': withAs,
  'told-later': toldLater,
  sayer,
  'subject-behind': subjectBehind,
  speaker,
  'post-of': postOf,
};

// Slots around a trigger noun that need more than a preposition: what it is said of, the name at its side, the owner of a brand.
import type { Mention } from '../../../schema/facts.ts';
import { rulingVerb, subjectOf } from '../sentence/arguments.ts';
import { beforeHome, listFrom, listUpTo } from '../sentence/coordination.ts';
import { followingOf } from '../sentence/following.ts';
import type { Group, NounGroup } from '../sentence/group.ts';
import { overComma, skipBack } from '../sentence/leftwards.ts';
import { wordAt } from '../sentence/word-at.ts';
import { namedIn, partiesOf, partiesOfWord, partiesOfWords } from './party.ts';
import { partiesOfPhrase } from './phrase-parties.ts';
import type { Place } from './place.ts';

const named = (groups: readonly Group[], index: number): readonly Mention[] => {
  const group = groups[index];
  return group?.kind === 'NOUN' && group.head.tag === 'NAME' ? namedIn(listUpTo(groups, index)) : [];
};

/** "X, a unit of Y", "X, also a unit of Y": X. "A unit of Y, X,": X. */
export const apposedTo = ({ groups, at }: Place): readonly Mention[] => {
  const comma = skipBack(groups, at - 1);
  if (groups[comma]?.kind === 'COMMA') {
    const before = named(groups, beforeHome(groups, skipBack(groups, comma - 1)));
    if (before.length > 0) return before.slice(-1);
  }
  const { end } = followingOf(groups, at);
  const list = groups[end]?.kind === 'COMMA' ? listFrom(groups, end + 1) : undefined;
  const closes = list && list.nouns.length === 1 && ['COMMA', 'STOP', 'VERB'].includes(groups[list.last + 1]?.kind ?? 'STOP');
  return closes ? namedIn(list) : [];
};

/** "Burger King owner RBI": the name that heads the trigger's own group. */
export const headName = (noun: NounGroup): readonly Mention[] => (noun.head.tag === 'NAME' ? partiesOf(noun, true) : []);

/** "Redbox, Coinstar and ecoATM owner Outerwall": the names before the trigger noun. */
export const namesBeforeHead = ({ groups, at }: Place): readonly Mention[] => {
  const noun = groups[at];
  if (noun?.kind !== 'NOUN' || noun.head.tag !== 'NAME') return [];
  const own = partiesOfWords(noun.words.filter((word) => word.tag === 'NAME' && word !== noun.head));
  const first = noun.words[0]?.tag === 'NAME' ? groups[at - 1] : undefined;
  const list = first?.kind === 'CC' ? listUpTo(groups, at - 2) : undefined;
  return [...namedIn(list), ...own];
};

/** "A, whose last round": A. */
const beforeWhose = (groups: readonly Group[], at: number): readonly Mention[] => {
  if (wordAt(groups, at - 1) !== 'whose') return [];
  return partiesOfPhrase(groups, listUpTo(groups, overComma(groups, at - 2)), false).slice(-1);
};

/** "A raises a round led by B": A, for the participle at `at`. */
export const raiserOf = ({ groups, at }: Place): readonly Mention[] => {
  const round = subjectOf(groups, at);
  const own = [
    ...beforeWhose(groups, overComma(groups, at - 1)),
    ...(round?.nouns.flatMap(({ possessors }) => partiesOfWords(possessors)) ?? []),
  ];
  if (own.length > 0) return own;
  const around = round ? followingOf(groups, round.first).prepositions : undefined;
  const raisedFor = namedIn(around?.get('for'));
  if (raisedFor.length > 0) return raisedFor;
  const verb = rulingVerb(groups, round ? round.first : at);
  const subject = verb >= 0 ? subjectOf(groups, verb) : undefined;
  const raiser = partiesOfPhrase(groups, subject, false);
  if (raiser.length > 0) return raiser.slice(-1);
  return namedIn(around?.get('in'));
};

/** "A raised $5 million with participation from B": A, for the noun at `at`. */
export const raiserBefore = ({ groups, at }: Place): readonly Mention[] => {
  const verb = groups
    .slice(0, at)
    .findLastIndex(
      (group) =>
        group.kind === 'VERB' &&
        /^(?:raise|close|secure|land|get|bag|announce|complete|nab|score|grab|snag|pull in|take|receive|attract|win|add|confirm|collect|pocket)$/.test(
          group.lemma,
        ),
    );
  const subject = verb < 0 ? undefined : subjectOf(groups, verb);
  return partiesOfPhrase(groups, subject, false).slice(-1);
};

const BRAND = /^(brand|logo|name|trademark|badge|mark|patents?)s?$/;
/** "the right to use the Nokia logo": the name beside the word that is licensed. */
export const ownerOfBrand = ({ groups, at }: Place): readonly Mention[] => {
  const stop = groups.findIndex((group, index) => index > at && (group.kind === 'STOP' || group.kind === 'WH'));
  const ahead = groups.slice(at + 1, stop < 0 ? undefined : stop);
  for (const group of [...ahead, ...groups.slice(0, at)]) {
    if (group.kind !== 'NOUN' || !group.words.some(({ lower }) => BRAND.test(lower))) continue;
    const names = [...group.possessors, ...group.modifiers].flatMap(partiesOfWord);
    if (names.length > 0) return names.slice(0, 1);
  }
  return [];
};

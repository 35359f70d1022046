// "A, B and C" as one list of noun groups, read to the right or to the left of one of its members.
import { PLACES } from '../lexicon/nouns.ts';
import { afterApposition, isApposition, overApposition } from './apposition.ts';
import { type Group, isNamed, type NounGroup } from './group.ts';
import { wordAt } from './word-at.ts';

export type Phrase = { readonly nouns: readonly NounGroup[]; readonly first: number; readonly last: number };

const opensWithDeterminer = ({ words }: NounGroup): boolean => words[0]?.tag === 'DET';

/** "A as well as B", "A along with B": the group before B; in the list of a preposition "A together with B" too, which else joins the subject. -1 for none. */
const companionJoint = (groups: readonly Group[], at: number, start: number): number => {
  const words = groups.slice(at, at + 3).map(({ words: [first] }) => first?.lower ?? '');
  const [two, three] = [words.slice(0, 2).join(' '), words.join(' ')];
  if (three === 'as well as') return at + 2;
  const isJoint = /^(?:along with|but also|but even)$/.test(two) || (two === 'together with' && groups[start - 1]?.kind === 'PREP');
  return isJoint ? at + 1 : -1;
};

/** A name that comes along with the name before it. */
const companionAfter = (groups: readonly Group[], at: number, start: number): { index: number; comma: boolean } | undefined => {
  const joint = companionJoint(groups, groups[at]?.kind === 'COMMA' ? at + 1 : at, start);
  const [before, member] = [groups[at - 1], groups[joint + 1]];
  const joins = joint > 0 && before?.kind === 'NOUN' && member?.kind === 'NOUN' && isNamed(before) && isNamed(member);
  return joins ? { index: joint + 1, comma: false } : undefined;
};

/** Index of the next member after the joint at `at` ("," "and" ", and", "as well as"), if a noun group follows. */
const memberAfter = (groups: readonly Group[], at: number, start = at): { index: number; comma: boolean } | undefined => {
  const joint = groups[at];
  const companion = companionAfter(groups, at, start);
  if (companion) return companion;
  if (joint?.kind !== 'COMMA' && joint?.kind !== 'CC') return undefined;
  const index = joint.kind === 'COMMA' && groups[at + 1]?.kind === 'CC' ? at + 2 : at + 1;
  return groups[index]?.kind === 'NOUN' ? { index, comma: joint.kind === 'COMMA' } : undefined;
};

/** A member that is itself the subject of a following verb begins a new clause ("bought A, and B said"). */
const beginsClause = (groups: readonly Group[], index: number): boolean => {
  const after = groups[groups[index + 1]?.kind === 'ADVERB' ? index + 2 : index + 1];
  return after?.kind === 'VERB' && after.form === 'FINITE';
};

/** "between A and B", "investors including A and B": both are the preposition's, whatever follows. */
const belongsTogether = (groups: readonly Group[], start: number): boolean => {
  const word = groups[start - 1]?.kind === 'PREP' ? groups[start - 1]?.words[0]?.lower : undefined;
  return /^(?:between|of|by|including)$/.test(word ?? '') || (word === 'as' && wordAt(groups, start - 2) === 'such');
};

/** Commas alone make a list only where it has an "and" or closes its clause ("from A, B, others"; "led by A, B for"). */
const endsAsList = (groups: readonly Group[], start: number, last: number): boolean => {
  const after = groups[last + 1];
  if (groups.slice(start, last).some(({ kind }) => kind === 'CC') || !after) return true;
  if (after.kind === 'CC' && groups[last + 2]?.kind === 'VERB') return true;
  return (
    ['STOP', 'VERB', 'TIME'].includes(after.kind) ||
    (after.kind === 'PREP' && /^(?:for|on|in|from|after)$/.test(after.words[0]?.lower ?? ''))
  );
};

/** "Redbox and ecoATM owner Outerwall": the names before the owner are what it owns, not its fellows. */
const endsInOwner = ({ words, head }: NounGroup): boolean =>
  head.tag === 'NAME' &&
  words[0]?.tag === 'NAME' &&
  words.some(({ lower }) => /^(?:owner|parent|maker|creator|backer|investor)s?$/.test(lower));

export const isPlace = ({ head }: NounGroup): boolean => head.mentions[0]?.kind === 'OTHER' || PLACES.has(head.lower);
const isFollowedByFirm = (groups: readonly Group[], joint: number): boolean => {
  const next = memberAfter(groups, joint);
  const noun = next ? groups[next.index] : undefined;
  return noun?.kind === 'NOUN' && isNamed(noun) && !isPlace(noun);
};

/** "A of Oslo, B of Bergen": over the town of the member that ends at `last`. */
const overHome = (groups: readonly Group[], last: number): number => {
  const town = groups[last + 2];
  const member = groups[last];
  const isHome =
    member?.kind === 'NOUN' &&
    isNamed(member) &&
    isFollowedByFirm(groups, last + 3) &&
    groups[last + 1]?.kind === 'PREP' &&
    /^(?:of|in|from)$/.test(wordAt(groups, last + 1)) &&
    town?.kind === 'NOUN' &&
    isPlace(town);
  return isHome ? last + 2 : last;
};

/** "X of Oslo", "X, of Oslo": from the town at `at` to X. */
export const beforeHome = (groups: readonly Group[], at: number): number => {
  const town = groups[at];
  const isHome =
    town?.kind === 'NOUN' && isPlace(town) && groups[at - 1]?.kind === 'PREP' && /^(?:of|in|from)$/.test(wordAt(groups, at - 1));
  if (!isHome) return at;
  return groups[at - 2]?.kind === 'COMMA' && wordAt(groups, at - 1) === 'of' ? at - 3 : at - 2;
};

/** The member whose town stands at `index`. */
const memberOfHome = (groups: readonly Group[], index: number): number =>
  index > 1 && overHome(groups, index - 2) === index && groups[index - 2]?.kind === 'NOUN' ? index - 2 : index;

/** "patents from A and another ten from B": the member has a phrase of its own like the one that the list stands in. */
const hasSamePhrase = (groups: readonly Group[], start: number, index: number): boolean => {
  const [own, after, name] = [groups[start - 1], groups[index + 1], groups[index + 2]];
  const member = groups[index];
  const isThing = member?.kind === 'NOUN' && !isNamed(member) && member.head.tag !== 'PRON';
  const isSame = own?.kind === 'PREP' && after?.kind === 'PREP' && own.words[0]?.lower === after.words[0]?.lower;
  return isThing && isSame && name?.kind === 'NOUN' && isNamed(name);
};

export const listFrom = (groups: readonly Group[], start: number): Phrase | undefined => {
  const head = groups[start];
  if (head?.kind !== 'NOUN') return undefined;
  const nouns = [head];
  let last = start;
  for (
    let next = memberAfter(groups, overHome(groups, last) + 1, start);
    next;
    next = memberAfter(groups, overHome(groups, last) + 1, start)
  ) {
    const member = groups[next.index];
    const opensClause = beginsClause(groups, next.index) && (next.comma || !belongsTogether(groups, start));
    if (member?.kind !== 'NOUN' || opensClause) break;
    if (next.comma && isApposition(member, nouns.at(-1) ?? head)) {
      const fellow = afterApposition(groups, next.index);
      const joined = groups[fellow];
      if (joined?.kind !== 'NOUN' || beginsClause(groups, fellow)) break;
      nouns.push(joined);
      last = fellow;
      continue;
    }
    if (hasSamePhrase(groups, start, next.index)) break;
    nouns.push(member);
    last = next.index;
  }
  if (nouns.length > 1 && !endsAsList(groups, start, last)) return { nouns: [head], first: start, last: start };
  return { nouns, first: start, last };
};

/** "A, B, C join forces": names and commas alone, from the start of a headline. */
const opensWithNames = (groups: readonly Group[], end: number): boolean => {
  const start = groups.slice(0, end).findLastIndex(({ kind }) => kind === 'STOP') + 1;
  const list = groups.slice(start, end + 1);
  return list.every((group, index) =>
    index % 2 === 0 ? group.kind === 'NOUN' && isNamed(group) : group.kind === 'COMMA' && group.words[0]?.text === ',',
  );
};

/** "A along with B", "A as well as B", "A alongside B": the noun before the joint that ends at `last`; -1 for none. */
const beforeCompanion = (groups: readonly Group[], last: number): number => {
  const word = (at: number): string => wordAt(groups, at);
  const length =
    word(last) === 'alongside'
      ? 1
      : word(last) === 'with' && /^(?:along|together)$/.test(word(last - 1))
        ? 2
        : word(last) === 'as' && word(last - 1) === 'well' && word(last - 2) === 'as'
          ? 3
          : 0;
  return length > 0 && groups[last - length]?.kind === 'NOUN' ? last - length : -1;
};

/** What comes along between two commas, from `from` on: ", like B and C,". */
export const companionsFrom = (groups: readonly Group[], from: number): readonly NounGroup[] => {
  const words = groups.slice(from, from + 3).map(({ words: [first] }) => first?.lower ?? '');
  const length = /^(?:like|alongside)$/.test(words[0] ?? '')
    ? 1
    : /^(?:along|together) with$/.test(words.slice(0, 2).join(' '))
      ? 2
      : words.join(' ') === 'as well as'
        ? 3
        : 0;
  const list = length > 0 ? listFrom(groups, from + length) : undefined;
  return list?.nouns.every(isNamed) ? list.nouns : [];
};

/** "as A, B and others join": the list is the clause's, not the preposition's. */
const opensAsClause = (groups: readonly Group[], at: number): boolean => wordAt(groups, at) === 'as' && wordAt(groups, at - 1) !== 'such';

export const listUpTo = (groups: readonly Group[], end: number): Phrase | undefined => {
  const head = groups[end];
  if (head?.kind !== 'NOUN') return undefined;
  const nouns = [head];
  let first = end;
  let sawAnd = false;
  while (!endsInOwner(head) && !/^(?:it|he|she)$/.test(head.head.lower)) {
    const leader = isNamed(nouns[0] ?? head) ? beforeCompanion(groups, first - 1) : -1;
    const led = groups[leader];
    if (led?.kind === 'NOUN' && isNamed(led) && groups[leader - 1]?.kind !== 'PREP') {
      nouns.unshift(led);
      first = leader;
      continue;
    }
    const joint = groups[first - 1];
    if (joint?.kind !== 'COMMA' && joint?.kind !== 'CC') break;
    const near = joint.kind === 'CC' && groups[first - 2]?.kind === 'COMMA' ? first - 3 : first - 2;
    const index = memberOfHome(groups, joint.kind === 'CC' && near === first - 3 ? overApposition(groups, near) : near);
    const member = groups[index];
    if (member?.kind !== 'NOUN') break;
    if (joint.kind === 'CC') sawAnd = true;
    if (joint.kind === 'COMMA' && !sawAnd && !opensWithNames(groups, end)) break;
    if (
      (groups[index - 1]?.kind === 'PREP' && !opensAsClause(groups, index - 1)) ||
      (isNamed(head) && !isNamed(member) && opensWithDeterminer(member))
    )
      break;
    nouns.unshift(member);
    first = index;
  }
  return { nouns, first, last: end };
};

// "A, B and C" as one list of noun groups, read to the right or to the left of one of its members.
import type { Group, NounGroup } from './groups.ts';

export type Phrase = { readonly nouns: readonly NounGroup[]; readonly first: number; readonly last: number };

const NUMBER_HEAD = /^(others?|more|rest)$/;
const isNamed = (group: NounGroup): boolean => group.head.tag === 'NAME';
const opensWithDeterminer = ({ words }: NounGroup): boolean => words[0]?.tag === 'DET';

/** Index of the next member after the joint at `at` ("," "and" ", and"), if a noun group follows. */
const memberAfter = (groups: readonly Group[], at: number): { index: number; comma: boolean } | undefined => {
  const joint = groups[at];
  if (joint?.kind !== 'COMMA' && joint?.kind !== 'CC') return undefined;
  const index = joint.kind === 'COMMA' && groups[at + 1]?.kind === 'CC' ? at + 2 : at + 1;
  return groups[index]?.kind === 'NOUN' ? { index, comma: joint.kind === 'COMMA' } : undefined;
};

/** A member that is itself the subject of a following verb begins a new clause ("bought A, and B said"). */
const beginsClause = (groups: readonly Group[], index: number): boolean => {
  const after = groups[groups[index + 1]?.kind === 'ADVERB' ? index + 2 : index + 1];
  return after?.kind === 'VERB' && after.form === 'FINITE';
};

/** "between A and B": both are the preposition's, whatever follows. */
const belongsTogether = (groups: readonly Group[], start: number): boolean =>
  groups[start - 1]?.kind === 'PREP' && /^(?:between|of|by)$/.test(groups[start - 1]?.words[0]?.lower ?? '');

/** "HTC, a phone maker": a common noun after a comma explains the name before it. */
const isApposition = (member: NounGroup, comma: boolean, before: NounGroup): boolean =>
  comma && isNamed(before) && !isNamed(member) && !NUMBER_HEAD.test(member.head.lower);

/** Commas alone make a list only where it has an "and" or closes its clause ("from A, B, others"; "led by A, B for"). */
const endsAsList = (groups: readonly Group[], start: number, last: number): boolean => {
  const after = groups[last + 1];
  if (groups.slice(start, last).some(({ kind }) => kind === 'CC') || !after) return true;
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

export const listFrom = (groups: readonly Group[], start: number): Phrase | undefined => {
  const head = groups[start];
  if (head?.kind !== 'NOUN') return undefined;
  const nouns = [head];
  let last = start;
  for (let next = memberAfter(groups, last + 1); next; next = memberAfter(groups, last + 1)) {
    const member = groups[next.index];
    const opensClause = beginsClause(groups, next.index) && (next.comma || !belongsTogether(groups, start));
    if (member?.kind !== 'NOUN' || opensClause) break;
    if (isApposition(member, next.comma, nouns.at(-1) ?? head)) break;
    nouns.push(member);
    last = next.index;
  }
  if (nouns.length > 1 && !endsAsList(groups, start, last)) return { nouns: [head], first: start, last: start };
  return { nouns, first: start, last };
};

export const listUpTo = (groups: readonly Group[], end: number): Phrase | undefined => {
  const head = groups[end];
  if (head?.kind !== 'NOUN') return undefined;
  const nouns = [head];
  let first = end;
  let sawAnd = false;
  while (!endsInOwner(head)) {
    const joint = groups[first - 1];
    if (joint?.kind !== 'COMMA' && joint?.kind !== 'CC') break;
    const index = joint.kind === 'CC' && groups[first - 2]?.kind === 'COMMA' ? first - 3 : first - 2;
    const member = groups[index];
    if (member?.kind !== 'NOUN') break;
    if (joint.kind === 'CC') sawAnd = true;
    if (joint.kind === 'COMMA' && !sawAnd && !(isNamed(member) && isNamed(head) && index === 0)) break;
    if (groups[index - 1]?.kind === 'PREP' || (isNamed(head) && !isNamed(member) && opensWithDeterminer(member))) break;
    nouns.unshift(member);
    first = index;
  }
  return { nouns, first, last: end };
};

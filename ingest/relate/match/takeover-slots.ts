// Slots of takeovers: further companies bought in one breath, who is helped by a purchase or pays for it, a name that an aside explains.
import type { Mention } from '../../../schema/facts.ts';
import { listUpTo } from '../sentence/coordination.ts';
import { followingOf, skipOn } from '../sentence/following.ts';
import type { Group } from '../sentence/group.ts';
import { wordAt } from '../sentence/word-at.ts';
import { holderOf } from './holder.ts';
import { namedIn, partiesOf, partiesOfWords } from './party.ts';
import { nounAt, partiesOfPhrase } from './phrase-parties.ts';
import { laterPhrase, listedAfterColon, openingName } from './phrase-slots.ts';
import type { Place, Slots } from './place.ts';
import { openingPhrase } from './sentence-slots.ts';
import { verbObject } from './verb-arguments.ts';

/** A day, a year or a price. */
const isMeasure = (group: Group | undefined): boolean =>
  group?.kind === 'TIME' ||
  (group?.kind === 'NOUN' && group.head.tag !== 'NAME' && group.words.some(({ tag, lower }) => tag === 'NUM' || VAGUE_SUM.test(lower)));
const VAGUE_SUM = /^(?:little|fraction|pittance|undisclosed)$/;

/** Over ", in January," and "later": to the noun after the joint at `joint`. */
const overInsert = (groups: readonly Group[], joint: number): { readonly at: number; readonly dated: boolean } => {
  let at = joint + 1;
  let dated = false;
  for (; ; at += 1) {
    const group = groups[at];
    if (group?.kind === 'TIME') dated = true;
    const isPassed =
      ['COMMA', 'CC', 'TIME', 'ADVERB'].includes(group?.kind ?? '') || (group?.kind === 'PREP' && groups[at + 1]?.kind === 'TIME');
    if (!isPassed) return { at, dated };
  }
};

/** A name with a year or a price of its own begins nothing new unless a verb follows: "X in 2010 and B a year later". */
const hasOwnMeasure = (groups: readonly Group[], at: number): boolean => {
  const next = skipOn(groups, at + 1);
  const measure = groups[next]?.kind === 'PREP' ? next + 1 : next;
  return isMeasure(groups[measure]) && groups[skipOn(groups, measure + 1)]?.kind !== 'VERB';
};

const ENDS: readonly (Group['kind'] | undefined)[] = ['STOP', 'COMMA', undefined];
const memberAfter = (groups: readonly Group[], joint: number): number => {
  const { at, dated } = overInsert(groups, joint);
  const noun = groups[at];
  if (noun?.kind !== 'NOUN' || noun.head.tag !== 'NAME') return -1;
  const isOwn = hasOwnMeasure(groups, at);
  return (dated && (isOwn || ENDS.includes(groups[at + 1]?.kind))) || (isMeasure(groups[joint - 1]) && isOwn) ? at : -1;
};

/** "A bought X in 2010 and B a year later", "took over X and, in January, B": B. */
const moreObjects = ({ groups, at }: Place): readonly Mention[] => {
  const object = followingOf(groups, at).object;
  const mentions: Mention[] = [];
  for (let next = object ? object.last + 1 : groups.length; next < groups.length; next += 1) {
    const kind = groups[next]?.kind ?? 'STOP';
    if (['VERB', 'STOP', 'WH', 'SUB'].includes(kind)) break;
    const member = kind === 'CC' || kind === 'COMMA' ? groups[memberAfter(groups, next)] : undefined;
    if (member?.kind === 'NOUN') mentions.push(...partiesOf(member, true));
  }
  return mentions;
};

/** "pays $3m for X and $4m for B": B. */
const paidForAsWell = ({ groups, at }: Place): readonly Mention[] => {
  const first = followingOf(groups, at).prepositions.get('for');
  const joint = first ? first.last + 1 : groups.length;
  const isJoint = groups[joint]?.kind === 'CC' || groups[joint]?.kind === 'COMMA';
  const sum = groups[joint]?.kind === 'COMMA' && groups[joint + 1]?.kind === 'CC' ? joint + 2 : joint + 1;
  const noun = isJoint && isMeasure(groups[sum]) && wordAt(groups, sum + 1) === 'for' ? groups[sum + 2] : undefined;
  return noun?.kind === 'NOUN' ? partiesOf(noun) : [];
};

/** "pays $1 billion in cash and shares for B", "offers $40 a share for B": B; not where somebody is named who gets the sum. */
const soughtForSum = (place: Place): readonly Mention[] => {
  const sum = nounAt(place.groups, followingOf(place.groups, place.at).object);
  return sum && sum.modifiers.length === 0 && sum.head.tag !== 'NAME' ? laterPhrase(place, 'for') : [];
};

const HELPS =
  /^(?:give|help|let|make|allow|enable|boost|strengthen|turn|hand|bolster|propel|cost|bring|expand|extend|double|catapult|put|provide)$/;
/** "The purchase of B gives A a foothold", "is A's largest": A. */
const gainer = ({ groups, at }: Place): readonly Mention[] => {
  const end = skipOn(groups, followingOf(groups, at).end);
  const verb = groups[end];
  if (verb?.kind !== 'VERB' || verb.passive) return [];
  const object = followingOf(groups, end).object;
  if (verb.lemma === 'be') return partiesOfWords(nounAt(groups, object)?.possessors ?? []);
  if (!HELPS.test(verb.lemma)) return [];
  const named = partiesOfPhrase(groups, object, true);
  return named.length > 0 ? named : openingName(groups, object);
};

/** "B, now part of A": B. */
const explained = ({ groups, at }: Place): readonly Mention[] => {
  let comma = at - 1;
  while (groups[comma]?.kind === 'ADVERB' || groups[comma]?.kind === 'TIME') comma -= 1;
  const name = groups[comma - 1];
  if (groups[comma]?.kind !== 'COMMA' || name?.kind !== 'NOUN' || name.head.tag !== 'NAME') return [];
  return namedIn(listUpTo(groups, comma - 1));
};

/** How far a verb that the trigger rules may stand from it. */
const REACH = 6;
/** "blocked A from buying B", "fails in its attempt to take over B": B, of the next verb. */
const objectOfNext = ({ groups, at }: Place): readonly Mention[] => {
  const verb = groups.findIndex((group, index) => index > at && (group.kind === 'VERB' || group.kind === 'STOP'));
  if (groups[verb]?.kind !== 'VERB' || verb > at + REACH) return [];
  return partiesOfPhrase(groups, followingOf(groups, verb).object, true);
};

const UNIT = /^(?:unit|business|division|arm|subsidiary|part|branch|brand|affiliate|spin-?off|offshoot)$/;
/** "buys S's B", "buys B, a unit of S": S. */
const sellerOf = ({ groups, at }: Place): readonly Mention[] => {
  const object = verbObject({ groups, at });
  const noun = nounAt(groups, object);
  if (!object || noun?.head.tag !== 'NAME') return [];
  if (noun.possessors.length > 0) return partiesOfWords(noun.possessors);
  const aside = groups[object.last + 1]?.kind === 'COMMA' ? groups[object.last + 2] : undefined;
  if (aside?.kind !== 'NOUN' || !UNIT.test(aside.head.lower)) return [];
  const owners = partiesOfWords(aside.possessors);
  return owners.length > 0 ? owners : partiesOfPhrase(groups, followingOf(groups, object.last + 2).prepositions.get('of'), true);
};

/** "A and B shareholders vote", "the shareholders of A and B": A and B. */
const votersOf = (place: Place): readonly Mention[] => {
  const voters = holderOf(place);
  const named = voters?.nouns.flatMap(({ words }) => partiesOfWords(words)) ?? [];
  if (named.length > 0 || !voters) return named;
  return partiesOfPhrase(place.groups, followingOf(place.groups, voters.last).prepositions.get('of'), true);
};

export const TAKEOVER_SLOTS: Slots = {
  'object.more': moreObjects,
  'for.more': paidForAsWell,
  'for.sum': soughtForSum,
  /** Not "the parts that A passes on to B", whatever stands before. */
  'object.after': ({ groups, at }) => partiesOfPhrase(groups, followingOf(groups, at).object, true),
  'object.opening': ({ groups, at }) => openingName(groups, followingOf(groups, at).object),
  'next.object': objectOfNext,
  'object.seller': sellerOf,
  explained,
  gainer,
  listed: listedAfterColon,
  opening: openingPhrase,
  voters: votersOf,
};

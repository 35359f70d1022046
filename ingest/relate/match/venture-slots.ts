// Slots around the noun of a venture that several own: what it is called, who has how much of it, with whom one is a partner in it.
import type { Mention } from '../../../schema/facts.ts';
import { rulingVerb, subjectOf } from '../sentence/arguments.ts';
import { listFrom } from '../sentence/coordination.ts';
import { followingOf } from '../sentence/following.ts';
import { type Group, textOf } from '../sentence/group.ts';
import { wordAt } from '../sentence/word-at.ts';
import { partiesOf, partiesOfWords } from './party.ts';
import { partiesOfPhrase } from './phrase-parties.ts';
import type { Place, Slots } from './place.ts';
import { verbObject } from './verb-arguments.ts';

/** "the joint venture X": X, right behind the word. */
const named = ({ groups, at }: Place): readonly Mention[] => {
  const noun = groups[at];
  if (noun?.kind !== 'NOUN' || noun.head.tag !== 'NAME') return [];
  const before = noun.words[noun.words.indexOf(noun.head) - 1];
  return /^(?:venture|jv|company|firm|subsidiary)$/.test(before?.lower ?? '') ? partiesOf(noun, true) : [];
};

/** "a venture with B, called X": X. */
const called = ({ groups, at }: Place): readonly Mention[] => {
  const { end } = followingOf(groups, at);
  const from = groups[end]?.kind === 'COMMA' ? end + 1 : end;
  const [verb, name] = [groups[from], groups[from + 1]];
  const isCalled = verb?.kind === 'VERB' && verb.past && /^(?:call|name|dub|baptise|baptize|christen|know)$/.test(verb.lemma);
  return isCalled && name?.kind === 'NOUN' && name.head.tag === 'NAME' ? partiesOf(name, true) : [];
};

/** "X began as a venture of", "A and B run X as a venture", "X was turned into a venture": X. */
const wasBefore = ({ groups, at }: Place): readonly Mention[] => {
  const verb = rulingVerb(groups, at);
  const group = groups[verb];
  const word = groups[at - 1]?.kind === 'PREP' ? wordAt(groups, at - 1) : '';
  if (group?.kind !== 'VERB' || !/^(?:as|into)$/.test(word)) return [];
  const object = verbObject({ groups, at: verb });
  if (word === 'into') return /^(?:turn|make|convert|transform)$/.test(group.lemma) ? partiesOfPhrase(groups, object, true) : [];
  const known = object ?? (/^(?:begin|start|be|originate|exist)$/.test(group.lemma) ? subjectOf(groups, verb) : undefined);
  return partiesOfPhrase(groups, known, true);
};

/** "20 percent", "half", "the rest". */
const SHARE =
  /^(?:(?:about|around|nearly|roughly|a|an|the|one|two|three|four) )*(?:[\d.,]+(?: ?%| percent)?|half|third|quarter|fifth|tenth|thirds|quarters|fifths|tenths|rest|remainder|remaining \S+|other \S+)(?: each)?$/;

/** "the rest in the hands of B", "the rest with B", "the remainder held by B": B, behind the share at `at`. */
const behindShare = (groups: readonly Group[], at: number): readonly Mention[] => {
  const share = groups[at];
  if (share?.kind !== 'NOUN' || !/^the (?:rest|remainder|remaining|other)\b/.test(textOf(share))) return [];
  const held = groups[at + 1];
  const isHeld = held?.kind === 'VERB' && held.past && /^(?:own|hold|control)$/.test(held.lemma);
  const { prepositions } = followingOf(groups, isHeld ? at + 1 : at);
  const inside = prepositions.get('in')?.last ?? -1;
  const hands = groups[inside];
  const isInHands = hands?.kind === 'NOUN' && /^(?:the )?(?:hands|possession|ownership)$/.test(textOf(hands));
  const owner = isInHands ? followingOf(groups, inside).prepositions.get('of') : prepositions.get(isHeld ? 'by' : 'with');
  return partiesOfPhrase(groups, owner, true);
};

/** The groups up to the next verb or the end of the clause that `from` stands in. */
const upToVerb = (groups: readonly Group[], from: number): readonly Group[] => {
  const end = groups.findIndex(({ kind }, index) => index > from && (kind === 'STOP' || kind === 'WH' || kind === 'VERB'));
  return groups.slice(0, end < 0 ? undefined : end);
};

/** "A has 51 percent and B 49", "A 75 percent and B the rest": who stands right before a share, behind the group at `from`. */
const beforeShares = (groups: readonly Group[], from: number): readonly Mention[] => {
  const clause = upToVerb(groups, from);
  return clause.flatMap((group, index) => {
    if (index <= from || group.kind !== 'NOUN') return [];
    const [name, share] = group.words;
    const next = clause[index + 1];
    const isBeside = group.head.tag === 'NAME' && next?.kind === 'NOUN' && SHARE.test(textOf(next));
    if (isBeside) return partiesOf(group, true);
    return name?.tag === 'NAME' && share?.tag === 'NUM' ? partiesOfWords([name]) : [];
  });
};

/** "belongs half to A, three tenths to B": B, whom each later "to" of the clause brings. */
const eachTo = ({ groups, at }: Place): readonly Mention[] => {
  return upToVerb(groups, at).flatMap((group, index) => {
    const isShare = index > at && group.kind === 'PREP' && wordAt(groups, index) === 'to' && groups[index - 1]?.kind === 'NOUN';
    return isShare ? partiesOfPhrase(groups, listFrom(groups, index + 1), true) : [];
  });
};

const OWNS = /^(?:own|hold|have|keep|take|get|control|retain|receive)$/;
/** The verb of "a venture in which A holds", "of which A has"; -1 for none. */
const ownsInIt = (groups: readonly Group[], at: number): number => {
  const { end } = followingOf(groups, at);
  const from = groups[end]?.kind === 'COMMA' ? end + 1 : end;
  if (groups[from]?.kind !== 'PREP' || !/^(?:in|of)$/.test(wordAt(groups, from)) || groups[from + 1]?.kind !== 'WH') return -1;
  const verb = groups.findIndex((group, index) => index > from && (group.kind === 'VERB' || group.kind === 'STOP'));
  return groups[verb]?.kind === 'VERB' ? verb : -1;
};

/** "a venture in which A will own 70 percent and B the rest": all of whom it tells. */
const ownersIn = ({ groups, at }: Place): readonly Mention[] => {
  const verb = ownsInIt(groups, at);
  const group = groups[verb];
  if (group?.kind !== 'VERB' || !OWNS.test(group.lemma)) return [];
  return [...partiesOfPhrase(groups, subjectOf(groups, verb), true), ...beforeShares(groups, verb)];
};

/** Of the owners where it tells several, and no small ones: nobody else is one. */
const allOwners = (place: Place): readonly Mention[] => {
  const owners = ownersIn(place);
  const isSmall = place.groups.slice(place.at).some((group) => group.kind === 'NOUN' && /\bminority\b/.test(textOf(group)));
  return owners.length > 1 && !isSmall ? owners : [];
};

/** "a venture in which A and B are among the partners": A and B. */
const partnersIn = ({ groups, at }: Place): readonly Mention[] => {
  const verb = ownsInIt(groups, at);
  const group = groups[verb];
  const said = groups
    .slice(verb + 1, verb + 4)
    .some((next) => next.kind === 'NOUN' && /\b(?:partner|owner|shareholder)s?$/.test(textOf(next)));
  return group?.kind === 'VERB' && group.lemma === 'be' && said ? partiesOfPhrase(groups, subjectOf(groups, verb), true) : [];
};

export const VENTURE_SLOTS: Slots = {
  'all-owners': allOwners,
  'each-to': eachTo,
  'before-shares': ({ groups, at }) => beforeShares(groups, at),
  'behind-rest': ({ groups, at }) => groups.flatMap((_, index) => (index > at ? behindShare(groups, index) : [])),
  'owners-in': (place) => [...ownersIn(place), ...partnersIn(place)],
  'venture-named': named,
  'venture-called': called,
  'venture-before': wasBefore,
};

// Slots of who owns how much of what, and who gives money to whom: "a third of which belongs to A", "by A and 40 percent by B", "lends A $5 million".
import type { Mention } from '../../../schema/facts.ts';
import { subjectOf } from '../sentence/arguments.ts';
import { listFrom, listUpTo } from '../sentence/coordination.ts';
import { followingOf } from '../sentence/following.ts';
import { type Group, textOf } from '../sentence/group.ts';
import { explainedName, overComma } from '../sentence/leftwards.ts';
import { wordAt } from '../sentence/word-at.ts';
import { partiesOf, partiesOfWords } from './party.ts';
import { partiesOfPhrase } from './phrase-parties.ts';
import type { Place, Slots } from './place.ts';

/** "X, a third of which belongs to", "X, 30 percent of whose shares are held by": X, for the verb at `at`. */
const ofWhich = ({ groups, at }: Place): readonly Mention[] => {
  const relative = groups.slice(0, at).findLastIndex(({ kind }) => kind === 'WH' || kind === 'STOP' || kind === 'VERB');
  if (groups[relative]?.kind !== 'WH' || wordAt(groups, relative - 1) !== 'of' || groups[relative - 2]?.kind !== 'NOUN') return [];
  return partiesOfPhrase(groups, listUpTo(groups, explainedName(groups, overComma(groups, relative - 3))), true).slice(-1);
};

/** "A third of X belongs to", "half of the shares of X are held by": X, for the verb at `at`. */
const partOf = ({ groups, at }: Place): readonly Mention[] => {
  const part = subjectOf(groups, at);
  const whole = part && followingOf(groups, part.last).prepositions.get('of');
  const names = partiesOfPhrase(groups, whole, true);
  if (names.length > 0 || !whole) return names;
  const inner = followingOf(groups, whole.last).prepositions;
  return partiesOfPhrase(groups, inner.get('of') ?? inner.get('in'), true);
};

/** "60 percent by A and 40 percent by B", "half and half by A and B": whom each "by" of the clause brings. */
const agents = ({ groups, at }: Place): readonly Mention[] => {
  const end = groups.findIndex(({ kind }, index) => index > at && (kind === 'STOP' || kind === 'VERB' || kind === 'WH'));
  const clause = groups.slice(0, end < 0 ? undefined : end);
  return clause.flatMap((group, index) =>
    index > at && group.kind === 'PREP' && wordAt(groups, index) === 'by' ? partiesOfPhrase(groups, listFrom(groups, index + 1), true) : [],
  );
};

/** "A holds 51 percent of X, B the rest": B, the name right before what is left. */
const ownerOfRest = ({ groups, at }: Place): readonly Mention[] => {
  const rest = groups.findIndex(
    (group, index) => index > at && group.kind === 'NOUN' && /^(?:the )?(?:other|rest|remaining|remainder|balance)\b/.test(textOf(group)),
  );
  const before = groups[rest - 1]?.kind === 'VERB' || groups[rest - 1]?.kind === 'ADVERB' ? rest - 2 : rest - 1;
  const owner = rest > 0 ? groups[before] : undefined;
  return owner?.kind === 'NOUN' && owner.head.tag === 'NAME' ? partiesOf(owner, true) : [];
};

/** "lends A $5 million", "sold A its printers": A, between the verb and what it gets. */
const recipient = ({ groups, at }: Place): readonly Mention[] => {
  const [to, given] = [groups[at + 1], groups[at + 2]];
  if (to?.kind !== 'NOUN') return [];
  const name = to.words[0];
  const opens = name?.tag === 'NAME' && to.head !== name && to.words[1]?.tag === 'NUM';
  if (opens) return partiesOfWords([name]);
  return to.head.tag === 'NAME' && given?.kind === 'NOUN' && given.head.tag !== 'NAME' ? partiesOf(to, true) : [];
};

/** "with A as lead investor", "with A in the lead": A, right before the preposition of the noun at `at`. */
const besidePreposition = ({ groups, at }: Place): readonly Mention[] =>
  groups[at - 1]?.kind === 'PREP' ? partiesOfPhrase(groups, listUpTo(groups, at - 2), true) : [];

/** "X, with A as a shareholder,": X. */
const beforeBeside = ({ groups, at }: Place): readonly Mention[] => {
  const list = groups[at - 1]?.kind === 'PREP' ? listUpTo(groups, at - 2) : undefined;
  const joint = (list?.first ?? 0) - 1;
  return wordAt(groups, joint) === 'with' ? partiesOfPhrase(groups, listUpTo(groups, overComma(groups, joint - 1)), true).slice(-1) : [];
};

/** "A and B's first investment", "the owners, A and B", "A and B, the owners of X": all of them. */
const sharedOwners = ({ groups, at }: Place): readonly Mention[] => {
  const noun = groups[at];
  if (noun?.kind !== 'NOUN') return [];
  const opens = noun.words[0]?.tag === 'NAME' && noun.possessors[0] === noun.words[0];
  const shared = opens && groups[at - 1]?.kind === 'CC' ? listUpTo(groups, at - 2) : undefined;
  return [...partiesOfPhrase(groups, shared, true), ...partiesOfWords(noun.possessors)];
};

/** "X is A and B's first investment": X. */
const ownedBySeveral = ({ groups, at }: Place): readonly Mention[] => {
  const list = groups[at - 1]?.kind === 'CC' ? listUpTo(groups, at - 2) : undefined;
  const verb = groups[(list?.first ?? at) - 1];
  const isSaid = list && verb?.kind === 'VERB' && /^(?:be|become)$/.test(verb.lemma);
  return isSaid ? partiesOfPhrase(groups, subjectOf(groups, list.first - 1), true) : [];
};

/** "A and B", whatever verb follows. */
const namesFrom = (groups: readonly Group[], at: number): readonly Mention[] => {
  const [own, joint, next] = [groups[at], groups[at + 1], groups[at + 2]];
  const names = own?.kind === 'NOUN' ? partiesOf(own, true) : [];
  const goesOn = (joint?.kind === 'CC' || joint?.kind === 'COMMA') && next?.kind === 'NOUN' && next.head.tag === 'NAME';
  return goesOn ? [...names, ...namesFrom(groups, at + 2)] : names;
};

/** "raises $5m, with A, B and C each investing": all that the "with" brings. */
const accompanying = ({ groups, at }: Place): readonly Mention[] => {
  const verb = groups[at];
  if (verb?.kind !== 'VERB' || verb.form !== 'GERUND') return [];
  const opener = groups.slice(0, at).findLastIndex(({ kind }) => kind === 'PREP' || kind === 'VERB' || kind === 'STOP');
  const list = wordAt(groups, opener) === 'with' ? listFrom(groups, opener + 1) : undefined;
  return list && at - list.last <= 2 ? partiesOfPhrase(groups, list, true) : [];
};

/** "With A, B shares X": A, at the head of the sentence. */
const aheadWith = ({ groups, at }: Place): readonly Mention[] => {
  const opener = groups.slice(0, at).findLastIndex(({ kind }) => kind === 'STOP') + 1;
  return wordAt(groups, opener) === 'with' ? partiesOfPhrase(groups, listFrom(groups, opener + 1), true).slice(0, 1) : [];
};

/** "A and B, the owners of X", "X's owners, A and B,", "X's owners A and B": all the names that the plural noun at `at` stands for. */
const namesOfPlural = ({ groups, at }: Place): readonly Mention[] => {
  const noun = groups[at];
  if (noun?.kind !== 'NOUN') return [];
  if (noun.head.tag === 'NAME') return namesFrom(groups, at);
  if (groups[at - 1]?.kind === 'COMMA') {
    const before = partiesOfPhrase(groups, listUpTo(groups, at - 2), true);
    if (before.length > 1) return before;
  }
  const { end } = followingOf(groups, at);
  const list = groups[end]?.kind === 'COMMA' || groups[end]?.words[0]?.text === ':' ? listFrom(groups, end + 1) : undefined;
  const told = partiesOfPhrase(groups, list, true);
  if (told.length > 1) return told;
  const verb = groups[end];
  if (verb?.kind === 'VERB' && /^(?:be|include)$/.test(verb.lemma)) return partiesOfPhrase(groups, followingOf(groups, end).object, true);
  const before = groups[at - 1];
  return before?.kind === 'VERB' && before.lemma === 'be' ? partiesOfPhrase(groups, subjectOf(groups, at - 1), true) : [];
};

export const SHARE_SLOTS: Slots = {
  agents,
  accompanying,
  'ahead.with': aheadWith,
  'before-beside': beforeBeside,
  'before-preposition': besidePreposition,
  'is-shared': ownedBySeveral,
  'of-which': ofWhich,
  'owner-of-rest': ownerOfRest,
  owners: sharedOwners,
  'part-of': partOf,
  plural: namesOfPlural,
  recipient,
};

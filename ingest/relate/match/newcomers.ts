// Who does what another has done before: "DB HiTek followed", "Bose was the first to do so", "Ford signed in May", "it was followed by A and B".
import type { Mention } from '../../../schema/facts.ts';
import { subjectOf } from '../sentence/arguments.ts';
import { listFrom, listUpTo } from '../sentence/coordination.ts';
import { followingOf } from '../sentence/following.ts';
import type { Group, VerbGroup } from '../sentence/group.ts';
import { wordAt } from '../sentence/word-at.ts';
import { nounAt, partiesOfPhrase } from './phrase-parties.ts';

const PROVERB = /^(?:do|have|be)$/;
const LIKEWISE = /^(?:so|as|nor|neither)$/;
const ORDER = /^(?:first|second|third|last|latest|next|newest|fourth|another)$/;
/** Verbs that tell of a deal and leave out which. */
const SIGNS = /^(?:sign|sign up|sign on|join|join in|join up|jump|come aboard|enrol)$/;

const isBare = (group: Group | undefined): group is VerbGroup =>
  group?.kind === 'VERB' && group.words.length === 1 && PROVERB.test(group.lemma);

/** "as did C", "so has C": it likens C to what the same sentence tells. */
export const isInverted = (groups: readonly Group[], at: number): boolean =>
  isBare(groups[at]) && LIKEWISE.test(wordAt(groups, at - 1)) && groups[at + 1]?.kind === 'NOUN';

/** "C followed", "C followed suit", "C did so", "C had done the same", "C does too". */
const repeats = (groups: readonly Group[], at: number, verb: VerbGroup): boolean => {
  const next = groups[at + 1];
  const word = next?.words.at(-1)?.lower ?? '';
  if (verb.lemma === 'follow')
    return !next || (next.kind === 'NOUN' ? word === 'suit' : next.kind !== 'PREP' || /^(?:in|with)$/.test(word));
  return verb.lemma === 'do' && /^(?:so|same|likewise|too|also)$/.test(word);
};

/** "C signed in May", "C joined at the same time": with nothing that says what, or with whom. */
const signs = (groups: readonly Group[], at: number, verb: VerbGroup): boolean => {
  if (!SIGNS.test(verb.lemma) || verb.form !== 'FINITE') return false;
  const { object, prepositions } = followingOf(groups, at);
  return !object && [...prepositions.keys()].every((word) => /^(?:in|at|on|last|before|after)$/.test(word)) && !isNamedAfter(groups, at);
};
const isNamedAfter = (groups: readonly Group[], at: number): boolean => {
  const next = groups[at + 1];
  return next?.kind === 'PREP' && groups[at + 2]?.words.some(({ mentions }) => mentions.some(({ kind }) => kind !== 'OTHER')) === true;
};

const DOES = /^(?:do|sign|sign up|join|follow|license|take|come)$/;
/** "The first car maker to take a licence was C". */
const isOrderOfDeed = (groups: readonly Group[], at: number): boolean => {
  const opener = groups.slice(0, at).findIndex(({ kind }) => kind === 'NOUN');
  const noun = groups[opener];
  const next = groups[opener + 1];
  if (noun?.kind !== 'NOUN' || next?.kind !== 'VERB' || next.form !== 'INFINITIVE') return false;
  return DOES.test(next.lemma) && noun.words.some(({ lower, mentions }) => mentions.length === 0 && ORDER.test(lower));
};
/** "C was the first, in April", "C was the first to do so": not "the first company to sell phones". */
const isNextInOrder = (groups: readonly Group[], at: number, verb: VerbGroup): boolean => {
  const { object } = followingOf(groups, at);
  const noun = nounAt(groups, object);
  if (verb.lemma !== 'be' || !noun || !object || !ORDER.test(noun.head.lower)) return false;
  const next = groups[object.last + 1];
  if (next?.kind === 'PREP') return next.words[0]?.lower !== 'of';
  return next?.kind !== 'VERB' || DOES.test(next.lemma);
};

/** "C is on board too", "C and D are still aboard". */
const isAboard = (groups: readonly Group[], at: number, verb: VerbGroup): boolean => {
  if (!/^(?:be|stay|remain|come|climb)$/.test(verb.lemma)) return false;
  const words = groups
    .slice(at + 1, at + 4)
    .flatMap((group) => group.words.map(({ lower }) => lower))
    .join(' ');
  return /^(?:(?:also|still|now|already|all) )?(?:aboard|on board)\b/.test(words);
};

/** Whoever else left: these have not. */
export const tellsOfStaying = (groups: readonly Group[]): boolean =>
  groups.some((group, at) => group.kind === 'VERB' && isAboard(groups, at, group));

/** At the verb `at`; nobody where it tells of no likeness. */
export const newcomersAt = (groups: readonly Group[], at: number): readonly Mention[] => {
  const verb = groups[at];
  if (verb?.kind !== 'VERB' || verb.negated) return [];
  if (isInverted(groups, at)) return partiesOfPhrase(groups, listFrom(groups, at + 1), true);
  const by = followingOf(groups, at).prepositions.get('by');
  if (verb.lemma === 'follow' && by) return partiesOfPhrase(groups, by, true);
  // "C followed in May" could as well be read as a passive without a doer.
  const subject = verb.passive && verb.lemma === 'follow' ? listUpTo(groups, at - 1) : subjectOf(groups, at);
  const isDoer = subject !== undefined && groups[subject.first - 1]?.kind !== 'PREP';
  const isLikewise = isDoer && [repeats, signs, isNextInOrder, isAboard].some((tells) => tells(groups, at, verb));
  if (isLikewise) return partiesOfPhrase(groups, subject, true);
  return verb.lemma === 'be' && isOrderOfDeed(groups, at) ? partiesOfPhrase(groups, followingOf(groups, at).object, true) : [];
};

// Slots of licences: what is named in the purpose of a right ("the right to show B's films"), who gives it and who is given it.
import type { Mention } from '../../../schema/facts.ts';
import { rulingVerb, subjectOf } from '../sentence/arguments.ts';
import { listUpTo } from '../sentence/coordination.ts';
import { followingOf } from '../sentence/following.ts';
import type { Group } from '../sentence/group.ts';
import { partiesOf, partiesOfWords } from './party.ts';
import { partiesOfPhrase } from './phrase-parties.ts';
import { around } from './phrase-slots.ts';
import type { FillSlot, Place, Slots } from './place.ts';
import { verbSubject } from './verb-arguments.ts';

const isInfinitive = (group: Group | undefined): boolean => group?.kind === 'VERB' && group.form === 'INFINITIVE';

/** "signs a deal to show B's films", "the right to use the B name", "licensed to sell B phones": around what the infinitive has as its object. */
const inPurpose =
  (part: string): FillSlot =>
  (place) => {
    const { groups, at } = place;
    const verb = [at + 1, followingOf(groups, at).end].find((index) => isInfinitive(groups[index]));
    return verb === undefined ? [] : around(place, followingOf(groups, verb).object, part);
  };

/** "a licence to the rest of B's portfolio", "the right to build cars on the platform of B": the first name in the phrases that follow. */
const ownerAfter = ({ groups, at }: Place): readonly Mention[] => {
  for (let next = at + 1; next < groups.length; next += 1) {
    const group = groups[next];
    if (group?.kind === 'NOUN') {
      const beside = partiesOfWords(group.possessors.length > 0 ? group.possessors : group.modifiers);
      const joint = groups[next - 1];
      const isOf = joint?.kind === 'PREP' && /^(?:of|from)$/.test(joint.words[0]?.lower ?? '');
      const named = beside.length > 0 || !isOf ? beside : partiesOf(group, true);
      if (named.length > 0) return named.slice(0, 1);
    } else if (group?.kind !== 'PREP' && group?.kind !== 'ADVERB' && !isInfinitive(group)) return [];
  }
  return [];
};

/** "A granted B a licence", "B was granted a licence by A": A. */
const giver = ({ groups, at }: Place): readonly Mention[] => {
  const verb = rulingVerb(groups, at);
  const group = groups[verb];
  if (group?.kind !== 'VERB') return [];
  const agent = followingOf(groups, at).prepositions.get('by') ?? followingOf(groups, verb).prepositions.get('by');
  return partiesOfPhrase(groups, group.passive ? agent : subjectOf(groups, verb), false);
};

/** B of the same. */
const given = ({ groups, at }: Place): readonly Mention[] => {
  const verb = rulingVerb(groups, at);
  const group = groups[verb];
  if (group?.kind !== 'VERB') return [];
  if (group.passive) return partiesOfPhrase(groups, subjectOf(groups, verb), false);
  const before = groups[at - 1]?.kind === 'NOUN' ? listUpTo(groups, at - 1) : undefined;
  return before?.first === verb + 1 ? partiesOfPhrase(groups, before, true) : [];
};

/** "B's goods are made by A under a licence": A. */
const doer = ({ groups, at }: Place): readonly Mention[] => {
  const verb = rulingVerb(groups, at);
  return partiesOfPhrase(groups, verbSubject({ groups, at: verb }), false);
};

/** In a headline "B granted a licence under A's patents": B. */
const grantee = ({ groups, at }: Place): readonly Mention[] => {
  const verb = rulingVerb(groups, at);
  const group = groups[verb];
  const isBare = group?.kind === 'VERB' && verb === at - 1 && group.words.length === 1 && group.words[0]?.forms.has('PART') === true;
  return isBare && !followingOf(groups, at).prepositions.has('to') ? partiesOfPhrase(groups, subjectOf(groups, verb), false) : [];
};

export const LICENCE_SLOTS: Slots = {
  'purpose.possessor': inPurpose('possessor'),
  'purpose.modifier': inPurpose('modifier'),
  'purpose.of': inPurpose('of'),
  'purpose.from': inPurpose('from'),
  'purpose.by': inPurpose('by'),
  owner: ownerAfter,
  giver,
  given,
  doer,
  'by-grant': grantee,
};

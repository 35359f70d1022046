// Slots for a trigger that tells what a product does: who makes the product that is its subject, whose feature lets one do it.
import type { Mention } from '../../../schema/facts.ts';
import { rulingVerb, subjectOf } from '../sentence/arguments.ts';
import { listUpTo } from '../sentence/coordination.ts';
import { followingOf } from '../sentence/following.ts';
import { partiesBeside, partiesOfWords } from './party.ts';
import { nounAt, partiesOfPhrase } from './phrase-parties.ts';
import type { FillSlot, Place, Slots } from './place.ts';

const MAKING =
  /^(?:create|launch|unveil|introduce|release|build|make|debut|develop|announce|show|show off|demo|design|reveal|offer|have|roll out|bring out|ship|sell|present|open|update|start|preview|sign|strike|ink|reach|renew|extend)$/;

/** "A creates a widget that connects to": A, for the verb at `at`, whose subject the widget is. */
const makerOfSubject = ({ groups, at }: Place): readonly Mention[] => {
  const subject = subjectOf(groups, at);
  if (!subject || subject.last >= at) return [];
  const verb = rulingVerb(groups, subject.first);
  const ruler = groups[verb];
  if (ruler?.kind !== 'VERB' || !MAKING.test(ruler.lemma)) return [];
  return partiesOfPhrase(groups, subjectOf(groups, verb), false);
};

const LETTING = /^(?:let|allow|help|enable|give|make)$/;
/** "A's new feature lets you hail": A, for the verb at `at`. */
const ownerOfRuler = ({ groups, at }: Place): readonly Mention[] => {
  const verb = rulingVerb(groups, at);
  const ruler = groups[verb];
  if (ruler?.kind !== 'VERB' || !LETTING.test(ruler.lemma)) return [];
  const subject = subjectOf(groups, verb);
  const named = partiesOfPhrase(groups, subject, false);
  if (named.length > 0) return named;
  const noun = nounAt(groups, subject);
  return noun ? partiesBeside(noun).slice(0, 1) : [];
};

/** "A's phones can now": the first name in the subject, whatever is said of it. */
const firstInSubject = ({ groups, at }: Place): readonly Mention[] => {
  const phrase = subjectOf(groups, at);
  const noun = nounAt(groups, phrase);
  return noun ? partiesOfWords([...noun.possessors, ...noun.modifiers, noun.head]).slice(0, 1) : [];
};

/** "hail an Uber", "call a Lyft": its service, though "an Uber for boats" is a kind of thing. */
const calledUp = ({ groups, at }: Place): readonly Mention[] => {
  const noun = groups[at + 1];
  const isOne = noun?.kind === 'NOUN' && noun.words.length === 2 && /^an?$/.test(noun.words[0]?.lower ?? '');
  return isOne ? partiesOfWords([noun.head]) : [];
};

/** "A now available on B": A, for the adjective at `at` that no verb carries. */
const saidOf = ({ groups, at }: Place): readonly Mention[] => {
  const end = groups[at - 1]?.kind === 'ADVERB' ? at - 2 : at - 1;
  const phrase = groups[end]?.kind === 'NOUN' ? listUpTo(groups, end) : undefined;
  if (phrase?.first !== 0) return [];
  const named = partiesOfPhrase(groups, phrase, false);
  const noun = nounAt(groups, phrase);
  return named.length > 0 || !noun ? named : partiesBeside(noun).slice(0, 1);
};

/** "A and B integrate": the one, and the other. */
const ofTwo =
  (which: 0 | 1): FillSlot =>
  ({ groups, at }) => {
    const both = partiesOfPhrase(groups, subjectOf(groups, at), false);
    return both.length === 2 ? both.slice(which, which + 1) : [];
  };

/** "A comes preinstalled on", "A ships built into": A, for the participle at `at`. */
const subjectOfComing = ({ groups, at }: Place): readonly Mention[] => {
  const before = groups[at - 1];
  const comes = before?.kind === 'VERB' && /^(?:come|ship|arrive|remain|stay)$/.test(before.lemma);
  return comes ? partiesOfPhrase(groups, subjectOf(groups, at - 1), false) : [];
};

/** "is sold on A": what stands after a passive verb that ends in a preposition of its own. */
const afterPassive = ({ groups, at }: Place): readonly Mention[] => partiesOfPhrase(groups, followingOf(groups, at).object, false);

export const MAKER_SLOTS: Slots = {
  'maker-of-subject': makerOfSubject,
  'owner-of-ruler': ownerOfRuler,
  'first-in-subject': firstInSubject,
  'called-up': calledUp,
  'said-of': saidOf,
  'subject-of-coming': subjectOfComing,
  'after-passive': afterPassive,
  'one-of-two': ofTwo(0),
  'other-of-two': ofTwo(1),
};

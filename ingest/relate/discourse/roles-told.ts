// What a sentence's deals make of its companies: "A is buying B from C" makes A the buyer, B the target and C the seller.
import type { Mention } from '../../../schema/facts.ts';
import { subjectOf } from '../sentence/arguments.ts';
import type { Phrase } from '../sentence/coordination.ts';
import { followingOf } from '../sentence/following.ts';
import type { Group, VerbGroup } from '../sentence/group.ts';
import { companiesIn } from './salience.ts';

type Told = { readonly company: Mention; readonly role: string };

const BUYS = /^(?:buy|acquire|purchase|take over|swallow|snap up|snap_up|take_over|gobble up|absorb)$/;
const SELLS = /^(?:sell|divest|offload|dispose)$/;
const LICENSES = /^(?:license|licence)$/;

const told = (phrase: Phrase | undefined, ...roles: readonly string[]): readonly Told[] =>
  phrase?.nouns.flatMap(companiesIn).flatMap((company) => roles.map((role) => ({ company, role }))) ?? [];

const BUYER = ['buyer', 'acquirer', 'purchaser', 'suitor', 'bidder'];

const ofVerb = (groups: readonly Group[], at: number, verb: VerbGroup): readonly Told[] => {
  const { object, prepositions } = followingOf(groups, at);
  const subject = subjectOf(groups, at);
  const doer = verb.passive ? prepositions.get('by') : subject;
  const thing = verb.passive ? subject : object;
  if (BUYS.test(verb.lemma)) return [...told(doer, ...BUYER), ...told(thing, 'target'), ...told(prepositions.get('from'), 'seller')];
  if (SELLS.test(verb.lemma)) return [...told(doer, 'seller'), ...told(thing, 'target'), ...told(prepositions.get('to'), ...BUYER)];
  if (verb.lemma === 'belong') return [...told(subject, 'target'), ...told(prepositions.get('to'), ...BUYER)];
  if (!LICENSES.test(verb.lemma)) return [];
  const giver = prepositions.get('from');
  return giver
    ? [...told(doer, 'licensee'), ...told(giver, 'licensor')]
    : [...told(doer, 'licensor'), ...told(prepositions.get('to'), 'licensee')];
};

const DEAL = /^(?:acquisition|purchase|takeover|bid|offer)$/;
const ofNoun = (groups: readonly Group[], at: number): readonly Told[] => {
  const { prepositions } = followingOf(groups, at);
  return [...told(prepositions.get('of') ?? prepositions.get('for'), 'target'), ...told(prepositions.get('by'), ...BUYER)];
};

export const rolesIn = (groups: readonly Group[]): readonly Told[] =>
  groups.flatMap((group, at) => {
    if (group.kind === 'VERB') return ofVerb(groups, at, group);
    return group.kind === 'NOUN' && DEAL.test(group.head.lower) ? ofNoun(groups, at) : [];
  });

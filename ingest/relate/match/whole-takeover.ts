// A sale of a part, or an investment, that the words of a takeover tell of once more: "buys the B unit of S", "buys a 75% stake in B", "receives a bid from A".
import type { Candidate } from './candidate.ts';

const STAKE = /\bstake\b/;
/** How far a noun may stand from the verb that makes the same claim of it. */
const BESIDE = 2;

/** The part has a name, or most of it goes: one deal, which is a takeover. */
export const isTakeover = (own: Candidate, all: readonly Candidate[]): boolean => {
  const { type } = own.rule;
  if (type !== 'INVESTMENT' && type !== 'DIVESTITURE') return false;
  return all.some(({ rule, at, parties }) => {
    const names = new Set(parties.map(({ mention }) => mention.fullName));
    if (rule.type !== 'ACQUISITION' || !own.parties.every(({ mention }) => names.has(mention.fullName))) return false;
    if (type === 'DIVESTITURE') return at === own.at && parties.length > own.parties.length;
    const isOfStake = rule.trigger === 'VERB' && STAKE.test(rule.object ?? '');
    return Math.abs(at - own.at) <= (isOfStake || rule.trigger === 'NOUN' ? BESIDE : 0);
  });
};

// Who wants a part of a company: bids, auctions and interest; and its sale or purchase as a noun, or as a swap.
import { PART } from './asset-words.ts';
import { ACQUISITION } from './buying-words.ts';
import { type Rule, rulesOf } from './rule.ts';

const { verb, noun } = rulesOf('DIVESTITURE');

export const ASSET_BID_RULES: readonly Rule[] = [
  verb({
    name: 'bid for assets of',
    verbs: 'bid offer compete battle vie',
    after: new RegExp(`^(?:\\S+ ){1,6}?for (?:\\S+ ){0,6}?${PART}\\b`),
    status: 'IN_TALKS',
    roles: [
      { role: 'SELLER', slots: ['for.possessor:company', 'for.modifier:company'] },
      { role: 'BUYER', slots: ['subject:company'] },
    ],
    confidence: 0.75,
  }),
  noun({
    name: 'a bid for assets of',
    nouns: 'bid offer',
    after: new RegExp(`^(?:\\S+ ){0,3}?(?:for|to (?:buy|acquire|take over)) (?:\\S+ ){0,6}?${PART}\\b`),
    status: 'IN_TALKS',
    roles: [
      { role: 'SELLER', slots: ['for.possessor:company'] },
      { role: 'BUYER', slots: ['possessor:company', 'from:company', 'by:company', 'holder:company'] },
    ],
    confidence: 0.75,
  }),
  noun({
    name: 'win the auction for assets of',
    nouns: 'auction bidding contest race battle',
    verbs: 'win lose join enter',
    after: new RegExp(`^(?:\\S+ ){0,2}?(?:for|of|to (?:buy|acquire)) (?:\\S+ ){0,6}?${PART}\\b`),
    roles: [
      { role: 'SELLER', slots: ['for.possessor:company', 'for.modifier:company', 'of.possessor:company'] },
      { role: 'BUYER', slots: ['holder:company'] },
    ],
    confidence: 0.75,
  }),
  verb({
    name: 'interested in assets of',
    verbs: 'interest',
    voice: 'PASSIVE',
    after: new RegExp(`^(?:\\S+ ){1,4}?in (?:\\S+ ){0,6}?${PART}\\b`),
    status: 'RUMOURED',
    roles: [
      { role: 'SELLER', slots: ['in.possessor:company', 'later.of:company'] },
      { role: 'BUYER', slots: ['object:company'] },
    ],
    confidence: 0.7,
  }),
  noun({
    name: 'its interest in assets of',
    nouns: 'interest',
    after: new RegExp(`^(?:\\S+ ){0,3}?in (?:\\S+ ){0,6}?${PART}\\b`),
    status: 'RUMOURED',
    roles: [
      { role: 'SELLER', slots: ['in.possessor:company'] },
      { role: 'BUYER', slots: ['holder:company', 'possessor:company', 'is:company'] },
    ],
    confidence: 0.7,
  }),
  noun({
    name: 'suitors for assets of',
    nouns: 'suitor bidder buyer purchaser',
    after: new RegExp(`^(?:\\S+ ){0,2}?for (?:\\S+ ){0,6}?${PART}\\b`),
    status: 'RUMOURED',
    roles: [
      { role: 'SELLER', slots: ['for.possessor:company', 'for.of:company', 'for.modifier:company'] },
      { role: 'BUYER', slots: ['is:company', 'examples:company', 'head:company', 'apposed:company'] },
    ],
    confidence: 0.75,
  }),
  noun({
    name: 'sale of a unit, named before it',
    nouns: 'sale disposal divestiture',
    like: new RegExp(`\\b${PART}\\b (?:sale|disposal|divestiture)`),
    roles: [
      { role: 'SELLER', slots: ['modifier.first:company', 'possessor:company', 'holder:company'] },
      { role: 'BUYER', slots: ['to:company'] },
    ],
    confidence: 0.8,
  }),
  noun({
    name: 'purchase of a unit, named before it',
    nouns: ACQUISITION,
    like: /\b(?:unit|business|division|patent|asset|plant|factory|brand)s?\b (?:acquisition|purchase|buyout|takeover)/,
    roles: [
      { role: 'SELLER', slots: ['modifier.first:company'] },
      { role: 'BUYER', slots: ['by:company', 'possessor:company', 'holder:company'] },
    ],
    confidence: 0.7,
  }),
  verb({
    name: 'swap assets with',
    verbs: 'swap exchange trade',
    object: 'asset plant business unit brand site patent station store licence license spectrum',
    after: new RegExp(`^\\S+ (?:\\S+ ){0,2}?${PART}\\b`),
    roles: [
      { role: 'SELLER', slots: ['subject:company'] },
      { role: 'BUYER', slots: ['with:company', 'object.with:company'] },
    ],
    confidence: 0.7,
  }),
];

// Where parts of a company ended up: they belong to another now, who came by them, got them from it, or paid it for them.
import { ANY_PART, PART, PARTS } from './asset-words.ts';
import { ASSETS, BUY } from './buying-words.ts';
import { type Rule, rulesOf } from './rule.ts';

const { verb, noun } = rulesOf('DIVESTITURE');

export const ASSET_FATE_RULES: readonly Rule[] = [
  verb({
    name: 'part with assets to',
    verbs: 'part dispose auction auction_off get make_over',
    after: new RegExp(
      `^(?:\\S+ ){1,3}?(?:with |of |rid of |off |over )?(?:its|their|the|most|some|\\d\\S*) (?:\\S+ ){0,5}?${ANY_PART} (?:off |over )?to\\b`,
    ),
    roles: [
      { role: 'SELLER', slots: ['subject:company'] },
      { role: 'BUYER', slots: ['to:company', 'later.to:company'] },
    ],
    confidence: 0.75,
  }),
  verb({
    name: 'sell most of its assets to',
    verbs: 'sell sell_off offload unload divest transfer',
    nameless: true,
    notObject: ASSETS,
    after: new RegExp(
      `^(?:\\S+ ){1,3}?(?:most|some|part|all|half|much|the (?:bulk|rest|remainder|majority)|parts|a (?:third|quarter)) of (?:its|their|the) (?:\\S+ ){0,4}?${PART} (?:\\S+ ){0,3}?to\\b`,
    ),
    roles: [
      { role: 'SELLER', slots: ['subject:company'] },
      { role: 'BUYER', slots: ['to:company', 'object.to:company'] },
    ],
    confidence: 0.8,
  }),
  verb({
    name: 'assets belong to',
    verbs: 'belong',
    sentence: new RegExp(`\\b${PART} (?:\\S+ ){0,3}?belong`),
    status: 'COMPLETED',
    roles: [
      { role: 'SELLER', slots: ['subject.possessor:company', 'subject.modifier:company', 'subject.of:company'] },
      { role: 'BUYER', slots: ['to:company'] },
    ],
    confidence: 0.7,
  }),
  verb({
    name: 'assets are now of another',
    verbs: 'be',
    sentence: new RegExp(`\\b${PART} (?:is|are|was|were) (?:now |today )?\\S`),
    after: /^(?:is|are) (?:now )?(?:\S+ ){1,3}['’]s(?: [.,]|$)/,
    status: 'COMPLETED',
    roles: [
      { role: 'SELLER', slots: ['subject.possessor:company', 'subject.of:company'] },
      { role: 'BUYER', slots: ['object.possessor:company'] },
    ],
    confidence: 0.7,
  }),
  verb({
    name: 'assets end up with',
    verbs: 'end_up wind_up land pass fall come',
    voice: 'ACTIVE',
    sentence: new RegExp(
      `\\b${ANY_PART} (?:\\S+ ){0,2}?(?:end(?:s|ed)? up|winds? up|wound up|land(?:s|ed)?|pass(?:es|ed)?|f[ea]ll|came|comes?) (?:with|at|in|into|under)\\b`,
    ),
    roles: [
      { role: 'SELLER', slots: ['subject.possessor:company', 'subject.of:company'] },
      { role: 'BUYER', slots: ['with:company', 'at:company', 'in.possessor:company', 'into.possessor:company', 'later.of:company'] },
    ],
    confidence: 0.75,
  }),
  verb({
    name: 'get assets from',
    verbs: 'get inherit obtain win secure have receive take',
    object: 'patent plant factory brand business unit division portfolio facility trademark building arm mine mill campus headquarters',
    not: /\b(?:orders?|contracts?|licen[cs]e[sd]?|licensing|rights? to use)\b/,
    roles: [
      { role: 'SELLER', slots: ['from:company', 'object.from:company', 'later.from:company'] },
      { role: 'BUYER', slots: ['subject:company'] },
    ],
    confidence: 0.7,
  }),
  verb({
    name: 'win assets of',
    verbs: 'win secure inherit snare bag land',
    object: PARTS,
    not: /\b(?:business (?:from|with)|contracts?|orders?|injunction|lawsuit|ruling|licen[cs]e)\b/,
    roles: [
      { role: 'SELLER', slots: ['object.possessor:company'] },
      { role: 'BUYER', slots: ['subject:company'] },
    ],
    confidence: 0.7,
  }),
  verb({
    name: 'buy assets out of bankruptcy',
    verbs: BUY,
    after: /\bout of (?:\S+ ){1,4}?(?:bankruptcy|administration|insolvency|receivership|liquidation)\b/,
    object: ASSETS,
    roles: [
      { role: 'SELLER', slots: ['object.possessor:company', 'object.of:company', 'of.possessor:company', 'out.possessor:company'] },
      { role: 'BUYER', slots: ['subject:company'] },
    ],
    confidence: 0.75,
  }),
  noun({
    name: 'buyer of assets of',
    nouns: 'buyer owner purchaser acquirer',
    of: PARTS,
    status: 'COMPLETED',
    roles: [
      { role: 'SELLER', slots: ['of.possessor:company'] },
      { role: 'BUYER', slots: ['apposed:company', 'is:company', 'head:company'] },
    ],
    confidence: 0.8,
  }),
  noun({
    name: 'a deal for assets of',
    nouns: 'deal agreement contract',
    after:
      /^(?:\S+ ){0,3}?(?:for|to (?:buy|acquire|take over)) (?:\S+ ){1,6}?(?:unit|business|division|arm|plant|factory|operations?|patents?)\b/,
    unlike: /licen[cs]|supply|development|service/,
    roles: [
      { role: 'SELLER', slots: ['for.possessor:company'] },
      { role: 'BUYER', slots: ['possessor:company', 'holder:company'] },
    ],
    confidence: 0.7,
  }),
  verb({
    name: 'come by assets of',
    verbs: 'come take',
    after: new RegExp(`^\\S+ (?:by|(?:in)?to possession of|possession of|ownership of|control of) (?:\\S+ ){0,5}?${PART}\\b`),
    roles: [
      { role: 'SELLER', slots: ['by.possessor:company', 'of.possessor:company', 'object.of.possessor:company'] },
      { role: 'BUYER', slots: ['subject:company'] },
    ],
    confidence: 0.7,
  }),
  verb({
    name: 'pay someone for its assets',
    verbs: 'pay',
    voice: 'ACTIVE',
    after: new RegExp(`^(?:\\S+ ){1,8}?for (?:its|their|the) (?:\\S+ ){0,4}?${PART}\\b`),
    notAfter: /\b(?:licen[cs]\S*|royalt\S*|use of|damage|access)\b/,
    roles: [
      { role: 'SELLER', slots: ['recipient:company', 'to:company'] },
      { role: 'BUYER', slots: ['subject:company'] },
    ],
    confidence: 0.75,
  }),
  verb({
    name: 'get a sum for its assets from',
    verbs: 'get receive take earn fetch collect raise pocket',
    after: /\bfor (?:its|their|the) (?:\S+ ){0,4}?(?:unit|business|division|arm|plant|factory|operations?|brand|building|headquarters)\b/,
    sentence: /[$€£¥₹]|million|billion/,
    roles: [
      { role: 'SELLER', slots: ['subject:company'] },
      { role: 'BUYER', slots: ['from:company', 'later.from:company'] },
    ],
    confidence: 0.7,
  }),
  verb({
    name: 'pay for the assets of, named after them',
    verbs: 'pay spend shell_out bid offer',
    voice: 'ACTIVE',
    after: new RegExp(`^(?:\\S+ ){1,8}?for (?:the |most of the |some )?(?:\\S+ ){0,3}?(?:${PART}|remains|technology|software) of\\b`),
    notAfter: /\b(?:licen[cs]\S*|royalt\S*|use of|damage|access|rights? to)\b/,
    roles: [
      { role: 'SELLER', slots: ['of:company'] },
      { role: 'BUYER', slots: ['subject:company'] },
    ],
    confidence: 0.75,
  }),
  verb({
    name: 'walk off with assets of',
    verbs: 'walk walk_away make_off come_away go_home',
    after: new RegExp(`^\\S+ (?:off|away|home) with (?:\\S+ ){0,6}?${ANY_PART}\\b`),
    roles: [
      { role: 'SELLER', slots: ['with.possessor:company', 'of:company'] },
      { role: 'BUYER', slots: ['subject:company'] },
    ],
    confidence: 0.75,
  }),
  verb({
    name: 'agree with another on the sale of assets',
    verbs: 'reach sign strike have hold negotiate agree talk be conclude enter make announce',
    after: new RegExp(
      `\\bwith (?:\\S+ ){1,5}?(?:on|about|over|for|under which it would|to) (?:the (?:sale|disposal|handover) of|sell(?:ing)?|hand(?:ing)? over|divest(?:ing)?|offload(?:ing)?) (?:its|their) (?:\\S+ ){0,4}?(?:${PART}|activities)\\b`,
    ),
    roles: [
      { role: 'SELLER', slots: ['subject:company'] },
      { role: 'BUYER', slots: ['with:company', 'object.with:company'] },
    ],
    confidence: 0.8,
  }),
];

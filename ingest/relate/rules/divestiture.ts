// Sales of what has no name of its own (a unit, a brand, patents), and mergers.
import { ACQUISITION, ASSETS, BUY } from './buying-words.ts';
import { noun, type Rule, verb } from './rule.ts';

/** What stands for the whole company, or is no part of one. */
const NO_LINE =
  'startup start-up company firm maker app site service platform agency studio publisher chain marketplace network group stake share stock percent majority minority rest remainder rival competitor developer provider operator retailer specialist giant patent right building unit business division phone ticket car';

export const DIVESTITURE_RULES: readonly Rule[] = [
  verb({
    name: 'buy assets of',
    type: 'DIVESTITURE',
    not: /\b(?:takes?|took|taking|taken) part\b/,
    verbs: `${BUY} take`,
    object: ASSETS,
    notAfter:
      /^t\S+ part in\b|^t\S+ (?:over |on )(?:the |all )?(?:production|assembly|manufactur\w+) of\b|\brights? (?:to|for) (?:\S+ ){0,4}(?:episodes?|films?|movies?|shows?|series|match(?:es)?|games?|songs?|broadcast|stream|books?|sell|distribute)\b/,
    roles: [
      { role: 'SELLER', slots: ['from:company', 'object.from:company', 'object.possessor', 'object.of', 'from', 'object.from'] },
      { role: 'BUYER', slots: ['subject', 'object.possessor:company'] },
    ],
    covers: ['object'],
    confidence: 0.9,
  }),
  verb({
    name: 'pay for assets of',
    type: 'DIVESTITURE',
    verbs: 'pay shell_out spend',
    sentence: /[$€£¥₹]|million|billion/,
    roles: [
      { role: 'SELLER', slots: ['for.possessor'] },
      { role: 'BUYER', slots: ['subject'] },
    ],
    covers: ['for'],
    confidence: 0.75,
  }),
  verb({
    name: 'sell to',
    verbs: 'sell sell_off sell_on offload unload divest hand_over hand hive_off shed flog transfer auction_off auction',
    object: `${ASSETS} startup start-up subsidiary remnant remain`,
    nameless: true,
    type: 'DIVESTITURE',
    roles: [
      { role: 'SELLER', slots: ['subject', 'object.possessor'] },
      { role: 'BUYER', slots: ['to', 'object.to'] },
    ],
    covers: ['object'],
    confidence: 0.85,
  }),
  verb({
    name: 'buy assets of, named before them',
    type: 'DIVESTITURE',
    verbs: `${BUY} take`,
    object: 'patent asset factory plant building facility operation portfolio software right ip',
    roles: [
      { role: 'SELLER', slots: ['object.modifier:company'] },
      { role: 'BUYER', slots: ['subject'] },
    ],
    covers: ['object'],
    confidence: 0.75,
  }),
  verb({
    name: 'buy part of the assets of',
    type: 'DIVESTITURE',
    verbs: `${BUY} take`,
    object: 'most part portion rest remains bulk majority all half some',
    after: new RegExp(`\\bof (?:\\S+ ){0,8}?(?:${ASSETS.replaceAll(' ', '|')})`),
    roles: [
      { role: 'SELLER', slots: ['of.possessor', 'from', 'object.from'] },
      { role: 'BUYER', slots: ['subject'] },
    ],
    confidence: 0.75,
  }),
  verb({
    name: 'be sold to, by the company told of',
    type: 'DIVESTITURE',
    verbs: 'sell sell_off offload unload divest',
    voice: 'PASSIVE',
    object: ASSETS,
    nameless: true,
    roles: [
      { role: 'SELLER', slots: ['by', 'object.possessor', 'object.of', 'context:company'] },
      { role: 'BUYER', slots: ['to:company'] },
    ],
    covers: ['object'],
    confidence: 0.65,
  }),
  verb({
    name: 'offload to',
    type: 'DIVESTITURE',
    verbs: 'offload unload divest sell_off hive_off',
    nameless: true,
    notObject: `${ASSETS} stake share product`,
    roles: [
      { role: 'SELLER', slots: ['subject', 'object.possessor'] },
      { role: 'BUYER', slots: ['to:company', 'object.to:company'] },
    ],
    covers: ['object'],
    confidence: 0.7,
  }),
  verb({
    name: 'eye assets of',
    type: 'DIVESTITURE',
    verbs: 'eye want covet pursue seek mull consider',
    object: 'business unit division arm patent asset factory plant operation',
    status: 'RUMOURED',
    roles: [
      { role: 'SELLER', slots: ['object.possessor'] },
      { role: 'BUYER', slots: ['subject:company'] },
    ],
    covers: ['object'],
    confidence: 0.7,
  }),
  noun({
    name: 'acquisition of assets of',
    type: 'DIVESTITURE',
    nouns: ACQUISITION,
    of: ASSETS,
    roles: [
      { role: 'SELLER', slots: ['of.possessor', 'from', 'of.of:company'] },
      { role: 'BUYER', slots: ['possessor', 'by', 'holder'] },
    ],
    covers: ['of'],
    confidence: 0.85,
  }),
  noun({
    name: 'talks over the sale of assets',
    type: 'DIVESTITURE',
    nouns: 'talk negotiation discussion',
    status: 'IN_TALKS',
    after: new RegExp(
      `(?:about|over|on) (?:\\S+ ){0,3}?(?:sale|purchase|disposal) of (?:its|the|their) (?:\\S+ ){0,3}?(?:${ASSETS.replaceAll(' ', '|')})\\b`,
    ),
    roles: [
      { role: 'SELLER', slots: ['holder', 'possessor'] },
      { role: 'BUYER', slots: ['with:company'] },
    ],
    confidence: 0.65,
  }),
  noun({
    name: 'sale of assets to',
    type: 'DIVESTITURE',
    nouns: 'sale disposal divestiture divestment',
    of: ASSETS,
    roles: [
      { role: 'SELLER', slots: ['possessor', 'by', 'of.possessor', 'holder'] },
      { role: 'BUYER', slots: ['to'] },
    ],
    covers: ['of'],
    confidence: 0.85,
  }),
  verb({
    name: 'buy a line of goods of',
    type: 'DIVESTITURE',
    verbs: 'acquire buy snap_up scoop_up pick_up',
    voice: 'ACTIVE',
    commonObject: true,
    after: /^\S+ (?:\S+ ){2,8}?for (?:about |nearly |around |up to )?[$€£¥₹]/,
    notObject: NO_LINE,
    roles: [
      { role: 'SELLER', slots: ['object.modifier:company', 'object.possessor:company'] },
      { role: 'BUYER', slots: ['subject:company'] },
    ],
    confidence: 0.6,
  }),
];

export const MERGER_RULES: readonly Rule[] = [
  {
    trigger: 'VERB',
    type: 'MERGER',
    name: 'merge with',
    verbs: 'merge combine unite amalgamate fuse consolidate',
    noObject: true,
    roles: [
      { role: 'PARTY', slots: ['subject'] },
      { role: 'PARTY', slots: ['with', 'into'] },
    ],
    not: /merge(?:s|d|ing)? (?:virtual|the|real)|combin(?:es|ing|ed?) (?:their|its) (?:efforts|data|technolog)/,
    confidence: 0.85,
  },
  {
    trigger: 'VERB',
    type: 'MERGER',
    name: 'merge one with another',
    verbs: 'merge combine amalgamate fuse consolidate',
    roles: [
      { role: 'PARTY', slots: ['object:company'] },
      { role: 'PARTY', slots: ['with:company', 'into:company'] },
    ],
    confidence: 0.75,
  },
  {
    trigger: 'VERB',
    type: 'MERGER',
    name: 'combine their businesses',
    verbs: 'merge combine unite join pool',
    after: /^(?:\S+ ){1,4}?their (?:businesses|companies|operations|activities)\b/,
    roles: [
      { role: 'PARTY', slots: ['subject'] },
      { role: 'PARTY', slots: ['with'] },
    ],
    confidence: 0.75,
  },
  {
    trigger: 'NOUN',
    type: 'MERGER',
    name: 'merger of',
    nouns: 'merger merge merging',
    roles: [
      { role: 'PARTY', slots: ['pair', 'between', 'of', 'possessor', 'holder', 'holder.employer'] },
      { role: 'PARTY', slots: ['with', 'into:company', 'modifier'] },
    ],
    confidence: 0.85,
  },
  {
    trigger: 'NOUN',
    type: 'MERGER',
    name: 'combination of',
    nouns: 'combination amalgamation',
    like: /business|amalgamation|all-share|all-stock|proposed|planned/,
    roles: [
      { role: 'PARTY', slots: ['pair', 'between', 'of', 'possessor', 'holder'] },
      { role: 'PARTY', slots: ['with'] },
    ],
    confidence: 0.75,
  },
  {
    trigger: 'NOUN',
    type: 'MERGER',
    name: 'the A merger with',
    nouns: 'merger',
    roles: [
      { role: 'PARTY', slots: ['modifier'] },
      { role: 'PARTY', slots: ['with'] },
    ],
    confidence: 0.8,
  },
];

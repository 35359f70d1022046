// Parts of a company that change hands, told by the way: they go to another, who takes them off its hands or owns them now.
import { ANY_PART, PART, PARTS, PREMISES } from './asset-words.ts';
import { ASSETS, BUY } from './buying-words.ts';
import { type Rule, rulesOf } from './rule.ts';

const { verb } = rulesOf('DIVESTITURE');

export const ASSET_TURN_RULES: readonly Rule[] = [
  verb({
    name: 'sell someone its assets',
    verbs: 'sell hand transfer give',
    voice: 'ACTIVE',
    after: new RegExp(
      `^(?:\\S+ ){0,2}?(?:sell|sold|hand|transfer|g[ia]v)\\S* (?:\\S+ ){1,4}?(?:its|their|the|some|\\d[\\d,]*) (?:\\S+ ){0,4}?${ANY_PART}\\b`,
    ),
    notAfter: /\b(?:job|task|work) of\b|\b(?:the )?rights? to\b|\blicen[cs]e/,
    roles: [
      { role: 'SELLER', slots: ['subject:company'] },
      { role: 'BUYER', slots: ['recipient:company'] },
    ],
    confidence: 0.8,
  }),
  verb({
    name: 'assets go to',
    verbs: 'go pass fall',
    voice: 'ACTIVE',
    sentence: new RegExp(
      `\\b${ANY_PART}(?: (?:of|for|in) (?:\\S+ ){1,4}?|,? (?:\\S+ ){0,2}?)?(?:go|goes|went|gone|pass|passes|passed|fell|falls) (?:[^\\s,;.]+ ){0,3}?(?:in)?to\\b`,
    ),
    not: /\b(?:go|goes|went) to (?:the )?(?:court|market|trial|waste|war|press|sleep|work|school)\b|\bcredit goes\b|\b(?:order|contract|award|prize|licen[cs]e)s? (?:\S+ ){0,3}?(?:go|goes|went) to\b/,
    roles: [
      { role: 'SELLER', slots: ['subject.possessor:company', 'subject.of:company', 'subject.modifier:company'] },
      { role: 'BUYER', slots: ['to:company'] },
    ],
    confidence: 0.75,
  }),
  verb({
    name: 'its goods went to',
    verbs: 'go pass',
    voice: 'ACTIVE',
    sentence: /\b(?:its|their|['’]s) (?:\S+ ){0,3}?\S+s (?:went|have gone|had gone|passed|go) to\b/,
    not: /\b(?:employees|engineers|executives|shares|customers|users|orders|contracts|profits|sales|students|donations|thanks|shipments|deliveries|votes|licen[cs]es|eyes)\b/,
    after: /\bto (?:\S+ ){1,3}?(?:in|for|last|two|three|nine|ten|a|at|years?|earlier|later|this|already|,|\.)/,
    roles: [
      { role: 'SELLER', slots: ['subject.possessor:company'] },
      { role: 'BUYER', slots: ['to:company'] },
    ],
    confidence: 0.65,
  }),
  verb({
    name: 'assets now owned by',
    verbs: 'own',
    voice: 'PASSIVE',
    object: PARTS,
    status: 'COMPLETED',
    roles: [
      { role: 'SELLER', slots: ['object.possessor:company', 'object.of:company'] },
      { role: 'BUYER', slots: ['subject:company'] },
    ],
    confidence: 0.75,
  }),
  verb({
    name: 'own the former assets of',
    verbs: 'own have inherit hold',
    voice: 'ACTIVE',
    object: PARTS,
    sentence: /\b(?:now|former|formerly|once|since|today|these days)\b/,
    status: 'COMPLETED',
    roles: [
      { role: 'SELLER', slots: ['object.possessor:company', 'object.of:company', 'object.modifier:company'] },
      { role: 'BUYER', slots: ['subject:company'] },
    ],
    confidence: 0.7,
  }),
  verb({
    name: 'be the owner of assets of',
    verbs: 'be become',
    object: 'owner buyer',
    after: new RegExp(`\\b(?:owner|buyer) of (?:\\S+ ){0,6}?${PART}\\b`),
    roles: [
      { role: 'SELLER', slots: ['of.possessor:company', 'object.of.possessor:company', 'later.from:company'] },
      { role: 'BUYER', slots: ['subject:company'] },
    ],
    confidence: 0.75,
  }),
  verb({
    name: 'take assets off',
    verbs: `${BUY} take`,
    after: new RegExp(`^(?:\\S+ ){1,8}?${ANY_PART} off (?!its|the|their)`),
    roles: [
      { role: 'SELLER', slots: ['off:company', 'object.off:company'] },
      { role: 'BUYER', slots: ['subject:company'] },
    ],
    confidence: 0.75,
  }),
  verb({
    name: 'buy the assets of the failed',
    verbs: BUY,
    voice: 'ACTIVE',
    object: 'asset patent brand property remains technology domain stock ip',
    sentence:
      /^(?:after|as|with|when|following) (?:\S+ ){1,5}?(?:goes|went|go|going|falls|fell|enters|entered|files?|filed|collaps\S*|fails?|failed|shuts?|closes|folds|died|dies|bankruptcy|collapse|demise|bust)\b/,
    roles: [
      { role: 'SELLER', slots: ['object.possessor:company', 'opening:company'] },
      { role: 'BUYER', slots: ['subject:company'] },
    ],
    confidence: 0.7,
  }),
  verb({
    name: 'buy the remains of',
    verbs: BUY,
    object: 'remain remnant leftover wreckage ruin',
    roles: [
      { role: 'SELLER', slots: ['object.possessor:company', 'object.of:company', 'of:company', 'of.possessor:company'] },
      { role: 'BUYER', slots: ['subject:company'] },
    ],
    confidence: 0.75,
  }),
  verb({
    name: 'hand assets over to',
    verbs: 'hand turn sign pass cede assign give_up turn_over sign_over relinquish surrender lose entrust hive_off spin_off spin_out',
    after: new RegExp(`^(?:to )?\\S+ (?:\\S+ ){0,6}?${ANY_PART}(?: (?:over|off|on|up))? to\\b`),
    notAfter: /\bto (?:buy|sell|make|build|use|help|focus|the (?:public|market))\b/,
    roles: [
      { role: 'SELLER', slots: ['subject:company', 'object.possessor:company'] },
      { role: 'BUYER', slots: ['to:company', 'object.to:company', 'later.to:company'] },
    ],
    confidence: 0.8,
  }),
  verb({
    name: 'unload assets on',
    verbs: 'unload offload dump foist palm_off',
    after: new RegExp(`^(?:to )?\\S+ (?:\\S+ ){0,6}?${ANY_PART} (?:on|onto|upon)\\b`),
    roles: [
      { role: 'SELLER', slots: ['subject:company'] },
      { role: 'BUYER', slots: ['on:company', 'onto:company', 'upon:company'] },
    ],
    confidence: 0.75,
  }),
  verb({
    name: 'shed assets in a deal with',
    verbs: 'sell sell_off shed divest offload exit drop dump spin_off unload quit',
    object: PARTS,
    nameless: true,
    after: /\bin (?:an? )?(?:\S+ ){0,3}?(?:deal|agreement|pact|transaction|sale) with\b/,
    roles: [
      { role: 'SELLER', slots: ['subject:company', 'object.possessor:company'] },
      { role: 'BUYER', slots: ['later.with:company'] },
    ],
    confidence: 0.8,
  }),
  verb({
    name: 'find a buyer for assets in',
    verbs: 'find have name choose pick',
    object: 'buyer taker owner purchaser home',
    after: new RegExp(`\\bfor (?:its|their|the|his|\\S+ ['’]s) (?:\\S+ ){0,5}?${ANY_PART}\\b`),
    roles: [
      { role: 'SELLER', slots: ['for.possessor:company', 'object.for.possessor:company', 'subject:company'] },
      { role: 'BUYER', slots: ['later.in:company', 'listed:company', 'object:company'] },
    ],
    confidence: 0.8,
  }),
  verb({
    name: 'sell its line for a sum to',
    verbs: 'sell sell_off',
    commonObject: true,
    nameless: true,
    notObject: `${ASSETS} stake share company stock firm subsidiary percent interest startup start-up group`,
    after:
      /^(?:\S+ ){0,2}?(?:sell|sold|sells|selling)(?: off)? (?:its|their|the|all its|most of its) (?:\S+ ){0,5}?to (?:\S+ ){1,5}?(?:for|in a) (?:\S+ ){0,3}?(?:[$€£¥₹]|[\d.,]+ (?:million|billion))/,
    roles: [
      { role: 'SELLER', slots: ['subject:company', 'object.possessor:company'] },
      { role: 'BUYER', slots: ['to:company', 'object.to:company'] },
    ],
    confidence: 0.75,
  }),
  verb({
    name: 'sell its premises to',
    verbs: 'sell sell_off offload unload divest transfer',
    object: PREMISES,
    nameless: true,
    after: /^(?:to )?(?:\S+ ){1,3}?(?:its|their|all|some|most|half|\d[\d,]*|two|three|four|five|the)\b/,
    notAfter: /\bto (?:reopen|close|the public)\b|\brights?\b/,
    roles: [
      { role: 'SELLER', slots: ['subject:company', 'object.possessor:company'] },
      { role: 'BUYER', slots: ['to:company', 'object.to:company'] },
    ],
    covers: ['object'],
    confidence: 0.75,
  }),
  verb({
    name: 'buy the premises of',
    verbs: `${BUY} take`,
    object: PREMISES,
    roles: [
      { role: 'SELLER', slots: ['object.possessor:company', 'object.from:company', 'from:company', 'object.modifier:company'] },
      { role: 'BUYER', slots: ['subject:company'] },
    ],
    covers: ['object'],
    confidence: 0.7,
  }),
  verb({
    name: 'sold someone its goods once',
    verbs: 'sell',
    voice: 'ACTIVE',
    after:
      /^(?:had |has )?sold (?:\S+ ){1,3}?(?:its|their) (?:\S+ ){1,5}?(?:in (?:19|20)\d\d|for (?:\S+ ){0,2}?(?:[$€£¥₹]|[\d.,]+ (?:million|billion))|(?:\S+ )?years? (?:ago|earlier|before|later))/,
    status: 'COMPLETED',
    roles: [
      { role: 'SELLER', slots: ['subject:company'] },
      { role: 'BUYER', slots: ['recipient:company'] },
    ],
    confidence: 0.7,
  }),
  verb({
    name: 'agree to sell its line to',
    verbs: 'sell sell_off',
    commonObject: true,
    nameless: true,
    notObject: `${ASSETS} stake share company stock firm subsidiary percent interest startup start-up group chip product device phone car vehicle power electricity gas energy`,
    sentence: /\b(?:agree[sd]?|agreement|deal|agreeing) (?:\S+ ){0,3}?to sell (?:its|their) (?:\S+ ){1,4}?to\b/,
    roles: [
      { role: 'SELLER', slots: ['subject:company'] },
      { role: 'BUYER', slots: ['to:company', 'object.to:company'] },
    ],
    confidence: 0.7,
  }),
];

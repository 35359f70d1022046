// What a firm buys, goes over to, books, depends on or gives up of another's goods.
import { anyOf, EQUIPMENT, PARTS, PRODUCTS, SUPPLIES } from './goods.ts';
import { type Rule, rulesOf } from './rule.ts';

const { verb, noun } = rulesOf('SUPPLY');

const PIECES = `${PARTS} ${EQUIPMENT}`;
const MOVED =
  'data workload site website app application system database infrastructure mailbox email computing operation service platform archive software stack traffic processing backend back_end front_end codebase estate mainframe account billing payroll payment ledger storage analytics hosting catalogue library';
const HOSTED = 'cloud server network hosting infrastructure data_center';
const RAW = 'lithium nickel cobalt copper graphite steel cathode anode hydrogen electricity energy power gas uranium silicon_carbide';

export const CHOICE_RULES: readonly Rule[] = [
  verb({
    name: 'buy the pieces of',
    verbs: 'buy purchase procure snap_up amass stockpile',
    object: PIECES,
    voice: 'ACTIVE',
    roles: [
      { role: 'SUPPLIER', slots: ['object.modifier:company'] },
      { role: 'CUSTOMER', slots: ['subject:ally'] },
    ],
    not: /\b(?:acqui\w+|takeover|stake|patents?|unit|division|business|rival|start-?ups?|maker|firm|company)\b/,
    covers: ['object'],
    confidence: 0.65,
  }),
  verb({
    name: 'try out the goods of',
    verbs: 'pilot trial test deploy roll_out try_out install',
    object: PRODUCTS,
    voice: 'ACTIVE',
    roles: [
      { role: 'SUPPLIER', slots: ['object.possessor:company', 'object.modifier:company', 'object.by:company', 'object.from:company'] },
      { role: 'CUSTOMER', slots: ['subject:ally'] },
    ],
    covers: ['object'],
    not: /\b(?:support|app|version|beta|feature|game)s?\b/,
    confidence: 0.65,
  }),
  verb({
    name: 'use the device of',
    verbs: 'use wear',
    object: PRODUCTS,
    state: true,
    roles: [
      { role: 'SUPPLIER', slots: ['object.by:maker', 'object.from:maker', 'by:maker', 'from:maker'] },
      { role: 'CUSTOMER', slots: ['subject:partner'] },
    ],
    covers: ['object'],
    confidence: 0.65,
  }),
  verb({
    name: 'add the network of',
    verbs: 'add rent lease hire',
    object: 'network spectrum tower capacity fleet mast bandwidth',
    voice: 'ACTIVE',
    roles: [
      { role: 'SUPPLIER', slots: ['object.possessor:company', 'object.from:company', 'from:company'] },
      { role: 'CUSTOMER', slots: ['subject:ally'] },
    ],
    confidence: 0.65,
  }),
  verb({
    name: 'cut off the access of',
    verbs: 'cut_off cut revoke end block',
    object: 'access',
    status: 'ENDED',
    sentence: /\b(?:data|api|firehose|feed|cloud|service|supply|chip)\b/,
    roles: [
      { role: 'SUPPLIER', slots: ['subject:company'] },
      { role: 'CUSTOMER', slots: ['for:ally', 'object.for:ally', 'object.possessor:ally', 'to:ally', 'object.of:ally'] },
    ],
    confidence: 0.65,
  }),
  verb({
    name: 'go all in on',
    verbs: 'go',
    sentence: /\b(?:go|goes|going|went|gone) all[- ]in (?:on|with) /,
    roles: [
      { role: 'SUPPLIER', slots: ['on:company:partner', 'on.possessor:company', 'with:company', 'later.on:company'] },
      { role: 'CUSTOMER', slots: ['subject:ally'] },
    ],
    confidence: 0.7,
  }),
  verb({
    name: 'move its data to',
    verbs: 'move migrate shift transfer port switch',
    object: MOVED,
    voice: 'ACTIVE',
    roles: [
      { role: 'SUPPLIER', slots: ['to:maker', 'to.possessor:company', 'onto:maker', 'object.to:maker'] },
      { role: 'CUSTOMER', slots: ['subject:ally'] },
    ],
    covers: ['object'],
    confidence: 0.7,
  }),
  verb({
    name: 'leave the cloud of',
    verbs: 'leave quit exit abandon desert',
    object: HOSTED,
    status: 'ENDED',
    roles: [
      { role: 'SUPPLIER', slots: ['object.possessor:company', 'object.modifier:company'] },
      { role: 'CUSTOMER', slots: ['subject:ally'] },
    ],
    confidence: 0.7,
  }),
  verb({
    name: 'replace the parts of',
    verbs: 'replace swap swap_out exchange',
    object: SUPPLIES,
    voice: 'ACTIVE',
    status: 'ENDED',
    after: /\b(?:with|for|by) (?:its|their) own\b|\b(?:with|for|by) (?:in-house|home-?grown|that|those|one)\b/,
    roles: [
      { role: 'SUPPLIER', slots: ['object.modifier:company', 'object.possessor:company', 'object.from:company'] },
      { role: 'CUSTOMER', slots: ['subject:ally'] },
    ],
    confidence: 0.7,
  }),
  noun({
    name: 'secure the supply of',
    nouns: 'supply supplies output capacity volume allocation',
    verbs: 'secure lock_in book reserve get obtain sign win snap_up buy buy_up take clinch',
    roles: [
      { role: 'SUPPLIER', slots: ['from:company', 'at:company', 'possessor:company', 'later.from:company', 'later.at:company'] },
      { role: 'CUSTOMER', slots: ['holder:ally'] },
    ],
    not: /\bstake\b|\bsupply chain\b/,
    confidence: 0.7,
  }),
  noun({
    name: 'depend on',
    nouns: 'dependent reliant',
    roles: [
      { role: 'SUPPLIER', slots: ['on:company', 'upon:company', 'on.possessor:company'] },
      { role: 'CUSTOMER', slots: ['modifier:ally', 'holder:ally'] },
    ],
    not: /\b(?:advertis\w+|ads|traffic|oil|analysts?)\b/,
    state: true,
    confidence: 0.65,
  }),
  verb({
    name: 'commit to the goods of',
    verbs: 'commit sign_up subscribe bet standardise standardize',
    noObject: true,
    after: new RegExp(`\\b(?:to|on) (?:\\S+ ){1,6}${anyOf(SUPPLIES)}\\b`),
    roles: [
      { role: 'SUPPLIER', slots: ['to.modifier:company', 'to.possessor:company', 'on.modifier:company', 'on.possessor:company'] },
      { role: 'CUSTOMER', slots: ['subject:ally'] },
    ],
    confidence: 0.65,
  }),
  verb({
    name: 'its machines work at',
    verbs: 'work start begin operate patrol roam go join be',
    sentence:
      /\b(?:robots?|drones?|machines?|cobots?|kiosks?|exoskeletons?|humanoids?) (?:to |will |now |are |have )?(?:work|start|begin|operat|patrol|roam|go|went|join|are at|is at)\w*\b/,
    roles: [
      { role: 'SUPPLIER', slots: ['subject.modifier:company', 'subject.possessor:company', 'subject.from:company'] },
      {
        role: 'CUSTOMER',
        slots: [
          ...['at', 'in', 'for'].flatMap((word) => [`${word}:company`, `${word}.modifier:company`, `${word}.possessor:company`]),
          'of:company',
        ],
      },
    ],
    confidence: 0.7,
  }),
  noun({
    name: 'supply talks with',
    nouns: 'talk negotiation discussion',
    after: new RegExp(`\\b(?:over|on|about|for) (?:\\S+ ){0,3}(?:supply|supplies|${anyOf(PARTS, RAW)})\\b`),
    status: 'IN_TALKS',
    roles: [
      { role: 'SUPPLIER', slots: ['with:company', 'between.last:company'] },
      { role: 'CUSTOMER', slots: ['holder:ally', 'between.first:ally'] },
    ],
    not: /\b(?:stake|acqui\w+|takeover|buy out|joint venture|merg\w+|licen[cs]\w*|plant|factory)\b/,
    confidence: 0.7,
  }),
];

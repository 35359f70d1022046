// Goods on their way from one firm to another: deliveries, options, what is taken out again, and whose parts are inside.
import { anyOf, EQUIPMENT, PARTS, PRODUCTS, SUPPLIES, without } from './goods.ts';
import { type Rule, rulesOf } from './rule.ts';

const { verb, noun } = rulesOf('SUPPLY');

const MATERIALS =
  'result rate statistic figure ingredient sugar flour cotton wool leather fabric cloth wood timber paper rotor powertrain gearbox mast frame hull part raw_material uranium lithium nickel cobalt copper data forecast quote price_data photo blade';
const PIECES = `${PARTS} ${EQUIPMENT}`;
const ORDERED = without(PRODUCTS, 'title book game software service range line collection edition one drink meal beverage');

export const DELIVERY_RULES: readonly Rule[] = [
  noun({
    name: 'take delivery of',
    nouns: 'delivery',
    verbs: 'take accept await get receive expect',
    lastNoun: true,
    roles: [
      { role: 'SUPPLIER', slots: ['of.modifier:company', 'of.possessor:company', 'from:company', 'later.from:company', 'of.of:company'] },
      { role: 'CUSTOMER', slots: ['holder:ally'] },
    ],
    confidence: 0.7,
  }),
  noun({
    name: 'option for goods',
    nouns: 'option',
    verbs: 'hold have take exercise sign secure turn convert get',
    after: new RegExp(`^(?:\\S+ ){0,2}options? (?:on|for) (?:\\S+ ){0,6}${anyOf(PIECES)}\\b`),
    roles: [
      {
        role: 'SUPPLIER',
        slots: [
          'on.modifier:company',
          'for.modifier:company',
          'on.possessor:company',
          'for.possessor:company',
          'from:company',
          'later.from:company',
        ],
      },
      { role: 'CUSTOMER', slots: ['holder:ally'] },
    ],
    confidence: 0.7,
  }),
  verb({
    name: 'hand over goods to',
    verbs: 'hand_over hand',
    object: EQUIPMENT,
    roles: [
      { role: 'SUPPLIER', slots: ['subject:company'] },
      { role: 'CUSTOMER', slots: ['to:ally'] },
    ],
    confidence: 0.8,
  }),
  verb({
    name: 'order at a maker',
    verbs: 'order book',
    commonObject: true,
    roles: [
      { role: 'SUPPLIER', slots: ['at:company', 'with:company'] },
      { role: 'CUSTOMER', slots: ['subject:ally'] },
    ],
    object: SUPPLIES,
    confidence: 0.7,
  }),
  verb({
    name: 'order its goods',
    verbs: 'order',
    object: `${PIECES} ${ORDERED}`,
    voice: 'ACTIVE',
    roles: [
      {
        role: 'SUPPLIER',
        slots: ['object.modifier:company', 'object.possessor:company', 'object.from:maker', 'object.of:maker', 'from:maker'],
      },
      { role: 'CUSTOMER', slots: ['subject:ally'] },
    ],
    covers: ['object'],
    confidence: 0.75,
  }),
  noun({
    name: 'its dependence on',
    nouns: 'dependence reliance dependency',
    roles: [
      { role: 'SUPPLIER', slots: ['on:company', 'upon:company', 'on.possessor:company'] },
      { role: 'CUSTOMER', slots: ['possessor:ally', 'holder:ally'] },
    ],
    not: /\b(?:advertis\w+|ads|traffic|oil|analysts?)\b/,
    state: true,
    confidence: 0.65,
  }),
  verb({
    name: 'take out the equipment of',
    verbs: 'remove rip_out strip tear_out take_out phase_out scrap uninstall throw_out',
    object: PIECES,
    voice: 'ACTIVE',
    status: 'ENDED',
    roles: [
      { role: 'SUPPLIER', slots: ['object.modifier:company', 'object.possessor:company', 'object.from:company', 'object.by:company'] },
      { role: 'CUSTOMER', slots: ['subject:ally'] },
    ],
    confidence: 0.7,
  }),
  verb({
    name: 'get supplies from',
    verbs: 'get obtain take receive draw source procure buy_in import',
    state: true,
    object: `${SUPPLIES} ${MATERIALS}`,
    roles: [
      { role: 'SUPPLIER', slots: ['from:maker', 'object.from:maker'] },
      { role: 'CUSTOMER', slots: ['subject:ally', 'subject.whose:ally'] },
    ],
    not: /\bsupport from\b|\b(?:acqui(?:re|sition)|takeover|licen[cs]es?)\b/,
    covers: ['object'],
    confidence: 0.7,
  }),
  verb({
    name: 'supplies come from',
    verbs: 'come come_out stem hail',
    noObject: true,
    sentence: new RegExp(`\\b${anyOf(MATERIALS)}\\b(?: \\S+){0,4} (?:come|comes|came|coming|stems?)\\b`),
    after: /\b(?:from|out of)\b/,
    roles: [
      { role: 'SUPPLIER', slots: ['from:maker', 'from.possessor:company', 'of.possessor:company'] },
      { role: 'CUSTOMER', slots: ['subject.for:maker', 'subject.possessor:maker', 'subject.of:maker', 'subject.whose:ally'] },
    ],
    not: /news|report|money|funding|revenue|sales|investment/,
    state: true,
    confidence: 0.65,
  }),
  verb({
    name: 'its parts are inside',
    verbs: 'be sit',
    noObject: true,
    sentence: new RegExp(`\\b${anyOf(PARTS)}\\b (?:\\S+ly |now |also |already )?(?:is|are|was|were|will be|sits?)\\b`),
    after: /^(?:\S+ ){1,3}(?:in|inside) \S/,
    state: true,
    roles: [
      {
        role: 'SUPPLIER',
        slots: ['subject.modifier:company', 'subject.possessor:company', 'subject.whose:company', 'subject.from:company'],
      },
      {
        role: 'CUSTOMER',
        slots: ['in.possessor:ally', 'in.modifier:ally', 'inside.possessor:ally', 'inside.modifier:ally', 'in.by:ally', 'those:ally'],
      },
    ],
    confidence: 0.65,
  }),
  verb({
    name: 'its share of sales comes from',
    verbs: 'come stem make account get',
    state: true,
    sentence:
      /\b(?:percent|%|half|third|quarter|most|much|share|part|bulk|fifth|tenth)\b.*\b(?:sales|revenues?|turnover|income|business)\b/,
    roles: [
      { role: 'CUSTOMER', slots: ['from:ally', 'with:ally', 'later.with:ally'] },
      { role: 'SUPPLIER', slots: ['sales.of:company', 'subject.whose:company', 'subject:company'] },
    ],
    after: /^(?:\S+ ){1,7}(?:from|with) \S/,
    confidence: 0.65,
  }),
];

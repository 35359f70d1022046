// Whose goods and services a firm runs on, builds in or depends on.
import { EQUIPMENT, PARTS, SERVICES, SUPPLIES } from './goods.ts';
import { type Rule, rulesOf } from './rule.ts';

const { verb, noun } = rulesOf('SUPPLY');

/** Whom a firm depends on for its sales is its customer. */
const OF_ITS_SALES = /\bfor (?:\S+ ){0,6}(?:sales|revenues?|turnover|income|orders|profits?|business)\b/;

export const USE_RULES: readonly Rule[] = [
  verb({
    name: 'use goods of',
    verbs:
      'use choose adopt pick select deploy order pick_up run install test trial pilot drop ditch dump take get favor prefer stick want need roll_out fit',
    state: true,
    object: SUPPLIES,
    roles: [
      {
        role: 'SUPPLIER',
        slots: ['object.possessor:maker', 'object.modifier:maker', 'object.from:maker', 'object.by:maker', 'from:maker', 'object.of:maker'],
      },
      { role: 'CUSTOMER', slots: ['subject:partner'] },
    ],
    not: /\b(?:acqui(?:re|sition)|lawsuit|patent|stake)|\bsupport\b|\b(?:former|ex-\S+) (?:\S+ ){0,2}(?:exec|ceo|chief|engineer)/,
    covers: ['object'],
    confidence: 0.7,
  }),
  verb({
    name: 'power the goods of',
    verbs: 'power underpin fuel propel',
    state: true,
    voice: 'ACTIVE',
    roles: [
      { role: 'SUPPLIER', slots: ['subject:company', 'subject.from:maker', 'subject.possessor:company'] },
      {
        role: 'CUSTOMER',
        slots: [
          'object.possessor:maker',
          'object.modifier:maker',
          'object:partner',
          'object.of:maker',
          'object.from:maker',
          'for:ally',
          'for.possessor:ally',
        ],
      },
    ],
    covers: ['object'],
    confidence: 0.65,
  }),
  verb({
    name: 'goods supplied by',
    verbs: 'supply provide deliver power equip furnish host handle run drive service process manage operate',
    voice: 'PASSIVE',
    state: true,
    roles: [
      { role: 'SUPPLIER', slots: ['subject:partner', 'by.possessor:maker', 'by.modifier:maker'] },
      {
        role: 'CUSTOMER',
        slots: [
          'object.possessor:maker',
          'object.for:maker',
          'to:maker',
          'for:maker',
          'object.modifier:maker',
          'object.of:maker',
          'object:maker',
        ],
      },
    ],
    covers: ['object'],
    confidence: 0.65,
  }),
  verb({
    name: 'run on the cloud of',
    verbs: 'run build move migrate switch shift standardise standardize transfer bet store put train keep',
    after: /\b(?:on|to|onto|in)\b/,
    sentence:
      /\bclouds?\b|\bservers?\b|\bhost(?:ed|ing|s)?\b|\bdata cent(?:er|re)s?\b|\binfrastructure\b|\bworkloads?\b|\b(?:aws|azure|amazon web services|rackspace)\b/,
    roles: [
      {
        role: 'SUPPLIER',
        slots: [
          'on:partner',
          'to:partner',
          'onto:partner',
          'later.on:company',
          'later.to:company',
          'in.possessor:maker',
          'on.possessor:maker',
          'to.possessor:maker',
        ],
      },
      { role: 'CUSTOMER', slots: ['subject:ally', 'object.possessor:maker', 'subject.possessor:maker'] },
    ],
    covers: ['object'],
    confidence: 0.65,
  }),
  verb({
    name: 'rely on for goods',
    verbs: 'rely depend lean turn switch stick stay count call bank look',
    state: true,
    after: /^\S+ (?:\S+ly )?(?:on|to|with) (?:(?!to\b)\S+ )+?for\b/,
    roles: [
      { role: 'SUPPLIER', slots: ['on:maker', 'to:maker', 'with:maker', 'on.possessor:maker'] },
      { role: 'CUSTOMER', slots: ['subject:ally'] },
    ],
    notAfter: OF_ITS_SALES,
    not: /for (?:help|advice|inspiration|money|funding)|\bturn(?:s|ed|ing)? (?:\S+ )?(?:down|into|on)\b/,
    covers: ['for'],
    confidence: 0.7,
  }),
  noun({
    name: 'goods inside the goods of another',
    nouns: `${PARTS}`,
    after: /^(?:\S+ ){0,2}\S+ (?:inside|in|for|into|power|powering|on) /,
    roles: [
      { role: 'SUPPLIER', slots: ['modifier:company', 'possessor:company'] },
      {
        role: 'CUSTOMER',
        slots: [
          'inside.modifier:maker',
          'inside.possessor:maker',
          'in.modifier:maker',
          'in.possessor:maker',
          'inside:maker',
          'for:maker',
          'for.possessor:maker',
          'for.modifier:maker',
        ],
      },
    ],
    confidence: 0.6,
  }),
  verb({
    name: 'serve for',
    verbs: 'handle run manage operate host process maintain do deliver translate install service carry look_after secure clean print',
    state: true,
    commonObject: true,
    object: `${SERVICES} ${EQUIPMENT} delivery shipment parcel order return call billing hosting service customer_service accounts book maintenance repair recruitment meal flight shipping transport advertising website site store shop checkout`,
    roles: [
      { role: 'SUPPLIER', slots: ['subject:company'] },
      { role: 'CUSTOMER', slots: ['for:ally', 'object.for:ally', 'object.possessor:ally', 'object.of:ally'] },
    ],
    covers: ['object'],
    confidence: 0.65,
  }),
  verb({
    name: 'install its goods at',
    verbs: 'install deploy put fit mount roll_out bolt',
    voice: 'ACTIVE',
    object: `${PARTS} ${EQUIPMENT} disc pad point spot`,
    roles: [
      { role: 'SUPPLIER', slots: ['subject:company'] },
      {
        role: 'CUSTOMER',
        slots: [
          'at:maker',
          'at.possessor:maker',
          ...['in', 'into', 'inside', 'on', 'onto'].flatMap((word) => [`${word}.possessor:company`, `${word}.modifier:company`]),
          'for:company',
        ],
      },
    ],
    covers: ['object'],
    confidence: 0.65,
  }),
  verb({
    name: 'share of its sales',
    verbs: 'account make earn derive get bring_in generate contribute depend rely lean',
    after: /\b(?:percent|%|half|third|quarter|most|much|share|part|bulk|fifth|tenth)\b.*\b(?:sales|revenues?|turnover|income)\b/,
    roles: [
      { role: 'CUSTOMER', slots: ['from:ally', 'object.from:ally', 'with:ally', 'on:ally', 'subject:ally'] },
      {
        role: 'SUPPLIER',
        slots: ['of.possessor:company', 'for.of:company', 'for.possessor:company', 'later.of:company', 'subject:company'],
      },
    ],
    confidence: 0.6,
  }),
  verb({
    name: 'outsource services to',
    verbs: 'outsource contract_out farm_out hand_over entrust',
    notObject: EQUIPMENT,
    roles: [
      { role: 'CUSTOMER', slots: ['subject:ally'] },
      { role: 'SUPPLIER', slots: ['to:company', 'object.to:company'] },
    ],
    covers: ['object'],
    confidence: 0.7,
  }),
  verb({
    name: 'software runs the business of',
    verbs: 'run manage control operate steer plan schedule route track monitor sort bill translate handle process support check guide',
    voice: 'ACTIVE',
    state: true,
    roles: [
      { role: 'SUPPLIER', slots: ['subject.modifier:company', 'subject.possessor:company', 'subject.from:company'] },
      { role: 'CUSTOMER', slots: ['object.possessor:ally', 'object.modifier:ally', 'at:ally', 'for:ally'] },
    ],
    sentence:
      /\b(?:software|systems?|platform|technology|servers?|robots?|tools?|algorithms?|cloud|machines?) (?:now |also |already |will )*(?:run|manage|control|operate|steer|plan|schedul|rout|track|monitor|sort|bill|translat|handl|process|support|check|guid)/,
    confidence: 0.65,
  }),
  verb({
    name: 'run on the goods of',
    verbs: 'run fly drive sail ride operate rely depend train',
    state: true,
    sentence: new RegExp(
      `\\bon \\S+(?: \\S+){0,3} (?:${SUPPLIES.replaceAll(' ', '|').replaceAll('_', ' ')})s?\\b|\\bon an? (?:\\S+ ){1,3}(?:from|by) |\\bon (?:\\S+ ){0,3}(?:${SUPPLIES.replaceAll(' ', '|').replaceAll('_', ' ')})s? (?:from|by|of)\\b`,
    ),
    roles: [
      { role: 'SUPPLIER', slots: ['on.modifier:maker', 'on.possessor:maker', 'from:company', 'by:company'] },
      { role: 'CUSTOMER', slots: ['subject:ally', 'subject.possessor:ally', 'subject.modifier:ally', 'subject.of:ally'] },
    ],
    covers: ['on'],
    confidence: 0.65,
  }),
  verb({
    name: 'goods found inside',
    verbs: 'find use fit put install feature go appear sit debut build embed mount bolt roll_out',
    object: `${PARTS} ${EQUIPMENT} spot pad point`,
    voice: 'PASSIVE',
    after: /\b(?:in|inside|into|at)\b/,
    roles: [
      { role: 'SUPPLIER', slots: ['object.modifier:maker', 'object.possessor:maker', 'object.from:company', 'object.by:company'] },
      {
        role: 'CUSTOMER',
        slots: [
          'in.modifier:ally',
          'in.possessor:ally',
          'inside.modifier:ally',
          'inside.possessor:ally',
          'into.possessor:ally',
          'into.modifier:ally',
          'in:ally',
          'inside:ally',
          'into:ally',
          'on.possessor:ally',
          'at:ally',
          'at.possessor:ally',
          'at.modifier:ally',
          'subject:ally',
        ],
      },
    ],
    covers: ['object'],
    confidence: 0.7,
  }),
  verb({
    name: 'goods go into',
    verbs: 'feature go appear debut sit',
    noObject: true,
    after: /\b(?:in|inside|into)\b/,
    sentence: new RegExp(`\\b(?:${PARTS.replaceAll(' ', '|').replaceAll('_', ' ')})s?\\b`),
    roles: [
      { role: 'SUPPLIER', slots: ['subject.modifier:company', 'subject.possessor:company', 'subject.from:company'] },
      {
        role: 'CUSTOMER',
        slots: [
          'in.possessor:ally',
          'in.modifier:ally',
          'into.possessor:ally',
          'into.modifier:ally',
          'inside.possessor:ally',
          'inside.modifier:ally',
        ],
      },
    ],
    confidence: 0.65,
  }),
  verb({
    name: 'tap the goods of',
    verbs: 'tap leverage harness employ',
    voice: 'ACTIVE',
    after: /\b(?:to|for|so)\b/,
    notAfter: /^\S+ \S+(?: \S+){0,3} as\b/,
    not: /\b(?:ceo|cto|cfo|coo|exec|executive|veteran|president|chief|head|former|ex)\b/,
    roles: [
      { role: 'SUPPLIER', slots: ['object.possessor:company'] },
      { role: 'CUSTOMER', slots: ['subject:ally'] },
    ],
    covers: ['object'],
    confidence: 0.7,
  }),
];

// Two firms that do one thing, told by a plain verb: "A and B launch a ferry service", "A, B to build charging network", "A and B settle".
import { EQUIPMENT, PARTS, PRODUCTS } from './goods.ts';
import { type Rule, verb } from './rule.ts';

const TWO = [
  { role: 'PARTY', slots: ['subject.pair:company'] },
  { role: 'PARTY', slots: [] },
] as const;
const COMPANY = 'company firm venture entity jv subsidiary';
/** "their own apps", "its service": each has one. */
const EACH = /^(?:to )?\S+ (?:\S+ ){0,3}?(?:their|its|our|rival|competing|separate|own)\b/;
/** "taxi services in India": of each. */
const EACH_OR_SEVERAL = new RegExp(
  `${EACH.source}|^(?:to )?\\S+ (?!(?:two|three|several|joint|new joint)\\b)(?:\\S+ ){0,4}?(?:services|programs|programmes|projects|initiatives|hubs|schools|courses)\\b`,
);
const OTHERS =
  'alliance consortium foundation group association fund organisation organization nonprofit council coalition forum team job market demand problem opportunity tension confusion stir';

export const JOINT_ACTION_RULES: readonly Rule[] = [
  verb({
    name: 'two offer one service',
    type: 'PARTNERSHIP',
    verbs:
      'launch offer open bring kick_off start test pilot trial host run roll_out introduce unveil debut release announce create plan set_up build',
    object:
      'service program programme lab laboratory accelerator incubator contest competition challenge project initiative campaign centre center pilot trial marketplace hub school course curriculum scholarship prize experiment index hackathon bundle promotion lineup partnership pass search hunt',
    notAfter: EACH_OR_SEVERAL,
    roles: TWO,
    covers: ['object'],
    confidence: 0.65,
  }),
  verb({
    name: 'two give something away',
    type: 'PARTNERSHIP',
    verbs: 'offer give give_away provide',
    object: 'ride shipping delivery discount trip access subscription month credit ticket wifi wi-fi ice-cream internet course class',
    after: /\b(?:free|discounts?|discounted|cheap|exclusive)\b/,
    notAfter: EACH,
    roles: TWO,
    covers: ['object'],
    confidence: 0.6,
  }),
  verb({
    name: 'two are to create a thing',
    type: 'JOINT_DEVELOPMENT',
    verbs: 'build develop design create co-develop co-design co-create',
    commonObject: true,
    sentence:
      /^(?:\S+ ){0,7}?(?:and|&|\+) (?:\S+ ){1,4}?(?:to|will|would|plan to|aim to|want to|hope to|intend to|agree to) (?:jointly |co-)?(?:build|develop|design|create)|^\S+(?: \S+)?, \S+(?: \S+)? to (?:jointly )?(?:build|develop|design|create)/,
    notAfter: EACH,
    not: /\b(?:partner(?:s|ed|ing)?|up|forces|together|hands|deal|pact|work(?:s|ing)?) to\b/,
    notObject: `${COMPANY} ${OTHERS}`,
    roles: TWO,
    covers: ['object'],
    confidence: 0.65,
  }),
  verb({
    name: 'two make goods',
    type: 'JOINT_DEVELOPMENT',
    verbs: 'make produce build manufacture',
    voice: 'ACTIVE',
    after: /^(?:will|would|shall|to|is|are|were|have|had|has) /,
    not: /\b(?:race|rush|battle|scramble|compet\w+) to\b|\bjoint (?:company|venture)\b|\blicen[cs]e to\b|\b(?:signed up|set out|form(?:ed)?|found(?:ed)?|set up|starts?|started) (?:\S+ ){0,4}?to\b/,
    object: `${PRODUCTS} ${PARTS} ${EQUIPMENT}`,
    notAfter: EACH,
    roles: TWO,
    covers: ['object'],
    confidence: 0.65,
  }),
  verb({
    name: 'two bring to market',
    type: 'JOINT_DEVELOPMENT',
    verbs: 'bring put take get deploy',
    voice: 'ACTIVE',
    after:
      /^(?:to )?\S+ (?:\S+ ){1,8}?(?:to (?:the )?(?:market|masses|roads?|streets?|skies)|on (?:the |public )?(?:market|roads?|streets?|tracks?))\b/,
    notAfter: EACH,
    roles: TWO,
    covers: ['object'],
    confidence: 0.65,
  }),
  verb({
    name: 'two form a company',
    type: 'JOINT_VENTURE',
    verbs: 'create form set_up establish launch start found build',
    voice: 'ACTIVE',
    object: COMPANY,
    roles: [
      { role: 'PARENT', slots: ['subject.pair:company'] },
      { role: 'PARENT', slots: [] },
    ],
    not: /\bventure (?:fund|capital|arm)\b/,
    confidence: 0.7,
  }),
  verb({
    name: 'join in a venture',
    type: 'JOINT_VENTURE',
    verbs: 'join',
    after: /\bin (?:an? |the |new )*(?:\S+ ){0,3}(?:joint venture|jv)\b/,
    roles: [
      { role: 'PARENT', slots: ['subject:company'] },
      { role: 'PARENT', slots: ['object:company'] },
    ],
    confidence: 0.75,
  }),
  verb({
    name: 'two settle',
    type: 'SETTLEMENT',
    verbs: 'settle',
    voice: 'ACTIVE',
    noObject: true,
    notAfter: /^(?:to )?\S+ (?:into|down|in (?:at|to)|on (?:an? )?\S+ (?:deal|licens))/,
    roles: TWO,
    confidence: 0.7,
  }),
  verb({
    name: 'two open one place',
    type: 'PARTNERSHIP',
    verbs: 'open',
    voice: 'ACTIVE',
    after:
      /^(?:to )?open(?:s|ed|ing)? (?:an? |the |their first |first |joint |new )*(?:\S+ ){0,2}?(?:store|shop|cafe|café|restaurant|lounge|showroom|museum|exhibition|gallery|clinic|hotel|factory|plant|hub)\b/,
    notAfter: EACH_OR_SEVERAL,
    roles: TWO,
    covers: ['object'],
    confidence: 0.65,
  }),
];

// Goods and services supplied, sold and bought.
import { anyOf, EQUIPMENT, NO_GOODS, PARTS, SUPPLIES } from './goods.ts';
import { type Rule, rulesOf } from './rule.ts';

const { verb } = rulesOf('SUPPLY');

const TO_WHOM = [
  'to',
  'object.to',
  'to.first',
  'for:maker',
  'object.for:maker',
  'for.possessor:maker',
  'object.for.possessor:maker',
  'object.behind:maker',
];
/** "provides A with the software for its phones": who gets it is told already. */
const WITH_GOODS_FOR = /^\S+ (?:\S+ ){1,3}with (?:\S+ ){1,4}for\b/;

export const SUPPLY_RULES: readonly Rule[] = [
  verb({
    name: 'supply to',
    verbs: 'supply provide deliver furnish',
    state: true,
    notObject:
      'stake share business unit division company brand patent information evidence data detail update statement report verdict equity capital funding finance cash money loan',
    roles: [
      { role: 'SUPPLIER', slots: ['subject'] },
      { role: 'CUSTOMER', slots: TO_WHOM },
    ],
    not: /\bprovid(?:ed|ing) (?:that|it|they|he|she)\b/,
    notAfter: WITH_GOODS_FOR,
    covers: ['object', 'with', 'to.rest'],
    confidence: 0.75,
  }),
  verb({
    name: 'ship parts to',
    verbs: 'ship',
    object: `${PARTS} ${EQUIPMENT}`,
    state: true,
    roles: [
      { role: 'SUPPLIER', slots: ['subject'] },
      { role: 'CUSTOMER', slots: TO_WHOM },
    ],
    covers: ['object', 'to.rest'],
    confidence: 0.75,
  }),
  verb({
    name: 'ship to',
    verbs: 'ship',
    state: true,
    roles: [
      { role: 'SUPPLIER', slots: ['subject'] },
      { role: 'CUSTOMER', slots: TO_WHOM },
    ],
    covers: ['object', 'to.rest'],
    confidence: 0.75,
  }),
  verb({
    name: 'supply someone with',
    verbs: 'supply provide equip furnish outfit serve fit kit_out',
    state: true,
    after: /\bwith\b/,
    roles: [
      { role: 'SUPPLIER', slots: ['subject'] },
      { role: 'CUSTOMER', slots: ['object'] },
    ],
    covers: ['with'],
    confidence: 0.75,
  }),
  verb({
    name: 'sell goods to',
    verbs: 'sell lease rent hire_out',
    state: true,
    notObject: `${NO_GOODS} most lot rest remainder half all everything`,
    commonObject: true,
    roles: [
      { role: 'SUPPLIER', slots: ['subject:company'] },
      { role: 'CUSTOMER', slots: ['to:maker', 'object.to:maker'] },
    ],
    not: /\bsell(?:s|ing)? (?:itself|out|off)\b|\bsold (?:itself|out|off)\b/,
    covers: ['object'],
    confidence: 0.7,
  }),
  verb({
    name: 'sell it goods',
    verbs: 'sell supply lease rent',
    state: true,
    voice: 'ACTIVE',
    after: new RegExp(`^(?:\\S+ ){1,3}?(?:it|them|both) (?:\\S+ ){0,3}?${anyOf(PARTS, EQUIPMENT)}\\b`),
    roles: [
      { role: 'SUPPLIER', slots: ['subject:company'] },
      { role: 'CUSTOMER', slots: ['object:maker'] },
    ],
    covers: ['next-object'],
    confidence: 0.7,
  }),
  verb({
    name: 'buy goods from',
    verbs: 'buy source purchase order procure lease rent commission obtain',
    state: true,
    notObject: NO_GOODS,
    commonObject: true,
    roles: [
      { role: 'SUPPLIER', slots: ['from:maker', 'object.from:maker', 'from.possessor:company'] },
      { role: 'CUSTOMER', slots: ['subject:ally'] },
    ],
    not: /\b(?:acqui(?:re|sition)|takeover|subsidiar)|\bpatents\b/,
    covers: ['object'],
    confidence: 0.75,
  }),
  verb({
    name: 'get goods from',
    verbs: 'get take receive draw',
    state: true,
    object: `${PARTS} ${EQUIPMENT} supply`,
    roles: [
      { role: 'SUPPLIER', slots: ['from:maker', 'object.from:maker'] },
      { role: 'CUSTOMER', slots: ['subject:ally'] },
    ],
    covers: ['object'],
    confidence: 0.75,
  }),
  verb({
    name: 'goods come from',
    verbs: 'come',
    noObject: true,
    after: /\bfrom\b/,
    roles: [
      { role: 'SUPPLIER', slots: ['from:maker'] },
      { role: 'CUSTOMER', slots: ['subject.for:maker', 'subject.possessor:maker', 'subject.of:maker', 'subject.in.possessor:maker'] },
    ],
    sentence: new RegExp(`\\b(?:${SUPPLIES.replaceAll(' ', '|').replaceAll('_', ' ')})s?\\b`),
    not: /news|report|money|funding|revenue|sales|investment/,
    confidence: 0.65,
  }),
];

// Suppliers and customers told in passing: one of its customers, with its software, most of its cells, whom its contract is with.
import { anyOf, SERVICES, SUPPLIES } from './goods.ts';
import { type Rule, rulesOf } from './rule.ts';

const { verb, noun } = rulesOf('SUPPLY');

const SOFTWARE = 'software technology cloud system platform tool algorithm database ai';
const SHARE = String.raw`(?:half|most|all|some|part|much|the bulk|the rest|a (?:third|quarter|fifth|tenth)|two thirds|\d+(?:%| percent| per cent)) of (?:its|their|the) (?:\S+ ){0,2}`;

export const TIE_RULES: readonly Rule[] = [
  noun({
    name: 'one of its customers',
    nouns: 'customer client',
    preposition: 'of',
    lastNoun: true,
    state: true,
    roles: [
      { role: 'CUSTOMER', slots: ['one-of:ally'] },
      { role: 'SUPPLIER', slots: ['possessor:company', 'of:company', 'of.possessor:company', 'modifier:company'] },
    ],
    confidence: 0.8,
  }),
  noun({
    name: 'one of its suppliers',
    nouns: 'supplier provider contractor',
    preposition: 'of',
    lastNoun: true,
    state: true,
    roles: [
      { role: 'SUPPLIER', slots: ['one-of:company'] },
      { role: 'CUSTOMER', slots: ['possessor:ally', 'of:ally', 'of.possessor:ally', 'to:ally'] },
    ],
    confidence: 0.8,
  }),
  noun({
    name: 'with customers such as',
    nouns: 'customer client',
    preposition: 'with among',
    lastNoun: true,
    state: true,
    roles: [
      { role: 'CUSTOMER', slots: ['examples:ally', 'range:ally'] },
      { role: 'SUPPLIER', slots: ['holder:company', 'possessor:company'] },
    ],
    confidence: 0.75,
  }),
  noun({
    name: 'work with the software of',
    nouns: SOFTWARE,
    preposition: 'with using',
    lastNoun: true,
    verbs:
      'plan run manage handle track sort route schedule monitor process analyse analyze bill pay book serve steer control operate train check answer translate organise organize cut save reduce replace digitise digitize automate',
    roles: [
      { role: 'SUPPLIER', slots: ['possessor:company', 'beside:company', 'modifier:company'] },
      { role: 'CUSTOMER', slots: ['holder:ally'] },
    ],
    not: /\b(?:partner|together|jointly|help of)\b/,
    state: true,
    confidence: 0.65,
  }),
  noun({
    name: 'thanks to the software of',
    nouns: SERVICES,
    preposition: 'thanks',
    roles: [
      { role: 'SUPPLIER', slots: ['possessor:company', 'from:company', 'modifier:company'] },
      { role: 'CUSTOMER', slots: ['holder:ally'] },
    ],
    not: /\b(?:deal|partnership|integration|tie-up)\b/,
    confidence: 0.6,
  }),
  verb({
    name: 'buy a share of its supplies from',
    verbs: 'buy get source take obtain purchase draw procure receive',
    after: new RegExp(`${SHARE}${anyOf(SUPPLIES)} (?:\\S+ ){0,3}?from\\b`),
    state: true,
    roles: [
      { role: 'SUPPLIER', slots: ['from:company', 'later.from:company'] },
      { role: 'CUSTOMER', slots: ['subject:ally'] },
    ],
    confidence: 0.75,
  }),
  verb({
    name: 'its contract is with',
    verbs: 'be come',
    noObject: true,
    sentence: /\b(?:orders?|contracts?)\b(?: \S+){0,4} (?:is|was|are|were|came|comes|come|has come) (?:with|from)\b/,
    roles: [
      { role: 'CUSTOMER', slots: ['with:ally', 'from:ally'] },
      { role: 'SUPPLIER', slots: ['subject.possessor:company', 'subject.for:company'] },
    ],
    not: /\b(?:licen[cs]\w*|record|film|series|court)\b/,
    confidence: 0.65,
  }),
  verb({
    name: 'wait for goods from',
    verbs: 'expect await wait',
    after: new RegExp(`\\b${anyOf(SUPPLIES)} (?:\\S+ ){0,2}?from\\b`),
    roles: [
      { role: 'SUPPLIER', slots: ['from:company', 'object.from:company', 'later.from:company'] },
      { role: 'CUSTOMER', slots: ['subject:ally'] },
    ],
    not: /\b(?:support|data|update|announcement|statement|reply|answer)s? from\b/,
    confidence: 0.65,
  }),
];

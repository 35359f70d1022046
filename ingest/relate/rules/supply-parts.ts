// Parts that one firm builds into the goods of another: whose chip, screen or battery is inside.
import { anyOf, CHIPS, EQUIPMENT, PARTS, PRODUCTS, without } from './goods.ts';
import { type Rule, rulesOf } from './rule.ts';

const { verb, noun, suffix } = rulesOf('SUPPLY');

/** What is bought in; finished goods and chips are made under contract. */
const COMPONENTS = `${without(`${PARTS} ${EQUIPMENT}`, PRODUCTS, CHIPS)} tube hull body`;
const WITH_PART = new RegExp(`\\bwith (?:\\S+ ){0,5}${anyOf(PARTS, 'gear equipment kit')}\\b`);
const OF_ANOTHER = ['possessor:company', 'of.possessor:maker', 'in.possessor:maker', 'for.possessor:maker', 'for:maker'];

export const PART_RULES: readonly Rule[] = [
  noun({
    name: 'the part is from',
    nouns: PARTS,
    lastNoun: true,
    roles: [
      { role: 'CUSTOMER', slots: OF_ANOTHER },
      { role: 'SUPPLIER', slots: ['is.of:maker'] },
    ],
    state: true,
    confidence: 0.75,
  }),
  noun({
    name: 'its part, from',
    nouns: PARTS,
    lastNoun: true,
    like: /^(?:the|its|their|both|all|most)\b|^\S+ [’']s\b/,
    roles: [
      { role: 'CUSTOMER', slots: OF_ANOTHER },
      { role: 'SUPPLIER', slots: ['opening.beside:maker'] },
    ],
    state: true,
    not: /\bimports?\b|\bban(?:s|ned)?\b|\btariff|\bsales of\b/,
    confidence: 0.7,
  }),
  noun({
    name: 'maker of the parts of another',
    nouns: 'maker manufacturer producer builder developer supplier provider',
    lastNoun: true,
    of: PARTS,
    state: true,
    roles: [
      { role: 'SUPPLIER', slots: ['apposed:company', 'head:company', 'is:company', 'holder:company'] },
      { role: 'CUSTOMER', slots: ['in.possessor:company', 'for.possessor:company', 'in:maker', 'for:maker', 'of.possessor:company'] },
    ],
    confidence: 0.7,
  }),
  noun({
    name: 'comes with a part of another',
    nouns: PARTS,
    preposition: 'with',
    state: true,
    roles: [
      { role: 'SUPPLIER', slots: ['modifier:company', 'possessor:company', 'beside:maker'] },
      { role: 'CUSTOMER', slots: ['carrier:maker'] },
    ],
    confidence: 0.7,
  }),
  noun({
    name: 'inside is a part of',
    nouns: PARTS,
    lastNoun: true,
    verbs: 'be sit work beat hide lie',
    sentence:
      /\b(?:inside|under the hood|under its skin|on board|at (?:its|the) heart|behind it)\b(?: \S+){0,5}? (?:is|are|sits?|works?|beats?|hides?|lies?)\b/,
    roles: [
      { role: 'CUSTOMER', slots: ['place.of:ally', 'in.possessor:ally', 'of.possessor:ally'] },
      { role: 'SUPPLIER', slots: ['modifier:company', 'possessor:company', 'beside:maker'] },
    ],
    state: true,
    confidence: 0.75,
  }),
  verb({
    name: 'have a part of another',
    verbs: 'have feature contain carry house pack sport include incorporate employ combine boast integrate embed get',
    voice: 'ACTIVE',
    object: PARTS,
    state: true,
    roles: [
      { role: 'SUPPLIER', slots: ['object.modifier:maker', 'object.possessor:company', 'object.from:maker', 'object.by:maker'] },
      {
        role: 'CUSTOMER',
        slots: ['subject:ally', 'subject.possessor:ally', 'subject.whose:ally', 'subject.modifier:ally', 'maker-of-subject:ally'],
      },
    ],
    covers: ['object'],
    not: /\bsupport\b|\bdeal\b/,
    confidence: 0.7,
  }),
  noun({
    name: 'shown with a part of another',
    nouns: PARTS,
    preposition: 'with',
    verbs:
      'unveil announce launch show debut introduce reveal release ship update refresh present build create make develop come power begin_shipping',
    roles: [
      { role: 'SUPPLIER', slots: ['modifier:company', 'possessor:company', 'beside:maker'] },
      { role: 'CUSTOMER', slots: ['holder:ally'] },
    ],
    confidence: 0.65,
  }),
  verb({
    name: 'equip with parts of another',
    verbs: 'equip fit outfit furnish load stuff arm kit_out power run replace build make create cover supply pack',
    sentence: WITH_PART,
    roles: [
      {
        role: 'SUPPLIER',
        slots: [
          'with.possessor:company',
          'with.modifier:company',
          'with.from:company',
          'with.by:company',
          'with:company',
          'later.from:maker',
        ],
      },
      { role: 'CUSTOMER', slots: ['subject:ally', 'object.possessor:ally', 'object:ally'] },
    ],
    confidence: 0.75,
  }),
  verb({
    name: 'have it under the hood',
    verbs: 'have carry pack house feature put keep be',
    voice: 'ACTIVE',
    state: true,
    after: /\b(?:under the (?:hood|bonnet|skin)|inside(?: it)?|on board|at its (?:heart|core))(?: [.,;]|$)/,
    roles: [
      { role: 'SUPPLIER', slots: ['object.possessor:company', 'object.from:company', 'object.by:company', 'object.modifier:company'] },
      { role: 'CUSTOMER', slots: ['subject:ally', 'subject.possessor:ally', 'subject.whose:ally', 'maker-of-subject:ally'] },
    ],
    covers: ['object'],
    confidence: 0.7,
  }),
  verb({
    name: 'attach the goods of another',
    verbs: 'strap mount bolt attach add put place install fit',
    object: PARTS,
    voice: 'ACTIVE',
    after: /\b(?:to|on|in|into|onto|under|inside) \S/,
    notAfter:
      /^\S+ (?:its|their)\b|\b(?:to|in|on) its (?:\S+ )?(?:stores?|shops?|catalog(?:ue)?|line-?up|range|apps?|services?|platforms?|websites?|sites?|stock|portfolio)\b/,
    roles: [
      { role: 'SUPPLIER', slots: ['object.modifier:maker', 'object.possessor:maker', 'object.from:maker'] },
      { role: 'CUSTOMER', slots: ['subject:ally'] },
    ],
    covers: ['object'],
    confidence: 0.7,
  }),
  suffix({
    name: '-supplier',
    suffixes: 'supplier',
    roles: [
      { role: 'CUSTOMER', slots: ['before:maker'] },
      { role: 'SUPPLIER', slots: ['after:company'] },
    ],
    state: true,
    confidence: 0.75,
  }),
  suffix({
    name: '-powered',
    suffixes: 'powered equipped',
    roles: [
      { role: 'SUPPLIER', slots: ['before:company'] },
      { role: 'CUSTOMER', slots: ['possessor:ally', 'holder:ally', 'after:ally'] },
    ],
    not: /\b(?:acqui\w+|buys?|bought|invests?|sues?|raises?|rais(?:ed|ing)|backs|backed|alexa|android)\b/,
    confidence: 0.6,
  }),
  verb({
    name: 'built on the part of another',
    verbs: 'build base run design develop construct',
    voice: 'PASSIVE',
    after: new RegExp(`^(?:\\S+ ){1,3}(?:on|upon|around|onto|from) (?:\\S+ ){0,5}${anyOf(PARTS, 'hardware')}\\b`),
    roles: [
      {
        role: 'SUPPLIER',
        slots: ['on', 'around', 'upon', 'from'].flatMap((word) => [`${word}.possessor:company`, `${word}.modifier:company`]),
      },
      {
        role: 'CUSTOMER',
        slots: ['object.possessor:ally', 'object.modifier:ally', 'ruler:ally', 'object:ally', 'object.from:ally', 'subject:ally'],
      },
    ],
    confidence: 0.75,
  }),
  verb({
    name: 'part made by',
    verbs: 'make manufacture build produce supply weld press forge machine cast',
    voice: 'PASSIVE',
    state: true,
    object: COMPONENTS,
    roles: [
      {
        role: 'CUSTOMER',
        slots: [
          'object.possessor:maker',
          'object.modifier:ally',
          'object.of:maker',
          'object.for:maker',
          'for:maker',
          'object.of.possessor:maker',
          'object.in.possessor:maker',
          'object.in:maker',
          'carrier:maker',
        ],
      },
      { role: 'SUPPLIER', slots: ['subject:company'] },
    ],
    covers: ['object'],
    confidence: 0.8,
  }),
  verb({
    name: 'make the parts of another',
    verbs: 'make manufacture build produce',
    state: true,
    object: COMPONENTS,
    roles: [
      { role: 'SUPPLIER', slots: ['subject:company'] },
      {
        role: 'CUSTOMER',
        slots: ['object.possessor:ally', 'object.for:ally', 'for:ally', 'for.possessor:ally', 'object.of:ally'],
      },
    ],
    not: /\blicen[cs]e\b/,
    covers: ['object'],
    confidence: 0.8,
  }),
];

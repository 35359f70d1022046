// Goods of any kind: what one firm fits of another's, sells it, runs for it or counts on it for.
import { anyOf, EQUIPMENT, PARTS, SERVICES } from './goods.ts';
import { type Rule, rulesOf } from './rule.ts';

const { verb, noun } = rulesOf('SUPPLY');

const PLANT_AND_NETS =
  'network infrastructure fleet data_center system platform software database it grid signal track core radio backbone lift elevator turbine line server backend payroll helpdesk call_centre reactor baggage';
const companies = (...slots: readonly string[]): readonly string[] => slots.map((slot) => `${slot}:company`);

export const PLAIN_SUPPLY_RULES: readonly Rule[] = [
  verb({
    name: 'sell someone goods',
    verbs: 'sell lease lend rent ship send supply provide',
    voice: 'ACTIVE',
    after: new RegExp(
      `^(?:to |will |would |has |had |have )?(?:\\S+ly )?\\S+ (?:\\S+ ){1,3}?(?:its|their|the|an?|some|all|more|most|\\d\\S*) (?:\\S+ ){0,4}?${anyOf(PARTS, EQUIPMENT)}\\b`,
    ),
    state: true,
    roles: [
      { role: 'SUPPLIER', slots: companies('subject') },
      { role: 'CUSTOMER', slots: companies('recipient') },
    ],
    notAfter: /\b(?:unit|division|business|stake|shares?|patents?|licen[cs]\w*|letters?)\b/,
    confidence: 0.75,
  }),
  verb({
    name: 'whose goods another uses',
    verbs: 'use buy rent lease deploy order take need want buy_in procure install adopt run',
    state: true,
    sentence: new RegExp(`\\bwhose (?:\\S+ ){0,3}?${anyOf(PARTS, EQUIPMENT, SERVICES)}\\b`),
    roles: [
      { role: 'SUPPLIER', slots: companies('subject.whose', 'object.whose') },
      { role: 'CUSTOMER', slots: companies('subject') },
    ],
    noObject: true,
    confidence: 0.7,
  }),
  verb({
    name: 'look after the network of',
    verbs:
      'provide supply upgrade modernise modernize overhaul renew refit expand operate maintain secure rebuild revamp redesign digitise digitize replace service electrify',
    object: PLANT_AND_NETS,
    roles: [
      { role: 'SUPPLIER', slots: companies('subject') },
      { role: 'CUSTOMER', slots: companies('object.possessor', 'object.of', 'object.of.possessor') },
    ],
    not: /\b(?:acqui\w+|takeover|stake|patent|licen[cs]\w*|rival|with its own|with their own)\b/,
    confidence: 0.65,
  }),
  noun({
    name: 'its use of the goods of',
    nouns: 'use usage adoption deployment',
    lastNoun: true,
    of: `${PARTS} ${EQUIPMENT} ${SERVICES}`,
    roles: [
      { role: 'SUPPLIER', slots: companies('of.modifier', 'of.possessor') },
      { role: 'CUSTOMER', slots: companies('possessor', 'by') },
    ],
    not: /\b(?:su(?:es?|ed|ing)|lawsuit|patents?|infring\w+|licen[cs]\w*|trademark|copyright)\b/,
    confidence: 0.65,
  }),
  verb({
    name: 'come with the parts of another',
    verbs: 'come ship arrive launch debut',
    noObject: true,
    state: true,
    after: new RegExp(`^(?:\\S+ ){1,3}(?:with|using) (?:\\S+ ){0,5}${anyOf(PARTS)}\\b`),
    roles: [
      { role: 'SUPPLIER', slots: companies('with.modifier', 'with.possessor', 'with.from', 'with.by') },
      { role: 'CUSTOMER', slots: companies('subject.possessor', 'subject.modifier', 'subject') },
    ],
    not: /\bsupport\b/,
    confidence: 0.65,
  }),
  verb({
    name: 'powered by the goods of another',
    verbs: 'power train run equip drive build host back underpin',
    voice: 'PASSIVE',
    after: new RegExp(`^(?:\\S+ ){1,3}(?:by|with|on) (?:\\S+ ){0,5}${anyOf(PARTS, EQUIPMENT, SERVICES)}\\b`),
    roles: [
      {
        role: 'SUPPLIER',
        slots: companies(
          'by.modifier',
          'by.possessor',
          'by.from',
          'with.modifier',
          'with.possessor',
          'with.from',
          'on.modifier',
          'on.possessor',
          'on.from',
          'later.from',
        ),
      },
      { role: 'CUSTOMER', slots: companies('object.possessor', 'object.modifier', 'object.of', 'object.from') },
    ],
    not: /\b(?:acqui\w+|investors?|funding|licen[cs]\w*)\b/,
    confidence: 0.65,
  }),
  verb({
    name: 'its goods are bought from',
    verbs: 'buy source purchase procure lease rent obtain order',
    voice: 'PASSIVE',
    commonObject: true,
    notObject: 'fab plant factory unit business division operation',
    state: true,
    roles: [
      { role: 'SUPPLIER', slots: companies('from', 'from.possessor') },
      { role: 'CUSTOMER', slots: companies('object.possessor', 'object.of.possessor') },
    ],
    not: /\b(?:acqui(?:re|sition)|takeover|subsidiar|stake|patents?)\b/,
    covers: ['object'],
    confidence: 0.7,
  }),
  verb({
    name: 'keep supplied with',
    verbs: 'keep',
    voice: 'ACTIVE',
    after: /^(?:\S+ ){1,6}(?:supplied|stocked|provided|equipped) with\b/,
    roles: [
      { role: 'SUPPLIER', slots: companies('subject') },
      { role: 'CUSTOMER', slots: companies('object') },
    ],
    confidence: 0.7,
  }),
  verb({
    name: 'pay to do',
    verbs: 'pay contract',
    voice: 'ACTIVE',
    after: /^\S+ (?:\S+ ){1,5}?to (?!buy|acquire|settle|stop|drop|leave|go|join|lead|head|be|become|run its)\w+/,
    not: /\b(?:ceo|cto|cfo|coo|exec|executive|veteran|president|chief|head|former|ex|lawsuit|million to settle|investigator|designer)\b/,
    roles: [
      { role: 'SUPPLIER', slots: ['object:company'] },
      { role: 'CUSTOMER', slots: ['subject:partner'] },
    ],
    confidence: 0.65,
  }),
];

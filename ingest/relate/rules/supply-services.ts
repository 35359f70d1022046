// Services that one firm does for another, and what one keeps, runs or leaves with another.
import { anyOf, SERVICES } from './goods.ts';
import { type Rule, rulesOf } from './rule.ts';

const { verb, noun } = rulesOf('SUPPLY');

const BUSINESS =
  /\b(?:data|logistics|deliver(?:y|ies)|services?|payments?|maintenance|production|hosting|customers?|fleet|network|marketing|sales|stores?|warehouses?|backups?|infrastructure|security|cleaning|payroll|bookkeeping|migration|technology|site|software)\b/;

export const TRADE_SERVICE_RULES: readonly Rule[] = [
  verb({
    name: 'do a service for',
    verbs:
      'moderate review verify check audit measure count clean recycle repair translate dub subtitle insure reinsure underwrite store collect screen monitor secure guard inspect train staff clear settle dispose fulfil fulfill ship pack deliver digitise digitize map scan fly',
    state: true,
    voice: 'ACTIVE',
    commonObject: true,
    roles: [
      { role: 'SUPPLIER', slots: ['subject:company', 'subject.modifier:company'] },
      { role: 'CUSTOMER', slots: ['for:ally', 'object.for:ally'] },
    ],
    not: /\b(?:sued?|lawsuit|regulators?|complaints?|investors?)\b/,
    covers: ['object'],
    confidence: 0.65,
  }),
  verb({
    name: 'the service done by',
    verbs:
      'moderate verify audit measure clean recycle repair translate dub insure reinsure underwrite guard inspect fulfil fulfill maintain look_after service overhaul handle take_care cool store staff',
    state: true,
    voice: 'PASSIVE',
    roles: [
      { role: 'SUPPLIER', slots: ['subject:company'] },
      { role: 'CUSTOMER', slots: ['object.possessor:ally', 'object.of:ally', 'object.modifier:ally', 'for:ally'] },
    ],
    covers: ['object'],
    confidence: 0.65,
  }),
  noun({
    name: 'left in the hands of',
    nouns: 'hand',
    verbs: 'put leave place lay be lie rest remain',
    like: /\bthe (?:\S+ )?hands\b/,
    sentence: BUSINESS,
    roles: [
      { role: 'SUPPLIER', slots: ['of:company'] },
      { role: 'CUSTOMER', slots: ['holder:ally', 'front:ally'] },
    ],
    not: /\b(?:fall|fell|falls|shares?|stake|ownership|majority)\b/,
    state: true,
    confidence: 0.65,
  }),
  verb({
    name: 'keep its data with',
    verbs: 'store keep host back_up park house place hold',
    state: true,
    sentence:
      /\b(?:data|photos?|files?|videos?|sites?|websites?|services?|backups?|games?|servers?|apps?|records?|music|content|catalogue?|archives?|workloads?|computing)\b/,
    roles: [
      {
        role: 'SUPPLIER',
        slots: ['with:company', 'at:company', 'on:company:partner', 'on.possessor:company', 'in.possessor:company', 'at.possessor:company'],
      },
      { role: 'CUSTOMER', slots: ['subject:ally', 'object.possessor:ally'] },
    ],
    after: /^(?:\S+ ){1,3}(?:its|their|the|all|most|some|half|\S+ of (?:its|their|the)|customer|user) (?:\S+ ){0,4}(?:with|at|on|in) \S/,
    not: /\b(?:meetings?|events?|conference|talks|debate|on hold|in check|in touch|track|price)\b/,
    confidence: 0.6,
  }),
  verb({
    name: 'its technology is behind',
    verbs: 'be stand sit lie',
    noObject: true,
    after: /^(?:\S+ ){1,3}behind \S/,
    roles: [
      { role: 'CUSTOMER', slots: ['behind.possessor:ally', 'behind.modifier:ally', 'behind.of:ally'] },
      { role: 'SUPPLIER', slots: ['subject:company', 'subject.possessor:company', 'subject.whose:company', 'subject.modifier:company'] },
    ],
    not: /\b(?:attack|hack|plot|breach|leak|curve|schedule|lawsuit|campaign|investors?|fund|bid|deal|rumou?rs?|far behind|falling behind)/,
    state: true,
    confidence: 0.6,
  }),
  verb({
    name: 'decide on a supplier',
    verbs: 'decide settle plump opt sign_on sign_up',
    noObject: true,
    after:
      /\b(?:on|for|with) (?:\S+ ){1,4}?(?:for (?:its|their|the|all|payroll|cloud|payments?|maps|search|hosting|data|delivery|billing|security|storage|\S+ services?)|as (?:its|their|the|a) (?:\S+ ){0,3}(?:cloud|supplier|provider|vendor|platform|system)|to (?:power|run|handle|host|build|supply|deliver|provide))\b/,
    roles: [
      { role: 'SUPPLIER', slots: ['on:company', 'for:company', 'with:company'] },
      { role: 'CUSTOMER', slots: ['subject:ally'] },
    ],
    not: /\b(?:lawsuit|dispute|claims?|suit|court)\b/,
    confidence: 0.65,
  }),
  verb({
    name: 'put in charge of',
    verbs: 'put place',
    voice: 'ACTIVE',
    after: /\bin charge of (?:its|their|the)\b/,
    roles: [
      { role: 'SUPPLIER', slots: ['object:company'] },
      { role: 'CUSTOMER', slots: ['subject:ally'] },
    ],
    confidence: 0.7,
  }),
  verb({
    name: 'spend on the services of',
    verbs: 'spend owe pay',
    roles: [
      {
        role: 'SUPPLIER',
        slots: ['on.possessor:company', 'on.modifier:company', 'object:company', 'object.modifier:company', 'to:company'],
      },
      { role: 'CUSTOMER', slots: ['subject:ally'] },
    ],
    sentence: new RegExp(
      `\\b(?:spen[dt]s?|spending|ow(?:e|es|ed)|pa(?:y|ys|id)) .*\\b${anyOf(SERVICES, 'hosting computing chip gpu network')}\\b`,
    ),
    not: /\b(?:acqui\w*|stake|takeover|fine|settle\w*|patents?|licen\w*|lawsuit|damages|advertis\w*|shares?|traffic|default)\b/,
    after: /(?:on|for|to) /,
    confidence: 0.6,
  }),
  verb({
    name: 'for its goods rely on',
    verbs: 'rely depend turn stick stay',
    state: true,
    sentence: /(?:^|[;:,] )for (?:its|the|their|some|all|most) (?:\S+ )+?(?:rel|depend|turn|st[iu]ck|stay)\w* (?:\S+ly )?(?:on|to|with)\b/,
    not: /for (?:(?:the|its) )?(?:\S+ )?(?:help|advice|inspiration|money|funding|sales|revenues?|income|moment|time|being|part|sake|year|quarter|second)\b|\bto turn to\b/,
    roles: [
      { role: 'SUPPLIER', slots: ['on:company', 'to:company', 'with:company'] },
      { role: 'CUSTOMER', slots: ['subject:ally'] },
    ],
    confidence: 0.7,
  }),
  verb({
    name: 'be paid for goods every year',
    verbs: 'get receive earn collect',
    voice: 'ACTIVE',
    after: /\b(?:a|per|each|every) (?:year|month|quarter) from\b.*\bfor (?:(?:its|their|the|use|using|of) )*\S/,
    not: /\b(?:acqui|stake|takeover|fine|settle|patent|licen|royalt|lawsuit|damages|traffic|default|search|fund|invest|grant|rent)/,
    roles: [
      { role: 'SUPPLIER', slots: ['subject:company'] },
      { role: 'CUSTOMER', slots: ['from:company', 'object.from:company', 'later.from:company'] },
    ],
    confidence: 0.65,
  }),
];

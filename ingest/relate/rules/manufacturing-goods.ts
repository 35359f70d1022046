// Contract makers of goods of any kind, and those who are given the job of making them.
import { NO_GOODS, NOT_MADE } from './goods.ts';
import { type Rule, rulesOf } from './rule.ts';

const { verb, noun } = rulesOf('MANUFACTURING');

const MAKES = 'make manufacture build assemble produce fabricate mass-produce bottle can brew stitch sew knit mould mold';
const MAKING =
  '(?:making|building|assembling|producing|manufacturing|fabricating|bottling|putting together|mass-producing|the (?:assembly|production|manufacture|manufacturing) of)';
const NO_WARES =
  /\b(?:lets?|helps?|apps?|games?|software|accessories|cases?|rival|clone|competitor|answer|films?|movies?|series|shows?|websites?|licen[cs]e\w*|joint venture|fund)\b/;
/** The same where the works themselves are told of. */
const NO_WARES_OF_WORKS =
  /\b(?:apps?|games?|software|films?|movies?|series|shows?|websites?|licen[cs]e\w*|joint venture|new owners?|former)\b/;
const WORKS = 'plants?|factor(?:y|ies)|fabs?|workers|works|lines?|arm|unit|subsidiary|foundry|division';
const PRODUCTION = /\bfor (?:\S+ ){0,5}(?:manufactur\w+|assembly|production|fabrication)\b/;
const companies = (...slots: readonly string[]): readonly string[] => slots.map((slot) => `${slot}:company`);

export const MADE_GOODS_RULES: readonly Rule[] = [
  verb({
    name: 'make goods for another',
    verbs: MAKES,
    voice: 'ACTIVE',
    state: true,
    commonObject: true,
    notAfter: /^(?:\S+ )?\S+ (?:its|their)\b/,
    notObject: `${NOT_MADE} ${NO_GOODS} approach structure bid case`,
    roles: [
      { role: 'MANUFACTURER', slots: companies('subject') },
      { role: 'PRINCIPAL', slots: companies('for', 'object.for', 'object.possessor') },
    ],
    not: NO_WARES,
    covers: ['object'],
    confidence: 0.6,
  }),
  verb({
    name: 'its works make goods for another',
    verbs: MAKES,
    voice: 'ACTIVE',
    state: true,
    sentence: new RegExp(
      `\\b(?:${WORKS})\\b(?: \\S+){0,8}? (?:${MAKES.replaceAll(' ', '|')}|built|mak|produc|assembl|manufactur|fabricat)`,
    ),
    roles: [
      { role: 'MANUFACTURER', slots: companies('subject.possessor', 'subject.modifier', 'subject.of') },
      { role: 'PRINCIPAL', slots: companies('for', 'object.for', 'object.possessor') },
    ],
    not: NO_WARES_OF_WORKS,
    covers: ['object'],
    confidence: 0.65,
  }),
  verb({
    name: 'goods made by another',
    verbs: MAKES,
    voice: 'PASSIVE',
    state: true,
    notObject: `${NOT_MADE} ${NO_GOODS} most half some all bulk majority`,
    roles: [
      { role: 'MANUFACTURER', slots: companies('subject') },
      { role: 'PRINCIPAL', slots: companies('object.possessor', 'object.of', 'ruler') },
    ],
    not: NO_WARES,
    covers: ['object'],
    confidence: 0.6,
  }),
  verb({
    name: 'make on behalf of',
    verbs: MAKES,
    after: /\bon (?:\S+ ){1,4}behalf\b|\bon behalf of\b/,
    roles: [
      { role: 'MANUFACTURER', slots: companies('subject', 'subject.possessor') },
      { role: 'PRINCIPAL', slots: companies('on.possessor', 'on.of', 'later.of') },
    ],
    not: NO_WARES,
    covers: ['object'],
    confidence: 0.75,
  }),
  noun({
    name: 'maker of the goods of another',
    nouns: 'maker manufacturer producer assembler builder',
    state: true,
    lastNoun: true,
    roles: [
      { role: 'MANUFACTURER', slots: companies('apposed', 'head', 'is', 'holder') },
      { role: 'PRINCIPAL', slots: companies('of.possessor') },
    ],
    not: NO_WARES,
    confidence: 0.65,
  }),
  verb({
    name: 'give the job of making to',
    verbs: 'give hand entrust award assign hand_over outsource contract_out farm_out',
    voice: 'ACTIVE',
    after: new RegExp(`\\b(?:job|task|work|contract|business|mandate|order) of ${MAKING}|\\bwith ${MAKING}`),
    roles: [
      { role: 'MANUFACTURER', slots: companies('recipient', 'to', 'object.to', 'object') },
      { role: 'PRINCIPAL', slots: companies('subject') },
    ],
    not: NO_WARES,
    confidence: 0.85,
  }),
  verb({
    name: 'charge with making',
    verbs: 'task charge entrust trust commission',
    after: new RegExp(`\\bwith ${MAKING}`),
    roles: [
      { role: 'MANUFACTURER', slots: companies('object') },
      { role: 'PRINCIPAL', slots: companies('subject') },
    ],
    not: NO_WARES,
    confidence: 0.75,
  }),
  verb({
    name: 'hand part of the production to',
    verbs: 'outsource hand move shift farm_out entrust award give transfer switch contract_out bring hand_over relocate return pull',
    after:
      /^(?:\S+ ){1,3}(?:part|some|much|most|all|half|the bulk|a (?:third|quarter|half)|more|the rest) of (?:its|their|the) (?:\S+ ){0,3}(?:production|manufacturing|assembly|bottling|packaging)\b.* to\b/,
    roles: [
      { role: 'MANUFACTURER', slots: companies('to', 'to.possessor', 'later.to', 'object.to') },
      { role: 'PRINCIPAL', slots: companies('subject') },
    ],
    confidence: 0.75,
  }),
  verb({
    name: 'choose for production',
    verbs:
      'choose pick select turn turn_to switch rely depend tap use drop dump ditch cut leave return go team_up partner sign sign_up contract hire enlist',
    after: PRODUCTION,
    notAfter: /\b(?:film|films|tv|television|video|series|music|movie|movies|content)\b/,
    roles: [
      { role: 'MANUFACTURER', slots: companies('object', 'to', 'on', 'with', 'object.with', 'up') },
      { role: 'PRINCIPAL', slots: companies('subject') },
    ],
    not: NO_WARES,
    confidence: 0.75,
  }),
];

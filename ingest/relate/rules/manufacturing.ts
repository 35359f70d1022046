// Who makes whose products: assemblers, foundries, contract makers.
import { anyOf, CHIPS, EQUIPMENT, PARTS, PRODUCTS, WARES, without } from './goods.ts';
import { type Rule, rulesOf } from './rule.ts';

const { verb, noun, suffix } = rulesOf('MANUFACTURING');

const MADE = `${PARTS} ${without(PRODUCTS, 'service software title game book collection')} ${EQUIPMENT} iphone production volume generation bottle can body shell oven cooker`;
const MAKES =
  'make manufacture build assemble produce fabricate mass-produce turn_out machine stitch sew knit brew bottle fill print press';
const PLANT = /\b(?:plants?|factor(?:y|ies)|fabs?|foundr(?:y|ies)|lines?|works|facilit(?:y|ies)|workshops?)\b/;
const PRODUCTION =
  'production manufacturing assembly manufacture making building packaging fabrication bottling canning packing printing stitching';
const companies = (slots: readonly string[]): readonly string[] => slots.map((slot) => `${slot}:maker`);

export const MANUFACTURING_RULES: readonly Rule[] = [
  verb({
    name: 'manufacture for',
    verbs: MAKES,
    state: true,
    object: MADE,
    roles: [
      { role: 'MANUFACTURER', slots: ['subject:company'] },
      { role: 'PRINCIPAL', slots: companies(['for', 'object.for', 'object.possessor']) },
    ],
    not: /into (?:one another|each other)|\b(?:games?|apps?) for\b|\b(?:lets?|helps?) \S+ make\b|made for|built for|app for|apps for|tools? for|software for|\bmakes? .* for (?:ios|android|windows)/,
    covers: ['object'],
    confidence: 0.7,
  }),
  verb({
    name: 'make what another sells',
    verbs: 'manufacture assemble mass-produce fabricate turn_out churn_out',
    state: true,
    notAfter: /^(?:\S+ )?\S+ (?:its|their)\b/,
    roles: [
      { role: 'MANUFACTURER', slots: ['subject:company'] },
      { role: 'PRINCIPAL', slots: ['for:maker', ...companies(['object.possessor', 'object.modifier', 'object.of']), 'object:thing'] },
    ],
    covers: ['object'],
    confidence: 0.75,
  }),
  verb({
    name: 'made by',
    verbs: MAKES,
    voice: 'PASSIVE',
    state: true,
    object: MADE,
    roles: [
      { role: 'MANUFACTURER', slots: ['subject:company'] },
      { role: 'PRINCIPAL', slots: companies(['for', 'object.possessor', 'object.modifier', 'object.for', 'object.of', 'carrier']) },
    ],
    covers: ['object'],
    confidence: 0.75,
  }),
  verb({
    name: 'have it made by',
    verbs: MAKES,
    voice: 'PASSIVE',
    sentence:
      /\b(?:has|have|had|having|get|gets|getting|got)\b(?: \S+){1,8}? (?:made|built|assembled|manufactured|produced|fabricated|machined|stitched|sewn|knitted|brewed|bottled|filled|printed|pressed)\b/,
    roles: [
      { role: 'MANUFACTURER', slots: ['subject:company', ...companies(['at', 'in.possessor', 'at.possessor', 'in.modifier'])] },
      { role: 'PRINCIPAL', slots: ['ruler:company', 'subject.for:maker'] },
    ],
    object: MADE,
    covers: ['object'],
    confidence: 0.7,
  }),
  verb({
    name: 'made in the plant of',
    verbs: MAKES,
    voice: 'PASSIVE',
    after: PLANT,
    roles: [
      { role: 'MANUFACTURER', slots: companies(['in.possessor', 'at.possessor', 'in', 'at', 'in.modifier', 'at.modifier']) },
      { role: 'PRINCIPAL', slots: companies(['object', 'object.possessor', 'object.modifier']) },
    ],
    covers: ['object'],
    confidence: 0.7,
  }),
  verb({
    name: 'outsource production to',
    verbs:
      'outsource hand move shift farm_out entrust award give transfer leave switch contract_out bring take hand_over relocate return pull',
    object: PRODUCTION,
    roles: [
      { role: 'MANUFACTURER', slots: companies(['to', 'object.to', 'to.possessor', 'from', 'out', 'from.possessor']) },
      { role: 'PRINCIPAL', slots: ['subject:company'] },
    ],
    covers: ['object'],
    confidence: 0.75,
  }),
  verb({
    name: 'hire a maker',
    verbs:
      'hire contract tap commission choose pick select use ask get enlist engage appoint want turn turn_to sign sign_up have rely depend count lean task trust',
    voice: 'ACTIVE',
    after: new RegExp(
      `\\bto (?:manufacture|assemble|mass-produce|fabricate|(?:build|make|produce) (?:\\S+ ){0,4}?${anyOf(without(WARES, 'software service game title book collection model edition line range'), CHIPS, 'battery ventilator mask vehicle')})\\b`,
    ),
    roles: [
      { role: 'MANUFACTURER', slots: ['object:maker', 'to:maker', 'with:maker', 'on:maker'] },
      { role: 'PRINCIPAL', slots: ['subject:company'] },
    ],
    covers: ['next-object'],
    confidence: 0.75,
  }),
  noun({
    name: 'manufacturing deal with',
    nouns: 'deal agreement contract pact partnership arrangement order',
    like: /manufactur|foundry|production|assembly|wafer/,
    unlike: /\bvideo|film|series|content|post-production/,
    roles: [
      { role: 'PRINCIPAL', slots: ['holder:company', 'possessor:company'] },
      { role: 'MANUFACTURER', slots: companies(['with', 'to']) },
    ],
    confidence: 0.7,
  }),
  noun({
    name: 'order to make',
    nouns: 'order contract deal business mandate',
    after:
      /^\S+(?: \S+){0,4} (?:to|for) (?:manufacture|assemble|assembl|mass-produce|make|build|produce|the (?:assembly|production|manufactur))/,
    roles: [
      { role: 'MANUFACTURER', slots: ['holder:company'] },
      { role: 'PRINCIPAL', slots: companies(['from', 'modifier', 'possessor', 'later.for', 'with']) },
    ],
    verbs: 'win land get secure score bag receive clinch gain book have lose take',
    confidence: 0.8,
  }),
  noun({
    name: 'production at a maker',
    nouns: PRODUCTION,
    roles: [
      { role: 'PRINCIPAL', slots: companies(['of.possessor', 'of.modifier', 'of', 'possessor']) },
      { role: 'MANUFACTURER', slots: companies(['at', 'by', 'at.possessor', 'in.possessor']) },
    ],
    confidence: 0.65,
  }),
  noun({
    name: 'production goes to',
    nouns: PRODUCTION,
    after:
      /\b(?:handled|carried out|done|undertaken|taken over|run|managed) by\b|\b(?:hand|mov|shift|go(?:es|ing)|giv|outsourc|award|transfer|entrust|left|leav|switch|return)\w*\b.*\bto\b/,
    roles: [
      { role: 'PRINCIPAL', slots: companies(['of.possessor', 'of.modifier', 'of', 'possessor', 'modifier']) },
      { role: 'MANUFACTURER', slots: companies(['later.to', 'later.by']) },
    ],
    confidence: 0.7,
  }),
  verb({
    name: 'made by one for another',
    verbs: MAKES,
    voice: 'PASSIVE',
    roles: [
      { role: 'MANUFACTURER', slots: ['subject:company'] },
      { role: 'PRINCIPAL', slots: ['for:maker', 'for.possessor:company'] },
    ],
    covers: ['object'],
    confidence: 0.7,
  }),
  verb({
    name: 'begin production of',
    verbs:
      'begin start stop end halt take_on take_over resume increase expand launch handle do carry_out see_to undertake oversee look_after take_care',
    object: PRODUCTION,
    roles: [
      { role: 'MANUFACTURER', slots: ['subject:company'] },
      { role: 'PRINCIPAL', slots: [...companies(['for', 'object.for', 'of.possessor', 'of.modifier']), 'object.of:company'] },
    ],
    confidence: 0.65,
  }),
  noun({
    name: 'responsible for its production',
    nouns: 'responsible charge',
    after:
      /^(?:responsible for|(?:in )?charge of) (?:the |its |their |all )?(?:\S+ ){0,2}(?:production|manufactur\w+|assembly|making|building)\b/,
    roles: [
      { role: 'MANUFACTURER', slots: ['holder:company'] },
      { role: 'PRINCIPAL', slots: companies(['of', 'of.of', 'of.possessor', 'for.possessor', 'for']) },
    ],
    confidence: 0.7,
  }),
  verb({
    name: 'roll off its lines',
    verbs: 'roll come leave',
    sentence: /\b(?:lines?|plants?|factor(?:y|ies)|fabs?)\b/,
    after: /^\S+ (?:off|out of|from|the)\b/,
    roles: [
      { role: 'MANUFACTURER', slots: companies(['off.possessor', 'from.possessor', 'object.possessor', 'of.possessor', 'off', 'from']) },
      { role: 'PRINCIPAL', slots: ['subject.possessor:company', 'subject.modifier:company'] },
    ],
    confidence: 0.65,
  }),
  suffix({
    name: '-made',
    suffixes: 'made built assembled manufactured',
    roles: [
      { role: 'MANUFACTURER', slots: ['before:company'] },
      { role: 'PRINCIPAL', slots: ['after:company', 'for:company'] },
    ],
    confidence: 0.6,
  }),
];

// Who publishes, releases or stocks what another has made, where the text calls it "it", "the sequel" or "her robots".
import { type Rule, rulesOf } from './rule.ts';

const { verb } = rulesOf('DISTRIBUTION');
const WORKS = 'sequel game film movie series title app album remake remaster novel record instalment installment franchise';

export const PUBLISHING_RULES: readonly Rule[] = [
  verb({
    name: 'bring its films into cinemas',
    verbs: 'bring release distribute show put take open',
    after: /\b(?:in|into|to|at) (?:\S+ ){0,3}(?:cinemas?|theaters?|theatres?|screens)\b/,
    roles: [
      { role: 'DISTRIBUTOR', slots: ['subject:company'] },
      {
        role: 'PRINCIPAL',
        slots: ['object.possessor:company', 'object.from:company', 'object.by:company', 'object.of:company', 'object.modifier:company'],
      },
    ],
    covers: ['object'],
    confidence: 0.65,
  }),
  verb({
    name: 'stock it for another',
    verbs: 'stock carry distribute resell publish retail import range',
    state: true,
    after: /^(?:\S+ ){1,3}(?:it|them)\b/,
    roles: [
      { role: 'DISTRIBUTOR', slots: ['subject:company'] },
      { role: 'PRINCIPAL', slots: ['object.possessor:company', 'object.from:company', 'object.by:company', 'object:company'] },
    ],
    not: /\b(?:report|study|paper|article|interview|post|photos?|stories|story|book)\b/,
    confidence: 0.6,
  }),
  verb({
    name: 'published by',
    verbs: 'publish distribute release bring_out',
    voice: 'PASSIVE',
    state: true,
    object: WORKS,
    roles: [
      { role: 'DISTRIBUTOR', slots: ['subject:company', 'through:company'] },
      {
        role: 'PRINCIPAL',
        slots: ['object.possessor:company', 'object.by:company', 'object.from:company', 'object.of:company', 'ruler:company'],
      },
    ],
    confidence: 0.65,
  }),
  verb({
    name: 'publish the works of',
    verbs: 'publish distribute bring_out bring take',
    voice: 'ACTIVE',
    state: true,
    object: WORKS,
    after: /\b(?:publish\w*|distribut\w*)\b|\bto (?:consoles?|mobile|steam|pc|the app store|china|japan|the west|america|europe|asia)\b/,
    roles: [
      { role: 'DISTRIBUTOR', slots: ['subject:company'] },
      {
        role: 'PRINCIPAL',
        slots: [
          'object.possessor:company',
          'object.by:company',
          'object.from:company',
          'object.of:company',
          'for:company',
          'later.for:company',
        ],
      },
    ],
    confidence: 0.65,
  }),
  verb({
    name: 'sold on its site',
    verbs: 'sell_on',
    voice: 'PASSIVE',
    state: true,
    roles: [
      { role: 'DISTRIBUTOR', slots: ['after-passive:company'] },
      { role: 'PRINCIPAL', slots: ['object:partner', 'object.possessor:company', 'object.modifier:company', 'object.by:company'] },
    ],
    notObject: 'stake share stock company business unit',
    confidence: 0.65,
  }),
];

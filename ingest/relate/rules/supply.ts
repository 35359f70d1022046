// Goods and services supplied, products made for others.
import type { NounRule, Rule, VerbRule } from './rule.ts';

const verb = (rule: Omit<VerbRule, 'trigger' | 'type'> & Partial<Pick<VerbRule, 'type'>>): VerbRule => ({
  trigger: 'VERB',
  type: 'SUPPLY',
  ...rule,
});
const noun = (rule: Omit<NounRule, 'trigger' | 'type'> & Partial<Pick<NounRule, 'type'>>): NounRule => ({
  trigger: 'NOUN',
  type: 'SUPPLY',
  ...rule,
});

export const SUPPLY_RULES: readonly Rule[] = [
  verb({
    name: 'supply to',
    verbs: 'supply provide deliver ship furnish',
    state: true,
    notObject: 'stake share business unit division company brand patent information evidence data detail update statement',
    roles: [
      { role: 'SUPPLIER', slots: ['subject'] },
      { role: 'CUSTOMER', slots: ['to', 'object.to', 'to.first'] },
    ],
    covers: ['object', 'with', 'to.rest'],
    confidence: 0.75,
  }),
  verb({
    name: 'sell goods to',
    verbs: 'sell',
    state: true,
    object:
      'chip part component sensor memory display panel processor wafer battery screen cell modem module equipment power energy cloud software phone',
    roles: [
      { role: 'SUPPLIER', slots: ['subject'] },
      { role: 'CUSTOMER', slots: ['to', 'object.to'] },
    ],
    covers: ['object'],
    confidence: 0.75,
  }),
  verb({
    name: 'supply someone with',
    verbs: 'supply provide equip',
    state: true,
    after: /\bwith\b/,
    roles: [
      { role: 'SUPPLIER', slots: ['subject'] },
      { role: 'CUSTOMER', slots: ['object'] },
    ],
    covers: ['with'],
    confidence: 0.8,
  }),
  verb({
    name: 'buy goods from',
    verbs: 'buy source purchase get order procure',
    state: true,
    object:
      'chip part component sensor memory product display panel processor wafer battery screen cell modem module service equipment power energy',
    roles: [
      { role: 'SUPPLIER', slots: ['from', 'object.from'] },
      { role: 'CUSTOMER', slots: ['subject'] },
    ],
    covers: ['object'],
    confidence: 0.85,
  }),
  noun({
    name: 'supplier of',
    nouns: 'supplier provider vendor contractor',
    state: true,
    roles: [
      { role: 'SUPPLIER', slots: ['apposed', 'is', 'head'] },
      { role: 'CUSTOMER', slots: ['to.possessor', 'of.possessor', 'to', 'of', 'for', 'possessor'] },
    ],
    confidence: 0.7,
  }),
  noun({
    name: 'customer of',
    nouns: 'customer client',
    state: true,
    roles: [
      { role: 'CUSTOMER', slots: ['apposed', 'is'] },
      { role: 'SUPPLIER', slots: ['of', 'possessor'] },
    ],
    confidence: 0.7,
  }),
  noun({
    name: 'supply deal with',
    nouns: 'deal agreement contract',
    like: /supply|cloud|payments?|service|services|hosting|outsourcing|purchase/,
    roles: [
      { role: 'SUPPLIER', slots: ['holder', 'possessor'] },
      { role: 'CUSTOMER', slots: ['with', 'from'] },
    ],
    confidence: 0.7,
  }),
  noun({
    name: 'win a contract of',
    nouns: 'contract',
    roles: [
      { role: 'SUPPLIER', slots: ['holder'] },
      { role: 'CUSTOMER', slots: ['modifier', 'from'] },
    ],
    verbs: 'win land get secure score bag receive celebrate continue clinch gain',
    confidence: 0.8,
  }),
  verb({
    name: 'offer by way of',
    verbs: 'receive test offer deliver get',
    roles: [
      { role: 'SUPPLIER', slots: ['via:company', 'through:company'] },
      { role: 'CUSTOMER', slots: ['subject:company'] },
    ],
    covers: ['object'],
    confidence: 0.6,
  }),
  noun({
    name: 'stop using',
    nouns: 'use',
    verbs: 'halt stop end discontinue suspend',
    status: 'ENDED',
    roles: [
      { role: 'SUPPLIER', slots: ['of', 'of.possessor'] },
      { role: 'CUSTOMER', slots: ['holder'] },
    ],
    confidence: 0.7,
  }),
  verb({
    name: 'manufacture for',
    type: 'MANUFACTURING',
    verbs: 'make manufacture build assemble produce',
    state: true,
    object:
      'phone handset smartphone earbud earphone headphone tracker chip device iphone laptop tablet tv television console component part watch smartwatch wearable speaker camera server processor battery display panel product hardware car vehicle one',
    roles: [
      { role: 'MANUFACTURER', slots: ['subject:company'] },
      { role: 'PRINCIPAL', slots: ['for:company', 'object.for:company', 'object.possessor:company'] },
    ],
    not: /made for|built for|app for|tools? for|\bmakes? .* for (?:ios|android|windows)/,
    covers: ['object'],
    confidence: 0.7,
  }),
  verb({
    name: 'use goods of',
    verbs: 'use choose adopt pick select deploy order pick_up run',
    state: true,
    object:
      'chip chipset processor sensor memory display panel battery screen cell modem module camera lens software cloud server component technology platform engine equipment gear network radio infrastructure',
    roles: [
      { role: 'SUPPLIER', slots: ['object.possessor:company', 'object.modifier:company', 'object.from', 'from'] },
      { role: 'CUSTOMER', slots: ['subject'] },
    ],
    covers: ['object'],
    confidence: 0.7,
  }),
  verb({
    name: 'rely on for goods',
    verbs: 'rely depend',
    state: true,
    after: /\bon\b.*\bfor\b/,
    roles: [
      { role: 'SUPPLIER', slots: ['on:company'] },
      { role: 'CUSTOMER', slots: ['subject:company'] },
    ],
    covers: ['for'],
    confidence: 0.75,
  }),
  verb({
    name: 'goods supplied by',
    verbs: 'supply provide deliver power',
    voice: 'PASSIVE',
    state: true,
    roles: [
      { role: 'SUPPLIER', slots: ['subject', 'by.possessor'] },
      { role: 'CUSTOMER', slots: ['object.possessor', 'object.for'] },
    ],
    covers: ['object'],
    confidence: 0.7,
  }),
  noun({
    name: 'contract manufacturer for',
    type: 'MANUFACTURING',
    nouns: 'manufacturer assembler maker',
    like: /contract|assembler|outsourc/,
    state: true,
    roles: [
      { role: 'MANUFACTURER', slots: ['apposed', 'is', 'head'] },
      { role: 'PRINCIPAL', slots: ['for', 'of', 'possessor', 'modifier'] },
    ],
    confidence: 0.75,
  }),
  verb({
    name: 'outsource production to',
    type: 'MANUFACTURING',
    verbs: 'outsource hand move shift farm_out entrust award give transfer',
    object: 'production manufacturing assembly manufacture',
    roles: [
      { role: 'MANUFACTURER', slots: ['to:company', 'object.to:company'] },
      { role: 'PRINCIPAL', slots: ['subject'] },
    ],
    covers: ['object'],
    confidence: 0.75,
  }),
  noun({
    name: 'its customers include',
    nouns: 'customer client',
    state: true,
    roles: [
      { role: 'SUPPLIER', slots: ['possessor', 'of', 'holder'] },
      { role: 'CUSTOMER', slots: ['is', 'examples'] },
    ],
    confidence: 0.8,
  }),
  verb({
    name: 'order from',
    verbs: 'order commission',
    roles: [
      { role: 'SUPPLIER', slots: ['from:company', 'object.from:company'] },
      { role: 'CUSTOMER', slots: ['subject:company'] },
    ],
    covers: ['object'],
    confidence: 0.8,
  }),
  verb({
    name: 'hire a company',
    verbs: 'hire contract engage commission',
    voice: 'ACTIVE',
    after: /\bto (?:build|supply|provide|develop|make|install|run|operate|manage|design|deliver|upgrade)\b/,
    roles: [
      { role: 'SUPPLIER', slots: ['object:company'] },
      { role: 'CUSTOMER', slots: ['subject:company'] },
    ],
    covers: ['next-object'],
    confidence: 0.75,
  }),
  noun({
    name: 'win an order from',
    nouns: 'order',
    verbs: 'win land get secure score bag receive clinch gain book have',
    roles: [
      { role: 'SUPPLIER', slots: ['holder'] },
      { role: 'CUSTOMER', slots: ['from'] },
    ],
    covers: ['for'],
    confidence: 0.8,
  }),
];

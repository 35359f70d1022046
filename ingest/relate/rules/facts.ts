// Facts that are no agreements: who makes what, who works for whom, what belongs to whom, other names.
import { noun, type Rule, verb } from './rule.ts';

export const FACT_RULES: readonly Rule[] = [
  verb({
    name: 'make a product',
    type: 'MAKES',
    verbs: 'make launch unveil release introduce announce develop build manufacture produce design debut show_off sell',
    roles: [
      { role: 'MAKER', slots: ['subject:company'] },
      { role: 'MADE', slots: ['object:thing', 'object.modifier:thing'] },
    ],
    confidence: 0.8,
  }),
  noun({
    name: 'subsidiary of',
    type: 'SUBSIDIARY_OF',
    nouns: 'subsidiary unit division arm affiliate',
    roles: [
      { role: 'SUBSIDIARY', slots: ['apposed', 'is', 'head'] },
      { role: 'OWNER', slots: ['of', 'possessor', 'modifier'] },
    ],
    confidence: 0.8,
  }),
  noun({
    name: 'parent of',
    type: 'SUBSIDIARY_OF',
    nouns: 'parent',
    roles: [
      { role: 'SUBSIDIARY', slots: ['of', 'possessor', 'pair-but-head'] },
      { role: 'OWNER', slots: ['apposed', 'head'] },
    ],
    confidence: 0.8,
  }),
];

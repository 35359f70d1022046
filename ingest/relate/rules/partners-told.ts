// Partners told by a word at their side ("partner B", "courtesy of B") or by what they give each other.
import type { NounRule, Rule, VerbRule } from './rule.ts';

const verb = (rule: Omit<VerbRule, 'trigger' | 'type'>): VerbRule => ({ trigger: 'VERB', type: 'PARTNERSHIP', ...rule });
const noun = (rule: Omit<NounRule, 'trigger' | 'type'>): NounRule => ({ trigger: 'NOUN', type: 'PARTNERSHIP', ...rule });

export const PARTNERS_TOLD_RULES: readonly Rule[] = [
  noun({
    name: 'courtesy of',
    both: true,
    nouns: 'courtesy',
    roles: [
      { role: 'PARTY', slots: ['of:company'] },
      { role: 'PARTY', slots: ['holder:company'] },
    ],
    confidence: 0.6,
  }),
  noun({
    name: 'two are partners',
    nouns: 'partner ally',
    like: /\b(?:partners|allies)$/,
    unlike: /founding|law|business|sparring|trading/,
    verbs: 'be become remain stay',
    state: true,
    roles: [
      { role: 'PARTY', slots: ['holder:company'] },
      { role: 'PARTY', slots: [] },
    ],
    confidence: 0.65,
  }),
  noun({
    name: 'its partner by name',
    both: true,
    nouns: 'partner ally',
    like: /^(?:(?:its|their|new|old|long-?time|former|local|key|main|close|first) )*(?:\S+ )?(?:partner|ally) \S/,
    unlike: /founding|law|business partner|sparring|trading|venture|managing|general|equity|investment|funding/,
    roles: [
      { role: 'PARTY', slots: ['head:company'] },
      { role: 'PARTY', slots: ['holder:company'] },
    ],
    confidence: 0.65,
  }),
  verb({
    name: 'partner another',
    both: true,
    verbs: 'partner rope_in',
    voice: 'ACTIVE',
    roles: [
      { role: 'PARTY', slots: ['object:company'] },
      { role: 'PARTY', slots: ['subject:company'] },
    ],
    covers: ['next-object', 'for'],
    confidence: 0.75,
  }),
  verb({
    name: 'pair with',
    both: true,
    verbs: 'pair couple match_up shack_up cuddle_up',
    voice: 'ACTIVE',
    noObject: true,
    roles: [
      { role: 'PARTY', slots: ['with:company'] },
      { role: 'PARTY', slots: ['subject:company'] },
    ],
    covers: ['for', 'on'],
    confidence: 0.65,
  }),
  verb({
    name: 'exchange with each other',
    verbs: 'exchange swap pool',
    object: 'data datum information customer technology content expertise knowledge traffic capacity slot user',
    voice: 'ACTIVE',
    roles: [
      { role: 'PARTY', slots: ['subject:company'] },
      { role: 'PARTY', slots: ['with:company', 'object.with:company'] },
    ],
    covers: ['object'],
    confidence: 0.7,
  }),
  verb({
    name: 'take part in its project',
    both: true,
    verbs: 'take participate',
    after: /^(?:\S+ ){0,2}(?:part|taking part|participat\w+) in\b/,
    roles: [
      { role: 'PARTY', slots: ['in.possessor:company', 'in.modifier:company'] },
      { role: 'PARTY', slots: ['subject:company'] },
    ],
    not: /\b(?:round|funding|financing|auction|tender|race|lawsuit|conference|event|protest)\b/,
    confidence: 0.6,
  }),
  noun({
    name: 'under the agreement of two',
    nouns: 'agreement partnership pact alliance cooperation collaboration tie-up',
    preposition: 'under of',
    sentence: /\b(?:under|part of) (?:the|their|this|its|an?)\b/,
    not: /acqui|merg|takeover|settle|\bshares\b|\bstake\b|\bown(?:s|ed)?\b|licen[cs]|\bbuy|\bsell|\bventure\b/,
    notAfter: /^(?:\S+ ){1,2}(?:with|between|of|from|by)\b/,
    roles: [
      { role: 'PARTY', slots: ['subject-behind:company'] },
      { role: 'PARTY', slots: [] },
    ],
    confidence: 0.6,
  }),
];

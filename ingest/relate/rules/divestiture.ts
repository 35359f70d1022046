// Sales of what has no name of its own (a unit, a brand, patents), and mergers.
import { ACQUISITION, ASSETS, BUY } from './buying-words.ts';
import type { NounRule, Rule, VerbRule } from './rule.ts';

const verb = (rule: Omit<VerbRule, 'trigger'>): VerbRule => ({ trigger: 'VERB', ...rule });
const noun = (rule: Omit<NounRule, 'trigger'>): NounRule => ({ trigger: 'NOUN', ...rule });

export const DIVESTITURE_RULES: readonly Rule[] = [
  verb({
    name: 'buy assets of',
    type: 'DIVESTITURE',
    verbs: `${BUY} take`,
    object: ASSETS,
    roles: [
      { role: 'SELLER', slots: ['object.possessor', 'object.of', 'from', 'object.from'] },
      { role: 'BUYER', slots: ['subject'] },
    ],
    covers: ['object'],
    confidence: 0.9,
  }),
  verb({
    name: 'pay for assets of',
    type: 'DIVESTITURE',
    verbs: 'pay shell_out spend',
    sentence: /[$€£¥₹]|million|billion/,
    roles: [
      { role: 'SELLER', slots: ['for.possessor'] },
      { role: 'BUYER', slots: ['subject'] },
    ],
    covers: ['for'],
    confidence: 0.75,
  }),
  verb({
    name: 'sell to',
    verbs: 'sell sell_off offload unload divest',
    object: `${ASSETS} stake`,
    nameless: true,
    type: 'DIVESTITURE',
    roles: [
      { role: 'SELLER', slots: ['subject', 'object.possessor'] },
      { role: 'BUYER', slots: ['to', 'object.to'] },
    ],
    covers: ['object'],
    confidence: 0.85,
  }),
  noun({
    name: 'acquisition of assets of',
    type: 'DIVESTITURE',
    nouns: ACQUISITION,
    of: ASSETS,
    roles: [
      { role: 'SELLER', slots: ['of.possessor', 'from'] },
      { role: 'BUYER', slots: ['possessor', 'by', 'holder'] },
    ],
    covers: ['of'],
    confidence: 0.85,
  }),
  noun({
    name: 'sale of assets to',
    type: 'DIVESTITURE',
    nouns: 'sale',
    of: ASSETS,
    roles: [
      { role: 'SELLER', slots: ['possessor', 'by', 'of.possessor', 'holder'] },
      { role: 'BUYER', slots: ['to'] },
    ],
    covers: ['of'],
    confidence: 0.85,
  }),
];

export const MERGER_RULES: readonly Rule[] = [
  {
    trigger: 'VERB',
    type: 'MERGER',
    name: 'merge with',
    verbs: 'merge combine unite',
    notObject: 'data effort force technology business unit service operation division activity arm plant subsidiary',
    roles: [
      { role: 'PARTY', slots: ['subject'] },
      { role: 'PARTY', slots: ['with', 'into', 'object'] },
    ],
    not: /merge(?:s|d|ing)? (?:virtual|the|real)|combin(?:es|ing|ed?) (?:their|its) (?:efforts|data|technolog)/,
    confidence: 0.85,
  },
  {
    trigger: 'NOUN',
    type: 'MERGER',
    name: 'merger of',
    nouns: 'merger merge',
    roles: [
      { role: 'PARTY', slots: ['pair', 'between', 'of', 'possessor', 'holder'] },
      { role: 'PARTY', slots: ['with', 'modifier'] },
    ],
    confidence: 0.85,
  },
];

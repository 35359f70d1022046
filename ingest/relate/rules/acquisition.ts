// Takeovers: a company or a named unit goes to another owner.
import { ACQUISITION, ASSETS, BUY } from './buying-words.ts';
import type { NounRule, Rule, SuffixRule, VerbRule } from './rule.ts';

const verb = (rule: Omit<VerbRule, 'trigger' | 'type'> & Partial<Pick<VerbRule, 'type'>>): VerbRule => ({
  trigger: 'VERB',
  type: 'ACQUISITION',
  ...rule,
});
const noun = (rule: Omit<NounRule, 'trigger' | 'type'> & Partial<Pick<NounRule, 'type'>>): NounRule => ({
  trigger: 'NOUN',
  type: 'ACQUISITION',
  ...rule,
});
const suffix = (rule: Omit<SuffixRule, 'trigger' | 'type'>): SuffixRule => ({ trigger: 'SUFFIX', type: 'ACQUISITION', ...rule });

export const ACQUISITION_RULES: readonly Rule[] = [
  verb({
    name: 'buy',
    verbs: BUY,
    notObject: `${ASSETS} stake share`,
    notAfter: /^\S+(?: \S+)? (?:\S+ ){0,2}(?:minority|\d+(?:\.\d+)?%)/,
    roles: [
      { role: 'ACQUIRER', slots: ['subject'] },
      { role: 'TARGET', slots: ['object'] },
      { role: 'SELLER', slots: ['from', 'object.suffix'], optional: true },
    ],
    confidence: 0.95,
  }),
  verb({
    name: 'buy a majority of',
    verbs: `${BUY} take get own`,
    object: 'stake share control majority interest half piece percent',
    sentence: /majorit|controlling|control of|(?:5[1-9]|[6-9]\d|100)(?:\.\d+)?\s?(?:%|percent|per cent)|remaining half/,
    roles: [
      { role: 'ACQUIRER', slots: ['subject'] },
      { role: 'TARGET', slots: ['object.in', 'object.of', 'in', 'of'] },
      { role: 'SELLER', slots: ['from'], optional: true },
    ],
    confidence: 0.9,
  }),
  verb({
    name: 'pay for',
    verbs: 'pay shell_out spend',
    roles: [
      { role: 'ACQUIRER', slots: ['subject'] },
      { role: 'TARGET', slots: ['for'] },
    ],
    sentence: /[$€£¥₹]|million|billion|agreed to pay|\bsum\b/,
    confidence: 0.8,
  }),
  verb({
    name: 'sell a named unit to',
    verbs: 'sell sell_off offload divest hand_over',
    notObject: 'product phone smartphone device chip patent stake share service',
    voice: 'ACTIVE',
    roles: [
      { role: 'ACQUIRER', slots: ['to'] },
      { role: 'TARGET', slots: ['object.named'] },
      { role: 'SELLER', slots: ['subject'] },
    ],
    confidence: 0.85,
  }),
  verb({
    name: 'be sold to',
    verbs: 'sell',
    voice: 'PASSIVE',
    roles: [
      { role: 'ACQUIRER', slots: ['to'] },
      { role: 'TARGET', slots: ['object'] },
      { role: 'SELLER', slots: ['by'], optional: true },
    ],
    confidence: 0.8,
  }),
  verb({
    name: 'sell itself to',
    verbs: 'sell exit',
    voice: 'ACTIVE',
    nameless: true,
    notObject: 'product phone smartphone device chip patent stake share service unit business division',
    after: /^(?:\S+ ){0,2}(?:itself |out |\d+(?:\.\d+)?% of (?:company|itself|its shares) )?to /,
    roles: [
      { role: 'ACQUIRER', slots: ['to', 'object.to'] },
      { role: 'TARGET', slots: ['subject'] },
    ],
    confidence: 0.8,
  }),
  verb({
    name: 'own',
    verbs: 'own',
    basis: 'OWNERSHIP',
    status: 'COMPLETED',
    roles: [
      { role: 'ACQUIRER', slots: ['subject'] },
      { role: 'TARGET', slots: ['object'] },
    ],
    notObject: 'stake share patent right percent',
    single: true,
    not: /jointly owned|co-owned|own(?:s|ed)? (?:\w+ )?(?:together|jointly)/,
    confidence: 0.85,
  }),
  verb({
    name: 'belong to',
    verbs: 'belong',
    basis: 'OWNERSHIP',
    status: 'COMPLETED',
    roles: [
      { role: 'ACQUIRER', slots: ['to'] },
      { role: 'TARGET', slots: ['subject'] },
    ],
    confidence: 0.7,
  }),
  verb({
    name: 'find a home with',
    verbs: 'find join bring',
    after: /^\S+ (?:a (?:new )?home (?:with|at|in)|\S+ into (?:its|the) fold)/,
    roles: [
      { role: 'ACQUIRER', slots: ['object.with', 'object.at', 'with'] },
      { role: 'TARGET', slots: ['subject'] },
    ],
    confidence: 0.8,
  }),
  verb({
    name: 'bring into the fold',
    verbs: 'bring welcome',
    after: /into (?:its|the) (?:fold|family|stable)/,
    roles: [
      { role: 'ACQUIRER', slots: ['subject'] },
      { role: 'TARGET', slots: ['object'] },
    ],
    confidence: 0.8,
  }),
  verb({
    name: 'make its acquisition',
    verbs: 'make',
    after: /acquisition/,
    roles: [
      { role: 'ACQUIRER', slots: ['subject'] },
      { role: 'TARGET', slots: ['object'] },
    ],
    confidence: 0.8,
  }),
  noun({
    name: 'acquisition of',
    nouns: ACQUISITION,
    unlike: /customer|user|talent|data|land/,
    roles: [
      { role: 'ACQUIRER', slots: ['possessor', 'by', 'holder'] },
      { role: 'TARGET', slots: ['of!', 'modifiers'] },
      { role: 'SELLER', slots: ['from'], optional: true },
    ],
    confidence: 0.9,
  }),
  noun({
    name: 'first acquisition is',
    nouns: 'acquisition purchase',
    roles: [
      { role: 'ACQUIRER', slots: ['possessor'] },
      { role: 'TARGET', slots: ['is'] },
    ],
    confidence: 0.9,
  }),
  noun({
    name: 'its executive on the acquisition',
    nouns: 'acquisition takeover buyout',
    roles: [
      { role: 'ACQUIRER', slots: ['modifier', 'by'] },
      { role: 'TARGET', slots: ['holder.employer'] },
    ],
    confidence: 0.7,
  }),
  noun({
    name: 'acquisition by',
    nouns: `${ACQUISITION} sale`,
    roles: [
      { role: 'TARGET', slots: ['possessor', 'holder', 'of'] },
      { role: 'ACQUIRER', slots: ['by', 'to'] },
    ],
    confidence: 0.85,
  }),
  noun({
    name: 'bid for',
    nouns: 'bid offer',
    status: 'IN_TALKS',
    like: /bid|acquisition|takeover|buyout|hostile/,
    notAfter: /^(?:\S+ ){0,2}(?:bid|offer) to (?!buy|acquire|take|purchase)/,
    roles: [
      { role: 'ACQUIRER', slots: ['possessor', 'from', 'by', 'holder'] },
      { role: 'TARGET', slots: ['for', 'modifier', 'to', 'holder'] },
    ],
    confidence: 0.8,
  }),
  noun({
    name: 'takeover approach to',
    nouns: 'approach overture',
    status: 'IN_TALKS',
    sentence: /acqui|\bbuy|takeover|take over|merg/,
    roles: [
      { role: 'ACQUIRER', slots: ['possessor', 'from', 'by', 'holder'] },
      { role: 'TARGET', slots: ['to', 'for'] },
    ],
    confidence: 0.8,
  }),
  noun({
    name: 'acquisition talks with',
    nouns: 'talk negotiation discussion',
    status: 'IN_TALKS',
    sentence: /acqui|buy|takeover|merg/,
    roles: [
      { role: 'ACQUIRER', slots: ['holder'] },
      { role: 'TARGET', slots: ['with'] },
    ],
    like: /acquisition|takeover|buyout/,
    confidence: 0.7,
  }),
  noun({
    name: 'money deal for',
    nouns: 'deal',
    like: /[$€£¥]\S*|billion|million|\d[mb]\b/,
    roles: [
      { role: 'ACQUIRER', slots: ['possessor', 'holder'] },
      { role: 'TARGET', slots: ['modifier', 'for'] },
    ],
    confidence: 0.7,
  }),
  noun({
    name: 'owner of',
    nouns: 'owner',
    basis: 'OWNERSHIP',
    status: 'COMPLETED',
    roles: [
      { role: 'TARGET', slots: ['of', 'possessor'] },
      { role: 'ACQUIRER', slots: ['apposed'] },
    ],
    confidence: 0.8,
  }),
  noun({
    name: 'name owner name',
    nouns: 'owner',
    basis: 'OWNERSHIP',
    status: 'COMPLETED',
    roles: [
      { role: 'TARGET', slots: ['pair-but-head'] },
      { role: 'ACQUIRER', slots: ['head'] },
    ],
    confidence: 0.85,
  }),
  suffix({
    name: '-owned',
    suffixes: 'owned acquired controlled',
    basis: 'OWNERSHIP',
    status: 'COMPLETED',
    roles: [
      { role: 'ACQUIRER', slots: ['before'] },
      { role: 'TARGET', slots: ['after'] },
    ],
    confidence: 0.9,
  }),
  suffix({
    name: '-owner',
    suffixes: 'owner',
    basis: 'OWNERSHIP',
    status: 'COMPLETED',
    roles: [
      { role: 'TARGET', slots: ['before'] },
      { role: 'ACQUIRER', slots: ['after'] },
    ],
    confidence: 0.9,
  }),
  noun({
    name: 'sale of a named unit to',
    nouns: 'sale',
    roles: [
      { role: 'ACQUIRER', slots: ['to'] },
      { role: 'TARGET', slots: ['of!'] },
      { role: 'SELLER', slots: ['possessor', 'by'], optional: true },
    ],
    confidence: 0.85,
  }),
  verb({
    name: 'become part of',
    verbs: 'become',
    object: 'part property',
    after: /\b(?:part|property) of/,
    basis: 'OWNERSHIP',
    status: 'COMPLETED',
    roles: [
      { role: 'ACQUIRER', slots: ['object.of', 'of'] },
      { role: 'TARGET', slots: ['subject:company'] },
    ],
    not: /part of (?:a|an|the) (?:\S+ )?(?:deal|effort|plan|team|project|program|consortium|alliance)/,
    confidence: 0.65,
  }),
];

// Who owns whom: a takeover that lies behind, told as a state.
import { type Rule, rulesOf } from './rule.ts';

const { verb, noun, suffix } = rulesOf('ACQUISITION');

export const OWNERSHIP_RULES: readonly Rule[] = [
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
    notAfter: /^(?:now |finally |already )?own(?:s|ed)? \S+\.(?:com|net|org)\b/,
    single: true,
    not: /jointly owned|co-owned|part(?:ly|ially)?[ -]owned|own(?:s|ed)? (?:\w+ )?(?:together|jointly)/,
    confidence: 0.85,
  }),
  verb({
    name: 'belong to',
    verbs: 'belong',
    basis: 'OWNERSHIP',
    status: 'COMPLETED',
    roles: [
      { role: 'ACQUIRER', slots: ['to'] },
      { role: 'TARGET', slots: ['subject:company'] },
    ],
    single: true,
    confidence: 0.7,
  }),
  noun({
    name: 'owner of',
    nouns: 'owner acquirer buyer purchaser',
    unlike: /potential|possible|likely|would-be|prospective|interested|former|minority|part|co-/,
    basis: 'OWNERSHIP',
    status: 'COMPLETED',
    roles: [
      { role: 'TARGET', slots: ['of', 'possessor'] },
      { role: 'ACQUIRER', slots: ['apposed', 'is'] },
    ],
    confidence: 0.8,
  }),
  noun({
    name: 'name owner name',
    nouns: 'owner acquirer',
    unlike: /former|minority|part|co-/,
    basis: 'OWNERSHIP',
    status: 'COMPLETED',
    roles: [
      { role: 'TARGET', slots: ['pair-but-head'] },
      { role: 'ACQUIRER', slots: ['head'] },
    ],
    confidence: 0.85,
  }),
  verb({
    name: 'be the owner of',
    verbs: 'be become remain',
    object: 'owner',
    basis: 'OWNERSHIP',
    status: 'COMPLETED',
    not: /\b(?:former|minority|part|co-|largest|biggest|second-largest)\s?owner/,
    roles: [
      { role: 'ACQUIRER', slots: ['subject:company'] },
      { role: 'TARGET', slots: ['object.of:company', 'of:company', 'object.possessor:company'] },
    ],
    confidence: 0.75,
  }),
  suffix({
    name: '-owned',
    suffixes: 'owned acquired controlled',
    basis: 'OWNERSHIP',
    status: 'COMPLETED',
    roles: [
      { role: 'ACQUIRER', slots: ['before'] },
      { role: 'TARGET', slots: ['after', 'is:company'] },
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
  verb({
    name: 'become part of',
    verbs: 'become',
    object: 'part property subsidiary',
    after: /\b(?:part|property|subsidiary) of/,
    basis: 'OWNERSHIP',
    status: 'COMPLETED',
    roles: [
      { role: 'ACQUIRER', slots: ['object.of', 'of'] },
      { role: 'TARGET', slots: ['subject:company'] },
    ],
    not: /part of (?:a|an|the) (?:\S+ )?(?:deal|effort|plan|team|project|program|consortium|alliance)/,
    confidence: 0.65,
  }),
  noun({
    name: 'ownership of',
    nouns: 'ownership',
    unlike: /joint|minority|part|partial/,
    basis: 'OWNERSHIP',
    status: 'COMPLETED',
    roles: [
      { role: 'ACQUIRER', slots: ['possessor', 'by'] },
      { role: 'TARGET', slots: ['of!:company'] },
    ],
    confidence: 0.75,
  }),
  noun({
    name: 'wholly-owned by',
    nouns: 'majority-owned wholly-owned fully-owned',
    basis: 'OWNERSHIP',
    status: 'COMPLETED',
    roles: [
      { role: 'ACQUIRER', slots: ['by:company'] },
      { role: 'TARGET', slots: ['apposed', 'is'] },
    ],
    confidence: 0.8,
  }),
  verb({
    name: 'be now part of',
    verbs: 'be',
    after: /^(?:is|are) now (?:a |an )?(?:\S+ )?part of/,
    basis: 'OWNERSHIP',
    status: 'COMPLETED',
    roles: [
      { role: 'ACQUIRER', slots: ['object.of:company', 'of:company'] },
      { role: 'TARGET', slots: ['subject:company'] },
    ],
    confidence: 0.65,
  }),
  noun({
    name: 'in the hands of',
    nouns: 'hand',
    preposition: 'in',
    not: /\b(?:rest|remainder|majority|minority|percent|per cent|shares)\b|\d%|\b(?:leav(?:es?|ing)|left|put(?:s|ting)?|plac(?:es?|ed|ing)) (?:\S+ ){1,6}in (?:the )?(?:\S+ )?hands\b/,
    basis: 'OWNERSHIP',
    status: 'COMPLETED',
    roles: [
      { role: 'ACQUIRER', slots: ['of:company', 'possessor'] },
      { role: 'TARGET', slots: ['holder:company'] },
    ],
    confidence: 0.65,
  }),
];

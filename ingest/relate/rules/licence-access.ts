// What another may use of one's technology or patents: access to it, leave to use it, a fee for it.
import { MUTUAL, PATENT } from './licence-kinds.ts';
import { noun, type Rule, verb } from './rule.ts';

const KNOWLEDGE =
  '(?:technolog(?:y|ies)|source code|designs?|architectures?|cores?|engines?|algorithms?|know-how|chemistry|intellectual property|ip|blueprints?|platform|process(?:es)?)';
const GETS = 'get gain have obtain receive secure win buy lose keep retain acquire give grant offer provide let hand';
const OWNER = ['to.possessor:company', 'to.modifier:company', 'to.of:company', 'to.from:company', 'giver:company', 'owner:company'];
const USES = /\b(?:use|using|build on|access|exploit|adopt|implement|practi[sc]e) (?:its|their|the) (?:\S+ ){0,4}/;

export const ACCESS_RULES: readonly Rule[] = [
  noun({
    name: 'access to the technology of',
    type: 'TECHNOLOGY_LICENSE',
    nouns: 'access',
    after: new RegExp(`^(?:\\S+ ){0,3}?access to (?:\\S+ ){0,6}?${KNOWLEDGE}\\b`),
    verbs: GETS,
    roles: [
      { role: 'LICENSOR', slots: OWNER },
      { role: 'LICENSEE', slots: ['given:company', 'modifier:company', 'holder:company'] },
    ],
    not: /\bpatents?\b|\bdevelopers\b|\busers?\b|\bcustomers\b|hacker|breach|acqui|customers|early access/,
    covers: ['to'],
    confidence: 0.65,
  }),
  noun({
    name: 'access to the patents of',
    type: 'PATENT_LICENSE',
    nouns: 'access',
    sentence: PATENT,
    after: /access to (?:\S+ ){0,6}?patents?\b/,
    verbs: GETS,
    roles: [
      { role: 'LICENSOR', slots: OWNER },
      { role: 'LICENSEE', slots: ['given:company', 'modifier:company', 'holder:company'] },
    ],
    not: MUTUAL,
    covers: ['to'],
    confidence: 0.75,
  }),
  verb({
    name: 'let use its technology',
    type: 'TECHNOLOGY_LICENSE',
    verbs: 'let allow permit license licence authorise authorize',
    after: new RegExp(`${USES.source}${KNOWLEDGE}\\b`),
    roles: [
      { role: 'LICENSOR', slots: ['subject:company'] },
      { role: 'LICENSEE', slots: ['object:company', 'object.modifier:company'] },
    ],
    not: /\bpatents?\b|\bdevelopers\b|\busers\b|\bcustomers\b/,
    confidence: 0.7,
  }),
  verb({
    name: 'let use its patents',
    type: 'PATENT_LICENSE',
    verbs: 'let allow permit license licence authorise authorize',
    after: new RegExp(`${USES.source}patents?\\b`),
    roles: [
      { role: 'LICENSOR', slots: ['subject:company'] },
      { role: 'LICENSEE', slots: ['object:company', 'object.modifier:company'] },
    ],
    not: MUTUAL,
    confidence: 0.8,
  }),
  verb({
    name: 'pay for the technology of',
    type: 'TECHNOLOGY_LICENSE',
    verbs: 'pay',
    after: new RegExp(
      `\\bto licen[cs]e (?:its|their|the)\\b|\\bfor (?:the |a |an )?(?:right|licen[cs]e|use)s? (?:to use |of |to |for )(?:\\S+ ){0,4}${KNOWLEDGE}\\b`,
    ),
    roles: [
      { role: 'LICENSEE', slots: ['subject:company'] },
      { role: 'LICENSOR', slots: ['object:company', 'object.modifier:company', 'to:company', 'object.possessor:company'] },
    ],
    not: /\bpatents?\b|\bbrand\b|\bname\b|\bfilms?\b|\bmusic\b|\barticles\b|\bcontent\b|\bfine\b|settle/,
    confidence: 0.7,
  }),
  noun({
    name: 'patent licence given back',
    type: 'PATENT_CROSS_LICENSE',
    nouns: 'license licence access right',
    sentence:
      /(?=.*\b(?:patents?|portfolio)\b).*(?:\b(?:one|a licen[cs]e|access|rights?|the same) (?:to|under|for) (?:its|their) own\b|vice versa|in return gets? (?:a|one)\b)/,
    roles: [
      { role: 'PARTY', slots: ['holder:company'] },
      {
        role: 'PARTY',
        slots: ['to.possessor:company', 'to.modifier:company', 'from:company', 'of:company', 'owner:company', 'given:company'],
      },
    ],
    confidence: 0.8,
  }),
];

// Patents: licences that two firms give each other, and patents that one opens to another.
import { LICENCE, PATENT } from './licence-kinds.ts';
import { noun, type Rule, verb } from './rule.ts';

export const PATENT_RULES: readonly Rule[] = [
  noun({
    name: 'patent cross-licence',
    type: 'PATENT_CROSS_LICENSE',
    nouns: 'cross-license cross-licence cross-licensing licensing swap exchange license licence agreement deal pact',
    like: /cross|mutual/,
    roles: [
      { role: 'PARTY', slots: ['between', 'pair', 'holder', 'signed-by', 'of'] },
      { role: 'PARTY', slots: ['with'] },
    ],
    covers: ['for', 'on', 'of'],
    confidence: 0.85,
  }),
  noun({
    name: 'mutual licensing of patents',
    type: 'PATENT_CROSS_LICENSE',
    nouns: 'licensing license licence use',
    like: /mutual|reciprocal/,
    sentence: PATENT,
    roles: [
      { role: 'PARTY', slots: ['holder', 'of', 'of.of', 'between'] },
      { role: 'PARTY', slots: ['with'] },
    ],
    covers: ['of'],
    confidence: 0.85,
  }),
  noun({
    name: 'licence to the patents of the other',
    type: 'PATENT_CROSS_LICENSE',
    nouns: LICENCE,
    sentence:
      /patents? (?:of|to) (?:the other|each other|one another|both)|each other ?'s patents|each other (?:a |an )?(?:\S+ )?(?:licen[cs]|rights)/,
    roles: [
      { role: 'PARTY', slots: ['holder'] },
      { role: 'PARTY', slots: [] },
    ],
    covers: ['to'],
    confidence: 0.85,
  }),
  verb({
    name: 'license patents to each other',
    type: 'PATENT_CROSS_LICENSE',
    verbs: 'license licence cross-license open swap share exchange',
    sentence: /patent|licen[cs]es/,
    after: /each other|one another|cross|swap|exchang/,
    roles: [
      { role: 'PARTY', slots: ['subject'] },
      { role: 'PARTY', slots: ['with'] },
    ],
    covers: ['object'],
    confidence: 0.85,
  }),
  verb({
    name: 'open patents to',
    type: 'PATENT_LICENSE',
    verbs: 'open make_available offer lend',
    object: 'patent portfolio vault',
    sentence: PATENT,
    notAfter: /each other|one another/,
    roles: [
      { role: 'LICENSOR', slots: ['subject'] },
      { role: 'LICENSEE', slots: ['to', 'object.to'] },
    ],
    covers: ['object'],
    confidence: 0.75,
  }),
  noun({
    name: 'right to use patents',
    type: 'PATENT_LICENSE',
    nouns: 'right',
    after: /^\S*(?: \S+){0,3} to (?:use|sell|make|market|put|produce) .*\bpatents\b/,
    roles: [
      { role: 'LICENSOR', slots: ['brand-owner'] },
      { role: 'LICENSEE', slots: ['holder'] },
    ],
    covers: ['patents'],
    status: 'COMPLETED',
    confidence: 0.75,
  }),
  verb({
    name: 'share patents with',
    type: 'PATENT_CROSS_LICENSE',
    verbs: 'share swap exchange pool trade cross-license',
    object: 'patent right licence license portfolio',
    sentence: /patent|licen[cs]es/,
    roles: [
      { role: 'PARTY', slots: ['subject:partner', 'between:partner', 'object.between:partner', 'object.of:partner'] },
      { role: 'PARTY', slots: ['with:partner', 'object.with:partner'] },
    ],
    covers: ['object'],
    confidence: 0.8,
  }),
  noun({
    name: 'swap of patents',
    type: 'PATENT_CROSS_LICENSE',
    nouns: 'swap exchange sharing pooling',
    sentence: PATENT,
    after: /(?:swap|exchange|sharing|pooling) of (?:\S+ ){0,3}(?:patents?|rights|licen[cs]es)|patent (?:swap|exchange|sharing|pool)/,
    roles: [
      { role: 'PARTY', slots: ['holder', 'between', 'possessor', 'pair'] },
      { role: 'PARTY', slots: ['with'] },
    ],
    confidence: 0.8,
  }),
  verb({
    name: 'pay for patents',
    type: 'PATENT_LICENSE',
    verbs: 'pay',
    sentence: /\bpatents?\b|royalt/,
    after: /\b(?:patents?|royalt(?:y|ies)|licen[cs]\w+)\b/,
    not: /\bfine|jury|damages|infring|\bverdict|\bfor \S+ patents from/,
    roles: [
      { role: 'LICENSEE', slots: ['subject:maker'] },
      { role: 'LICENSOR', slots: ['object:maker', 'object.modifier:maker', 'to:maker', 'brand-owner:maker'] },
    ],
    confidence: 0.7,
  }),
  verb({
    name: 'join a patent pool',
    type: 'PATENT_LICENSE',
    verbs: 'join sign sign_up enter',
    sentence: /patent/,
    after: /\b(?:pools?|licen[cs]\w+|licensing (?:platform|program(?:me)?))\b/,
    roles: [
      { role: 'LICENSEE', slots: ['subject:company'] },
      {
        role: 'LICENSOR',
        slots: [
          'object.possessor:company',
          'object.modifier:company',
          'for.possessor:company',
          'for.modifier:company',
          'object.of:company',
        ],
      },
    ],
    not: /cross|each other/,
    confidence: 0.75,
  }),
  verb({
    name: "use each other's patents",
    type: 'PATENT_CROSS_LICENSE',
    verbs: 'grant give use exploit access license practise practice get gain obtain have receive open share cover',
    after:
      /\b(?:each other|one another|the other) ?'s (?:\S+ ){0,3}(?:patents?|technolog\w+|intellectual)|\bpatents? (?:\S+ ){0,2}of (?:the other|each other|both)\b|\beach other (?:\S+ ){0,3}(?:access|licen[cs]es?|rights?|use)\b.*\b(?:patents?|technolog\w+|intellectual)/,
    roles: [
      { role: 'PARTY', slots: ['subject'] },
      { role: 'PARTY', slots: ['with'] },
    ],
    confidence: 0.75,
  }),
];

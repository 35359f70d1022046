// Licences of patents, brands, technology and content.
import { KINDS, type Kind, LICENCE } from './licence-kinds.ts';
import { noun, type Rule, verb } from './rule.ts';

/** "the right to use the brand and patents of B": each licence covers its own. */
const LICENSED: Readonly<Record<string, string>> = { patent: 'patents', brand: 'brand' };

/** The same constructions for each kind of licence. */
const licenceRules = ({ type, word, sentence, not }: Kind): readonly Rule[] => {
  const kind = { type, ...(sentence && { sentence }), ...(not && { not }) };
  return [
    noun({
      ...kind,
      name: `${word} licence from`,
      nouns: LICENCE,
      roles: [
        { role: 'LICENSOR', slots: ['from', 'with'] },
        { role: 'LICENSEE', slots: ['holder', 'possessor', 'front', 'for:maker', 'to:maker', 'is:company'] },
      ],
      covers: ['to', 'for'],
      confidence: 0.8,
    }),
    noun({
      ...kind,
      name: `${word} licence taken`,
      nouns: LICENCE,
      notAfter: /licen[cs]es? from\b/,
      verbs:
        'take take_out get obtain hold acquire receive secure buy have gain extend renew need lose sign_up win regain keep retain prolong sign',
      roles: [
        { role: 'LICENSEE', slots: ['holder'] },
        {
          role: 'LICENSOR',
          slots: [
            'to.possessor',
            'to',
            'for',
            'for.possessor:maker',
            'to.modifier:maker',
            'for.modifier:maker',
            'of:maker',
            'by',
            'brand-owner',
            ...(word === 'patent' ? [] : ['modifier:maker']),
            'purpose.possessor:maker',
            'purpose.modifier:maker',
            'purpose.of:maker',
            'context',
          ],
        },
      ],
      covers: ['to', 'for'],
      confidence: 0.75,
    }),
    noun({
      ...kind,
      name: `${word} licence given`,
      nouns: LICENCE,
      verbs: 'give grant issue',
      roles: [
        { role: 'LICENSOR', slots: ['holder'] },
        { role: 'LICENSEE', slots: ['to', 'indirect', 'modifier:company'] },
      ],
      covers: ['for'],
      confidence: 0.75,
    }),
    noun({
      ...kind,
      name: `${word} licence agreement`,
      nouns: 'agreement deal pact contract',
      like: /licen[cs]/,
      roles: [
        { role: 'LICENSEE', slots: ['holder', 'possessor'] },
        { role: 'LICENSOR', slots: ['with', 'from'] },
      ],
      confidence: 0.8,
    }),
    noun({
      ...kind,
      name: `${word} licensing deal of a pair`,
      nouns: 'agreement deal pact contract',
      like: /licen[cs]/,
      unlike: /cross/,
      roles: [
        { role: 'LICENSOR', slots: ['holder.first', 'between.first'] },
        { role: 'LICENSEE', slots: ['holder.last', 'between.last'] },
      ],
      confidence: 0.6,
    }),
    noun({
      ...kind,
      name: `${word} licence of another`,
      nouns: LICENCE,
      verbs: `end revoke terminate withdraw cancel suspend pull deny refuse${word === 'patent' ? ' renew extend prolong sign let keep announce' : ''}`,
      roles: [
        { role: 'LICENSOR', slots: ['holder:company'] },
        {
          role: 'LICENSEE',
          slots: ['possessor:company', 'of:company', 'to:company', 'for:company', ...(word === 'patent' ? ['modifier:company'] : [])],
        },
      ],
      confidence: 0.65,
    }),
    verb({
      ...kind,
      name: `${word} licensee taken on`,
      verbs: 'add sign sign_up gain win land name count announce get keep lose list',
      after: /\bas (?:[\w-]+ ){0,4}licensees?\b|among (?:its|their) licensees/,
      roles: [
        { role: 'LICENSEE', slots: ['object:partner'] },
        { role: 'LICENSOR', slots: ['subject:partner'] },
      ],
      confidence: 0.8,
    }),
    noun({
      ...kind,
      name: `${word} licence of a pair`,
      nouns: LICENCE,
      unlike: /cross/,
      verbs: 'renew extend sign agree prolong end announce negotiate discuss ink conclude',
      roles: [
        { role: 'LICENSOR', slots: ['holder.first', 'between.first'] },
        { role: 'LICENSEE', slots: ['holder.last', 'between.last'] },
      ],
      confidence: 0.6,
    }),
    verb({
      ...kind,
      name: `licence to use ${word}`,
      verbs: 'use exploit make build sell produce access practise practice',
      after: /^\S+ (?:use|exploit|access|practi[sc]e)\b|^(?:use|exploit)/,
      sentence: new RegExp(`(?:licen[cs]e|right)s? to (?:use|exploit|access|practi[sc]e)\\b${sentence ? `.*${sentence.source}` : ''}`),
      roles: [
        {
          role: 'LICENSOR',
          slots: ['object.possessor:maker', 'object.modifier:maker', 'object.of:maker', 'from:maker', 'object.from:maker'],
        },
        { role: 'LICENSEE', slots: ['subject:company'] },
      ],
      covers: [LICENSED[word] ?? 'object'],
      confidence: 0.7,
    }),
    noun({
      ...kind,
      name: `${word} licensee of`,
      nouns: 'licensee',
      roles: [
        { role: 'LICENSEE', slots: ['is', 'apposed', 'head'] },
        { role: 'LICENSOR', slots: ['of.possessor', 'of.modifier:maker', 'of', 'possessor'] },
      ],
      status: 'COMPLETED',
      confidence: 0.85,
    }),
    verb({
      ...kind,
      name: `license ${word} from`,
      verbs: 'license licence sublicense',
      notAfter:
        /^\S+ (?:(?!from\b)\S+ ){1,10}?to (?!use|make|build|sell|train|run|power|help|offer|develop|create|produce|its|their|the|be)/,
      roles: [
        {
          role: 'LICENSOR',
          slots: ['from', 'object.from', 'object.possessor', 'object.modifier:maker', 'object.of:maker', 'owner:company'],
        },
        { role: 'LICENSEE', slots: ['subject', 'ruler:company'] },
      ],
      covers: ['object'],
      confidence: 0.85,
    }),
    verb({
      ...kind,
      name: `license ${word} to`,
      verbs: 'license licence sublicense',
      roles: [
        { role: 'LICENSOR', slots: ['subject', 'object.possessor', 'object.modifier:maker', 'object.of:maker'] },
        { role: 'LICENSEE', slots: ['to', 'object.to', 'for:company'] },
      ],
      covers: ['object'],
      confidence: 0.85,
    }),
  ];
};

export const LICENCE_RULES: readonly Rule[] = KINDS.flatMap(licenceRules);

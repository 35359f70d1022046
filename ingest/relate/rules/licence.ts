// Licences of patents, brands, technology and content.
import type { AgreementType } from '../../../schema/ontology.ts';
import type { NounRule, Rule, VerbRule } from './rule.ts';

const verb = (rule: Omit<VerbRule, 'trigger'>): VerbRule => ({ trigger: 'VERB', ...rule });
const noun = (rule: Omit<NounRule, 'trigger'>): NounRule => ({ trigger: 'NOUN', ...rule });
const LICENCE = 'license licence licensing';

const PATENT = /\bpatents?\b/;
const BRAND = /\b(?:brand(?:s|ed)?|logo|badge|trademarks?|under the \S+ name|names?|colours)\b/;
const CONTENT =
  /\b(?:music|songs?|films?|movies?|shows?|series|episodes?|titles|videos?|catalog(?:ue)?|labels?|photographs?|photos|images|archives?|articles|news|stream(?:s|ed|ing)?|broadcast|rights to|channels|library|pictures|books)\b/;

/** What is licensed tells the kind: the first whose words stand in the sentence. */
type Kind = { readonly type: AgreementType; readonly word: string; readonly sentence?: RegExp; readonly not?: RegExp };
const KINDS: readonly Kind[] = [
  { type: 'PATENT_LICENSE', word: 'patent', sentence: PATENT, not: /cross-?licen[cs]|each other|one another|mutual/ },
  { type: 'BRAND_LICENSE', word: 'brand', sentence: BRAND, not: PATENT },
  { type: 'CONTENT_LICENSE', word: 'content', sentence: CONTENT, not: /\bpatents?\b|brand(?:s|ed)?\b|logo|trademark/ },
  { type: 'TECHNOLOGY_LICENSE', word: 'technology', not: new RegExp(`${PATENT.source}|${BRAND.source}|${CONTENT.source}`) },
];

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
        { role: 'LICENSEE', slots: ['holder', 'possessor', 'front'] },
      ],
      covers: ['to', 'for'],
      confidence: 0.8,
    }),
    noun({
      ...kind,
      name: `${word} licence taken`,
      nouns: LICENCE,
      verbs: 'take take_out get obtain hold acquire receive secure buy have gain',
      roles: [
        { role: 'LICENSEE', slots: ['holder'] },
        { role: 'LICENSOR', slots: ['to.possessor', 'to', 'for', 'by', 'brand-owner', 'context'] },
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
        { role: 'LICENSEE', slots: ['to', 'indirect'] },
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
      roles: [
        { role: 'LICENSOR', slots: ['holder.first', 'between.first'] },
        { role: 'LICENSEE', slots: ['holder.last', 'between.last'] },
      ],
      confidence: 0.6,
    }),
    noun({
      ...kind,
      name: `${word} licensee of`,
      nouns: 'licensee',
      roles: [
        { role: 'LICENSEE', slots: ['is', 'apposed', 'head'] },
        { role: 'LICENSOR', slots: ['of', 'possessor'] },
      ],
      status: 'COMPLETED',
      confidence: 0.85,
    }),
    verb({
      ...kind,
      name: `license ${word} from`,
      verbs: 'license licence sublicense',
      roles: [
        { role: 'LICENSOR', slots: ['from', 'object.from', 'object.possessor'] },
        { role: 'LICENSEE', slots: ['subject'] },
      ],
      covers: ['object'],
      confidence: 0.85,
    }),
    verb({
      ...kind,
      name: `license ${word} to`,
      verbs: 'license licence sublicense',
      roles: [
        { role: 'LICENSOR', slots: ['subject'] },
        { role: 'LICENSEE', slots: ['to', 'object.to'] },
      ],
      covers: ['object'],
      confidence: 0.85,
    }),
  ];
};

export const LICENCE_RULES: readonly Rule[] = [
  ...KINDS.flatMap(licenceRules),
  noun({
    name: 'patent cross-licence',
    type: 'PATENT_CROSS_LICENSE',
    nouns: 'cross-license cross-licence cross-licensing licensing swap exchange license licence agreement deal pact',
    like: /cross|mutual/,
    roles: [
      { role: 'PARTY', slots: ['between', 'pair', 'holder'] },
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
    sentence: /patents? (?:of|to) (?:the other|each other|one another)|each other's patents/,
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
    name: 'right to use a brand',
    type: 'BRAND_LICENSE',
    nouns: 'right',
    after: /^\S*(?: \S+){0,3} to (?:use|sell|make|market|put|produce) .*\b(?:brand|logo|name|trademark|badge)/,
    roles: [
      { role: 'LICENSOR', slots: ['brand-owner'] },
      { role: 'LICENSEE', slots: ['holder'] },
    ],
    covers: ['brand'],
    status: 'COMPLETED',
    confidence: 0.85,
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
    name: 'sell under a brand',
    type: 'BRAND_LICENSE',
    verbs: 'sell make produce market build launch manufacture',
    after: /under (?:the|a) (?:\S+ ){1,3}(?:brand|name|licen[cs]e)/,
    sentence: /licen[cs]/,
    roles: [
      { role: 'LICENSEE', slots: ['subject', 'object.possessor'] },
      { role: 'LICENSOR', slots: ['from', 'brand-owner:company'] },
    ],
    covers: ['brand'],
    status: 'COMPLETED',
    confidence: 0.75,
  }),
];

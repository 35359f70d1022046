// Licences told by who makes what under them, who is given them, and who is called a licensee.
import { KINDS, type Kind, LICENCE, MADE_KINDS, TECHNOLOGY } from './licence-kinds.ts';
import { noun, type Rule, verb } from './rule.ts';

const MAKES =
  'use have hold make build produce run sell offer manufacture assemble develop launch distribute operate print publish brew market release put issue';
const AFTER_NAMES = [
  'under.possessor:maker',
  'under.modifier:maker',
  'to.possessor:maker',
  'to.modifier:maker',
  'for.possessor:maker',
  'for.modifier:maker',
  'of.possessor:maker',
  'of.modifier:maker',
  'purpose.possessor:maker',
  'purpose.modifier:maker',
  'purpose.of:maker',
  'owner:company',
];

const toldRules = ({ type, word, sentence, not }: Kind): readonly Rule[] => {
  const kind = { type, ...(sentence && { sentence }), ...(not && { not }) };
  const given = sentence ?? TECHNOLOGY;
  return [
    noun({
      ...kind,
      name: `made under ${word} licence from`,
      nouns: LICENCE,
      roles: [
        { role: 'LICENSOR', slots: ['from:partner'] },
        { role: 'LICENSEE', slots: ['doer:company', 'is:company'] },
      ],
      confidence: 0.8,
    }),
    noun({
      ...kind,
      name: `${word} licence granted to`,
      nouns: `${LICENCE} right permission use`,
      sentence: given,
      verbs: 'grant give award issue hand sell offer assign accord deny refuse',
      roles: [
        { role: 'LICENSEE', slots: ['given:company', 'to:company', 'by-grant:company'] },
        { role: 'LICENSOR', slots: ['giver:partner', 'by:partner', 'from:partner', ...AFTER_NAMES] },
      ],
      confidence: 0.8,
    }),
    noun({
      ...kind,
      name: `${word} licence of its holder`,
      nouns: LICENCE,
      unlike: /driving|driver|banking|bank|gambling|liquor|broadcasting|operating|taxi|pilot|software licen[cs]es|export/,
      roles: [
        { role: 'LICENSEE', slots: ['possessor:company'] },
        { role: 'LICENSOR', slots: ['with:company', 'from:company', ...AFTER_NAMES, 'for:company'] },
      ],
      confidence: 0.75,
    }),
    noun({
      ...kind,
      name: `${word} licence withdrawn from`,
      nouns: LICENCE,
      verbs: 'revoke terminate withdraw cancel suspend pull deny refuse',
      roles: [
        { role: 'LICENSOR', slots: ['holder:company'] },
        { role: 'LICENSEE', slots: ['possessor:company', 'modifier:company', 'from:company'] },
      ],
      confidence: 0.75,
    }),
    noun({
      ...kind,
      name: `${word} licence given up by its holder`,
      nouns: LICENCE,
      verbs: 'end drop give_up relinquish',
      notAfter: /licen[cs]e (?:of|to|for)\b/,
      roles: [
        { role: 'LICENSEE', slots: ['holder:company'] },
        { role: 'LICENSOR', slots: ['modifier:maker', 'with:company'] },
      ],
      status: 'ENDED',
      confidence: 0.75,
    }),
    verb({
      ...kind,
      name: `be licensed under ${word}`,
      verbs: 'license licence',
      voice: 'PASSIVE',
      after: /^(?:\S+ ){0,2}(?:is|are|was|were|been|be|being) (?:\S+ )?licen[cs]ed/,
      notAfter: /^(?:\S+ ){0,5}?licen[cs]ed (?:\S+ )?(?:to (?!use|make|sell|build)|for)\b/,
      roles: [
        { role: 'LICENSEE', slots: ['object:company'] },
        {
          role: 'LICENSOR',
          slots: [
            'by:company',
            'from:company',
            'under.possessor:maker',
            'under.modifier:maker',
            'under.of:maker',
            'purpose.possessor:maker',
            'purpose.modifier:maker',
            'purpose.of:maker',
          ],
        },
      ],
      state: true,
      confidence: 0.75,
    }),
    noun({
      ...kind,
      name: `licensees of ${word} include`,
      nouns: 'licensee',
      roles: [
        { role: 'LICENSEE', slots: ['examples:company', 'is:company', 'head:company', 'apposed:company', 'holder:company'] },
        {
          role: 'LICENSOR',
          slots: ['possessor:partner', 'of:partner', 'of.possessor:partner', 'for.possessor:partner', 'modifier:company'],
        },
      ],
      state: true,
      status: 'COMPLETED',
      confidence: 0.8,
    }),
    noun({
      ...kind,
      name: `${word} licensor of`,
      nouns: 'licensor',
      roles: [
        { role: 'LICENSOR', slots: ['is:company', 'apposed:company', 'head:company'] },
        { role: 'LICENSEE', slots: ['possessor:company', 'of:company'] },
      ],
      state: true,
      confidence: 0.8,
    }),
  ];
};

/** "A makes B phones under licence". */
const madeRule = ({ type, word, sentence, not }: Kind): Rule =>
  verb({
    type,
    ...(sentence && { sentence }),
    ...(not && { not }),
    name: `make under ${word} licence`,
    verbs: MAKES,
    after: /\b(?:under|on|by) (?:an? |the |its |their )?(?:\S+ ){0,3}licen[cs]es?\b(?! (?:from|of|with))/,
    roles: [
      { role: 'LICENSEE', slots: ['subject:company'] },
      {
        role: 'LICENSOR',
        slots: [
          'object.possessor:maker',
          'object.modifier:maker',
          'object.of:maker',
          'for:company',
          'with.modifier:maker',
          'object.from:maker',
        ],
      },
    ],
    covers: ['object'],
    confidence: 0.85,
  });

export const LICENCE_TOLD_RULES: readonly Rule[] = [...KINDS.flatMap(toldRules), ...MADE_KINDS.map(madeRule)];

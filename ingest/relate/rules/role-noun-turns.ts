// Two turns more in which a noun like "supplier" or "sponsor" says what one company is to another: "found a sponsor in B", "with B as its sponsor".
import type { AgreementType, Role } from '../../../schema/ontology.ts';
import type { Rule } from './rule.ts';

/**
 * `own`: the role of whoever is called so, `other`: of the company whose supplier, distributor … it is. `phrase`: what the words of the noun
 * must match. `filter`: a suffix of the slots of the other. `unlike`: words beside the noun that make it another thing.
 */
export type RoleNoun = {
  readonly word: string;
  readonly type: AgreementType;
  readonly own: Role;
  readonly other: Role;
  readonly nouns: string;
  readonly phrase: string;
  readonly unlike?: RegExp;
  readonly filter?: string;
  readonly confidence?: number;
};

export const turnsOf = ({ word, type, own, other, nouns, phrase, unlike, filter = '', confidence = 0.75 }: RoleNoun): readonly Rule[] => [
  {
    trigger: 'VERB',
    name: `${word}: find in`,
    type,
    both: true,
    verbs: 'find gain win have get see lose attract',
    object: nouns,
    after: new RegExp(`\\b(?:${phrase})s?(?:,? in\\b| ?:)`),
    ...(unlike && { notAfter: unlike }),
    roles: [
      { role: own, slots: ['in:partner', 'object.in:partner', 'listed:partner'] },
      { role: other, slots: [`subject${filter || ':partner'}`] },
    ],
    confidence: confidence + 0.05,
  },
  {
    trigger: 'NOUN',
    type,
    both: true,
    state: true,
    lastNoun: true,
    ...(unlike && { unlike }),
    name: `${word}: with it as`,
    nouns,
    like: new RegExp(phrase),
    preposition: 'as',
    not: /\bown(?:s|ed)?\b|\bpercent\b|%|\bstake\b/,
    roles: [
      { role: own, slots: ['with-as:partner'] },
      { role: other, slots: [`holder${filter || ':partner'}`] },
    ],
    confidence,
  },
  {
    trigger: 'NOUN',
    type,
    both: true,
    lastNoun: true,
    ...(unlike && { unlike }),
    name: `${word}: make it its own`,
    nouns,
    like: new RegExp(phrase),
    verbs: 'make name appoint pick choose select crown declare call designate',
    roles: [
      { role: own, slots: ['indirect:partner'] },
      { role: other, slots: [`possessor${filter || ':partner'}`, `holder${filter || ':partner'}`] },
    ],
    confidence: confidence + 0.05,
  },
];

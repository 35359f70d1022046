// Rights to show, and what is paid for works: deals that tell the purpose rather than the works of whom.
import { type Rule, rulesOf } from './rule.ts';
import { WORK, WORKS } from './works.ts';

const { verb, noun } = rulesOf('CONTENT_LICENSE');

const SHOWS = '(?:live[- ]?)?(?:stream|show|broadcast|air|televise|carry|screen|play|distribute|bring|offer|publish|reprint|sell)';
const TO_SHOW = new RegExp(`^(?:\\S+ ){1,7}?to (?:exclusively |also )?${SHOWS}\\b`);
const NO_CONTENT = /\bpatents?\b|\bbrand\b|\b(?:name|logo)\b/;
const OF_PURPOSE = [
  'purpose.modifier:partner',
  'purpose.possessor:partner',
  'purpose.of:partner',
  'purpose.from:partner',
  'purpose.by:partner',
];

export const CONTENT_RIGHTS_RULES: readonly Rule[] = [
  noun({
    name: 'rights to show the works of',
    nouns: 'right licence license permission',
    unlike: /naming|human|civil|patent|drilling/,
    after: TO_SHOW,
    sentence: WORK,
    verbs: 'win secure land get buy keep retain acquire extend renew share grab pick_up hold have take snap_up obtain want receive',
    roles: [
      { role: 'LICENSOR', slots: [...OF_PURPOSE, 'later.from:partner'] },
      { role: 'LICENSEE', slots: ['holder:partner'] },
    ],
    not: NO_CONTENT,
    confidence: 0.75,
  }),
  noun({
    name: 'deal to show the works of',
    nouns: 'deal agreement contract pact partnership',
    after: TO_SHOW,
    sentence: WORK,
    roles: [
      { role: 'LICENSOR', slots: OF_PURPOSE },
      { role: 'LICENSEE', slots: ['holder:company'] },
    ],
    not: NO_CONTENT,
    confidence: 0.7,
  }),
  noun({
    name: 'rights belong to',
    nouns: 'right',
    unlike: /naming|human|civil|voting|patent|drilling/,
    after: /\b(?:belong(?:s|ed)?|lie|lies|lay|rest|rests)\b.*\b(?:to|with)\b/,
    not: NO_CONTENT,
    roles: [
      { role: 'LICENSOR', slots: ['of:maker', 'to:maker', 'to.modifier:maker', 'to.possessor:maker', 'modifier:maker', ...OF_PURPOSE] },
      { role: 'LICENSEE', slots: ['later.to:maker', 'later.with:maker'] },
    ],
    confidence: 0.7,
  }),
  verb({
    name: 'sell rights to',
    verbs: 'sell license licence give award hand grant assign sublicense offer',
    object: 'right',
    sentence:
      /broadcast|streaming|\bmedia\b|television|\btv\b|\bfilms?\b|\bcup\b|olympic|league|matches|games|sports?\b|\bshow\b|match|highlights|music/,
    roles: [
      { role: 'LICENSOR', slots: ['subject:partner'] },
      { role: 'LICENSEE', slots: ['to:partner', 'object.to:partner'] },
    ],
    not: /\bnaming\b|human rights|\bpatents?\b|\bbrand\b/,
    covers: ['object'],
    confidence: 0.8,
  }),
  verb({
    name: 'pay for the works of',
    verbs: 'pay spend shell_out fork_out',
    after:
      /\bfor (?:the |its |their )?(?:\S+ ){0,4}(?:content|articles|news|journalism|stories|stream(?:ing)?|broadcast|rights|music|songs|films|movies|shows|games|matches|archives?|catalog(?:ue)?|images|photos|firehose|posts|footage|season|episodes)\b/,
    roles: [
      { role: 'LICENSEE', slots: ['subject:partner'] },
      {
        role: 'LICENSOR',
        slots: [
          'object:partner',
          'object.modifier:partner',
          'to:partner',
          'for.possessor:maker',
          'for.modifier:maker',
          'object.possessor:partner',
          'for.of:maker',
        ],
      },
    ],
    not: /\bpatents?\b|\bbrand\b|\bfine\b|damages|infring|lawsuit|settle|advert|\bads?\b/,
    confidence: 0.7,
  }),
  verb({
    name: 'pay to keep the works of',
    verbs: 'pay',
    after: new RegExp(`\\bto (?:keep|${SHOWS}|use|have|get|license|licence|make)\\b`),
    sentence: WORK,
    roles: [
      { role: 'LICENSEE', slots: ['subject:partner'] },
      { role: 'LICENSOR', slots: ['object:partner', 'object.modifier:partner', 'to:partner', 'object.possessor:partner'] },
    ],
    not: /\bpatents?\b|\bbrand\b|\bfine\b|damages|infring|lawsuit|settle|advert|\bads?\b/,
    confidence: 0.7,
  }),
  verb({
    name: 'let show its works',
    verbs: 'let allow permit license licence authorise authorize',
    after: new RegExp(
      `\\b(?:to )?${SHOWS.replace('publish', 'publish|use|reproduce')} (?:its|their|the|his) (?:\\S+ ){0,3}(?:${WORKS.replaceAll(' ', '|')})s?\\b`,
    ),
    roles: [
      { role: 'LICENSOR', slots: ['subject:partner'] },
      { role: 'LICENSEE', slots: ['object:partner', 'object.modifier:partner'] },
    ],
    not: /\busers\b|\bfans\b|\bdevelopers\b/,
    confidence: 0.7,
  }),
];

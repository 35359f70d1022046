// Films, music, news and sport: who may show whose.
import { type Rule, rulesOf } from './rule.ts';
import { WORK, WORKS } from './works.ts';

const { verb, noun } = rulesOf('CONTENT_LICENSE');

export const CONTENT_RULES: readonly Rule[] = [
  verb({
    name: 'secure works from',
    verbs:
      'secure get buy license add acquire stream carry have land offer receive obtain take show broadcast pick_up win lose keep renew air televise host feature play use run live-stream livestream launch postpone score nab snag grab bag sign screen',
    object: WORKS,
    roles: [
      {
        role: 'LICENSOR',
        slots: ['from', 'object.from', 'object.by:maker', 'object.possessor:maker', 'object.modifier:maker', 'object.of:maker'],
      },
      { role: 'LICENSEE', slots: ['subject:partner'] },
    ],
    covers: ['object'],
    confidence: 0.75,
  }),
  noun({
    name: 'rights to',
    nouns: 'right',
    like: /broadcast|streaming|media|television|tv|digital|exclusive|live|rights/,
    after:
      /rights? (?:to|for) (?:stream|show|broadcast|air|distribute|carry|(?:\S+ ){0,4}(?:games|matches|episodes|films|movies|shows|series|music))/,
    roles: [
      { role: 'LICENSOR', slots: ['from', 'with', 'later.from'] },
      { role: 'LICENSEE', slots: ['holder'] },
    ],
    confidence: 0.75,
  }),
  verb({
    name: 'have channels from',
    verbs: 'have include feature offer carry',
    sentence: /channels?|shows|movies|films|programming|content/,
    after: /channels?|shows|movies|films|programming|content/,
    roles: [
      { role: 'LICENSOR', slots: ['object.from', 'from'] },
      { role: 'LICENSEE', slots: ['subject'] },
    ],
    confidence: 0.75,
  }),
  noun({
    name: 'rights of',
    nouns: 'right',
    like: /broadcast|streaming|media|television|\btv|digital|exclusive|live|film|match|rights/,
    unlike: /naming|human|civil|voting|patent|drilling|distribution/,
    verbs:
      'win secure land get buy snatch lose keep retain acquire extend renew share grab pick_up hold have take sell snap_up obtain want bid outbid',
    roles: [
      {
        role: 'LICENSOR',
        slots: [
          'modifier:partner',
          'possessor:partner',
          'of:partner',
          'from:partner',
          'to:partner',
          'to.possessor:partner',
          'to.modifier:partner',
          'for.modifier:partner',
        ],
      },
      { role: 'LICENSEE', slots: ['holder:partner'] },
    ],
    not: /\bpatents?\b|\bbrand\b|\b(?:name|logo)\b|\brights? (?:to|of) (?:use|privacy)|\brights? (?:to|for|in) (?:\S+ ){0,4}(?:technolog\w+|process|drugs?|vaccines?|chips?|software|designs?)\b/,
    confidence: 0.65,
  }),
  verb({
    name: 'works come to',
    verbs: 'come return arrive land be leave go stay launch appear join vanish disappear run_out stream',
    noObject: true,
    sentence: WORK,
    roles: [
      {
        role: 'LICENSEE',
        slots: ['to:maker', 'on:maker', 'in.possessor:maker', 'on.possessor:maker', 'for:maker', 'from:maker'],
      },
      {
        role: 'LICENSOR',
        slots: ['subject.possessor:maker', 'subject.modifier:maker', 'subject.from:maker', 'subject.of:maker', 'subject.by:maker'],
      },
    ],
    confidence: 0.65,
  }),
  verb({
    name: 'leave a service',
    verbs: 'leave quit',
    sentence: WORK,
    not: /\b(?:exec|executive|ceo|president|founder|chief|board|team|head|alliance|consortium)\b/,
    roles: [
      { role: 'LICENSOR', slots: ['subject:company'] },
      { role: 'LICENSEE', slots: ['object:maker', 'to:maker'] },
    ],
    confidence: 0.5,
  }),
  verb({
    name: 'license works to',
    verbs: 'license licence give sell bring offer provide supply lend grant syndicate deliver',
    object: WORKS,
    not: /\bpartner(?:s|ed|ing)? with\b/,
    roles: [
      { role: 'LICENSOR', slots: ['subject:company'] },
      { role: 'LICENSEE', slots: ['to:partner', 'object.to:partner'] },
    ],
    covers: ['object'],
    confidence: 0.8,
  }),
  verb({
    name: 'works to be seen on',
    verbs: 'stream show broadcast air watch hear see play carry license offer televise sell have find feature host',
    voice: 'PASSIVE',
    object: WORKS,
    roles: [
      {
        role: 'LICENSEE',
        slots: ['subject:company', 'on:partner', 'by:maker', 'to:maker', 'on.possessor:maker', 'in.possessor:maker'],
      },
      {
        role: 'LICENSOR',
        slots: ['object.possessor:maker', 'object.modifier:maker', 'object.from:maker', 'object.of:maker', 'object.by:maker'],
      },
    ],
    confidence: 0.65,
  }),
  noun({
    name: 'rights go to',
    nouns: 'right',
    unlike: /naming|human|civil|voting|patent|drilling|distribution/,
    after:
      /\b(?:go(?:es|ne)?|went|pass(?:es|ed)?|awarded|given|handed|granted|moves?|sold|stay(?:s|ed)?|remain(?:s|ed)?|return(?:s|ed)?)\b.*\b(?:to|with)\b/,
    not: /\bpatents?\b|\bbrand\b|\b(?:name|logo)\b/,
    roles: [
      { role: 'LICENSOR', slots: ['of:maker', 'modifier:maker', 'possessor:maker', 'later.of:maker'] },
      { role: 'LICENSEE', slots: ['later.to:maker', 'later.with:maker'] },
    ],
    confidence: 0.65,
  }),
  verb({
    name: 'let use its works',
    verbs: 'let allow permit',
    after:
      /\b(?:use|show|stream|publish|play|train|reproduce|quote|display)\b(?: \S+){0,2} (?:its|their|the) (?:\S+ ){0,2}(?:articles|content|archives?|films|songs|music|shows|photos|images|journalism|catalogue?|recordings|clips|matches|games)\b/,
    roles: [
      { role: 'LICENSOR', slots: ['subject:partner'] },
      { role: 'LICENSEE', slots: ['object:partner'] },
    ],
    confidence: 0.75,
  }),
  verb({
    name: 'take its works off',
    verbs: 'take pull remove withdraw yank keep put delete',
    object: WORKS,
    after: /\b(?:off|from|on)\b/,
    roles: [
      { role: 'LICENSOR', slots: ['subject:company'] },
      { role: 'LICENSEE', slots: ['off:company', 'from:company', 'on:company'] },
    ],
    confidence: 0.8,
  }),
  noun({
    name: 'deal for works',
    nouns: 'deal agreement contract pact licence license',
    sentence: WORK,
    roles: [
      { role: 'LICENSOR', slots: ['for.modifier:maker', 'for.possessor:maker', 'for.of:maker'] },
      { role: 'LICENSEE', slots: ['holder:company'] },
    ],
    not: /\bpatents?\b|\bbrand\b/,
    confidence: 0.7,
  }),
  verb({
    name: 'bring its stories to the screen',
    verbs: 'bring adapt turn make develop',
    object: 'story book game novel comic series character podcast tale article',
    after: /\b(?:to|into|for) (?:the |an? )?(?:\S+ )?(?:tv|television|screens?|films?|movies?|series|shows?|theaters?|cinemas?)\b/,
    roles: [
      { role: 'LICENSOR', slots: ['object.modifier:company', 'object.possessor:company', 'object.from:company'] },
      { role: 'LICENSEE', slots: ['subject:company'] },
    ],
    covers: ['object'],
    confidence: 0.65,
  }),
];

// Shows, films and music on the services of others: brought to them, made for them, ordered by them, gone from them.
import { type Rule, rulesOf } from './rule.ts';
import { PROGRAMMES, WORK, WORKS } from './works.ts';

const { verb, noun } = rulesOf('CONTENT_LICENSE');
const OWN_PLACE =
  /\b(?:to|on|onto|into) (?:its|their|his|subscribers|viewers|users|listeners|customers|readers|members|(?:\S+ )?(?:subscribers|viewers|listeners|members|users|customers))\b/;
const SCREEN =
  /\b(?:tv|television|screens?|films?|movies?|series|shows?|theaters?|cinemas?|podcasts?|documentar(?:y|ies)|anime|sitcoms?|dramas?)\b/;
const ON_SCREEN = new RegExp(
  `\\binto (?:an? |the )?(?:\\S+ ){0,3}${SCREEN.source}|\\b(?:for|to) (?:tv|television|cinemas?|the (?:\\S+ )?screens?)\\b`,
);

export const SERVICE_RULES: readonly Rule[] = [
  verb({
    name: 'bring works to its service',
    verbs: 'bring put add take offer introduce open',
    object: WORKS,
    not: /live photos|\bapps?\b|features?\b/,
    after: OWN_PLACE,
    roles: [
      {
        role: 'LICENSOR',
        slots: ['object.possessor:maker', 'object.modifier:maker', 'object.from:maker', 'object.of:maker', 'object.by:maker'],
      },
      { role: 'LICENSEE', slots: ['subject:partner'] },
    ],
    covers: ['object'],
    confidence: 0.8,
  }),
  verb({
    name: 'make a show for',
    verbs: 'make produce create develop film shoot write launch build',
    object: PROGRAMMES,
    after: /\bfor\b/,
    roles: [
      { role: 'LICENSOR', slots: ['subject:partner'] },
      { role: 'LICENSEE', slots: ['for:partner', 'object.for:partner', 'for.possessor:partner', 'object.modifier:company'] },
    ],
    covers: ['object'],
    confidence: 0.8,
  }),
  verb({
    name: 'order a show from',
    verbs: 'order commission greenlight pick_up renew buy grab',
    object: PROGRAMMES,
    roles: [
      {
        role: 'LICENSOR',
        slots: [
          'from:partner',
          'object.from:partner',
          'object.by:partner',
          'object.possessor:maker',
          'object.modifier:maker',
          'object.of:maker',
        ],
      },
      { role: 'LICENSEE', slots: ['subject:partner'] },
    ],
    covers: ['object'],
    confidence: 0.85,
  }),
  noun({
    name: 'order of a show by',
    nouns: 'order pickup commission',
    sentence: /\b(?:series|shows?|season|pilot|tv|film|movie|drama|comedy|documentary)\b/,
    verbs: 'get land score win receive secure expand grow have earn nab',
    roles: [
      { role: 'LICENSOR', slots: ['holder:company', 'front:company'] },
      { role: 'LICENSEE', slots: ['from:company', 'at:company', 'by:company'] },
    ],
    not: /\b(?:court|judge|restraining|pre-?orders?|purchase order)\b/,
    confidence: 0.75,
  }),
  verb({
    name: 'turn a work into a show',
    verbs: 'adapt turn make develop',
    after: ON_SCREEN,
    roles: [
      { role: 'LICENSOR', slots: ['object.possessor:company', 'object.modifier:company', 'object:maker', 'from.possessor:company'] },
      { role: 'LICENSEE', slots: ['subject:company'] },
    ],
    not: /\b(?:streaming|game) (?:stick|box|service|console)|\binto a (?:tv|television)\b|smart tv/,
    covers: ['object'],
    confidence: 0.65,
  }),
  verb({
    name: 'show based on a work of',
    verbs: 'base',
    voice: 'PASSIVE',
    sentence: SCREEN,
    after: /^(?:\S+ )?based on/,
    roles: [
      { role: 'LICENSOR', slots: ['on.possessor:company', 'on.modifier:company', 'on.from:company'] },
      { role: 'LICENSEE', slots: ['ruler:company'] },
    ],
    not: /\bbased on (?:its|their)\b/,
    confidence: 0.7,
  }),
  verb({
    name: 'works reach a service',
    verbs: 'head arrive debut premiere move switch return hit come land join leave',
    sentence: WORK,
    roles: [
      {
        role: 'LICENSEE',
        slots: ['to:partner', 'on:partner', 'for:partner', 'object:maker', 'object.possessor:maker', 'object.modifier:maker'],
      },
      {
        role: 'LICENSOR',
        slots: ['subject.possessor:maker', 'subject.modifier:maker', 'subject.from:maker', 'subject.of:maker', 'subject.by:maker'],
      },
    ],
    not: /\b(?:exec|executive|ceo|president|founder|chief|board|team|head of|alliance|consortium|employees?|users?|app)\b/,
    confidence: 0.65,
  }),
  verb({
    name: 'works can be had on',
    verbs: 'be become',
    after: /^(?:\S+ )?(?:is|are|be|become|becomes|was|were|being) (?:\S+ ){0,2}(?:available|live|streamable|streaming|playable|free|on)\b/,
    sentence: WORK,
    roles: [
      { role: 'LICENSEE', slots: ['on:maker', 'in.possessor:maker', 'on.possessor:maker', 'to:maker', 'through:maker', 'via:maker'] },
      {
        role: 'LICENSOR',
        slots: ['subject.possessor:maker', 'subject.modifier:maker', 'subject.from:maker', 'subject.of:maker', 'subject.by:maker'],
      },
    ],
    confidence: 0.7,
  }),
  verb({
    name: 'drop the works of',
    verbs: 'remove pull drop lose yank delete ditch purge black_out',
    object: WORKS,
    not: /\bbeta\b|\bprogram\b/,
    roles: [
      { role: 'LICENSOR', slots: ['object.modifier:maker', 'object.possessor:maker', 'object.of:maker', 'object.by:maker'] },
      { role: 'LICENSEE', slots: ['subject:partner'] },
    ],
    covers: ['object'],
    status: 'ENDED',
    confidence: 0.75,
  }),
  verb({
    name: 'go dark on',
    verbs: 'go',
    after: /^(?:\S+ ){0,2}(?:dark|off (?:the )?air) (?:on|from)\b/,
    roles: [
      { role: 'LICENSOR', slots: ['subject:company', 'subject.modifier:company', 'subject.possessor:company'] },
      { role: 'LICENSEE', slots: ['on:partner', 'from:partner'] },
    ],
    not: /app store|\bapps?\b|google play|search/,
    status: 'ENDED',
    confidence: 0.7,
  }),
  noun({
    name: 'removal of works from',
    nouns: 'removal disappearance departure exit withdrawal return arrival',
    sentence: WORK,
    roles: [
      { role: 'LICENSOR', slots: ['possessor:company', 'of.modifier:company', 'of.possessor:company', 'of:company'] },
      { role: 'LICENSEE', slots: ['from:partner', 'to:partner', 'on:partner'] },
    ],
    not: /\b(?:exec|executive|ceo|president|founder|chief|board|app store)\b/,
    confidence: 0.65,
  }),
  noun({
    name: 'home of the works of',
    nouns: 'home',
    like: /\b(?:exclusive|new|streaming|digital|only|official|home)\b/,
    sentence: /stream|rights|broadcast|fights|games|matches|series|shows|league|seasons?|films|movies|music|exclusive home|network/,
    roles: [
      { role: 'LICENSEE', slots: ['is:partner', 'head:partner'] },
      {
        role: 'LICENSOR',
        slots: [
          'of:company',
          'for:company',
          'of.modifier:maker',
          'of.possessor:maker',
          'for.modifier:maker',
          'for.possessor:maker',
          'possessor:company',
        ],
      },
    ],
    confidence: 0.7,
  }),
];

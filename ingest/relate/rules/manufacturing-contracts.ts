// Contract makers told by other words: whose goods come out of whose works, and the customers of a foundry.
import { anyOf, CHIPS, PRODUCTS } from './goods.ts';
import { type Rule, rulesOf } from './rule.ts';

const { verb, noun } = rulesOf('MANUFACTURING');

const GOODS = anyOf(CHIPS, PRODUCTS);
const CONTRACT_MAKER =
  /\b(?:foundry|foundries|fabs?|contract (?:manufacturer|maker|chipmaker|chip-?maker)|contract electronics|assembler)\b/;

export const CONTRACT_MAKER_RULES: readonly Rule[] = [
  verb({
    name: 'make the goods of another',
    verbs: 'make build produce assemble manufacture',
    state: true,
    object: `${CHIPS} ${PRODUCTS}`,
    voice: 'ACTIVE',
    roles: [
      { role: 'MANUFACTURER', slots: ['subject:company'] },
      { role: 'PRINCIPAL', slots: ['object.of:company'] },
    ],
    not: /\b(?:apps?|games?|software|accessories|cases?|rival|clone|competitor|answer) (?:for|to)\b|\blicen[cs]e/,
    covers: ['object'],
    confidence: 0.65,
  }),
  verb({
    name: 'make the chips of another',
    verbs: 'make build produce',
    state: true,
    object: CHIPS,
    voice: 'ACTIVE',
    roles: [
      { role: 'MANUFACTURER', slots: ['subject:company'] },
      { role: 'PRINCIPAL', slots: ['object.modifier:company'] },
    ],
    not: /\blicen[cs]e/,
    covers: ['object'],
    confidence: 0.65,
  }),
  verb({
    name: 'named product made by another',
    verbs: 'make build produce assemble manufacture',
    voice: 'PASSIVE',
    roles: [
      { role: 'MANUFACTURER', slots: ['subject:company'] },
      { role: 'PRINCIPAL', slots: ['named.owner:company'] },
    ],
    covers: ['object'],
    confidence: 0.65,
  }),
  verb({
    name: 'put together by',
    verbs: 'put bolt screw',
    sentence:
      /\b(?:put(?:s|ting)?|bolt(?:s|ed|ing)?|screw(?:s|ed|ing)?) (?:(?:the|its|most of|all of) (?:\S+ ){1,3}|\S+’s \S+ )?together\b/,
    roles: [
      {
        role: 'MANUFACTURER',
        slots: ['by:company', 'at:company', 'subject:company', 'in.possessor:company', 'subject.possessor:company', 'subject.of:company'],
      },
      {
        role: 'PRINCIPAL',
        slots: [
          'for:company',
          'object.possessor:company',
          'object.modifier:company',
          'object.of:company',
          'subject.possessor:company',
          'object:thing',
          'subject:thing',
        ],
      },
    ],
    confidence: 0.75,
  }),
  verb({
    name: 'come out of the works of',
    verbs: 'come come_out roll_out emerge',
    noObject: true,
    sentence: new RegExp(`\\b${GOODS}\\b(?: \\S+){0,4} (?:come|comes|came|coming|roll|rolls|rolled)\\b`),
    after: /^(?:\S+ ){1,4}(?:from|out of) /,
    roles: [
      { role: 'MANUFACTURER', slots: ['from:company', 'of:company', 'out:company'] },
      { role: 'PRINCIPAL', slots: ['subject.possessor:company', 'subject.whose:company'] },
    ],
    not: /\b(?:profits?|revenues?|sales|threat|competition|pressure|news|demand|chips?|leak\w*)\b/,
    confidence: 0.65,
  }),
  verb({
    name: 'a foundry wins',
    verbs: 'win secure attract land sign sign_up get gain lure add lose bag score nab have poach',
    voice: 'ACTIVE',
    sentence: CONTRACT_MAKER,
    roles: [
      { role: 'MANUFACTURER', slots: ['subject.possessor:company', 'subject:company', 'subject.modifier:company'] },
      { role: 'PRINCIPAL', slots: ['object:company'] },
    ],
    after:
      /^\S+ \S+(?: \S+){0,3}(?: as (?:\S+ ){0,3}(?:customers?|clients?)\b.*)?$|^\S+ \S+(?: \S+){0,3} as (?:\S+ ){0,3}(?:customers?|clients?) (?:for|of) (?:its|their|the) (?:\S+ ){0,3}(?:foundry|foundries|fabs?)\b/,
    confidence: 0.87,
  }),
  noun({
    name: 'customer of a foundry',
    nouns: 'customer client',
    sentence: CONTRACT_MAKER,
    lastNoun: true,
    roles: [
      { role: 'PRINCIPAL', slots: ['is:company', 'examples:company', 'apposed.all:company', 'head:company'] },
      { role: 'MANUFACTURER', slots: ['possessor:company', 'of.possessor:company', 'of:company', 'holder:company'] },
    ],
    like: /\b(?:foundry|contract manufacturing|manufacturing|assembly)\b/,
    state: true,
    confidence: 0.8,
  }),
];

// Brands: whose name another firm puts on its goods.
import { type Rule, rulesOf } from './rule.ts';

const { verb, noun, suffix } = rulesOf('BRAND_LICENSE');
const NAME = 'brand name badge logo trademark label mark nameplate marque';
const MAKES = 'sell make produce market build launch manufacture release offer introduce bring_out distribute bring put ship';

export const BRAND_RULES: readonly Rule[] = [
  noun({
    name: 'right to use a brand',
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
  verb({
    name: 'sell under a brand',
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
  verb({
    name: 'sell under the name of',
    verbs: MAKES,
    after: /\b(?:under|with|wearing|bearing|carrying) (?:the |an? )?(?:\S+ ){1,4}(?:brand|name|label|badge|marque|nameplate)s?\b/,
    roles: [
      { role: 'LICENSEE', slots: ['subject:company'] },
      {
        role: 'LICENSOR',
        slots: [
          'under.modifier:partner',
          'under.possessor:partner',
          'with.modifier:partner',
          'with.possessor:partner',
          'brand-owner:partner',
        ],
      },
    ],
    not: /\b(?:its|their) own (?:brand|name|label|badge|marque|nameplate)|\bchange|renam|rebrand|domain name/,
    covers: ['brand'],
    status: 'COMPLETED',
    confidence: 0.6,
  }),
  verb({
    name: 'lend its name to',
    verbs: 'lend license licence rent rent_out hire_out loan',
    object: NAME,
    single: true,
    roles: [
      { role: 'LICENSOR', slots: ['subject:partner', 'object.possessor:partner', 'object.modifier:partner'] },
      { role: 'LICENSEE', slots: ['to:maker', 'to.modifier:maker', 'to.possessor:maker', 'object.to:maker'] },
    ],
    confidence: 0.8,
  }),
  verb({
    name: 'take on a brand',
    verbs:
      'take_on take license licence use revive bring_back resurrect get win want lose keep adopt relaunch hold carry borrow give_up drop',
    object: NAME,
    roles: [
      { role: 'LICENSEE', slots: ['subject:company'] },
      {
        role: 'LICENSOR',
        slots: ['object.modifier:partner', 'object.possessor:partner', 'object.of:partner', 'from:partner', 'object.from:partner'],
      },
    ],
    not: /domain name|\bbattle|\bcase\b|\bsuit|\b(?:acquir|bought|buys?|purchas)|sponsor|\b(?:shirts?|jerseys?|kits?|sleeves?)\b|\bits own\b|file name|user ?name/,
    confidence: 0.65,
  }),
  noun({
    name: 'right to a name',
    nouns: 'right licence license',
    after: /\b(?:rights?|licen[cs]e) (?:to|for|in|on) (?:use )?(?:the )?(?:\S+ ){1,4}(?:brand|name|badge|logo|trademark|label)\b/,
    verbs: 'win get lose buy hold have secure obtain sign take retain keep own acquire want grant give sell',
    unlike: /naming|broadcast|media|film/,
    roles: [
      { role: 'LICENSOR', slots: ['brand-owner:partner', 'to.modifier:partner', 'to.possessor:partner'] },
      { role: 'LICENSEE', slots: ['holder:company'] },
    ],
    confidence: 0.75,
  }),
  verb({
    name: 'have the right to make',
    verbs: 'make sell market produce build',
    sentence: /\b(?:rights?|licen[cs]ed?)\b(?: \S+){0,3} to (?:make|sell|market|produce|build)\b/,
    not: /\bpatents?\b|\bfilms?\b|\bmusic\b/,
    roles: [
      { role: 'LICENSEE', slots: ['subject:company'] },
      { role: 'LICENSOR', slots: ['object.modifier:maker', 'with.modifier:maker', 'under.modifier:maker'] },
    ],
    confidence: 0.65,
  }),
  suffix({
    name: '-branded',
    suffixes: 'branded badged',
    roles: [
      { role: 'LICENSOR', slots: ['before:partner'] },
      {
        role: 'LICENSEE',
        slots: ['from:maker', 'by:maker', 'holder:company', 'possessor:company', 'later.by:company', 'later.from:company'],
      },
    ],
    confidence: 0.55,
  }),
  noun({
    name: 'brand licence goes to',
    nouns: 'licence license',
    like: /brand|name|trademark|licen[cs]e$/,
    sentence: /\bbrand|\bname\b|\btrademark|\blogo\b|\bbadge\b/,
    after: /\b(?:go(?:es|ne)?|went|pass(?:es|ed)?|awarded|given|handed|granted|moves?|sold|transferred)\b.*\bto\b/,
    roles: [
      { role: 'LICENSOR', slots: ['for:maker', 'of:maker', 'modifier:maker', 'possessor:maker'] },
      { role: 'LICENSEE', slots: ['later.to:maker'] },
    ],
    confidence: 0.7,
  }),
  verb({
    name: 'made under a brand licence by',
    verbs: MAKES,
    voice: 'PASSIVE',
    after: /\bunder (?:an? |the )?(?:\S+ ){0,2}licen[cs]e/,
    sentence: /\bbrand|\bname\b|\bbadge\b|\blogo\b|\btrademark/,
    roles: [
      { role: 'LICENSEE', slots: ['subject:company'] },
      { role: 'LICENSOR', slots: ['object.modifier:maker', 'object.possessor:maker', 'from:maker', 'object.of:maker'] },
    ],
    confidence: 0.75,
  }),
];

// Goods that bear another's name, logo or heroes, and what is paid for them.
import { PATENT, TECHNOLOGY } from './licence-kinds.ts';
import { type Rule, rulesOf } from './rule.ts';

const { verb, noun } = rulesOf('BRAND_LICENSE');
const MARK = '(?:brand|name|logo|badge|nameplate|label|trademark|colours|colors)s?';
const MAKES = 'make sell build produce manufacture design develop distribute assemble market offer supply';
const GOODS =
  'game phone smartphone handset tablet laptop headphone earbud speaker toy doll figure set watch smartwatch band thermometer robot droid drone collection case keyboard cover controller console headset edition bundle app sticker emoji skin lamp camera card shoe sneaker jacket shirt costume title';

export const BRAND_GOODS_RULES: readonly Rule[] = [
  verb({
    name: 'goods with the name of, made by',
    verbs: MAKES,
    voice: 'PASSIVE',
    sentence: new RegExp(
      `\\b(?:bearing|carrying|wearing|with|under|sporting|that (?:bear|carry|wear)) (?:the |its |an? )?(?:\\S+ ){0,3}${MARK}\\b`,
    ),
    roles: [
      { role: 'LICENSEE', slots: ['subject:company'] },
      { role: 'LICENSOR', slots: ['brand-owner:partner'] },
    ],
    not: PATENT,
    confidence: 0.75,
  }),
  noun({
    name: 'name to appear on the goods of',
    nouns: 'brand name logo badge nameplate trademark',
    lastNoun: true,
    after:
      /^(?:\S+ ){1,4}?(?:to )?(?:appear\w*|live|lives|return\w*|come|comes|adorn\w*|belong\w*|be (?:found|seen|used)|is (?:found|seen|used)) (?:\S+ ){0,2}?(?:on|to|with|in)\b/,
    roles: [
      { role: 'LICENSOR', slots: ['modifier:partner', 'possessor:partner', 'of:partner'] },
      { role: 'LICENSEE', slots: ['later.by:company', 'later.of:company', 'later.from:company', 'later.on:maker', 'later.to:maker'] },
    ],
    not: /domain|\buser ?names?\b/,
    confidence: 0.65,
  }),
  verb({
    name: 'put the name of another on its goods',
    verbs: 'put slap stamp print stick place affix wear sport bear display',
    object: 'brand name logo badge nameplate trademark label',
    roles: [
      { role: 'LICENSEE', slots: ['subject:company'] },
      { role: 'LICENSOR', slots: ['object.modifier:partner', 'object.possessor:partner', 'object.of:partner'] },
    ],
    not: /\bits own\b|domain|user ?name|co-?brand/,
    confidence: 0.75,
  }),
  verb({
    name: 'adorn with the logo of',
    verbs: 'emblazon adorn decorate dress brand stamp',
    after: new RegExp(`\\bwith (?:\\S+ ){0,4}(?:${MARK}|heroes|characters|artwork)\\b`),
    roles: [
      { role: 'LICENSEE', slots: ['subject:company', 'object.possessor:company'] },
      { role: 'LICENSOR', slots: ['with.modifier:maker', 'with.possessor:maker', 'with.of:maker'] },
    ],
    confidence: 0.75,
  }),
  verb({
    name: 'pay for the right to make',
    verbs: 'pay',
    after:
      /\bfor (?:the |a |an )?(?:exclusive )?(?:rights?|licen[cs]e|privilege|use|permission) (?:to (?:make|use|sell|put|produce|market)|of (?:its|their|the) (?:brand|name|logo))\b/,
    roles: [
      { role: 'LICENSEE', slots: ['subject:company'] },
      { role: 'LICENSOR', slots: ['object:company', 'object.modifier:company', 'to:company'] },
    ],
    not: new RegExp(`${PATENT.source}|${TECHNOLOGY.source}`),
    confidence: 0.85,
  }),
  verb({
    name: 'make goods of a franchise',
    verbs:
      'launch make unveil bring bring_out release introduce announce build produce develop show create sell offer reveal debut design get',
    object: GOODS,
    roles: [
      { role: 'LICENSEE', slots: ['subject:company'] },
      { role: 'LICENSOR', slots: ['object.modifier:franchise', 'object.possessor:franchise', 'object.of:franchise'] },
    ],
    not: /\bfans?\b|\bfan-made\b|\bclone\b|marathon|tournament|league of/,
    covers: ['object'],
    confidence: 0.7,
  }),
  noun({
    name: 'brand licence won from its holder',
    nouns: 'licence license',
    verbs: 'win take wrest snatch grab get capture regain',
    after: /licen[cs]e (?:\S+ ){0,5}?(?:away )?from\b/,
    sentence: /\b(?:dolls?|toys?|figures|merchandise|perfumes?|watches|games)\b/,
    roles: [
      { role: 'LICENSEE', slots: ['holder:company'] },
      { role: 'LICENSOR', slots: ['modifier:maker', 'for.modifier:maker', 'to.modifier:maker'] },
    ],
    not: PATENT,
    confidence: 0.75,
  }),
];

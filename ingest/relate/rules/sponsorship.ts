// Promotion told by what is seen and paid: colours on a car, a name on a team, points on a card, a perk for the members of another.
import { type Rule, rulesOf } from './rule.ts';

const { verb, noun } = rulesOf('MARKETING');
const WORN = '(?:shirts?|jerseys?|kits?|sleeves?|helmets?|cars?|boats?|bikes?|aircraft|planes?|overalls|livery|stadium|arena)';

export const SPONSORSHIP_RULES: readonly Rule[] = [
  verb({
    name: 'pay to be seen with',
    both: true,
    verbs: 'pay spend',
    after: new RegExp(
      `\\b(?:named after|(?:bear|carry|wear|take|use) (?:its|their) (?:name|logo)|(?:for|on) (?:the |its |their )?(?:\\S+'s )?${WORN}\\b|naming rights|as (?:an? |the |its )?(?:\\S+ )?sponsor)`,
    ),
    roles: [
      {
        role: 'PARTY',
        slots: ['object:partner', 'object.modifier:partner', 'of:partner', 'for.possessor:partner', 'on.possessor:partner', 'to:partner'],
      },
      { role: 'PARTY', slots: ['subject:partner'] },
    ],
    confidence: 0.75,
  }),
  verb({
    name: 'paint in its colours',
    both: true,
    verbs: 'paint dress wrap decorate cover deck deck_out adorn',
    after: /\b(?:in|with) (?:\S+ ){0,3}(?:colou?rs|livery|logos?|branding)\b/,
    roles: [
      {
        role: 'PARTY',
        slots: ['in.possessor:partner', 'in.modifier:partner', 'with.possessor:partner', 'with.modifier:partner', 'of:partner'],
      },
      { role: 'PARTY', slots: ['subject:company'] },
    ],
    confidence: 0.75,
  }),
  verb({
    name: 'put its name on',
    both: true,
    verbs: 'put print paint emblazon stamp stick place plaster advertise',
    after: new RegExp(`\\b(?:names?|logos?|brands?|badges?|advertis\\w+)\\b(?:.*)\\bon\\b (?:\\S+ ){0,4}${WORN}\\b`),
    roles: [
      { role: 'PARTY', slots: ['on.possessor:partner', 'on.modifier:partner', 'of:partner', 'on:partner'] },
      { role: 'PARTY', slots: ['subject:partner'] },
    ],
    confidence: 0.7,
  }),
  verb({
    name: 'wear the logo of',
    both: true,
    verbs: 'carry wear bear sport have display show',
    object: 'logo badge name branding crest sticker colour color livery patch decal wordmark emblem',
    sentence: new RegExp(`\\b${WORN}\\b`),
    roles: [
      { role: 'PARTY', slots: ['object.of:partner', 'object.modifier:partner', 'object.possessor:partner', 'of:partner'] },
      { role: 'PARTY', slots: ['subject.of:partner', 'subject.possessor:partner', 'subject.modifier:partner', 'subject:partner'] },
    ],
    confidence: 0.7,
  }),
  verb({
    name: 'its shirts say',
    both: true,
    verbs: 'say read carry bear wear show spell_out',
    voice: 'ACTIVE',
    sentence:
      /\b(?:shirts?|jerseys?|kits?|sleeves?)(?: (?:which|that|still|now|will|to|again))* (?:say|says|said|read|reads|carry|carries|carried|bear|bears|bore|wear|show|showed|spell)\b/,
    roles: [
      { role: 'PARTY', slots: ['object:partner', 'object.modifier:partner', 'object.of:partner'] },
      { role: 'PARTY', slots: ['subject.of:partner', 'subject.possessor:partner', 'subject.modifier:partner', 'subject.whose:partner'] },
    ],
    confidence: 0.7,
  }),
  verb({
    name: 'its name is on the shirts of',
    both: true,
    verbs: 'be appear feature',
    after: new RegExp(`\\bon (?:the )?(?:\\S+ ){0,3}${WORN}\\b`),
    sentence: /\b(?:name|logo|badge|branding|brand)\b/,
    roles: [
      { role: 'PARTY', slots: ['on.possessor:partner', 'on.modifier:partner', 'of:partner'] },
      { role: 'PARTY', slots: ['subject.of:partner', 'subject.possessor:partner'] },
    ],
    confidence: 0.65,
  }),
  noun({
    name: 'its sponsor tells of it',
    both: true,
    nouns: 'sponsorship',
    roles: [
      { role: 'PARTY', slots: ['sayer:company'] },
      { role: 'PARTY', slots: ['holder:company', 'possessor:company'] },
    ],
    confidence: 0.65,
  }),
  verb({
    name: 'co-branded with',
    both: true,
    verbs: 'co-brand cobrand',
    voice: 'PASSIVE',
    roles: [
      { role: 'PARTY', slots: ['with:company', 'subject:company'] },
      { role: 'PARTY', slots: ['object.offer:company', 'object.possessor:company', 'object.modifier:company', 'ruler:company'] },
    ],
    confidence: 0.8,
  }),
  verb({
    name: 'market together',
    verbs: 'market advertise promote co-market',
    sentence:
      /\btogether\b|\bjointly\b|\bco-market|\b(?:each other|one another)\b|\b(?:in (?:partnership|collaboration|cooperation|tandem)|along(?:side)?) with\b/,
    roles: [
      { role: 'PARTY', slots: ['subject:company'] },
      { role: 'PARTY', slots: ['with:company', 'object.with:company', 'alongside:company'] },
    ],
    covers: ['object'],
    confidence: 0.7,
  }),
  verb({
    name: 'promote to its customers',
    both: true,
    verbs: 'promote recommend advertise market pitch',
    voice: 'ACTIVE',
    after:
      /\bto (?:its|their) (?:\S+ ){0,2}?(?:customers|users|members|readers|clients|subscribers|audience|viewers|listeners|policyholders)\b/,
    roles: [
      { role: 'PARTY', slots: ['object:company', 'object.possessor:company', 'object.modifier:company'] },
      { role: 'PARTY', slots: ['subject:company'] },
    ],
    confidence: 0.65,
  }),
  verb({
    name: 'give the members of another a perk',
    both: true,
    verbs: 'offer give let reward',
    voice: 'ACTIVE',
    after:
      /\b(?:members|cardholders|guests|passengers|flyers)\b.*\b(?:free|discounts?|discounted|cash ?back|off|bonus|miles|points|credits?|perks?|upgrades?|rewards?)\b/,
    roles: [
      { role: 'PARTY', slots: ['object.modifier:company', 'object.possessor:company', 'to.modifier:company', 'to.possessor:company'] },
      { role: 'PARTY', slots: ['subject:company'] },
    ],
    confidence: 0.65,
  }),
  verb({
    name: 'earn the points of another',
    both: true,
    verbs: 'earn collect redeem spend get',
    object: 'point mile reward',
    roles: [
      { role: 'PARTY', slots: ['object.modifier:company', 'object.possessor:company'] },
      {
        role: 'PARTY',
        slots: [
          'subject.modifier:company',
          'subject.possessor:company',
          'ruler:company',
          'on:company',
          'with:company',
          'at:company',
          'for:company',
        ],
      },
    ],
    confidence: 0.65,
  }),
  noun({
    name: 'edition of another brand',
    both: true,
    nouns: 'edition collection',
    verbs: 'launch unveil introduce release reveal announce make sell bring_out design present debut show drop',
    unlike: /enterprise|community|developer|standard|art|data|garbage|debt/,
    roles: [
      { role: 'PARTY', slots: ['modifier:company'] },
      { role: 'PARTY', slots: ['holder:company'] },
    ],
    confidence: 0.6,
  }),
  noun({
    name: 'campaign with',
    nouns: 'campaign promotion giveaway contest-promotion crossover cross-promotion',
    unlike: /election|hacking|phishing|malware|crowdfunding|kickstarter|smear|funding|indiegogo|bombing/,
    roles: [
      { role: 'PARTY', slots: ['pair', 'between', 'possessor:company', 'holder:company'] },
      { role: 'PARTY', slots: ['with:company'] },
    ],
    confidence: 0.65,
  }),
  noun({
    name: 'card with',
    nouns: 'card',
    like: /loyalty|rewards?\b|credit card|co-branded|debit card/,
    roles: [
      { role: 'PARTY', slots: ['pair', 'between', 'possessor:company', 'holder:company'] },
      { role: 'PARTY', slots: ['with:company'] },
    ],
    confidence: 0.65,
  }),
  noun({
    name: 'version of its product by another brand',
    both: true,
    nouns: 'version variant edition',
    after: /^(?:\S+ )*?(?:version|variant|edition) of (?:its|their)\b/,
    unlike: /lite|web|desktop|mobile|beta|free|open|windows|mac|android|ios|kids|business|enterprise/,
    roles: [
      { role: 'PARTY', slots: ['modifier:company'] },
      { role: 'PARTY', slots: ['holder:company'] },
    ],
    confidence: 0.6,
  }),
  verb({
    name: 'two bring out a line of goods',
    verbs: 'launch release unveil introduce bring_out put_out design create make sell drop present offer show reveal debut',
    voice: 'ACTIVE',
    object:
      'collection range capsule coat sneaker trainer shoe boot jacket hoodie shirt t-shirt tee jersey burger drink flavour flavor edition collab bundle sock cap',
    notAfter: /^(?:to )?\S+ (?:\S+ )?(?:their|its|rival|competing|separate|own)\b/,
    roles: [
      { role: 'PARTY', slots: ['subject:company'] },
      { role: 'PARTY', slots: ['with:company', 'object.with:company'] },
    ],
    covers: ['object'],
    confidence: 0.6,
  }),
  noun({
    name: 'edition named after another',
    both: true,
    nouns: 'edition',
    lastNoun: true,
    roles: [
      { role: 'PARTY', slots: ['modifier:company'] },
      { role: 'PARTY', slots: ['of.possessor:company', 'of:company', 'of.modifier:company'] },
    ],
    confidence: 0.6,
  }),
];

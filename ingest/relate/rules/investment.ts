// Funding rounds: one claim for all the investors of a clause.
import { type Rule, rulesOf } from './rule.ts';

const { verb, noun, suffix } = rulesOf('INVESTMENT');

const RAISE =
  'raise get land grab score close secure snag bag pull_in draw nab snare receive take pocket collect win pick_up attract add announce confirm lure reel_in net gain haul_in pull soak_up rake_in hoover_up bring_in rack_up wrap_up scoop_up obtain amass line_up drum_up clinch procure seal gather lock_down lock_in lock_up take_in fetch garner circle nail round_up book swipe slurp_up guzzle haul reel funnel loot bulk_up top_up scarf_up bank';
const MONEY = /[$€£¥₹]|million|billion|money|funding|fund|round|series|seed|investment|backing|capital|stake|cash|led by/;

export const INVESTMENT_RULES: readonly Rule[] = [
  verb({
    name: 'raise from',
    verbs: RAISE,
    sentence: MONEY,
    after: /(?:[$€£¥₹]|million|billion|funding|round|series|seed|investment|backing|capital|money|cash|raises?\b).*\bfrom\b/,
    notAfter:
      /\btak\S+ home\b|\b(?:a|per|each|every) (?:year|month|quarter) from\b|\bfrom (?:\S+ ){0,6}?(?:challenge|contest|competition|hackathon|grant program)\b|\b(?:prize|orders?|contracts?|for the use|damages|fines?|penalt\S*|settlement|licen[cs]\S*|royalt\S*|refunds?) (?:\S+ ){0,4}?from\b|\bfor (?:its|their|the) (?:\S+ ){0,3}?(?:unit|business|division|arm|plant|factory|operations|brand|building|headquarters|stake|shares)\b/,
    roles: [
      { role: 'INVESTOR', slots: ['from', 'object.from'] },
      { role: 'INVESTEE', slots: ['subject', 'for:company'] },
    ],
    confidence: 0.9,
  }),
  verb({
    name: 'raise from, no sum',
    verbs: 'raise',
    roles: [
      { role: 'INVESTOR', slots: ['from'] },
      { role: 'INVESTEE', slots: ['subject'] },
    ],
    confidence: 0.85,
  }),
  verb({
    name: 'round led by',
    verbs: 'lead co-lead head',
    voice: 'PASSIVE',
    notObject: 'group consortium syndicate team company firm fund funds investor government coalition',
    sentence: MONEY,
    roles: [
      { role: 'INVESTOR', slots: ['subject'] },
      { role: 'INVESTEE', slots: ['raiser', 'context:company'] },
    ],
    confidence: 0.9,
  }),
  verb({
    name: 'lead a round in',
    verbs: 'lead co-lead join participate head anchor',
    sentence: MONEY,
    after: /round|investment|funding|series|seed|financing|[$€£¥₹]/,
    voice: 'ACTIVE',
    roles: [
      { role: 'INVESTOR', slots: ['subject'] },
      {
        role: 'INVESTEE',
        slots: [
          'in',
          'for',
          'object.in',
          'object.for',
          'for.possessor',
          'in.possessor',
          'object.possessor',
          'into',
          'object.modifier',
          'object.of:company',
          'of:company',
        ],
      },
    ],
    confidence: 0.9,
  }),
  verb({
    name: 'invest in',
    verbs: 'invest co-invest reinvest',
    roles: [
      { role: 'INVESTOR', slots: ['subject+alongside'] },
      { role: 'INVESTEE', slots: ['in', 'into', 'object.in', 'object.into', 'for'] },
    ],
    confidence: 0.9,
  }),
  verb({
    name: 'put money into',
    verbs:
      'put pour pump plow plough sink inject pay spend plunk dunk dump drop pile lob stick shovel deploy commit funnel channel stump_up cough_up throw contribute',
    sentence: MONEY,
    after: /[$€£¥₹]|million|billion|money|cash|capital|funding/,
    roles: [
      { role: 'INVESTOR', slots: ['subject'] },
      { role: 'INVESTEE', slots: ['into', 'in', 'object.into', 'object.in', 'into.possessor'] },
    ],
    confidence: 0.85,
  }),
  noun({
    name: 'investment in',
    nouns: 'investment round funding',
    roles: [
      { role: 'INVESTOR', slots: ['possessor', 'from', 'by', 'modifier', 'holder'] },
      { role: 'INVESTEE', slots: ['in', 'into'] },
    ],
    confidence: 0.8,
  }),
  noun({
    name: 'investment from',
    nouns: 'investment funding round backing capital series seed',
    unlike: /\bseries\b(?! [a-h]\b)/,
    sentence: MONEY,
    roles: [
      { role: 'INVESTOR', slots: ['from', 'by:company'] },
      { role: 'INVESTEE', slots: ['possessor', 'holder'] },
    ],
    confidence: 0.85,
  }),
  noun({
    name: 'sum from',
    notAfter:
      /\bfrom ex-|\b(?:a|per|each|every) (?:year|month|quarter) from\b|\bfor (?:its|their|the) (?:\S+ ){0,3}?(?:unit|business|division|arm|plant|factory|brand|building|headquarters)\b/,
    nouns: 'cash million billion',
    not: /\btak\S+ home\b|\b(?:challenge|contest|prize)\b|\b(?:acqui\w*|buy-?outs?|takeovers?|buys?|bought|buying|purchas\w*|sells?|sold|orders?|contracts?|fines?)\b/,
    roles: [
      { role: 'INVESTOR', slots: ['from'] },
      { role: 'INVESTEE', slots: ['holder'] },
    ],
    sentence: MONEY,
    confidence: 0.8,
  }),
  noun({
    name: 'funding deal with',
    nouns: 'deal agreement round',
    like: /funding|investment|financing|series/,
    roles: [
      { role: 'INVESTOR', slots: ['with'] },
      { role: 'INVESTEE', slots: ['holder', 'possessor'] },
    ],
    confidence: 0.8,
  }),
  verb({
    name: 'take part in a round',
    verbs: 'take participate join',
    sentence:
      /(?:(?:takes?|took|taking|taken) part|participat|joins?|joined).*(?:round|series|funding|financing|investment)|(?:round|series|funding|financing|investors?).*(?:(?:takes?|took|taking|taken) part|participat)/,
    after: /round|series|funding|financing|investment|participat|^(?:\S+ ){1,4}part\b/,
    not: /take part in (?:the|a) (?:event|trial|program|test|fair)/,
    roles: [
      { role: 'INVESTOR', slots: ['accompanying:company', 'subject'] },
      { role: 'INVESTEE', slots: ['in.possessor', 'object.possessor', 'in', 'in.modifier', 'context:company'] },
    ],
    confidence: 0.75,
  }),
  noun({
    name: 'participation of',
    nouns: 'participation',
    sentence: /round|series|funding|raise/,
    roles: [
      { role: 'INVESTOR', slots: ['from', 'of', 'by'] },
      { role: 'INVESTEE', slots: ['raiser', 'context:company'] },
    ],
    confidence: 0.75,
  }),
  verb({
    name: 'lead the round',
    verbs: 'lead co-lead',
    voice: 'ACTIVE',
    after: /^\S+ (?:an?|the|that|this) (?:[^\s,;.]+ ){0,4}?(?:round|investment|financing|funding)\b/,
    roles: [
      { role: 'INVESTOR', slots: ['subject'] },
      { role: 'INVESTEE', slots: ['in', 'for', 'object.in', 'object.for', 'raising:company', 'context:company'] },
    ],
    confidence: 0.75,
  }),
  verb({
    name: 'round joined by',
    verbs: 'join',
    voice: 'PASSIVE',
    sentence: /\bround|funding|financing|investment\b/,
    roles: [
      { role: 'INVESTOR', slots: ['subject'] },
      { role: 'INVESTEE', slots: ['context:company'] },
    ],
    confidence: 0.7,
  }),
  verb({
    name: 'money comes from',
    verbs: 'come',
    sentence: /\b(?:money|cash|capital|funding|investment|round) (?:also )?(?:comes|came|is coming|has come)/,
    roles: [
      { role: 'INVESTOR', slots: ['from'] },
      { role: 'INVESTEE', slots: ['context:company'] },
    ],
    confidence: 0.75,
  }),
  verb({
    name: 'the round included',
    verbs: 'include attract feature draw see involve',
    sentence: /\b(?:round|financing|funding|raise|series [a-h]) (?:\S+ )?(?:also )?(?:includ|attract|featur|dr[ae]w|saw|involv)/,
    roles: [
      { role: 'INVESTOR', slots: ['object', 'object.from', 'object.by', 'from'] },
      { role: 'INVESTEE', slots: ['context:company'] },
    ],
    confidence: 0.65,
  }),
  verb({
    name: 'also invested',
    verbs: 'invest co-invest participate chip_in pitch_in contribute join',
    voice: 'ACTIVE',
    sentence: /round|series|funding|financing|investor|invested|raised/,
    after:
      /^(?:[^\s$€£¥₹\d]+ ){0,2}[^\s$€£¥₹\d]+(?: in)?(?: (?:too|as well|also|alongside|in (?:the|this|that|its) (?:\S+ )?(?:round|deal|financing)))* ?(?:[.,;)]|$)/,
    roles: [
      { role: 'INVESTOR', slots: ['subject:company'] },
      { role: 'INVESTEE', slots: ['context:company'] },
    ],
    confidence: 0.65,
  }),
  verb({
    name: 'bet money on',
    verbs: 'bet wager stake gamble',
    after: /^\S+ (?:\S+ ){0,3}?(?:[$€£¥₹]|million|billion)/,
    roles: [
      { role: 'INVESTOR', slots: ['subject'] },
      { role: 'INVESTEE', slots: ['on:company', 'object.on:company'] },
    ],
    confidence: 0.7,
  }),
  suffix({
    name: '-led round',
    suffixes: 'led',
    sentence: MONEY,
    roles: [
      { role: 'INVESTOR', slots: ['before'] },
      { role: 'INVESTEE', slots: ['holder', 'raiser', 'context:company'] },
    ],
    confidence: 0.8,
  }),
  verb({
    name: 'put in a sum',
    verbs: 'put_in put_up chip_in throw_in stump_up contribute',
    after:
      /^\S+ (?:\S+ ){0,5}?(?:[$€£¥₹]|million|billion)|^\S+ (?:in|up) (?:(?:some|more|fresh|the|new|its own) )*(?:money|cash|capital)\b/,
    notAfter: /\b(?:bid|offer|lion 's share|joint (?:program|programme|project|venture))\b/,
    roles: [
      { role: 'INVESTOR', slots: ['subject+alongside'] },
      { role: 'INVESTEE', slots: ['for:company', 'into:company', 'to:company', 'object.to:company', 'context:company'] },
    ],
    confidence: 0.65,
  }),
  verb({
    name: 'pull out of a round',
    verbs: 'pull_out back_out drop_out withdraw',
    sentence: /round|funding|financing|investment/,
    status: 'CANCELLED',
    roles: [
      { role: 'INVESTOR', slots: ['subject:company'] },
      { role: 'INVESTEE', slots: ['of.modifier', 'of.possessor', 'from.modifier', 'from.possessor'] },
    ],
    confidence: 0.7,
  }),
  noun({
    name: 'get the backing of',
    nouns: 'backing funding investment money cash',
    verbs: RAISE,
    roles: [
      { role: 'INVESTOR', slots: ['modifier:company', 'possessor:company', 'of:company'] },
      { role: 'INVESTEE', slots: ['holder'] },
    ],
    confidence: 0.7,
  }),
  noun({
    name: 'an investment of another',
    nouns: 'investment backing funding',
    lastNoun: true,
    verbs: 'get land receive win secure need include announce attract take score bag draw raise await seek want confirm accept gain',
    unlike: /portfolio|fund\b|thesis|bank/,
    roles: [
      { role: 'INVESTOR', slots: ['modifier:company'] },
      { role: 'INVESTEE', slots: ['holder:company', 'front:company', 'front.modifier:company'] },
    ],
    confidence: 0.7,
  }),
];

// Stakes and funding rounds: one claim for all the investors of a clause.
import type { NounRule, Rule, SuffixRule, VerbRule } from './rule.ts';

const verb = (rule: Omit<VerbRule, 'trigger' | 'type'>): VerbRule => ({ trigger: 'VERB', type: 'INVESTMENT', ...rule });
const noun = (rule: Omit<NounRule, 'trigger' | 'type'>): NounRule => ({ trigger: 'NOUN', type: 'INVESTMENT', ...rule });
const suffix = (rule: Omit<SuffixRule, 'trigger' | 'type'>): SuffixRule => ({ trigger: 'SUFFIX', type: 'INVESTMENT', ...rule });

const RAISE =
  'raise get land grab score close secure snag bag pull_in draw nab snare receive take pocket collect win pick_up attract add announce confirm lure reel_in net gain haul_in pull';
const MONEY = /[$€£¥₹]|million|billion|funding|fund|round|series|seed|investment|backing|capital|stake|cash|led by/;

export const INVESTMENT_RULES: readonly Rule[] = [
  verb({
    name: 'raise from',
    verbs: RAISE,
    sentence: MONEY,
    after: /(?:[$€£¥₹]|million|billion|funding|round|series|seed|investment|backing|capital|raises?\b).*\bfrom\b/,
    roles: [
      { role: 'INVESTOR', slots: ['from', 'object.from'] },
      { role: 'INVESTEE', slots: ['subject'] },
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
      { role: 'INVESTEE', slots: ['in', 'for', 'object.in', 'object.for', 'object.possessor', 'into', 'object.modifier'] },
    ],
    confidence: 0.9,
  }),
  verb({
    name: 'invest in',
    verbs: 'invest co-invest reinvest',
    roles: [
      { role: 'INVESTOR', slots: ['subject'] },
      { role: 'INVESTEE', slots: ['in', 'into', 'object.in', 'object.into', 'for'] },
    ],
    confidence: 0.9,
  }),
  verb({
    name: 'put money into',
    verbs: 'put pour pump plow plough sink inject pay spend plunk',
    sentence: MONEY,
    after: /[$€£¥₹]|million|billion|money|cash|capital|funding/,
    roles: [
      { role: 'INVESTOR', slots: ['subject'] },
      { role: 'INVESTEE', slots: ['into', 'in', 'object.into', 'object.in'] },
    ],
    confidence: 0.85,
  }),
  verb({
    name: 'take a stake in',
    verbs: 'take buy acquire have hold own get purchase spend pick_up up build boost increase raise',
    after: /stake|slice|minority|(?:one|a) (?:third|quarter|fifth|tenth) of|\d+(?:\.\d+)?(?:%| percent| per cent) of/,
    not: /majority stake|controlling stake|(?:5[1-9]|[6-9]\d|100)(?:\.\d+)?\s?(?:%|percent|per cent)|(?:stake|interest) in (?:the )?(?:game|outcome)/,
    roles: [
      { role: 'INVESTOR', slots: ['subject'] },
      { role: 'INVESTEE', slots: ['object.in', 'in', 'object.of'] },
    ],
    confidence: 0.9,
  }),
  noun({
    name: 'stake in',
    nouns: 'stake',
    unlike: /majority|controlling/,
    status: 'COMPLETED',
    roles: [
      { role: 'INVESTOR', slots: ['possessor', 'holder'] },
      { role: 'INVESTEE', slots: ['in', 'modifier'] },
    ],
    confidence: 0.8,
  }),
  verb({
    name: 'back',
    verbs: 'back fund finance bankroll',
    notObject: 'plan call bill law effort standard initiative',
    roles: [
      { role: 'INVESTOR', slots: ['subject', 'from'] },
      { role: 'INVESTEE', slots: ['object'] },
    ],
    notAfter: /^\S+ (?:down|away|off|out|up)\b/,
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
    nouns: 'investment funding round backing capital cash million billion series seed',
    sentence: MONEY,
    roles: [
      { role: 'INVESTOR', slots: ['from'] },
      { role: 'INVESTEE', slots: ['possessor', 'holder'] },
    ],
    confidence: 0.85,
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
  noun({
    name: 'investor in',
    nouns: 'investor backer shareholder',
    status: 'COMPLETED',
    roles: [
      { role: 'INVESTOR', slots: ['apposed', 'head', 'is'] },
      { role: 'INVESTEE', slots: ['in', 'of', 'possessor', 'modifier'] },
    ],
    confidence: 0.8,
  }),
  verb({
    name: 'count among its backers',
    verbs: 'count list number include have add',
    after:
      /among (?:its|their) (?:backers|investors|shareholders)|as (?:(?:an?|its) )?(?:new |strategic |lead )?(?:investor|backer)|as investors/,
    status: 'COMPLETED',
    roles: [
      { role: 'INVESTOR', slots: ['object'] },
      { role: 'INVESTEE', slots: ['subject'] },
    ],
    confidence: 0.85,
  }),
  suffix({
    name: '-backed',
    suffixes: 'backed funded financed invested incubated',
    status: 'COMPLETED',
    roles: [
      { role: 'INVESTOR', slots: ['before'] },
      { role: 'INVESTEE', slots: ['after'] },
    ],
    confidence: 0.9,
  }),
  verb({
    name: 'take part in a round',
    verbs: 'take participate join',
    sentence:
      /(?:(?:takes?|took|taking|taken) part|participat|joins?|joined).*(?:round|series|funding|financing|investment)|(?:round|series|funding|financing|investors?).*(?:(?:takes?|took|taking|taken) part|participat)/,
    after: /round|series|funding|financing|investment|participat|^\S+ part\b/,
    not: /take part in (?:the|a) (?:event|trial|program|test|fair)/,
    roles: [
      { role: 'INVESTOR', slots: ['subject'] },
      { role: 'INVESTEE', slots: ['in.possessor', 'object.possessor', 'in', 'context:company'] },
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
  noun({
    name: 'its investors include',
    nouns: 'investor backer shareholder',
    status: 'COMPLETED',
    roles: [
      { role: 'INVESTOR', slots: ['is', 'examples'] },
      { role: 'INVESTEE', slots: ['possessor', 'of', 'in', 'raiser'] },
    ],
    confidence: 0.8,
  }),
  verb({
    name: 'lead the round',
    verbs: 'lead co-lead',
    voice: 'ACTIVE',
    after: /^\S+ (?:the|that|this) (?:\S+ )?(?:round|investment|financing|funding)\b/,
    roles: [
      { role: 'INVESTOR', slots: ['subject'] },
      { role: 'INVESTEE', slots: ['in', 'for', 'context:company'] },
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
  noun({
    name: 'among its investors',
    nouns: 'investor backer shareholder',
    preposition: 'among',
    status: 'COMPLETED',
    roles: [
      { role: 'INVESTOR', slots: ['holder'] },
      { role: 'INVESTEE', slots: ['possessor', 'of', 'in'] },
    ],
    confidence: 0.85,
  }),
];

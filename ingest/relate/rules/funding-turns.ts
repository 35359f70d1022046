// Money for a company told by the way: "raises $5m, with A investing", "A bets on B with new investment", "a lifeline from A".
import { type Rule, rulesOf } from './rule.ts';

const { verb, noun } = rulesOf('INVESTMENT');
const ABOUT = '(?:(?:about|around|roughly|nearly|almost|up|close|more|than|to|over|just|under|a|another|further|of) )*';
const SUM_OR_PART = `${ABOUT}(?:(?:us|c|a)?[$€£¥₹]|[\\d.,]+ ?(?:million|billion|[mb]n?\\b|%|percent|per cent)|\\w+ (?:million|billion|percent|per cent)|(?:stake|cheque|check)\\b)`;
const RAISED = /\b(?:rais(?:e[sd]?|ing)|round|series [a-h]|seed|funding|investment|financing)\b/;

export const FUNDING_TURN_RULES: readonly Rule[] = [
  verb({
    name: 'with others investing',
    verbs: 'invest co-invest participate contribute join pitch_in lead co-lead follow',
    sentence: RAISED,
    after: /^\S+(?:ing)\b/,
    roles: [
      { role: 'INVESTOR', slots: ['accompanying:company', 'subject:company'] },
      { role: 'INVESTEE', slots: ['raiser'] },
    ],
    confidence: 0.7,
  }),
  verb({
    name: 'bet on with an investment',
    verbs: 'bet double double_down tune_up boost back bolster reward top_up help fuel support reinforce deepen bulk_up',
    after:
      /\bwith (?:\S+ ){0,5}?(?:investment|funding|round|stake|infusion|injection|cash)\b|^doubl\S+ down on (?:\S+ ){1,6}?with (?:\S+ ){0,3}?[$€£¥₹]/,
    not: /\b(?:series [a-h]|seed) (?:round|funding)|\bin funding\b/,
    roles: [
      { role: 'INVESTOR', slots: ['subject:company'] },
      { role: 'INVESTEE', slots: ['on:company', 'object:company'] },
    ],
    confidence: 0.7,
  }),
  noun({
    name: 'with a sum from',
    nouns: 'sum',
    preposition: 'with after following on thanks via through off',
    not: /\b(?:acqui\w*|buy-?outs?|takeovers?|buys?|bought|buying|purchas\w*|sells?|sold|orders?|contracts?|fines?|debt|loan)\b/,
    notAfter: /\bfrom ex-/,
    roles: [
      { role: 'INVESTOR', slots: ['from'] },
      { role: 'INVESTEE', slots: ['holder'] },
    ],
    confidence: 0.8,
  }),
  verb({
    name: 'backed, after a comma',
    verbs: 'back fund',
    voice: 'PASSIVE',
    sentence: /, (?:backed|funded) by /,
    roles: [
      { role: 'INVESTOR', slots: ['subject:company', 'from:company'] },
      { role: 'INVESTEE', slots: ['object:company', 'ruler:company'] },
    ],
    confidence: 0.75,
  }),
  verb({
    name: 'eye a stake in',
    verbs: 'eye seek weigh mull consider pursue want covet circle near negotiate explore plan',
    object: 'stake shareholding',
    not: /majority|controlling/,
    status: 'RUMOURED',
    roles: [
      { role: 'INVESTOR', slots: ['subject:company'] },
      { role: 'INVESTEE', slots: ['object.in:company', 'in:company', 'object.modifier:company'] },
    ],
    confidence: 0.75,
  }),
  noun({
    name: 'with its backing',
    nouns: 'backing funding money cash',
    preposition: 'with',
    lastNoun: true,
    roles: [
      { role: 'INVESTOR', slots: ['possessor:company', 'of:company', 'from:company', 'modifier:company'] },
      { role: 'INVESTEE', slots: ['holder:company'] },
    ],
    confidence: 0.7,
  }),
  noun({
    name: 'lifeline from',
    nouns: 'lifeline infusion injection handout',
    unlike: /data|code|sql|fuel/,
    roles: [
      { role: 'INVESTOR', slots: ['from:company', 'by:company'] },
      { role: 'INVESTEE', slots: ['holder:company', 'possessor:company'] },
    ],
    confidence: 0.7,
  }),
  noun({
    name: 'with the lead investor',
    nouns: 'investor backer',
    preposition: 'with from by',
    like: /\b(?:lead|new|existing|strategic|angel|early|fresh)\b/,
    sentence: new RegExp(`${RAISED.source}|[$€£¥₹]\\d`),
    roles: [
      { role: 'INVESTOR', slots: ['head', 'apposed'] },
      { role: 'INVESTEE', slots: ['raiser'] },
    ],
    confidence: 0.75,
  }),
  noun({
    name: 'its investment in the round of',
    nouns: 'investment stake',
    sentence: RAISED,
    notAfter: /^(?:\S+ ){1,4}?(?:in|into|fund|arm)\b/,
    unlike: /fund|arm|portfolio|banker|bank\b/,
    roles: [
      { role: 'INVESTOR', slots: ['possessor:company'] },
      { role: 'INVESTEE', slots: ['raiser'] },
    ],
    confidence: 0.65,
  }),
  verb({
    name: 'come in with money',
    verbs: 'come get step join pile buy',
    voice: 'ACTIVE',
    after: new RegExp(
      `^(?:has |have |had |is )?(?:join\\S*|\\S+ (?:in|aboard|on board)) (?:(?!with\\b)[^\\s,;.:]+ ){0,4}?with ${SUM_OR_PART}`,
    ),
    roles: [
      { role: 'INVESTOR', slots: ['subject:company'] },
      { role: 'INVESTEE', slots: ['object:company', 'at:company'] },
    ],
    confidence: 0.75,
  }),
  verb({
    name: 'chip in',
    verbs: 'chip_in pitch_in pile_in',
    voice: 'ACTIVE',
    notAfter: /^(?:\S+ ){0,3}?in (?:to|on|by|an?)\b/,
    roles: [
      { role: 'INVESTOR', slots: ['subject:company'] },
      { role: 'INVESTEE', slots: ['for:company'] },
    ],
    confidence: 0.7,
  }),
  verb({
    name: 'be in the round',
    verbs: 'be',
    after:
      /^(?:(?:has|have|had|been|was|were|is|are|also) )+(?:in (?:on )?(?:the|its|that) (?:\S+ ){0,3}?round\b|(?:the )?(?:first|among the first) (?:in )?with an? (?:\S+ )?(?:cheque|check)\b)/,
    roles: [
      { role: 'INVESTOR', slots: ['subject:company'] },
      { role: 'INVESTEE', slots: ['of:company', 'in.possessor:company', 'for:company'] },
    ],
    confidence: 0.75,
  }),
];

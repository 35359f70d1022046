// Takeovers: a company or a named unit goes to another owner.
import { ACQUISITION, ASSETS, BUY } from './buying-words.ts';
import { PARTS } from './goods.ts';
import { type Rule, rulesOf } from './rule.ts';

const { verb, noun } = rulesOf('ACQUISITION');

export const ACQUISITION_RULES: readonly Rule[] = [
  verb({
    name: 'buy',
    verbs: BUY,
    notObject: `${ASSETS} stake share`,
    notAfter:
      /^(?:to )?\S+ (?:up )?(?:\S+ ){1,4}?as (?:an? |its |the |new |first |lead |latest |launch )*(?:investor|backer|shareholder|customer|client|partner|sponsor|supplier|distributor|member|adviser|advisor)|^\S+(?: \S+)? (?:\S+ ){0,2}(?:minority|\d+(?:\.\d+)?%)|^(?:\S+ ){1,6}out of (?!bankruptcy|insolvency|administration|receivership|court|liquidation)|\b(?:former|ex) (?:\S+ ){1,8}?(?:execs?|executives?|engineers|employees|designers|staffers|vp|ceo|cto|cfo|chief|veterans)\b|^(?:\S+ )(?:up )?(?:\S+ ){1,3}?(?:engineers|employees|designers|staffers|researchers|execs)(?:$| [,.;:])/,
    not: /[‘“'"]\S+ for \S+[’”'"]/,
    roles: [
      { role: 'ACQUIRER', slots: ['subject'] },
      { role: 'TARGET', slots: ['object'] },
      { role: 'SELLER', slots: ['from', 'object.suffix', 'object.seller:company'], optional: true },
    ],
    confidence: 0.95,
  }),
  verb({
    name: 'buy a majority of',
    verbs: `${BUY} take get own hold have control secure obtain gain win`,
    object: 'rest remainder stake share control majority interest half piece percent all holding shareholding',
    sentence:
      /majorit|controlling|control of|\ball of\b|the other half|(?:5[1-9]|[6-9]\d|100)(?:\.\d+)?\s?(?:%|percent|per cent)|remaining half|the (?:rest|remainder) of|all (?:of )?(?:its |the )?(?:remaining |outstanding )*(?:shares|stock)|remaining \d+(?:\.\d+)?\s?(?:%|percent|per cent)|(?:did not|does not|didn['’]t|doesn['’]t|not yet) (?:yet |already )?own|(?:remaining|outstanding|full|entire) (?:\S+ ){0,2}?(?:stake|shares|stock|interest)/,
    notAfter: /of (?:the|their|its|a) (?:\S+ )?(?:(?:joint )?venture|plant|factory|business|building|site)/,
    roles: [
      { role: 'ACQUIRER', slots: ['subject'] },
      { role: 'TARGET', slots: ['object.in', 'object.of', 'in', 'of', 'of.possessor'] },
      { role: 'SELLER', slots: ['from'], optional: true },
    ],
    confidence: 0.9,
  }),
  verb({
    name: 'raise its stake to a majority',
    verbs: 'raise increase lift boost up take bring build_up',
    object: 'stake holding shareholding share interest',
    after: /\bto (?:about |nearly |almost |just over |some )?(?:5[1-9]|[6-9]\d|100)(?:\.\d+)?\s?(?:%|percent|per cent)/,
    roles: [
      { role: 'ACQUIRER', slots: ['subject'] },
      { role: 'TARGET', slots: ['object.in', 'in'] },
    ],
    confidence: 0.85,
  }),
  verb({
    name: 'take up its option on',
    verbs: 'exercise call_in take_up use invoke activate trigger',
    object: 'option',
    after: /\boption on (?:\S+ ){0,2}?(?:rest|remainder|remaining|other half)\b|\boption on [^;:]*\b(?:not|n['’]t) (?:yet |already )?own\b/,
    roles: [
      { role: 'ACQUIRER', slots: ['subject'] },
      { role: 'TARGET', slots: ['of:company', 'in:company', 'object.of:company', 'on:company'] },
    ],
    confidence: 0.85,
  }),
  verb({
    name: 'pay for',
    verbs: 'pay shell_out spend splash_out splurge fork_out fork_over cough_up stump_up lay_out splash plunk_down hand_over',
    roles: [
      { role: 'ACQUIRER', slots: ['subject'] },
      { role: 'TARGET', slots: ['for', 'for.sum:company'] },
      { role: 'SELLER', slots: ['object.opening:company', 'object:company', 'to:company'], optional: true },
    ],
    notAfter: new RegExp(`['’]s (?:\\S+ ){0,3}(?:${ASSETS.replaceAll(' ', '|')})\\b`),
    sentence: /[$€£¥₹]|million|billion|agreed to pay|\bsum\b/,
    confidence: 0.8,
  }),
  verb({
    name: 'sell a named unit to',
    verbs: 'sell sell_off sell_on offload unload divest hand_over flog auction_off hive_off',
    notObject:
      'product phone smartphone device chip patent stake share service data asset technology brand portfolio software right building plant factory ad ticket',
    voice: 'ACTIVE',
    roles: [
      { role: 'ACQUIRER', slots: ['to'] },
      { role: 'TARGET', slots: ['object.named', 'object:company'] },
      { role: 'SELLER', slots: ['subject'] },
    ],
    confidence: 0.85,
  }),
  verb({
    name: 'be sold to',
    verbs: 'sell sell_off sell_on offload divest unload flog auction_off hive_off',
    voice: 'PASSIVE',
    roles: [
      { role: 'ACQUIRER', slots: ['to'] },
      { role: 'TARGET', slots: ['object'] },
      { role: 'SELLER', slots: ['by', 'object.suffix', 'object.seller:company'], optional: true },
    ],
    confidence: 0.8,
  }),
  verb({
    name: 'sell itself to',
    verbs: 'sell exit',
    voice: 'ACTIVE',
    nameless: true,
    notObject: `${ASSETS} ${PARTS} product phone smartphone device stake share service`,
    after:
      /^(?:(?:to|will|would|could|may|might|has|have|had|is|was) )?\S+ (?:itself |out |\d+(?:\.\d+)?% of (?:company|itself|its shares) )?to /,
    roles: [
      { role: 'ACQUIRER', slots: ['to', 'object.to'] },
      { role: 'TARGET', slots: ['subject'] },
    ],
    confidence: 0.8,
  }),
  noun({
    name: 'acquisition of',
    nouns: ACQUISITION,
    unlike:
      /customer|user|talent|data|land|\b(?:play|app|store|game|online|itunes) purchases|purchase (?:bonus|price|order|history|decision|button|intent)/,
    roles: [
      { role: 'ACQUIRER', slots: ['possessor', 'by'] },
      { role: 'TARGET', slots: ['of!', 'modifiers'] },
      { role: 'SELLER', slots: ['from'], optional: true },
    ],
    confidence: 0.9,
  }),
  noun({
    name: 'first acquisition is',
    nouns: 'acquisition purchase',
    roles: [
      { role: 'ACQUIRER', slots: ['possessor'] },
      { role: 'TARGET', slots: ['is'] },
    ],
    confidence: 0.9,
  }),
  noun({
    name: 'its executive on the acquisition',
    nouns: 'acquisition takeover buyout',
    roles: [
      { role: 'ACQUIRER', slots: ['modifier', 'by'] },
      { role: 'TARGET', slots: ['holder.employer'] },
    ],
    confidence: 0.7,
  }),
  noun({
    name: 'acquisition by',
    nouns: ACQUISITION,
    roles: [
      { role: 'TARGET', slots: ['possessor', 'holder', 'of'] },
      { role: 'ACQUIRER', slots: ['by'] },
    ],
    confidence: 0.85,
  }),
  noun({
    name: 'money deal for',
    nouns: 'deal',
    like: /[$€£¥]\S*|billion|million|\d[mb]\b|takeover|buyout|acquisition|all-cash|all-stock/,
    roles: [
      { role: 'ACQUIRER', slots: ['possessor', 'holder'] },
      { role: 'TARGET', slots: ['modifier', 'for'] },
    ],
    confidence: 0.7,
  }),
  noun({
    name: 'sale of a named unit to',
    nouns: 'sale',
    roles: [
      { role: 'ACQUIRER', slots: ['to'] },
      { role: 'TARGET', slots: ['of!'] },
      { role: 'SELLER', slots: ['of.possessor', 'possessor', 'by', 'holder'], optional: true },
    ],
    confidence: 0.85,
  }),
  verb({
    name: 'sell a majority of itself to',
    verbs: 'sell',
    object: 'stake share percent majority',
    after:
      /^\S+ (?:an? |its |about )*(?:\S+ ){0,3}?(?:majority (?:\S+ )?|controlling \S+ |(?:5[1-9]|[6-9]\d|100)(?:\.\d+)? ?(?:%|percent|per cent) (?:\S+ )?(?:of (?:itself|its shares|the company) )?)to /,
    roles: [
      { role: 'ACQUIRER', slots: ['to:company', 'object.to:company'] },
      { role: 'TARGET', slots: ['subject:company'] },
    ],
    confidence: 0.75,
  }),
  verb({
    name: 'buy a named unit of',
    verbs: BUY,
    object: 'unit business division arm subsidiary',
    roles: [
      { role: 'ACQUIRER', slots: ['subject'] },
      { role: 'TARGET', slots: ['object.modifier'] },
      { role: 'SELLER', slots: ['object.possessor', 'from', 'object.from'], optional: true },
    ],
    confidence: 0.75,
  }),
  noun({
    name: 'latest acquisition, name',
    nouns: 'acquisition purchase',
    like: /\b(?:recent|latest|newest|new|first|second|third|biggest|largest)\b/,
    roles: [
      { role: 'ACQUIRER', slots: ['possessor'] },
      { role: 'TARGET', slots: ['head', 'apposed'] },
    ],
    confidence: 0.75,
  }),
  noun({
    name: 'close a deal for',
    nouns: 'deal',
    verbs: 'close complete finalize finalise wrap_up',
    roles: [
      { role: 'ACQUIRER', slots: ['possessor', 'holder'] },
      { role: 'TARGET', slots: ['modifier', 'for:company'] },
    ],
    confidence: 0.65,
  }),
  noun({
    name: 'its sale to',
    nouns: 'sale',
    unlike: /\bsales\b/,
    notAfter: /^(?:\S+ ){1,5}?of /,
    roles: [
      { role: 'TARGET', slots: ['possessor', 'modifier:company', 'holder', 'front:company', 'front.modifier:company'] },
      { role: 'ACQUIRER', slots: ['to:company'] },
    ],
    confidence: 0.8,
  }),
  noun({
    name: 'announce the acquisition of',
    nouns: ACQUISITION,
    unlike:
      /customer|user|talent|data|land|\b(?:play|app|store|game|online|itunes) purchases|purchase (?:bonus|price|order|history|decision|button|intent)|[’']s\b/,
    not: /\b(?:approv(?:es?|ed|al)|clear(?:s|ed)|block(?:s|ed)|prob(?:es?|ed|ing)|investigat\w+|review(?:s|ed)|scrutini\w+|challeng(?:es?|ed)|oppos(?:es?|ed)|nod to|green ?light\w*)\b/,
    roles: [
      { role: 'ACQUIRER', slots: ['holder:company'] },
      { role: 'TARGET', slots: ['of!', 'modifiers'] },
      { role: 'SELLER', slots: ['from'], optional: true },
    ],
    confidence: 0.85,
  }),
  noun({
    name: 'the A acquisition of',
    nouns: ACQUISITION,
    roles: [
      { role: 'ACQUIRER', slots: ['modifier'] },
      { role: 'TARGET', slots: ['of!'] },
    ],
    confidence: 0.85,
  }),
  noun({
    name: 'its purchase, a buy',
    nouns: 'buy',
    roles: [
      { role: 'ACQUIRER', slots: ['possessor'] },
      { role: 'TARGET', slots: ['modifiers'] },
    ],
    confidence: 0.8,
  }),
  noun({
    name: 'acquisitions include',
    nouns: 'acquisition purchase takeover',
    roles: [
      { role: 'ACQUIRER', slots: ['possessor', 'holder'] },
      { role: 'TARGET', slots: ['examples:company'] },
    ],
    status: 'COMPLETED',
    confidence: 0.8,
  }),
  noun({
    name: 'the buyer is',
    nouns: 'buyer acquirer purchaser',
    unlike: /potential|possible|likely|would-be|prospective|interested|rival|a /,
    roles: [
      { role: 'ACQUIRER', slots: ['is:company'] },
      { role: 'TARGET', slots: ['of:company', 'context:company'] },
    ],
    confidence: 0.65,
  }),
];

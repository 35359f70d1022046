// Turns of phrase for a takeover: where the bought company goes, what its buyer takes, lands or wins.
import { ACQUISITION, ASSETS, BUY } from './buying-words.ts';
import { type NounRule, type Rule, rulesOf } from './rule.ts';

const { verb, noun } = rulesOf('ACQUISITION');

/** "A's B buy": the shop of that name is none. */
const ITS_TARGET_BUY: Pick<NounRule, 'roles' | 'not' | 'confidence'> = {
  roles: [
    { role: 'ACQUIRER', slots: ['holder:company'] },
    { role: 'TARGET', slots: ['modifiers:company'] },
  ],
  not: /best buy/,
  confidence: 0.75,
};

export const TAKEOVER_IDIOM_RULES: readonly Rule[] = [
  verb({
    name: 'find a home with',
    verbs: 'find join bring',
    after: /^\S+ (?:(?:a )?(?:new |safe )?(?:home|refuge|shelter|haven) (?:with|at|in)|\S+ into (?:its|the) fold)/,
    roles: [
      { role: 'ACQUIRER', slots: ['object.with', 'object.at', 'with'] },
      { role: 'TARGET', slots: ['subject'] },
    ],
    confidence: 0.8,
  }),
  verb({
    name: 'bring into the fold',
    verbs: 'bring welcome add take',
    after:
      /(?:in)?to (?:its|the|their) (?:\S+ ){0,2}(?:fold|family|stable|portfolio|empire|holdings|collection|roster|group)\b|under (?:its|their) (?:own )?(?:wing|roof|umbrella)|\bin-house\b/,
    roles: [
      { role: 'ACQUIRER', slots: ['subject'] },
      { role: 'TARGET', slots: ['object:company'] },
    ],
    confidence: 0.8,
  }),
  verb({
    name: 'take private',
    verbs: 'take',
    after: /^\S+ (?:\S+ ){0,8}?(?:private\b|off the (?:stock )?(?:exchange|market)\b)/,
    roles: [
      { role: 'ACQUIRER', slots: ['subject'] },
      { role: 'TARGET', slots: ['object', 'object.modifier'] },
    ],
    confidence: 0.85,
  }),
  verb({
    name: 'take control of',
    verbs: 'take gain get win assume acquire obtain secure seize complete',
    object: 'control ownership',
    not: /\b(?:partial|part|joint|minority|shared) (?:control|ownership)/,
    roles: [
      { role: 'ACQUIRER', slots: ['subject'] },
      { role: 'TARGET', slots: ['object.of:company', 'of:company'] },
      { role: 'SELLER', slots: ['from'], optional: true },
    ],
    confidence: 0.8,
  }),
  verb({
    name: 'spend a sum on',
    verbs: 'spend splash splash_out splurge lay_out drop fork_out',
    after: /[$€£¥₹]|million|billion/,
    notAfter: /\bads?\b|advertis|marketing|a year|per year|annual|\beach\b|content|research/,
    roles: [
      { role: 'ACQUIRER', slots: ['subject'] },
      { role: 'TARGET', slots: ['on:company', 'object.on:company'] },
    ],
    confidence: 0.65,
  }),
  verb({
    name: 'pass into the hands of',
    verbs: 'end_up wind_up land go fall pass come',
    after:
      /^\S+ (?:\S+ ){0,4}?(?:in(?:to)? the (?:hands|arms|portfolio|ownership) of|(?:in)?to \S+(?: \S+)? ['’]?s? ?hands|under the (?:wing|roof|umbrella) of|as (?:a )?(?:part|unit|subsidiary|division) of)/,
    roles: [
      { role: 'ACQUIRER', slots: ['of', 'into.possessor', 'in.possessor'] },
      { role: 'TARGET', slots: ['subject:company'] },
    ],
    confidence: 0.75,
  }),
  verb({
    name: 'end up at',
    verbs: 'end_up wind_up',
    roles: [
      { role: 'ACQUIRER', slots: ['at:company', 'with:company'] },
      { role: 'TARGET', slots: ['subject:company'] },
    ],
    status: 'COMPLETED',
    confidence: 0.65,
  }),
  verb({
    name: 'be absorbed into',
    verbs: 'absorb fold integrate roll subsume incorporate',
    voice: 'PASSIVE',
    roles: [
      { role: 'ACQUIRER', slots: ['into:company'] },
      { role: 'TARGET', slots: ['object:company'] },
    ],
    confidence: 0.6,
  }),
  verb({
    name: 'land for a sum',
    verbs: 'land get win pick grab bag secure catch take score collect pocket',
    after:
      /^\S+ (?:\S+ ){0,8}?in (?:an? )?[$€£¥₹]\S+ (?:\S+ ){0,3}?(?:deal|takeover|acquisition|buyout)\b|^\S+ (?:\S+ ){0,8}?for (?:(?:about|nearly|around|almost|over|up to|some|an? (?:\S+ )?) ?)?[$€£¥₹]\d/,
    roles: [
      { role: 'ACQUIRER', slots: ['subject:company'] },
      { role: 'TARGET', slots: ['object:company'] },
    ],
    confidence: 0.65,
  }),
  verb({
    name: 'outbid for',
    verbs: 'outbid beat_out',
    roles: [
      { role: 'ACQUIRER', slots: ['subject:company'] },
      { role: 'TARGET', slots: ['for:company', 'object.for:company'] },
    ],
    confidence: 0.7,
  }),
  verb({
    name: 'go private with',
    verbs: 'go',
    after: /^\S+ private\b/,
    roles: [
      { role: 'ACQUIRER', slots: ['with:company', 'under:company'] },
      { role: 'TARGET', slots: ['subject:company'] },
    ],
    confidence: 0.75,
  }),
  verb({
    name: 'win the contest for',
    verbs: 'win',
    object: 'auction battle war race contest bidding tender fight',
    sentence: /auction|\bbid|takeover|\bbuy|acqui|\b(?:battle|race) for/,
    roles: [
      { role: 'ACQUIRER', slots: ['subject'] },
      { role: 'TARGET', slots: ['object.for:company', 'for:company'] },
    ],
    confidence: 0.8,
  }),
  verb({
    name: 'buy the team behind',
    verbs: `${BUY} hire`,
    object: 'team company startup start-up firm people studio maker developer creator brain folk group crew outfit app',
    after:
      /^(?:to )?\S+ (?:up )?(?:\S+ ){0,4}?(?:team|company|start-?up|firm|people|studio|makers?|developers?|creators?|brains|folks|group|crew|outfit) behind\b/,
    not: /\bhir(?:e[sd]?|ing) (?:\S+ ){0,4}?(?:developer|creator|maker|brain|designer|engineer|founder)s?\b/,
    notAfter: /\bbehind (?:an?|some|many) |\bbehind (?:\S+ ){1,4}-/,
    roles: [
      { role: 'ACQUIRER', slots: ['subject:company'] },
      { role: 'TARGET', slots: ['object.behind:partner', 'behind:partner'] },
    ],
    confidence: 0.75,
  }),
  verb({
    name: 'buy a firm with its trade',
    verbs: BUY,
    voice: 'ACTIVE',
    commonObject: true,
    notObject: `${ASSETS} stake share percent majority minority rest remainder customer user talent employee engineer executive exec chief boss vp head director ceo cto cfo coo staffer designer veteran alum sponsor sponsorship founder researcher product phone car ticket store shop station network game show movie film song channel magazine domain address account satellite data server chip part startup start-up company firm app service site maker rival owner unit group`,
    notAfter: /[$€£¥₹]|\bfor (?:its|their)\b/,
    roles: [
      { role: 'ACQUIRER', slots: ['subject:company'] },
      { role: 'TARGET', slots: ['object.modifier:company'] },
    ],
    confidence: 0.6,
  }),
  verb({
    name: 'join its buyer',
    verbs: 'join',
    voice: 'ACTIVE',
    after:
      /^(?:to |is |are )*(?:joins?|joining|joined) \S+(?: \S+){0,2}?(?:$| (?:to|as part of|in (?:an? )?(?:\S+ )?(?:acqui|deal|exit))\b)/,
    not: /\b(?:alliance|consortium|foundation|forum|coalition|group|board|ceo|cto|cfo|coo|chief|vp|founder|cofounder|co-founder|exec|executive|head|partner|former|ex|veteran|alum|engineer|race|fight|battle|war|fray|party|club|round|funding|team up|forces|project|initiative|boycott|lawsuit|suit|brief|accelerator|incubator|program|programme|joins (?:twitter|facebook|instagram|snapchat|reddit|tinder|youtube))\b/,
    roles: [
      { role: 'ACQUIRER', slots: ['object:company'] },
      { role: 'TARGET', slots: ['subject:company', 'subject.modifier:company'] },
    ],
    confidence: 0.6,
  }),
  verb({
    name: 'make its acquisition',
    verbs: 'make',
    after: /acquisition/,
    roles: [
      { role: 'ACQUIRER', slots: ['subject'] },
      { role: 'TARGET', slots: ['object'] },
    ],
    confidence: 0.8,
  }),
  verb({
    name: 'rescue from bankruptcy',
    verbs: 'rescue save salvage',
    after: /from (?:\S+ )?(?:insolvency|bankruptcy|administration|receivership|collapse|liquidation|ruin)/,
    roles: [
      { role: 'ACQUIRER', slots: ['subject:company'] },
      { role: 'TARGET', slots: ['object:company'] },
    ],
    confidence: 0.7,
  }),
  noun({
    name: 'by way of a buy',
    nouns: 'buy grab pickup pick-up snap-up',
    preposition: 'with through via after in following by',
    ...ITS_TARGET_BUY,
  }),
  noun({
    name: 'complete a buy',
    nouns: 'buy',
    verbs: 'complete close finalize finalise seal confirm announce make',
    ...ITS_TARGET_BUY,
  }),
  noun({
    name: 'its deal for another',
    nouns: 'deal',
    lastNoun: true,
    sentence:
      /\b(?:closes?|closed|clears?|cleared|approv\w+|regulators?|shareholders?|anti-?trust|ftc|doj|blocks?|blocked|go-ahead|green ?light)\b/,
    unlike: /\b(?:partnership|licen\S+|supply|patent|cloud|content|music|streaming|book|record|ad|advertising)\b/,
    roles: [
      { role: 'ACQUIRER', slots: ['possessor:company'] },
      { role: 'TARGET', slots: ['modifier:company'] },
    ],
    confidence: 0.75,
  }),
  verb({
    name: 'go to for a sum',
    verbs: 'go fall pass',
    after:
      /^(?:is |are |to |will |would )?(?:goes|went|going|gone|go|fell|falls|passes|passed) (?:to \S+(?: \S+){0,4}? (?:for|in) (?:an? |about |nearly )?[$€£¥₹]|for (?:about |nearly )?[$€£¥₹]\S+ (?:\S+ ){0,2}?to )/,
    roles: [
      { role: 'ACQUIRER', slots: ['to:company'] },
      { role: 'TARGET', slots: ['subject:company'] },
    ],
    confidence: 0.7,
  }),
  verb({
    name: 'find a buyer in',
    verbs: 'find get have',
    object: 'buyer acquirer taker',
    notAfter: /\b(?:buyer|acquirer|taker) for\b/,
    roles: [
      { role: 'ACQUIRER', slots: ['object.in:company', 'in:company'] },
      { role: 'TARGET', slots: ['subject:company'] },
    ],
    confidence: 0.75,
  }),
  noun({
    name: 'its next acquisition, with a name',
    nouns: ACQUISITION,
    like: /\b(?:first|second|third|fourth|fifth|latest|another|biggest|largest|new)\b/,
    verbs: 'make announce complete close get score confirm unveil',
    roles: [
      { role: 'ACQUIRER', slots: ['holder:company'] },
      { role: 'TARGET', slots: ['with:company', 'in:company'] },
    ],
    confidence: 0.75,
  }),
];

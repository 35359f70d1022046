// Rounds told over several clauses, and money that one firm hands another: "in a round that A led", "with A in the lead", "A lends B $5 million".
import { type Rule, rulesOf } from './rule.ts';

const { verb, noun } = rulesOf('INVESTMENT');

const ROUND = '(?:round|series [a-h]|seed|funding|financing|investment|raise)';
const RAISED = new RegExp(`\\b(?:rais(?:e[sd]?|ing)|${ROUND})\\b`);
const SUM =
  '(?:(?:about|around|nearly|up to|another|over|more than|at least|some|an additional) )*(?:(?:us|c|a)?[$€£¥₹]|\\d[\\d.,]* (?:million|billion|m\\b))';
const RAISING = 'raise land close secure bag grab get nab score snag net pick_up pull_in win add announce complete collect take';

export const ROUND_RULES: readonly Rule[] = [
  verb({
    name: 'a round that it led',
    verbs: 'lead co-lead anchor join back fund head',
    voice: 'ACTIVE',
    sentence: new RegExp(
      `\\b${ROUND}\\b(?: of \\S+(?: [mb]illion)?(?: \\S+)?)?,? (?:that|which) (?:\\S+ ){1,8}?(?:co-)?(?:leads?|led|anchors?|anchored|joins?|joined|backs?|backed|funds?|funded)\\b`,
    ),
    roles: [
      { role: 'INVESTOR', slots: ['subject:company'] },
      { role: 'INVESTEE', slots: ['raising:company', 'context:company'] },
    ],
    confidence: 0.75,
  }),
  verb({
    name: 'raises, and another leads',
    verbs: 'lead co-lead invest follow participate',
    voice: 'ACTIVE',
    noObject: true,
    sentence:
      /\b(?:raises|raised|closes|lands|bags|nabs|scores|grabs|secures|gets)\b.*[$€£¥₹]\d.*, (?:\S+ ){1,5}?(?:leads|led|co-leads|invests|invested|participates|investing|leading|participating)\b/,
    roles: [
      { role: 'INVESTOR', slots: ['subject:company'] },
      { role: 'INVESTEE', slots: ['raising:company'] },
    ],
    confidence: 0.75,
  }),
  noun({
    name: 'in the lead of the round',
    nouns: 'lead investor backer',
    preposition: 'in as',
    like: /^(?:(?:the|its|a|an) )?(?:(?:lead|new|main|sole|anchor|strategic|largest) )*(?:lead|investor|backer)$/,
    sentence: RAISED,
    roles: [
      { role: 'INVESTOR', slots: ['before-preposition:company'] },
      { role: 'INVESTEE', slots: ['raiser:company'] },
    ],
    confidence: 0.75,
  }),
  verb({
    name: 'raise, the bulk of it from',
    verbs: RAISING,
    sentence: RAISED,
    after:
      /, (?:(?:the|an?|one|about|over|nearly) )*(?:bulk|most|half|part|third|quarter|majority|all|much|some|rest|share) of (?:it|which|that|the (?:money|sum|total|cash)) (?:(?:comes|came|coming) )?(?:\S+ )?from\b/,
    roles: [
      { role: 'INVESTOR', slots: ['later.from:company'] },
      { role: 'INVESTEE', slots: ['subject:company'] },
    ],
    confidence: 0.75,
  }),
  verb({
    name: 'put up part of the money',
    verbs: 'provide put_in put_up contribute supply',
    after:
      /^(?:\S+ )?\S+(?: in| up)? (?:the (?:money|cash|capital|funds|funding)|(?:the )?(?:\S+ )?(?:half|most|part|third|quarter|bulk|share|rest) of (?:it|that|the (?:money|sum|round|cash|capital)))\b/,
    roles: [
      { role: 'INVESTOR', slots: ['subject:company'] },
      { role: 'INVESTEE', slots: ['for:company', 'raising:company', 'context:company'] },
    ],
    confidence: 0.65,
  }),
  verb({
    name: 'hand a sum to',
    verbs: 'give hand lend loan promise pledge advance wire slip commit',
    voice: 'ACTIVE',
    after: new RegExp(`^(?:\\S+ ){1,6}?${SUM}`),
    notAfter:
      /\b(?:worth of|for (?:the |its |using|exclus\S*|rights?)|contract|order|in (?:damages|fines?|credits?)|a year|per|each year|annually|prize|licen[cs]\S*|award|fine|fees?|royalt\S*|to (?:settle|use|license|run|build|develop|make|study|help))\b/,
    roles: [
      { role: 'INVESTOR', slots: ['subject:company'] },
      { role: 'INVESTEE', slots: ['recipient:company', 'to:company', 'object.to:company'] },
    ],
    confidence: 0.75,
  }),
  verb({
    name: 'tap for money',
    verbs: 'tap hit_up turn',
    voice: 'ACTIVE',
    after: new RegExp(`^\\S+ (?:\\S+ ){1,6}?for ${SUM}`),
    roles: [
      { role: 'INVESTOR', slots: ['object:company', 'to:company'] },
      { role: 'INVESTEE', slots: ['subject:company'] },
    ],
    confidence: 0.8,
  }),
  noun({
    name: 'a bet on',
    nouns: 'bet wager gamble',
    like: /[$€£¥₹]|million|billion|\bearly\b/,
    roles: [
      { role: 'INVESTOR', slots: ['possessor:company', 'holder:company'] },
      { role: 'INVESTEE', slots: ['on:company'] },
    ],
    confidence: 0.75,
  }),
  noun({
    name: 'be its investment',
    nouns: 'investment bet',
    lastNoun: true,
    unlike: /\b(?:an?|no|worst|bad)\b|fund\b|arm\b/,
    roles: [
      { role: 'INVESTOR', slots: ['owners:company'] },
      { role: 'INVESTEE', slots: ['is:company', 'is-shared:company'] },
    ],
    status: 'ANNOUNCED',
    confidence: 0.75,
  }),
  noun({
    name: 'name backing name',
    nouns: 'backing funding',
    unlike: /['’]s\b|^(?:the|an?|its|new|more|with)\b/,
    roles: [
      { role: 'INVESTOR', slots: ['pair-but-head:company'] },
      { role: 'INVESTEE', slots: ['head:company'] },
    ],
    confidence: 0.65,
  }),
  verb({
    name: 'invest in the round of',
    verbs: 'invest co-invest participate reinvest',
    after:
      /\bin (?:\S+ ){0,8}?(?:round|series [a-h]|fundrais\S*|funding|financing|ipo|capital (?:increase|raise)|share (?:issue|sale)|future|growth|expansion)\b/,
    roles: [
      { role: 'INVESTOR', slots: ['subject:company'] },
      { role: 'INVESTEE', slots: ['in.possessor:company', 'in.modifier:company'] },
    ],
    confidence: 0.8,
  }),
  verb({
    name: 'say that another invests',
    verbs: 'invest',
    voice: 'ACTIVE',
    noObject: true,
    sentence:
      /\b(?:den(?:y|ies|ied)|confirm(?:s|ed)?|said|says|announced?|announces) (?:that )?(?:\S+ ){1,4}?(?:is|was|were|are|has|had|have|will|would) (?:be |been )?(?:\S+ )?invest/,
    notAfter: /\b(?:in|into)\b/,
    roles: [
      { role: 'INVESTOR', slots: ['subject:company'] },
      { role: 'INVESTEE', slots: ['opening:company'] },
    ],
    confidence: 0.7,
  }),
  verb({
    name: 'take part in its capital increase',
    verbs: 'take participate join',
    after:
      /\b(?:part|participat\S*|joins?) in (?:\S+ ){0,4}?(?:capital (?:increase|raise|raising)|share (?:issue|sale|offering)|rights issue|placement|placing) (?:of|at|by)\b/,
    roles: [
      { role: 'INVESTOR', slots: ['subject:company'] },
      { role: 'INVESTEE', slots: ['later.of:company', 'later.at:company', 'later.by:company'] },
    ],
    confidence: 0.8,
  }),
  verb({
    name: 'add to its investors',
    verbs: 'add welcome gain attract bring_in bring name count list include take_on win',
    after:
      /\b(?:to|in|into|on) (?:its |their |the |a )?(?:(?:growing|long|existing|impressive) )*(?:list|roster|group|ranks?|row|circle|cap table|lineup|line-up|pool|stable)(?: of (?:\S+ ){0,2}?(?:investors|backers|shareholders|financiers))?\b/,
    sentence: /\b(?:investors|backers|shareholders|financiers|cap table)\b/,
    roles: [
      { role: 'INVESTOR', slots: ['object:company'] },
      { role: 'INVESTEE', slots: ['subject:company'] },
    ],
    confidence: 0.8,
  }),
  verb({
    name: 'raise, and add a name',
    verbs: 'add',
    voice: 'ACTIVE',
    sentence: /\b(?:raises|closes|lands|bags|nabs|secures|grabs|scores)\b(?:\S+ |\s)*?[^,]*[$€£¥₹]\d[^,]*, adds\b/,
    notAfter:
      /\b(?:to (?:its |the |their )?(?:platform|team|service|lineup|app|network|board)|as (?:an? )?(?:\S+ )?(?:partner|client|customer))\b/,
    roles: [
      { role: 'INVESTOR', slots: ['object:company'] },
      { role: 'INVESTEE', slots: ['subject:company'] },
    ],
    confidence: 0.6,
  }),
  verb({
    name: 'support with money',
    verbs: 'support prop_up sustain save rescue bail_out',
    after: /\bwith (?:\S+ ){0,3}?(?:money|cash|capital|an? (?:\S+ ){0,3}?(?:injection|loan|infusion|investment))\b/,
    roles: [
      { role: 'INVESTOR', slots: ['subject:company'] },
      { role: 'INVESTEE', slots: ['object:company'] },
    ],
    confidence: 0.7,
  }),
  verb({
    name: 'bail out',
    verbs: 'bail_out recapitalise recapitalize',
    roles: [
      { role: 'INVESTOR', slots: ['subject:company'] },
      { role: 'INVESTEE', slots: ['object:company'] },
    ],
    confidence: 0.7,
  }),
  verb({
    name: 'put money in',
    verbs: 'put',
    voice: 'ACTIVE',
    after:
      /^(?:\S+ ){1,3}?(?:(?:some|more|fresh|the|new|its) )*(?:money|cash|capital|[$€£¥₹]\S+(?: [mb]illion)?|[\d.,]+ [mb]illion(?: \S+)?) in(?: too| as well| also| alongside)?(?: [.,;)]|$)/,
    roles: [
      { role: 'INVESTOR', slots: ['subject:company'] },
      { role: 'INVESTEE', slots: ['context:company'] },
    ],
    confidence: 0.65,
  }),
  verb({
    name: 'write a cheque to',
    verbs: 'write cut sign',
    after: /^(?:\S+ ){1,8}?(?:cheque|check)s?\b/,
    notAfter: /\bblank (?:cheque|check)\b|\bfact check/,
    roles: [
      { role: 'INVESTOR', slots: ['subject:company'] },
      { role: 'INVESTEE', slots: ['recipient:company', 'to:company', 'object.to:company', 'later.to:company'] },
    ],
    confidence: 0.75,
  }),
  noun({
    name: 'its millions for',
    nouns: 'million billion money cash',
    like: /\b(?:millions|billions|money|cash)\b/,
    roles: [
      { role: 'INVESTOR', slots: ['possessor:company'] },
      { role: 'INVESTEE', slots: ['for:company', 'in:company', 'into:company'] },
    ],
    status: 'COMPLETED',
    confidence: 0.7,
  }),
  noun({
    name: 'a loan from',
    nouns: 'loan facility line mortgage financing',
    like: /\bloan|credit (?:line|facility)|debt facility|debt financing|mortgage/,
    verbs: `${RAISING} have receive obtain draw sign agree arrange negotiate seek want`,
    roles: [
      { role: 'INVESTOR', slots: ['from:company', 'with:company'] },
      { role: 'INVESTEE', slots: ['holder:company'] },
    ],
    confidence: 0.75,
  }),
  noun({
    name: 'have the backing of',
    nouns: 'backing support money funding cash',
    like: /backing|money|funding|cash|financial support/,
    verbs: 'have enjoy keep boast retain lose',
    unlike: /\b(?:more|no|enough|less|much|own|political|public)\b/,
    roles: [
      { role: 'INVESTOR', slots: ['of:company', 'possessor:company', 'from:company'] },
      { role: 'INVESTEE', slots: ['holder:company'] },
    ],
    confidence: 0.75,
  }),
  verb({
    name: 'join the class of an accelerator',
    verbs: 'join enter graduate',
    after: /\b(?:class|batch|cohort)\b|\bgraduat\S* from\b/,
    roles: [
      { role: 'INVESTOR', slots: ['object.possessor:company', 'object.modifier:company'] },
      { role: 'INVESTEE', slots: ['subject:company'] },
    ],
    confidence: 0.65,
  }),
];

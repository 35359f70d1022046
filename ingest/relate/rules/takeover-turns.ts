// Takeovers told by what changes hands with them: the sum, the partner who is bought out, the group that is joined.
import { type Rule, rulesOf } from './rule.ts';

const { verb } = rulesOf('ACQUISITION');

export const TAKEOVER_TURN_RULES: readonly Rule[] = [
  verb({
    name: 'give a sum for',
    verbs: 'give put',
    voice: 'ACTIVE',
    after: /^(?:to )?(?:\S+ )?\S+ (?:down )?(?:about |around |some )?[$€£¥₹]\d\S*(?: (?:[mb]illion|bn|m))? for\b/,
    roles: [
      { role: 'ACQUIRER', slots: ['subject:company'] },
      { role: 'TARGET', slots: ['for:company', 'later.for:company'] },
    ],
    confidence: 0.75,
  }),
  verb({
    name: 'buy a partner out of',
    verbs: 'buy',
    after:
      /^(?:to )?(?:\S+ )?(?:buy|buys|buying|bought) (?:\S+ ){1,4}?out of (?!bankruptcy|insolvency|administration|receivership|court|liquidation)/,
    roles: [
      { role: 'ACQUIRER', slots: ['subject:company'] },
      { role: 'TARGET', slots: ['of:company'] },
      { role: 'SELLER', slots: ['object:company'] },
    ],
    confidence: 0.8,
  }),
  verb({
    name: 'join the group of its buyer',
    verbs: 'join',
    voice: 'ACTIVE',
    after: /^(?:to )?(?:\S+ )?(?:joins?|joined|joining) (?:the|its) (?:\S+ )?(?:group|family|fold|stable|empire)\b(?! of)/,
    not: /consortium|alliance|forum|members?\b|standard|foundation/,
    roles: [
      { role: 'ACQUIRER', slots: ['object:company'] },
      { role: 'TARGET', slots: ['subject:company'] },
    ],
    confidence: 0.75,
  }),
  verb({
    name: 'close on a company',
    verbs: 'close',
    voice: 'ACTIVE',
    noObject: true,
    after: /^(?:to )?(?:\S+ )?(?:close|closes|closed) on /,
    not: /nasdaq|nyse|stock exchange|\bshares?\b/,
    roles: [
      { role: 'ACQUIRER', slots: ['subject:company'] },
      { role: 'TARGET', slots: ['on:company'] },
    ],
    confidence: 0.75,
  }),
  verb({
    name: 'let a company go',
    verbs: 'let part',
    voice: 'ACTIVE',
    after: /^(?:to )?(?:\S+ )?(?:lets?|letting) go of |^(?:to )?(?:\S+ )?(?:part|parts|parted|parting) with /,
    roles: [
      { role: 'TARGET', slots: ['with:company', 'of:company'] },
      { role: 'SELLER', slots: ['subject:company'] },
    ],
    confidence: 0.7,
  }),
  verb({
    name: 'a founder sells a company to',
    verbs: 'sell sell_off',
    voice: 'ACTIVE',
    sentence:
      /\bfound(?:er|ed)\b|\b(?:who|he|she|had) (?:already |later |once )?sold\b|\bafter selling\b|\b(?:his|her|their) (?:\S+ )?(?:company|firm|start-?up)\b/,
    roles: [
      { role: 'ACQUIRER', slots: ['to:company', 'later.to:company'] },
      { role: 'TARGET', slots: ['object:company'] },
    ],
    confidence: 0.7,
  }),
  verb({
    name: 'snatch from a rival',
    verbs: 'snatch',
    voice: 'ACTIVE',
    roles: [
      { role: 'ACQUIRER', slots: ['subject:company'] },
      { role: 'TARGET', slots: ['object:company'] },
    ],
    confidence: 0.75,
  }),
];

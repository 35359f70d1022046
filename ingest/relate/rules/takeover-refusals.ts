// Takeovers that were asked for: who took or refused an offer, who wants a company or was beaten to it, what was denied.
import { type NounRule, type Rule, rulesOf } from './rule.ts';

const { verb, noun } = rulesOf('ACQUISITION');

const OFFERS = 'bid offer approach overture proposal takeover buyout advance';
const TRADE = /licen[cs]|patent|settle|\bjudge\b|\bcourt\b|lawsuit|job|customers|advertis|funding|invest/;
/** Who refuses or weighs an offer is its target, whosever name stands beside the offer. */
const TO_ITS_TARGET: NounRule['roles'] = [
  { role: 'ACQUIRER', slots: ['possessor', 'from:company', 'by:company', 'modifier:company'] },
  { role: 'TARGET', slots: ['holder:company', 'front:company', 'front.modifier:company'] },
];
const PAST_REFUSAL =
  /\b(?:rejected|rebuffed|spurned|snubbed|turned down|refused|declined|resisted|dismissed|fended off|fought off|brushed off|knocked back|fended|fought)\b/;

export const TAKEOVER_REFUSAL_RULES: readonly Rule[] = [
  noun({
    name: 'refuse the bid of',
    nouns: OFFERS,
    verbs: 'reject rebuff spurn snub refuse decline resist dismiss turn_down knock_back fend fight oppose shun nix defy',
    not: new RegExp(`${TRADE.source}|${PAST_REFUSAL.source}`),
    status: 'IN_TALKS',
    roles: TO_ITS_TARGET,
    confidence: 0.88,
  }),
  noun({
    name: 'has refused the bid of',
    nouns: OFFERS,
    verbs: 'reject rebuff spurn snub refuse decline resist dismiss turn_down knock_back fend fight brush',
    sentence: PAST_REFUSAL,
    not: TRADE,
    status: 'CANCELLED',
    roles: TO_ITS_TARGET,
    confidence: 0.88,
  }),
  noun({
    name: 'weigh the bid of',
    nouns: 'bid takeover buyout offer proposal',
    verbs: 'accept agree weigh consider study review welcome receive face confirm recommend back support approve await discuss mull',
    not: new RegExp(
      `in (?:a|its|their|his|her) bid|\\bregulators?\\b|\\bftc\\b|\\bdoj\\b|commission|\\bministers?\\b|antitrust|${TRADE.source}`,
    ),
    status: 'IN_TALKS',
    roles: TO_ITS_TARGET,
    confidence: 0.87,
  }),
  verb({
    name: 'an offer was refused',
    verbs: 'reject rebuff spurn snub refuse decline dismiss turn_down knock_back',
    voice: 'PASSIVE',
    object: 'bid offer approach takeover proposal buyout',
    not: TRADE,
    status: 'CANCELLED',
    roles: [
      { role: 'ACQUIRER', slots: ['object.possessor', 'object.from:company', 'object.by:company', 'object.modifier:company'] },
      { role: 'TARGET', slots: ['subject:company', 'object.for:company', 'object.to:company', 'context:company'] },
    ],
    confidence: 0.75,
  }),
  verb({
    name: 'be rebuffed',
    verbs: 'rebuff spurn snub',
    not: TRADE,
    sentence: /\bbid|\boffer|takeover|\bbuy|acqui|suitor|merge|approach/,
    status: 'CANCELLED',
    roles: [
      { role: 'ACQUIRER', slots: ['object:company'] },
      { role: 'TARGET', slots: ['subject:company'] },
    ],
    confidence: 0.7,
  }),
  noun({
    name: 'end its pursuit of',
    nouns: 'pursuit courtship',
    roles: [
      { role: 'ACQUIRER', slots: ['possessor', 'holder:company'] },
      { role: 'TARGET', slots: ['of!:company', 'modifier:company'] },
    ],
    status: 'IN_TALKS',
    confidence: 0.75,
  }),
  verb({
    name: 'lose the contest for',
    verbs: 'lose lose_out',
    object: 'auction battle war race contest bidding fight tug-of-war',
    sentence: /auction|\bbid|takeover|\bbuy|acqui|\b(?:battle|race|fight) for/,
    status: 'CANCELLED',
    roles: [
      { role: 'ACQUIRER', slots: ['subject:company'] },
      { role: 'TARGET', slots: ['object.for:company', 'for:company', 'later.for:company'] },
    ],
    confidence: 0.75,
  }),
  verb({
    name: 'be outbid for',
    verbs: 'outbid beat_out',
    voice: 'PASSIVE',
    status: 'CANCELLED',
    roles: [
      { role: 'ACQUIRER', slots: ['object:company'] },
      { role: 'TARGET', slots: ['for:company'] },
    ],
    confidence: 0.75,
  }),
  verb({
    name: 'be kept from buying',
    verbs: 'block stop bar prevent keep prohibit ban forbid',
    after: /^(?:to )?\S+ (?:\S+ ){1,5}?from (?:buying|acquiring|taking over|purchasing|swallowing)\b/,
    status: 'CANCELLED',
    roles: [
      { role: 'ACQUIRER', slots: ['object:company'] },
      { role: 'TARGET', slots: ['next.object:company'] },
    ],
    confidence: 0.8,
  }),
  noun({
    name: 'interest in a takeover of',
    nouns: 'interest',
    verbs: 'show express have signal register confirm declare renew',
    unlike: /\b(?:stake|minority|financial|vested|percent|conflict|consumer)\b/,
    notAfter: /^(?:\S+ ){0,4}?interest in (?:\S+ ){0,3}?(?:['’]s|technology|using|working|partner\w*|investing)\b/,
    status: 'RUMOURED',
    roles: [
      { role: 'ACQUIRER', slots: ['holder:company'] },
      { role: 'TARGET', slots: ['in!:company'] },
    ],
    confidence: 0.65,
  }),
  verb({
    name: 'be interested in a company',
    verbs: 'interest',
    voice: 'PASSIVE',
    notAfter: /interested in (?:\S+ ){0,3}?(?:['’]s|technology|using|working|partner\w*|investing)\b/,
    status: 'RUMOURED',
    roles: [
      { role: 'ACQUIRER', slots: ['object:company'] },
      { role: 'TARGET', slots: ['in:company'] },
    ],
    confidence: 0.65,
  }),
  verb({
    name: 'want a company',
    verbs: 'want covet circle',
    voice: 'ACTIVE',
    notAfter: /\bto\b|\bout\b|\bfrom\b|\bback\b|\bfor\b|\bin\b|\bon\b|[’']s\b|\busers?\b|\bas (?:an?|its|their)\b/,
    status: 'RUMOURED',
    roles: [
      { role: 'ACQUIRER', slots: ['subject:company'] },
      { role: 'TARGET', slots: ['object:company'] },
    ],
    confidence: 0.6,
  }),
  noun({
    name: 'be among the suitors for',
    nouns: 'suitor bidder buyer purchaser acquirer',
    preposition: 'among as',
    status: 'RUMOURED',
    roles: [
      { role: 'ACQUIRER', slots: ['holder:company'] },
      { role: 'TARGET', slots: ['for:company', 'of:company'] },
    ],
    confidence: 0.75,
  }),
  verb({
    name: 'take a look at a company for sale',
    verbs: 'take have',
    object: 'look peek sniff',
    sentence: /said to|reportedly|\bpass|sources|people familiar|\bbid|suitor|\bsale\b|acqui|\bbuy/,
    status: 'RUMOURED',
    roles: [
      { role: 'ACQUIRER', slots: ['subject:company'] },
      { role: 'TARGET', slots: ['object.at:company', 'at:company'] },
    ],
    confidence: 0.65,
  }),
  noun({
    name: 'contest for a company',
    nouns: 'war battle race contest fight auction',
    like: /bidding|takeover|auction|buyout/,
    status: 'IN_TALKS',
    roles: [
      { role: 'ACQUIRER', slots: ['holder:company', 'between:company'] },
      { role: 'TARGET', slots: ['for!:company', 'over!:company'] },
    ],
    confidence: 0.65,
  }),
];

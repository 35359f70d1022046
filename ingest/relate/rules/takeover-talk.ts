// Bids, offers and talks: takeovers that may or may not come.
import { PART } from './asset-words.ts';
import { type Rule, rulesOf } from './rule.ts';

const { verb, noun } = rulesOf('ACQUISITION');

export const TAKEOVER_TALK_RULES: readonly Rule[] = [
  noun({
    name: 'bid for',
    nouns: 'bid offer proposal',
    status: 'IN_TALKS',
    like: /bid|acquisition|takeover|buyout|hostile|unsolicited|[$€£¥]\d|billion|million/,
    notAfter: /^(?:\S+ ){0,2}(?:bid|offer) to (?!buy|acquire|take|purchase)/,
    roles: [
      { role: 'ACQUIRER', slots: ['possessor', 'from', 'by', 'relative.subject', 'later.from:company', 'holder'] },
      { role: 'TARGET', slots: ['for', 'modifier', 'to', 'holder'] },
    ],
    confidence: 0.8,
  }),
  noun({
    name: 'takeover approach to',
    nouns: 'approach overture',
    status: 'IN_TALKS',
    sentence: /acqui|\bbuy|takeover|take over|merg|unsolicited|hostile|\bovertures? to\b/,
    roles: [
      { role: 'ACQUIRER', slots: ['possessor', 'from', 'by', 'holder'] },
      { role: 'TARGET', slots: ['to', 'for'] },
    ],
    confidence: 0.8,
  }),
  noun({
    name: 'acquisition talks with',
    nouns: 'talk negotiation discussion',
    status: 'IN_TALKS',
    sentence: /acqui|buy|takeover|merg/,
    roles: [
      { role: 'ACQUIRER', slots: ['holder'] },
      { role: 'TARGET', slots: ['with'] },
    ],
    like: /acquisition|takeover|buyout/,
    confidence: 0.7,
  }),
  noun({
    name: 'make an offer for',
    nouns: 'offer bid proposal',
    status: 'IN_TALKS',
    verbs:
      'make table submit launch raise cut lower sweeten up increase improve withdraw lodge put_in receive mull prepare consider reject accept pull drop abandon scrap cancel',
    roles: [
      { role: 'ACQUIRER', slots: ['possessor', 'from', 'holder'] },
      { role: 'TARGET', slots: ['for!:company'] },
    ],
    confidence: 0.75,
  }),
  noun({
    name: 'talks over a takeover with',
    nouns: 'talk negotiation discussion',
    status: 'IN_TALKS',
    after:
      /^\S+ (?:\S+ ){0,6}?(?:about|over|on|for|regarding|concerning) (?:an? |its |the |possible |potential |full |outright )*(?:acquisition|takeover|buyout|purchase|buying|acquiring|taking over)\b/,
    roles: [
      { role: 'ACQUIRER', slots: ['holder', 'possessor'] },
      { role: 'TARGET', slots: ['with'] },
    ],
    confidence: 0.7,
  }),
  noun({
    name: 'talks about its own sale with',
    nouns: 'talk negotiation discussion',
    status: 'IN_TALKS',
    after:
      /^\S+ (?:\S+ ){0,6}?(?:(?:about|over|on|for|regarding|concerning) (?:an? |the |its |possible |potential )*(?:sale\b(?! of (?!the (?:company|firm|whole)|itself))|being (?:bought|acquired|taken over)|selling (?:itself|the (?:company|business))|(?:\S+ )?(?:offer|bid|proposal) (?:for|to (?:buy|acquire|take over)) (?:it\b|the (?:company|firm|start-?up|business|group|whole)))|to be (?:bought|acquired|taken over))/,
    roles: [
      { role: 'TARGET', slots: ['holder', 'possessor'] },
      { role: 'ACQUIRER', slots: ['with'] },
    ],
    confidence: 0.75,
  }),
  noun({
    name: 'suitors include',
    nouns: 'suitor bidder buyer purchaser',
    like: /suitor|bidder|potential|possible|would-be|prospective|likely|interested|rival/,
    notAfter: new RegExp(`^(?:\\S+ ){0,2}?for (?:\\S+ ){0,6}?${PART}\\b`),
    status: 'RUMOURED',
    roles: [
      { role: 'ACQUIRER', slots: ['is', 'examples', 'head', 'apposed'] },
      { role: 'TARGET', slots: ['possessor', 'of', 'for', 'modifier'] },
    ],
    confidence: 0.7,
  }),
  verb({
    name: 'offer a sum for',
    verbs: 'offer propose',
    status: 'IN_TALKS',
    after: /^\S+ (?:\S+ ){0,3}?(?:[$€£¥₹]|million|billion)/,
    roles: [
      { role: 'ACQUIRER', slots: ['subject'] },
      { role: 'TARGET', slots: ['for:company', 'object.for:company', 'for.sum:company'] },
    ],
    confidence: 0.8,
  }),
  verb({
    name: 'eye for a takeover',
    verbs: 'eye eye_up pursue court target consider mull covet',
    status: 'RUMOURED',
    sentence:
      /acqui|takeover|\bbuy(?:out|ing)?\b|\bbid\b|reportedly ey(?:es|ed|eing)|said to be (?:eyeing|courting|pursuing)|rumou?red to be (?:eyeing|courting|pursuing)/,
    roles: [
      { role: 'ACQUIRER', slots: ['subject:company'] },
      { role: 'TARGET', slots: ['object:company'] },
    ],
    confidence: 0.65,
  }),
  noun({
    name: 'two in takeover talks',
    nouns: 'talk negotiation',
    like: /takeover|acquisition|buyout/,
    status: 'IN_TALKS',
    roles: [
      { role: 'ACQUIRER', slots: ['holder.first'] },
      { role: 'TARGET', slots: ['holder.last'] },
    ],
    confidence: 0.6,
  }),
  noun({
    name: 'sale talks with',
    nouns: 'talk negotiation',
    like: /\bsale\b/,
    status: 'IN_TALKS',
    roles: [
      { role: 'TARGET', slots: ['holder', 'possessor'] },
      { role: 'ACQUIRER', slots: ['with'] },
    ],
    confidence: 0.75,
  }),
  verb({
    name: 'bid for a company',
    verbs: 'bid',
    status: 'IN_TALKS',
    roles: [
      { role: 'ACQUIRER', slots: ['subject:company'] },
      { role: 'TARGET', slots: ['for:company'] },
    ],
    confidence: 0.75,
  }),
  noun({
    name: 'talks for a company',
    nouns: 'talk negotiation',
    status: 'IN_TALKS',
    roles: [
      { role: 'ACQUIRER', slots: ['holder'] },
      { role: 'TARGET', slots: ['for!:company'] },
    ],
    confidence: 0.65,
  }),
  verb({
    name: 'approach about a takeover',
    verbs: 'approach contact',
    status: 'IN_TALKS',
    after: /takeover|acqui|\bbuy|merger|\bsale\b|\bbid\b|\boffer\b/,
    roles: [
      { role: 'ACQUIRER', slots: ['subject:company'] },
      { role: 'TARGET', slots: ['object:company'] },
    ],
    confidence: 0.8,
  }),
  noun({
    name: 'talks between two over a takeover',
    nouns: 'talk negotiation',
    status: 'IN_TALKS',
    after: /between .*\b(?:takeover|acquisition|buyout)/,
    roles: [
      { role: 'ACQUIRER', slots: ['between.first'] },
      { role: 'TARGET', slots: ['between.last'] },
    ],
    confidence: 0.6,
  }),
  verb({
    name: 'eye a majority of',
    verbs: 'eye seek weigh mull consider pursue want covet circle near negotiate explore plan',
    object: 'stake shareholding control majority',
    sentence: /majority|controlling|control of/,
    status: 'RUMOURED',
    roles: [
      { role: 'ACQUIRER', slots: ['subject:company'] },
      { role: 'TARGET', slots: ['object.in:company', 'in:company', 'object.of:company', 'of:company'] },
    ],
    confidence: 0.75,
  }),
  verb({
    name: 'walk away from a takeover',
    verbs: 'walk_away back_out pull_out withdraw walk back_away',
    after: /\b(?:from|of|out of) (?:\S+ ){0,6}?(?:deal|acquisition|takeover|buyout|bid|purchase|talks)\b/,
    not: /\b(?:partner|licens|supply|merger|round|funding)/,
    status: 'CANCELLED',
    roles: [
      { role: 'ACQUIRER', slots: ['subject:company'] },
      { role: 'TARGET', slots: ['from.modifier:company', 'of.modifier:company', 'for:company', 'to:company'] },
    ],
    confidence: 0.7,
  }),
  noun({
    name: 'accept an offer of',
    nouns: 'offer bid proposal',
    status: 'IN_TALKS',
    verbs: 'accept reject rebuff spurn turn_down weigh recommend welcome receive approve back agree snub',
    sentence: /takeover|acqui|shareholder|investors|\bboard\b|a share|billion|million/,
    roles: [
      { role: 'ACQUIRER', slots: ['possessor', 'from:company', 'modifier:company'] },
      { role: 'TARGET', slots: ['holder', 'front', 'front.modifier:company'] },
    ],
    confidence: 0.7,
  }),
  noun({
    name: 'near a deal for',
    nouns: 'deal takeover acquisition agreement',
    sentence: /\bnear(?:s|ing)?\b|\bclose to (?:an? )?(?:\S+ )?(?:deal|agreement)\b/,
    status: 'IN_TALKS',
    roles: [
      { role: 'ACQUIRER', slots: ['possessor', 'holder:company', 'modifier:company'] },
      { role: 'TARGET', slots: ['for!:company'] },
    ],
    confidence: 0.7,
  }),
  verb({
    name: 'consider a bid for',
    verbs: 'consider explore weigh prepare mull plan ponder contemplate study',
    after: /^(?:to )?\S+ (?:\S+ )?(?:an? )?(?:\S+ ){0,2}?(?:bid|offer) (?:\S+ ){0,4}?for\b/,
    status: 'RUMOURED',
    roles: [
      { role: 'ACQUIRER', slots: ['subject:company'] },
      { role: 'TARGET', slots: ['object.for:company', 'later.for:company'] },
    ],
    confidence: 0.75,
  }),
  noun({
    name: 'its offer for a company',
    nouns: 'offer proposal',
    status: 'IN_TALKS',
    not: /licen[cs]|patent|settle|\bcourt\b|users|customers|subscri|advertis|funding|invest/,
    roles: [
      { role: 'ACQUIRER', slots: ['possessor:company'] },
      { role: 'TARGET', slots: ['for!:company'] },
    ],
    confidence: 0.7,
  }),
  noun({
    name: 'two talk about a takeover',
    nouns: 'talk negotiation discussion',
    status: 'IN_TALKS',
    after: /^\S+ (?:\S+ ){0,3}?(?:about|over|on|regarding) (?:an? |the |possible |potential )*(?:takeover|acquisition|buyout)(?! of)\b/,
    not: /talks with/,
    roles: [
      { role: 'ACQUIRER', slots: ['holder.first'] },
      { role: 'TARGET', slots: ['holder.last'] },
    ],
    confidence: 0.65,
  }),
  noun({
    name: 'two discuss a takeover',
    nouns: 'takeover acquisition buyout',
    verbs: 'discuss negotiate debate explore',
    status: 'IN_TALKS',
    notAfter: /^(?:\S+ )*?of /,
    roles: [
      { role: 'ACQUIRER', slots: ['holder.first'] },
      { role: 'TARGET', slots: ['holder.last'] },
    ],
    confidence: 0.65,
  }),
];

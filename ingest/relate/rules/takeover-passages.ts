// Takeovers told in passing: the owner beside its company, a deal by its name, a share that makes its seller leave, one purchase after another.
import { BUY } from './buying-words.ts';
import { type Rule, rulesOf } from './rule.ts';

const { verb, noun } = rulesOf('ACQUISITION');

export const TAKEOVER_PASSAGE_RULES: readonly Rule[] = [
  noun({
    name: 'as its owner, a name',
    nouns: 'owner',
    sentence: /\b(?:as|after|and|but|while|when|with|from|by) (?:its |their )?(?:new )?owner [\p{L}\d]/u,
    unlike: /former|minority|part|co-|store|shop|business|team|car|home|part-/,
    basis: 'OWNERSHIP',
    status: 'COMPLETED',
    roles: [
      { role: 'ACQUIRER', slots: ['head:company'] },
      { role: 'TARGET', slots: ['opening:company'] },
    ],
    confidence: 0.65,
  }),
  noun({
    name: 'tell of its deal for another',
    nouns: 'deal acquisition takeover purchase',
    lastNoun: true,
    verbs: 'say expect hope insist want renegotiate reprice delay postpone seek',
    sentence: /shareholder|regulat|antitrust|\bclos(?:e|es|ed|ing)\b|delay|complet|on track|approv|discount|price cut|reprice|renegotiat/,
    unlike: /\b(?:partnership|licen\S+|supply|patent|cloud|content|music|streaming|book|record|ad|advertising|search|chip|new)\b/,
    roles: [
      { role: 'ACQUIRER', slots: ['holder:company'] },
      { role: 'TARGET', slots: ['modifier:company'] },
    ],
    confidence: 0.65,
  }),
  noun({
    name: 'its second purchase, after',
    nouns: 'acquisition purchase takeover buy',
    like: /\b(?:second|third|fourth|fifth|sixth|seventh|latest|last|next|another)\b/,
    after: /\bafter\b/,
    roles: [
      { role: 'ACQUIRER', slots: ['possessor', 'holder:company'] },
      { role: 'TARGET', slots: ['after:company'] },
    ],
    confidence: 0.7,
  }),
  verb({
    name: 'sell its majority of a company to',
    verbs: 'sell sell_off hand_over offload transfer unload',
    object: 'half majority share stake percent shareholding rest remainder holding',
    sentence:
      /\bhalf\b|majority|controlling|\b(?:5[1-9]|[6-9]\d|100)(?:\.\d+)?\s?(?:%|percent|per cent)|\b(?:entire|whole|full) (?:stake|share|holding)/,
    not: /half (?:a|an) (?:million|billion)|minority/,
    roles: [
      { role: 'ACQUIRER', slots: ['to:company', 'object.to:company'] },
      { role: 'TARGET', slots: ['of:company', 'object.of:company', 'in:company', 'object.in:company'] },
      { role: 'SELLER', slots: ['subject:company'] },
    ],
    confidence: 0.75,
  }),
  verb({
    name: 'sell a company to somebody',
    verbs: 'sell sell_off offload unload divest flog hive_off',
    voice: 'ACTIVE',
    after:
      /^(?:to )?\S+ (?:off )?(?:\S+ ){1,5}?to (?:an? |its |the |his |their )?(?:\S+ ){0,4}?(?:group|firm|fund|investors?|equity|management|founders?|team|consortium|owners?|family|rival|competitor|buyer)\b/,
    notObject:
      'product phone smartphone device chip patent stake share service data asset technology brand portfolio software right building plant factory ad ticket majority minority percent',
    roles: [
      { role: 'TARGET', slots: ['object.named:company'] },
      { role: 'SELLER', slots: ['subject:company'] },
    ],
    confidence: 0.65,
  }),
  verb({
    name: 'be on its way to its buyer',
    verbs: 'go',
    after: /^(?:is|are) (?:now )?going to \S+(?: (?!for|with|on|at|about|to|and|in)\S+){0,3}?(?: [,.;:]|$)/,
    roles: [
      { role: 'ACQUIRER', slots: ['to:company'] },
      { role: 'TARGET', slots: ['subject:company'] },
    ],
    confidence: 0.65,
  }),
  verb({
    name: 'get hold of',
    verbs: 'get lay put',
    object: 'hand hold',
    after: /^(?:to )?\S+ (?:\S+ )?(?:its|their) hands on\b|^(?:to )?\S+ (?:\S+ )?hold of\b/,
    roles: [
      { role: 'ACQUIRER', slots: ['subject:company'] },
      { role: 'TARGET', slots: ['on:company', 'object.on:company', 'of:company', 'object.of:company'] },
    ],
    confidence: 0.65,
  }),
  verb({
    name: 'make it its own',
    verbs: 'make',
    after: /^(?:to )?\S+ (?:\S+ )?(?:\S+ ){1,3}?(?:(?:its|their) own(?:$| [,.;])|(?:an? |its |part )(?:\S+ )?(?:subsidiary|of its))/,
    roles: [
      { role: 'ACQUIRER', slots: ['subject:company'] },
      { role: 'TARGET', slots: ['object:company'] },
    ],
    confidence: 0.65,
  }),
  verb({
    name: 'walk off with',
    verbs: 'walk walk_away make come',
    after: /^(?:to )?\S+ (?:off|away|home) with\b/,
    roles: [
      { role: 'ACQUIRER', slots: ['subject:company'] },
      { role: 'TARGET', slots: ['with:company', 'later.with:company'] },
    ],
    confidence: 0.65,
  }),
  verb({
    name: 'make a play for',
    verbs: 'make',
    object: 'play move run pass pitch lunge tilt swoop',
    notAfter: /\b(?:users|customers|audience|market|crown|talent|employees|viewers)\b/,
    status: 'IN_TALKS',
    roles: [
      { role: 'ACQUIRER', slots: ['subject:company'] },
      { role: 'TARGET', slots: ['for:company', 'object.for:company', 'at:company', 'object.at:company'] },
    ],
    confidence: 0.65,
  }),
  noun({
    name: 'be bidding for',
    nouns: 'bidding',
    verbs: 'be',
    status: 'IN_TALKS',
    roles: [
      { role: 'ACQUIRER', slots: ['holder:company'] },
      { role: 'TARGET', slots: ['for!:company'] },
    ],
    confidence: 0.75,
  }),
  noun({
    name: 'think of buying',
    nouns: 'buying',
    verbs: 'propose consider rule suggest discuss contemplate mull explore oppose',
    status: 'RUMOURED',
    roles: [
      { role: 'ACQUIRER', slots: ['holder:company'] },
      { role: 'TARGET', slots: ['head:company'] },
    ],
    confidence: 0.7,
  }),
  verb({
    name: 'change hands to',
    verbs: 'change',
    object: 'hand owner',
    roles: [
      { role: 'ACQUIRER', slots: ['to:company', 'later.to:company'] },
      { role: 'TARGET', slots: ['subject:company'] },
      { role: 'SELLER', slots: ['from:company', 'later.from:company'], optional: true },
    ],
    confidence: 0.7,
  }),
  verb({
    name: 'disappear into',
    verbs: 'disappear vanish',
    roles: [
      { role: 'ACQUIRER', slots: ['into:company'] },
      { role: 'TARGET', slots: ['subject:company'] },
    ],
    confidence: 0.65,
  }),
  verb({
    name: 'the company behind it is bought',
    verbs: BUY,
    voice: 'PASSIVE',
    object: 'team company startup start-up firm studio maker developer creator outfit group',
    roles: [
      { role: 'ACQUIRER', slots: ['by:company'] },
      { role: 'TARGET', slots: ['object.behind:company'] },
    ],
    confidence: 0.75,
  }),
  verb({
    name: 'buy its unit, by name',
    verbs: BUY,
    object: 'unit business division arm subsidiary affiliate branch',
    voice: 'ACTIVE',
    roles: [
      { role: 'ACQUIRER', slots: ['subject:company'] },
      { role: 'TARGET', slots: ['object:company'] },
      { role: 'SELLER', slots: ['object.possessor:company', 'object.of:company', 'from:company'] },
    ],
    confidence: 0.8,
  }),
  verb({
    name: 'buy out a partner of',
    verbs: BUY,
    object: 'half stake share holding',
    sentence: /\bhalf\b|sole (?:owner|ownership)|\bown(?:s|er of)? all of|(?:full|outright|complete) (?:owner|control)|wholly|remaining/,
    roles: [
      { role: 'ACQUIRER', slots: ['subject:company'] },
      { role: 'TARGET', slots: ['object.of:company', 'object.in:company', 'of:company', 'in:company'] },
      { role: 'SELLER', slots: ['object.possessor:company', 'from:company'] },
    ],
    confidence: 0.75,
  }),
  verb({
    name: 'swoop for',
    verbs: 'swoop pounce vie',
    roles: [
      { role: 'ACQUIRER', slots: ['subject:company'] },
      { role: 'TARGET', slots: ['for:company', 'on:company'] },
    ],
    status: 'IN_TALKS',
    confidence: 0.65,
  }),
  verb({
    name: 'land at its buyer',
    verbs: 'land',
    voice: 'ACTIVE',
    noObject: true,
    roles: [
      { role: 'ACQUIRER', slots: ['at:company'] },
      { role: 'TARGET', slots: ['subject:company'] },
    ],
    confidence: 0.65,
  }),
];

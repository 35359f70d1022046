// Who takes on, drops or reaches buyers through whom: "adds B to its line card", "ditches B", "joins A's packages", "sells through the chain A".
import { NO_GOODS, WARES } from './goods.ts';
import { type Rule, rulesOf } from './rule.ts';

const { verb, noun } = rulesOf('DISTRIBUTION');
const each = (prepositions: string, ...ends: readonly string[]): readonly string[] =>
  prepositions.split(' ').flatMap((word) => ends.map((end) => `${word}${end}`));

/** Where a seller keeps what it sells. */
const SELECTION =
  /\b(?:to|into|in|from|off|on) (?:its|their) (?:\S+ ){0,4}?(?:line ?cards?|catalog(?:ue)?s?|shelves|shelf|assortment|price ?lists?|product range|range of (?:brands|products)|(?:vendor|brand|distribution|reseller|product) (?:portfolio|list|line-?up|range)|stable of brands|stores|shops|showrooms|outlets|tv packages?|channel line-?up|(?:mobile|broadband|fibre|fiber|phone|unlimited|wireless|pay-?tv) (?:plans?|packages?|bundles?|tariffs?))\b/;
const SELLER =
  '(?:wholesaler|distributor|dealer|dealership|reseller|re-seller|importer|retailer|supermarket|department store|chain|shop|store|carrier|operator|cable company|marketplace|e-tailer|outlet)s?';
const THROUGH = new RegExp(`\\b(?:through|via|by way of) (?:\\S+ ){0,8}?${SELLER}\\b`);
const NO_SALE =
  /\b(?:bid|lawsuit|suit|case|charges|appeal|plans?|talks|merger|stakes?|shares?|investors?|rais(?:es?|ed|ing)|ads?|advert\w*|sponsor\w*|supplier|app)\b/;
const PRINCIPAL = [
  'object:partner',
  'object.possessor:maker',
  'object.modifier:maker',
  'object.from:maker',
  'object.by:maker',
  'object.of:maker',
];

export const DISTRIBUTION_WAY_RULES: readonly Rule[] = [
  verb({
    name: 'take into its selection',
    verbs: 'add bring take welcome put include get place fold introduce list have stock slot restore return accept',
    voice: 'ACTIVE',
    after: SELECTION,
    roles: [
      { role: 'DISTRIBUTOR', slots: ['subject:company'] },
      { role: 'PRINCIPAL', slots: PRINCIPAL },
    ],
    not: /app stores?\b|\bpay\b/,
    covers: ['object'],
    confidence: 0.7,
  }),
  verb({
    name: 'strike from its selection',
    verbs: 'drop remove cut strike pull take axe delist withdraw ditch dump yank throw boot scrub',
    voice: 'ACTIVE',
    after: SELECTION,
    roles: [
      { role: 'DISTRIBUTOR', slots: ['subject:company'] },
      { role: 'PRINCIPAL', slots: PRINCIPAL },
    ],
    not: /app stores?\b|\bpay\b/,
    status: 'ENDED',
    covers: ['object'],
    confidence: 0.7,
  }),
  verb({
    name: 'be taken into the selection of',
    verbs: 'join enter come add include return go be',
    after: /\b(?:packages?|bundles?|line-?ups?|tiers?|plans?|line cards?|catalog(?:ue)?s?|shelves|assortment|portfolio|range|platform)\b/,
    sentence:
      /(?:’s|'s|’|') (?:\S+ ){0,3}(?:(?:tv|channel|cable|satellite|broadband|mobile|phone|fibre|fiber|pay-tv|streaming|basic|unlimited|retail|wireless) (?:\S+ )?(?:packages?|bundles?|line-?ups?|tiers?|plans?)|line cards?|shelves|assortment)\b/,
    roles: [
      { role: 'DISTRIBUTOR', slots: ['object.possessor:company', ...each('to in on into with', '.possessor:company')] },
      { role: 'PRINCIPAL', slots: ['subject:partner', 'object:partner', 'subject.possessor:maker', 'subject.modifier:maker'] },
    ],
    not: /\b(?:ceo|executive|board|app stores?)\b/,
    confidence: 0.7,
  }),
  verb({
    name: 'shop drops a brand',
    verbs: 'ditch dump drop axe delist shun ban boycott readmit restock stop_selling stop_stocking stop_carrying',
    voice: 'ACTIVE',
    notAfter: /^\S+ \S+(?: \S+){0,3} (?:bid|suit|case|as|from|for|over|with)\b/,
    roles: [
      { role: 'DISTRIBUTOR', slots: ['subject:shop'] },
      { role: 'PRINCIPAL', slots: ['object:company'] },
    ],
    not: /\bamazon\b|\b(?:bid|lawsuit|suit|case|charges|appeal|plans?|talks|merger|stakes?|shares?|investors?|rais(?:es?|ed|ing)|ads?|advert\w*|sponsor\w*|supplier|app)\b/,
    status: 'ENDED',
    confidence: 0.6,
  }),
  verb({
    name: 'reach buyers through',
    verbs:
      'reach sell serve offer distribute market export ship launch enter operate expand retail release introduce start begin make bring supply go',
    after: THROUGH,
    roles: [
      {
        role: 'DISTRIBUTOR',
        slots: each('through via', ':company', '.possessor:company', '.modifier:company', '.of:company', '.apposed:company').concat(
          each('object.through object.via object.of.through', ':company'),
        ),
      },
      { role: 'PRINCIPAL', slots: ['subject:partner', 'object.possessor:maker', 'subject.possessor:maker', 'subject.modifier:maker'] },
    ],
    not: NO_SALE,
    confidence: 0.7,
  }),
  verb({
    name: 'shop offers a named product',
    verbs: 'offer',
    voice: 'ACTIVE',
    roles: [
      { role: 'DISTRIBUTOR', slots: ['subject:shop'] },
      { role: 'PRINCIPAL', slots: ['object:thing', 'object.modifier:maker', 'object.possessor:maker'] },
    ],
    notObject: 'app application service support integration payment discount credit ticket',
    not: NO_SALE,
    notAfter: /\b(?:to buy|to acquire|refunds?|help)\b/,
    covers: ['object'],
    confidence: 0.6,
  }),
  verb({
    name: 'carry the channels of',
    verbs: 'carry add drop lose get remove restore pull offer distribute black_out bring_back include',
    object: 'channel network station',
    roles: [
      { role: 'DISTRIBUTOR', slots: ['subject:company', 'subject.possessor:company'] },
      {
        role: 'PRINCIPAL',
        slots: ['object.of:maker', 'object.possessor:maker', 'object.from:maker', 'object.by:maker', 'object.modifier:maker'],
      },
    ],
    sentence: /\bchannels\b|\bnetworks of\b|\b(?:tv|television|cable) (?:channel|network|station)s?\b/,
    not: /\b(?:youtube channels?|slack channels?|acquires?|retail channels?|sales channels?|store)\b/,
    confidence: 0.65,
  }),
  verb({
    name: 'represent abroad',
    verbs: 'represent handle look_after manage run take_over',
    after: /\b(?:sales|distribution|dealerships?|showrooms?|imports?|resale|retail(?:ing)?|dealer network)\b/,
    roles: [
      { role: 'DISTRIBUTOR', slots: ['subject:company'] },
      {
        role: 'PRINCIPAL',
        slots: ['object.possessor:company', 'object.of:company', 'object.for:company', 'object.modifier:company', 'for:company'],
      },
    ],
    object: 'sale distribution dealership showroom import resale retailing',
    not: /\b(?:sales (?:fell|rose|of its)|chief|head of)\b/,
    confidence: 0.65,
  }),
  noun({
    name: 'right to sell',
    nouns: 'right licence license permission contract deal agreement order mandate',
    after:
      /^(?:\S+ ){0,4}(?:rights?|licen[cs]e|permission|contract|deal|agreement|order|mandate) (?:with \S+ (?:\S+ ){0,2})?(?:to|for) (?:exclusively )?(?:sell|distribute|resell|stock|import|retail|market|carry|selling|distributing|reselling|importing|retailing|carrying)\b/,
    verbs: 'win get gain secure land have hold obtain lose receive give grant award hand sign strike ink buy acquire clinch reach announce',
    roles: [
      { role: 'DISTRIBUTOR', slots: ['holder:company'] },
      {
        role: 'PRINCIPAL',
        slots: ['with:company', 'from:company', 'later.of:company', 'later.from:company', 'possessor:company', 'modifier:company'],
      },
    ],
    not: /\b(?:rights? to (?:show|stream|broadcast|air)|stakes?|shares|games|films?|matches|assets?|unit|business)\b/,
    confidence: 0.6,
  }),
  verb({
    name: 'hand its distribution to',
    verbs: 'entrust give hand turn_over hand_over award assign transfer move switch shift leave outsource',
    after: /\b(?:distribution|sales|dealerships?|imports?|resale|retailing)\b/,
    object: 'distribution dealership import resale retailing distributorship',
    roles: [
      { role: 'DISTRIBUTOR', slots: ['to:company', 'object.to:company', 'recipient:company'] },
      { role: 'PRINCIPAL', slots: ['subject:company'] },
    ],
    confidence: 0.7,
  }),
  verb({
    name: 'reach customers through',
    verbs: 'reach serve sell_to supply target court win woo find',
    object: 'buyer customer shopper consumer reader home household user business firm company subscriber client market driver',
    after: /\b(?:through|via|by way of) /,
    roles: [
      { role: 'DISTRIBUTOR', slots: ['through:shop', 'via:shop', 'by.of:company', 'through:company', 'via:company'] },
      { role: 'PRINCIPAL', slots: ['subject:partner', 'subject.possessor:maker', 'subject.modifier:maker'] },
    ],
    not: NO_SALE,
    confidence: 0.6,
  }),
  verb({
    name: 'the only shop to sell',
    verbs: 'sell carry stock offer distribute resell retail range import market',
    sentence: new RegExp(
      `\\b(?:only|first|second|last|latest|next|largest|biggest|exclusive|one of) (?:\\S+ ){0,4}?${SELLER} (?:in \\S+ )?(?:to|that|which|on board) |, (?:the|an?|its) (?:[\\w-]+ ){0,4}?${SELLER},`,
    ),
    roles: [
      { role: 'DISTRIBUTOR', slots: ['subject:company', 'ruler:company'] },
      { role: 'PRINCIPAL', slots: [...PRINCIPAL, 'object:thing'] },
    ],
    not: NO_SALE,
    covers: ['object'],
    confidence: 0.7,
  }),
  verb({
    name: 'goods found at a shop',
    verbs: 'sell buy offer stock carry order find purchase have pick_up get distribute list',
    voice: 'PASSIVE',
    state: true,
    roles: [
      { role: 'DISTRIBUTOR', slots: each('at through via from in on by', ':shop', '.possessor:shop', '.modifier:shop') },
      {
        role: 'PRINCIPAL',
        slots: ['object.modifier:maker', 'object.possessor:maker', 'object.from:maker', 'object.by:maker', 'object:thing'],
      },
    ],
    notObject: NO_GOODS,
    not: NO_SALE,
    confidence: 0.65,
  }),
  verb({
    name: 'goods leave or join the range',
    verbs: 'drop remove cut pull axe delist withdraw ditch add bring take include welcome put introduce',
    voice: 'ACTIVE',
    object: WARES,
    after: /\b(?:from|to|into|in) (?:its|their) (?:\S+ ){0,2}(?:line-?up|range|portfolio|selection|offering|offer|shelves|stores|shops)\b/,
    roles: [
      { role: 'DISTRIBUTOR', slots: ['subject:company'] },
      { role: 'PRINCIPAL', slots: ['object.possessor:company', 'object.modifier:company', 'object.from:company', 'object.by:company'] },
    ],
    not: NO_SALE,
    covers: ['object'],
    confidence: 0.65,
  }),
  verb({
    name: 'make available to its customers',
    verbs: 'make give offer grant hand provide throw_in',
    voice: 'ACTIVE',
    after:
      /\bavailable (?:free )?(?:to|for) (?:its|their|all|every|new|existing)(?: \S+){0,4} (?:customers|subscribers|households|homes|members|viewers)\b|\b(?:customers|subscribers|households|viewers) (?:\S+ ){0,4}(?:year|months?|trial|subscription|access)\b/,
    roles: [
      { role: 'DISTRIBUTOR', slots: ['subject:company'] },
      { role: 'PRINCIPAL', slots: ['object:partner', 'object.modifier:partner', 'later.of:partner', 'later.to:partner'] },
    ],
    not: /\b(?:data|lawsuit|advertis\w*|stakes?|shares|records)\b/,
    confidence: 0.6,
  }),
  verb({
    name: 'its customers gain or lose access to',
    verbs: 'lose gain get have regain receive',
    object: 'access channel network subscription month year',
    sentence:
      /\b(?:customers|subscribers|households|viewers|homes) (?:\S+ ){0,3}(?:los\w+|gain\w*|g[eo]ts?|ha[sv]e?|regain\w*|receiv\w+)\b/,
    roles: [
      {
        role: 'DISTRIBUTOR',
        slots: ['subject.modifier:company', 'subject.possessor:company', 'subject.of:company', 'subject.with:company'],
      },
      { role: 'PRINCIPAL', slots: ['object.to:partner', 'to:partner', 'object.of:partner', 'of:partner'] },
    ],
    not: /\b(?:internet access|data|hack\w*|outage|breach)\b/,
    confidence: 0.6,
  }),
  noun({
    name: 'its sales through a shop',
    nouns: 'sale pre-order preorder',
    roles: [
      { role: 'DISTRIBUTOR', slots: ['through:shop', 'via:shop', 'at:shop', 'on:shop'] },
      { role: 'PRINCIPAL', slots: ['holder:company', 'possessor:company', 'modifier:company', 'of:partner'] },
    ],
    not: /\b(?:bans?|stakes?|shares?|stock|black friday|prime day|cyber monday|holiday sales)\b/,
    confidence: 0.6,
  }),
  noun({
    name: 'halt or resume the sales of',
    nouns: 'sale distribution',
    verbs: 'halt stop end resume begin start suspend restart cease pause drop ban prohibit',
    roles: [
      { role: 'DISTRIBUTOR', slots: ['holder:shop'] },
      { role: 'PRINCIPAL', slots: ['of.possessor:maker', 'of.modifier:maker', 'of:thing'] },
    ],
    not: /\b(?:stakes?|shares?|court|injunction|ban(?:s|ned)?|lawsuit)\b/,
    confidence: 0.6,
  }),
  verb({
    name: 'its shoppers find the goods of',
    verbs: 'find buy get pick_up try order pre-order purchase watch see',
    sentence: /\b(?:shoppers|customers|subscribers|buyers|visitors|viewers) (?:in \S+ )?(?:can|will|may|could|get|are able) /,
    roles: [
      { role: 'DISTRIBUTOR', slots: ['subject.modifier:shop', 'subject.possessor:shop', 'subject.of:shop', 'subject.at:shop'] },
      { role: 'PRINCIPAL', slots: ['object.modifier:maker', 'object.possessor:maker', 'object.from:maker', 'object:thing'] },
    ],
    notObject: 'ad video deal discount refund price stock app ticket ride payment',
    not: NO_SALE,
    confidence: 0.6,
  }),
  verb({
    name: 'distributor signs a maker',
    verbs: 'sign sign_up add take_on pick_up land win onboard recruit secure welcome',
    voice: 'ACTIVE',
    sentence:
      /\b(?:distributor|reseller|wholesaler|importer|stockist|dealer|e-tailer|retailer) (?:\S+ ){1,3}(?:has |have |will |to )*(?:signs?|signed|adds?|added|takes? on|took on|taken on|picks? up|picked up|lands?|landed|wins?|won|onboards?|recruits?|secures?|secured|welcomes?) /,
    roles: [
      { role: 'DISTRIBUTOR', slots: ['subject:company'] },
      { role: 'PRINCIPAL', slots: ['object:company'] },
    ],
    not: /\b(?:chief|ceo|director|manager|investors?|stakes?|rais(?:es?|ed)|lease|lawsuit)\b/,
    confidence: 0.65,
  }),
];

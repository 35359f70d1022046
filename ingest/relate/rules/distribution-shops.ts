// Whose goods a shop, a carrier or a television service takes in or drops: "B comes to A", "A begins selling the B", "an A exclusive".
import { NO_GOODS, PRODUCTS } from './goods.ts';
import { type Rule, rulesOf } from './rule.ts';

const { verb, noun } = rulesOf('DISTRIBUTION');

const each = (prepositions: string, ...ends: readonly string[]): readonly string[] =>
  prepositions.split(' ').flatMap((word) => ends.map((end) => `${word}${end}`));
/** A phone is sold whatever runs on it. */
const GOODS = ['object:thing', 'object.possessor:maker', 'object.modifier:maker', 'object.of:maker', 'object.from:maker'];
const MAKER = ['subject:partner', 'subject:thing', 'subject.possessor:maker', 'subject.modifier:maker', 'maker-of-subject:maker'];
/** To whom a carrier gives a film service or the like with its plans. */
const CUSTOMERS =
  /\b(?:free (?:to|for|with)|for (?:free|nothing)|customers|subscribers|with (?:\S+ ){0,4}(?:plans?|subscriptions?|contracts?|tariffs?|bundles?)|(?:to|in|into) (?:its|their|a|new) (?:\S+ ){0,3}(?:plans?|bundles?|packages?|tariffs?))\b/;
const NO_SALE =
  /\b(?:stake|shares?|stock (?:price|market|exchange|options?)|rais(?:es?|ed|ing)|investors?|lawsuit|sues?|ads?|advert\w*|jobs?|delivery|deliver|app store)\b/;

export const SHOP_RULES: readonly Rule[] = [
  verb({
    name: 'come to a shop',
    verbs: 'come arrive launch debut land roll_out head hit reach appear show_up expand return come_back move spread',
    roles: [
      {
        role: 'DISTRIBUTOR',
        slots: [
          ...each('to at in on through with via into', ':shop', '.modifier:shop', '.possessor:shop'),
          'object:shop',
          'object.modifier:shop',
          'object.possessor:shop',
        ],
      },
      { role: 'PRINCIPAL', slots: MAKER },
    ],
    not: NO_SALE,
    notAfter: /^\S+ (?:\S+ )?(?:with|to) (?:\S+ ){0,3}(?:ceo|deal|agreement|users|customers)\b/,
    confidence: 0.65,
  }),
  verb({
    name: 'bring to a shop',
    verbs: 'bring launch take roll_out release sell introduce debut put offer get expand unveil ship land',
    voice: 'ACTIVE',
    object: `${PRODUCTS} line-up lineup brand`,
    roles: [
      { role: 'DISTRIBUTOR', slots: each('to at in into on through via with', ':shop', '.modifier:shop', '.possessor:shop') },
      { role: 'PRINCIPAL', slots: ['subject:company'] },
    ],
    not: NO_SALE,
    confidence: 0.65,
  }),
  verb({
    name: 'shop sells the goods of',
    verbs: 'sell carry stock retail resell market distribute range import',
    roles: [
      { role: 'DISTRIBUTOR', slots: ['subject:shop'] },
      { role: 'PRINCIPAL', slots: GOODS },
    ],
    notObject: NO_GOODS,
    not: NO_SALE,
    covers: ['object'],
    confidence: 0.65,
  }),
  verb({
    name: 'shop brings out the goods of',
    verbs: 'launch unveil release introduce roll_out bring debut announce start offer get list range land take_on pick_up add',
    roles: [
      { role: 'DISTRIBUTOR', slots: ['subject:shop'] },
      { role: 'PRINCIPAL', slots: ['object.possessor:company', 'object.modifier:company', 'object.from:company', 'object.by:company'] },
    ],
    object: PRODUCTS.replace(' software service', ''),
    not: NO_SALE,
    covers: ['object'],
    confidence: 0.65,
  }),
  verb({
    name: 'shop sells a named product',
    verbs: 'sell carry stock range retail',
    roles: [
      { role: 'DISTRIBUTOR', slots: ['subject:shop'] },
      { role: 'PRINCIPAL', slots: ['object:company', 'object:thing'] },
    ],
    not: /\b(?:stake|shares?|stock (?:price|market)|rais(?:es?|ed|ing)|investors?|lawsuit|sues?|unit|business|division|subsidiary)\b/,
    covers: ['object'],
    confidence: 0.65,
  }),
  verb({
    name: 'shop gets a named product',
    verbs: 'get land list pre-order add',
    roles: [
      { role: 'DISTRIBUTOR', slots: ['subject:shop'] },
      { role: 'PRINCIPAL', slots: ['object:thing', 'object.for:thing'] },
    ],
    not: /\b(?:stake|shares?|rais(?:es?|ed|ing)|investors?|lawsuit|sues?|patents?|support|update|app|skills?|features?|approval)\b/,
    covers: ['object'],
    confidence: 0.6,
  }),
  verb({
    name: 'be bundled with the plans of',
    verbs: 'bundle include package offer give sell',
    voice: 'PASSIVE',
    after: CUSTOMERS,
    roles: [
      {
        role: 'DISTRIBUTOR',
        slots: [
          'with:company',
          'in:company',
          'to:company',
          'by:company',
          'with.modifier:company',
          'with.possessor:company',
          'in.possessor:company',
          'to.possessor:company',
        ],
      },
      { role: 'PRINCIPAL', slots: ['object:partner'] },
    ],
    not: /\b(?:data|lawsuit|advertis\w*|ads?|stake|shares)\b/,
    confidence: 0.65,
  }),
  verb({
    name: 'put into its own shops',
    verbs: 'add bring roll_out put take sell offer stock carry expand get',
    voice: 'ACTIVE',
    after:
      /\b(?:to|in|into|at|through|across) (?:its|their|all|\d[\d,]*|select\w*|u\.?s\.?|american|british|more|some|most|hundreds of|thousands of)(?: \S+){0,3} (?:stores?|shops?|shelves|outlets|branches|locations|pharmacies|supermarkets|showrooms)\b/,
    roles: [
      { role: 'DISTRIBUTOR', slots: ['subject:company'] },
      { role: 'PRINCIPAL', slots: GOODS },
    ],
    not: /app stores?|play store|\bpay\b/,
    covers: ['object'],
    confidence: 0.65,
  }),
  verb({
    name: 'vanish from the shops of',
    verbs: 'disappear vanish go pull remove withdraw drop yank delist take',
    after: /\bfrom (?:\S+ ){1,4}(?:stores?|shelves|shops?|site|website|aisles)\b/,
    roles: [
      { role: 'DISTRIBUTOR', slots: ['from:company', 'from.possessor:company', 'from.modifier:company'] },
      { role: 'PRINCIPAL', slots: ['object:partner', ...GOODS, 'subject:partner', 'subject.modifier:maker', 'subject.possessor:maker'] },
    ],
    not: /app stores?|play store|\bcar from\b/,
    status: 'ENDED',
    confidence: 0.65,
  }),
  noun({
    name: 'product is the exclusive of a shop',
    nouns: 'exclusive',
    lastNoun: true,
    roles: [
      { role: 'DISTRIBUTOR', slots: ['modifier:company', 'possessor:company', 'to:company', 'with:company', 'at:company', 'of:company'] },
      { role: 'PRINCIPAL', slots: ['is:partner', 'front:maker', 'front.modifier:maker', 'holder:partner'] },
    ],
    not: /interview|first look|report|\b(?:lands?|gets?|wins?|scores?|secures?|bags?|snags?|nabs?) \S+ exclusive/,
    confidence: 0.65,
  }),
  verb({
    name: 'be exclusive to a shop',
    verbs: 'be become remain stay',
    after: /^\S+ (?:\S+ )?exclusive (?:to|with|at|on|through) /,
    roles: [
      { role: 'DISTRIBUTOR', slots: [...each('to with at on through', ':company')] },
      { role: 'PRINCIPAL', slots: MAKER },
    ],
    confidence: 0.65,
  }),
  verb({
    name: 'have as an exclusive',
    verbs: 'get have sell carry stock offer take land win launch secure bag list release keep',
    voice: 'ACTIVE',
    after: /\bas (?:an? |its |the )?(?:[\w-]+ )?exclusive(?! (?:partner|supplier))\b/,
    roles: [
      { role: 'DISTRIBUTOR', slots: ['subject:company'] },
      { role: 'PRINCIPAL', slots: ['object:thing', 'object.possessor:maker', 'object.modifier:maker', 'object:partner'] },
    ],
    not: /\binterview|\bstream\w*|\b(?:film|movie|series|show|match|song|album)e?s?\b/,
    confidence: 0.65,
  }),
  verb({
    name: 'take on for distribution',
    verbs: 'add tap sign pick choose use hire appoint enlist name select win land secure sign_up turn_to partner team_up',
    after: /\b(?:for|as) (?:\S+ ){0,3}(?:distribution|retail|resale|reseller|distributor|retailer|stockist)\b/,
    roles: [
      { role: 'DISTRIBUTOR', slots: ['object:company', 'to:company', 'with:company'] },
      { role: 'PRINCIPAL', slots: ['subject:company'] },
    ],
    confidence: 0.75,
  }),
  verb({
    name: 'bring the goods of another to a country',
    verbs: 'bring launch introduce take roll_out import import_to',
    voice: 'ACTIVE',
    object: `${PRODUCTS} bus truck robot rocket train app`,
    after:
      /\b(?:to|in|into) (?:the )?(?:\S+ )?(?:u\.?s\.?|u\.?k\.?|uk|us|america|europe|asia|africa|china|japan|india|korea|germany|france|britain|ireland|spain|italy|russia|brazil|mexico|canada|australia|israel|singapore|malaysia|indonesia|thailand|vietnam|philippines|taiwan|poland|sweden|norway|finland|denmark|netherlands|belgium|switzerland|austria|nigeria|kenya|market|country|continent|middle east|states)\b/,
    roles: [
      { role: 'DISTRIBUTOR', slots: ['subject:company'] },
      { role: 'PRINCIPAL', slots: ['object.possessor:company'] },
    ],
    covers: ['object'],
    confidence: 0.7,
  }),
  noun({
    name: 'available in a shop',
    nouns: 'available pre-order preorder sale',
    after: /^(?:\S+ )?(?:available|pre-?orders?|sale) (?:exclusively |only |now )*(?:at|from|through|in|on|via|with) /,
    roles: [
      { role: 'DISTRIBUTOR', slots: each('at from through in on via with', ':shop', '.modifier:shop') },
      { role: 'PRINCIPAL', slots: ['said-of:partner', 'holder:partner', 'front:maker', 'front.modifier:maker'] },
    ],
    not: /app store|google play/,
    confidence: 0.65,
  }),
  verb({
    name: 'found at a shop only',
    verbs: 'sell offer release launch carry stock buy order find pre-order get purchase pick_up',
    after: /\bexclusively (?:at|by|through|on|from|with|via|in) |\bonly (?:at|by|through|on|from|with|via) /,
    roles: [
      { role: 'DISTRIBUTOR', slots: each('at through on from via by in with', ':company') },
      { role: 'PRINCIPAL', slots: ['object:partner', ...GOODS, 'subject:company'] },
    ],
    not: /app store|google play|\bstreaming\b|\binvestors?\b/,
    confidence: 0.65,
  }),
];

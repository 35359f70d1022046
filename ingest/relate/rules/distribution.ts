// Who sells, carries or publishes whose product: shops, carriers, distributors, publishers.
import { WARES } from './goods.ts';
import { type Rule, rulesOf } from './rule.ts';

const { verb, noun } = rulesOf('DISTRIBUTION');

const SHOPS =
  /\b(?:stores?|shops?|shel(?:f|ves)|outlets?|branches|pharmac(?:y|ies)|supermarkets?|showrooms?|retail(?:er|ers)?|carriers?|online (?:shop|store)|site|website|marketplace|aisles?)\b/;
const AT = ['at', 'through', 'via', 'from'];
const companies = (slots: readonly string[]): readonly string[] => slots.map((slot) => `${slot}:maker`);

export const DISTRIBUTION_RULES: readonly Rule[] = [
  verb({
    name: 'be available on',
    verbs: 'be become go make',
    object: 'available',
    not: /available (?:on|in) (?:\S+ ){1,4}(?:tvs?|speakers?|phones?|devices?|cars?|app|headsets?|watch(?:es)?|headphones|consoles?|players?)\b|available (?:on|from|at|through) (?:its|their|the company's) (?:own )?(?:web ?site|site)/,
    roles: [
      {
        role: 'DISTRIBUTOR',
        slots: ['on', 'at', 'from', 'through', 'via', 'in.possessor', 'on.possessor'].map((slot) => `${slot}:seller`),
      },
      { role: 'PRINCIPAL', slots: ['subject:partner', 'subject.possessor:maker', 'subject.modifier:maker', 'subject.of:maker'] },
    ],
    confidence: 0.6,
  }),
  verb({
    name: 'sell at',
    verbs: 'sell stock carry offer',
    after: /\b(?:at|through|via)\b/,
    notAfter:
      /\b(?:after|before|following) (?:\S+ ){0,4}(?:at|through)\b|^(?:\S+ ){1,4}?(?:delivery|deliveries|shipping|payments?|rides?|support|loans?|insurance) (?:via|through)\b/,
    roles: [
      {
        role: 'DISTRIBUTOR',
        slots: companies([
          ...AT.slice(0, 3),
          'object.at',
          'object.through',
          'object.via',
          'through.possessor',
          'at.possessor',
          'in.possessor',
        ]),
      },
      { role: 'PRINCIPAL', slots: ['subject:partner'] },
    ],
    confidence: 0.7,
  }),
  verb({
    name: 'sell the goods of',
    verbs: 'distribute resell stock carry retail sell market offer import publish list',
    state: true,
    roles: [
      { role: 'DISTRIBUTOR', slots: ['subject:company'] },
      { role: 'PRINCIPAL', slots: companies(['object.possessor', 'object.from', 'object.by', 'object.of', 'object.modifier']) },
    ],
    object: WARES,
    notAfter: /\b(?:without|under) \S+(?: \S+){0,2} from\b/,
    not: /\bapps? (?:for|on)\b|app store|\bby the (?:glass|bottle|hour|month|slice|pound)\b/,
    covers: ['object'],
    confidence: 0.65,
  }),
  verb({
    name: 'resell what another makes',
    verbs: 'distribute resell stock import',
    state: true,
    commonObject: true,
    roles: [
      { role: 'DISTRIBUTOR', slots: ['subject:company'] },
      { role: 'PRINCIPAL', slots: companies(['object.possessor', 'object.from', 'object.by', 'object.of', 'object.modifier']) },
    ],
    not: /(?:distribut|import)\w* (?:malware|dividend|denial|data|contacts|photos|videos|files|\S+ data)|\bstock (?:price|market|option)/,
    covers: ['object'],
    confidence: 0.65,
  }),
  verb({
    name: 'distribute a named product',
    verbs: 'distribute resell stock publish',
    state: true,
    roles: [
      { role: 'DISTRIBUTOR', slots: ['subject:company'] },
      { role: 'PRINCIPAL', slots: ['object:partner', 'for:maker'] },
    ],
    notAfter: /^(?:to )?\S+ (?:it|them)\b|\b(?:report|study|paper|article|interview|op-ed|letter|statement|post|data|research)\b/,
    covers: ['object'],
    confidence: 0.7,
  }),
  verb({
    name: 'carry a named product',
    verbs: 'carry sell',
    sentence: /\bexclusiv\w*|\bcarriers?\b|\bretailers?\b|\boperators?\b|\bstores?\b|\bshelves\b|\bcontract\b|\bunlocked\b/,
    not: /\b(?:unveil|app store|exclusive (?:interview|look)|stores? data|convenience)/,
    roles: [
      { role: 'DISTRIBUTOR', slots: ['subject:company'] },
      { role: 'PRINCIPAL', slots: ['object:thing', 'object.modifier:thing', 'object.possessor:maker'] },
    ],
    covers: ['object'],
    confidence: 0.55,
  }),
  verb({
    name: 'be on sale at',
    verbs: 'sell buy distribute offer stock carry order launch release retail market resell publish find purchase have pick_up',
    voice: 'PASSIVE',
    state: true,
    notObject: 'stake share business unit division company patent asset apartment home ticket',
    roles: [
      {
        role: 'DISTRIBUTOR',
        slots: ['subject:company', ...companies(['at', 'through', 'via', 'on', 'in.possessor', 'at.possessor'])],
      },
      { role: 'PRINCIPAL', slots: companies(['object.possessor', 'object.modifier', 'object.from', 'object.by', 'object.of']) },
    ],
    object: WARES,
    confidence: 0.65,
  }),
  verb({
    name: 'named product on sale at',
    verbs: 'sell distribute stock carry retail resell publish',
    voice: 'PASSIVE',
    state: true,
    roles: [
      { role: 'DISTRIBUTOR', slots: ['subject:company', ...companies(['at', 'through', 'via', 'in', 'in.modifier', 'in.possessor'])] },
      { role: 'PRINCIPAL', slots: ['object:partner'] },
    ],
    notObject:
      'term result report figure detail document study paper datum data number statement letter unit division business stake share',
    not: /\bsold (?:at auction|for \$|to)\b|\bto (?:private equity|investors)\b/,
    confidence: 0.65,
  }),
  verb({
    name: 'go on sale at',
    verbs: 'go come land arrive hit reach debut be return appear stay remain vanish disappear',
    sentence: /\bsale\b|\bshel(?:f|ves)\b|\bstores\b|\boutlets\b|\bshops\b/,
    after: /^(?:\S+ ){1,6}(?:sale|shel(?:f|ves)|stores|outlets|shops)\b/,
    not: /app stores?\b|play store/,
    roles: [
      {
        role: 'DISTRIBUTOR',
        slots: companies([
          'at',
          'through',
          'in',
          'to',
          'via',
          'object.at',
          'object',
          'object.possessor',
          'object.modifier',
          'in.possessor',
          'in.modifier',
          'on.possessor',
          'on.modifier',
          'on.of',
          'on.at',
          'at.modifier',
          'at.possessor',
          'to.possessor',
          'to.modifier',
          'to.of',
        ]),
      },
      { role: 'PRINCIPAL', slots: ['subject:partner', 'subject.possessor:maker', 'subject.modifier:maker'] },
    ],
    confidence: 0.7,
  }),
  verb({
    name: 'put into the shops of',
    verbs: 'bring put take place roll_out get expand introduce launch pull remove drop withdraw',
    after: SHOPS,
    not: /app store|play store|retail store (?:manager|data)/,
    roles: [
      { role: 'DISTRIBUTOR', slots: companies(['to', 'into', 'in', 'at', 'in.possessor', 'to.possessor', 'from.possessor', 'from']) },
      { role: 'PRINCIPAL', slots: ['object:thing', 'subject:company'] },
    ],
    confidence: 0.55,
  }),
  verb({
    name: 'take off its shelves',
    verbs: 'pull remove drop withdraw take delist stop',
    after:
      /\b(?:from|off) (?:(?:its|their|the) )?(?:\S+ )?(?:shelves|stores?|shops?|outlets|site|online)\b|stops? (?:selling|stocking|carrying)/,
    roles: [
      { role: 'DISTRIBUTOR', slots: ['subject:company'] },
      { role: 'PRINCIPAL', slots: ['object:partner', 'object.possessor:maker', 'object.modifier:maker'] },
    ],
    status: 'ENDED',
    confidence: 0.7,
  }),
  noun({
    name: 'distribution deal with',
    nouns: 'deal agreement partnership pact contract arrangement alliance',
    like: /distribution|reseller|reselling|retail|resale|carrier|carriage|publishing|wholesale|dealership|channel|import/,
    unlike: /content distribution|digital distribution/,
    roles: [
      { role: 'PRINCIPAL', slots: ['holder:partner', 'possessor:partner'] },
      { role: 'DISTRIBUTOR', slots: ['with:partner', 'modifier:company'] },
    ],
    confidence: 0.75,
  }),
  noun({
    name: 'distribution deal of a pair',
    nouns: 'deal agreement partnership pact contract arrangement alliance',
    like: /distribution|reseller|reselling|retail|resale|carriage|publishing|wholesale/,
    roles: [
      { role: 'DISTRIBUTOR', slots: ['holder.last', 'between.last'] },
      { role: 'PRINCIPAL', slots: ['holder.first', 'between.first'] },
    ],
    confidence: 0.6,
  }),
  noun({
    name: 'exclusive of a shop',
    nouns: 'exclusive exclusivity',
    lastNoun: true,
    roles: [
      { role: 'DISTRIBUTOR', slots: ['holder:company', 'possessor:company'] },
      { role: 'PRINCIPAL', slots: ['on:partner', 'for:partner', 'modifier:partner'] },
    ],
    not: /interview|first look|report/,
    confidence: 0.6,
  }),
  verb({
    name: 'carry a product',
    verbs: 'carry range',
    notObject: 'stuff message text call traffic passenger people cargo freight load weight risk payload signal burden debt',
    state: true,
    notAfter: /\bcarr(?:y|ies|ied|ying) (?:on|out|forward|over|a (?:link|message|label|name|warning)|the (?:name|logo|brand|label))\b/,
    roles: [
      { role: 'DISTRIBUTOR', slots: ['subject:company'] },
      { role: 'PRINCIPAL', slots: ['object:thing:maker', 'object:thing'] },
    ],
    covers: ['object'],
    confidence: 0.55,
  }),
  verb({
    name: 'withdraw from a shop',
    verbs: 'pull remove withdraw take',
    object: WARES,
    roles: [
      { role: 'DISTRIBUTOR', slots: ['from:company'] },
      { role: 'PRINCIPAL', slots: ['subject:company', 'object.possessor:company', 'object.modifier:company'] },
    ],
    status: 'ENDED',
    confidence: 0.6,
  }),
  verb({
    name: 'open a shop on',
    verbs: 'open launch set_up start run',
    object: 'shop store storefront boutique outlet counter',
    roles: [
      { role: 'DISTRIBUTOR', slots: ['on:company', 'at:company', 'inside:company', 'object.on:company', 'in.possessor:company'] },
      { role: 'PRINCIPAL', slots: ['subject:company'] },
    ],
    confidence: 0.6,
  }),
  noun({
    name: 'distribution of',
    nouns: 'distribution',
    verbs: 'take_on take take_over handle win get lose start begin secure hand give move award entrust transfer',
    roles: [
      { role: 'PRINCIPAL', slots: ['of:maker', 'of.possessor:maker', 'possessor:company', 'holder:company'] },
      { role: 'DISTRIBUTOR', slots: ['later.to:company', 'holder:company'] },
    ],
    confidence: 0.65,
  }),
  verb({
    name: 'bring out the product of another',
    verbs: 'launch introduce release bring_out start',
    voice: 'ACTIVE',
    object: WARES,
    roles: [
      { role: 'DISTRIBUTOR', slots: ['subject:company'] },
      { role: 'PRINCIPAL', slots: ['object.possessor:company'] },
    ],
    covers: ['object'],
    confidence: 0.6,
  }),
  verb({
    name: 'join to sell',
    verbs: 'partner team_up team work link_up join tie_up pair collaborate ally sign use pick choose appoint hire',
    after: /\bto (?:exclusively )?(?:sell|distribute|resell|stock|market|retail|import) (?!out\b|itself)/,
    roles: [
      { role: 'DISTRIBUTOR', slots: ['with:company', 'object:company', 'object.with:company'] },
      { role: 'PRINCIPAL', slots: ['subject:company'] },
    ],
    not: /\bto sell (?:\S+ ){0,3}(?:stake|shares?|unit|business|division|company)\b/,
    confidence: 0.75,
  }),
  noun({
    name: 'available at',
    nouns: 'available',
    after: /\bavailable (?:now |exclusively |only )*(?:at|through|from) /,
    roles: [
      { role: 'DISTRIBUTOR', slots: ['at:company', 'through:company'] },
      { role: 'PRINCIPAL', slots: ['possessor:company', 'modifier:company'] },
    ],
    confidence: 0.65,
  }),
];

// What a deal of no told kind is about, by the words around it: "signs a deal with" is a sponsorship in one article and a licence for films in another.
import type { AgreementType } from '../../../schema/ontology.ts';
import { EQUIPMENT, PARTS } from './goods.ts';

/**
 * `sentence`: words of its own sentence that decide. `parties`: names that decide. `article`: words that decide when the article has them `often` times.
 * Directed types are turned by `giver` (names that license or supply out), then by `taker`, then as "A signs with B": B gives, unless `subjectGives`.
 */
export type Domain = {
  readonly type: AgreementType;
  readonly word: string;
  readonly sentence?: RegExp;
  readonly parties?: RegExp;
  readonly article?: RegExp;
  readonly often?: number;
  readonly giver?: RegExp;
  readonly taker?: RegExp;
  readonly subjectGives?: RegExp;
};

const MEDIA =
  /\b(?:news|records|music|pictures|studios?|television|tv|films?|entertainment|nfl|nba|mlb|nhl|pga|wwe|bbc|cbs|abc|nbc|cnn|disney|fox|hbo|espn|universal|warner|paramount|viacom|lionsgate|mgm|bloomberg|reuters|getty|shutterstock|associated press|times|post|journal|press|magazine|league|discovery|turner|penguin|harper\w*|umg|merlin|condé nast|publish\w*|media|pac-12|epix|marvel)\b/i;
const SERVICES =
  /\b(?:spotify|netflix|hulu|youtube|amazon|prime video|apple|twitter|facebook|meta|tidal|deezer|roku|sling|soundcloud|snapchat|openai|google|microsoft|pandora|iqiyi|tencent|rdio|iflix|playstation|xbox)\b/i;
const SPORT =
  /\b(?:uefa|fifa|nba|nfl|mlb|nhl|f\.?c\.?|united|league|cup|olympics?|grand prix|formula (?:1|e)|mclaren|ferrari|lamborghini|wimbledon|racing|team|tour|club|ioc|madrid|barcelona|arsenal|chelsea)\b/i;

/** Assistants, hubs and systems: a partnership with one of them puts a product on it. */
const HUBS =
  /\b(?:alexa|echo|google assistant|google home|siri|homekit|ifttt|nest|messenger|slack|carplay|android auto|cortana|bixby|smartthings|shopify|salesforce appexchange|wechat)\b/i;

/** Who carries goods and people for others. */
const COURIERS =
  /\b(?:postmates|doordash|deliv|instacart|uber|ubereats|uberrush|lyft|grubhub|deliveroo|shyp|roadie|stuart|dhl|fedex|ups|grab|ola|via|gett|hailo|favor|seamless|caviar|quartzy)\b/i;
const DELIVERS = new RegExp(
  `${COURIERS.source}.*\\b(?:deliver(?:y|ies|s)|supplies|on-demand rides?)\\b|\\b(?:deliver(?:y|ies|s)|supplies|on-demand rides?)\\b.*${COURIERS.source}`,
);

/** "a contract with X for 200 buses", "a deal on the delivery of cells". */
const SUPPLY_OF = new RegExp(
  `\\b(?:to supply|supply (?:deal|agreement|contract|pact)|cloud (?:deal|contract|agreement)|payments? deal|outsourcing (?:deal|contract)|purchase agreement)\\b|(?:deal|contract|agreement|pact|order)s? (?:with (?:\\S+ ){1,3})?(?:for|on the (?:delivery|supply|purchase) of|covering) (?:\\S+ ){0,4}(?:${`${PARTS} ${EQUIPMENT} software cloud hosting computing electricity maintenance logistics catering payroll outsourcing`.replaceAll(' ', '|').replaceAll('_', ' ')})s?\\b`,
);

export const DOMAINS: readonly Domain[] = [
  { type: 'INTEGRATION', word: 'integration', parties: HUBS, giver: HUBS },
  {
    type: 'CONTENT_LICENSE',
    word: 'content',
    parties:
      /^(?=.*\b(?:nfl|nba|mlb|nhl|pga|wwe|nascar|mls|fifa|uefa)\b).*\b(?:twitter|snapchat|facebook|youtube|amazon|hulu|yahoo|periscope|netflix|sling tv)\b/i,
    taker: SERVICES,
  },
  {
    type: 'ACQUISITION',
    word: 'takeover',
    sentence: /\b(?:per share|anti-?trust(?! (?:trial|case|suit|lawsuit))|european commission|regulators?|shareholders?|takeover|buyout)\b/,
    subjectGives: /./,
  },
  {
    type: 'JOINT_VENTURE',
    word: 'venture',
    sentence:
      /\bto (?:form|set up|create|establish|launch) an? (?:(?:\S+ )?joint venture|(?:new|joint|separate) (?:\S+ )?(?:company|firm|venture|entity)\b)/,
  },
  {
    type: 'SETTLEMENT',
    word: 'settlement',
    sentence: /\bactivists?(?: (?:investors?|shareholders?|hedge|funds?))?\b|proxy (?:fight|battle|contest)/,
  },
  { type: 'PATENT_LICENSE', word: 'patent', sentence: /\bpatents?\b/, article: /\bpatents?\b/gi, often: 4 },
  {
    type: 'MARKETING',
    word: 'marketing',
    sentence:
      /\b(?:sponsor\w*|co-brand\w*|advertising (?:deal|partnership|agreement)|marketing (?:deal|partnership|agreement)|(?:limited|special)[ -](?:edition|run|series)|limited run|an? (?!enterprise|community|developer|standard)\S+ edition of|joint (?:marketing|promotion|advertising)|(?:loyalty|rewards?|credit|debit) cards?|cross-promot\w+|(?:ad|advertising|marketing|promotional) campaign)\b/,
    parties: SPORT,
    article: /\bsponsor\w*/gi,
    often: 2,
  },
  {
    type: 'CONTENT_LICENSE',
    word: 'content',
    sentence:
      /\b(?:(?:film|movie|music|tv|show|sports?|news|book|audiobook|content|video|catalogue|streaming|broadcast|episode|output|image|photo|footage|font|carriage|retransmission|syndication|podcast) (?:\S+ )?(?:deal|pact|agreement|partnership|contract|licen[cs]e)|(?:use|licen[cs]ing) of (?:(?:its|their|whole) )?(?:articles|content|archives?|journalism|songs|films|texts)|to (?:show|use|display|license|feature|quote) (?:its|their) (?:\S+ ){0,2}(?:articles|content|archives?|journalism|songs|films|reporting)|over (?:music|film|broadcast|song|content) (?:rights|royalties)|(?:talks|negotiat\w+) (?:with (?:\S+ ){1,5})?(?:about|over|for) (?:\S+ ){0,3}(?:shows|films|music|songs|movies|games|matches)|live[- ]?stream\w*|to stream|streaming (?:deal|rights|agreement)|content (?:deal|partner\w*|agreement)|licens\w+ (?:deal|agreement).*(?:music|songs|content)|broadcast\w*|music (?:deal|licens\w*)|(?:web |live |internet )?(?:tv|video|music|television) (?:streaming |subscription )?service|streaming service|episodes?|catalogue?|films|movies)\b/,
    article: /\b(?:films?|movies|episodes|songs|music|albums|photographs|images|titles|archives?|broadcast\w*|labels)\b/gi,
    often: 5,
    giver: MEDIA,
    taker: SERVICES,
    subjectGives: /\bto (?:bring|offer|provide|license)\b/,
  },
  {
    type: 'JOINT_DEVELOPMENT',
    word: 'development',
    sentence:
      /\b(?:in (?:the )?(?:joint )?(?:research|development|design) (?:and (?:development|design) )?of|in (?:the )?(?:field of )?(?:research|r&d)\b|(?:joint|research|r&d|co-?)[ -]?development (?:contract|agreement|deal|pact|partnership|alliance|cooperation)|(?:research|r&d|engineering) (?:contract|agreement|deal|pact|partnership|alliance|cooperation|collaboration)|joint research|\bon (?:\S+ ){0,3}?research\b|(?:chip|car|battery|drone|robot|satellite|engine|vaccine|drug|rocket|aircraft) project|in (?:close )?(?:cooperation|co-operation|collaboration|partnership|conjunction|tandem) with [^.]{1,60}?(?:has |have |is |was )(?:also )?(?:been )?(?:develop|design|built|build|engineer|invent)\w*|(?:developed|designed|engineered|invented) (?:[^.,]* )?in (?:close )?(?:cooperation|co-operation|collaboration|partnership|conjunction|tandem) with)/,
  },
  {
    type: 'JOINT_DEVELOPMENT',
    word: 'common development',
    sentence:
      /\b(?:partnership|alliance|collaboration|tie-up|cooperation|co-operation|pact|partner)s? (?:(?:with|between) (?:\S+ ){1,6}?)?to (?:jointly |co-|help )?(?:develop|design|engineer|prototype|invent|research|flight-test|create (?:an? |the )?(?:\S+ ){0,3}(?:chips?|transistors?|batter(?:y|ies)|cells?|engines?|sensors?|processors?|models?|materials?|robots?|drugs?|vehicles?))\b/,
  },
  { type: 'SETTLEMENT', word: 'activist', sentence: /\bactivist (?:investor|hedge|shareholder|fund)?/ },
  { type: 'SUPPLY', word: 'delivery', sentence: DELIVERS, giver: COURIERS },
  {
    type: 'SUPPLY',
    word: 'supply',
    sentence: SUPPLY_OF,
    subjectGives: /\b(?:to supply|to provide|payments? deal|supply)\b/,
  },
  {
    type: 'DISTRIBUTION',
    word: 'distribution',
    sentence:
      /\b(?:distribution (?:deal|agreement|partnership|pact)|to distribute|reseller (?:deal|agreement)|to resell|exclusive retailer|carriage (?:deal|agreement|contract|pact)|to (?:stock|retail) |to (?:have|get) (?:its|their) \S+(?: \S+){0,2} (?:sold|stocked)|to sell (?:its|their) (?:phones?|smartphones?|handsets?|cars?|vehicles?|e-?bikes?|bikes?|scooters?|watches|devices|speakers|headphones|goods|products|wares|tvs|televisions|laptops|tablets|consoles|glasses))\b/,
  },
  {
    type: 'MANUFACTURING',
    word: 'manufacturing',
    sentence: /\b(?:manufacturing (?:deal|agreement|partnership|contract)|to (?:manufacture|assemble))\b/,
  },
];

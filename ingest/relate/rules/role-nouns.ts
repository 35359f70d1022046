// Nouns that say what one company is to another ("supplier", "distributor", "sponsor"), and every frame that such a noun stands in.
import { type RoleNoun, turnsOf } from './role-noun-turns.ts';
import { noun, type Rule, verb } from './rule.ts';

/** Whoever is the object of these, or their subject in the passive, gets or loses the part: "names X as its supplier". */
const TAKES =
  'name appoint pick choose select line_up hire tap sign sign_up sign_on add gain land win get keep lose drop replace take take_on enlist recruit retain confirm announce unveil welcome have bag secure designate engage bring_in bring unveil ditch dump remove oust approve reveal introduce list count want use see make hold renew extend nab snag grab bag score lure rope_in';
/** Their subject has the part: "serves as X's supplier", "was named X's supplier", "became a supplier to X". */
const HOLDS = 'name appoint become be remain make choose select pick crown stay sign_up sign_on';
/** Their subject has others in the part: "has suppliers such as X". */
const HAS = 'have count boast serve win add attract gain list number include claim get sign sign_up land find lose';
const SERVES =
  'serve act work sign_up sign_on sign remain stay continue return step_in step_down come start emerge act quit withdraw end stop';

/** "replaced B as C's supplier": C is the customer. */
const AS_ANOTHERS = "\\bas (?!the |an? |its |their )(?:\\S+ ){0,2}?\\S+['’]s\\b";

const roleRules = ({ word, type, own, other, nouns, phrase, unlike, filter = '', confidence = 0.75 }: RoleNoun): readonly Rule[] => {
  const kind = { type, both: true, state: true, lastNoun: true, ...(unlike && { unlike }) } as const;
  const like = new RegExp(phrase);
  const as = new RegExp(
    `\\bas (?:[\\w$€£'’.-]+ ){0,6}(?:${phrase})s?\\b|^(?:\\S+ )?(?:tak(?:es?|en|ing)|took) [^;:]+? for (?:an?|its) (?:\\S+ )?(?:${phrase})\\b`,
  );
  const ofWhom = ['possessor', 'of.possessor', 'to.possessor', 'for.possessor', 'of', 'for', 'to', 'with'].map(
    (slot) => `${slot}${filter}`,
  );
  return [
    verb({
      name: `${word}: take on as`,
      type,
      both: true,
      verbs: TAKES,
      after: as,
      notAfter: new RegExp(`\\bwith (?:\\S+ ){1,4}as\\b|${AS_ANOTHERS}`),
      roles: [
        { role: own, slots: ['object:partner'] },
        {
          role: other,
          slots: ['subject', 'as.possessor', 'as.modifier', 'of', 'for', 'to', 'with'].map((slot) => `${slot}${filter}`),
        },
      ],
      confidence: confidence + 0.1,
    }),
    verb({
      name: `${word}: take the place of another as`,
      type,
      both: true,
      verbs: 'replace succeed follow displace oust supplant overtake unseat beat join',
      after: as,
      roles: [
        { role: own, slots: ['subject:partner'] },
        { role: other, slots: [`as.possessor${filter}`] },
      ],
      confidence: confidence + 0.1,
    }),
    verb({
      name: `${word}: serve as`,
      type,
      both: true,
      verbs: SERVES,
      noObject: true,
      after: as,
      roles: [
        { role: own, slots: ['subject:partner'] },
        { role: other, slots: ['as.possessor', 'as.modifier', 'of', 'for', 'to', 'with'].map((slot) => `${slot}${filter}`) },
      ],
      confidence: confidence + 0.05,
    }),
    noun({
      ...kind,
      name: `${word}: be named`,
      nouns,
      like: new RegExp(`\\b(?:${phrase})\\b`),
      verbs: HOLDS,
      roles: [
        { role: own, slots: ['holder:partner'] },
        { role: other, slots: [...ofWhom, `modifier${filter || ':company'}`] },
      ],
      confidence,
    }),
    noun({
      ...kind,
      name: `${word}: its own name`,
      nouns,
      like,
      roles: [
        {
          role: own,
          slots: [
            'apposed.all:partner',
            'apposed:partner',
            'head:partner',
            'is:partner',
            'examples:partner',
            'among-them:partner',
            'post-of:partner',
          ],
        },
        { role: other, slots: [...ofWhom, `modifier${filter || ':company'}`] },
      ],
      confidence,
    }),
    noun({
      ...kind,
      name: `${word}: have such as`,
      nouns,
      like,
      verbs: HAS,
      roles: [
        { role: own, slots: ['examples:partner', 'range:partner', 'among-them:partner'] },
        { role: other, slots: [`possessor${filter}`, `holder${filter}`] },
      ],
      confidence: confidence + 0.05,
    }),
    noun({
      ...kind,
      name: `${word}: be among`,
      nouns,
      like,
      preposition: 'among',
      verbs: 'be rank',
      roles: [
        { role: own, slots: ['holder:partner'] },
        { role: other, slots: ['possessor', 'of'].map((slot) => `${slot}${filter}`) },
      ],
      confidence: confidence + 0.05,
    }),
    verb({
      name: `${word}: count among`,
      type,
      both: true,
      state: true,
      verbs: 'count list number include have name',
      after: new RegExp(`among (?:its|their|the) (?:[\\w-]+ ){0,3}(?:${phrase})s\\b`),
      roles: [
        { role: own, slots: ['object:partner'] },
        { role: other, slots: [`subject${filter}`, `among.possessor${filter}`, `of${filter}`] },
      ],
      confidence: confidence + 0.1,
    }),
    ...turnsOf({ word, type, own, other, nouns, phrase, filter, confidence, ...(unlike && { unlike }) }),
  ];
};

const RETAIL = '(?:distribution|retail|carrier|reseller|channel|sales|publishing|launch carrier) partner';
const MAKING = '(?:manufacturing|production|assembly|foundry) partner';
const PROVIDING = '(?:supply|cloud|hosting|payments?|logistics|delivery|technical|network) partner';
/** Any service, where it is said that there is no other or none before it. */
const CHOSEN = '(?:preferred|exclusive|sole|main|primary|only|principal|default) (?:\\S+ ){0,2}(?:cloud|lab|bank|network|host)';
const BACKING = '(?:official|sponsorship|shirt|kit|marketing|promotional|title|jersey) (?:\\S+ )?partner';
const DEVELOPING = '(?:development|research|r&d|engineering) partner';
const KNOWN_PARTNERS = new RegExp(
  `${RETAIL}|${MAKING}|${PROVIDING}|${BACKING}|${DEVELOPING}|hiring|managing|general|founding|law|venture|business-partner|former partner at|dating|equity|limited`,
);

export const ROLE_NOUN_RULES: readonly Rule[] = [
  ...roleRules({
    word: 'supplier',
    type: 'SUPPLY',
    own: 'SUPPLIER',
    other: 'CUSTOMER',
    nouns: 'supplier provider contractor subcontractor partner source processor reinsurer outfitter cloud lab bank network host',
    phrase: `supplier|provider|vendor|contractor|subcontractor|(?:sole|only|single|second|main) source|source of|reinsurer|(?:payments?|card) processor|${CHOSEN}|${PROVIDING}`,
  }),
  ...roleRules({
    word: 'customer',
    type: 'SUPPLY',
    own: 'CUSTOMER',
    other: 'SUPPLIER',
    nouns: 'customer client user adopter',
    phrase: 'customer|client|user|adopter',
    unlike:
      /email client|mail client|chat client|desktop client|mobile client|native client|web client|customer (?:service|support|base|data)/,
  }),
  ...roleRules({
    word: 'distributor',
    type: 'DISTRIBUTION',
    own: 'DISTRIBUTOR',
    other: 'PRINCIPAL',
    nouns: 'distributor reseller wholesaler stockist importer retailer publisher dealer seller carrier operator partner',
    phrase: `distributor|reseller|wholesaler|stockist|importer|exclusive (?:\\S+ )?(?:retailer|carrier|operator|seller|dealer|publisher)|${RETAIL}`,
  }),
  ...roleRules({
    word: 'manufacturer',
    type: 'MANUFACTURING',
    own: 'MANUFACTURER',
    other: 'PRINCIPAL',
    nouns: 'manufacturer assembler maker producer foundry partner',
    phrase: `contract (?:manufacturer|maker)|(?:sole|exclusive|only|main|biggest|largest) (?:maker|manufacturer|producer)|assembler|contract-manufacturer|foundry|${MAKING}`,
  }),
  ...roleRules({
    word: 'sponsor',
    type: 'MARKETING',
    own: 'PARTY',
    other: 'PARTY',
    nouns: 'sponsor partner timekeeper supplier beer drink airline carrier outfitter bank',
    phrase: `sponsor|sponsored \\S+|official (?:\\S+ )?(?:timekeeper|supplier|beer|drink|airline|carrier|outfitter|bank)|${BACKING}`,
  }),
  ...roleRules({
    word: 'development partner',
    type: 'JOINT_DEVELOPMENT',
    own: 'PARTY',
    other: 'PARTY',
    nouns: 'partner',
    phrase: DEVELOPING,
  }),
  ...roleRules({
    word: 'partner',
    type: 'PARTNERSHIP',
    own: 'PARTY',
    other: 'PARTY',
    nouns: 'partner ally',
    phrase: 'partner|ally|allie',
    unlike: KNOWN_PARTNERS,
    confidence: 0.7,
  }),
  ...roleRules({
    word: 'member',
    type: 'STANDARDS_MEMBERSHIP',
    own: 'MEMBER',
    other: 'BODY',
    nouns: 'member founder co-founder backer supporter promoter sponsor',
    phrase: 'member|founder|co-founder|backer|supporter|promoter|sponsor',
    unlike: /team|staff|crew|cast|band|audience|family/,
    filter: ':body',
  }),
];

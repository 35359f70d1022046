// Who is a shareholder, told by the way: the stake that A holds in B, a third of which is A's, one of its first investors, in it no longer.
import { BUY } from './buying-words.ts';
import { type Rule, rulesOf } from './rule.ts';

const { verb, noun } = rulesOf('INVESTMENT');

const SHAREHOLDER = '(?:investors?|backers?|shareholders?|financiers?|stakeholders?)';
const PERCENT = '(?:[1-4]?\\d|50)(?:[.,]\\d+)? ?(?:%|percent|per cent)';
const NUMBER = '(?:five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty) (?:percent|per cent)';
const PART = `(?:${PERCENT}|${NUMBER}|(?:an? |one |two )?(?:half|third|quarter|fifth|sixth|seventh|eighth|ninth|tenth)s?)`;
const MAJORITY =
  /majority|controlling|(?:more than|over) (?:a )?half|three[- ]quarters|two[- ]thirds|(?:5[1-9]|[6-9]\d|100)(?:\.\d+)? ?(?:%|percent|per cent)/;
const MONEY_GIVEN = '(?:(?:seed|fresh|new|venture|growth|more|some) )*(?:money|capital|funding|cash|funds|financing)';

export const SHAREHOLDER_RULES: readonly Rule[] = [
  verb({
    name: 'the stake that it holds in',
    verbs: 'own have hold control keep buy acquire take',
    voice: 'ACTIVE',
    sentence: new RegExp(
      `\\b(?:stake|shares?|holding|shareholding|interest|${PART})(?: of \\S+(?: \\S+)?| in \\S+(?: \\S+)?)?,? (?:that|which) (?:\\S+ ){1,5}?(?:holds?|owns?|ha[sd]|held|owned|bought|acquired|took|keeps|kept)\\b`,
    ),
    not: MAJORITY,
    status: 'COMPLETED',
    roles: [
      { role: 'INVESTOR', slots: ['subject:company'] },
      { role: 'INVESTEE', slots: ['in:company', 'object:company', 'of:company'] },
    ],
    confidence: 0.75,
  }),
  verb({
    name: 'a part of it is owned by',
    verbs: 'belong own hold control',
    sentence: new RegExp(
      `\\b${PART} of (?!which|whose)(?:\\S+ ){1,7}?(?:belongs?|belonged|(?:is|are|was|were) (?:now |still )?(?:owned|held|controlled) by)\\b`,
    ),
    not: MAJORITY,
    status: 'COMPLETED',
    roles: [
      { role: 'INVESTOR', slots: ['to:company', 'agents:company'] },
      { role: 'INVESTEE', slots: ['part-of:company'] },
    ],
    confidence: 0.8,
  }),
  verb({
    name: 'be one of its investors',
    verbs: 'be become remain rank',
    after: new RegExp(`^(?:\\S+ ){0,2}?\\S+ (?:one of|among) (?:\\S+ ){0,6}?${SHAREHOLDER}\\b`),
    not: /\bsuch as\b/,
    status: 'COMPLETED',
    roles: [
      { role: 'INVESTOR', slots: ['subject:company'] },
      { role: 'INVESTEE', slots: ['of.possessor:company', 'object.of.possessor:company', 'later.in:company', 'among.possessor:company'] },
    ],
    confidence: 0.75,
  }),
  verb({
    name: 'join as an investor',
    verbs: 'join come come_in enter step_in get_in participate sign_up',
    voice: 'ACTIVE',
    after: new RegExp(`\\bas (?:an? |the |its |one of )?(?:\\S+ ){0,3}?${SHAREHOLDER}\\b`),
    roles: [
      { role: 'INVESTOR', slots: ['subject:company'] },
      { role: 'INVESTEE', slots: ['object:company', 'at:company', 'later.at:company', 'later.in:company', 'later.of:company'] },
    ],
    confidence: 0.75,
  }),
  noun({
    name: 'with a shareholder in',
    nouns: 'shareholder investor backer owner stakeholder',
    preposition: 'as',
    like: /\b(?:shareholder|investor|backer|stakeholder)\b|\b(?:part|minority|co-)[- ]?owner\b/,
    status: 'COMPLETED',
    roles: [
      { role: 'INVESTOR', slots: ['before-preposition:company'] },
      { role: 'INVESTEE', slots: ['before-beside:company'] },
    ],
    confidence: 0.75,
  }),
  verb({
    name: 'its investment values',
    verbs: 'value',
    voice: 'ACTIVE',
    sentence: /\b(?:investment|money|round|stake|funding|cash|deal|purchase) (?:of \S+ )?(?:by|from|led by) .*\bvalu/,
    roles: [
      { role: 'INVESTOR', slots: ['subject.by:company', 'subject.from:company'] },
      { role: 'INVESTEE', slots: ['object:company'] },
    ],
    confidence: 0.75,
  }),
  noun({
    name: 'its shares in',
    nouns: 'share holding shareholding position',
    unlike: /\bmarket\b/,
    status: 'COMPLETED',
    roles: [
      { role: 'INVESTOR', slots: ['possessor:company'] },
      { role: 'INVESTEE', slots: ['in:company'] },
    ],
    confidence: 0.75,
  }),
  noun({
    name: 'former shareholder of',
    nouns: 'shareholder investor backer stakeholder',
    like: /\b(?:former|ex|erstwhile|one-time|onetime|previous)\b|\bex-/,
    status: 'ENDED',
    roles: [
      { role: 'INVESTOR', slots: ['apposed:company', 'head:company', 'is:company'] },
      { role: 'INVESTEE', slots: ['in:company', 'of:company', 'possessor:company', 'modifier:company'] },
    ],
    confidence: 0.75,
  }),
  verb({
    name: 'buy shares, named before them',
    verbs: `${BUY} own hold have get`,
    voice: 'ACTIVE',
    object: 'share stock worth',
    after: /\b(?:shares|stock)\b/,
    not: /majority|controlling|\b(?:market|mind) ?share|each other|one another|all (?:of )?(?:the )?(?:outstanding |remaining )?(?:shares|stock)/,
    roles: [
      { role: 'INVESTOR', slots: ['subject:company'] },
      { role: 'INVESTEE', slots: ['object.modifier:company', 'of.modifier:company', 'later.in:company'] },
    ],
    confidence: 0.75,
  }),
  verb({
    name: 'provide with money',
    verbs: 'provide supply equip endow furnish',
    after: new RegExp(`\\bwith (?:\\S+ ){0,3}?(?:[$€£¥₹]\\d|\\d[\\d.,]* (?:million|billion)|${MONEY_GIVEN}\\b)`),
    notAfter: /\b(?:worth of|services?|equipment|chips|orders?)\b/,
    roles: [
      { role: 'INVESTOR', slots: ['subject:company'] },
      { role: 'INVESTEE', slots: ['object:company'] },
    ],
    confidence: 0.75,
  }),
  verb({
    name: 'provide money to',
    verbs: 'provide supply give offer extend commit lend',
    after: new RegExp(`^(?:to )?\\S+ (?:\\S+ ){0,3}?${MONEY_GIVEN} (?:to|for)\\b`),
    roles: [
      { role: 'INVESTOR', slots: ['subject:company'] },
      { role: 'INVESTEE', slots: ['to:company', 'object.to:company', 'for:company'] },
    ],
    confidence: 0.75,
  }),
  verb({
    name: 'be given a loan by',
    verbs: 'give grant lend extend',
    voice: 'PASSIVE',
    sentence:
      /\b(?:loan|credit line|lifeline)\b.*\b(?:given|granted|lent|extended)\b.* by\b|\b(?:given|granted) (?:an? |another )(?:\S+ ){0,3}?(?:loan|credit line|lifeline)\b/,
    roles: [
      { role: 'INVESTOR', slots: ['subject:company'] },
      { role: 'INVESTEE', slots: ['object:company'] },
    ],
    confidence: 0.75,
  }),
  verb({
    name: 'grant a loan to',
    verbs: 'grant give extend offer make arrange',
    after: /^(?:\S+ ){1,8}?(?:loan|credit|credit line|lifeline|mortgage|overdraft)\b/,
    notAfter: /\bcredit (?:card|for|to)\b/,
    roles: [
      { role: 'INVESTOR', slots: ['subject:company'] },
      { role: 'INVESTEE', slots: ['recipient:company', 'to:company', 'object.to:company'] },
    ],
    confidence: 0.75,
  }),
];

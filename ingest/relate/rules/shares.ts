// Shares of a company held, told in parts of it, given up or written down.
import { type Rule, rulesOf } from './rule.ts';

const { verb, noun } = rulesOf('INVESTMENT');

/** Half at most: who has more owns it. */
const PERCENT = '(?:[1-4]?\\d|50)(?:[.,]\\d+)? ?(?:%|percent|per cent)';
const PART = `(?:${PERCENT}|(?:an? |one |two )?(?:half|third|quarter|fifth|sixth|seventh|eighth|ninth|tenth)s?)`;
const MAJORITY =
  /majority|controlling|(?:more than|over) (?:a )?half|three[- ]quarters|two[- ]thirds|(?:5[1-9]|[6-9]\d|100)(?:\.\d+)? ?(?:%|percent|per cent)/;
/** A verb with the words before it, from where its text begins. */
const VERB =
  '^(?:(?:has|have|had|will|would|is|are|was|were|be|been|to|also|now|already|still|may|might|could|can|not|once|recently) )*\\S+';
const HOLD = 'own have hold control keep retain possess buy acquire take purchase get receive';
const GIVE_UP = 'sell sell_off sell_out offload unload divest exit dump cash_in part dispose shed liquidate give_up quit get_rid';
const SHARES = 'stake share shareholding holding stock interest position';

export const SHARE_RULES: readonly Rule[] = [
  verb({
    name: 'hold a part, in which',
    verbs: HOLD,
    voice: 'ACTIVE',
    sentence: new RegExp(
      `\\b(?:in|of) (?:which|whom) .*\\b${PART}|\\b(?:in|of) (?:which|whom) .*\\b(?:shares?|stakes?|shareholder|interest|slice)\\b`,
    ),
    not: MAJORITY,
    status: 'COMPLETED',
    roles: [
      { role: 'INVESTOR', slots: ['subject:company'] },
      { role: 'INVESTEE', slots: ['in:company', 'of:company'] },
    ],
    confidence: 0.8,
  }),
  verb({
    name: 'own half of',
    verbs: 'own have hold buy acquire purchase take get control',
    after: new RegExp(`${VERB} (?:a |one |about |roughly |around |nearly |almost |up to )*half (?:of|the)\\b`),
    notAfter: /\beach\b/,
    not: /\b(?:more than|over) half\b|\beach\b|\bhalf of (?:the )?(?:market|profits?|revenues?|sales|shares?|all|its|their)\b/,
    roles: [
      { role: 'INVESTOR', slots: ['subject:company'] },
      { role: 'INVESTEE', slots: ['object.of:company', 'of:company'] },
    ],
    confidence: 0.8,
  }),
  verb({
    name: 'a part of which belongs to',
    verbs: 'belong own hold control',
    sentence: new RegExp(`\\b${PART} of (?:which|whose)\\b`),
    not: MAJORITY,
    status: 'COMPLETED',
    roles: [
      { role: 'INVESTOR', slots: ['to:company', 'agents:company'] },
      { role: 'INVESTEE', slots: ['of-which:company'] },
    ],
    confidence: 0.8,
  }),
  verb({
    name: 'owned in part by',
    verbs: 'own hold control',
    voice: 'PASSIVE',
    sentence: new RegExp(
      `(?:\\b${PART}[- ]|\\b(?:partly|partially|part|minority)[- ])(?:owned|held|controlled) by|(?:owned|held) (?:in part|partly) by`,
    ),
    not: MAJORITY,
    status: 'COMPLETED',
    roles: [
      { role: 'INVESTOR', slots: ['subject:company'] },
      { role: 'INVESTEE', slots: ['object:company', 'ruler:company'] },
    ],
    confidence: 0.8,
  }),
  noun({
    name: 'a part owned by',
    nouns: 'owned held',
    like: /\b(?:half|third|quarter|fifth|sixth|seventh|eighth|tenth|percent|%|part|partly|minority)[ -](?:owned|held)/,
    status: 'COMPLETED',
    roles: [
      { role: 'INVESTOR', slots: ['by:company'] },
      { role: 'INVESTEE', slots: ['is:company', 'apposed:company'] },
    ],
    confidence: 0.75,
  }),
  noun({
    name: 'its percentage of',
    nouns: 'percent third quarter fifth tenth',
    like: /^(?!.*\b(?:5[1-9]|[6-9]\d|100)\b)/,
    not: MAJORITY,
    status: 'COMPLETED',
    roles: [
      { role: 'INVESTOR', slots: ['possessor:company'] },
      { role: 'INVESTEE', slots: ['of:company'] },
    ],
    confidence: 0.75,
  }),
  verb({
    name: 'give up its shares in',
    verbs: GIVE_UP,
    voice: 'ACTIVE',
    after: /^(?:to )?\S+ (?:\S+ ){0,8}?(?:shares?|shareholdings?|holdings?|stock|interest|stakes?|position) (?:in|of)\b/,
    not: /majority|controlling|\b(?:market|mind) ?share|share of (?:the )?(?:market|sales|profits?)/,
    status: 'ENDED',
    roles: [
      { role: 'INVESTOR', slots: ['subject:company'] },
      { role: 'INVESTEE', slots: ['object.in:company', 'in:company', 'later.in:company', 'object.of:company'] },
    ],
    confidence: 0.8,
  }),
  verb({
    name: 'give up shares, named before them',
    verbs: GIVE_UP,
    voice: 'ACTIVE',
    object: 'share shareholding holding stock stake',
    not: /majority|controlling|\b(?:market|mind) ?share|\bshares? of\b/,
    status: 'ENDED',
    roles: [
      { role: 'INVESTOR', slots: ['subject:company'] },
      { role: 'INVESTEE', slots: ['object.modifier:company'] },
    ],
    confidence: 0.75,
  }),
  verb({
    name: 'reduce its shares in',
    verbs: 'reduce trim cut slash halve lower pare pare_down dilute water_down',
    object: 'share shareholding holding stock stake interest position',
    not: /majority|controlling|\b(?:market|mind) ?share|share of (?:the )?(?:market|sales|profits?)/,
    status: 'COMPLETED',
    roles: [
      { role: 'INVESTOR', slots: ['subject:company', 'object.possessor:company'] },
      { role: 'INVESTEE', slots: ['object.in:company', 'in:company', 'object.modifier:company'] },
    ],
    confidence: 0.75,
  }),
  verb({
    name: 'exit an investment in',
    verbs: 'exit sell_out cash_out',
    after: new RegExp(`${VERB}(?: out)? (?:(?:its|the) (?:\\S+ )?investment in|of)\\b`),
    status: 'ENDED',
    roles: [
      { role: 'INVESTOR', slots: ['subject:company'] },
      { role: 'INVESTEE', slots: ['object.in:company', 'in:company', 'of:company'] },
    ],
    confidence: 0.75,
  }),
  noun({
    name: 'its holding, valued anew',
    nouns: 'stake investment holding position share',
    verbs:
      'mark_down mark_up mark write_down write_up write_off write cut slash lower raise value revalue spin_off spin_out spin defend monetize monetise unload',
    unlike: /majority|controlling|market/,
    status: 'COMPLETED',
    roles: [
      { role: 'INVESTOR', slots: ['possessor:company', 'holder:company'] },
      { role: 'INVESTEE', slots: ['modifier:company', 'in:company'] },
    ],
    confidence: 0.75,
  }),
  verb({
    name: 'buy back the shares of',
    verbs: 'buy_back repurchase',
    after: /^\S+ (?:back )?(?:\S+ ){0,5}?(?:shares?|stake|holding|shareholding)\b/,
    status: 'ENDED',
    roles: [
      { role: 'INVESTOR', slots: ['object.possessor:company', 'from:company', 'agents:company'] },
      { role: 'INVESTEE', slots: ['subject:company'] },
    ],
    confidence: 0.75,
  }),
  verb({
    name: 'give a stake to',
    verbs: 'give grant hand offer sell',
    after: /^\S+ (?:\S+ ){1,4}?(?:an? |its |new |\d+(?:\.\d+)? )(?:\S+ ){0,4}?(?:stake|shares|shareholding|equity)\b/,
    not: MAJORITY,
    roles: [
      { role: 'INVESTOR', slots: ['recipient:company'] },
      { role: 'INVESTEE', slots: ['subject:company'] },
    ],
    confidence: 0.75,
  }),
  verb({
    name: 'issue shares to',
    verbs: 'issue place allot sell',
    object: 'share stock equity warrant',
    after: /^\S+ (?:new |\S+ new |[\d.,]+ (?:\S+ )?)?(?:shares|stock|equity|warrants) (?:\S+ ){0,3}?(?:to|with)\b/,
    roles: [
      { role: 'INVESTOR', slots: ['to:company', 'object.to:company', 'with:company'] },
      { role: 'INVESTEE', slots: ['subject:company'] },
    ],
    confidence: 0.75,
  }),
  verb({
    name: 'subscribe for shares of',
    verbs: 'subscribe convert',
    after: /\b(?:shares|capital increase|stock|equity|stake)\b/,
    roles: [
      { role: 'INVESTOR', slots: ['subject:company'] },
      { role: 'INVESTEE', slots: ['later.in:company', 'later.of:company'] },
    ],
    confidence: 0.75,
  }),
  ...(['first', 'last'] as const).map((one, index) =>
    noun({
      name: index === 0 ? 'stakes in each other' : 'stakes in each other, the other way round',
      nouns: SHARES,
      after: /^(?:(?:\S+ ){0,3}?in (?:each other|one another)\b|each other|one another|other 's)/,
      sentence: /\b(?:each other|one another)(?:['’]s (?:shares|stock)|(?! ['’]s))/,
      verbs: 'take buy acquire own hold have get purchase swap exchange',
      roles: [
        { role: 'INVESTOR', slots: [`holder.${one}`] },
        { role: 'INVESTEE', slots: [`holder.${one === 'first' ? 'last' : 'first'}`] },
      ],
      confidence: 0.7,
    }),
  ),
];

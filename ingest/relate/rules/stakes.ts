// Who holds a share of whom, and who stands behind whom with money.
import { type Rule, rulesOf } from './rule.ts';

const { verb, noun, suffix } = rulesOf('INVESTMENT');

/** "2 percent of the output", "a quarter of a billion": parts of no company. */
const OF_OTHER_THINGS =
  /(?:%|percent|per cent|half|third|quarter|fifth|tenth)s? of (?:a |the |its |their |all |global |total |annual |these |those |our |america's |world )*(?:output|capacity|production|sales|revenues?|profits?|earnings|market|costs?|people|users|customers|orders|traffic|turnover|demand|work|workforce|staff|shipments|price|volume|money|proceeds|time|day|year|century|million|billion|trillion|dozen)s?\b/;

/** "gained 5 percent in New York": what a share price does. */
const RISE = /^(?:gained|gains|gain|added) \S+ (?:%|percent|per cent) (?:in|on)\b/;

export const STAKE_RULES: readonly Rule[] = [
  verb({
    name: 'take a stake in',
    verbs:
      'take buy acquire have hold own get purchase spend pick_up up build boost increase raise snap_up buy_up grab secure snag nab obtain gain receive amass retain control lift double triple increase keep',
    after:
      /stake|slice|sliver|minority|shareholding|(?:holding|money) in\b|(?:one|a) (?:third|quarter|fifth|tenth) of|\d+(?:\.\d+)? ?(?:%|percent|per cent) (?:of|in)\b|^\S+ (?:an?|one|about an?) (?:third|quarter|fifth|tenth)\b|^\S+ (?:\S+ ){0,5}?(?:shares? (?:in|of)|(?:stock|equity) in|(?:\S+ )?stock (?:for|worth)|(?:equity|minority) (?:interest|holding|position)|piece of)/,
    not: /majority stake|controlling stake|all (?:of )?(?:its |the )?(?:remaining |outstanding )*(?:shares|stock)|(?:remaining|outstanding|full|entire) (?:\S+ ){0,2}?(?:stake|shares|stock|interest)|(?:5[1-9]|[6-9]\d|100)(?:\.\d+)?\s?(?:%|percent|per cent)|(?:stake|interest) in (?:the )?(?:game|outcome)/,
    notAfter: new RegExp(`${OF_OTHER_THINGS.source}|${RISE.source}`),
    roles: [
      { role: 'INVESTOR', slots: ['subject'] },
      { role: 'INVESTEE', slots: ['object.in', 'in', 'object.of:company', 'of:company', 'object.modifier:company'] },
    ],
    confidence: 0.9,
  }),
  noun({
    name: 'stake in',
    nouns: 'stake shareholding',
    unlike: /majority|controlling|full|entire|remaining|100/,
    status: 'COMPLETED',
    roles: [
      { role: 'INVESTOR', slots: ['possessor', 'signed-by', 'holder'] },
      { role: 'INVESTEE', slots: ['in', 'modifier'] },
    ],
    confidence: 0.8,
  }),
  verb({
    name: 'back',
    verbs: 'back fund finance bankroll incubate',
    notObject: 'plan call bill law effort standard initiative',
    roles: [
      { role: 'INVESTOR', slots: ['subject', 'from'] },
      { role: 'INVESTEE', slots: ['object', 'object.possessor:company'] },
    ],
    notAfter: /^\S+ (?:down|away|off|out|up)\b|^(?:\S+ ){1,3}the next |\bas (?:an? |its |the )?(?:\S+ ){0,2}sponsor/,
    confidence: 0.85,
  }),
  noun({
    name: 'investor in',
    nouns: 'investor backer shareholder stakeholder financier',
    unlike: /\b(?:former|ex|erstwhile|one-time|onetime|previous)\b|\bex-/,
    status: 'COMPLETED',
    roles: [
      { role: 'INVESTOR', slots: ['apposed', 'head', 'is'] },
      { role: 'INVESTEE', slots: ['in', 'of', 'possessor', 'modifier'] },
    ],
    confidence: 0.8,
  }),
  verb({
    name: 'count among its backers',
    verbs:
      'count list number include have add land get bring win sign sign_up gain attract bring_in welcome name nab snag secure tap bag grab score lure rope_in',
    after:
      /to (?:its|their) (?:list of )?(?:investors|backers)|among (?:its|their) (?:backers|investors|shareholders)|as (?:(?:an?|its) )?(?:new |strategic |lead )?(?:investor|backer|shareholder)|as investors/,
    status: 'COMPLETED',
    roles: [
      { role: 'INVESTOR', slots: ['object'] },
      { role: 'INVESTEE', slots: ['subject'] },
    ],
    confidence: 0.85,
  }),
  suffix({
    name: '-backed',
    suffixes: 'backed funded financed invested incubated',
    status: 'COMPLETED',
    roles: [
      { role: 'INVESTOR', slots: ['before'] },
      { role: 'INVESTEE', slots: ['after', 'is:company'] },
    ],
    confidence: 0.9,
  }),
  noun({
    name: 'its investors include',
    nouns: 'investor backer shareholder stakeholder financier funder',
    status: 'COMPLETED',
    roles: [
      { role: 'INVESTOR', slots: ['is', 'examples'] },
      { role: 'INVESTEE', slots: ['possessor', 'of', 'in', 'raiser'] },
    ],
    confidence: 0.8,
  }),
  noun({
    name: 'among its investors',
    nouns: 'investor backer shareholder',
    preposition: 'among',
    status: 'COMPLETED',
    roles: [
      { role: 'INVESTOR', slots: ['holder'] },
      { role: 'INVESTEE', slots: ['possessor', 'of', 'in'] },
    ],
    confidence: 0.85,
  }),
  verb({
    name: 'pay for a share of',
    verbs: 'pay spend shell_out invest put commit',
    after:
      /^\S+ (?:\S+ ){0,7}?(?:for|in|on|into|to (?:buy|take|acquire)) (?:an? )?(?:\S+ ){0,3}?(?:stake|slice|(?:half|third|quarter|fifth|tenth) of|\d+(?:\.\d+)? ?(?:%|percent|per cent)|shares)/,
    not: /majority|controlling|(?:5[1-9]|[6-9]\d|100)(?:\.\d+)? ?(?:%|percent|per cent)/,
    roles: [
      { role: 'INVESTOR', slots: ['subject'] },
      { role: 'INVESTEE', slots: ['of:company', 'in:company'] },
    ],
    confidence: 0.8,
  }),
  verb({
    name: 'a share is bought by',
    verbs: 'buy acquire purchase take hold own snap_up pick_up',
    object: 'stake share interest shareholding holding percent slice',
    voice: 'PASSIVE',
    not: /majority|controlling|(?:5[1-9]|[6-9]\d|100)(?:\.\d+)? ?(?:%|percent|per cent)/,
    roles: [
      { role: 'INVESTOR', slots: ['subject:company'] },
      { role: 'INVESTEE', slots: ['object.of:company', 'object.in:company'] },
    ],
    confidence: 0.8,
  }),
  verb({
    name: 'sell a stake to',
    verbs: 'sell sell_off sell_on offload unload divest transfer',
    object: 'stake share interest shareholding holding percent',
    not: /majority|controlling|(?:5[1-9]|[6-9]\d|100)(?:\.\d+)? ?(?:%|percent|per cent)/,
    roles: [
      { role: 'INVESTOR', slots: ['to:company', 'object.to:company'] },
      { role: 'INVESTEE', slots: ['object.in', 'in', 'object.of:company', 'of:company', 'object.modifier:company'] },
    ],
    confidence: 0.8,
  }),
  verb({
    name: 'sell a stake in itself to',
    verbs: 'sell',
    object: 'stake share percent',
    after: /^\S+ (?:\S+ ){0,5}?(?:stake|shares|percent|per cent|%) to /,
    not: /majority|controlling|(?:5[1-9]|[6-9]\d|100)(?:\.\d+)? ?(?:%|percent|per cent)/,
    roles: [
      { role: 'INVESTOR', slots: ['to:company', 'object.to:company'] },
      { role: 'INVESTEE', slots: ['subject:company'] },
    ],
    confidence: 0.7,
  }),
  verb({
    name: 'become a shareholder in',
    verbs: 'become',
    object: 'shareholder investor backer stakeholder',
    roles: [
      { role: 'INVESTOR', slots: ['subject:company'] },
      { role: 'INVESTEE', slots: ['object.in', 'object.of', 'in', 'of', 'object.possessor', 'object.modifier'] },
    ],
    confidence: 0.8,
  }),
  verb({
    name: 'be a shareholder in',
    verbs: 'be remain',
    object: 'shareholder investor backer stakeholder',
    status: 'COMPLETED',
    roles: [
      { role: 'INVESTOR', slots: ['subject:company'] },
      { role: 'INVESTEE', slots: ['object.in', 'object.of', 'in', 'of', 'object.possessor', 'object.modifier'] },
    ],
    confidence: 0.8,
  }),
  verb({
    name: 'buy into',
    verbs: 'buy',
    noObject: true,
    roles: [
      { role: 'INVESTOR', slots: ['subject:company', 'object:company'] },
      { role: 'INVESTEE', slots: ['into:company'] },
    ],
    confidence: 0.75,
  }),
  noun({
    name: 'other investors include',
    nouns: 'investor backer shareholder',
    like: /^(?:the )?investors\b|^(?:(?:the|its|their) )?(?:\S+ )?(?:other|existing|previous|early|earlier|new|additional|further|current|main|major|largest|biggest|lead|seed|strategic|return\S*|institutional)\b/,
    status: 'COMPLETED',
    roles: [
      { role: 'INVESTOR', slots: ['is', 'examples'] },
      { role: 'INVESTEE', slots: ['possessor', 'of', 'in', 'raiser', 'context:company'] },
    ],
    confidence: 0.65,
  }),
  noun({
    name: 'its investments include',
    nouns: 'investment holding bet',
    after: /^\S+ (?:\S+ ){0,5}?(?:includ|are\b|such as|like\b)/,
    status: 'COMPLETED',
    roles: [
      { role: 'INVESTOR', slots: ['possessor'] },
      { role: 'INVESTEE', slots: ['is:company', 'examples:company'] },
    ],
    confidence: 0.7,
  }),
  noun({
    name: 'portfolio company of',
    nouns: 'company firm start-up startup business',
    like: /portfolio/,
    status: 'COMPLETED',
    roles: [
      { role: 'INVESTOR', slots: ['of', 'possessor', 'modifier'] },
      { role: 'INVESTEE', slots: ['apposed', 'head'] },
    ],
    confidence: 0.8,
  }),
  verb({
    name: 'back the round of',
    verbs: 'back join fund',
    object: 'round raise series financing',
    roles: [
      { role: 'INVESTOR', slots: ['subject'] },
      { role: 'INVESTEE', slots: ['object.possessor', 'object.modifier'] },
    ],
    confidence: 0.8,
  }),
  noun({
    name: 'part-owned by',
    nouns: 'part-owned minority-owned partly-owned',
    status: 'COMPLETED',
    roles: [
      { role: 'INVESTOR', slots: ['by:company'] },
      { role: 'INVESTEE', slots: ['apposed', 'is'] },
    ],
    confidence: 0.8,
  }),
  verb({
    name: 'hold a percentage of its shares',
    verbs: 'buy acquire purchase take hold own have get pick_up build control',
    object: 'percent',
    after: /(?:%|percent|per cent) of (?:\S+ ){1,4}?(?:shares|stock|equity|capital)\b/,
    not: /majority|controlling|(?:5[1-9]|[6-9]\d|100)(?:\.\d+)? ?(?:%|percent|per cent)/,
    roles: [
      { role: 'INVESTOR', slots: ['subject'] },
      { role: 'INVESTEE', slots: ['of.possessor', 'of.modifier'] },
    ],
    confidence: 0.8,
  }),
];

// One's service woven into the product of another, in any verb, and the deals, links and requests that do so.
import { type Rule, rulesOf } from './rule.ts';

const { verb, noun } = rulesOf('INTEGRATION');
const each = (prepositions: string, ...ends: readonly string[]): readonly string[] =>
  prepositions.split(' ').flatMap((word) => ends.map((end) => `${word}${end}`));

const WEAVE = 'bake weave wire fold stitch slot slip squeeze embed integrate incorporate plug build install tuck graft hook thread inject';
const PLACES =
  'dashboards?|dash|cockpits?|infotainment(?: \\S+)?|(?:central |touch ?)?(?:displays?|screens?)|wheel|head units?|keyboards?|home ?screens?|cars?|models|vehicles|trucks|suvs|phones?|smartphones?|handsets?|iphones?|watch(?:es)?|wearables|speakers?|soundbars?|tvs?|televisions?|sets?|set-top box(?:es)?|boxes|browsers?|apps?|assistants?|chat(?:bot)?s?|chat windows?|search(?: \\S+)?|maps?|consoles?|headsets?|headphones|earbuds|glasses|laptops?|pcs?|tablets?|fridges?|ovens?|thermostats?|doorbells?|cameras?|routers?|robots?|checkouts?|platforms?|software|suites?|operating systems?|messengers?|inbox(?:es)?|wallets?|stores?|marketplace|feeds?|timelines?|websites?|site|products?|devices?|services?|workspaces?|documents?|spreadsheets?|editors?|tools?|designs|clouds?|sidebars?|menus?|app drawer|lock screens?';
const OWN = new RegExp(
  `\\b(?:into|inside|in|on|onto|to|across|throughout|behind|within) (?:its|their|the|every|all|new) (?:\\S+ ){0,4}?(?:${PLACES})\\b`,
);
const INSIDE =
  /\bto (?:put|integrate|embed|bring|build|bake|add|include|offer|pre-?install|preload|use|weave|fold|get|install|incorporate|make) (?:\S+ ){1,7}?(?:in|into|on|onto|inside|to|for|available|across|within|through|the default) /;
const DEAL = 'talk deal partnership agreement tie-up pact negotiation discussion arrangement collaboration accord contract alliance';
/** Deals of another kind, whatever else the sentence tells. */
const OTHER_DEALS = /patent|licen|supply|chip|distribution|manufacturing|retail|sponsor|content|rights/;
const NO_DEAL =
  /\b(?:rais(?:es?|ed|ing)|funding|investors?|lawsuit|sues?|ads?|advert\w*|stakes?|shares|acquir\w+|purchas\w+|buys?|bought|buying|merg\w+|app store|factory|plants?|stores|shelves)\b/;
const INTEGRATED = [
  'object:thing:partner',
  'object:partner',
  'object.possessor:partner',
  'object.modifier:partner',
  'object.from:partner',
  'object.by:partner',
  'object.of:company',
];

export const INTEGRATION_INSIDE_RULES: readonly Rule[] = [
  verb({
    name: 'weave into its own',
    verbs: WEAVE,
    voice: 'ACTIVE',
    after: OWN,
    notAfter: /^(?:to )?\S+ (?:its|their|an? own) |\b(?:on|in|to) the (?:market|street)\b/,
    roles: [
      { role: 'PLATFORM', slots: ['subject:partner'] },
      { role: 'INTEGRATED', slots: INTEGRATED },
    ],
    not: NO_DEAL,
    confidence: 0.7,
  }),
  verb({
    name: 'put another before its users',
    verbs: 'put place fit install',
    voice: 'ACTIVE',
    after: OWN,
    notAfter: /^(?:to )?\S+ (?:its|their|an? own) |\b(?:into|on|in) (?:the )?(?:market|production|orbit)\b/,
    roles: [
      { role: 'PLATFORM', slots: ['subject:partner'] },
      { role: 'INTEGRATED', slots: ['object:thing:partner', 'object.possessor:partner', 'object.modifier:thing:partner'] },
    ],
    not: NO_DEAL,
    confidence: 0.6,
  }),
  verb({
    name: 'weave into the product of another',
    verbs: WEAVE.replace('integrate ', '').replace(' build', '').replace('fold ', ''),
    after: /\b(?:into|inside|onto|with|in|on) /,
    roles: [
      {
        role: 'PLATFORM',
        slots: [
          ...each('into inside onto', ':partner', '.possessor:partner', '.modifier:partner', '.of:partner'),
          ...each('object.into object.inside', ':partner'),
          'in:partner',
          'on:thing:partner',
          'in.possessor:partner',
          'on.possessor:partner',
        ],
      },
      { role: 'INTEGRATED', slots: [...INTEGRATED, 'subject:partner'] },
    ],
    notAfter: /^(?:to )?\S+ (?:\S+ ){0,3}(?:money|cash|billion|million|\$\S+)\b/,
    not: NO_DEAL,
    confidence: 0.6,
  }),
  noun({
    name: 'deal to put it inside',
    nouns: DEAL,
    unlike: OTHER_DEALS,
    after: INSIDE,
    roles: [
      { role: 'PLATFORM', slots: ['holder:partner', 'front:company'] },
      { role: 'INTEGRATED', slots: ['with:company', 'modifier:company'] },
    ],
    sentence: new RegExp(`\\b(?:in|into|on|onto|inside|to|across|within) (?:\\S+ ){0,4}?(?:${PLACES})\\b`),
    not: NO_DEAL,
    confidence: 0.6,
  }),
  noun({
    name: 'its users get it under a deal',
    nouns: DEAL,
    unlike: OTHER_DEALS,
    preposition: 'under in through via after with as',
    sentence:
      /\b(?:owners|drivers|users|customers|subscribers|members|riders|listeners|viewers|shoppers|wearers|passengers) (?:can|will|may|get|could|are able)\b|\b(?:bakes?|baked|embeds?|embedded|builds?|built|weaves?|woven|folds?|integrat\w+|preload\w*|preinstall\w*|pre-install\w*) (?:\S+ ){0,6}(?:in|into|inside|on|with)\b/,
    roles: [
      { role: 'PLATFORM', slots: ['front:company', 'front.modifier:company', 'holder:company'] },
      { role: 'INTEGRATED', slots: ['with:company', 'modifier:company'] },
    ],
    not: NO_DEAL,
    confidence: 0.55,
  }),
  noun({
    name: 'link between',
    nouns: 'link integration tie-in hook-up connection connector interface compatibility interoperability hookup',
    roles: [
      { role: 'PLATFORM', slots: ['between:hub', 'between.last'] },
      { role: 'INTEGRATED', slots: ['between.first', 'between.last'] },
    ],
    not: /\b(?:lawsuit|russia\w*|death|executives?|study|founders?|internet connection|investors?|market integration)\b/,
    confidence: 0.6,
  }),
  verb({
    name: 'assistant hands requests to',
    verbs: 'pass_on pass hand hand_over hand_off route forward send relay turn_to refer defer direct',
    roles: [
      { role: 'PLATFORM', slots: ['subject:hub', 'subject.possessor:hub'] },
      { role: 'INTEGRATED', slots: ['to:partner', 'object.to:partner', 'on.to:partner'] },
    ],
    sentence: /\b(?:requests?|orders?|quer(?:y|ies)|bookings?|questions?|commands?|prompts?|tasks?|calls?)\b/,
    confidence: 0.65,
  }),
  verb({
    name: 'be part of another',
    verbs: 'be become remain make form',
    after:
      /^(?:\S+ ){1,3}?(?:an? )?(?:(?:integral|standard|built-in|core|native|payment|checkout) )?(?:part|feature|option|tab|fixture|default) (?:of|in|inside|on|for|at) /,
    roles: [
      {
        role: 'PLATFORM',
        slots: [
          'object.at:company',
          'at:company',
          ...each('of in inside on for', ':thing:partner'),
          ...each('object.of object.in object.inside object.on', ':thing:partner'),
        ],
      },
      {
        role: 'INTEGRATED',
        slots: ['subject:wallet', 'subject.possessor:partner', 'subject.modifier:partner', 'subject.of:company', 'subject.from:company'],
      },
    ],
    not: NO_DEAL,
    confidence: 0.6,
  }),
  verb({
    name: 'drop from its default',
    verbs: 'ditch dump drop replace swap remove oust rip_out discard abandon',
    voice: 'ACTIVE',
    after:
      /\b(?:as (?:its|the|their) (?:\S+ )?default|default (?:search|maps?|browser|assistant|keyboard)|from (?:its|their|the) (?:\S+ ){0,2}(?:browser|phones?|cars?|dashboards?|app|apps|devices|assistant|tvs?|speakers?|watches|maps?|search(?: \S+)?|software|infotainment(?: \S+)?))\b/,
    roles: [
      { role: 'PLATFORM', slots: ['subject:partner'] },
      { role: 'INTEGRATED', slots: ['object:partner', 'object.possessor:company', 'object.modifier:partner'] },
    ],
    not: /\bapp store\b|\bplay store\b|\bstakes?\b/,
    status: 'ENDED',
    confidence: 0.65,
  }),
  verb({
    name: 'fit its products with',
    verbs: 'fit equip kit_out outfit furnish preload pre-load endow',
    commonObject: true,
    after: /\bwith /,
    roles: [
      { role: 'PLATFORM', slots: ['subject:company', 'object.possessor:company', 'object.modifier:company'] },
      { role: 'INTEGRATED', slots: each('with object.with', ':hub', ':thing:partner', '.possessor:thing:partner') },
    ],
    not: NO_DEAL,
    confidence: 0.65,
  }),
  verb({
    name: 'ship with it as its default',
    verbs: 'ship come launch arrive start open sell',
    after: /\bwith (?:\S+ ){1,4}as (?:its|the|their|a) (?:\S+ )?(?:default|standard|built-in|search|assistant|browser|voice|map)/,
    roles: [
      { role: 'PLATFORM', slots: ['subject:partner', 'subject.possessor:partner', 'subject.modifier:partner'] },
      { role: 'INTEGRATED', slots: ['with:partner', 'object.with:partner'] },
    ],
    confidence: 0.7,
  }),
  verb({
    name: 'be its search engine',
    verbs: 'be become remain stay',
    after:
      /^\S+ (?:the |its )(?:\S+ )?(?:search engine|search provider|browser|voice assistant|keyboard|navigation|map|music player|app store) (?:on|in|of) /,
    roles: [
      { role: 'PLATFORM', slots: each('on in of', '.possessor:company', '.modifier:company').concat('later.of:company') },
      { role: 'INTEGRATED', slots: ['subject:partner'] },
    ],
    not: /\b(?:rival|competitor|leading|largest|biggest|most)\b/,
    confidence: 0.65,
  }),
  verb({
    name: 'standard on the products of',
    verbs: 'be become remain stay make',
    after:
      /\b(?:standard|default|built-in|pre-?installed|preloaded|official|only|sole|exclusive) (?:\S+ ){0,3}?(?:(?:search|music|maps?|navigation|voice|browser|assistant|keyboard|player|engine|app|service|option|provider|wallet)s? )*(?:on|in|for|across|inside) /,
    roles: [
      {
        role: 'PLATFORM',
        slots: each('on in for across inside object.on object.in object.for', '.modifier:partner', '.possessor:partner', ':thing:partner'),
      },
      { role: 'INTEGRATED', slots: ['subject:partner', 'object:partner'] },
    ],
    not: /\b(?:sponsor\w*|supplier|distributor|manufacturer|lawsuit|airline|beer)\b/,
    confidence: 0.6,
  }),
];

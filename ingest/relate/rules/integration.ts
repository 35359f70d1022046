// A service built into another's product.
import { type Rule, rulesOf } from './rule.ts';

const { verb, noun } = rulesOf('INTEGRATION');

export const INTEGRATION_RULES: readonly Rule[] = [
  noun({
    name: 'A-B integration',
    nouns: 'integration',
    roles: [
      { role: 'PLATFORM', slots: ['modifier.last:partner'] },
      { role: 'INTEGRATED', slots: ['modifier.first:partner'] },
    ],
    confidence: 0.75,
  }),
  noun({
    name: 'support for',
    nouns: 'support compatibility integration',
    verbs: 'add get bring gain come offer launch introduce include have roll_out announce provide',
    unlike: /customer|tech(?:nical)? support/,
    roles: [
      { role: 'PLATFORM', slots: ['later.to:hub', 'holder:partner'] },
      { role: 'INTEGRATED', slots: ['for:partner', 'with:partner', 'for.modifier:partner'] },
    ],
    confidence: 0.7,
  }),
  verb({
    name: 'integrate with',
    verbs: 'integrate interoperate sync hook_up plug hook tie_in connect link interface sync_up synchronise synchronize',
    roles: [
      {
        role: 'PLATFORM',
        slots: [
          'with:partner',
          'into:partner',
          'to:partner',
          'object.with:partner',
          'object.into:partner',
          'into.possessor:partner',
          'with.possessor:partner',
        ],
      },
      {
        role: 'INTEGRATED',
        slots: ['subject:partner', 'object:partner', 'subject.possessor:partner', 'subject.modifier:partner', 'maker-of-subject:partner'],
      },
    ],
    not: /(?:connect|link|pair|plug|tie)(?:s|ed|ing|ged|d)? (?:\w+ )?(?:you|users|people|consumers|customers|buyers|passengers|brands|businesses|companies|startups|sellers|shoppers|students|teachers|patients|doctors|parents|fans|investors|founders|freelancers|workers|employers|drivers|travell?ers|marketers|advertisers|developers|strangers|friends|artists|donors|families|women|men|kids)\b|(?:linked|tied|connected) to (?:the )?(?:death|attack|scandal|hack)/,
    notAfter: /^\S+ (?:its|their|the|with (?:its|their)) /,
    confidence: 0.75,
  }),
  verb({
    name: 'integrate another',
    verbs: 'integrate embed incorporate build_in bake_in',
    notAfter: /^\S+ (?:\S+ ){1,5}(?:into|to) (?!its|their)/,
    roles: [
      { role: 'PLATFORM', slots: ['subject:partner'] },
      { role: 'INTEGRATED', slots: ['object:partner', 'object.offer:partner', 'object.from:partner', 'object.modifier:partner'] },
    ],
    confidence: 0.8,
  }),
  verb({
    name: 'integration of another comes by',
    verbs: 'get gain add bring receive',
    object:
      'app application integration support skill button plug-in plugin extension connector widget bot chatbot control command compatibility add-on login channel functionality sharing playback checkout payment',
    notAfter: /^(?:to )?\S+ (?:its|their) |^\S+ (?:an? (?:\S+ ){1,4}|(?:\S+ ){1,4}[’'”"] )button/,
    roles: [
      {
        role: 'PLATFORM',
        slots: [
          'subject:partner',
          'subject.possessor:partner',
          'to:partner',
          'in:thing:partner',
          'on:thing:partner',
          'subject.modifier:partner',
        ],
      },
      { role: 'INTEGRATED', slots: ['object.for:partner', 'object.modifier:partner'] },
    ],
    not: /tech(?:nical)? support|customer support|app store|-(?:like|style|inspired|powered|exclusive)\b|financial support|support (?:staff|team)|channel partner/,
    confidence: 0.65,
  }),
  verb({
    name: 'integration of another is launched',
    verbs: 'offer launch introduce include have roll_out announce provide unveil debut release',
    object: 'integration support skill plug-in plugin compatibility bot chatbot extension functionality',
    notAfter: /^(?:to )?\S+ (?:its|their) /,
    roles: [
      { role: 'PLATFORM', slots: ['subject:partner', 'subject.possessor:partner', 'to:partner', 'in:thing:partner', 'on:thing:partner'] },
      { role: 'INTEGRATED', slots: ['object.for:partner', 'object.modifier:partner'] },
    ],
    not: /tech(?:nical)? support|customer support|app store|-(?:like|style|inspired|powered|exclusive)\b|financial support|support (?:staff|team)|channel partner/,
    confidence: 0.65,
  }),
  verb({
    name: 'support',
    verbs: 'support',
    voice: 'ACTIVE',
    roles: [
      { role: 'PLATFORM', slots: ['subject:thing:partner'] },
      { role: 'INTEGRATED', slots: ['object:partner'] },
    ],
    confidence: 0.6,
  }),
  verb({
    name: 'add another to its offer',
    verbs: 'add bring welcome tie fold weave pull plug',
    voice: 'ACTIVE',
    after:
      /\b(?:to|into|in|for) (?:its|their) (?:\S+ ){0,3}(?:apps?|platform|service|lineup|line-up|list|assistant|marketplace|arsenal|suite|devices?|phones?|speakers?|tvs?|cars?|software|system|network|tools?|roster of (?:apps|services)|box|stick|stack|search|cloud|browser|messenger|bot|dashboard|calendar|inbox|maps?|wallet|options?)\b|\bas (?:an? |its |the )?(?:\S+ )?(?:option|integration|payment)/,
    roles: [
      { role: 'PLATFORM', slots: ['subject:partner'] },
      { role: 'INTEGRATED', slots: ['object:partner', 'object.modifier:company'] },
    ],
    confidence: 0.65,
  }),
  verb({
    name: 'use through another',
    verbs:
      'order book pay hail request call stream watch play control hear listen use access send summon expense reserve shop start share message post open log_in sign_in listen_to add',
    sentence:
      /\b(?:you|users|customers|owners|riders|drivers|subscribers|members|listeners|viewers|shoppers|diners|people|travell?ers|passengers|guests|can|lets?|now)\b/,
    after: /\b(?:in|on|with|through|via|from|inside|using|at|to)\b/,
    roles: [
      {
        role: 'PLATFORM',
        slots: [
          'through:partner',
          'via:partner',
          'inside:partner',
          'in:thing:partner',
          'on:thing:partner',
          'from:thing:partner',
          'at:company',
          'from.possessor:partner',
          'in.possessor:partner',
          'on.possessor:partner',
          'with:thing:partner',
          'subject.modifier:partner',
        ],
      },
      {
        role: 'INTEGRATED',
        slots: [
          'object:partner',
          'object.modifier:partner',
          'object.possessor:partner',
          'object.from:partner',
          'from:partner',
          'with:partner',
        ],
      },
    ],
    not: /\bhow to\b|\bnow owns?\b|app store|\bstock\b|\bbuy(?:s|ing)? (?:back|out)\b/,
    confidence: 0.55,
  }),
  noun({
    name: 'plug-in for',
    nouns: 'plug-in plugin skill',
    like: /plug-?ins?|\bskill\b/,
    roles: [
      { role: 'PLATFORM', slots: ['modifier:partner', 'possessor:partner', 'in:partner'] },
      { role: 'INTEGRATED', slots: ['for:partner', 'from:partner', 'by:partner', 'holder:partner'] },
    ],
    confidence: 0.65,
  }),
  noun({
    name: 'integration of',
    nouns: 'integration',
    roles: [
      { role: 'PLATFORM', slots: ['possessor:partner', 'in:partner', 'into:partner', 'holder:partner', 'front:company'] },
      { role: 'INTEGRATED', slots: ['modifier:partner', 'of:partner', 'with:partner'] },
    ],
    confidence: 0.8,
  }),
  verb({
    name: 'be the default in',
    verbs: 'become be make name set keep remain stay pick choose select adopt use install',
    after: /\bdefault\b/,
    roles: [
      { role: 'INTEGRATED', slots: ['object:partner', 'subject:partner'] },
      {
        role: 'PLATFORM',
        slots: [
          'for:partner',
          'on:partner',
          'in:partner',
          'of:partner',
          'for.possessor:partner',
          'on.possessor:partner',
          'in.possessor:partner',
          'object.for:partner',
          'object.on:partner',
          'object.in:partner',
          'object.possessor:company',
          'object.possessor:thing',
          'in:thing',
          'on:thing',
          'for:thing',
          'subject:partner',
          'maker-of-subject:company',
        ],
      },
    ],
    confidence: 0.65,
  }),
  verb({
    name: 'support a product',
    verbs: 'support accept adopt',
    roles: [
      { role: 'PLATFORM', slots: ['subject:company'] },
      { role: 'INTEGRATED', slots: ['object:thing:partner'] },
    ],
    not: /\bbid\b|\boffer\b|\bpetition|\bunion|\bbill\b|\blaw\b|\bkey to\b/,
    confidence: 0.55,
  }),
  verb({
    name: 'join to integrate',
    verbs: 'partner team_up work team link_up join tie_up collaborate ally',
    after: /\b(?:to|on) (?:\S+ )?(?:integrat\w+|embed\w*|bring \S+(?: \S+){0,4} (?:to|into|inside) (?:its|their|the)|connect \S+)/,
    notAfter: /\b(?:brick|stores|shelves|shops)\b/,
    roles: [
      { role: 'PLATFORM', slots: ['subject:partner'] },
      { role: 'INTEGRATED', slots: ['with:partner'] },
    ],
    confidence: 0.8,
  }),
  verb({
    name: 'open its system to',
    verbs: 'open',
    object: 'platform app system network service api store marketplace software assistant device wallet',
    roles: [
      { role: 'PLATFORM', slots: ['subject:partner', 'object.possessor:partner'] },
      { role: 'INTEGRATED', slots: ['to:company'] },
    ],
    confidence: 0.65,
  }),
  noun({
    name: "its skill of another's",
    nouns: 'skill plug-in plugin',
    roles: [
      { role: 'PLATFORM', slots: ['possessor:partner'] },
      { role: 'INTEGRATED', slots: ['modifier:partner'] },
    ],
    confidence: 0.65,
  }),
  verb({
    name: 'tap for its own users',
    verbs: 'tap',
    voice: 'ACTIVE',
    after: /^\S+ (?:(?!for\b)\S+ ){1,6}(?:to|so) (?:help )?(?:let|give|allow|bring|add|offer|enable|you|users|customers|riders|drivers)\b/,
    roles: [
      { role: 'PLATFORM', slots: ['subject:partner'] },
      { role: 'INTEGRATED', slots: ['object:partner', 'object.possessor:partner'] },
    ],
    confidence: 0.75,
  }),
];

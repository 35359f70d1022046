// A service or an assistant that comes to the devices and systems of another.
import { type Rule, rulesOf } from './rule.ts';

const { verb, noun } = rulesOf('INTEGRATION');

export const DEVICE_RULES: readonly Rule[] = [
  verb({
    name: 'built into',
    verbs: 'build bake embed integrate incorporate preload preinstall pre-install install include bundle put weave fold plug',
    voice: 'PASSIVE',
    after: /\b(?:into|in|inside|on|with|to)\b/,
    roles: [
      {
        role: 'PLATFORM',
        slots: [
          'into:partner',
          'inside:partner',
          'in:thing:partner',
          'on:thing:partner',
          'to:thing:partner',
          'with:thing:partner',
          ...['into', 'in', 'on', 'to', 'inside', 'with'].flatMap((word) => [`${word}.possessor:partner`, `${word}.modifier:partner`]),
        ],
      },
      {
        role: 'INTEGRATED',
        slots: ['subject-of-coming:partner', 'object:partner', 'object.possessor:partner', 'object.modifier:partner', 'object.of:partner'],
      },
    ],
    not: /\b(?:lawsuit|list|report|index|museum)\b|\bbuilt (?:\S+ )?on\b/,
    confidence: 0.7,
  }),
  verb({
    name: 'come to',
    verbs: 'come arrive roll_out land launch debut',
    noObject: true,
    after: /^(?:\S+ ){0,3}(?:to|on|in|into|inside) /,
    not: /(?:comes?|came|coming) back|\brockets?\b|\borbit\b|comes? (?:to|in) (?:an end|terms|mind|nothing|town)|come(?:s)? on (?:board|strong)|app store|on sale|in talks|new (?:low|high)/,
    roles: [
      {
        role: 'PLATFORM',
        slots: [
          'to:thing:partner',
          'on:thing:partner',
          'in:thing:partner',
          'into:thing:partner',
          'inside:thing:partner',
          'to:partner',
          'on.possessor:partner',
          'to.possessor:partner',
          'in.possessor:partner',
        ],
      },
      { role: 'INTEGRATED', slots: ['subject:thing:partner', 'subject.possessor:partner', 'subject:partner', 'subject.modifier:company'] },
    ],
    confidence: 0.6,
  }),
  verb({
    name: 'be on its way to',
    verbs: 'be',
    after:
      /^\S+ (?:now |also |finally )?(?:(?:available|live|built|integrated|part|playable) (?:in|on|of|inside|for)|(?:on|making) its way to|coming to|the default)\b/,
    roles: [
      {
        role: 'PLATFORM',
        slots: [
          'to:thing:partner',
          'on:thing:partner',
          'in:thing:partner',
          'of:thing:partner',
          'inside:thing:partner',
          'for:thing:partner',
          'in.possessor:partner',
          'on.possessor:partner',
          'for.possessor:partner',
          'of.possessor:partner',
        ],
      },
      { role: 'INTEGRATED', slots: ['subject:partner', 'subject.possessor:partner', 'subject.of:company', 'subject.modifier:partner'] },
    ],
    confidence: 0.6,
  }),
  verb({
    name: 'work with a system',
    verbs: 'work function run play',
    noObject: true,
    after: /^(?:works?|working|functions?|runs?|plays?) (?:\S+ ){0,3}with\b/,
    not: /works? with (?:its|their|the|a|an) /,
    roles: [
      { role: 'PLATFORM', slots: ['with:thing:partner', 'with.possessor:partner'] },
      {
        role: 'INTEGRATED',
        slots: [
          'subject:thing:partner',
          'subject:company',
          'subject.possessor:company',
          'subject.modifier:company',
          'subject.of:company',
          'maker-of-subject:company',
        ],
      },
    ],
    confidence: 0.6,
  }),
  verb({
    name: 'put into its devices',
    verbs: 'put want build bring embed install fit add bake stick offer include introduce',
    after:
      /\binside (?:its|their|an?|the|new|every) |\b(?:in|into|on|inside|to) (?:its |their )?(?:\S+ ){0,2}(?:cars?|phones?|smartphones?|tvs?|speakers?|app|apps|devices|thermostats?|vehicles|headphones|earbuds|laptops|routers?|dashboards?|watch(?:es)?|consoles?|fridges?|platform)\b/,
    notAfter: /^(?:to )?\S+ (?:its|their) |^\S*buil\S+ \S+ on\b/,
    roles: [
      { role: 'PLATFORM', slots: ['subject:partner'] },
      { role: 'INTEGRATED', slots: ['object:partner', 'object.of:company', 'object.possessor:company', 'object.from:company'] },
    ],
    confidence: 0.65,
  }),
  verb({
    name: 'bring to',
    verbs: 'bring put build embed',
    roles: [
      {
        role: 'PLATFORM',
        slots: [
          'to:partner',
          'into:partner',
          'inside:partner',
          'object.into:partner',
          'object.in:thing:partner',
          'onto:partner',
          'to.possessor:partner',
          'into.possessor:partner',
          'to.modifier:partner',
          'into.modifier:partner',
        ],
      },
      { role: 'INTEGRATED', slots: ['object:partner', 'object.offer:partner'] },
    ],
    notObject: 'video film movie show series song photo photograph image episode match concert article',
    notAfter: /\bto (?:court|trial|an end|its knees|justice)\b|\binto (?:its|the) fold\b/,
    confidence: 0.6,
  }),
  verb({
    name: 'ship with',
    verbs: 'ship come arrive pre-install preinstall preload pre-load be launch',
    noObject: true,
    after: /^\S+(?: \S+){0,2} (?:with|preloaded|pre-installed|built)\b/,
    not: /terms|up with|comes? with (?:a|an|the) (?:price|caveat|catch)/,
    roles: [
      { role: 'PLATFORM', slots: ['subject:thing:partner', 'subject:partner'] },
      {
        role: 'INTEGRATED',
        slots: ['with:thing:partner', 'later.with:thing:partner', 'with.modifier:thing:partner', 'with.possessor:partner'],
      },
    ],
    confidence: 0.6,
  }),
  verb({
    name: 'with it inside',
    verbs: 'come ship arrive launch have get feature offer',
    after:
      /\bwith (?:\S+ ){1,4}(?:inside|built[ -]in|pre-?installed|pre-?loaded|on ?board|integrated)\b|^\S+ (?:\S+ ){1,8}(?:inside|built[ -](?:right )?in|right in|pre-?installed|pre-?loaded|baked (?:right )?in)\b/,
    roles: [
      { role: 'PLATFORM', slots: ['subject.from:partner', 'subject:partner', 'subject.possessor:partner', 'subject.modifier:partner'] },
      { role: 'INTEGRATED', slots: ['with:partner', 'object:partner', 'with.modifier:partner'] },
    ],
    confidence: 0.7,
  }),
  verb({
    name: 'preinstall on',
    notAfter: /\b(?:plans?|subscriptions?|customers|subscribers|tariffs?|contracts?)\b/,
    verbs: 'pre-install preinstall preload pre-load bundle',
    roles: [
      { role: 'PLATFORM', slots: ['on.possessor', 'on:partner', 'on.of:company', 'on.from:company', 'subject:partner'] },
      {
        role: 'INTEGRATED',
        slots: ['subject-of-coming:partner', 'object:partner', 'object.offer:partner', 'object.possessor', 'object.modifier:partner'],
      },
    ],
    confidence: 0.75,
  }),
  verb({
    name: 'remove from',
    verbs: 'remove pull drop kick cut ban boot disappear vanish withdraw yank axe nix',
    after: /\bfrom\b/,
    not: /app store|play store|\bfrom (?:its|their|the) (?:store|shelves|site|website|search)/,
    status: 'ENDED',
    roles: [
      { role: 'PLATFORM', slots: ['from:thing:partner', 'from.modifier:partner', 'from.possessor:company'] },
      { role: 'INTEGRATED', slots: ['object:thing:partner', 'object:partner'] },
    ],
    confidence: 0.55,
  }),
  noun({
    name: 'support comes to',
    nouns: 'support integration compatibility skill app',
    after:
      /^(?:\S+ ){0,5}(?:support|integration|compatibility|skill|app) (?:for \S+ )?(?:is |now |finally )*(?:on its way|coming|comes|arrives?|arriving|rolls out|rolling out|available|head(?:s|ed|ing)|lands?|built)\b/,
    roles: [
      { role: 'PLATFORM', slots: ['later.to:partner', 'later.on:partner', 'later.in:partner', 'later.into:partner', 'later.for:partner'] },
      { role: 'INTEGRATED', slots: ['modifier:partner', 'for:partner', 'possessor:partner'] },
    ],
    confidence: 0.65,
  }),
  verb({
    name: 'devices get another',
    verbs: 'get gain lose add support include feature integrate receive play run',
    voice: 'ACTIVE',
    roles: [
      { role: 'PLATFORM', slots: ['subject.modifier:partner', 'subject.possessor:partner'] },
      { role: 'INTEGRATED', slots: ['object:partner'] },
    ],
    sentence:
      /\b(?:tvs?|players?|speakers?|phones?|cars?|devices?|thermostats?|watch(?:es)?|headphones|earbuds|consoles?|routers?|tablets?|laptops?|app|apps|box(?:es)?|fridges?|displays?|lights?|locks?|cameras?|handsets?|smartphones?|vehicles?|e-?readers?|doorbells?|soundbars?|robots?|bikes?|trucks?|scooters?|televisions?|sets?|screens?|models|glasses|headsets?|browsers?|ovens?|machines?|computers?|pcs?|sedans?|suvs?) (?:will |now |finally |to |can |also |soon )*(?:get|gain|lose|add|support|include|feature|integrate|receive|play|run)/,
    confidence: 0.65,
  }),
  verb({
    name: 'talk to the device of another',
    verbs: 'talk speak listen respond answer connect communicate',
    noObject: true,
    roles: [
      { role: 'PLATFORM', slots: ['to.modifier:partner', 'to.possessor:partner', 'with.modifier:partner', 'to:hub'] },
      { role: 'INTEGRATED', slots: ['subject.modifier:partner', 'subject.possessor:partner'] },
    ],
    confidence: 0.6,
  }),
  verb({
    name: 'run on the devices of',
    verbs: 'run work answer respond operate listen',
    noObject: true,
    after:
      /^\S+ (?:\S+ )?on (?:\S+ ){0,4}?(?:speakers?|soundbars?|box(?:es)?|sets?|tvs?|televisions?|phones?|handsets?|smartphones?|recorders?|watches|dashboards?|headsets?|consoles?|tablets?|thermostats?)\b/,
    roles: [
      { role: 'PLATFORM', slots: ['on.possessor:company', 'on.modifier:company', 'on.of:company', 'subject:hub'] },
      { role: 'INTEGRATED', slots: ['subject:partner', 'subject.possessor:company', 'subject.modifier:company'] },
    ],
    confidence: 0.75,
  }),
  verb({
    name: 'available on the devices of',
    verbs: 'be become go',
    after:
      /available (?:on|in|for) (?:\S+ ){1,4}(?:box(?:es)?|sets?|cars?|vehicles|tvs?|speakers?|phones?|devices?|cars?|app|headsets?|watch(?:es)?|headphones|consoles?|players?)\b/,
    roles: [
      { role: 'PLATFORM', slots: ['on:partner', 'in:partner', 'for:partner', 'on.modifier:partner', 'on.possessor:partner'] },
      { role: 'INTEGRATED', slots: ['subject:partner', 'subject.possessor:partner', 'subject.modifier:partner'] },
    ],
    confidence: 0.65,
  }),
  verb({
    name: 'come to the devices of',
    verbs: 'come arrive roll_out land launch debut',
    noObject: true,
    after:
      /\b(?:to|on|in) (?:\S+ ){1,4}(?:tvs?|speakers?|phones?|devices?|cars?|app|headsets?|watch(?:es)?|headphones|consoles?|players?|thermostats?|fridges?|vehicles?|tablets?|laptops?|routers?|earbuds|ides?|software|suite|apps|platform|service|smartphones?|handsets?|dashboards?|soundbars?|doorbells?|cameras?|bikes?)\b/,
    roles: [
      {
        role: 'PLATFORM',
        slots: [
          'to.modifier:partner',
          'to.possessor:partner',
          'on.modifier:partner',
          'on.possessor:partner',
          'in.modifier:partner',
          'in.possessor:partner',
        ],
      },
      { role: 'INTEGRATED', slots: ['subject:partner', 'subject.possessor:partner', 'subject.modifier:partner'] },
    ],
    confidence: 0.65,
  }),
];

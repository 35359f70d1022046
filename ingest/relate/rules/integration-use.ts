// A service of another that one's users get to use, or may use no longer: "A lets you order from B", "A lands on B", "A drops support for B".
import { type Rule, rulesOf } from './rule.ts';

const { verb, noun } = rulesOf('INTEGRATION');
const USERS =
  '(?:you|users|customers|people|owners|riders|drivers|subscribers|members|listeners|viewers|shoppers|diners|guests|fans|teams|anyone|everyone|developers|creators|stores|merchants|sellers|artists|restaurants|hosts|players|gamers|travell?ers|passengers|patients|readers)';

export const INTEGRATION_USE_RULES: readonly Rule[] = [
  verb({
    name: 'let users use another',
    verbs:
      'use order book pay hail request call stream watch play listen access send buy sell share log_in sign_in connect link order_from add rent reserve track control talk speak chat tip hear choose save unlock lock transfer split donate search import export download upload post message cast dictate redeem earn',
    sentence: new RegExp(
      `\\b(?:lets?|allows?|letting|allowing|enables?) (?:\\S+ ){0,3}?${USERS} (?:to |now |also )*(?:use|order|book|pay|hail|request|call|stream|watch|play|listen|access|send|buy|share|sell|log|sign|connect|link|add|rent|reserve|track|control|talk|speak|chat|tip|hear|choose|save|unlock|lock|transfer|split|donate|search|import|export|download|upload|post|message|cast|dictate|redeem|earn)\\b`,
    ),
    roles: [
      { role: 'PLATFORM', slots: ['ruler:partner', 'owner-of-ruler:partner'] },
      {
        role: 'INTEGRATED',
        slots: [
          'object:partner',
          'called-up:partner',
          'from:partner',
          'with:partner',
          'via:partner',
          'through:partner',
          'object.from:partner',
          'object.with:partner',
          'object.via:partner',
          'object.modifier:partner',
          'to:hub',
        ],
      },
    ],
    not: /\bapp store\b|\b(?:use|access|control|share|connect|link|track|sell|send|save|find) your\b/,
    confidence: 0.6,
  }),
  verb({
    name: 'can now be used in',
    verbs: 'use order book pay hail request call stream watch play listen access send buy share rent reserve control summon',
    sentence: /\bcan (?:now|finally|soon)\b|\b(?:now|finally|soon) (?:be able to|lets?)\b|\bcan (?:also )?\S+ .*\bnow\b/,
    not: /\bapp store\b|\bhow to\b|\b(?:use|access|control|share|connect|link|track|sell|send|save|find) your\b/,
    roles: [
      {
        role: 'PLATFORM',
        slots: [
          'through:partner',
          'via:partner',
          'inside:partner',
          'in:partner',
          'in.possessor:partner',
          'on:company',
          'from:company',
          'with:company',
        ],
      },
      { role: 'INTEGRATED', slots: ['object:partner', 'object.modifier:partner', 'for:partner', 'for.modifier:partner'] },
    ],
    confidence: 0.55,
  }),
  verb({
    name: 'launch a bot for',
    verbs: 'launch unveil release debut roll_out build introduce bring get have create announce',
    object: 'bot chatbot skill plug-in plugin extension add-on',
    roles: [
      { role: 'PLATFORM', slots: ['for:partner', 'on:partner', 'in:partner', 'to:partner', 'object.for:partner', 'object.on:partner'] },
      { role: 'INTEGRATED', slots: ['subject:partner'] },
    ],
    confidence: 0.7,
  }),
  verb({
    name: 'add by way of',
    verbs: 'add launch introduce roll_out enable bring',
    after: /\b(?:via|through)\b/,
    commonObject: true,
    notAfter: /\bthrough (?:the|its|their|a|an) /,
    roles: [
      { role: 'PLATFORM', slots: ['subject:company'] },
      { role: 'INTEGRATED', slots: ['via:partner', 'object.via:partner', 'through:partner', 'object.through:partner'] },
    ],
    confidence: 0.6,
  }),
  verb({
    name: 'add another',
    verbs: 'add',
    voice: 'ACTIVE',
    notAfter:
      /\bas (?:an? |its |the |new )*\S+|\bto (?:its |the )?(?:board|team|investors?|backers?|roster|list of (?:investors|clients))\b|\b(?:exec|executive|ceo|founder|partner|veteran|investors?|director|employees)\b|\bto (?:the )?(?:index|probe|suit|lawsuit|investigation)|\bto (?:its|their) (?:\S+ ){0,4}(?:line ?card|catalog(?:ue)?|shelves|assortment|price ?list|stores|shops|tv packages?|channel line-?up)\b/,
    not: /\b(?:rais(?:es?|ed|ing)|round|funding|series [a-h]|investors?|lawsuit|probe|investigation|foundation|alliance|consortium)\b/,
    roles: [
      { role: 'PLATFORM', slots: ['subject:partner'] },
      { role: 'INTEGRATED', slots: ['object:company'] },
    ],
    confidence: 0.55,
  }),
  verb({
    name: 'add another to what it has',
    verbs: 'add',
    voice: 'ACTIVE',
    after:
      /\b(?:to|into|on) (?:its|their) (?!board|team|staff|ranks|investors?|leadership|management|portfolio|roster|lawsuit|suit|list of (?:investors|clients))/,
    notAfter: /^(?:to )?\S+ (?:its|their) /,
    not: /\b(?:exec|executive|ceo|founder|veteran|director)\b/,
    roles: [
      { role: 'PLATFORM', slots: ['subject:partner'] },
      { role: 'INTEGRATED', slots: ['object:partner'] },
    ],
    confidence: 0.6,
  }),
  verb({
    name: 'its owners can now',
    verbs:
      'start control use order pay book stream watch play listen call request hail check lock unlock talk buy share access get manage see send',
    sentence:
      /\b(?:owners|drivers|users|customers|members|subscribers|riders|passengers|guests|shoppers|listeners) (?:can|will|may) (?:now|soon|finally|be able)/,
    roles: [
      {
        role: 'PLATFORM',
        slots: ['with:partner', 'via:partner', 'through:partner', 'using:partner', 'on:partner', 'in:partner', 'over:hub'],
      },
      { role: 'INTEGRATED', slots: ['subject.modifier:partner', 'subject.possessor:partner'] },
    ],
    confidence: 0.6,
  }),
  verb({
    name: 'now supports another',
    verbs: 'support',
    voice: 'ACTIVE',
    sentence: /\b(?:now|also|finally) supports?\b|\b(?:to|will) support\b/,
    not: /\b(?:bill|law|petition|campaign|claim|effort|case|lawsuit|plan|bid|call)\b/,
    roles: [
      { role: 'PLATFORM', slots: ['subject:partner'] },
      { role: 'INTEGRATED', slots: ['object:partner', 'object.modifier:partner', 'object.from:partner', 'object.on:hub', 'object.to:hub'] },
    ],
    confidence: 0.6,
  }),
  noun({
    name: 'end support for',
    nouns: 'support compatibility integration',
    verbs: 'drop end kill remove ditch discontinue lose pull axe cut cut_off stop nix suspend yank',
    unlike: /customer|tech(?:nical)? support/,
    status: 'ENDED',
    roles: [
      { role: 'PLATFORM', slots: ['holder:partner'] },
      { role: 'INTEGRATED', slots: ['for:partner', 'with:partner', 'modifier:partner'] },
    ],
    confidence: 0.65,
  }),
  verb({
    name: 'land on the service of',
    verbs: 'land arrive debut launch roll_out come',
    noObject: true,
    after:
      /^\S+ (?:out )?(?:(?:now|finally|also|officially|live|today) )*on (?!sale|board|strong|top|track|time|the (?:scene|heels|moon|market|road))/,
    not: /kickstarter|indiegogo|product hunt|nasdaq|\bnyse\b|stock|wall street|\bmars\b|app store|google play/,
    roles: [
      { role: 'PLATFORM', slots: ['on:partner', 'on.possessor:partner', 'on.modifier:partner'] },
      { role: 'INTEGRATED', slots: ['subject:partner', 'subject.possessor:partner', 'subject.modifier:company'] },
    ],
    confidence: 0.6,
  }),
  verb({
    name: 'be on it now',
    verbs: 'be',
    after: /^(?:is|are) (?:now|finally|officially|also|at last) (?:live |available )?(?:on|in|inside) /,
    roles: [
      {
        role: 'PLATFORM',
        slots: [
          'on:partner',
          'in:partner',
          'inside:partner',
          'on.possessor:partner',
          'in.possessor:partner',
          'inside.possessor:partner',
          'inside.modifier:partner',
        ],
      },
      { role: 'INTEGRATED', slots: ['subject:partner', 'subject.possessor:partner'] },
    ],
    not: /\bin (?:talks|beta|private|public|business|trouble|court)\b|app store|google play|kickstarter|indiegogo|product hunt/,
    confidence: 0.6,
  }),
  verb({
    name: 'now works with',
    verbs: 'work',
    sentence: /\b(?:now|also|finally) works? with\b|\bworks? (?:now|too) with\b/,
    roles: [
      { role: 'PLATFORM', slots: ['with:partner', 'with.possessor:partner'] },
      { role: 'INTEGRATED', slots: ['subject:partner', 'subject.possessor:partner', 'subject.modifier:partner', 'subject.of:partner'] },
    ],
    confidence: 0.65,
  }),
  verb({
    name: 'starting with another',
    verbs: 'start begin',
    after: /^(?:starting|beginning) (?:in \S+ )?with\b/,
    roles: [
      { role: 'PLATFORM', slots: ['ruler:partner'] },
      { role: 'INTEGRATED', slots: ['with:partner', 'with.modifier:partner'] },
    ],
    confidence: 0.6,
  }),
  noun({
    name: 'with support of another',
    nouns: 'support integration compatibility functionality',
    preposition: 'with via through',
    unlike: /customer|tech(?:nical)?|financial|government|\bfull\b/,
    lastNoun: true,
    roles: [
      { role: 'PLATFORM', slots: ['holder:partner', 'front:partner', 'front.modifier:partner'] },
      { role: 'INTEGRATED', slots: ['modifiers:partner', 'for:partner'] },
    ],
    not: /\bwith (?:the )?(?:help and )?support (?:of|from)\b/,
    confidence: 0.65,
  }),
  verb({
    name: 'accept it for payment',
    verbs: 'accept',
    voice: 'ACTIVE',
    not: /\b(?:bid|offer|petition|bill|law|award|terms|deal|invitation|resignation|responsibility|blame|apps?)\b/,
    roles: [
      { role: 'PLATFORM', slots: ['subject:company'] },
      { role: 'INTEGRATED', slots: ['object:partner', 'object.modifier:partner'] },
    ],
    confidence: 0.6,
  }),
];

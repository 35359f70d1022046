// Another's service met from within one's own: "can be started from inside A", "A drivers can dictate to B", "B's reviews show up in A".
import { type Rule, rulesOf } from './rule.ts';

const { verb } = rulesOf('INTEGRATION');
const each = (prepositions: string, ...ends: readonly string[]): readonly string[] =>
  prepositions.split(' ').flatMap((word) => ends.map((end) => `${word}${end}`));
const PEOPLE =
  '(?:users|customers|owners|riders|drivers|subscribers|members|listeners|viewers|shoppers|diners|guests|developers|passengers|players|travell?ers|merchants|sellers|gamers|readers|wearers|clients|cardholders|guests|hosts|creators)';

export const INTEGRATION_REACH_RULES: readonly Rule[] = [
  verb({
    name: 'load from another',
    verbs: 'download stream pull import fetch sync listen listen_to hear',
    voice: 'ACTIVE',
    sentence: /\b(?:let|lets|letting|allows?|allowing|enables?)\b/,
    roles: [
      { role: 'PLATFORM', slots: ['ruler.modifier:partner', 'owner-of-ruler:partner', 'ruler:thing:partner', 'ruler:company'] },
      { role: 'INTEGRATED', slots: ['object.from:partner', 'from:partner'] },
    ],
    not: /\bapp store\b|\b(?:anywhere|files from|data from|google play)\b/,
    confidence: 0.6,
  }),
  verb({
    name: 'its things show up in another',
    verbs: 'show show_up appear surface pop_up turn_up',
    after: /\b(?:in|on|inside|within|alongside) /,
    roles: [
      { role: 'PLATFORM', slots: each('in on inside within', ':thing:partner', ':hub', '.possessor:company', '.modifier:thing:partner') },
      {
        role: 'INTEGRATED',
        slots: [
          'subject.possessor:partner',
          'subject.modifier:partner',
          'subject.from:company',
          'object.modifier:partner',
          'object.possessor:partner',
          'object.from:company',
        ],
      },
    ],
    not: /\b(?:ads?|advert\w*|leak\w*|photos?|spotted|index|nasdaq|court|filings?|benchmarks?|app store|google play|trailer|movies?|films?|shows?|series|survey|report|benchmark|rumou?rs?)\b/,
    confidence: 0.55,
  }),
  verb({
    name: 'can be had from within another',
    verbs:
      'start open search find book order hail play stream view launch read watch edit control share access use create see join make schedule save buy hear call summon use_in operate reach make send paste export import drag copy',
    voice: 'PASSIVE',
    sentence: /\b(?:can|could|may|will|to) (?:now |soon |also |then |finally )*be\b|\bare (?:now |also )?made\b/,
    after: /\b(?:within|inside|into|to|in|through|via|from|by|with|on) /,
    roles: [
      {
        role: 'PLATFORM',
        slots: [
          ...each('within inside', ':host'),
          ...each('in through via from on', ':thing:partner', ':hub'),
          'by:hub',
          'with:hub',
          'to:hub',
          'into:partner',
        ],
      },
      {
        role: 'INTEGRATED',
        slots: ['object.possessor:partner', 'object.modifier:partner', 'object:partner', 'object.from:company', 'object.on:partner'],
      },
    ],
    not: /\bapp store\b|\bhow to\b|\bstock\b|\bgoogle play\b/,
    confidence: 0.6,
  }),
  verb({
    name: 'its owners can use another',
    verbs:
      'use order book pay hail request call stream watch play control listen access send buy share rent reserve ask talk speak read find see manage start track search sign_in log_in connect dictate check sell sell_on hear split tip download open join hold make_calls make_payments',
    sentence: new RegExp(`\\b${PEOPLE} (?:in \\S+ )?(?:can|will|may|could|are able|get|will get) `),
    roles: [
      {
        role: 'PLATFORM',
        slots: ['subject.modifier:partner+subject:company', 'subject.possessor:partner', 'subject.of:company', 'subject.with:company'],
      },
      {
        role: 'INTEGRATED',
        slots: [
          'object:thing:partner',
          'to:hub',
          ...each('with via through using', ':thing:partner', ':wallet'),
          'object.modifier:thing:partner',
          'called-up:partner',
          'on:thing:partner',
        ],
      },
    ],
    not: /\bhow to\b|app store|\bstock\b|\bshares\b|\b(?:hackers?|malware|bill|lawsuit|court)\b/,
    confidence: 0.55,
  }),
  verb({
    name: 'answers come from another',
    verbs: 'draw come stem derive draw_on source pull supply provide power take',
    sentence:
      /\b(?:results?|answers?|maps?|listings?|reviews?|ratings?|scores?|weather|forecasts?|directions|lyrics|recommendations|traffic data|fares|translations?|listening data|playlists?) (?:\S+ ){0,6}?(?:are |is |were |now )*(?:draw|drawn|draws|come|comes|came|derived?|sourced|pulled|supplied|provided|powered|taken)\b/,
    roles: [
      {
        role: 'PLATFORM',
        slots: [
          'subject.possessor:partner',
          'subject.modifier:partner',
          'subject.in:partner',
          'subject.on:partner',
          'object.possessor:partner',
          'object.in:partner',
        ],
      },
      { role: 'INTEGRATED', slots: ['from:partner', 'on:partner', 'object:partner', 'by:company'] },
    ],
    not: /\b(?:sales|revenues?|profits?|earnings|quarter|search results? for)\b/,
    confidence: 0.55,
  }),
  verb({
    name: 'take the place of another inside',
    verbs: 'replace succeed displace supplant oust unseat',
    after:
      /\bas (?:the |its |their )?(?:\S+ ){1,3}(?:on|in|for|of) |\b(?:in|on|inside) (?:\S+ ){0,4}(?:phones?|cars?|browsers?|devices|tvs?|dashboards?|watches|speakers?|maps|search)\b/,
    roles: [
      { role: 'INTEGRATED', slots: ['subject:partner+object:partner'] },
      {
        role: 'PLATFORM',
        slots: each('on in for of inside later.on later.in later.for', '.modifier:company', '.possessor:company', ':thing:partner'),
      },
    ],
    not: /\b(?:ceo|chief|chair\w*|president|supplier|sponsor|index|dow|s&p)\b/,
    confidence: 0.6,
  }),
];

// The many ways a headline says that a service of another is in there now: "thanks to B", "adds rides from B", "you can now hail a B in A".
import { type Rule, rulesOf } from './rule.ts';

const { verb, noun } = rulesOf('INTEGRATION');

const PEOPLE =
  '(?:you|users|customers|people|owners|riders|drivers|subscribers|members|listeners|viewers|shoppers|diners|guests|fans|teams|anyone|everyone|developers|passengers|players|travell?ers|merchants|sellers|advertisers|gamers|readers|patients|students|fliers)';
const NO_DEAL = /\b(?:rais(?:es?|ed|ing)|round|funding|investors?|lawsuit|sues?|probe|stock|shares)\b/;
const from = (prepositions: string, filter: string): readonly string[] => prepositions.split(' ').map((word) => `${word}:${filter}`);

export const INTEGRATION_WAY_RULES: readonly Rule[] = [
  verb({
    name: 'one can now use it in another',
    verbs:
      'use order book pay hail request call stream watch play control listen access send buy share rent reserve summon check read get find see manage choose save lock unlock open start track transfer make schedule create edit post search translate donate tip split chat message shop hear top_up back_up back kick_off locate log_in sign_in sync import export upload view broadcast join attach pull link connect ride earn redeem spend',
    sentence: new RegExp(
      `\\b${PEOPLE} (?:can|will|may) (?:now|soon|finally|also|be able)\\b|\\b${PEOPLE} (?:can|will) \\S+ .*\\bnow\\b|\\byou(?:’|')ll (?:soon |now )?be able to\\b|\\b${PEOPLE} (?:will )?(?:now|soon|finally) (?:be able|get)`,
    ),
    roles: [
      {
        role: 'PLATFORM',
        slots: [
          ...from('in inside from over via through using on', 'host'),
          'in.possessor:company',
          'on.possessor:company',
          'with:hub',
          'to:hub',
          'to:thing:partner',
          'to:company',
        ],
      },
      {
        role: 'INTEGRATED',
        slots: [
          'object:partner',
          'called-up:partner',
          'object.modifier:partner',
          'object.possessor:partner',
          'object.of:partner',
          'subject.modifier:partner',
          ...from('from with via', 'partner'),
        ],
      },
    ],
    not: /\bhow to\b|app store|\bown\b|\bstock\b|\bnews\b|\bto buy (?:out|back)\b/,
    confidence: 0.6,
  }),
  verb({
    name: 'has it thanks to another',
    verbs:
      'get gain have become recommend let offer add show play read find track bring learn support see launch tell give receive speak know',
    sentence: /\b(?:thanks to|courtesy of)\b/,
    roles: [
      { role: 'PLATFORM', slots: ['subject:partner', 'first-in-subject:partner', 'owner-of-ruler:partner'] },
      { role: 'INTEGRATED', slots: ['thanks:company', 'later.thanks:company', 'courtesy:company', 'object.courtesy:company'] },
    ],
    not: /\b(?:stock|shares|sales|profits?|revenue|growth|earnings|lawsuit|rais(?:es?|ed|ing)|round|funding|lead|edge|advantage|foothold|bought|acquired)\b/,
    confidence: 0.6,
  }),
  noun({
    name: 'courtesy of another',
    nouns: 'courtesy',
    roles: [
      { role: 'PLATFORM', slots: ['holder:partner', 'front:partner', 'front.modifier:partner'] },
      { role: 'INTEGRATED', slots: ['of:company'] },
    ],
    not: /\b(?:image|photo|picture|video|screenshot)s? courtesy\b|\b(?:shows?|programming|films?|series|news|movies?|episodes?)\b/,
    confidence: 0.6,
  }),
  verb({
    name: 'add a service of another',
    verbs: 'add get gain bring integrate feature include introduce embed show display surface',
    voice: 'ACTIVE',
    object:
      'bot chatbot skill ride payment result ticket booking reservation sticker delivery listing map sharing lyric login sign-in navigation recommendation score widget functionality restaurant hotel flight taxi car bike scooter lens filter gif clip voice assistant search storage streaming data datum content feed',
    roles: [
      { role: 'PLATFORM', slots: ['subject:partner', 'first-in-subject:partner'] },
      {
        role: 'INTEGRATED',
        slots: [
          ...from('object.from object.with object.by object.via from via', 'partner'),
          'object.with.possessor:partner',
          'object.possessor:company',
        ],
      },
    ],
    not: NO_DEAL,
    confidence: 0.65,
  }),
  noun({
    name: 'connection to another',
    nouns: 'connection connector hook',
    roles: [
      { role: 'PLATFORM', slots: ['holder:partner', 'possessor:partner'] },
      { role: 'INTEGRATED', slots: ['to:partner', 'with:partner', 'for:partner'] },
    ],
    not: /\b(?:investors?|lawsuit|russia|hack|attack|internet connection|death|stock|founders?)\b/,
    confidence: 0.55,
  }),
  verb({
    name: 'send its files to another',
    verbs: 'upload sync back_up export save post publish stream cast broadcast link',
    roles: [
      { role: 'INTEGRATED', slots: ['to:partner', 'with:partner', 'on:hub'] },
      {
        role: 'PLATFORM',
        slots: [
          'subject.possessor:partner',
          'subject.modifier:partner',
          'subject:thing:partner',
          'maker-of-subject:partner',
          'owner-of-ruler:partner',
        ],
      },
    ],
    not: NO_DEAL,
    confidence: 0.6,
  }),
  verb({
    name: 'switch its default to another',
    verbs: 'switch move change set turn go_back return revert default',
    after: /\bdefault\b/,
    roles: [
      { role: 'PLATFORM', slots: ['subject:partner', 'subject.possessor:partner', 'object.possessor:partner'] },
      { role: 'INTEGRATED', slots: ['to:partner', 'to.modifier:partner', 'to.possessor:partner', 'object.to:partner'] },
    ],
    confidence: 0.75,
  }),
  verb({
    name: 'cut another off',
    verbs: 'cut_off block restrict revoke shut_off suspend limit pull cut end kill remove',
    object: 'access api feed integration login sharing token import',
    not: /\bdata access\b|\blaw enforcement\b|\bmobile networks?\b|\bcourt\b|\bbanned\b/,
    status: 'ENDED',
    roles: [
      { role: 'PLATFORM', slots: ['subject:partner'] },
      {
        role: 'INTEGRATED',
        slots: [
          'object.possessor:partner',
          'object.modifier:partner',
          'object.for:partner',
          'object.from:partner',
          'from:partner',
          'for:partner',
        ],
      },
    ],
    confidence: 0.65,
  }),
  verb({
    name: 'be cut off from another',
    verbs: 'cut_off lock_out block',
    voice: 'PASSIVE',
    status: 'ENDED',
    roles: [
      { role: 'PLATFORM', slots: ['from:partner', 'by:partner'] },
      { role: 'INTEGRATED', slots: ['object:partner'] },
    ],
    confidence: 0.6,
  }),
  noun({
    name: 'integration in another',
    nouns: 'integration',
    roles: [
      { role: 'PLATFORM', slots: ['in:partner', 'into:partner', 'in.modifier:partner', 'in.possessor:partner', 'across:partner'] },
      { role: 'INTEGRATED', slots: ['holder:partner'] },
    ],
    confidence: 0.65,
  }),
  noun({
    name: 'now available in',
    nouns: 'available live',
    after: /^(?:\S+ )?(?:available|live) (?:on|in|for|through|via|inside) /,
    roles: [
      {
        role: 'PLATFORM',
        slots: [
          ...from('on in for via inside', 'hub'),
          'on.possessor:company',
          'in.possessor:company',
          'on.of:company',
          ...from('in through', 'host'),
        ],
      },
      { role: 'INTEGRATED', slots: ['said-of:partner'] },
    ],
    not: /\bapp store|google play|\bpre-?order/,
    confidence: 0.6,
  }),
  verb({
    name: 'bring to the users of',
    verbs: 'bring offer provide extend give open roll_out launch',
    voice: 'ACTIVE',
    commonObject: true,
    after: new RegExp(`\\b(?:to|for) (?:\\S+ ){1,5}${PEOPLE}\\b`),
    roles: [
      {
        role: 'PLATFORM',
        slots: ['to:company', 'for:company', 'object.to:company', 'object.for:company', 'to.modifier:company', 'for.modifier:company'],
      },
      { role: 'INTEGRATED', slots: ['subject:company'] },
    ],
    not: NO_DEAL,
    confidence: 0.6,
  }),
  noun({
    name: 'A B support is there',
    nouns: 'support integration',
    after:
      /^(?:\S+ ){0,5}(?:support|integration) (?:is |now |finally |has )*(?:live|here|available|out|arrived|landed|rolls? out|rolling out|arrives|lands|launch\w*|goes live|going live)\b/,
    roles: [
      { role: 'PLATFORM', slots: ['modifier.first:partner'] },
      { role: 'INTEGRATED', slots: ['modifier.last:partner'] },
    ],
    confidence: 0.7,
  }),
  verb({
    name: 'its users can now use another',
    verbs:
      'use order book pay hail request call stream watch play control listen access send buy share rent reserve ask talk speak read get find see manage choose save lock unlock start track make edit search tip donate earn redeem spend sell sell_on shop log_in sign_in link connect hear summon',
    sentence: new RegExp(
      `\\b${PEOPLE} (?:can|will|may) (?:now |soon |finally |also )+|\\b${PEOPLE} (?:can|will) \\S+ .*\\bnow\\b|\\b${PEOPLE} (?:get|gain) |\\b(?:users|customers|members|subscribers|owners) of \\S+(?: \\S+)? (?:are|were|will be) able to\\b`,
    ),
    roles: [
      { role: 'PLATFORM', slots: ['subject.modifier:partner', 'subject.possessor:partner', 'subject.of:company'] },
      {
        role: 'INTEGRATED',
        slots: [
          'object:partner',
          'called-up:partner',
          'object.modifier:company',
          'object.from:partner',
          ...from('with via through on to from using', 'partner'),
        ],
      },
    ],
    not: /\bhow to\b|app store|\bstock\b|\bto buy (?:out|back)\b|\bshares\b/,
    confidence: 0.65,
  }),
  verb({
    name: 'come with the apps of another',
    verbs: 'come ship arrive launch',
    noObject: true,
    after:
      /\bwith (?:\S+ ){1,3}(?:apps?|software|maps?|search|assistant|music|services?|keyboard|browser|store|office|skins?|tuning|audio|sound|speakers)\b/,
    roles: [
      { role: 'PLATFORM', slots: ['subject:partner', 'subject.possessor:partner', 'subject.modifier:partner'] },
      { role: 'INTEGRATED', slots: ['with:company', 'with.possessor:company', 'with.modifier:company'] },
    ],
    not: /\bterms\b|\bup with\b|app store|\bits own\b/,
    confidence: 0.65,
  }),
  verb({
    name: 'show up in another',
    verbs: 'show_up show appear turn_up pop_up surface feature',
    after:
      /^(?:\S+ ){0,4}?(?:in|inside|on|within) (?:the |its )?(?:\S+ )?\S+(?:[’']s)? (?:\S+ )?(?:apps?|search|maps?|results|feed|dashboard|inbox|store|screen|website|assistant|browser)\b/,
    roles: [
      {
        role: 'PLATFORM',
        slots: [
          'in:company',
          'in:hub',
          'inside:company',
          'on:company',
          'in.possessor:company',
          'on.possessor:company',
          'in.modifier:company',
        ],
      },
      { role: 'INTEGRATED', slots: ['subject:company', 'subject.possessor:company', 'subject.modifier:company', 'subject.of:company'] },
    ],
    not: /\bads?\b|\badvert\w*|\bapp store\b|\bleak\w*|\bnews\b|\bphotos?\b/,
    confidence: 0.6,
  }),
  verb({
    name: 'be made available on a platform',
    verbs: 'make offer',
    voice: 'PASSIVE',
    after: /\b(?:available|offered) (?:\S+ )?(?:on|in|within|through|inside) /,
    roles: [
      { role: 'PLATFORM', slots: [...from('on in within inside through', 'thing'), 'in.possessor:company', 'on.possessor:company'] },
      { role: 'INTEGRATED', slots: ['object.possessor:company', 'object:partner', 'object.of:company', 'object.from:company'] },
    ],
    not: /app store|google play|\bstores\b/,
    confidence: 0.6,
  }),
  noun({
    name: 'now part of its marketplace',
    nouns: 'part',
    after:
      /^(?:\S+ )?part of (?:\S+ ){1,4}(?:app (?:shop|store|directory|market)|marketplace|app exchange|appexchange|directory|ecosystem|store)\b/,
    roles: [
      { role: 'PLATFORM', slots: ['of:company', 'of.possessor:company', 'of.modifier:company'] },
      { role: 'INTEGRATED', slots: ['said-of:partner', 'holder:partner'] },
    ],
    confidence: 0.65,
  }),
];

// A service that joins a well-known assistant, messenger, dashboard or headset, or a way to pay that a shop takes in.
import { type Rule, rulesOf } from './rule.ts';

const { verb, noun } = rulesOf('INTEGRATION');

const around = (prepositions: string, ...filters: readonly string[]): readonly string[] =>
  prepositions.split(' ').flatMap((word) => filters.map((filter) => `${word}:${filter}`));
const APPS = 'app skill action bot chatbot game client extension plug-in plugin add-on add-in edition channel';
/** A young firm that wants to is no agreement yet, nor is a shop for apps. */
const NOT_YET = /\bapp stores?\b|\brais(?:es?|ed|ing)\b|\bfunding\b|\bwants to\b|\btalking to\b|\bstart-?ups? building\b/;
const USING =
  'order book pay hail request call stream watch play control listen access send buy share rent reserve summon check ask read get find see manage choose save lock unlock clean warm heat open start track transfer make set turn_on turn_off schedule create edit post search translate donate tip split chat talk message shop hear top_up back_up kick_off locate ring cook adjust dim arm';

export const HUB_RULES: readonly Rule[] = [
  verb({
    name: 'launch an app for a hub',
    verbs: 'launch unveil release debut roll_out build introduce bring get have create announce open offer make ship develop add test plan',
    object: APPS,
    not: NOT_YET,
    roles: [
      {
        role: 'PLATFORM',
        slots: [
          'object.modifier:hub',
          ...around('for on in to', 'hub'),
          'object.for:hub',
          'object.on:hub',
          'object.to:hub',
          'for.modifier:hub',
        ],
      },
      { role: 'INTEGRATED', slots: ['subject:partner', 'subject.possessor:partner'] },
    ],
    confidence: 0.75,
  }),
  noun({
    name: 'its app for a hub',
    nouns: APPS,
    roles: [
      { role: 'PLATFORM', slots: ['for:hub', 'on:hub', 'modifier:hub', 'for.modifier:hub'] },
      { role: 'INTEGRATED', slots: ['possessor:partner', 'modifier:partner', 'from:partner', 'by:partner'] },
    ],
    not: NOT_YET,
    confidence: 0.65,
  }),
  noun({
    name: 'with its app for a hub',
    nouns: APPS,
    preposition: 'with via through as in by',
    roles: [
      { role: 'PLATFORM', slots: ['for:hub', 'on:hub', 'modifier:hub', 'for.modifier:hub'] },
      { role: 'INTEGRATED', slots: ['holder:partner', 'front:partner'] },
    ],
    not: NOT_YET,
    confidence: 0.65,
  }),
  verb({
    name: 'a hub can now do with another',
    verbs: USING,
    sentence:
      /\bcan (?:now|soon|finally|also)\b|\b(?:will|to) (?:soon|now|also|finally)?\s?be able to\b|\bwill (?:soon|now)\b|\bwill \S+ your\b|\bnow \S+s\b/,
    roles: [
      { role: 'PLATFORM', slots: ['subject:hub'] },
      {
        role: 'INTEGRATED',
        slots: [
          ...around('through via from with using on', 'partner'),
          'object:company',
          'object.possessor:partner',
          'object.modifier:partner',
          'object.from:partner',
          'with.possessor:partner',
          'from.possessor:partner',
        ],
      },
    ],
    confidence: 0.7,
  }),
  verb({
    name: 'offer in a hub',
    verbs:
      'bring deliver sell offer launch put add take extend expand move port open embed land push let come provide introduce roll_out work run play connect sync appear integrate hook pay order accept arrive',
    notAfter: /\bto (?:court|trial|an end)\b/,
    roles: [
      {
        role: 'PLATFORM',
        slots: [
          ...around('to into on via over through inside onto within across using', 'hub'),
          'in:hub',
          'to.modifier:hub',
          'on.modifier:hub',
        ],
      },
      {
        role: 'INTEGRATED',
        slots: ['subject:partner', 'subject.possessor:partner', 'subject.modifier:partner', 'ruler:partner', 'maker-of-subject:partner'],
      },
    ],
    not: /\b(?:on|over|versus|vs\.?|against) (?:\S+ ){0,3}(?:competitor|rival|clone|killer)|\btake on\b|\bsupport for\b|\bads?\b|\badvertis\w+|\bstore\b/,
    confidence: 0.6,
  }),
  verb({
    name: 'turn a hub into',
    verbs: 'turn transform make',
    after: /\binto\b/,
    roles: [
      { role: 'PLATFORM', slots: ['object:hub'] },
      { role: 'INTEGRATED', slots: ['subject:partner'] },
    ],
    confidence: 0.6,
  }),
  verb({
    name: 'use a hub to',
    verbs: 'use tap harness employ leverage enlist turn_to',
    after: /\bto (?:help|let|give|bring|deliver|make|offer|control|show|provide|sell|reach|allow|answer|talk|take|book|order)\b/,
    voice: 'ACTIVE',
    roles: [
      { role: 'PLATFORM', slots: ['object:hub', 'to:hub'] },
      { role: 'INTEGRATED', slots: ['subject:company'] },
    ],
    confidence: 0.55,
  }),
  verb({
    name: 'take a way to pay',
    notObject: 'partnership deal agreement account stake company co-founder executive clone rival payout data',
    verbs: 'accept take support add adopt offer introduce welcome enable embrace integrate get allow',
    roles: [
      { role: 'PLATFORM', slots: ['subject:company', 'to:company', 'in:company', 'at:company', 'subject:partner'] },
      {
        role: 'INTEGRATED',
        slots: ['object:wallet', 'object.modifier:wallet', 'object.possessor:wallet', 'object.for:wallet', 'for:wallet'],
      },
    ],
    not: /\b(?:rais(?:es?|ed|ing)|round|funding|investors?|lawsuit|probe|rival|competitor|partnership)\b/,
    confidence: 0.7,
  }),
  verb({
    name: 'pay with it at',
    verbs: 'pay buy order shop use checkout check_out spend',
    roles: [
      {
        role: 'PLATFORM',
        slots: [
          ...around('at on in through inside for', 'company'),
          'for.at:company',
          'for.modifier:company',
          'in.possessor:company',
          'on.possessor:company',
          'on.modifier:company',
          'at.modifier:company',
          'ruler:company',
          'subject.modifier:company',
        ],
      },
      { role: 'INTEGRATED', slots: [...around('with via using through by in', 'wallet'), 'object:wallet', 'ruler:wallet'] },
    ],
    confidence: 0.7,
  }),
  verb({
    name: 'way to pay arrives at',
    verbs: 'come arrive roll_out land launch debut work go_live head be accept',
    noObject: true,
    roles: [
      {
        role: 'PLATFORM',
        slots: [
          ...around('to at in on with', 'company'),
          'to.from:company',
          'later.from:company',
          'at.possessor:company',
          'in.possessor:company',
        ],
      },
      { role: 'INTEGRATED', slots: ['subject:wallet', 'object:wallet', 'subject.modifier:wallet'] },
    ],
    not: /\b(?:rival|competitor|killer|users|ceo|says)\b/,
    confidence: 0.65,
  }),
  verb({
    name: 'roll out a way to pay',
    verbs: 'roll_out launch bring introduce offer start test',
    after:
      /\b(?:in|at|to|across|on) (?:\S+ ){0,5}(?:stores?|shops?|checkouts?|apps?|sites?|websites?|tills?|counters?|restaurants?|locations|online|terminals?|pumps?)\b/,
    roles: [
      { role: 'PLATFORM', slots: ['subject:company', 'in.possessor:company', 'at.possessor:company', 'in.modifier:company', 'at:company'] },
      { role: 'INTEGRATED', slots: ['object:wallet', 'object.modifier:wallet'] },
    ],
    not: /\b(?:rais(?:es?|ed|ing)|round|funding|investors?)\b/,
    confidence: 0.7,
  }),
  verb({
    name: 'take payment through another',
    verbs: 'accept take process handle tip',
    after: /\b(?:bitcoin|ethereum|crypto\w*|payments?|orders?|bookings?|cards?|donations?|tips?)\b/,
    roles: [
      { role: 'PLATFORM', slots: ['subject:partner', 'ruler:partner'] },
      { role: 'INTEGRATED', slots: [...around('via through using', 'partner'), 'object.via:partner', 'object.through:partner'] },
    ],
    confidence: 0.65,
  }),
  verb({
    name: 'be the first with a hub',
    verbs: 'be become make',
    after: /\bwith\b/,
    object:
      'phone smartphone tv television car speaker headphone lamp thermostat watch smartwatch fridge refrigerator oven camera doorbell lock light robot router headset tablet laptop display soundbar device earbud vehicle toilet mirror',
    roles: [
      { role: 'PLATFORM', slots: ['subject:company', 'subject.possessor:company', 'subject:partner'] },
      { role: 'INTEGRATED', slots: ['with:hub', 'object.with:hub'] },
    ],
    not: /\bwith (?:\S+ ){0,2}(?:alexa|siri|assistant|cortana)(?:-like| rival| competitor)/,
    confidence: 0.65,
  }),
  verb({
    name: 'hub uses another',
    verbs: 'use tap draw_on turn_to rely_on get add gain learn understand control include feature',
    roles: [
      { role: 'PLATFORM', slots: ['subject:hub'] },
      { role: 'INTEGRATED', slots: ['object:partner', 'object.from:partner', 'object.possessor:company', 'on:partner', 'to:partner'] },
    ],
    not: /\b(?:executives?|ceo|users|features?|engineers?|rais(?:es?|ed|ing)|valuation)\b/,
    confidence: 0.65,
  }),
  verb({
    name: 'launch something for a hub',
    verbs: 'launch unveil release debut roll_out introduce announce bring_out',
    voice: 'ACTIVE',
    commonObject: true,
    notObject: 'case stand mount dock cover strap battery charger accessory competitor rival clone headset controller speaker fund sdk ad',
    roles: [
      { role: 'PLATFORM', slots: ['for:hub', 'object.for:hub'] },
      { role: 'INTEGRATED', slots: ['subject:company'] },
    ],
    not: NOT_YET,
    confidence: 0.65,
  }),
];

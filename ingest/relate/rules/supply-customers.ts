// Whom a firm serves: customers told by what is done for them, or by what they use.
import { type Rule, rulesOf } from './rule.ts';

const { verb, noun } = rulesOf('SUPPLY');

const PEOPLE = /\b(?:ceo|cto|cfo|exec|executives?|veterans?|president|chief|head|former|ex|founders?|engineers?|designer|analysts?)\b/;
/** What a rocket takes up. */
const PAYLOAD = 'satellite spacecraft payload mission probe craft cubesat constellation telescope lander orbiter bird';

export const CUSTOMER_RULES: readonly Rule[] = [
  verb({
    name: 'supply someone',
    verbs: 'supply serve equip',
    state: true,
    voice: 'ACTIVE',
    roles: [
      { role: 'SUPPLIER', slots: ['subject:company'] },
      { role: 'CUSTOMER', slots: ['object:ally'] },
    ],
    notAfter: /^\S+ (?:as|up|notice|subpoena|papers)\b/,
    confidence: 0.7,
  }),
  verb({
    name: 'work for customers',
    verbs: 'work deliver cook cater fly translate moderate',
    state: true,
    noObject: true,
    after: /^(?:\S+ ){1,3}(?:for|on behalf of) \S/,
    roles: [
      { role: 'SUPPLIER', slots: ['subject:company'] },
      { role: 'CUSTOMER', slots: ['for:ally', 'of:ally'] },
    ],
    not: PEOPLE,
    confidence: 0.6,
  }),
  verb({
    name: 'used by customers',
    verbs: 'use deploy adopt',
    voice: 'PASSIVE',
    state: true,
    roles: [
      { role: 'SUPPLIER', slots: ['object:company'] },
      { role: 'CUSTOMER', slots: ['subject:ally', 'at:ally'] },
    ],
    confidence: 0.6,
  }),
  verb({
    name: 'rely on a supplier',
    verbs: 'rely depend run roam',
    state: true,
    noObject: true,
    roles: [
      { role: 'SUPPLIER', slots: ['on:company:partner', 'upon:company', 'on.possessor:company'] },
      { role: 'CUSTOMER', slots: ['subject:ally', 'subject.possessor:ally', 'subject.whose:ally'] },
    ],
    not: /\b(?:analysts?|ads?|advertising|traffic|success|future|outcome|whether|users|developers)\b|\bfor (?:\S+ ){0,6}(?:sales|revenues?|turnover|income|profits?)\b/,
    confidence: 0.6,
  }),
  verb({
    name: 'use the network of another',
    verbs: 'use run rely operate piggyback ride',
    state: true,
    after: /\b(?:network|cloud|platform|infrastructure|servers|spectrum|technology|software|data|systems?)\b/,
    roles: [
      {
        role: 'SUPPLIER',
        slots: [
          'object.modifier:company',
          'object.possessor:company',
          'on:company',
          'on.possessor:company',
          'on.modifier:company',
          'of:company',
        ],
      },
      { role: 'CUSTOMER', slots: ['subject.whose:ally'] },
    ],
    confidence: 0.7,
  }),
  verb({
    name: 'serve customers such as',
    verbs:
      'serve supply power process handle provide deliver connect work manage run host help equip protect operate translate design make build store secure track verify move ship carry print clean analyse analyze',
    state: true,
    roles: [
      { role: 'SUPPLIER', slots: ['subject:company', 'subject.possessor:company', 'subject.whose:company'] },
      { role: 'CUSTOMER', slots: ['examples.later:ally'] },
    ],
    not: /\b(?:compet\w+|rivals?|against|unlike|invest\w*|backs|backed|partners?)\b/,
    confidence: 0.7,
  }),
  verb({
    name: 'run in the goods of',
    verbs: 'run sit work find install go fit build use feature',
    after:
      /\b(?:in|on|inside|into) (?:\S+ ){0,4}(?:cars?|vehicles?|phones?|handsets?|smartphones?|devices?|laptops?|pcs|planes?|aircraft|trucks?|tvs|televisions?|watches|servers?|cameras?|speakers?|consoles?|models?)\b/,
    state: true,
    roles: [
      {
        role: 'SUPPLIER',
        slots: [
          'subject.possessor:company',
          'subject.modifier:company',
          'object.possessor:company',
          'object.modifier:company',
          'subject.of:company',
        ],
      },
      { role: 'CUSTOMER', slots: ['those:ally'] },
    ],
    confidence: 0.7,
  }),
  verb({
    name: 'deliver what another sells',
    verbs: 'deliver',
    voice: 'ACTIVE',
    roles: [
      { role: 'SUPPLIER', slots: ['subject:maker'] },
      { role: 'CUSTOMER', slots: ['from:ally', 'object.from:ally'] },
    ],
    not: /\b(?:news|music|video|content|films?|newsletter|results|help from|support from)\b/,
    confidence: 0.65,
  }),
  verb({
    name: 'help to do by its service',
    verbs: 'help',
    voice: 'ACTIVE',
    after:
      /^(?:\S+ ){2,5}(?:send|track|process|deliver|manage|store|detect|translate|verify|analy[sz]e|predict|charge|hire|recruit|bill|schedule|map|secure|spot|moderate|digiti[sz]e|automate|cut|sort|pack|ship|collect)\b/,
    roles: [
      { role: 'SUPPLIER', slots: ['subject:company'] },
      { role: 'CUSTOMER', slots: ['object:ally', 'object.modifier:ally'] },
    ],
    not: /\b(?:regulators?|court|invest\w*|funding|lawsuit|police|partners?)\b/,
    confidence: 0.65,
  }),
  verb({
    name: 'launch what another sends up',
    verbs: 'launch fly lift carry loft load send orbit deploy place put',
    object: PAYLOAD,
    roles: [
      { role: 'SUPPLIER', slots: ['subject:company'] },
      {
        role: 'CUSTOMER',
        slots: ['for:ally', 'object.for:ally', 'object.possessor:ally', 'object.modifier:ally', 'object.of:ally'],
      },
    ],
    covers: ['object'],
    confidence: 0.7,
  }),
  verb({
    name: 'launch on the rocket of another',
    verbs: 'launch fly lift_off lift go_up go ride blast_off book',
    after:
      /\b(?:on|aboard|atop|with) (?:\S+ ){0,5}(?:rockets?|falcon|electron|soyuz|ariane|vega|atlas|proton|vulcan|starship|launchers?|booster)\b/,
    roles: [
      {
        role: 'SUPPLIER',
        slots: [
          ...['on', 'aboard', 'atop', 'of'].flatMap((word) => [`${word}.modifier:maker`, `${word}.possessor:maker`]),
          'of:company',
          'from:company',
        ],
      },
      {
        role: 'CUSTOMER',
        slots: ['object.possessor:ally', 'object.modifier:ally', 'subject.possessor:ally', 'subject:ally', 'object:ally'],
      },
    ],
    confidence: 0.75,
  }),
  verb({
    name: 'call in to do',
    verbs: 'hire engage call_in enlist bring_in retain commission contract employ',
    voice: 'ACTIVE',
    after:
      /\bto (?:investigate|examine|audit|probe|advise|restore|translate|clean|count|measure|check|test|review|rebuild|redesign|defend|represent|search|find|explore|write|moderate|staff|recruit|fill|film|survey|inspect|monitor)\b/,
    not: PEOPLE,
    roles: [
      { role: 'SUPPLIER', slots: ['object:company', 'in:company'] },
      { role: 'CUSTOMER', slots: ['subject:ally'] },
    ],
    confidence: 0.65,
  }),
  verb({
    name: 'run what belongs to another',
    verbs:
      'run handle operate carry_out take_care look_after see_to manage build maintain service overhaul moderate insure reinsure measure',
    voice: 'ACTIVE',
    after: /\b(?:part of|most of|all of|side|migration|maintenance|roll-?out|installation|policies|fleet|helpline|masts|audiences?)\b/,
    roles: [
      { role: 'SUPPLIER', slots: ['subject:company'] },
      {
        role: 'CUSTOMER',
        slots: ['of.possessor:ally', 'of:ally', 'for:ally', 'object.for:ally', 'object.possessor:ally', 'object.of.possessor:ally'],
      },
    ],
    confidence: 0.6,
  }),
  noun({
    name: 'order from a customer',
    nouns: 'order commission',
    unlike: /court|executive|restraining|distribution|licen[cs]|pilot|series|season|episode/,
    verbs: 'win have announce get book report receive land lose',
    roles: [
      { role: 'CUSTOMER', slots: ['from:ally', 'by:ally', 'modifier:ally'] },
      { role: 'SUPPLIER', slots: ['holder:company'] },
    ],
    not: /\b(?:series|season|tv|show|episodes?|drama|comedy|judge|court)\b/,
    confidence: 0.65,
  }),
];

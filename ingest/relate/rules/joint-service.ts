// Partnerships told by what is done: two that bring, share or found something, a programme that one runs with another, partners told in a row.
import { type Rule, rulesOf } from './rule.ts';

const { verb, noun } = rulesOf('PARTNERSHIP');
const TWO = [
  { role: 'PARTY', slots: ['subject.pair:company'] },
  { role: 'PARTY', slots: [] },
] as const;
/** "their own apps", "rival services": each has one. */
const EACH = /^(?:to )?\S+ (?:\S+ ){0,3}?(?:their|its|rival|competing|separate|own)\b/;

export const JOINT_SERVICE_RULES: readonly Rule[] = [
  verb({
    name: 'two bring a thing somewhere',
    verbs: 'bring',
    voice: 'ACTIVE',
    after: /^(?:to )?\S+ (?:\S+ ){1,8}?to\b/,
    notAfter: /^(?:to )?\S+ (?:\S+ )?(?:their|its|rival|competing|separate|own)\b|\bto (?:their|its)\b/,
    not: /\bbring\w* (?:(?:new|more|cheaper|faster|better|their) |(?:\S+ )?(?:attention|peace|change|life|court|trial|claim|suit|charges)\b)|to (?:life|an end|court|justice)/,
    roles: TWO,
    covers: ['object'],
    confidence: 0.6,
  }),
  verb({
    name: 'two widen what they do',
    verbs: 'expand extend widen broaden enlarge renew continue relaunch resume end stop close suspend',
    object: 'program programme pilot trial project initiative partnership relationship bundle',
    voice: 'ACTIVE',
    notAfter: EACH,
    roles: TWO,
    covers: ['object'],
    confidence: 0.65,
  }),
  verb({
    name: 'two sell one pass',
    verbs: 'sell bundle',
    object: 'pass bundle subscription package ticket combo',
    notAfter: EACH,
    roles: TWO,
    covers: ['object'],
    confidence: 0.65,
  }),
  verb({
    name: 'two run one thing',
    verbs: 'run operate launch start create organise organize host offer',
    voice: 'PASSIVE',
    notObject:
      'alliance consortium foundation association forum initiative council coalition company firm start-up startup venture fund round',
    roles: [
      { role: 'PARTY', slots: ['subject.pair:company'] },
      { role: 'PARTY', slots: [] },
    ],
    covers: ['object'],
    confidence: 0.65,
  }),
  verb({
    name: 'form a group together',
    verbs: 'form launch create found start set_up establish',
    voice: 'ACTIVE',
    object: 'consortium alliance coalition group association',
    commonObject: true,
    notAfter: /^\S+ (?:\S+ ){0,4}?(?:of|called|named|dubbed)\b/,
    roles: [
      { role: 'PARTY', slots: ['subject:company'] },
      { role: 'PARTY', slots: ['with:company', 'object.with:company'] },
    ],
    confidence: 0.65,
  }),
  verb({
    name: 'start a programme with',
    both: true,
    verbs: 'launch start run open announce create host unveil set_up kick_off introduce hold organise organize',
    object:
      'competition contest accelerator programme program incubator challenge hackathon search hunt prize award scholarship initiative festival league conference course academy marketplace pass store shop cafe restaurant lounge showroom museum exhibition gallery clinic hotel kiosk',
    voice: 'ACTIVE',
    roles: [
      { role: 'PARTY', slots: ['with:maker', 'object.with:maker'] },
      { role: 'PARTY', slots: ['subject:company'] },
    ],
    covers: ['object'],
    confidence: 0.7,
  }),
  verb({
    name: 'run a thing with',
    both: true,
    verbs: 'run operate manage organise organize host hold',
    voice: 'ACTIVE',
    object:
      'service scheme programme program project network platform contest event festival store shop route fund course clinic trial pilot',
    roles: [
      { role: 'PARTY', slots: ['with:ally', 'object.with:ally'] },
      { role: 'PARTY', slots: ['subject:company'] },
    ],
    covers: ['object'],
    confidence: 0.65,
  }),
  verb({
    name: 'add to its partners',
    both: true,
    verbs: 'add bring bring_in admit welcome let take accept',
    voice: 'ACTIVE',
    after:
      /\b(?:in)?to (?:its |the |their )?(?:\S+ ){0,2}?partner(?:s|ship)?(?: (?:program|programme|network|roster|scheme|ecosystem|list))?\b/,
    roles: [
      { role: 'PARTY', slots: ['object:company'] },
      { role: 'PARTY', slots: ['subject:company'] },
    ],
    confidence: 0.7,
  }),
  verb({
    name: 'share what they own',
    verbs: 'share pool',
    object:
      'network tower mast machine branch infrastructure site fleet station charger terminal depot hangar factory plant warehouse line lorry truck',
    roles: [
      { role: 'PARTY', slots: ['subject:company'] },
      { role: 'PARTY', slots: ['with:company', 'object.with:company'] },
    ],
    covers: ['object'],
    confidence: 0.7,
  }),
  noun({
    name: 'several partnerships at once',
    both: true,
    nouns: 'partnership tie-up collaboration deal alliance',
    sentence:
      /\b(?:with|through|via|alongside|by|thanks to|following|after) (?:\S+ ){1,8}?(?:partnerships|tie-ups|collaborations|deals|alliances)\b/,
    like: /s$/,
    unlike: /acquisition|merger|takeover|[$€£]\S+/,
    notAfter: /^(?:\S+ )*?(?:deals|partnerships|alliances|collaborations|tie-ups) (?:with|between)\b/,
    roles: [
      { role: 'PARTY', slots: ['modifiers:company'] },
      { role: 'PARTY', slots: ['holder:company'] },
    ],
    confidence: 0.7,
  }),
  noun({
    name: 'its partnership named after the other',
    both: true,
    nouns: 'partnership tie-up tieup alliance collaboration cooperation',
    roles: [
      { role: 'PARTY', slots: ['modifier:company'] },
      { role: 'PARTY', slots: ['possessor:company'] },
    ],
    confidence: 0.7,
  }),
  verb({
    name: 'a deal is ended or renewed',
    verbs: 'end terminate cancel scrap extend renew prolong sign conclude announce suspend expand widen sever strike ink reach',
    voice: 'PASSIVE',
    object:
      'partnership cooperation co-operation collaboration alliance pact deal agreement contract relationship memorandum tie-up tieup accord understanding mou team-up',
    notAfter: /\bwith\b/,
    roles: [
      { role: 'PARTY', slots: ['object.of:company', 'object.possessor:company', 'subject:company'] },
      { role: 'PARTY', slots: ['object.with:company'] },
    ],
    confidence: 0.7,
  }),
  verb({
    name: 'talk to about a partnership',
    both: true,
    verbs: 'talk speak negotiate discuss chat approach contact court',
    after:
      /\b(?:about|on|over) (?:an? |the |its |their |possible |potential )*(?:\S+ )?(?:partnerships?|cooperation|co-operation|alliance|collaborat\w+|tie-up|partnering|teaming up|working together|joining forces)\b/,
    status: 'IN_TALKS',
    roles: [
      { role: 'PARTY', slots: ['to:company', 'with:company', 'object:company'] },
      { role: 'PARTY', slots: ['subject:company'] },
    ],
    confidence: 0.75,
  }),
  verb({
    name: 'strike a similar one with',
    both: true,
    verbs: 'strike sign ink reach have conclude enter make agree announce',
    object: 'one',
    after: /^(?:\S+ ){1,3}(?:similar|comparable|such|like|identical|equivalent|second|new)\b/,
    roles: [
      { role: 'PARTY', slots: ['with:company', 'object.with:company'] },
      { role: 'PARTY', slots: ['subject:company'] },
    ],
    confidence: 0.65,
  }),
];

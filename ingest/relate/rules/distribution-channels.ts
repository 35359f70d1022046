// Television channels that a streaming service, a cable or a satellite takes on or loses.
import { type Rule, rulesOf } from './rule.ts';

const { verb, noun } = rulesOf('DISTRIBUTION');

/** A channel right after the word that takes it on. */
const CHANNELS =
  /\b(?:add|get|gain|los|drop|carr|bring)\w* (?:\S+ ){0,3}?(?:hbo|showtime|starz|cinemax|espn|abc|nbc|cbs|fox|amc|mtv|cnn|epix|hallmark|nfl network|comedy central|discovery|bbc america|\S+ (?:channels?|networks))\b/;
/** The channels, and who bundles them. */
const CHANNEL =
  /\b(?:hbo|showtime|starz|cinemax|espn|abc|nbc|cbs|fox|amc|mtv|cnn|epix|hallmark|nfl network|redzone|comedy central|nickelodeon|discovery|bbc america|hgtv|tnt|tbs|a&e|syfy|bravo|univision|telemundo|\S+ channels?|networks?)\b/;
const BUNDLE =
  /\b(?:sling(?: tv)?|playstation vue|youtube tv|hulu|directv(?: now)?|fubo ?tv|dish|comcast|xfinity|charter|spectrum|cablevision|verizon|fios|at&t|prime video|amazon channels|apple tv\+?|roku channel|pluto tv|philo|sky|virgin media|channels?|streaming service|pay-tv)\b/;

export const CHANNEL_RULES: readonly Rule[] = [
  verb({
    name: 'add a channel',
    verbs: 'add get gain lose drop carry bring',
    voice: 'ACTIVE',
    sentence: CHANNELS,
    roles: [
      { role: 'DISTRIBUTOR', slots: ['subject:partner', 'subject:thing'] },
      { role: 'PRINCIPAL', slots: ['object:partner'] },
    ],
    not: /\b(?:exec|executive|ceo|president|founder|support|app|original|integration)\b/,
    confidence: 0.6,
  }),
  verb({
    name: 'channel comes to',
    verbs: 'come arrive launch land be debut return roll_out',
    noObject: true,
    sentence: CHANNEL,
    after: BUNDLE,
    roles: [
      {
        role: 'DISTRIBUTOR',
        slots: ['to:partner', 'on:partner', 'to.possessor:partner', 'on.possessor:partner', 'object:partner', 'in:company'],
      },
      { role: 'PRINCIPAL', slots: ['subject:partner'] },
    ],
    not: /\b(?:deal|talks|lawsuit|ceo|exec|app|movie|film|shows?|series|season|episodes?)\b/,
    confidence: 0.7,
  }),
  noun({
    name: 'addition of a channel',
    nouns: 'addition inclusion',
    sentence: /\bchannels?\b|\bline-?up\b|\bbundle\b|\bpackage\b/,
    roles: [
      { role: 'DISTRIBUTOR', slots: ['holder:partner', 'to:partner'] },
      { role: 'PRINCIPAL', slots: ['of:company'] },
    ],
    confidence: 0.6,
  }),
];

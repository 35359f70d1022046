// One's service offered inside another's: "tests B payments in its app", "B's tickets can now be bought on A", "A and B integrate", "picks B".
import { type Rule, rulesOf } from './rule.ts';

const { verb } = rulesOf('INTEGRATION');
const each = (prepositions: string, filter: string): readonly string[] => prepositions.split(' ').map((word) => `${word}:${filter}`);
const NO_DEAL = /\b(?:rais(?:es?|ed|ing)|round|funding|investors?|lawsuit|sues?|probe|stock|shares|ads?|advert\w*)\b/;

export const INTEGRATION_OFFER_RULES: readonly Rule[] = [
  verb({
    name: 'offer a service of another in its own',
    verbs: 'offer test launch roll_out try_out trial pilot start show enable provide',
    voice: 'ACTIVE',
    object:
      'payment ride result ticket booking reservation sticker listing map lyric login sign-in navigation recommendation score widget assistant search button checkout reward review rating skill bot playlist',
    after: /\b(?:in|on|inside|within|across|to|through) (?:its |their |the |all )?\S+/,
    roles: [
      { role: 'PLATFORM', slots: ['subject:company', 'subject:thing:partner'] },
      {
        role: 'INTEGRATED',
        slots: ['object.modifier:company', 'object.possessor:company', 'object.from:partner', 'object.by:partner', 'object.with:partner'],
      },
    ],
    not: NO_DEAL,
    confidence: 0.65,
  }),
  verb({
    name: 'it can now be had in another',
    verbs:
      'buy book order use play stream hail access view watch read control share send rent reserve find hear summon unlock operate manage purchase call see search embed import open edit pay redeem earn link connect add start lock',
    voice: 'PASSIVE',
    sentence: /\b(?:can|will|may) (?:now |soon |finally |also )+be\b|\bcan be \S+ .*\bnow\b|\bcan now\b|\bnow be\b/,
    roles: [
      {
        role: 'PLATFORM',
        slots: [
          ...each('in inside on through via within from using', 'host'),
          'with:hub',
          'by:hub',
          'to:hub',
          'in.possessor:company',
          'from.possessor:company',
          'on.possessor:company',
        ],
      },
      {
        role: 'INTEGRATED',
        slots: ['object:partner', 'object.possessor:partner', 'object.modifier:partner', 'object.of:partner', 'object.from:partner'],
      },
    ],
    not: /\bapp store\b|\bhow to\b|\bstock\b/,
    confidence: 0.65,
  }),
  verb({
    name: 'two integrate',
    verbs: 'integrate interoperate sync talk work connect link speak pair communicate build weave plug embed hook_up',
    after:
      /^(?:(?:will|can|to|now|soon|finally|integrat\w+) )*(?:integrate\w*|interoperate\w*)(?: \S+)?$|\b(?:in)?(?:to|with) (?:each other|one another)\b/,
    roles: [
      { role: 'PLATFORM', slots: ['other-of-two:partner'] },
      { role: 'INTEGRATED', slots: ['one-of-two:partner'] },
    ],
    confidence: 0.65,
  }),
  verb({
    name: 'pick a hub',
    verbs: 'pick choose select adopt embrace go_with opt_for favour favor ditch snub join',
    voice: 'ACTIVE',
    roles: [
      { role: 'INTEGRATED', slots: ['subject:company'] },
      { role: 'PLATFORM', slots: ['object:hub', 'object:wallet'] },
    ],
    not: /\b(?:exec\w*|ceo|board|team|former|users|staff|employees|companies|office|workers)\b/,
    confidence: 0.6,
  }),
  verb({
    name: 'its app reaches a device',
    verbs: 'hit reach join invade make_it_to go_live',
    sentence: /\bapps? (?:will |now |finally |to |has |have )*(?:hits?|reach(?:es)?|joins?|invades?|goes? live)\b/,
    roles: [
      { role: 'PLATFORM', slots: ['object:thing:partner', 'object:hub', 'on:thing:partner'] },
      { role: 'INTEGRATED', slots: ['subject:partner', 'subject.possessor:partner', 'subject.modifier:partner'] },
    ],
    not: /\b(?:million|billion|downloads|users|milestone|app store|google play)\b/,
    confidence: 0.6,
  }),
  verb({
    name: 'have it in its devices',
    verbs: 'have',
    voice: 'ACTIVE',
    after:
      /\b(?:in|on|inside) (?:its|their) (?:\S+ ){0,3}(?:tvs?|televisions?|sets?|line|line-up|phones?|smartphones?|handsets?|cars?|boxes|box|app|apps|platform|devices|speakers|consoles?|watches|headphones|browser|stores?|dashboards?)\b/,
    roles: [
      { role: 'PLATFORM', slots: ['subject:company'] },
      { role: 'INTEGRATED', slots: ['object.possessor:company', 'object:thing:partner'] },
    ],
    not: /\bstakes?\b|\bshares?\b|\bowns?\b/,
    confidence: 0.6,
  }),
  verb({
    name: 'support of another ends',
    verbs: 'remove drop end kill pull axe discontinue withdraw cut cancel suspend',
    voice: 'PASSIVE',
    object: 'support integration compatibility',
    status: 'ENDED',
    roles: [
      { role: 'PLATFORM', slots: ['subject:partner', 'from:partner'] },
      { role: 'INTEGRATED', slots: ['object.modifier:partner', 'object.for:partner'] },
    ],
    confidence: 0.6,
  }),
];

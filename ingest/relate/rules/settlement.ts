// Disputes that end by agreement.
import { type Rule, rulesOf } from './rule.ts';

const { verb, noun } = rulesOf('SETTLEMENT');
const QUARREL =
  /lawsuits?|\bsuits?\b|litigation|disputes?|quarrel|feud|patent (?:war|fight|battle)|legal|hatchet|\bcases?\b|claims|differences|complaints?|\bspats?\b|stand-?off|court battle|patent row|trade secrets? (?:fight|battle|row|case)|proceedings/;

export const SETTLEMENT_RULES: readonly Rule[] = [
  verb({
    name: 'settle with',
    verbs: 'settle resolve end drop bury close withdraw dismiss put lay',
    after: new RegExp(
      `^(?!\\S*(?:put|lay|laid))(?:.*(?:${QUARREL.source})|(?:to )?settle[sd]? with|(?:is |are )?settling with)|^(?:\\S+ )?(?:put(?:s|ting)?|lay|lays|laid|laying) .*\\b(?:${QUARREL.source}).*\\b(?:behind|to rest|to bed)|^(?:\\S+ )?put(?:s|ting)? (?:an? )?(?:end|stop|line) .*(?:${QUARREL.source})`,
    ),
    notAfter: /settled? for\b|\bafter (?:\S+ ){0,2}(?:complaints?|lawsuits?|claims|criticism)/,
    not: /court (?:dismiss|reject)|judge|closing (?:arguments|statements)|support cases?\b|use cases?\b/,
    roles: [
      { role: 'PARTY', slots: ['subject'] },
      {
        role: 'PARTY',
        slots: [
          'with',
          'object.with',
          'object.between',
          'between',
          'object.possessor',
          'object.modifier:company',
          'against',
          'object.against',
        ],
      },
    ],
    confidence: 0.8,
  }),
  noun({
    name: 'quarrel between them is over',
    nouns: 'lawsuit suit litigation dispute quarrel feud war fight case battle row spat clash proceeding',
    sentence:
      /settle|\bdrop|\bover(?= *(?:$|[.,:;!?–]))|\b(?:is|are|now) over\b|\bbury|buried|truce|peace|\bend(?:s|ed|ing)?\b|withdrawn|resolv|laid to rest|\bbehind (?:them|it)\b/,
    roles: [
      { role: 'PARTY', slots: ['between', 'suit.by:company', 'holder', 'of:company', 'possessor:company'] },
      { role: 'PARTY', slots: ['with', 'against', 'suit.against:company', 'against.possessor:company'] },
    ],
    not: /over the|over whether|rages|continues/,
    confidence: 0.7,
  }),
  verb({
    name: 'lay down arms against',
    verbs: 'lay_down make',
    object: 'arm peace truce',
    roles: [
      { role: 'PARTY', slots: ['subject'] },
      { role: 'PARTY', slots: ['against', 'with', 'object.with', 'object.against'] },
    ],
    confidence: 0.8,
  }),
  noun({
    name: 'settlement with',
    nouns: 'settlement truce',
    roles: [
      { role: 'PARTY', slots: ['between', 'pair', 'possessor', 'holder'] },
      { role: 'PARTY', slots: ['with'] },
    ],
    confidence: 0.8,
  }),
  verb({
    name: 'make peace',
    verbs: 'settle make_up reconcile make kiss call agree declare',
    after:
      /^(?:\S+ )?(?:settl|make up|made up|reconcil|mak\S* peace|made peace|kiss|call\S* (?:it quits|a truce|a halt|off (?:the|their) (?:fight|lawsuits?|feud))|agree\S* (?:to )?(?:settle|end|drop|a truce|a ceasefire)|declar\S* (?:a )?(?:truce|peace))/,
    notAfter: /settled? for\b/,
    sentence: new RegExp(`${QUARREL.source}|peace|truce|court|judge|trial|make up|made up|at war|throats|fight|sued|suing|patents?`),
    roles: [
      { role: 'PARTY', slots: ['subject'] },
      { role: 'PARTY', slots: ['with', 'object.with'] },
    ],
    confidence: 0.75,
  }),
  verb({
    name: 'pay to settle with',
    verbs: 'pay',
    after: /\bto (?:settle|resolve|end|make|drop|close)\b/,
    sentence: QUARREL,
    not: /\b(?:ftc|sec|doj|regulators?|government|users|customers|shareholders|investors|drivers|workers|state|states)\b/,
    roles: [
      { role: 'PARTY', slots: ['subject:company'] },
      { role: 'PARTY', slots: ['object:company', 'to:company', 'object.possessor:company', 'with:company', 'object.modifier:company'] },
    ],
    confidence: 0.7,
  }),
  verb({
    name: 'come to terms over',
    verbs: 'come reach agree strike sign find',
    sentence: new RegExp(`${QUARREL.source}|sued|out of court|compensation|damages`),
    after:
      /^(?:\S+ )?(?:come|comes|came|coming) to (?:terms|an (?:agreement|understanding|arrangement))|^(?:\S+ )?(?:reach|strike|sign|find)\w* (?:an? )?(?:\S+ )?(?:agreement|deal|accord|compromise|terms|settlement).*\b(?:end|ending|settl\w+|resolv\w+|over|drop\w*)\b.*(?:suits?|disputes?|litigation|claims|fight|battle|quarrel|feud)/,
    roles: [
      { role: 'PARTY', slots: ['subject:company'] },
      { role: 'PARTY', slots: ['with:company', 'object.with:company', 'to.with:company'] },
    ],
    not: /judge|jury|refus|fail/,
    confidence: 0.75,
  }),
  verb({
    name: 'give to settle with',
    verbs: 'give hand grant offer transfer issue',
    after: /\bto (?:settle|resolve|end|drop|close)\b.*\b(?:suits?|lawsuits?|disputes?|litigation|claims|fight|battle|case|feud)\b/,
    roles: [
      { role: 'PARTY', slots: ['subject:company', 'ruler:company'] },
      { role: 'PARTY', slots: ['object:company', 'object.modifier:company', 'to:company'] },
    ],
    not: /\b(?:ftc|sec|doj|regulators?|government|users|customers|shareholders|investors|drivers|workers|state|states)\b/,
    confidence: 0.75,
  }),
  noun({
    name: 'offer to settle',
    nouns: 'offer proposal talk',
    like: /settlement/,
    roles: [
      { role: 'PARTY', slots: ['holder', 'between', 'pair'] },
      { role: 'PARTY', slots: ['possessor', 'from', 'with', 'modifier'] },
    ],
    confidence: 0.7,
  }),
];

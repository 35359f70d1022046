// Partners told by a word at their side ("partner B", "courtesy of B") or by what they give each other.
import { type Rule, rulesOf } from './rule.ts';

const { verb, noun } = rulesOf('PARTNERSHIP');

export const PARTNERS_TOLD_RULES: readonly Rule[] = [
  noun({
    name: 'courtesy of',
    both: true,
    nouns: 'courtesy',
    roles: [
      { role: 'PARTY', slots: ['of:company'] },
      { role: 'PARTY', slots: ['holder:company'] },
    ],
    confidence: 0.6,
  }),
  noun({
    name: 'two are partners',
    nouns: 'partner ally',
    like: /\b(?:partners|allies)$/,
    unlike: /founding|law|business|sparring|trading/,
    verbs: 'be become remain stay',
    state: true,
    roles: [
      { role: 'PARTY', slots: ['holder:company'] },
      { role: 'PARTY', slots: [] },
    ],
    confidence: 0.65,
  }),
  noun({
    name: 'its partner by name',
    both: true,
    nouns: 'partner ally',
    like: /^(?:(?:its|their|new|old|long-?time|former|local|key|main|close|first) )*(?:\S+ )?(?:partner|ally) \S/,
    unlike: /founding|law|business partner|sparring|trading|venture|managing|general|equity|investment|funding/,
    roles: [
      { role: 'PARTY', slots: ['head:company'] },
      { role: 'PARTY', slots: ['holder:company'] },
    ],
    confidence: 0.65,
  }),
  verb({
    name: 'partner another',
    both: true,
    verbs: 'partner rope_in',
    voice: 'ACTIVE',
    roles: [
      { role: 'PARTY', slots: ['object:company'] },
      { role: 'PARTY', slots: ['subject:company'] },
    ],
    covers: ['next-object', 'for'],
    confidence: 0.75,
  }),
  verb({
    name: 'pair with',
    both: true,
    verbs: 'pair couple match_up shack_up cuddle_up',
    voice: 'ACTIVE',
    noObject: true,
    roles: [
      { role: 'PARTY', slots: ['with:company'] },
      { role: 'PARTY', slots: ['subject:company'] },
    ],
    covers: ['for', 'on'],
    confidence: 0.65,
  }),
  verb({
    name: 'exchange with each other',
    verbs: 'exchange swap pool',
    object: 'data datum information customer technology content expertise knowledge traffic capacity slot user',
    voice: 'ACTIVE',
    roles: [
      { role: 'PARTY', slots: ['subject:company'] },
      { role: 'PARTY', slots: ['with:company', 'object.with:company'] },
    ],
    covers: ['object'],
    confidence: 0.7,
  }),
  verb({
    name: 'take part in its project',
    both: true,
    verbs: 'take participate',
    after: /^(?:\S+ ){0,2}(?:part|taking part|participat\w+) in\b/,
    roles: [
      { role: 'PARTY', slots: ['in.possessor:company', 'in.modifier:company'] },
      { role: 'PARTY', slots: ['subject:company'] },
    ],
    not: /\b(?:round|funding|financing|auction|tender|race|lawsuit|conference|event|protest)\b/,
    confidence: 0.6,
  }),
  noun({
    name: 'under the agreement of two',
    nouns: 'agreement partnership pact alliance cooperation collaboration tie-up',
    preposition: 'under of',
    sentence: /\b(?:under|part of) (?:the|their|this|its|an?)\b/,
    not: /acqui|merg|takeover|settle|\bshares\b|\bstake\b|\bown(?:s|ed)?\b|licen[cs]|\bbuy|\bsell|\bventure\b/,
    notAfter: /^(?:\S+ ){1,2}(?:with|between|of|from|by)\b/,
    roles: [
      { role: 'PARTY', slots: ['subject-behind:company'] },
      { role: 'PARTY', slots: [] },
    ],
    confidence: 0.6,
  }),
  verb({
    name: 'work alongside',
    verbs: 'work collaborate cooperate co-operate',
    not: /\b(?:tools?|apps?|devices?|phones?|systems?|services?|features?|browsers?) (?:\S+ )?work/,
    after: /^(?:\S+ )?work(?:s|ed|ing)? (?:\S+ )?alongside\b|^(?:working|collaborating|co-?operating) (?:\w+ly )?with\b/,
    roles: [
      { role: 'PARTY', slots: ['alongside:ally', 'with:ally'] },
      { role: 'PARTY', slots: ['subject:company'] },
    ],
    both: true,
    confidence: 0.65,
  }),
  verb({
    name: 'signed between two',
    verbs:
      'sign ink strike reach conclude agree seal forge form announce make negotiate enter exchange set_up establish broker finalise finalize',
    voice: 'PASSIVE',
    object:
      'partnership cooperation co-operation collaboration alliance pact deal agreement contract memorandum mou accord understanding letter arrangement tie-up',
    not: /acqui|merg|takeover|licen[cs]|patent|settle|lawsuit|dispute/,
    roles: [
      {
        role: 'PARTY',
        slots: ['between:company', 'object.between:company', 'by:company', 'subject.pair:company', 'later.between:company'],
      },
      { role: 'PARTY', slots: [] },
    ],
    confidence: 0.75,
  }),
  noun({
    name: 'in bed with',
    both: true,
    nouns: 'bed',
    preposition: 'in into to',
    roles: [
      { role: 'PARTY', slots: ['with:maker'] },
      { role: 'PARTY', slots: ['holder:maker'] },
    ],
    confidence: 0.65,
  }),
  verb({
    name: 'cosy up to',
    both: true,
    verbs: 'cosy_up cozy_up snuggle_up warm_up draw move get grow cosy cozy snuggle',
    after: /^\S+ (?:\S+ )?(?:up|closer|close) (?:to|with)\b/,
    not: /\b(?:deadline|goal|launch|users|customers|regulators)\b/,
    roles: [
      { role: 'PARTY', slots: ['to:company', 'with:company'] },
      { role: 'PARTY', slots: ['subject:company'] },
    ],
    confidence: 0.6,
  }),
  noun({
    name: 'partnership told in a quotation',
    both: true,
    nouns: 'partnership alliance collaboration tie-up cooperation co-operation agreement pact deal relationship work',
    like: /^(?:this|our|the)\b/,
    unlike: /acquisition|merger|takeover|[$€£]\S+/,
    roles: [
      { role: 'PARTY', slots: ['with:company'] },
      { role: 'PARTY', slots: ['speaker:company'] },
    ],
    confidence: 0.65,
  }),
  verb({
    name: 'cooperation of two named in it',
    verbs: 'involve bring_together unite pair link join bring comprise include',
    voice: 'ACTIVE',
    sentence:
      /\b(?:partnership|collaboration|co-?operation|alliance|project|pact|trial|pilot|tie-up|agreement|scheme|initiative)\b,? (?:which |that |will |would |also )*(?:involv\w+|bring\w* together|unit(?:es|ed)|pairs?|paired|links?|linked|joins|compris\w+)\b/,
    roles: [
      { role: 'PARTY', slots: ['object:company'] },
      { role: 'PARTY', slots: ['with:company', 'object.with:company'] },
    ],
    confidence: 0.65,
  }),
  verb({
    name: 'make common cause with',
    verbs: 'make throw_in throw cast link put go stand lock walk work march strike_up rub hitch',
    after:
      /^(?:\S+ ){1,4}?(?:common cause|(?:its|their) lot(?: in)?|arms|(?:their )?heads together|hand in (?:hand|glove)|side by side|shoulder to shoulder|wagon|friendship)\b/,
    roles: [
      { role: 'PARTY', slots: ['with:company', 'object.with:company', 'later.with:company', 'to:company'] },
      { role: 'PARTY', slots: ['subject:company'] },
    ],
    confidence: 0.65,
  }),
  verb({
    name: 'co-host with',
    verbs: 'co-host co-organize co-run co-manage co-fund co-finance co-sell co-publish',
    roles: [
      { role: 'PARTY', slots: ['with:ally', 'object.with:ally', 'alongside:ally'] },
      { role: 'PARTY', slots: ['subject:company'] },
    ],
    confidence: 0.65,
  }),
  verb({
    name: 'we work with them',
    both: true,
    verbs: 'work partner team team_up collaborate cooperate join_forces ally',
    sentence: /^["“].*\b(?:we|we're|we’re|we've|we’ve|our|us|working|partnering|teaming|collaborating)\b.*["”],? .*\b(?:said|says)\b/,
    roles: [
      { role: 'PARTY', slots: ['with:company', 'alongside:company'] },
      { role: 'PARTY', slots: ['speaker:company'] },
    ],
    confidence: 0.65,
  }),
  noun({
    name: 'with it at its side',
    both: true,
    nouns: 'side tow board tandem',
    preposition: 'at by in on',
    roles: [
      { role: 'PARTY', slots: ['with-as:company'] },
      { role: 'PARTY', slots: ['holder:company', 'subject-behind:company'] },
    ],
    confidence: 0.6,
  }),
];

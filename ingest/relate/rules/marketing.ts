// Sponsorships, co-branding and joint promotion.
import { type Rule, rulesOf } from './rule.ts';

const { verb, noun } = rulesOf('MARKETING');

export const MARKETING_RULES: readonly Rule[] = [
  verb({
    name: 'sponsor',
    both: true,
    verbs: 'sponsor co-brand cobrand co-market',
    roles: [
      { role: 'PARTY', slots: ['subject:partner'] },
      { role: 'PARTY', slots: ['object:partner', 'with:partner', 'object.possessor:partner', 'object.modifier:company'] },
    ],
    confidence: 0.8,
  }),
  noun({
    name: 'sponsor of',
    nouns: 'sponsor sponsorship',
    roles: [
      { role: 'PARTY', slots: ['is', 'by:partner', 'apposed', 'head', 'holder', 'possessor'] },
      { role: 'PARTY', slots: ['of', 'with', 'for', 'possessor', 'modifier'] },
    ],
    confidence: 0.8,
  }),
  noun({
    name: 'marketing deal with',
    nouns: 'deal agreement partnership pact contract promotion tie-up collaboration tie-in giveaway collab card',
    like: /sponsor|marketing|advertising|\bad\b|promotion|co-brand|naming|shirt|kit|jersey|campaign|giveaway|tie-in|merchandis|endorsement|collab\b/,
    unlike: /ad (?:tech|network|sales|server)|election campaign/,
    roles: [
      { role: 'PARTY', slots: ['between', 'pair', 'possessor', 'holder', 'for', 'of', 'front:company'] },
      { role: 'PARTY', slots: ['with', 'modifier', 'for:partner', 'of:partner'] },
    ],
    confidence: 0.75,
  }),
  noun({
    name: 'naming rights',
    both: true,
    nouns: 'right',
    like: /naming/,
    roles: [
      { role: 'PARTY', slots: ['holder', 'possessor'] },
      { role: 'PARTY', slots: ['to', 'of', 'for', 'from', 'with', 'to.possessor', 'of.possessor', 'for.possessor', 'to.modifier'] },
    ],
    confidence: 0.7,
  }),
  verb({
    name: 'put its logo on',
    both: true,
    verbs: 'put have carry wear bear sport feature place display get show print',
    object: 'logo badge label branding sticker crest livery patch decal wordmark emblem',
    not: /licen[cs]e/,
    roles: [
      { role: 'PARTY', slots: ['subject:partner', 'subject.possessor:partner', 'subject.modifier:partner'] },
      {
        role: 'PARTY',
        slots: [
          'object.possessor:partner',
          'object.modifier:partner',
          'object.of:partner',
          'on:partner',
          'on.possessor:partner',
          'on.modifier:partner',
        ],
      },
    ],
    confidence: 0.65,
  }),
  noun({
    name: 'its logo on the cars of',
    both: true,
    nouns: 'logo badge sticker branding livery emblem decal',
    after: /^(?:\S+ ){1,3}on (?:\S+ ){0,6}(?:shirts?|jerseys?|kits?|sleeves?|helmets?|cars?|boats?|bikes?|planes?|overalls)\b/,
    roles: [
      { role: 'PARTY', slots: ['on.possessor:partner', 'on.modifier:partner', 'on.of:partner', 'on:partner'] },
      { role: 'PARTY', slots: ['modifier:partner', 'possessor:partner', 'of:partner'] },
    ],
    confidence: 0.65,
  }),
  verb({
    name: 'lend its badge to',
    both: true,
    verbs: 'lend give',
    object: 'badge colour color livery face fame',
    roles: [
      { role: 'PARTY', slots: ['subject:partner'] },
      { role: 'PARTY', slots: ['to', 'to.possessor', 'to.modifier'] },
    ],
    confidence: 0.65,
  }),
  noun({
    name: 'special edition with',
    both: true,
    nouns: 'edition collection range design flavour flavor special version capsule',
    like: /limited|special|edition|themed|capsule|co-branded|signature|flavou?r|design/,
    unlike: /standard edition|enterprise edition|community edition|developer edition/,
    after: /\b(?:with|by)\b/,
    roles: [
      { role: 'PARTY', slots: ['holder:partner', 'possessor:partner', 'pair'] },
      { role: 'PARTY', slots: ['with:company', 'by:company'] },
    ],
    confidence: 0.6,
  }),
  verb({
    name: 'dress up as',
    verbs: 'come release launch launch unveil introduce make do design reveal',
    sentence:
      /\b(?:limited|special|signature|anniversary|champions?)[ -]edition\b|\b\S+-themed\b|\bin (?:the )?\S+ (?:design|colou?rs|livery)\b/,
    roles: [
      { role: 'PARTY', slots: ['subject:company', 'subject.possessor:company', 'subject.modifier:company'] },
      { role: 'PARTY', slots: ['with:company', 'object.with:company', 'object.for:company'] },
    ],
    confidence: 0.6,
  }),
  verb({
    name: 'be on the shirts of',
    both: true,
    verbs: 'be appear stay feature',
    after: /\bon (?:the )?(?:\S+ ){0,3}(?:shirts?|jerseys?|kits?|cars?|posters?|sleeves?|boards?)\b/,
    roles: [
      { role: 'PARTY', slots: ['subject:company', 'subject.possessor:company', 'subject.modifier:company'] },
      { role: 'PARTY', slots: ['on.possessor', 'on.modifier', 'of'] },
    ],
    confidence: 0.6,
  }),
  verb({
    name: 'work together on an edition',
    verbs: 'partner team_up team work collaborate link_up join launch release unveil design create bring_out make introduce present',
    after:
      /\b(?:limited|special)[- ]edition\b|\bco-brand|\bcapsule collection|\bpromotion\b|\bad campaign\b|\bgiveaway\b|\b(?:marketing|advertising|promotional) campaign\b/,
    roles: [
      { role: 'PARTY', slots: ['subject:partner'] },
      { role: 'PARTY', slots: ['with:partner', 'object.with:partner'] },
    ],
    confidence: 0.75,
  }),
  verb({
    name: 'join as partner',
    both: true,
    verbs: 'join support back',
    after: /\bas (?:an? |its |the )?(?:new |first |global |main )*(?:official|sponsor|shirt|title|kit|premium|sleeve)/,
    roles: [
      { role: 'PARTY', slots: ['subject:partner'] },
      { role: 'PARTY', slots: ['object:partner', 'object.possessor:partner', 'object.modifier:partner'] },
    ],
    confidence: 0.8,
  }),
];

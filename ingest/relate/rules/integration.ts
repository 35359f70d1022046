// A service built into another's product, and who sells whose product.
import type { NounRule, Rule, VerbRule } from './rule.ts';

const verb = (rule: Omit<VerbRule, 'trigger' | 'type'> & Partial<Pick<VerbRule, 'type'>>): VerbRule => ({
  trigger: 'VERB',
  type: 'INTEGRATION',
  ...rule,
});
const noun = (rule: Omit<NounRule, 'trigger' | 'type'> & Partial<Pick<NounRule, 'type'>>): NounRule => ({
  trigger: 'NOUN',
  type: 'INTEGRATION',
  ...rule,
});

export const INTEGRATION_RULES: readonly Rule[] = [
  verb({
    name: 'integrate with',
    verbs: 'integrate interoperate sync',
    roles: [
      { role: 'PLATFORM', slots: ['with:partner', 'into:partner', 'object.with:partner', 'object.into:partner'] },
      { role: 'INTEGRATED', slots: ['subject:partner'] },
    ],
    notAfter: /^\S+ (?:its|their|the|with (?:its|their)) /,
    confidence: 0.85,
  }),
  verb({
    name: 'integrate another',
    verbs: 'integrate embed incorporate build_in',
    roles: [
      { role: 'PLATFORM', slots: ['subject:partner'] },
      { role: 'INTEGRATED', slots: ['object:partner', 'object.offer:partner', 'object.from:partner'] },
    ],
    confidence: 0.8,
  }),
  noun({
    name: 'A-B integration',
    nouns: 'integration',
    roles: [
      { role: 'PLATFORM', slots: ['modifier.last:partner'] },
      { role: 'INTEGRATED', slots: ['modifier.first:partner'] },
    ],
    confidence: 0.75,
  }),
  noun({
    name: 'integration of',
    nouns: 'integration',
    roles: [
      { role: 'PLATFORM', slots: ['possessor:partner', 'in:partner', 'into:partner', 'holder:partner'] },
      { role: 'INTEGRATED', slots: ['modifier:partner', 'of:partner', 'with:partner'] },
    ],
    confidence: 0.8,
  }),
  verb({
    name: 'support',
    verbs: 'support add get bring gain',
    after: /\b(?:support for|integration|compatibility with|commands?)\b/,
    roles: [
      { role: 'PLATFORM', slots: ['subject:partner'] },
      { role: 'INTEGRATED', slots: ['object.for:partner', 'object.with:partner', 'object.modifier:partner'] },
    ],
    confidence: 0.7,
  }),
  verb({
    name: 'come to',
    verbs: 'come arrive roll_out',
    noObject: true,
    after: /^(?:\S+ ){0,3}(?:to|on|in) /,
    not: /comes? (?:to|in) (?:an end|terms|mind|nothing|town)|come(?:s)? on (?:board|strong)/,
    roles: [
      { role: 'PLATFORM', slots: ['to:partner', 'on:partner', 'in:partner'] },
      { role: 'INTEGRATED', slots: ['subject:partner'] },
    ],
    confidence: 0.6,
  }),
  verb({
    name: 'put into its devices',
    verbs: 'put build bring embed install',
    after:
      /\b(?:in|into|on|inside|to) (?:its |their )?(?:\S+ )?(?:cars?|phones?|smartphones?|tvs?|speakers?|app|devices|thermostats?|vehicles|headphones|laptops|routers?)\b/,
    roles: [
      { role: 'PLATFORM', slots: ['subject:partner'] },
      { role: 'INTEGRATED', slots: ['object:partner'] },
    ],
    confidence: 0.7,
  }),
  noun({
    name: 'support for',
    nouns: 'support compatibility integration',
    verbs: 'add get bring gain come offer launch introduce include have roll_out announce provide',
    unlike: /customer|tech(?:nical)? support/,
    roles: [
      { role: 'PLATFORM', slots: ['holder:partner'] },
      { role: 'INTEGRATED', slots: ['for:partner', 'with:partner'] },
    ],
    confidence: 0.7,
  }),
  verb({
    name: 'be available on',
    type: 'DISTRIBUTION',
    verbs: 'be become',
    object: 'available',
    roles: [
      { role: 'DISTRIBUTOR', slots: ['on:company', 'at:company', 'from:company', 'through:company', 'via:company'] },
      { role: 'PRINCIPAL', slots: ['subject'] },
    ],
    confidence: 0.65,
  }),
  verb({
    name: 'bring to',
    verbs: 'bring put build embed',
    roles: [
      {
        role: 'PLATFORM',
        slots: ['to:partner', 'into:partner', 'inside:partner', 'object.into:partner', 'object.in:partner', 'onto:partner'],
      },
      { role: 'INTEGRATED', slots: ['object:partner'] },
    ],
    confidence: 0.65,
  }),
  verb({
    name: 'sell at',
    type: 'DISTRIBUTION',
    verbs: 'sell stock carry',
    roles: [
      { role: 'DISTRIBUTOR', slots: ['at', 'through', 'via', 'object.at', 'object.through'] },
      { role: 'PRINCIPAL', slots: ['subject'] },
    ],
    confidence: 0.7,
  }),
  noun({
    name: 'distributor of',
    type: 'DISTRIBUTION',
    nouns: 'distributor reseller retailer',
    roles: [
      { role: 'DISTRIBUTOR', slots: ['apposed', 'is', 'head'] },
      { role: 'PRINCIPAL', slots: ['of', 'for', 'possessor'] },
    ],
    confidence: 0.7,
  }),
  verb({
    name: 'ship with',
    verbs: 'ship come pre-install preinstall preload pre-load',
    noObject: true,
    after: /^\S+(?: \S+)? with\b/,
    not: /terms|up with|comes? with (?:a|an|the) (?:price|caveat|catch)/,
    roles: [
      { role: 'PLATFORM', slots: ['subject:partner'] },
      { role: 'INTEGRATED', slots: ['with:partner'] },
    ],
    confidence: 0.65,
  }),
  verb({
    name: 'preinstall on',
    verbs: 'pre-install preinstall preload pre-load bundle',
    roles: [
      { role: 'PLATFORM', slots: ['on.possessor', 'on:partner', 'subject:partner'] },
      { role: 'INTEGRATED', slots: ['object.offer:partner', 'object.possessor', 'object.modifier:partner'] },
    ],
    confidence: 0.75,
  }),
  verb({
    name: 'distribute the goods of',
    type: 'DISTRIBUTION',
    verbs: 'distribute resell stock carry retail sell market offer',
    state: true,
    roles: [
      { role: 'DISTRIBUTOR', slots: ['subject:company'] },
      { role: 'PRINCIPAL', slots: ['object.possessor:company', 'object.of:company', 'object.modifier:company'] },
    ],
    object:
      'phone smartphone handset device product tablet laptop watch car vehicle software service range line headphone earbud speaker tv television console tracker bike scooter drink game',
    covers: ['object'],
    confidence: 0.65,
  }),
  verb({
    name: 'be on sale at',
    type: 'DISTRIBUTION',
    verbs: 'sell buy distribute offer stock carry order launch release',
    voice: 'PASSIVE',
    roles: [
      { role: 'DISTRIBUTOR', slots: ['subject:company', 'at:company', 'through:company', 'via:company', 'on:company'] },
      { role: 'PRINCIPAL', slots: ['object.possessor:company'] },
    ],
    object:
      'phone smartphone handset device product tablet laptop watch car vehicle software service range line headphone earbud speaker tv television console tracker bike scooter drink game',
    confidence: 0.65,
  }),
  noun({
    name: 'distribution deal with',
    type: 'DISTRIBUTION',
    nouns: 'deal agreement partnership pact contract',
    like: /distribution|reseller|retail|resale/,
    roles: [
      { role: 'PRINCIPAL', slots: ['holder', 'possessor'] },
      { role: 'DISTRIBUTOR', slots: ['with'] },
    ],
    confidence: 0.75,
  }),
];

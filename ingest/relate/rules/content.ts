// Films, music, news and sport: who may show whose.
import type { NounRule, Rule, VerbRule } from './rule.ts';

const verb = (rule: Omit<VerbRule, 'trigger' | 'type'>): VerbRule => ({ trigger: 'VERB', type: 'CONTENT_LICENSE', ...rule });
const noun = (rule: Omit<NounRule, 'trigger' | 'type'>): NounRule => ({ trigger: 'NOUN', type: 'CONTENT_LICENSE', ...rule });
const WORKS =
  'film movie show series episode title video song music catalog catalogue track album channel game right library photograph photo image picture archive article content podcast book programming program season match sport news';

export const CONTENT_RULES: readonly Rule[] = [
  verb({
    name: 'secure works from',
    verbs: 'secure get buy license add bring acquire stream carry have land offer receive obtain take show broadcast pick_up win',
    object: WORKS,
    roles: [
      { role: 'LICENSOR', slots: ['from', 'object.from', 'object.possessor', 'object.modifier:company'] },
      { role: 'LICENSEE', slots: ['subject'] },
    ],
    covers: ['object'],
    confidence: 0.75,
  }),
  noun({
    name: 'rights to',
    nouns: 'right',
    like: /broadcast|streaming|media|television|tv|digital|exclusive|live|rights/,
    after:
      /rights? (?:to|for) (?:stream|show|broadcast|air|distribute|carry|(?:\S+ ){0,4}(?:games|matches|episodes|films|movies|shows|series|music))/,
    roles: [
      { role: 'LICENSOR', slots: ['from', 'with', 'later.from'] },
      { role: 'LICENSEE', slots: ['holder'] },
    ],
    confidence: 0.75,
  }),
  verb({
    name: 'have channels from',
    verbs: 'have include feature offer carry',
    sentence: /channels?|shows|movies|films|programming|content/,
    after: /channels?|shows|movies|films|programming|content/,
    roles: [
      { role: 'LICENSOR', slots: ['object.from', 'from'] },
      { role: 'LICENSEE', slots: ['subject'] },
    ],
    confidence: 0.75,
  }),
];

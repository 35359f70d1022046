// Who owns whom, told as a state in other ways than by "own": who controls it, whose part it is, under whom it works.
import type { NounRule, Rule, VerbRule } from './rule.ts';

type State<T> = Omit<T, 'trigger' | 'type' | 'basis' | 'status'>;
const STATE = { type: 'ACQUISITION', basis: 'OWNERSHIP', status: 'COMPLETED' } as const;
const verb = (rule: State<VerbRule>): VerbRule => ({ trigger: 'VERB', ...STATE, ...rule });
const noun = (rule: State<NounRule>): NounRule => ({ trigger: 'NOUN', ...STATE, ...rule });

export const OWNERSHIP_STATE_RULES: readonly Rule[] = [
  verb({
    name: 'be controlled by',
    verbs: 'control',
    voice: 'PASSIVE',
    not: /remote|voice|\bapps?\b|algorithm|software|gesture|jointly|together|state-controlled/,
    single: true,
    roles: [
      { role: 'ACQUIRER', slots: ['subject:company'] },
      { role: 'TARGET', slots: ['object:company'] },
    ],
    confidence: 0.7,
  }),
  verb({
    name: 'have controlled since',
    verbs: 'control',
    voice: 'ACTIVE',
    after: /^\S+ (?:\S+ ){0,5}?since\b|^(?:has|have|had) (?:\S+ )?controlled\b/,
    roles: [
      { role: 'ACQUIRER', slots: ['subject:company'] },
      { role: 'TARGET', slots: ['object:company'] },
    ],
    confidence: 0.7,
  }),
  verb({
    name: 'have been part of',
    verbs: 'be',
    after:
      /^(?:(?:has|have|had) (?:\S+ )?been|(?:is|are|was|were)(?: still| already| once)?) (?:a )?part of (?!(?:an?|its|their|this|that|the (?!group since))\b)/,
    sentence: /\bsince\b|\bas of\b|\b(?:has|have|had) (?:\S+ )?been (?:a )?part|\bstill\b|\bonce\b|\bat the time\b|\buntil\b|\btoday\b/,
    notAfter: /part of (?:\S+ ){1,4}['’]s\b/,
    roles: [
      { role: 'ACQUIRER', slots: ['object.of:company', 'of:company'] },
      { role: 'TARGET', slots: ['subject:company'] },
    ],
    confidence: 0.7,
  }),
  noun({
    name: 'name, now part of',
    nouns: 'part subsidiary',
    sentence:
      /, (?:now|today|meanwhile|by now|since \d{4}) (?:an? )?(?:\S+ )?part of|, (?:an? )?(?:\S+ )?(?:part|subsidiary) of \S+(?: \S+){0,2} since\b/,
    roles: [
      { role: 'ACQUIRER', slots: ['of:company'] },
      { role: 'TARGET', slots: ['explained:company'] },
    ],
    confidence: 0.75,
  }),
  verb({
    name: 'come under the control of',
    verbs: 'come fall pass be remain stay find bring',
    after: /^\S+ (?:\S+ ){0,4}?under (?:the )?(?:\S+ ){0,3}?(?:control|ownership|roof|wing)\b/,
    roles: [
      { role: 'ACQUIRER', slots: ['under.possessor', 'of:company'] },
      { role: 'TARGET', slots: ['subject:company'] },
    ],
    confidence: 0.75,
  }),
  noun({
    name: 'under its ownership',
    nouns: 'ownership',
    preposition: 'under',
    unlike: /new|joint|shared|common|public|private|state/,
    roles: [
      { role: 'ACQUIRER', slots: ['possessor', 'modifier:company', 'of:company'] },
      { role: 'TARGET', slots: ['holder:company'] },
    ],
    confidence: 0.75,
  }),
  verb({
    name: 'be owned by, in part',
    verbs: 'own',
    voice: 'PASSIVE',
    sentence: /\b(?:is|are|was|were|now) (?:\S+ ){0,2}?(?:5[1-9]|[6-9]\d|100)(?:\.\d+)?[ -]?(?:%|percent|per cent)[ -]owned/,
    single: true,
    roles: [
      { role: 'ACQUIRER', slots: ['by:company'] },
      { role: 'TARGET', slots: ['ruler:company'] },
    ],
    confidence: 0.75,
  }),
  verb({
    name: 'be its very own',
    verbs: 'be',
    object: 'own alone',
    after: /^(?:(?:has|have|had) )?\S+ (?:\S+ ){1,4}?['’]s? (?:own|alone)(?: (?:since|now|for|from|by)\b| [,.;:]|$)/,
    roles: [
      { role: 'ACQUIRER', slots: ['object.possessor:company'] },
      { role: 'TARGET', slots: ['subject:company'] },
    ],
    confidence: 0.75,
  }),
  verb({
    name: 'operate as a subsidiary of',
    verbs: 'operate continue run function remain live work',
    after: /^(?:\S+ ){1,6}?as (?:an? )?(?:\S+ ){0,4}?(?:subsidiary|unit|division|part|arm) of\b/,
    roles: [
      { role: 'ACQUIRER', slots: ['of:company', 'later.of:company'] },
      { role: 'TARGET', slots: ['subject:company'] },
    ],
    confidence: 0.6,
  }),
];

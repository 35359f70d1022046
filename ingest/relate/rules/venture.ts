// Joint ventures, joint development, memberships and marketing.
import type { NounRule, Rule, VerbRule } from './rule.ts';

const verb = (rule: Omit<VerbRule, 'trigger'>): VerbRule => ({ trigger: 'VERB', ...rule });
const noun = (rule: Omit<NounRule, 'trigger'>): NounRule => ({ trigger: 'NOUN', ...rule });
const WITH = [
  { role: 'PARTY', slots: ['subject'] },
  { role: 'PARTY', slots: ['with'] },
] as const;

const VENTURES: readonly Rule[] = [
  noun({
    name: 'joint venture',
    type: 'JOINT_VENTURE',
    nouns: 'venture jv',
    like: /joint|\bjv\b/,
    roles: [
      { role: 'PARENT', slots: ['pair', 'between', 'of', 'possessor', 'holder'] },
      { role: 'PARENT', slots: ['with'] },
      { role: 'VENTURE', slots: ['is', 'apposed'], optional: true },
    ],
    confidence: 0.9,
  }),
  verb({
    name: 'set up jointly',
    type: 'JOINT_VENTURE',
    verbs: 'set_up found establish form create launch',
    sentence: /\bjointly\b|joint venture|\btogether with\b|50[-/:]50/,
    roles: [
      { role: 'PARENT', slots: ['subject'] },
      { role: 'PARENT', slots: ['with', 'object.with'] },
      { role: 'VENTURE', slots: ['object'], optional: true },
    ],
    confidence: 0.8,
  }),
  verb({
    name: 'merge their businesses',
    type: 'JOINT_VENTURE',
    verbs: 'merge combine pool bring place put',
    object: 'business unit service operation division activity arm plant subsidiary',
    after: /\btheir\b/,
    roles: [
      { role: 'PARENT', slots: ['subject'] },
      { role: 'PARENT', slots: ['with'] },
    ],
    covers: ['object'],
    confidence: 0.7,
  }),
  verb({
    name: 'owned jointly',
    type: 'JOINT_VENTURE',
    verbs: 'own co-own control hold',
    voice: 'PASSIVE',
    status: 'COMPLETED',
    roles: [
      { role: 'PARENT', slots: ['subject'] },
      { role: 'PARENT', slots: [] },
      { role: 'VENTURE', slots: ['object'], optional: true },
    ],
    confidence: 0.7,
  }),
  verb({
    name: 'own together',
    type: 'JOINT_VENTURE',
    verbs: 'own co-own run',
    voice: 'ACTIVE',
    sentence: /\b(?:own|owns|owned|run|runs) (?:\S+ ){0,4}(?:together|jointly|as a joint venture)|co-own|jointly own/,
    status: 'COMPLETED',
    roles: [
      { role: 'PARENT', slots: ['subject'] },
      { role: 'PARENT', slots: ['with'] },
    ],
    confidence: 0.7,
  }),
];

const DEVELOPMENT: readonly Rule[] = [
  verb({
    name: 'develop together',
    type: 'JOINT_DEVELOPMENT',
    verbs: 'develop design build create co-develop codevelop engineer co-design make produce do work',
    sentence:
      /\bjointly\b|\btogether\b|co-?develop|co-design|developed with|built with|designed with|in (?:partnership|collaboration|cooperation) with/,
    not: /together with its/,
    roles: WITH,
    covers: ['object'],
    confidence: 0.8,
  }),
  verb({
    name: 'built with',
    type: 'JOINT_DEVELOPMENT',
    verbs: 'develop design build create engineer',
    voice: 'PASSIVE',
    after: /^(?:\S+ ){0,4}with /,
    roles: [
      { role: 'PARTY', slots: ['object.offer', 'context'] },
      { role: 'PARTY', slots: ['with'] },
    ],
    covers: ['object'],
    confidence: 0.65,
  }),
  verb({
    name: 'work together to develop',
    type: 'JOINT_DEVELOPMENT',
    verbs: 'work cooperate collaborate partner team_up team join work_together partner_up',
    after:
      /\b(?:to|on) (?:jointly |co-?|the )?(?:develop|design|engineer|research|invent|(?:build|create) (?:an? |the )?(?:new |next-generation |self-driving |custom )?(?:\S+ ){0,2}(?:cars?|phones?|chips?|servers?|router|jacket|hardware|software|solutions?|processors?|robots?|headsets?|devices?|platform|systems?|engines?|batter(?:y|ies))|launch(?:ing)? (?:an? )?(?:new )?(?:\S+ )?(?:server|router|chip|phone|package manager)|development|design|(?:an? )?(?:\S+ )?(?:router|jacket|phone|camera|chip|headset|car)\b)/,
    roles: [
      { role: 'PARTY', slots: ['subject'] },
      { role: 'PARTY', slots: ['with', 'object.with'] },
    ],
    covers: ['next-object', 'on'],
    confidence: 0.75,
  }),
  noun({
    name: 'joint development',
    type: 'JOINT_DEVELOPMENT',
    nouns: 'development research lab project laboratory r&d partnership collaboration agreement',
    like: /joint (?:\S+ )?(?:development|research|lab|laboratory|r&d|project)|collaborative|co-develop|(?:self-driving|research|development) (?:\S+ )?(?:partnership|collaboration|agreement)/,
    roles: [
      { role: 'PARTY', slots: ['between', 'pair', 'possessor', 'holder'] },
      { role: 'PARTY', slots: ['with'] },
    ],
    confidence: 0.75,
  }),
];

const MARKETING: readonly Rule[] = [
  verb({
    name: 'sponsor',
    type: 'MARKETING',
    verbs: 'sponsor co-brand cobrand',
    roles: [
      { role: 'PARTY', slots: ['subject'] },
      { role: 'PARTY', slots: ['object', 'with'] },
    ],
    confidence: 0.8,
  }),
  noun({
    name: 'sponsor of',
    type: 'MARKETING',
    nouns: 'sponsor sponsorship',
    roles: [
      { role: 'PARTY', slots: ['is', 'apposed', 'holder', 'head', 'possessor'] },
      { role: 'PARTY', slots: ['of', 'with', 'possessor', 'modifier'] },
    ],
    confidence: 0.8,
  }),
];

const MEMBERSHIP: readonly Rule[] = [
  verb({
    name: 'join a body',
    type: 'STANDARDS_MEMBERSHIP',
    verbs: 'join found co-found',
    sentence: /alliance|consortium|foundation|forum|group|association|initiative|council|coalition|board of|w3c/,
    notObject: 'force hand team round',
    roles: [
      { role: 'MEMBER', slots: ['subject'] },
      { role: 'BODY', slots: ['object:body', 'object.of:body'] },
    ],
    confidence: 0.8,
  }),
  verb({
    name: 'founders of a body',
    type: 'STANDARDS_MEMBERSHIP',
    verbs: 'found form set_up launch',
    sentence: /alliance|consortium|foundation|forum|group|association|initiative|council|coalition/,
    status: 'COMPLETED',
    roles: [
      { role: 'MEMBER', slots: ['listed'] },
      { role: 'BODY', slots: ['object:body'] },
    ],
    confidence: 0.8,
  }),
  verb({
    name: 'join its board',
    type: 'STANDARDS_MEMBERSHIP',
    verbs: 'join',
    object: 'board',
    sentence: /board/,
    roles: [
      { role: 'MEMBER', slots: ['subject'] },
      { role: 'BODY', slots: ['object.possessor:body', 'object.of:body', 'context:body'] },
    ],
    confidence: 0.7,
  }),
  noun({
    name: 'member of',
    type: 'STANDARDS_MEMBERSHIP',
    nouns: 'member membership force',
    like: /member|driving force/,
    unlike: /team|staff|crew|cast|band|audience|family/,
    status: 'COMPLETED',
    roles: [
      { role: 'MEMBER', slots: ['is', 'apposed', 'holder'] },
      { role: 'BODY', slots: ['of:body', 'in:body'] },
    ],
    confidence: 0.8,
  }),
];

export const VENTURE_RULES: readonly Rule[] = [...VENTURES, ...DEVELOPMENT, ...MARKETING, ...MEMBERSHIP];

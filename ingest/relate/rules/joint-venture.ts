// Companies that several own and run together.
import { type Rule, rulesOf } from './rule.ts';

const { verb, noun } = rulesOf('JOINT_VENTURE');

/** What the venture of a noun is called, wherever its name stands. */
const CALLED = {
  role: 'VENTURE',
  slots: ['venture-named', 'venture-called', 'is', 'apposed', 'venture-before:company'],
  optional: true,
} as const;
const WITH = ['with', 'owners-in:company', 'ahead.with:company'];

export const JOINT_VENTURE_RULES: readonly Rule[] = [
  noun({
    name: 'joint venture',
    nouns: 'venture jv',
    like: /joint|\bjv\b/,
    roles: [
      { role: 'PARENT', slots: ['pair', 'between', 'of', 'possessor', 'all-owners:company', 'holder'] },
      { role: 'PARENT', slots: WITH },
      CALLED,
    ],
    confidence: 0.9,
  }),
  noun({
    name: 'talks on a joint venture',
    nouns: 'talk negotiation discussion',
    after:
      /^\S+ (?:\S+ ){0,8}?(?:to (?:form|create|set up|launch|establish|start)|about|on|over) (?:an? |the |possible )*(?:\S+ )?(?:joint venture|jv|joint company)\b/,
    status: 'IN_TALKS',
    roles: [
      { role: 'PARENT', slots: ['holder:company', 'between', 'pair'] },
      { role: 'PARENT', slots: ['with:company'] },
    ],
    confidence: 0.8,
  }),
  verb({
    name: 'set up jointly',
    verbs: 'set_up found establish form co-found create launch start spin_out',
    sentence: /\bjointly\b|joint venture|\btogether with\b|50[-/:]50|co-founded (?:with|by)/,
    notObject: 'product service app card phone system platform standard project programme program lab laboratory',
    roles: [
      { role: 'PARENT', slots: ['subject'] },
      { role: 'PARENT', slots: ['with', 'object.with', 'opened-with:company'] },
      { role: 'VENTURE', slots: ['object'], optional: true },
    ],
    confidence: 0.8,
  }),
  verb({
    name: 'merge their businesses',
    verbs: 'merge combine pool bring place put',
    object: 'business unit service operation division activity arm plant subsidiary',
    after: /\btheir\b/,
    notAfter: /^(?:\S+ ){1,4}?their (?:businesses|companies|operations|activities)\b/,
    roles: [
      { role: 'PARENT', slots: ['subject'] },
      { role: 'PARENT', slots: ['with'] },
    ],
    covers: ['object'],
    confidence: 0.7,
  }),
  verb({
    name: 'owned jointly',
    verbs: 'own co-own control hold',
    voice: 'PASSIVE',
    status: 'COMPLETED',
    roles: [
      { role: 'PARENT', slots: ['subject'] },
      { role: 'PARENT', slots: ['with:company'] },
      { role: 'VENTURE', slots: ['object'], optional: true },
    ],
    confidence: 0.7,
  }),
  verb({
    name: 'own together',
    verbs: 'own co-own run',
    voice: 'ACTIVE',
    sentence: /\b(?:own|owns|owned|run|runs) (?:\S+ ){0,4}(?:together|jointly|as a joint venture)|co-own|jointly own/,
    status: 'COMPLETED',
    roles: [
      { role: 'PARENT', slots: ['subject'] },
      { role: 'PARENT', slots: ['with'] },
      { role: 'VENTURE', slots: ['object:company'], optional: true },
    ],
    confidence: 0.7,
  }),
  verb({
    name: 'create a company with',
    verbs: 'create form set_up establish launch found start build spin_out incorporate',
    object: 'company venture firm entity business subsidiary bank start-up startup jv',
    after: /^\S+ (?:\S+ ){0,5}?(?:new|joint|separate|independent|jointly|common|50)\b.*\bwith\b/,
    roles: [
      { role: 'PARENT', slots: ['subject'] },
      { role: 'PARENT', slots: ['with', 'object.with'] },
    ],
    confidence: 0.7,
  }),
  verb({
    name: 'founded by several',
    verbs: 'found co-found set_up establish create form start launch',
    voice: 'PASSIVE',
    not: /\b(?:alliance|foundation|forum|association|initiative|council|coalition|standard|project|former|employees|executives|alumni|veterans|engineers)\b/,
    status: 'COMPLETED',
    roles: [
      { role: 'PARENT', slots: ['subject:company'] },
      { role: 'PARENT', slots: ['with:company'], optional: true },
      { role: 'VENTURE', slots: ['object:company'] },
    ],
    confidence: 0.7,
  }),
  verb({
    name: 'set up a company together',
    verbs: 'set_up found establish form co-found',
    voice: 'ACTIVE',
    roles: [
      { role: 'PARENT', slots: ['subject:company'] },
      { role: 'PARENT', slots: ['with:company'], optional: true },
      { role: 'VENTURE', slots: ['object:company'] },
    ],
    not: /\b(?:alliance|foundation|forum|association|initiative|council|coalition|standard|consortium|merg\w*|combin\w*)\b/,
    confidence: 0.65,
  }),
  noun({
    name: 'venture of',
    nouns: 'venture',
    unlike: /capital|fund|arm|investor|firm|studio|joint|\bjv\b/,
    roles: [
      { role: 'PARENT', slots: ['pair', 'between', 'of:company', 'possessor', 'all-owners:company', 'holder'] },
      { role: 'PARENT', slots: WITH },
      CALLED,
    ],
    confidence: 0.7,
  }),
  noun({
    name: 'joint company of',
    nouns: 'company firm business entity subsidiary bank undertaking plant factory gigafactory fab foundry refinery mill terminal',
    like: /\bjoint\b(?! venture)/,
    roles: [
      { role: 'PARENT', slots: ['pair', 'between', 'of', 'possessor', 'all-owners:company', 'holder'] },
      { role: 'PARENT', slots: WITH },
      CALLED,
    ],
    confidence: 0.75,
  }),
];

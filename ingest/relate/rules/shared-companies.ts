// Companies that several own together, told by who has how much of them and who runs them.
import { type Rule, rulesOf } from './rule.ts';

const { verb, noun } = rulesOf('JOINT_VENTURE');

const HALF =
  '(?:half|fifty percent|50(?:[.,]0)? ?(?:%|percent|per cent)|equal (?:shares?|stakes?|parts?)|an equal (?:share|stake|part)|a third|one third)';
export const SHARED_COMPANY_RULES: readonly Rule[] = [
  verb({
    name: 'each own half of',
    verbs: 'own hold have get control take receive keep',
    voice: 'ACTIVE',
    sentence: new RegExp(
      `\\beach (?:\\S+ ){0,3}?(?:owns?|holds?|ha[sd]|have|gets?|controls?|takes?|owned|held) ${HALF}\\b|\\b(?:own|hold|have|get|control|take|owned|held) ${HALF} (?:of (?:\\S+ ){1,6}?)?each\\b`,
    ),
    roles: [
      { role: 'PARENT', slots: ['subject:company'] },
      { role: 'PARENT', slots: [] },
      {
        role: 'VENTURE',
        slots: ['object.of:company', 'of:company', 'object.in:company', 'in:company', 'of-which:company'],
        optional: true,
      },
    ],
    confidence: 0.8,
  }),
  verb({
    name: 'own a share of it beside a partner',
    verbs: 'own hold have control',
    voice: 'ACTIVE',
    after:
      /\b(?:\d+(?:\.\d+)? ?(?:%|percent|per cent)|half|a (?:third|quarter)|stake)\b.*\b(?:with|alongside) .*\bas (?:its |the |an? )?(?:\S+ )?(?:partner|co-owner|owner|shareholder)\b/,
    status: 'COMPLETED',
    roles: [
      { role: 'PARENT', slots: ['subject:company'] },
      { role: 'PARENT', slots: ['with:company', 'alongside:company', 'later.with:company'] },
      { role: 'VENTURE', slots: ['object.of:company', 'of:company', 'in:company', 'object.in:company'] },
    ],
    confidence: 0.75,
  }),
  verb({
    name: 'owned in shares by several',
    verbs: 'own hold control',
    sentence:
      /\b(?:owned|held|controlled) (?:half and half|50[-/:]50|fifty-fifty|equally|jointly|in equal \S+|to equal \S+|together) by\b|(?:%|percent|per cent|half|third|two-thirds)[ -](?:owned|held|controlled)? ?by (?:\S+ ){1,4}?and (?:\S+ ){0,2}?(?:[\d.]+ ?(?:%|percent|per cent)|half|a third|the rest)\b(?: \S+)? by\b|half of (?:which|whose \S+) .*\bhalf by\b/,
    roles: [
      { role: 'PARENT', slots: ['agents:company'] },
      { role: 'PARENT', slots: [] },
      {
        role: 'VENTURE',
        slots: ['of-which:company', 'ruler:company', 'subject:company', 'object:company'],
        optional: true,
      },
    ],
    status: 'COMPLETED',
    confidence: 0.8,
  }),
  verb({
    name: 'run by several together',
    verbs: 'run operate manage control',
    voice: 'PASSIVE',
    sentence:
      /\b(?:run|operated|managed|controlled) (?:jointly |together )?by \S.*\b(?:together|jointly)\b|\b(?:jointly (?:run|operated|managed)|(?:run|operated|managed) (?:jointly|together)) by\b/,
    status: 'COMPLETED',
    roles: [
      { role: 'PARENT', slots: ['subject:company'] },
      { role: 'PARENT', slots: [] },
      { role: 'VENTURE', slots: ['object:company'], optional: true },
    ],
    confidence: 0.7,
  }),
  verb({
    name: 'own in equal shares',
    verbs: 'own hold',
    voice: 'ACTIVE',
    after: /\bin equal (?:shares|parts|measure)\b|\bequally\b|\bhalf and half\b|\bfifty-fifty\b|\b50[-/:]50\b/,
    status: 'COMPLETED',
    roles: [
      { role: 'PARENT', slots: ['subject:company'] },
      { role: 'PARENT', slots: ['with:company'] },
      { role: 'VENTURE', slots: ['object:company'], optional: true },
    ],
    confidence: 0.75,
  }),
  verb({
    name: 'own it with another',
    verbs: 'own run operate',
    voice: 'ACTIVE',
    sentence: /\bwith (?!the |an? )\S/,
    notAfter: /\bwith (?:\S+ ){0,2}?(?:[$€£¥₹\d]|money|help|cash|software|machines)/,
    status: 'COMPLETED',
    roles: [
      { role: 'PARENT', slots: ['subject:company'] },
      { role: 'PARENT', slots: ['with:company', 'ahead.with:company'] },
      { role: 'VENTURE', slots: ['object:company'] },
    ],
    confidence: 0.7,
  }),
  verb({
    name: 'a venture that it runs with',
    verbs: 'run have own operate maintain form found set_up start launch create',
    voice: 'ACTIVE',
    sentence:
      /\bventure,? (?:that|which) (?:\S+ ){1,5}?(?:runs?|ran|ha[sd]|have|owns?|owned|operates?|operated|formed|founded|set up|started|launched|created)\b/,
    roles: [
      { role: 'PARENT', slots: ['subject:company'] },
      { role: 'PARENT', slots: ['with:company'] },
    ],
    confidence: 0.75,
  }),
  verb({
    name: 'belong to several',
    verbs: 'belong',
    status: 'COMPLETED',
    not: /\bbelongs? to (?:the|a) (?:same|group|class)\b|\b(?:data|money|rights?|patents?|both) belong/,
    roles: [
      { role: 'PARENT', slots: ['to:company'] },
      { role: 'PARENT', slots: ['each-to:company'] },
      { role: 'VENTURE', slots: ['subject:company'], optional: true },
    ],
    confidence: 0.75,
  }),
  verb({
    name: 'share the ownership of',
    verbs: 'share',
    after: /^\S+ (?:the )?(?:ownership|control|possession)\b/,
    status: 'COMPLETED',
    roles: [
      { role: 'PARENT', slots: ['subject:company'] },
      { role: 'PARENT', slots: ['with:company', 'object.with:company'] },
      { role: 'VENTURE', slots: ['object.of:company', 'of:company'], optional: true },
    ],
    confidence: 0.8,
  }),
  verb({
    name: 'share a company with',
    verbs: 'share',
    voice: 'ACTIVE',
    sentence:
      /\bshar(?:e|es|ed|ing) (?!with\b)|\b(?:company|venture|firm|factory|plant|works|fab|foundry|subsidiary|arm|business|maker|carrier|operator|mill|mine)\b(?: \S+){1,6} shar(?:e|es|ed|ing) with\b/,
    notAfter: /\b(?:data|information|details|news|users|customers|stage|view|code)\b/,
    status: 'COMPLETED',
    roles: [
      { role: 'PARENT', slots: ['subject:company'] },
      { role: 'PARENT', slots: ['with:company', 'ahead.with:company'] },
      { role: 'VENTURE', slots: ['object'] },
    ],
    confidence: 0.7,
  }),
  verb({
    name: 'run a company together',
    verbs: 'run operate control manage own co-own hold maintain',
    voice: 'ACTIVE',
    sentence:
      /\bjointly (?:runs?|ran|operates?|operated|controls?|controlled|manages?|managed|owns?|owned|holds?|held)\b|\b(?:runs?|ran|operat\S+|controls?|controlled|manag\S+|owns?|owned) (?:\S+ ){0,6}?(?:jointly|together)\b|\bco-own/,
    not: /\btogether (?:account|they|make|own \d|command|with its)\b/,
    status: 'COMPLETED',
    roles: [
      { role: 'PARENT', slots: ['subject:company'] },
      { role: 'PARENT', slots: ['with:company', 'object.with:company'] },
      { role: 'VENTURE', slots: ['object:company', 'as:company'] },
    ],
    confidence: 0.75,
  }),
  verb({
    name: 'run a plant together',
    verbs: 'run operate',
    voice: 'ACTIVE',
    object: 'plant factory channel company venture mine refinery foundry fab line arm business subsidiary airline bank unit',
    sentence: /\bjointly (?:runs?|ran|operates?|operated)\b|\b(?:runs?|ran|operat\S+) (?:\S+ ){1,6}?(?:jointly|together)\b/,
    status: 'COMPLETED',
    roles: [
      { role: 'PARENT', slots: ['subject:company'] },
      { role: 'PARENT', slots: ['with:company', 'object.with:company'] },
    ],
    confidence: 0.7,
  }),
  noun({
    name: 'owned by several, named beside',
    nouns: 'owner parent co-owner shareholder',
    like: /\b(?:owners|parents|co-owners|joint (?:owners|parents)|parent (?:companies|firms))\b/,
    unlike:
      /\b(?:brand|former|car|home|device|phone|dog|site|platform|business|station|shop|store|app|house|rights|new|console|iphone|android)\b/,
    status: 'COMPLETED',
    roles: [
      { role: 'PARENT', slots: ['plural:company'] },
      { role: 'PARENT', slots: [] },
      { role: 'VENTURE', slots: ['of:company', 'possessor:company'] },
    ],
    confidence: 0.75,
  }),
  noun({
    name: 'half owned by each',
    nouns: 'owned held',
    like: /\bhalf[ -](?:owned|held)/,
    sentence: /\bhalf[ -](?:owned|held) by .*\bhalf\b/,
    status: 'COMPLETED',
    roles: [
      { role: 'PARENT', slots: ['agents:company'] },
      { role: 'PARENT', slots: [] },
      { role: 'VENTURE', slots: ['is:company', 'apposed:company'], optional: true },
    ],
    confidence: 0.75,
  }),
  noun({
    name: 'co-owner of',
    nouns: 'co-owner co-founder',
    like: /co-owner/,
    status: 'COMPLETED',
    roles: [
      { role: 'PARENT', slots: ['apposed:company', 'is:company'] },
      { role: 'PARENT', slots: ['with:company'] },
      { role: 'VENTURE', slots: ['of:company', 'possessor:company'] },
    ],
    confidence: 0.7,
  }),
  noun({
    name: 'equal partners in',
    nouns: 'partner owner shareholder holder',
    like: /\b(?:equal|joint)(?! venture)/,
    status: 'COMPLETED',
    roles: [
      { role: 'PARENT', slots: ['plural:company', 'is:company', 'holder:company'] },
      { role: 'PARENT', slots: ['with:company'] },
      { role: 'VENTURE', slots: ['in:company', 'of:company'], optional: true },
    ],
    confidence: 0.75,
  }),
  noun({
    name: 'half-and-half company of',
    nouns: 'venture company firm business entity partnership',
    like: /\b(?:50|fifty)[-/: ]+(?:50|fifty)\b|half-and-half|equally owned|jointly[- ]owned|co-owned/,
    roles: [
      { role: 'PARENT', slots: ['pair:company', 'of:company', 'between:company', 'by:company', 'possessor:company', 'holder:company'] },
      { role: 'PARENT', slots: ['with:company'] },
      { role: 'VENTURE', slots: ['is:company', 'apposed:company'], optional: true },
    ],
    confidence: 0.8,
  }),
  noun({
    name: 'their venture, named after it',
    nouns: 'venture jv',
    unlike: /capital|fund\b|arm\b|partners\b|new\b/,
    roles: [
      { role: 'PARENT', slots: ['pair-but-head:company'] },
      { role: 'PARENT', slots: [] },
      { role: 'VENTURE', slots: ['head'] },
    ],
    confidence: 0.75,
  }),
];

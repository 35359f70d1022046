// Consortia told by what they consist of, and how a member comes in, goes out or is thrown out.
import { type Rule, rulesOf } from './rule.ts';

const { verb, noun } = rulesOf('STANDARDS_MEMBERSHIP');

export const MEMBERSHIP_LIST_RULES: readonly Rule[] = [
  noun({
    name: 'its members are',
    nouns: 'member founder co-founder backer participant signatory supporter',
    lastNoun: true,
    status: 'COMPLETED',
    roles: [
      { role: 'MEMBER', slots: ['told-later:maker', 'listed:maker'] },
      { role: 'BODY', slots: ['of:body', 'in:body', 'possessor:body', 'modifier:body', 'behind:body'] },
    ],
    confidence: 0.8,
  }),
  verb({
    name: 'body consists of',
    verbs: 'consist comprise bring_together unite include group assemble gather rally',
    voice: 'ACTIVE',
    notAfter: /\b(?:services?|tools?|features?)\b/,
    status: 'COMPLETED',
    roles: [
      { role: 'BODY', slots: ['subject:alliance'] },
      { role: 'MEMBER', slots: ['object:company', 'of:company'] },
    ],
    confidence: 0.7,
  }),
  verb({
    name: 'body is made up of',
    verbs: 'make make_up compose form comprise',
    voice: 'PASSIVE',
    status: 'COMPLETED',
    roles: [
      { role: 'BODY', slots: ['object:alliance'] },
      { role: 'MEMBER', slots: ['of:company', 'from:company'] },
    ],
    confidence: 0.75,
  }),
  verb({
    name: 'body throws out',
    verbs: 'expel throw_out kick_out eject oust bar suspend exclude drop remove ban dismiss lose',
    status: 'ENDED',
    roles: [
      { role: 'MEMBER', slots: ['object:partner'] },
      { role: 'BODY', slots: ['subject:alliance', 'from:alliance', 'of:alliance'] },
    ],
    confidence: 0.75,
  }),
  verb({
    name: 'be admitted to a body',
    verbs: 'admit accept elect invite welcome readmit take_in',
    voice: 'PASSIVE',
    roles: [
      { role: 'MEMBER', slots: ['object:partner'] },
      { role: 'BODY', slots: ['to:alliance', 'into:alliance', 'by:alliance', 'subject:alliance'] },
    ],
    confidence: 0.75,
  }),
  verb({
    name: 'be part of a body',
    verbs: 'be become remain stay',
    after: /^(?:\S+ ){0,4}?(?:part of|on board|aboard|behind|in)\b/,
    not: /\b(?:lawsuit|court|sued?|criti\w+)\b/,
    state: true,
    roles: [
      { role: 'MEMBER', slots: ['subject:company'] },
      {
        role: 'BODY',
        slots: ['of:alliance', 'object.of:alliance', 'on:alliance', 'object:alliance', 'aboard:alliance', 'behind:alliance', 'in:alliance'],
      },
    ],
    confidence: 0.75,
  }),
  verb({
    name: 'turn its back on a body',
    verbs: 'turn split break part walk desert',
    after: /\b(?:its|their) back on\b|^\S+ (?:away )?from\b|\bwith\b/,
    status: 'ENDED',
    roles: [
      { role: 'MEMBER', slots: ['subject:company'] },
      { role: 'BODY', slots: ['on:alliance', 'from:alliance', 'with:alliance', 'object:alliance'] },
    ],
    confidence: 0.7,
  }),
  verb({
    name: 'join another in a body',
    verbs: 'join follow',
    voice: 'ACTIVE',
    roles: [
      { role: 'MEMBER', slots: ['subject:company+object:company'] },
      { role: 'BODY', slots: ['in:alliance', 'into:alliance', 'at:alliance'] },
    ],
    confidence: 0.7,
  }),
  verb({
    name: 'to which it belongs',
    verbs: 'belong',
    state: true,
    roles: [
      { role: 'MEMBER', slots: ['subject:company'] },
      { role: 'BODY', slots: ['to:alliance'] },
    ],
    confidence: 0.75,
  }),
  verb({
    name: 'throw its weight behind a body',
    verbs: 'throw put lend give pledge offer',
    object: 'weight support backing might muscle',
    roles: [
      { role: 'MEMBER', slots: ['subject:company'] },
      { role: 'BODY', slots: ['behind:alliance', 'object.behind:alliance', 'to:alliance', 'object.to:alliance'] },
    ],
    confidence: 0.7,
  }),
  verb({
    name: 'sign a charter',
    verbs: 'sign endorse back support adopt ratify',
    after: /^\S+ (?:\S+ ){0,6}?(?:pledge|charter|accord|compact|declaration|commitment)\b/,
    voice: 'ACTIVE',
    roles: [
      { role: 'MEMBER', slots: ['subject:company'] },
      { role: 'BODY', slots: ['object:alliance', 'object.modifier:alliance', 'object.of:alliance'] },
    ],
    confidence: 0.7,
  }),
  verb({
    name: 'be still aboard',
    verbs: 'be stay remain',
    after: /^\S+ (?:\S+ )?(?:aboard|on board|in the fold)\b/,
    state: true,
    roles: [
      { role: 'MEMBER', slots: ['subject:company'] },
      { role: 'BODY', slots: ['of:alliance', 'with:alliance', 'object:alliance'] },
    ],
    confidence: 0.6,
  }),
  noun({
    name: 'member of the first rank',
    both: true,
    nouns: 'member membership signatory participant',
    like: /\b(?:founding|charter|platinum|gold|silver|premier|associate|full|steering|voting|contributing|strategic|board|corporate|general|principal|adopter)\b/,
    unlike: /team|staff|crew|cast|band|audience|family|gym|loyalty|prime/,
    roles: [
      { role: 'BODY', slots: ['of:company', 'in:company', 'at:company', 'modifier:body', 'possessor:body', 'sayer:body'] },
      { role: 'MEMBER', slots: ['is:company', 'apposed:company', 'holder:company'] },
    ],
    confidence: 0.75,
  }),
  noun({
    name: 'seek membership of',
    both: true,
    nouns: 'membership',
    preposition: 'for to with through via',
    unlike: /gym|loyalty|prime|free|paid|annual|monthly/,
    roles: [
      { role: 'BODY', slots: ['of:company', 'in:company'] },
      { role: 'MEMBER', slots: ['holder:company'] },
    ],
    confidence: 0.65,
  }),
  verb({
    name: 'apply for membership of',
    both: true,
    verbs: 'apply seek gain obtain win get take take_up hold renew give_up drop suspend resign keep retain pursue request lose end cancel',
    after: /^(?:\S+ ){1,4}?memberships? (?:of|in|at|with)\b/,
    roles: [
      { role: 'BODY', slots: ['later.of:company', 'later.in:company', 'later.at:body', 'later.with:body'] },
      { role: 'MEMBER', slots: ['subject:company', 'ruler:company'] },
    ],
    confidence: 0.7,
  }),
  noun({
    name: 'the admission of a member',
    both: true,
    nouns: 'admission accession addition entry arrival inclusion induction departure exit withdrawal expulsion resignation suspension',
    roles: [
      {
        role: 'BODY',
        slots: [
          'to:alliance',
          'into:alliance',
          'in:alliance',
          'from:alliance',
          'by:alliance',
          'subject-behind:alliance',
          'holder:alliance',
          'possessor:alliance',
          'sayer:alliance',
        ],
      },
      { role: 'MEMBER', slots: ['of:company', 'possessor:company', 'modifier:company'] },
    ],
    confidence: 0.65,
  }),
  verb({
    name: 'come on board at a body',
    verbs: 'come get jump climb hop go move step enrol enroll register rejoin become affiliate',
    after: /\b(?:on board|aboard|into the fold|member|in|into|with)\b/,
    roles: [
      {
        role: 'BODY',
        slots: ['at:alliance', 'with:alliance', 'of:alliance', 'in:alliance', 'into:alliance', 'aboard:alliance', 'object:alliance'],
      },
      { role: 'MEMBER', slots: ['subject:company'] },
    ],
    confidence: 0.65,
  }),
  verb({
    name: 'body has it on its board',
    both: true,
    verbs: 'boast have count number include name list add take_on bring_in bring elect appoint sign enlist land secure',
    voice: 'ACTIVE',
    after:
      /\b(?:on|to|onto|in) its (?:\S+ )?(?:board|committee|council|ranks)\b|\bamong (?:its|the) (?:\S+ ){0,2}(?:members|backers|supporters|founders)\b|\bas (?:an? |its )(?:\S+ ){0,3}member\b/,
    roles: [
      { role: 'BODY', slots: ['subject:body'] },
      { role: 'MEMBER', slots: ['object:company'] },
    ],
    confidence: 0.75,
  }),
  verb({
    name: 'alliance wins over',
    both: true,
    verbs: 'sign_up win_over win recruit attract land add enlist lure draw_in bring_in secure gain get take_in draft bag',
    voice: 'ACTIVE',
    notAfter: /^\S+ (?:\S+ ){0,6}?(?:grants?|support|money|funding|donations?|case|lawsuit|approval)\b/,
    roles: [
      { role: 'BODY', slots: ['subject:alliance'] },
      { role: 'MEMBER', slots: ['object:company'] },
    ],
    confidence: 0.65,
  }),
];

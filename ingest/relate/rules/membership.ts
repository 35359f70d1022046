// Consortia and standards bodies: who founds, joins, leads or leaves them.
import { type Rule, rulesOf } from './rule.ts';

const { verb, noun } = rulesOf('STANDARDS_MEMBERSHIP');
const FOUNDS = 'found form set_up launch create establish start co-found unveil';

export const MEMBERSHIP_RULES: readonly Rule[] = [
  verb({
    name: 'join a body',
    verbs: 'join rejoin re-join found co-found',
    notObject: 'force hand team round',
    roles: [
      { role: 'MEMBER', slots: ['subject:partner+with:company'] },
      { role: 'BODY', slots: ['object:body', 'object.of:body', 'object.possessor:body', 'object.modifier:body', 'as.of:body'] },
    ],
    confidence: 0.8,
  }),
  verb({
    name: 'founders of a body',
    verbs: FOUNDS,
    status: 'COMPLETED',
    roles: [
      { role: 'MEMBER', slots: ['listed'] },
      { role: 'BODY', slots: ['object:body'] },
    ],
    confidence: 0.8,
  }),
  verb({
    name: 'found a body',
    verbs: `${FOUNDS} find join back support lead head spearhead`,
    roles: [
      { role: 'MEMBER', slots: ['subject:company'] },
      { role: 'BODY', slots: ['object:body'] },
    ],
    not: /\b(?:group|project|union)\b|subsidiary/,
    confidence: 0.7,
  }),
  verb({
    name: 'join its board',
    verbs: 'join',
    object: 'board consortium alliance foundation forum association initiative council coalition committee',
    roles: [
      { role: 'MEMBER', slots: ['subject:partner'] },
      { role: 'BODY', slots: ['object.possessor:body', 'object.of:body', 'context:body'] },
    ],
    confidence: 0.7,
  }),
  verb({
    name: 'sign up to a body',
    verbs: 'sign_up sign_on sign belong subscribe commit adhere pledge apply',
    after: /^(?:\S+ ){1,3}(?:to|with|for)\b/,
    not: /\bgroup\b|\b(?:deal|contract|agreement|pact)\b/,
    roles: [
      { role: 'MEMBER', slots: ['subject:partner'] },
      { role: 'BODY', slots: ['to:body', 'to.possessor:body', 'to.modifier:body', 'with:body', 'for:body'] },
    ],
    confidence: 0.75,
  }),
  verb({
    name: 'leave a body',
    verbs: 'leave quit exit abandon withdraw pull_out drop_out resign walk_out',
    status: 'ENDED',
    roles: [
      { role: 'MEMBER', slots: ['subject:company', 'object:company'] },
      { role: 'BODY', slots: ['object:body', 'from:body', 'of:body'] },
    ],
    confidence: 0.75,
  }),
  verb({
    name: 'body admits',
    verbs: 'admit accept welcome gain add win_over win sign_up recruit attract list count include',
    roles: [
      { role: 'BODY', slots: ['subject:body'] },
      { role: 'MEMBER', slots: ['object:company', 'listed'] },
    ],
    after: /\b(?:member|board|ranks|join|founder|backer)|^(?:\S+ )?(?:adds?|gains?|welcomes?|admits?|welcomed|admitted)\b/,
    confidence: 0.7,
  }),
  verb({
    name: 'sit on its board',
    verbs: 'sit be serve have elect vote appoint take win hold',
    after: /\b(?:on|to) (?:the|its) (?:\S+ )?(?:board|steering committee|council)\b|\bseats?\b/,
    roles: [
      { role: 'MEMBER', slots: ['subject:company', 'object:company'] },
      {
        role: 'BODY',
        slots: [
          'of:body',
          'on:body',
          'on.possessor:body',
          'on.modifier:body',
          'later.of:body',
          'to.possessor:body',
          'at:body',
          'object.of:body',
          'object.in:alliance',
          'in:alliance',
        ],
      },
    ],
    confidence: 0.65,
  }),
  verb({
    name: 'body led or backed by',
    verbs: 'lead back found form head support create set_up establish spearhead drive run start join govern',
    voice: 'PASSIVE',
    roles: [
      { role: 'BODY', slots: ['object:body'] },
      { role: 'MEMBER', slots: ['subject:company'] },
    ],
    status: 'COMPLETED',
    confidence: 0.85,
  }),
  noun({
    name: 'member of',
    nouns: 'member membership force founder member-company signatory participant',
    like: /member|driving force|founder|signator|participant/,
    unlike: /team|staff|crew|cast|band|audience|family/,
    status: 'COMPLETED',
    roles: [
      { role: 'MEMBER', slots: ['is:company', 'apposed:company', 'examples:company', 'holder:company'] },
      { role: 'BODY', slots: ['of:body', 'in:body', 'possessor:body', 'behind:body'] },
    ],
    confidence: 0.8,
  }),
  noun({
    name: 'its membership in',
    nouns: 'membership seat place',
    roles: [
      { role: 'MEMBER', slots: ['possessor:partner', 'of:company', 'holder:partner'] },
      { role: 'BODY', slots: ['in:body', 'of:body', 'on:body', 'modifier:body'] },
    ],
    confidence: 0.7,
  }),
  verb({
    name: 'gain ground as others join',
    verbs: 'join sign_up sign_on',
    noObject: true,
    roles: [
      { role: 'MEMBER', slots: ['subject:company'] },
      { role: 'BODY', slots: ['opening:body'] },
    ],
    confidence: 0.7,
  }),
];

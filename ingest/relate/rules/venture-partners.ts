// Who is a partner in a company that several own: told so, by the shares of each, by the units that it is made of, or as a newcomer among its owners.
import { type Rule, rulesOf } from './rule.ts';

const { verb, noun } = rulesOf('JOINT_VENTURE');

export const VENTURE_PARTNER_RULES: readonly Rule[] = [
  noun({
    name: 'joint venture partner',
    nouns: 'partner',
    like: /joint[- ]venture|\bjv\b/,
    status: 'COMPLETED',
    roles: [
      { role: 'PARENT', slots: ['possessor', 'of', 'holder'] },
      { role: 'PARENT', slots: ['head', 'apposed', 'is', 'with'] },
    ],
    confidence: 0.75,
  }),
  noun({
    name: 'partner in a venture',
    nouns: 'partner',
    after:
      /^(?:\S+ )*?partners? (?:(?:of|with) (?:\S+ ){1,4}?)?in (?:\S+(?: \S+)?, )?(?:an?|the|that|this) (?:\S+ ){0,3}?(?:ventures?|jv|undertaking)\b/,
    status: 'COMPLETED',
    roles: [
      { role: 'PARENT', slots: ['possessor:company', 'of:company', 'with:company', 'holder:company'] },
      { role: 'PARENT', slots: ['apposed:company', 'is:company', 'holder:company'] },
      { role: 'VENTURE', slots: ['in:company'], optional: true },
    ],
    confidence: 0.75,
  }),
  verb({
    name: 'formed of the units of several',
    verbs: 'form create assemble make_up put build forge carve_out stitch_together bundle merge combine pool',
    voice: 'PASSIVE',
    after:
      /\b(?:from|out of|of) (?:the |what were the )?(?:\S+ ){0,3}?(?:units|businesses|divisions|operations|arms|activities|interests) of\b/,
    roles: [
      { role: 'PARENT', slots: ['later.of:company'] },
      { role: 'PARENT', slots: [] },
      { role: 'VENTURE', slots: ['object:company'], optional: true },
    ],
    confidence: 0.7,
  }),
  verb({
    name: 'bring in as an owner',
    verbs: 'bring_in take_on bring take admit accept welcome join come_in come',
    after:
      /\bas (?:an? |its |the )?(?:equal|joint|co-?owner|co-owner|fellow|second|third|minority)(?: ?(?:owner|partner|shareholder|parent))? (?:of|in) (?:its|the|a|their)\b/,
    roles: [
      { role: 'PARENT', slots: ['subject:company'] },
      { role: 'PARENT', slots: ['object:company'] },
    ],
    confidence: 0.7,
  }),
  verb({
    name: 'own shares of it, others other shares',
    verbs: 'own hold have get control take receive keep',
    voice: 'ACTIVE',
    after: /^(?:\S+ ){1,4}?(?:[\d.]+ ?(?:%|percent|per cent)|half)\b/,
    not: /\b(?:shares? of (?:the )?(?:market|sales)|of the (?:market|vote|votes|sales|shipments|users))\b/,
    roles: [
      { role: 'PARENT', slots: ['subject:company'] },
      { role: 'PARENT', slots: ['before-shares:company+behind-rest:company'] },
      { role: 'VENTURE', slots: ['object.of:company', 'of:company', 'in:company', 'later.of:company'] },
    ],
    confidence: 0.75,
  }),
  verb({
    name: 'own shares of it, another the rest',
    verbs: 'own hold have get control take receive keep',
    voice: 'ACTIVE',
    after:
      /^(?:\S+ ){1,4}?(?:\d+(?:\.\d+)? ?(?:%|percent|per cent)|half|two[- ]thirds|a majority|the majority)\b.*\b(?:the (?:rest|remainder|remaining|other (?:half|third|part|\d\S*))|the balance)\b/,
    not: /\bshares? of (?:the )?market\b/,
    roles: [
      { role: 'PARENT', slots: ['subject:company'] },
      { role: 'PARENT', slots: ['owner-of-rest:company'] },
      { role: 'VENTURE', slots: ['object.of:company', 'of:company', 'in:company'], optional: true },
    ],
    confidence: 0.75,
  }),
];

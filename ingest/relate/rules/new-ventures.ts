// Companies that several make of what they have, or found, negotiate, and leave.
import { type Rule, rulesOf } from './rule.ts';

const { verb } = rulesOf('JOINT_VENTURE');

const NO_BODY =
  /\b(?:alliance|foundation|forum|association|initiative|council|coalition|standard|consortium|non-?profit|charity|newsletter|patents?)\b/;

export const NEW_VENTURE_RULES: readonly Rule[] = [
  verb({
    name: 'merge its business with that of',
    verbs: 'merge combine pool fuse unite integrate',
    after:
      /^(?:\S+ ){0,3}?(?:merg|combin|pool|fus|unit|integrat)\S* (?:its|the|their) (?:\S+ ){0,5}?(?:business|businesses|unit|units|division|divisions|operations?|activities|arm|plants?) with (?:that|those|the (?:\S+ ){0,4}?(?:business|unit|division|operations?|activities|arm)) of\b/,
    roles: [
      { role: 'PARENT', slots: ['subject:company'] },
      { role: 'PARENT', slots: ['later.of:company'] },
    ],
    confidence: 0.75,
  }),
  verb({
    name: 'merge its business with another’s',
    verbs: 'merge combine pool fuse unite integrate',
    object: 'business unit division operation activity arm',
    after: /\bwith \S+(?: \S+)? ['’]s\b/,
    roles: [
      { role: 'PARENT', slots: ['subject:company'] },
      { role: 'PARENT', slots: ['with.possessor:company', 'object.with.possessor:company'] },
    ],
    confidence: 0.7,
  }),
  verb({
    name: 'fold their businesses into one',
    verbs: 'fold bundle unite transfer contribute bring move pour roll spin_out spin_off carve_out',
    object: 'business unit service operation division activity arm plant subsidiary asset',
    after:
      /\btheir\b.*\b(?:into|in|to|together|under) (?:(?:a|one) )?(?:\S+ )?(?:new|joint|single|common|separate|company|firm|venture|roof|together)\b/,
    notAfter: /\bjoint venture\b/,
    roles: [
      { role: 'PARENT', slots: ['subject:company'] },
      { role: 'PARENT', slots: ['with:company'] },
    ],
    confidence: 0.75,
  }),
  verb({
    name: 'spin out with',
    verbs: 'spin_out spin_off carve_out',
    voice: 'ACTIVE',
    notAfter: /\bwith (?:\S+ )?(?:[$€£¥₹]|\d)/,
    roles: [
      { role: 'PARENT', slots: ['subject:company'] },
      { role: 'PARENT', slots: ['with:company', 'object.with:company'] },
      { role: 'VENTURE', slots: ['object:company'], optional: true },
    ],
    confidence: 0.65,
  }),
  verb({
    name: 'launch a new company, named',
    verbs: 'launch create form start found unveil establish set_up back',
    voice: 'ACTIVE',
    after: /^(?:to )?\S+(?: up)? (?:an? )?new (?:\S+ ){0,4}?(?:co\.?|company|firm|venture|start-?up|bank|carrier|airline|business) \S/,
    not: NO_BODY,
    roles: [
      { role: 'PARENT', slots: ['subject.pair:company'] },
      { role: 'PARENT', slots: [] },
      { role: 'VENTURE', slots: ['object.named:company'] },
    ],
    confidence: 0.7,
  }),
  verb({
    name: 'two set up a fund',
    verbs: 'plan launch set_up create form establish raise start',
    voice: 'ACTIVE',
    object: 'fund',
    notObject: 'round',
    after: /^\S+(?: up)? (?:\S+ ){0,6}?fund\b/,
    not: /\b(?:relief|research|charit\S*|scholarship|legal defen[cs]e|index|mutual|hedge)\b/,
    roles: [
      { role: 'PARENT', slots: ['subject.pair:company'] },
      { role: 'PARENT', slots: [] },
    ],
    confidence: 0.65,
  }),
  verb({
    name: 'pay for half of its business',
    verbs: 'pay spend put buy acquire',
    voice: 'ACTIVE',
    after:
      /\b(?:for|in) (?:a |one )?half of (?:\S+ ){1,4}['’]s (?:\S+ ){0,4}?(?:business|shop|unit|division|arm|operations?|venture|network|plant|chain)\b/,
    roles: [
      { role: 'PARENT', slots: ['subject:company'] },
      { role: 'PARENT', slots: ['of.possessor:company'] },
    ],
    confidence: 0.75,
  }),
  verb({
    name: 'found a firm with',
    verbs: 'found co-found set_up establish form create',
    voice: 'ACTIVE',
    object: 'company firm venture entity jv',
    not: /\bholding company\b/,
    roles: [
      { role: 'PARENT', slots: ['subject:company'] },
      { role: 'PARENT', slots: ['with:company', 'object.with:company'] },
    ],
    confidence: 0.75,
  }),
  {
    trigger: 'VERB',
    type: 'MERGER',
    name: 'form a holding company',
    verbs: 'form create set_up establish',
    voice: 'ACTIVE',
    object: 'company',
    after: /\bholding company\b/,
    roles: [
      { role: 'PARTY', slots: ['subject:company'] },
      { role: 'PARTY', slots: ['with:company', 'object.with:company'] },
    ],
    confidence: 0.7,
  },
  verb({
    name: 'join others in a venture',
    verbs: 'join',
    after: /\bin (?:an? |the |its |their )?(?:\S+ ){0,3}?venture\b/,
    notAfter: /\bventure (?:capital|fund|arm|round)\b/,
    roles: [
      { role: 'PARENT', slots: ['subject:company'] },
      { role: 'PARENT', slots: ['object:company'] },
    ],
    confidence: 0.75,
  }),
  verb({
    name: 'negotiate a joint venture with',
    verbs: 'negotiate talk discuss explore consider plan',
    after: /\b(?:over|about|on) (?:an? |the |setting up an? |forming an? )*(?:\S+ )?(?:joint venture|jv|joint company)\b/,
    status: 'IN_TALKS',
    roles: [
      { role: 'PARENT', slots: ['subject:company'] },
      { role: 'PARENT', slots: ['with:company'] },
    ],
    confidence: 0.8,
  }),
  verb({
    name: 'buy a partner out of a venture',
    verbs: 'buy buy_out',
    voice: 'ACTIVE',
    after: /\b(?:of|from|in) (?:\S+ ){0,5}?(?:venture|jv|joint company)\b/,
    status: 'ENDED',
    roles: [
      { role: 'PARENT', slots: ['subject:company'] },
      { role: 'PARENT', slots: ['object:company', 'object.possessor:company', 'out:company'] },
    ],
    confidence: 0.75,
  }),
];

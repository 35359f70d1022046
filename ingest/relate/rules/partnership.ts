// Partnerships of no told kind: who works, signs or allies with whom.
import { noun, type Rule, verb } from './rule.ts';

const WITH = [
  { role: 'PARTY', slots: ['subject', 'subject.from:company', 'subject.at:company'] },
  { role: 'PARTY', slots: ['with'] },
] as const;
/** Those who found a body together are its members. */
const TO_FOUND =
  /\bto (?:create|form|launch|found|establish|set up|start) (?:\S+ ){0,5}?(?:association|alliance|consortium|foundation|council|coalition|forum)\b/;
const SIGN =
  'sign ink strike reach cut announce enter form forge seal make land score secure clinch win have get confirm unveil conclude agree close broker negotiate renew extend expand end terminate touted tout launch bring start begin set_up establish pen complete build deepen broaden need add tie_up hit arrange let scrap cancel drop suspend postpone resume abandon pause prolong finalize finalise near seek want discuss explore plan weigh mull propose hold cement approve ratify delay put_off shelve revive rework strengthen continue keep lose break tear_up rip_up quit celebrate mark double increase enlarge pursue eye take use leverage widen stretch';

export const PARTNERSHIP_RULES: readonly Rule[] = [
  verb({
    name: 'partner with',
    type: 'PARTNERSHIP',
    verbs:
      'partner team throw_in buddy_up team_up link_up hook_up pair_up partner_up ally collaborate cooperate co-operate tie_up band_together join_up team_together',
    roles: WITH,
    covers: ['on', 'for'],
    notAfter: TO_FOUND,
    confidence: 0.95,
  }),
  verb({
    name: 'work with',
    type: 'PARTNERSHIP',
    verbs: 'work work_together',
    not: /\b(?:now|also|finally) works? with\b/,
    notAfter:
      /\bwith (?:the |its |open )?(?:data|content|software|technology|tech|tools?|apis?|services?|platforms?|systems?|products?|devices?|apps?|phones?) (?:of|from|by)\b/,
    roles: WITH,
    covers: ['on'],
    sentence:
      /\b(?:is|are|been|was|were) (?:\w+ly |also |now |already )*working (?:\w+ )?with|works? (?:closely )?with|worked (?:\w+ )?with|works? (?:hand in hand|side by side|in tandem) with|work(?:ing|ed|s)? (?:\w+ ){0,2}together|working jointly/,
    confidence: 0.75,
  }),
  verb({
    name: 'join forces with',
    type: 'PARTNERSHIP',
    verbs: 'join',
    object: 'force hand',
    notAfter: TO_FOUND,
    roles: [
      { role: 'PARTY', slots: ['subject'] },
      { role: 'PARTY', slots: ['with', 'object.with'] },
    ],
    confidence: 0.95,
  }),
  noun({
    name: 'partnership with',
    type: 'PARTNERSHIP',
    nouns: 'partnership alliance collaboration tie-up cooperation co-operation tieup teamup team-up relationship',
    notAfter: /^partnership on ai\b/,
    roles: [
      { role: 'PARTY', slots: ['possessor', 'pair', 'of:company', 'holder'] },
      { role: 'PARTY', slots: ['with'] },
    ],
    confidence: 0.9,
  }),
  noun({
    name: 'partnership between',
    type: 'PARTNERSHIP',
    nouns:
      'partnership alliance collaboration tie-up cooperation co-operation deal agreement pact contract project memorandum mou letter accord framework',
    roles: [
      { role: 'PARTY', slots: ['between', 'of'] },
      { role: 'PARTY', slots: [] },
    ],
    sentence: /between|partnership|alliance|collaboration|tie-up|cooperation/,
    confidence: 0.85,
  }),
  noun({
    name: 'A-B partnership',
    type: 'PARTNERSHIP',
    nouns: 'partnership alliance collaboration tie-up cooperation co-operation deal project pact agreement contract trial pilot talk work',
    unlike: /acquisition|merger|takeover|[$€£]\S+| - \S+(?: \S+)? deal\b/,
    roles: [
      { role: 'PARTY', slots: ['pair'] },
      { role: 'PARTY', slots: [] },
    ],
    confidence: 0.8,
  }),
  noun({
    name: 'the A-B deal',
    type: 'ACQUISITION',
    nouns: 'deal',
    like: /^(?:the )?\S+(?: [^\s-]+)? - \S+(?: [^\s-]+)?(?: [$€£]\S+(?: [mb]illion)?)? deal\b/,
    roles: [
      { role: 'ACQUIRER', slots: ['modifier.first:company'] },
      { role: 'TARGET', slots: ['modifier.last:company'] },
    ],
    confidence: 0.7,
  }),
  noun({
    name: 'the B partnership of A',
    both: true,
    type: 'PARTNERSHIP',
    nouns: 'partnership tie-up collaboration deal alliance contract agreement pact',
    unlike: /acquisition|merger|takeover|[$€£]\S+/,
    notAfter: /^(?:\S+ )*?(?:deals?|contracts?|agreements?|pacts?|partnerships?|alliances?|collaborations?) (?:with|between)\b/,
    verbs: SIGN,
    roles: [
      { role: 'PARTY', slots: ['holder'] },
      { role: 'PARTY', slots: ['modifiers'] },
    ],
    confidence: 0.8,
  }),
  noun({
    name: 'sign a deal with',
    type: 'PARTNERSHIP',
    nouns: 'deal agreement pact contract mou memorandum accord understanding arrangement letter',
    verbs: SIGN,
    roles: [
      { role: 'PARTY', slots: ['holder'] },
      { role: 'PARTY', slots: ['with'] },
    ],
    covers: ['for', 'on'],
    confidence: 0.9,
  }),
  noun({
    name: 'deal signed by',
    type: 'PARTNERSHIP',
    nouns: 'deal agreement pact contract partnership',
    roles: [
      { role: 'PARTY', slots: ['signed-by'] },
      { role: 'PARTY', slots: [] },
    ],
    confidence: 0.8,
  }),
  noun({
    name: 'deal that was struck with',
    type: 'PARTNERSHIP',
    nouns: 'deal agreement pact contract partnership alliance collaboration',
    roles: [
      { role: 'PARTY', slots: ['relative.subject'] },
      { role: 'PARTY', slots: ['relative.with'] },
    ],
    confidence: 0.8,
  }),
  noun({
    name: 'in a deal with',
    type: 'PARTNERSHIP',
    nouns: 'deal agreement pact contract',
    preposition: 'in through via under by as with after following thanks of on',
    roles: [
      { role: 'PARTY', slots: ['possessor', 'holder'] },
      { role: 'PARTY', slots: ['with', 'modifiers'] },
    ],
    confidence: 0.75,
  }),
  verb({
    name: 'sign a company',
    both: true,
    type: 'PARTNERSHIP',
    verbs: 'sign tap',
    voice: 'ACTIVE',
    not: /\b(?:star|stars|singer|rapper|actor|actress|comedian|director|screenwriter|youtuber|vlogger|athlete|pitcher|quarterback|designer|veteran|exec|executive|to (?:discuss|talk|lead|head|run|replace))\b/,
    roles: [
      { role: 'PARTY', slots: ['subject'] },
      { role: 'PARTY', slots: ['object:company'] },
    ],
    confidence: 0.7,
  }),
  noun({
    name: 'its deal with',
    both: true,
    type: 'PARTNERSHIP',
    nouns: 'deal agreement contract pact partnership alliance collaboration cooperation relationship tie-up',
    unlike: /acquisition|merger|takeover|[$€£]\S+| - \S+(?: \S+)? deal\b/,
    roles: [
      { role: 'PARTY', slots: ['possessor', 'modifier:company'] },
      { role: 'PARTY', slots: ['with'] },
    ],
    confidence: 0.75,
  }),
];

// Two companies become one, told without the word: they tie the knot, unite, are put together.
import { type Rule, rulesOf, type VerbRule } from './rule.ts';

const { verb, noun } = rulesOf('MERGER');
const BOTH: VerbRule['roles'] = [
  { role: 'PARTY', slots: ['subject:company'] },
  { role: 'PARTY', slots: ['with:company', 'object.with:company'] },
];

export const MERGER_WAY_RULES: readonly Rule[] = [
  verb({
    name: 'become one',
    verbs: 'become form',
    after: /^(?:to )?(?:will |to )?(?:becom\w+|became) (?:one|a single (?:company|firm|group))(?:$| [,.;:–—])/,
    roles: [
      { role: 'PARTY', slots: ['subject:company'] },
      { role: 'PARTY', slots: ['with:company'] },
    ],
    confidence: 0.75,
  }),
  verb({
    name: 'tie the knot',
    verbs: 'tie marry wed',
    after:
      /^(?:to )?(?:(?:tie|ties|tied|tying|tie-up) (?:the )?knot|marr\w+|wed\w*)(?:$| (?:[,.;:–—]|with|in|to|as|their|its|after)(?: |$))/,
    roles: BOTH,
    confidence: 0.65,
  }),
  noun({
    name: 'union of',
    nouns: 'union marriage merging',
    unlike: /labou?r|trade|credit|soviet|european|customs|workers|students/,
    roles: [
      { role: 'PARTY', slots: ['between', 'of', 'pair'] },
      { role: 'PARTY', slots: ['with:company'] },
    ],
    confidence: 0.65,
  }),
  noun({
    name: 'talks over a merger with',
    nouns: 'talk negotiation discussion',
    status: 'IN_TALKS',
    after:
      /^\S+ (?:\S+ ){0,6}?(?:(?:about|over|on|for|regarding) (?:an? |the |its |possible |potential |full )*(?:merger|merging|combination|tie-up|combining))/,
    roles: [
      { role: 'PARTY', slots: ['holder', 'possessor', 'between'] },
      { role: 'PARTY', slots: ['with:company', 'later.with:company'] },
    ],
    confidence: 0.75,
  }),
  noun({
    name: 'propose a combination with',
    nouns: 'combination tie-up marriage',
    verbs: 'propose discuss seek explore announce agree reject abandon consider plan scrap approve',
    unlike: /unique|winning|powerful|good|perfect/,
    sentence: /shareholders|merge|all-share|all-stock|rebuff|takeover|\bpropos|billion|regulators?|antitrust/,
    roles: [
      { role: 'PARTY', slots: ['holder:company', 'pair', 'between'] },
      { role: 'PARTY', slots: ['with:company'] },
    ],
    confidence: 0.7,
  }),
  noun({
    name: 'its shareholders vote on the merger',
    nouns: 'merger tie-up combination',
    verbs: 'approve back accept support endorse reject oppose vote',
    sentence: /shareholders|stockholders|investors|\bboards?\b|directors/,
    roles: [
      { role: 'PARTY', slots: ['voters:company'] },
      { role: 'PARTY', slots: ['with:company', 'modifier:company'] },
    ],
    confidence: 0.8,
  }),
  verb({
    name: 'put two companies together',
    verbs: 'put bring merge combine fold throw',
    voice: 'ACTIVE',
    after:
      /^(?:to )?\S+ (?:\S+ ){1,8}?(?:together (?:in|into|as|under) (?:an? |one )|in(?:to)? (?:a single|one) (?:company|firm|group|unit))/,
    roles: [
      { role: 'PARTY', slots: ['object:company'] },
      { role: 'PARTY', slots: ['with:company'] },
    ],
    confidence: 0.7,
  }),
  verb({
    name: 'go public by joining a shell',
    verbs: 'go list float',
    after: /\b(?:spac|blank[- ]che(?:ck|que)|special[- ]purpose|shell company)\b/,
    roles: [
      { role: 'PARTY', slots: ['subject:company'] },
      { role: 'PARTY', slots: ['with:company', 'later.with:company'] },
    ],
    confidence: 0.75,
  }),
  noun({
    name: 'a tie-up that would create a giant',
    nouns: 'tie-up deal combination marriage',
    after:
      /\b(?:would|will|to|could) (?:also )?(?:create|form) (?:an? |the )?(?:\S+ ){0,4}?(?:largest|biggest|giant|company|group|leader|powerhouse|behemoth|player|maker|carmaker|titan)\b/,
    roles: [
      { role: 'PARTY', slots: ['between:company', 'of:company', 'pair:company'] },
      { role: 'PARTY', slots: ['with:company'] },
    ],
    confidence: 0.7,
  }),
];

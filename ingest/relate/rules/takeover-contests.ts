// Who won a company, who left the contest for it, and purchases told as one of several.
import { BUY } from './buying-words.ts';
import { type Rule, rulesOf } from './rule.ts';

const { verb, noun } = rulesOf('ACQUISITION');

export const TAKEOVER_CONTEST_RULES: readonly Rule[] = [
  verb({
    name: 'beat another in the race for',
    verbs: 'beat outgun pip trump defeat',
    after: /\b(?:race|battle|contest|auction|bidding|bidding war|fight|tussle) for\b/,
    roles: [
      { role: 'ACQUIRER', slots: ['subject:company'] },
      { role: 'TARGET', slots: ['later.for:company'] },
    ],
    confidence: 0.75,
  }),
  verb({
    name: 'win at auction',
    verbs: 'win get take pick_up land secure',
    after: /\b(?:at|in) (?:an? |the )?(?:\S+ )?auction\b|\bwith (?:an? |its )?(?:\S+ ){0,2}?(?:bid|offer)\b/,
    not: /spectrum|licen[cs]e|rights|contract|tender|ads?\b/,
    roles: [
      { role: 'ACQUIRER', slots: ['subject:company'] },
      { role: 'TARGET', slots: ['object:company'] },
    ],
    confidence: 0.7,
  }),
  verb({
    name: 'leave the contest for',
    verbs: 'drop_out pull_out bow_out back_out withdraw drop',
    after: /\b(?:of|from) (?:the )?(?:\S+ ){0,2}?(?:bidding|race|auction|contest|battle|running) for\b/,
    status: 'CANCELLED',
    roles: [
      { role: 'ACQUIRER', slots: ['subject:company'] },
      { role: 'TARGET', slots: ['later.for:company'] },
    ],
    confidence: 0.75,
  }),
  verb({
    name: 'buy several, listed',
    verbs: BUY,
    object: 'company firm startup start-up rival business competitor maker developer studio agency outfit',
    after: / : /,
    roles: [
      { role: 'ACQUIRER', slots: ['subject:company'] },
      { role: 'TARGET', slots: ['listed:company'] },
    ],
    confidence: 0.75,
  }),
  noun({
    name: 'name, the latest acquisition of',
    nouns: 'acquisition purchase takeover',
    like: /\b(?:latest|recent|newest|biggest|largest|first|last|costliest|(?:19|20)\d\d)\b/,
    roles: [
      { role: 'ACQUIRER', slots: ['of!:company', 'by:company', 'modifier:company'] },
      { role: 'TARGET', slots: ['explained:company'] },
    ],
    status: 'COMPLETED',
    confidence: 0.75,
  }),
];

// How a company passes to another owner, in ways that take more than one verb: handed on, let go, taken over with others, paid for by cheque.
import { ACQUISITION, BUY } from './buying-words.ts';
import { type Rule, rulesOf, type VerbRule } from './rule.ts';

const { verb, noun } = rulesOf('ACQUISITION');

const BOUGHT: VerbRule['roles'] = [
  { role: 'ACQUIRER', slots: ['subject:company'] },
  { role: 'TARGET', slots: ['object:company'] },
];
const CLEARANCE = 'approval clearance consent nod go-ahead blessing ok okay light permission all-clear';

export const TAKEOVER_PASSING_RULES: readonly Rule[] = [
  verb({
    name: 'take it over',
    verbs: 'take snap pick scoop gobble snatch buy mop hoover eat swallow',
    voice: 'ACTIVE',
    after:
      /^(?:to )?(?:will |would |has |had |have )?(?:take|taking|taken|took|takes) (?:\S+ ){1,4}?over(?:$| (?:[,.;:–—]|in|for|last|this|completely|entirely|fully|from|by|after|when|and|the (?:year|month|week)|on|\S+ (?:years|months|weeks))(?: |$))|^(?:to )?(?:will |would |has |had |have )?(?:snap|pick|scoop|gobble|snatch|buy|mop|hoover|eat|swallow|bought|ate)\S* (?:\S+ ){1,4}?(?:up|out)(?:$| (?:[,.;:–—]|in|for|last|this|from|by|after|and|the year|of bankruptcy)(?: |$))/,
    roles: [...BOUGHT, { role: 'SELLER', slots: ['from:company'], optional: true }],
    confidence: 0.75,
  }),
  verb({
    name: 'buy along with another',
    verbs: `${BUY} take`,
    voice: 'ACTIVE',
    after: /\b(?:along|together) with\b/,
    sentence:
      /\b(?:acqui|b[uo](?:y|ught)|purchas|snap|scoop|pick|gobbl|swallow|absorb|mop)|(?:took|takes|taking|taken|take) (?:\S+ ){0,3}?over\b/,
    notAfter: /\b(?:along|together) with (?:the |its |their |an? )?(?:\S+ ){0,4}?(?:investors?|partners?|funds?|others|co-investors?)\b/,
    roles: [
      { role: 'ACQUIRER', slots: ['subject:company'] },
      { role: 'TARGET', slots: ['with:company'] },
    ],
    confidence: 0.65,
  }),
  verb({
    name: 'buy another as well',
    verbs: `${BUY} get`,
    voice: 'ACTIVE',
    roles: [
      { role: 'ACQUIRER', slots: ['subject:company'] },
      { role: 'TARGET', slots: ['object.more:company'] },
    ],
    confidence: 0.8,
  }),
  verb({
    name: 'pay for another as well',
    verbs: 'pay spend shell_out splash_out fork_out fork_over lay_out',
    sentence: /[$€£¥₹]|million|billion/,
    roles: [
      { role: 'ACQUIRER', slots: ['subject:company'] },
      { role: 'TARGET', slots: ['for.more:company'] },
    ],
    confidence: 0.8,
  }),
  verb({
    name: 'sell its unit, by name, to',
    verbs: 'sell sell_off sell_on offload unload divest hand_over flog auction_off',
    voice: 'ACTIVE',
    after:
      /^(?:to )?\S+ (?:\S+ )?(?:its|the|their|an?) (?:\S+ ){0,5}?(?:unit|business|division|arm|subsidiary|brand|start-?up|company|firm|service|site|platform|app|studio|maker|group|chain|network) , (?:\S+ ){1,4}, (?:which .* , )?to /,
    roles: [
      { role: 'ACQUIRER', slots: ['to:company', 'later.to:company'] },
      { role: 'TARGET', slots: ['object:company'] },
      { role: 'SELLER', slots: ['subject:company'] },
    ],
    confidence: 0.8,
  }),
  verb({
    name: 'hand a company to',
    verbs: 'hand hand_over pass pass_on transfer dump flip ship cede spin_out spin_off dispose',
    voice: 'ACTIVE',
    after: /^(?:to )?\S+ (?:(?:over|on|off|out|up) )?(?:of )?(?:\S+ ){1,4}?(?:(?:over|on|off|out|up) )?(?:to|on) /,
    notAfter:
      /^(?:to )?\S+ (?:\S+ ){1,3}?(?:contract|order|deal|win|victory|defeat|control|data|phones?|lead|loss|case|keys|stake|shares)\b/,
    roles: [
      { role: 'ACQUIRER', slots: ['to:company', 'object.to:company', 'on:company', 'later.to:company'] },
      { role: 'TARGET', slots: ['object.after:company', 'of:company'] },
      { role: 'SELLER', slots: ['subject:company'] },
    ],
    confidence: 0.65,
  }),
  verb({
    name: 'be passed on to',
    verbs: 'pass pass_on hand hand_over hand_on transfer flip spin_out',
    voice: 'PASSIVE',
    roles: [
      { role: 'ACQUIRER', slots: ['to:company'] },
      { role: 'TARGET', slots: ['object:company'] },
      { role: 'SELLER', slots: ['by:company', 'from:company'], optional: true },
    ],
    confidence: 0.7,
  }),
  verb({
    name: 'go to its buyer',
    verbs: 'go pass fall',
    voice: 'ACTIVE',
    after:
      /^(?:to )?(?:goes|went|going|gone|go|is going|passed|passes|fell) (?:from \S+(?: \S+){0,2}? )?to \S+(?: (?!for|with|on|at|about|to)\S+){0,5}? (?:in (?:(?:early|late|spring|summer|autumn|mid) )?(?:19|20)\d\d|(?:last|next) (?:year|spring|summer|autumn|winter|month)|(?:an?|two|three|four|five|six|ten|\d+) (?:year|month|decade)s? (?:ago|later)|by the end of)/,
    not: /\b(?:award|prize|contract|medal|rights|title|trophy|court|trial|market)\b/,
    roles: [
      { role: 'ACQUIRER', slots: ['to:company'] },
      { role: 'TARGET', slots: ['subject:company'] },
    ],
    confidence: 0.65,
  }),
  verb({
    name: 'get a company from',
    verbs: 'get inherit obtain wrest buy_back take_back receive',
    voice: 'ACTIVE',
    after:
      /\bfrom \S+(?: \S+){0,3}? (?:in (?:(?:early|late) )?(?:19|20)\d\d|for (?:about |around |some )?[$€£¥₹]\S|(?:an?|two|three|four|five|\d+) (?:year|month)s? ago\b)/,
    roles: [...BOUGHT, { role: 'SELLER', slots: ['from:company'] }],
    confidence: 0.7,
  }),
  verb({
    name: 'take off the hands of',
    verbs: 'take',
    after: /\boff (?:\S+ ){1,3}?['’]s? hands\b|\boff the hands of\b/,
    roles: [...BOUGHT, { role: 'SELLER', slots: ['off.possessor', 'of:company'], optional: true }],
    confidence: 0.8,
  }),
  verb({
    name: 'write a cheque for',
    verbs: 'write cut sign open',
    object: 'check cheque chequebook checkbook wallet purse pocketbook',
    roles: [
      { role: 'ACQUIRER', slots: ['subject:company'] },
      { role: 'TARGET', slots: ['object.for:company', 'for:company'] },
    ],
    confidence: 0.75,
  }),
  verb({
    name: 'cost its buyer',
    verbs: 'cost',
    voice: 'ACTIVE',
    after: /^\S+ (?:\S+ ){0,3}?(?:(?:about|around|nearly|some|over) )?[$€£¥₹]\d/,
    notAfter: /\ba (?:year|month|week|piece)\b|\bannual|\bin (?:lost|revenue|sales|fines|damages|legal)\b/,
    roles: [
      { role: 'ACQUIRER', slots: ['object.opening:company', 'object:company'] },
      { role: 'TARGET', slots: ['subject:company'] },
    ],
    confidence: 0.7,
  }),
  verb({
    name: 'put money on the table for',
    verbs: 'put table lay',
    after: /[$€£¥₹]\d\S* (?:\S+ ){0,4}?on the table for\b/,
    status: 'IN_TALKS',
    roles: [
      { role: 'ACQUIRER', slots: ['subject:company'] },
      { role: 'TARGET', slots: ['for:company'] },
    ],
    confidence: 0.75,
  }),
  verb({
    name: 'be cleared to buy',
    verbs: BUY,
    sentence: new RegExp(
      `\\b(?:get|gets|got|win|wins|won|receives?|received|secures?|secured|given|gains?|gained|obtains?|obtained) (?:\\S+ ){0,4}?(?:${CLEARANCE.replaceAll(' ', '|')}) to (?:buy|acquire|take over|purchase|swallow|absorb)`,
    ),
    roles: [
      { role: 'ACQUIRER', slots: ['ruler:company'] },
      { role: 'TARGET', slots: ['object:company'] },
    ],
    confidence: 0.8,
  }),
  noun({
    name: 'win approval for a takeover',
    nouns: `${ACQUISITION} buy`,
    preposition: 'for to on',
    verbs: 'get win gain secure obtain receive give clear land',
    sentence: new RegExp(`\\b(?:${CLEARANCE.replaceAll(' ', '|')}) (?:for|to|on) `),
    roles: [
      { role: 'ACQUIRER', slots: ['possessor', 'holder:company'] },
      { role: 'TARGET', slots: ['of!:company', 'modifiers:company'] },
    ],
    confidence: 0.8,
  }),
  noun({
    name: 'its shareholders vote on the takeover',
    nouns: 'takeover buyout bid offer',
    verbs: 'approve back accept support endorse reject oppose vote',
    sentence: /shareholders|stockholders|investors|\bboard\b|directors/,
    roles: [
      { role: 'ACQUIRER', slots: ['possessor', 'by:company', 'from:company', 'modifier:company'] },
      { role: 'TARGET', slots: ['front.modifier:company', 'front:company'] },
    ],
    confidence: 0.82,
  }),
  noun({
    name: 'the purchase gives its buyer',
    nouns: ACQUISITION,
    unlike: /customer|user|talent|data|land|app|[’']s\b/,
    roles: [
      { role: 'ACQUIRER', slots: ['gainer:company'] },
      { role: 'TARGET', slots: ['of!:company', 'modifier:company'] },
    ],
    confidence: 0.75,
  }),
  verb({
    name: 'find a buyer for a company in',
    verbs: 'find',
    object: 'buyer acquirer taker owner home',
    roles: [
      { role: 'ACQUIRER', slots: ['in:company', 'object.in:company', 'with:company'] },
      { role: 'TARGET', slots: ['object.for:company', 'for:company'] },
      { role: 'SELLER', slots: ['subject:company'] },
    ],
    confidence: 0.8,
  }),
  noun({
    name: 'get a new owner',
    nouns: 'owner buyer parent',
    verbs: 'get find have gain',
    like: /\b(?:new|next|buyer)\b/,
    notAfter: /\b(?:owner|buyer|parent) for\b/,
    roles: [
      { role: 'ACQUIRER', slots: ['in:company', 'listed:company'] },
      { role: 'TARGET', slots: ['holder:company'] },
    ],
    confidence: 0.75,
  }),
  verb({
    name: 'the deal sees a company buy',
    verbs: 'see',
    after: /^(?:to )?\S+ (?:\S+ )?(?:\S+ ){1,4}?(?:acquir\w+|buy\w*|purchas\w+|take over|taking over|absorb\w*|swallow\w*) /,
    roles: [
      { role: 'ACQUIRER', slots: ['object.opening:company'] },
      { role: 'TARGET', slots: ['over:company', 'object:company'] },
    ],
    confidence: 0.7,
  }),
  verb({
    name: 'the deal gives a company control of',
    verbs: 'give hand make',
    after: /^(?:to )?\S+ (?:\S+ ){1,4}?(?:control|ownership|(?:the )?(?:sole |new )?owner) of\b/,
    roles: [
      { role: 'ACQUIRER', slots: ['object.opening:company', 'object:company'] },
      { role: 'TARGET', slots: ['of:company', 'later.of:company'] },
    ],
    confidence: 0.7,
  }),
  noun({
    name: 'the takeover of two names',
    nouns: ACQUISITION,
    like: /^(?:the )?(?:\S+ )?\S+(?: [^\s-]+)? [-–/] \S+(?: [^\s-]+)?(?: [$€£]\S+(?: (?:[mb]illion|bn|b))?)? (?:acquisition|purchase|takeover|buyout|buy-out)\b/,
    roles: [
      { role: 'ACQUIRER', slots: ['modifier.first:company'] },
      { role: 'TARGET', slots: ['modifier.last:company'] },
    ],
    confidence: 0.65,
  }),
  noun({
    name: 'end after a takeover by',
    nouns: ACQUISITION,
    preposition: 'after following',
    verbs: 'shut_down shut close rebrand rename fold disappear wind_down relaunch vanish',
    sentence:
      /\b(?:shuts?|shutting|clos(?:es|ed|ing)|rebrand(?:s|ed|ing)?|renamed|folds?|disappears?|vanish\w*|winds?|relaunch\w*)(?: down)? (?:after|following)\b/,
    roles: [
      { role: 'ACQUIRER', slots: ['modifier:company', 'possessor', 'by:company'] },
      { role: 'TARGET', slots: ['holder:company'] },
    ],
    confidence: 0.88,
  }),
];

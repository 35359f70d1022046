// Cooperation told without the word: trials, talks, help, and how it ends.
import { noun, type Rule, verb } from './rule.ts';

export const COOPERATION_RULES: readonly Rule[] = [
  noun({
    name: 'together with',
    type: 'PARTNERSHIP',
    nouns: 'conjunction tandem concert league cahoots association cooperation collaboration partnership alliance coordination',
    preposition: 'in',
    roles: [
      { role: 'PARTY', slots: ['holder', 'front:company'] },
      { role: 'PARTY', slots: ['with'] },
    ],
    confidence: 0.8,
  }),
  noun({
    name: 'with the help of',
    both: true,
    type: 'PARTNERSHIP',
    nouns: 'help assistance aid',
    preposition: 'with',
    roles: [
      { role: 'PARTY', slots: ['holder:company'] },
      { role: 'PARTY', slots: ['of:company', 'from:company'] },
    ],
    confidence: 0.6,
  }),
  verb({
    name: 'do together',
    type: 'PARTNERSHIP',
    verbs:
      'launch offer bring introduce unveil roll_out start open run host announce plan give_away organise organize operate provide publish tackle fight combat promote fund finance support train teach install deploy deliver collect recycle explore serve target lobby push expand address pursue monitor protect hold cover create',
    sentence: /\btogether\b|\bjointly\b|\bjoint (?:service|offer|platform|project|effort|initiative|programme|program|plan|product|app)\b/,
    not: /joint venture|together with its|(?:bring|come|get|put|piece|stitch)s? (?:\S+ )?together/,
    roles: [
      { role: 'PARTY', slots: ['subject:company'] },
      { role: 'PARTY', slots: ['with:ally', 'object.with:ally'] },
    ],
    confidence: 0.65,
  }),
  verb({
    name: 'try out with',
    both: true,
    type: 'PARTNERSHIP',
    verbs: 'test trial pilot try experiment begin start launch roll_out kick_off offer',
    after:
      /^(?:\S+ ){0,2}(?:test|tests|testing|trial|trials|trialling|pilot|pilots|piloting|trying|experimenting|launches|launched|rolls? out|rolling out|rolled out|kicks? off|offers?)\b.*\bwith\b/,
    roles: [
      { role: 'PARTY', slots: ['subject:company'] },
      { role: 'PARTY', slots: ['with:ally', 'object.with:ally'] },
    ],
    covers: ['object'],
    confidence: 0.65,
  }),
  noun({
    name: 'trial with',
    type: 'PARTNERSHIP',
    nouns: 'trial pilot test experiment pilot-project',
    lastNoun: true,
    roles: [
      { role: 'PARTY', slots: ['holder:company', 'possessor:company', 'between', 'pair'] },
      { role: 'PARTY', slots: ['with:ally'] },
    ],
    unlike: /clinical|free trial|murder/,
    confidence: 0.65,
  }),
  noun({
    name: 'in talks with',
    type: 'PARTNERSHIP',
    nouns: 'talk negotiation discussion',
    sentence:
      /\bstill (?:in|holding) (?:talks|negotiations|discussions)\b|partner|\bdeal\b|cooperat|collaborat|agreement|licen[cs]|suppl|\buse\b|distribut|alliance|tie-up|contract|\babout\b|\bover\b|\bto (?:bring|use|build|provide|offer|launch|stream|carry)\b/,
    not: /acqui|merg|takeover|\bbuy|\bstake|\binvest|\bsale\b|\bsell|funding|\brais|purchase|take private|\bsold\b|valu(?:ation|ing)/,
    status: 'IN_TALKS',
    roles: [
      { role: 'PARTY', slots: ['holder', 'between', 'possessor'] },
      { role: 'PARTY', slots: ['with'] },
    ],
    confidence: 0.7,
  }),
  verb({
    name: 'sign with',
    type: 'PARTNERSHIP',
    verbs: 'sign re-sign contract go_into_business negotiate',
    noObject: true,
    after: /^(?:\S+ ){1,3}with\b/,
    roles: [
      { role: 'PARTY', slots: ['subject:partner'] },
      { role: 'PARTY', slots: ['with:partner'] },
    ],
    confidence: 0.7,
  }),
  verb({
    name: 'part ways with',
    type: 'PARTNERSHIP',
    verbs: 'part part_ways go split break_up fall_out walk_out separate divorce break walk_away',
    after: /\b(?:ways|company|as friends|with|on|from|up)\b/,
    sentence:
      /\bpart(?:s|ed|ing)? (?:ways|company|as)\b|separate ways|\bsplits? (?:with|from|up)\b|\bbreaks? (?:up )?with\b|\bbroke (?:up )?with\b|fall(?:s|en|ing)? out with|fell out with|walk(?:s|ed|ing)? (?:out on|away from)|\bare splitting\b/,
    not: /stock split|split(?:s|ting)? from its parent|into two/,
    status: 'ENDED',
    roles: [
      { role: 'PARTY', slots: ['subject:partner'] },
      { role: 'PARTY', slots: ['with:partner', 'from:partner', 'on:partner'] },
    ],
    confidence: 0.75,
  }),
  verb({
    name: 'cut ties with',
    type: 'PARTNERSHIP',
    verbs: 'cut sever break break_off end drop loosen strengthen deepen renew have maintain keep lose',
    object: 'tie link relation relationship bond cooperation association',
    roles: [
      { role: 'PARTY', slots: ['subject:partner'] },
      { role: 'PARTY', slots: ['with:partner', 'object.with:partner', 'to:partner', 'object.to:partner', 'object.modifier:partner'] },
    ],
    confidence: 0.75,
  }),
  verb({
    name: 'drop a partner',
    both: true,
    type: 'PARTNERSHIP',
    verbs: 'drop ditch dump abandon snub sack fire',
    voice: 'ACTIVE',
    after:
      /\bas (?:a |its |an )?(?:\S+ )?partner|\b(?:over|after|following|amid|in favou?r of|(?:for |its |their )own)\b|'s (?:satellites?|services?|technology|software|chips?|network|platform)\b/,
    status: 'ENDED',
    roles: [
      { role: 'PARTY', slots: ['subject:company'] },
      { role: 'PARTY', slots: ['object:company'] },
    ],
    confidence: 0.6,
  }),
  verb({
    name: 'join its programme',
    both: true,
    type: 'PARTNERSHIP',
    verbs: 'join enter',
    after: /'s? /,
    not: /board|team|staff|as (?:ceo|chief|head|vp)|accelerator|class|batch|cohort|incubator|alliance|consortium|foundation|forum|ranks|battle|race|family/,
    roles: [
      { role: 'PARTY', slots: ['subject:partner'] },
      { role: 'PARTY', slots: ['object.possessor:company'] },
    ],
    confidence: 0.6,
  }),
  verb({
    name: 'helped by',
    both: true,
    type: 'PARTNERSHIP',
    verbs: 'help assist aid support',
    voice: 'PASSIVE',
    after: /^(?:\S+ )?\S+ by\b/,
    roles: [
      { role: 'PARTY', slots: ['subject:company'] },
      { role: 'PARTY', slots: ['object:company'] },
    ],
    confidence: 0.55,
  }),
  noun({
    name: 'their talks end',
    both: true,
    type: 'PARTNERSHIP',
    nouns: 'talk negotiation discussion',
    verbs: 'abandon end break_off suspend call_off drop resume start hold confirm cancel scrap restart',
    unlike: /acquisition|merger|takeover|buyout|sale|funding|pay|wage|peace|\bted\b/,
    notAfter: /^(?:\S+ )?talks (?:up|down)\b/,
    not: /acqui|merg|takeover|\bbuy|\bstake|\binvest|\bsale\b|\bsell/,
    roles: [
      { role: 'PARTY', slots: ['holder:company'] },
      { role: 'PARTY', slots: ['modifier:company'] },
    ],
    confidence: 0.6,
  }),
  verb({
    name: 'get on board',
    both: true,
    type: 'PARTNERSHIP',
    verbs: 'get bring welcome',
    after: /\b(?:on board|aboard)\b/,
    not: /\bboard of\b|\b(?:exec|executive|ceo|former|ex|veteran|hire|founder|cofounder|co-founder|partner|director|president)\b/,
    roles: [
      { role: 'PARTY', slots: ['subject:company'] },
      { role: 'PARTY', slots: ['object:company'] },
    ],
    confidence: 0.65,
  }),
  verb({
    name: 'enlist for help',
    both: true,
    type: 'PARTNERSHIP',
    verbs: 'enlist recruit tap turn rope_in',
    after:
      /\bto (?:fight|help|combat|promote|tackle|spread|battle|stop|protect)\b|\bfor (?:\S+ )?help\b|\bin (?:its |the )?(?:fight|battle|push|war|effort)\b/,
    not: /\b(?:exec|executive|ceo|former|ex|veteran|engineer|lawyer|chief|head|director|celebrit\S+)\b/,
    roles: [
      { role: 'PARTY', slots: ['subject:company'] },
      { role: 'PARTY', slots: ['object:company', 'to:company'] },
    ],
    confidence: 0.65,
  }),
  verb({
    name: 'get help from',
    both: true,
    type: 'PARTNERSHIP',
    verbs: 'get seek need have enlist receive want ask',
    object: 'help assist assistance hand boost',
    roles: [
      { role: 'PARTY', slots: ['subject:company'] },
      { role: 'PARTY', slots: ['object.from:company', 'from:company'] },
    ],
    not: /\bboost from \S+(?: \S+)? (?:rally|surge|sales|growth)/,
    confidence: 0.6,
  }),
  verb({
    name: 'come to terms with',
    type: 'PARTNERSHIP',
    verbs: 'come reach',
    after: /^(?:\S+ ){1,3}(?:to )?(?:terms|an understanding) with\b/,
    roles: [
      { role: 'PARTY', slots: ['subject:partner'] },
      { role: 'PARTY', slots: ['with:partner', 'object.with:partner'] },
    ],
    confidence: 0.65,
  }),
  noun({
    name: 'thanks to its partnership with',
    both: true,
    type: 'PARTNERSHIP',
    nouns: 'partnership tie-up tieup collaboration alliance cooperation deal agreement pact contract',
    preposition: 'thanks due through via under with after following by amid',
    unlike: /acquisition|merger|takeover|[$€£]\S+/,
    notAfter: /^(?:\S+ )*?(?:deals?|contracts?|agreements?|pacts?|partnerships?|alliances?|collaborations?) (?:with|between)\b/,
    roles: [
      { role: 'PARTY', slots: ['holder:partner', 'front:company'] },
      { role: 'PARTY', slots: ['modifier:company', 'possessor:company'] },
    ],
    confidence: 0.7,
  }),
  verb({
    name: 'join others on',
    both: true,
    type: 'PARTNERSHIP',
    verbs: 'join',
    voice: 'ACTIVE',
    after:
      /^\S+ (?:\S+ ){1,12}?in (?:the |its )?(?:fight|battle|campaign|war) |^\S+ (?:\S+ ){1,12}?(?:on|in|for) (?:an? |the |its |their )?(?:\S+ ){0,4}(?:systems?|project|initiative|effort|push|alliance|partnership|coalition|programme?|platform|cars?|research|campaign|group|pledge|plan)\b/,
    roles: [
      { role: 'PARTY', slots: ['subject:company'] },
      { role: 'PARTY', slots: ['object:company'] },
    ],
    confidence: 0.65,
  }),
];

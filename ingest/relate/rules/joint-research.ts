// Research and development of two in other words: help to develop, a lab, a programme with somebody, whom a sentence opens with.
import { type Rule, rulesOf } from './rule.ts';

const { verb, noun } = rulesOf('JOINT_DEVELOPMENT');
const DEVELOP = '(?:co-?)?(?:develop|design|engineer|invent|prototype|miniaturi[sz]e|shrink|optimi[sz]e|refine|fine-tune)';

export const JOINT_RESEARCH_RULES: readonly Rule[] = [
  verb({
    name: 'help to develop',
    both: true,
    verbs: 'help assist aid support',
    after: new RegExp(
      `^(?:\\S+ )?(?:help|assist|aid|support)(?:s|ed|ing)? (?:\\S+ ){1,4}?(?:to |in |with )?(?:the )?${DEVELOP}(?:ing|ment|e?s)?\\b`,
    ),
    not: /\b(?:developers|start-?ups|customers|users|people|engineers)\b/,
    roles: [
      { role: 'PARTY', slots: ['object:ally'] },
      { role: 'PARTY', slots: ['subject:company'] },
    ],
    covers: ['next-object'],
    confidence: 0.7,
  }),
  noun({
    name: 'research programme with',
    nouns:
      'program programme project study laboratory lab centre center effort initiative contract agreement institute chair fellowship deal work',
    like: /\b(?:research|r&d|development|engineering|co-development|innovation)\b/,
    unlike: /business development|software development kit|child|economic|professional|real-estate|television|film/,
    roles: [
      { role: 'PARTY', slots: ['holder:partner', 'possessor:partner', 'pair', 'between'] },
      { role: 'PARTY', slots: ['with:ally'] },
    ],
    confidence: 0.7,
  }),
  verb({
    name: 'two open a lab',
    verbs: 'open set_up launch start found establish create build run fund',
    after:
      /^(?:to )?\S+ (?:an? |the |their |new |joint )*(?:\S+ ){0,3}?(?:lab|laboratory|(?:research|innovation|development|design|engineering|technology|r&d|excellence) (?:\S+ )?(?:centre|center|institute|hub|facility|programme|program|project))\b/,
    voice: 'ACTIVE',
    notAfter: /^\S+ (?:\S+ )?(?:own|rival|separate|competing)\b/,
    roles: [
      { role: 'PARTY', slots: ['subject.pair:ally'] },
      { role: 'PARTY', slots: [] },
    ],
    confidence: 0.75,
  }),
  verb({
    name: 'with whom it develops',
    both: true,
    verbs: 'develop co-develop design co-design build create make work research test invent engineer explore study',
    roles: [
      { role: 'PARTY', slots: ['opened-with:ally'] },
      { role: 'PARTY', slots: ['subject:company'] },
    ],
    covers: ['object', 'on'],
    confidence: 0.7,
  }),
  noun({
    name: 'fruit of a cooperation',
    nouns: 'collaboration cooperation co-operation partnership work effort project alliance venture',
    preposition: 'of from out through',
    sentence:
      /\b(?:results?|fruits?|product|outcome|brainchild|born|comes?|came|grew|emerged|resulted|stems?|developed) (?:out )?(?:of|from|through) (?:an? |the |their )?(?:\S+ ){0,2}?(?:collaboration|co-?operation|partnership|work|effort|project|alliance)\b/,
    unlike: /joint venture/,
    roles: [
      { role: 'PARTY', slots: ['between', 'of', 'by'] },
      { role: 'PARTY', slots: ['with'] },
    ],
    confidence: 0.75,
  }),
  noun({
    name: 'new thing of two',
    nouns:
      'restaurant store shop machine robot car phone smartphone headset speaker device watch smartwatch jacket satellite battery chip processor camera tool app service platform system lab museum hotel console drone truck van bus glasses',
    like: /'s (?:\S+ )?(?:new|latest|first|joint|upcoming|next)\b/,
    sentence: /(?:\band|&|,) \S+(?: \S+)?['’]s (?:\S+ )?(?:new|latest|first|joint|upcoming|next)\b/,
    lastNoun: true,
    roles: [
      { role: 'PARTY', slots: ['pair'] },
      { role: 'PARTY', slots: [] },
    ],
    confidence: 0.6,
  }),
  verb({
    name: 'make a work with',
    both: true,
    verbs: 'make produce co-produce shoot film create write',
    object: 'film movie documentary series show musical album game podcast video song',
    roles: [
      { role: 'PARTY', slots: ['with:company', 'object.with:company'] },
      { role: 'PARTY', slots: ['subject:company'] },
    ],
    covers: ['object'],
    confidence: 0.65,
  }),
  verb({
    name: 'co-engineer with',
    verbs: 'co-engineer co-author co-write co-build co-invent co-produce',
    roles: [
      { role: 'PARTY', slots: ['subject:company'] },
      { role: 'PARTY', slots: ['with:ally', 'object.with:ally', 'alongside:ally'] },
    ],
    covers: ['object'],
    confidence: 0.75,
  }),
  noun({
    name: 'work by two',
    nouns: 'research work project effort invention experiment prototype development design',
    unlike: /\b(?:report|market|art|analyst)\b/,
    lastNoun: true,
    roles: [
      { role: 'PARTY', slots: ['by:ally'] },
      { role: 'PARTY', slots: [] },
    ],
    confidence: 0.6,
  }),
];

// Research and development that two firms do together.
import { type Rule, rulesOf } from './rule.ts';

const { verb, noun } = rulesOf('JOINT_DEVELOPMENT');
const MADE =
  '(?:cars?|vehicles?|phones?|chips?|servers?|router|jacket|hardware|software|solutions?|processors?|robots?|robotaxis?|headsets?|devices?|platform|systems?|engines?|batter(?:y|ies)|cells?|sensors?|cameras?|displays?|drugs?|vaccines?|models?|tools?|materials?|standards?|aircraft|planes?|satellites?|prototypes?|tech|technology|technologies|algorithms?|watch(?:es)?|glasses|speakers?|machines?|networks?|parts?|exhibit|cable|formats?|codecs?|protocols?|specifications?|frameworks?|operating systems?|assistants?|autonomous driving|automated driving|self-driving|driverless)';

export const DEVELOPMENT_RULES: readonly Rule[] = [
  verb({
    name: 'develop together',
    verbs:
      'develop design build create co-develop codevelop engineer co-design make produce do co-create invent research explore study test prototype improve refine perfect miniaturise miniaturize commercialise commercialize optimise optimize',
    sentence:
      /\bjointly\b|\btogether\b|co-?develop|co-design|co-create|(?:developed|built|designed|engineered|created) (?:in (?:partnership|collaboration|cooperation|tandem) )?with|in (?:partnership|collaboration|cooperation|tandem) with|\bjoint effort\b/,
    not: /together with its|get together|come together|put together/,
    roles: [
      { role: 'PARTY', slots: ['subject', 'subject.from:company', 'subject.at:company', 'subject.of:company'] },
      { role: 'PARTY', slots: ['with'] },
    ],
    covers: ['object'],
    confidence: 0.8,
  }),
  verb({
    name: 'built with',
    both: true,
    verbs: 'develop design build create engineer co-develop co-design make',
    voice: 'PASSIVE',
    after: /^(?:\S+ ){0,5}(?:with|alongside) /,
    roles: [
      {
        role: 'PARTY',
        slots: ['object.offer', 'object.possessor', 'object.modifier:company', 'subject:company', 'ruler:company', 'context'],
      },
      { role: 'PARTY', slots: ['with', 'alongside'] },
    ],
    covers: ['object'],
    confidence: 0.65,
  }),
  verb({
    name: 'work together to develop',
    verbs:
      'work cooperate collaborate partner team_up team join work_together partner_up link_up tie_up ally pair_up combine unite agree plan sign',
    after: new RegExp(
      `\\b(?:to|on) (?:jointly |co-?|the |help )?(?:(?:develop|design|engineer|research|invent|co-?create|prototype)(?:ing)?\\b|(?:build|create|make|test|trial|pilot) (?:an? |the |its |their )?(?:\\S+ ){0,4}${MADE}\\b|launch(?:ing)? (?:an? )?(?:new )?(?:\\S+ )?(?:server|router|chip|phone|package manager)|development|design|research)\\b|\\bon (?:(?:an? |the |next |new |next-generation ){0,2}(?:\\S+ ){0,2}${MADE}(?=$|[ ,.]))`,
    ),
    roles: [
      { role: 'PARTY', slots: ['subject', 'subject.of:company'] },
      { role: 'PARTY', slots: ['with', 'object.with'] },
    ],
    notAfter: /^join\w* (?:the |an? )?(?:\S+ ){0,2}?(?:race|rush|club|crowd|fray|ranks|list|battle)\b/,
    covers: ['next-object', 'on'],
    confidence: 0.7,
  }),
  verb({
    name: 'develop with',
    both: true,
    verbs:
      'develop co-develop co-design co-create design engineer build create invent perfect refine prototype research commercialise commercialize industrialise industrialize',
    voice: 'ACTIVE',
    after: /\b(?:with|alongside)\b/,
    notObject: 'venture company alliance association consortium firm team studio business group partnership relationship fund',
    not: /into (?:one another|each other)/,
    roles: [
      { role: 'PARTY', slots: ['subject:company'] },
      { role: 'PARTY', slots: ['with:ally', 'object.with:ally', 'alongside:ally'] },
    ],
    notAfter: /\bwith (?:the |a )?(?:\S+ ){0,2}(?:sdk|api|apis|toolkit|tools?|cloud|kit|help|funding|money|software)\b/,
    covers: ['object'],
    confidence: 0.7,
  }),
  verb({
    name: 'pool their research',
    verbs: 'pool combine share join unite merge',
    object:
      'research development r&d effort work expertise resource know-how knowledge engineer researcher scientist talent lab laboratory',
    roles: [
      { role: 'PARTY', slots: ['subject:partner'] },
      { role: 'PARTY', slots: ['with:partner', 'object.with:partner'] },
    ],
    confidence: 0.7,
  }),
  noun({
    name: 'joint development',
    nouns:
      'development research lab project laboratory r&d partnership collaboration agreement program programme effort experiment study work trial pilot deal alliance centre center pact product creation invention',
    like: /joint|collaborative|co-develop|joint(?:ly)? developed|(?:self-driving|autonomous|research|development|engineering) (?:\S+ )?(?:partnership|collaboration|agreement|alliance|deal|pact|project)/,
    unlike: /joint venture|business development|joint (?:promotion|marketing|bid|offer)/,
    roles: [
      { role: 'PARTY', slots: ['between', 'pair', 'possessor', 'holder', 'of', 'by'] },
      { role: 'PARTY', slots: ['with', 'modifier'] },
    ],
    confidence: 0.75,
  }),
  noun({
    name: 'work of two on',
    nouns: 'work effort cooperation collaboration partnership alliance research',
    after: new RegExp(
      `(?:work|efforts?|cooperation|collaboration|partnership|alliance|research)(?: with \\S+(?: \\S+)?| between \\S+ and \\S+)? (?:on|in) (?:\\S+ ){0,3}(?:${MADE}|research|development|design)`,
    ),
    roles: [
      { role: 'PARTY', slots: ['pair', 'between', 'possessor', 'holder'] },
      { role: 'PARTY', slots: ['with'] },
    ],
    confidence: 0.65,
  }),
  verb({
    name: 'work on something common',
    verbs: 'work collaborate cooperate agree plan',
    after: /^\S+ (?:\S+ ){0,2}on (?:an? |the )?(?:joint|common|shared)\b/,
    roles: [
      { role: 'PARTY', slots: ['subject:partner'] },
      { role: 'PARTY', slots: ['with:partner'] },
    ],
    confidence: 0.75,
  }),
  verb({
    name: 'work on a thing together',
    verbs: 'work',
    after: /^\S+ (?:\S+ )?on (?:the|an?|its|their) (?:.* )?(?:together|jointly)\b/,
    roles: [
      { role: 'PARTY', slots: ['subject:company'] },
      { role: 'PARTY', slots: ['with:ally'] },
    ],
    covers: ['on'],
    confidence: 0.75,
  }),
  verb({
    name: 'built by two',
    verbs: 'develop design build create engineer co-develop co-design invent unveil show_off show debut',
    voice: 'PASSIVE',
    roles: [
      { role: 'PARTY', slots: ['subject:company'] },
      { role: 'PARTY', slots: [] },
    ],
    covers: ['object'],
    confidence: 0.65,
  }),
  verb({
    name: 'enlist to develop',
    both: true,
    verbs: 'enlist tap hire recruit choose pick join ask bring_in',
    after: /\bto (?:co-?design|co-?develop|co-?create|help (?:\S+ )?(?:develop|design|build|create)|jointly)\b/,
    roles: [
      { role: 'PARTY', slots: ['subject:company'] },
      { role: 'PARTY', slots: ['object:company'] },
    ],
    covers: ['next-object'],
    confidence: 0.8,
  }),
  verb({
    name: 'join forces on research',
    verbs: 'join pool unite combine',
    object: 'force hand effort',
    after: /\b(?:on|in|for) (?:\S+ ){0,3}(?:research|development|r&d|design)\b/,
    roles: [
      { role: 'PARTY', slots: ['subject'] },
      { role: 'PARTY', slots: ['with', 'object.with'] },
    ],
    confidence: 0.8,
  }),
  verb({
    name: 'two create a thing',
    not: /\bunder (?:\S+ )?contracts?\b|\bjoint (?:company|venture)\b/,
    verbs: 'develop design build create co-develop co-design invent co-create',
    voice: 'ACTIVE',
    commonObject: true,
    notAfter: /^to |^\S+ (?:\S+ ){0,2}(?:its|their|our|your) /,
    notObject:
      'venture company firm alliance consortium foundation group association fund organisation organization nonprofit council coalition forum team job market demand problem opportunity tension confusion stir',
    roles: [
      { role: 'PARTY', slots: ['subject.pair:company'] },
      { role: 'PARTY', slots: [] },
    ],
    covers: ['object'],
    confidence: 0.65,
  }),
  verb({
    name: 'two launch one thing',
    verbs: 'launch unveil introduce release debut publish start',
    voice: 'ACTIVE',
    after:
      /^(?:to )?(?:launch|unveil|introduce|release|debut|publish|start)(?:es|s|ed|d)? (?:an? (?!\S+ round)|the |one |joint |first |world 's (?:first|largest|biggest) |(?:\S+ ){1,3}, an? |new (?:[^\s-]+-\S+ )?\S+[^s\s](?:$| (?:for|to|in|at|with)\b))/,
    notObject:
      'venture company firm alliance consortium foundation group association fund organisation organization nonprofit council coalition forum sponsorship partnership deal round bid war fight lawsuit campaign probe investigation',
    roles: [
      { role: 'PARTY', slots: ['subject.pair:company'] },
      { role: 'PARTY', slots: [] },
    ],
    covers: ['object'],
    confidence: 0.65,
  }),
];

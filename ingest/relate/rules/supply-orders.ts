// Contracts and orders for goods and services: who wins them, who places them, who is chosen.
import { SERVICES } from './goods.ts';
import { type Rule, rulesOf } from './rule.ts';

const { verb, noun } = rulesOf('SUPPLY');

export const ORDER_RULES: readonly Rule[] = [
  verb({
    name: 'offer by way of',
    verbs: 'receive test offer deliver get',
    roles: [
      { role: 'SUPPLIER', slots: ['via:maker', 'through:maker'] },
      { role: 'CUSTOMER', slots: ['subject:ally', 'subject.possessor:ally'] },
    ],
    covers: ['object'],
    confidence: 0.6,
  }),
  noun({
    name: 'stop using',
    nouns: 'use',
    verbs: 'halt stop end discontinue suspend',
    status: 'ENDED',
    roles: [
      { role: 'SUPPLIER', slots: ['of', 'of.possessor'] },
      { role: 'CUSTOMER', slots: ['holder'] },
    ],
    confidence: 0.7,
  }),
  noun({
    name: 'supply deal with',
    nouns: 'deal agreement contract pact arrangement commitment',
    like: /supply|cloud|payments?|\bservices?|hosting|outsourcing|purchase|lease|leasing|maintenance|logistics|delivery|wafer|chip|battery|equipment|network|software|procurement|framework|infrastructure|licence-free|launch|satellite|steel|engine|turbine|\brail|trains?\b|tram|\bbus(?:es)?\b|aircraft|\bjets?\b|power|energy|electricity|solar|\bwind\b|\bgas\b|hydrogen|lithium/,
    unlike: /supply chain|social network|music|film|battery (?:research|development)|streaming|power[- ](?:couple|sharing)|title/,
    roles: [
      { role: 'SUPPLIER', slots: ['holder', 'possessor', 'modifier:company'] },
      { role: 'CUSTOMER', slots: ['with', 'from', 'for:maker'] },
    ],
    not: /\bto (?:use|buy|purchase|source|adopt|run on)\b/,
    confidence: 0.7,
  }),
  noun({
    name: 'supply deal to buy',
    nouns: 'deal agreement contract pact order arrangement',
    like: /supply|cloud|payments?|\bservices?|hosting|outsourcing|purchase|lease|leasing|maintenance|chip|battery|equipment|network|software|order|deal|agreement|contract/,
    after: /\bto (?:use|buy|purchase|source|adopt|run on|lease|procure)\b/,
    not: /\bto (?:buy|purchase) (?:\S+ )?(?:stake|shares?|company|rival|start-?up|firm|unit|business|out)\b/,
    roles: [
      { role: 'SUPPLIER', slots: ['with:maker', 'later.from:company'] },
      { role: 'CUSTOMER', slots: ['holder:ally', 'possessor:ally'] },
    ],
    notAfter: /^\S+ to (?:buy|purchase|acquire)/,
    confidence: 0.65,
  }),
  noun({
    name: 'supply deal of a pair',
    nouns: 'deal agreement contract pact',
    like: /supply|cloud|hosting|outsourcing|purchase|leas(?:e|ing)|maintenance|service/,
    unlike: /supply chain/,
    roles: [
      { role: 'SUPPLIER', slots: ['holder.first', 'between.first'] },
      { role: 'CUSTOMER', slots: ['holder.last', 'between.last'] },
    ],
    confidence: 0.6,
  }),
  noun({
    name: 'win a contract of',
    nouns: 'contract order tender business bid job award',
    unlike: /licen[cs]|recording|publishing|employment|distribution|shopping/,
    roles: [
      { role: 'SUPPLIER', slots: ['holder'] },
      { role: 'CUSTOMER', slots: ['from', 'with', 'modifier', 'possessor', 'for:maker', 'later.for:ally'] },
    ],
    verbs: 'win land get secure score bag receive celebrate continue clinch gain book grab scoop lose nab pick_up bring_in beat',
    confidence: 0.75,
  }),
  noun({
    name: 'award a contract to',
    nouns: 'contract order deal tender job work business award',
    verbs: 'award hand give grant place assign let hand_out cancel',
    roles: [
      { role: 'SUPPLIER', slots: ['indirect:partner', 'to:partner', 'modifier:company', 'with:maker', 'at:maker'] },
      { role: 'CUSTOMER', slots: ['holder:partner', 'possessor:partner'] },
    ],
    like: /contract|order|tender|\bjob|award/,
    unlike: /licen[cs]|distribution|reseller|record/,
    notAfter:
      /^(?:deals?|contracts?|agreements?) (?:with|at)\b|\b(?:job|task|work) of (?:making|assembling|producing|manufacturing|fabricating|building its)\b/,
    confidence: 0.75,
  }),
  verb({
    name: 'contract awarded to',
    verbs: 'award hand give grant place assign let',
    voice: 'PASSIVE',
    object: 'contract order tender job work mandate',
    roles: [
      { role: 'SUPPLIER', slots: ['to:partner', 'with:maker', 'at:maker'] },
      {
        role: 'CUSTOMER',
        slots: [
          'by:partner',
          'object.from:partner',
          'object.possessor:partner',
          'object.modifier:company',
          'object.of:partner',
          'object.for:company',
        ],
      },
    ],
    not: /\b(?:licen[cs]\w*|distribution|reseller|record|rights)\b/,
    confidence: 0.75,
  }),
  verb({
    name: 'contract goes to',
    verbs: 'go fall',
    sentence: /\b(?:contract|order|tender|job|deal)s?\b/,
    roles: [
      { role: 'SUPPLIER', slots: ['to:partner'] },
      {
        role: 'CUSTOMER',
        slots: [
          'subject.possessor:partner',
          'subject.modifier:partner',
          'subject.of:partner',
          'subject.from:partner',
          'subject.for:partner',
        ],
      },
    ],
    confidence: 0.65,
  }),
  verb({
    name: 'choose for',
    verbs: 'use pick choose select tap hire engage contract enlist commission appoint dump ditch drop snub favor switch',
    voice: 'ACTIVE',
    after:
      /^(?:[^\s,;:]+ )+?(?:, (?:(?:an?|the|its) (?:(?!that |which |who )[^\s,;:]+ ){0,6}?|(?:[^\s,;:]+ ){0,3}?))*(?:for|over|to (?:build|supply|provide|develop|make|install|run|operate|manage|design|deliver|upgrade|power|handle|host|map|secure|equip|replace|maintain|modernize|digitize|store|process|translate|analy[sz]e|verify|detect|schedule|serve|ship|launch|predict|collect|encrypt|protect|test|track))\b/,
    notAfter:
      /\bas (?:\S+ ){0,5}(?:partner|reseller|licensee|distributor|sponsor|ceo|chief|head|president|director)|\bas its (?:new )?(?:ceo|head)/,
    not: /\b(?:former|founder|head|gamer|ex|music|exec|executive|ceo|veteran|president|alum|engineer|lawyer|director|designer)\b/,
    roles: [
      { role: 'SUPPLIER', slots: ['object:company'] },
      { role: 'CUSTOMER', slots: ['subject:ally'] },
    ],
    covers: ['next-object'],
    confidence: 0.7,
  }),
  verb({
    name: 'be chosen by',
    verbs: 'pick choose select tap hire engage contract enlist commission appoint',
    voice: 'PASSIVE',
    after: /\b(?:to|for) \S+/,
    notAfter: /\bas (?:\S+ ){0,5}(?:partner|reseller|licensee|distributor|sponsor|ceo|chief|head|president|director)/,
    roles: [
      { role: 'SUPPLIER', slots: ['object:company'] },
      { role: 'CUSTOMER', slots: ['subject:partner'] },
    ],
    confidence: 0.65,
  }),
  verb({
    name: 'go over to a supplier',
    verbs: 'switch move migrate shift turn go go_over',
    noObject: true,
    after:
      /^(?:to |has |have |had |will )?\S+ (?:over |exclusively )?(?:from (?:\S+ ){1,3}?)?(?:to|with) \S+(?: \S+){0,2}? (?:from \S|for (?:its|their|the|all|cloud|payments?|chips|maps|search|hosting|data|storage|delivery)|to (?:power|run|handle|host|build|supply|deliver|spot|detect|fight|track|predict|manage|check|verify|store|translate|map|process|protect|secure|cut|speed))/,
    notAfter: /\bfor (?:help|advice|inspiration|money|funding|support|talent)\b/,
    not: /\bturn(?:s|ed|ing)? (?:\S+ )?(?:down|into|on)\b/,
    roles: [
      { role: 'SUPPLIER', slots: ['to:maker', 'with:maker', 'to.possessor:maker'] },
      { role: 'CUSTOMER', slots: ['subject:ally'] },
    ],
    confidence: 0.65,
  }),
  noun({
    name: 'win with a customer',
    nouns: 'win',
    verbs: 'score land get notch bag claim announce have celebrate secure chalk',
    unlike: /court|legal|patent|supreme|election|game|oscar|emmy|award/,
    roles: [
      { role: 'SUPPLIER', slots: ['holder:company'] },
      { role: 'CUSTOMER', slots: ['with:ally', 'at:ally'] },
    ],
    confidence: 0.65,
  }),
  verb({
    name: 'sign up for goods',
    verbs: 'sign_up sign opt go plump',
    noObject: true,
    after: /^(?:\S+ ){1,3}(?:for|with|to)\b/,
    roles: [
      { role: 'SUPPLIER', slots: ['for.possessor:maker', 'for.modifier:maker', 'with.possessor:maker'] },
      { role: 'CUSTOMER', slots: ['subject:ally'] },
    ],
    sentence: new RegExp(`\\b(?:${SERVICES.replaceAll(' ', '|').replaceAll('_', ' ')}|packaging)s?\\b`),
    confidence: 0.6,
  }),
  noun({
    name: 'order from for',
    nouns: 'order contract commission deal',
    unlike: /court|executive|restraining|distribution|licen[cs]/,
    roles: [
      { role: 'CUSTOMER', slots: ['from:maker'] },
      { role: 'SUPPLIER', slots: ['for:company', 'for.modifier:maker', 'for.possessor:maker', 'later.to:company'] },
    ],
    confidence: 0.6,
  }),
  verb({
    name: 'replace one by another',
    verbs: 'replace swap exchange switch',
    after: /\b(?:with|for|to|by)\b/,
    sentence:
      /\bsuppl|\b(?:as|its|in) (?:its |the |their )?(?:\S+ ){0,3}(?:provider|vendor|watch(?:es)?|phones?|cars?|devices?|servers?|laptops?|network|payroll|cloud|checkout|engine)\b|\bfor (?:payroll|payments?|hosting|delivery|deliveries|maps|search|chips|modems|email)\b/,
    roles: [
      { role: 'CUSTOMER', slots: ['subject:ally'] },
      { role: 'SUPPLIER', slots: ['with:company', 'to:company', 'for:company', 'by:company'] },
    ],
    confidence: 0.65,
  }),
  noun({
    name: 'be awarded a contract by',
    nouns: 'contract order tender job mandate',
    unlike: /licen[cs]|distribution|record/,
    verbs: 'award hand give grant offer',
    roles: [
      { role: 'SUPPLIER', slots: ['holder:partner'] },
      { role: 'CUSTOMER', slots: ['by:partner', 'from:partner'] },
    ],
    confidence: 0.75,
  }),
  noun({
    name: 'order at',
    nouns: 'order',
    unlike: /court|executive|restraining/,
    not: /\b(?:series|season|episodes?|drama|comedy|pilot|tv|television|show|marvel)\b/,
    verbs:
      'cancel place make sign confirm increase cut reduce double triple expand firm_up stand_by raise delay extend postpone put_off scrap suspend slash trim renew drop withdraw',
    roles: [
      {
        role: 'SUPPLIER',
        slots: [
          'with:company',
          'at:company',
          'from:company',
          'later.from:company',
          'later.with:company',
          'modifier:company',
          'to:company',
          'for.modifier:company',
          'for.possessor:company',
        ],
      },
      { role: 'CUSTOMER', slots: ['holder:partner', 'possessor:partner'] },
    ],
    confidence: 0.75,
  }),
  verb({
    name: 'pay for goods',
    verbs: 'pay spend commit',
    after: /\b(?:a year|annually|per year|for|with|on)\b/,
    sentence: new RegExp(
      `\\bspend\\w* (?:\\S+ ){0,6}(?:with|on)\\b|\\bfor (?:\\S+ ){0,3}(?:${SERVICES.replaceAll(' ', '|').replaceAll('_', ' ')})s?\\b`,
    ),
    not: /\b(?:acqui|stake|takeover|fine|settle|patent|licen|lawsuit|damages|traffic|default)/,
    roles: [
      {
        role: 'SUPPLIER',
        slots: ['with:maker', 'object.with:maker', 'object:company', 'object.modifier:company', 'to:company', 'later.with:maker'],
      },
      { role: 'CUSTOMER', slots: ['subject:ally'] },
    ],
    confidence: 0.6,
  }),
  verb({
    name: 'win over a customer',
    verbs: 'win_over sign_up win land bag',
    voice: 'ACTIVE',
    after: /^\S+ (?:over|up)\b|\bfor its (?:\S+ ){0,2}(?:software|cloud|platform|service|services|network|technology)\b/,
    roles: [
      { role: 'SUPPLIER', slots: ['subject:company'] },
      { role: 'CUSTOMER', slots: ['object:ally'] },
    ],
    confidence: 0.55,
  }),
];

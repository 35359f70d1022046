// Words that tell how far a deal is: data for context/status.ts. The first that stands in the trigger's clause decides.
import type { Status } from '../../../schema/ontology.ts';

type Cue = { readonly status: Status; readonly cue: RegExp };

const DEAL =
  '(?:partnership|deal|agreement|collaboration|alliance|relationship|pact|contract|cooperation|venture|merger|licen[cs]e|sponsorship|tie-up)';
const BUYING = '(?:buy|acquire|purchase|sell|merge|invest|take over|licen[cs]e|partner|team up|work with|be (?:bought|sold|acquired))';
const TAKEOVER = '(?:bid|offer|takeover|acquisition|merger|buyout|purchase|sale|deal|talks|negotiations|plans?|attempt|approach|pursuit)';

/** What makes an end of it: said of the clause, whatever the verb's tense. */
export const FINAL_CUES: readonly Cue[] = [
  {
    status: 'DENIED',
    cue: new RegExp(
      `\\b(den(?:y|ies|ied|ying)|refut(?:es|ed)|no (?:plans?|intention|intentions) (?:to|of) ${BUYING}|did(?: not|n't) try|(?:not|never|n't)(?: been)? in (?:any )?(?:talks|negotiations|discussions)|no (?:\\w+ )?talks|no truth|(?:not|n't) (?:be )?(?:buying|acquiring|taking over|selling itself|being (?:bought|acquired|taken over))|(?:called|described as|dismissed as|said to be|is|was|are|were) (?:\\S+ )?(?:baseless|unfounded|nonsense|fantasy|untrue|pure speculation)|rul(?:es|ed|ing) out (?:an? |any )?(?:\\S+ )?(?:bid|offer|takeover|merger|acquisition|sale|deal|talks|buying)|rejects? (?:a )?reports?|rejected (?:a )?reports?|dismiss(?:es|ed) (?:a )?(?:reports?|rumou?rs|talk of))\\b`,
    ),
  },
  {
    status: 'POSTPONED',
    cue: /\b(postpon(?:es?|ed|ing)|paus(?:es|ed|ing)|delay(?:s|ed|ing)?|put(?:s|ting)? (?:\S+ ){0,4}?on (?:hold|ice)|puts? off|push(?:es|ed|ing)? (?:back|(?:\S+ ){1,5}back)|on ice)\b/,
  },
  {
    status: 'CANCELLED',
    cue: new RegExp(
      `\\b(call(?:s|ed|ing)? off|cancel(?:s|l?ed|l?ing)?|abandon(?:s|ed)?|(?:fell|fallen|falls?) (?:through|apart)|c[oa]me to (?:nothing|naught)|never (?:came about|materiali[sz]ed|happened|got (?:beyond|past|off the ground|anywhere)|went (?:ahead|through))|(?:led|leads?|lead|went|gone|going) nowhere|thought better of|cold feet|(?:giv(?:e|es|en|ing)|gave) up (?:(?:its|the|their|on) (?:\\S+ ){0,3}?(?:${TAKEOVER}|plan))|withdr(?:ew|awn|awing|aws?) (?:it|them)\\b|only to (?:walk away|withdraw|back out|pull out)|(?:walk(?:s|ed)?|walking) away from|back(?:s|ed|ing)? out|(?:drop|scrap|shel[fv]e|axe?|ditch|abort|derail|scupper|thwart|torpedo|veto|kill|yank|pull)(?:s|es|ped|d|ed|ping|ing)? (?:\\S+ ){0,3}?${TAKEOVER}|withdr(?:ew|aws?|awn|awing) (?:its|the|their|from|(?:a|an) (?:\\S+ )?(?:bid|offer))|blocked|blocks|(?:failed|attempted|abortive|aborted|scrapped|unsuccessful|abandoned|ill-fated|doomed|scuppered) (?:\\S+ ){0,2}?(?:bid|attempt|offer|takeover|merger|acquisition|talks|deal|purchase|sale)|failed to|failed in|fails in|g[ia]ve[sn]? up (?:on )?(?:its|the|their) (?:\\S+ )?(?:plans?|bid|attempt|pursuit|takeover|acquisition)|(?:led|leads|went|goes|got|gone) nowhere|mulled (?:buying|acquiring|an?\\b)|withdrew it|(?:was|were|been) (?:turned down|rejected|rebuffed|spurned)|came close to|(?:nearly|almost) (?:was |been )?(?:bought|acquired|sold|merged|took over|taken over)|only to (?:walk away|be (?:rebuffed|rejected|turned down|told))|${TAKEOVER} (?:\\S+ ){0,6}?(?:fail(?:s|ed)|founder(?:s|ed))|stop(?:s|ped) (?:\\S+ ){0,3}?(?:takeover|acquisition|merger|purchase|sale)|withdr(?:ew|aws|awn) (?:\\S+ )?(?:bid|offer)|(?:had )?wanted to (?:buy|acquire|merge|take over|sell)|had (?:hoped|planned|intended) to|(?:not|n't|no longer) (?:\\S+ ){0,8}?(?:after all|any ?more|any longer)|tried (?:\\w+ )?to (?:buy|acquire|sell|merge|take over)|attempted to (?:buy|acquire|sell|merge)|(?<!avoid |avert |from |of |near |the )collapse[sd]?|was beaten|br(?:oke|eaks?) down|broken down|outbid|unsuccessful(?:ly)?)\\b`,
    ),
  },
  {
    status: 'ENDED',
    cue: new RegExp(
      `\\b(end(?:s|ed|ing)? (?:(?:its|the|their|a|an|that)\\b|(?:\\S+ ){0,3}?(?:${DEAL}|talks|integration|exclusiv\\w*|ties|trial|links|supply|orders)|(?:by|in|last|this|after)\\b)|los(?:e|es|t|ing) (?:\\S+ ){0,3}?(?:rights?|licen[cs]e|contract|access|deal|exclusiv\\w*)|loses?$|drops|dropped|put(?:s|ting)? an end|(?:not|n't|never) (?:be |been )?(?:renew|extend|prolong)(?:ed|ing)?|the end of (?:the |their |its |this )?${DEAL}|(?:be|been|being|is|are|was|were) ended|terminat(?:es?|ed|ing|ion)|expire[sd]?|lapse[sd]?|part(?:s|ed|ing)? (?:ways|company)|dissolv(?:es?|ed|ing)|discontinu(?:es?|ed)|ran out|runs? out|run out of gas|broke off|breaks? off|broken off|severs?|severed|severing|cut(?:s|ting)? ties|(?:was|were|been|is|are) (?:broken|split|wound) up|suspend(?:s|ed|ing)? (?:its|their|the|an?) (?:\\S+ ){0,2}?(?:${DEAL}|sponsoring|contract)|no longer|c[oa]me(?:s)? to an end|ditch(?:es|ed|ing)|halts?|halted|stop(?:s|ped)? \\w+ing|pull(?:s|ed|ing)? out of|(?:wind|winds|winding|wound) (?:down|up)|stepped down|(?:is|are|was) (?:history|over|no more|finished))\\b|(?:^|\\b(?:who|which|it|they|and|that) )used to\\b|\\bonce (?:owned|held|belonged)\\b|\\b(?:leav(?:es?|ing)|left|exit(?:s|ed|ing)?|quit(?:s|ting)?|broken? up|withdr[ae]wn? from) (?:its|the|their) (?:\\S+ ){0,2}?(?:joint venture|jv|venture|alliance|partnership)\\b`,
    ),
  },
  {
    status: 'EXTENDED',
    cue: new RegExp(
      `\\b(renew(?:s|ed|al|ing)?|will (?:continue to|go on|carry on|keep) |(?:keeps|retains) (?:\\S+ ){0,3}as\\b|stays? (?:on )?(?:\\S+ ){0,2}?(?:sponsor|partner|supplier|with)|extend(?:s|ed|ing)? (?:its|their|the|an?)\\b|extension (?:of|to)|prolong(?:s|ed|ing)?|(?:extend|expand|deepen|broaden|strengthen|widen|tighten)(?:s|ed|ing)? (?:its|their|the|an?|existing)?\\s*(?:\\S+\\s){0,3}${DEAL})\\b`,
    ),
  },
];

/** What leaves it open: not of what the clause tells as done. */
export const OPEN_CUES: readonly Cue[] = [
  {
    status: 'RUMOURED',
    cue: /\b(reportedly (?!at\b|for\b|valued|worth|valuing)|reportedly$|rumou?r(?:s|ed)?|allegedly|supposedly|(?:is|are|was|were) said to|said to (?!reporters|analysts|the |an? |have (?:said|told))|reports? (?:say|claim|suggest)|(?:may|might|could) (?:also |soon )*(?:be )?(?:in talks|buy\w*|acquir\w*|bid)|thinking (?:about|of)|mulls?|mulling|eyeing|explor(?:e|es|ing) (?:\S+ ){0,2}(?:sale|deal|bid|merger|takeover|acquisition|purchase|options|buyout|tie-up|partnership|stake|investment|alliance)|toy(?:s|ed|ing) with|tipped to|looks? to (?:buy|acquire|take over)|looking to (?:buy|acquire|take over)|whispered|has it that)\b|^(?:report|rumou?r) :|^report says/,
  },
  {
    status: 'IN_TALKS',
    cue: /\b((?:acquisition|takeover|merger|licensing|sale|buyout|funding|investment|exclusive) (?:talks|negotiations)|in (?:\w+ ){0,2}(?:talks|negotiations|discussions)|(?:hold(?:s|ing)?|held) (?:\w+ ){0,2}(?:talks|negotiations|discussions)|negotiat(?:es|ing|ed|ions?)|talks (?:to|with|about|over|on|between)|discussing|discuss(?:es|ed)? (?:an? |the |its |their )?(?:\S+ )?(?:deal|merger|acquisition|takeover|sale|partnership|offer|bid|tie-up|venture)\b|(?<!in a |in )bids?(?! to (?!buy|acquire|take|purchase|merge))|bidding|offers? to (?:buy|acquire|take over|purchase)|offered to (?:buy|acquire|take over|purchase)|(?:an?|the|its|their|'s|billion|million|cash|takeover|hostile|unsolicited|revised|higher|rival|improved|sweetened|buyout|final|firm|formal) offer|acquisition offer|(?:very |moves? |a step )?close(?:r|s in)? (?:to|on) (?:buying|acquiring|taking over|purchasing|selling|signing|finali[sz]ing|securing|raising|investing|(?:an? )?(?:\S+ ){0,2}?(?:deal|agreement|acquisition|sale|takeover))|on the verge of|nears?|nearing|near (?:a )?deal|term sheet|courting|weigh(?:s|ed|ing)?(?! in\b| on\b))\b/,
  },
  {
    status: 'RUMOURED',
    cue: /\b(consider(?:s|ed|ing)?(?! itself| the [a-z]+ (?:a|an|to)\b)|eyes|eyed|people familiar|sources say|sources said|according to (?:\S+ )?(?:sources|reports?|people)|speculation|wants? to (?:buy|acquire)|interest(?:ed)? in (?:buying|acquiring|investing))\b/,
  },
  { status: 'PLANNED', cue: /\b(?:is|are|was|were) about to\b/ },
];

/** "in talks to renew". */
export const STILL_TALKING = /\b(?:in (?:\S+ ){0,2}talks|talks (?:to|about|over)|negotiat\w+ (?:an? |the )?(?:extension|renewal|new))\b/;
/** Before the clause of the deal: "denied a report that it was buying", "amid rumours that". */
export const DENIED_REPORT =
  /\bden(?:y|ies|ied|ying) (?:an? |the |any )?(?:\S+ )?(?:reports?|rumou?rs?|claims?|suggestions?|speculation)\b/;
export const RUMOUR_THAT = /\b(?:rumou?rs?|speculation|gossip) that\b/;
/** Licences and supplies that a text tells in the plain present go on. */
export const BEGINNING = /^(?:become|sign|join|enter|take|get|win|buy|launch|announce|choose|select|pick|tap|order|add|gain|begin|start)$/;

/** What the rest of the sentence, or the next one, may tell of a deal: "but the talks broke down", "The deal never came about." */
export const SEQUELS: readonly Cue[] = [
  {
    status: 'CANCELLED',
    cue: /\b(?:deal|talks|negotiations|discussions|merger|takeover|acquisition|bid|offer|plans?|sale|agreement|transaction|attempt|venture|purchase) (?:\S+ ){0,2}?(?:never (?:came|happened|closed|materiali[sz]ed|went)|fell (?:through|apart)|has fallen (?:through|apart)|broke down|broke off|collapsed|came to (?:nothing|naught)|(?:was|were) (?:then |later |eventually |soon )?(?:called off|cancell?ed|abandoned|scrapped|dropped|blocked|shelved|withdrawn|broken off)|foundered|failed|went nowhere|(?:did not|didn't) (?:come|go|happen|close|materiali[sz]e))\b|^(?:it |this |that |they |the two |then )?(?:later |then |eventually |ultimately |soon )?(?:fell (?:through|apart)|collapsed|came to (?:nothing|naught)|never (?:came|happened|closed|materiali[sz]ed)|(?:was|were) (?:later |then |eventually |ultimately )?(?:called off|cancell?ed|abandoned|scrapped|blocked|shelved|withdrawn)|(?:pulled|backed) out|(?:to )?walk(?:ed)? away|got cold feet|thought better of it|gave (?:it )?up|could not keep pace|changed (?:its|their) minds?)\b/,
  },
  {
    status: 'ENDED',
    cue: /\b(?:(?:stopped|ceased|quit) doing (?:so|that)|(?:deal|partnership|agreement|contract|licen[cs]e|cooperation|collaboration|arrangement|alliance) (?:has |was |were )?(?:since |then |later |eventually |soon )?(?:ended|expired|ran out|lapsed|terminated|wound down|dissolved)|(?:parties|two|companies|firms|pair|partners) (?:have |has )?(?:since |then |later |eventually |soon )?(?:put an end to|ended (?:it|the|their)|terminated|parted (?:ways|company)|split up))\b/,
  },
];

/** Beside a past tense: it is not the news. */
export const EARLIER =
  /\b(?:afterwards|previously|formerly|originally|earlier|already|once|in those days|back then|at the time|last time)\b/;

/** A merger that others still have to allow. */
export const PENDING = /\b(approv(?:es?|ed|al)|clear(?:s|ed)|antitrust|regulators?|shareholders? (?:vote|approve)|watchdog)\b/;
/** A state that lasts: "has contracts with", "is a joint venture of", "still run", "makes wearables in a venture with". */
export const LASTING =
  /^(?:be|have|run|remain|hold|count|operate|own|control|keep|use|include|belong|make|produce|sell|market|distribute|build|serve)$/;
/** Of verbs that are themselves what is claimed: who owns has bought. */
export const OWNING = /^(?:own|co-own|hold|have|control|possess|belong)$/;
/** Who sells a stake has had it. */
export const DISPOSING =
  /^(?:sell|sell off|spin off|spin out|dump|offload|unload|divest|reduce|cut|trim|exit|keep|hold|retain|shed|monetize)$/;
export const INTENDING = /^(?:plan|set|intend|want|hope|expect|look|aim|prepare|seek|vow|promise|propose|slate|schedule)$/;
export const SELLING = /^(?:sell|sell off|dump|offload|unload|divest|exit)$/;
/** Nouns that rule an infinitive: "its plan to buy". */
export const PLAN = /^(?:plans?|intentions?|intent|proposals?|desire|ambitions?|option|decision|wish|hopes?)$/;
export const PACT = /^(?:agreements?|deals?|contracts?|pact|terms)$/;
export const AGREEING = /^(?:agree|sign|partner|partner up|team|team up|join)$/;

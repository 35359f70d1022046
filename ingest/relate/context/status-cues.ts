// Words that tell how far a deal is: data for context/status.ts. The first that stands in the trigger's clause decides.
import type { Status } from '../../../schema/ontology.ts';

const DEAL =
  '(?:partnership|deal|agreement|collaboration|alliance|relationship|pact|contract|cooperation|venture|merger|licen[cs]e|sponsorship)';

export const STATUS_CUES: readonly { readonly status: Status; readonly cue: RegExp }[] = [
  {
    status: 'DENIED',
    cue: /\b(den(?:y|ies|ied|ying)|refut(?:es|ed)|no plans? to|did not try|(?:not|never)(?: been)? in (?:any )?(?:talks|negotiations|discussions)|no (?:\w+ )?talks|rejects? (?:a )?reports?|rejected (?:a )?reports?|dismiss(?:es|ed) (?:a )?(?:reports?|rumou?rs))\b/,
  },
  { status: 'POSTPONED', cue: /\b(postpon(?:es?|ed|ing)|delay(?:s|ed|ing)?|put on hold|puts? off|pushed back)\b/ },
  {
    status: 'CANCELLED',
    cue: /\b(call(?:s|ed|ing)? off|cancel(?:s|l?ed|l?ing)?|abandon(?:s|ed)?|fell through|fallen through|falls? apart|fell apart|came to nothing|never came about|walk(?:s|ed)? away from|back(?:s|ed)? out|(?:drop|scrap)(?:s|ped) (?:its|the|a) (?:bid|offer|takeover|acquisition|merger)|withdr(?:ew|aws?|awn) (?:its|the|from)|blocked|failed (?:bid|attempt|to)|tried (?:\w+ )?to (?:buy|acquire)|collapsed?|was beaten|unsuccessful(?:ly)?)\b/,
  },
  {
    status: 'ENDED',
    cue: new RegExp(
      `\\b(end(?:s|ed|ing)? (?:its|the|their|a|an|that)\\b|put(?:s|ting)? an end|the end of (?:the |their |its |this )?${DEAL}|terminat(?:es?|ed|ing|ion)|expire[sd]?|lapse[sd]?|parts? ways|parted ways|dissolv(?:es?|ed)|discontinu(?:es?|ed)|ran out|runs? out|run out of gas|broke off|breaks? off|broken off|severs?|severed|no longer|come to an end|came to an end|ditch(?:es|ed)|halts?|halted|stop(?:s|ped)? \\w+ing|pull(?:s|ed) out of|wound down|stepped down|used to)\\b`,
    ),
  },
  {
    status: 'EXTENDED',
    cue: new RegExp(
      `\\b(renew(?:s|ed|al|ing)?|extend(?:s|ed|ing)? (?:its|their|the|an?)\\b|extension of|prolong(?:s|ed)?|(?:expand|deepen|broaden|strengthen)(?:s|ed|ing)? (?:its|their|the|an?|existing)?\\s*(?:\\S+\\s){0,2}${DEAL})\\b`,
    ),
  },
  {
    status: 'RUMOURED',
    cue: /\b(reportedly|rumou?r(?:s|ed)?|allegedly|supposedly|(?:is|are|was|were) said to|said to be|reports? (?:say|claim|suggest)|(?:may|might|could) (?:also |soon )*(?:be )?(?:in talks|buy\w*|acquir\w*|bid)|thinking about|mulls?|mulling|eyeing|exploring|whispered|has it that)\b|^(?:report|rumou?r) :|^report says/,
  },
  {
    status: 'IN_TALKS',
    cue: /\b((?:acquisition|takeover|merger|licensing|sale) talks|in (?:\w+ ){0,2}(?:talks|negotiations|discussions)|negotiat(?:es|ing|ed|ions?)|talks (?:to|with|about|over|on)|discussing|(?<!in a )bids?|bidding|offers? to (?:buy|acquire)|offered to (?:buy|acquire)|offer (?:for|to)|acquisition offer|takeover offer|close to (?:buying|acquiring|a deal)|nears?|nearing|near (?:a )?deal|term sheet|courting|weigh(?:s|ing))\b/,
  },
  {
    status: 'RUMOURED',
    cue: /\b(considering|considers|eyes|may|might|could|people familiar|sources say|sources said|according to (?:\S+ )?(?:sources|reports?|people)|speculation|wants? to (?:buy|acquire)|interested in (?:buying|acquiring))\b/,
  },
];

/** A merger that others still have to allow. */
export const PENDING = /\b(approv(?:es?|ed|al)|clear(?:s|ed)|antitrust|regulators?|shareholders? (?:vote|approve)|watchdog)\b/;
/** A state that lasts: "has contracts with", "is a joint venture of", "still run". */
export const LASTING = /^(?:be|have|run|remain|hold|count|operate|own|control|keep|use|include|belong)$/;
export const INTENDING = /^(?:plan|set|intend|want|hope|expect|look|aim|prepare|seek|vow|promise|propose)$/;
export const AGREEING = /^(?:agree|sign|partner|partner up|team|team up|join)$/;

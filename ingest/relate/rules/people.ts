// Constructions by which a text tells a person's post: data for match/match-facts.ts.

/** A post has one of these words; it is read from the whole noun group ("senior vice president"). */
export const POST =
  /\b(?:ceo|cto|cfo|coo|cmo|cio|president|chairman|chairwoman|chairperson|chair|chief|founder|co-?founder|director|head|vice president|vp|svp|evp|manager|executive|spokesman|spokeswoman|spokesperson|counsel|analyst|officer|partner|boss|secretary|treasurer|editor|engineer|scientist|architect|lead)\b/;
/** Words that put the post in the past: no present employment is claimed. */
export const FORMER = /\b(?:former|ex|late|outgoing|one-time|onetime|previously|was)\b/;
/** Between the post and the company. */
export const POST_PREPOSITIONS = /^(?:of|at|for|with)$/;

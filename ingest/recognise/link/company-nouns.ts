// Nouns that stand for a company when "the" is before them, and words that may stand between.

export const COMPANY_NOUN =
  /^(?:company|firm|group|giant|maker|manufacturer|start-up|startup|carrier|operator|retailer|developer|provider|vendor|supplier|bank|insurer|lender|automaker|carmaker|chipmaker|phonemaker|drugmaker|handset-maker|conglomerate|publisher|broadcaster|studio|outfit|concern|corporation|unicorn|specialist|designer|producer|foundry|distributor|newcomer|telco|airline|marketplace|app-maker|toymaker|planemaker|smartphone-maker|behemoth|titan|incumbent|multinational|agency)$/;

/** A plural of such a noun, for "the two companies", "both firms". */
export const COMPANY_NOUNS =
  /^(?:companies|firms|groups|giants|makers|manufacturers|start-ups|startups|carriers|operators|retailers|parties|sides|partners|rivals|businesses|automakers|carmakers|chipmakers|vendors|banks|broadcasters|competitors|corporations|players)$/;

/** After the noun: what makes it a new thing ("the company that", "the group of") or the title of a name that follows. */
export const OPENS_NEW = /^(?:that|which|who|whose|behind|of|with|where|in|to|called|named|known|founded|based)$/;

/** Before the noun: "the first company", "the largest maker" mean no company that was named. */
export const NOT_A_REFERENCE =
  /^(?:first|second|third|only|largest|biggest|smallest|best|most|next|last|leading|whole|entire|wrong|right|average|typical|other|another|every|each|any|no|parent|holding|former|combined|merged|resulting|new|joint)$|est$/;

/** Size words that say nothing of what the company does. */
export const PLAIN_MODIFIER =
  /^(?:same|young|small|big|large|tiny|old|little|once|troubled|ailing|listed|private|public|family|former|-|based|owned|,|and|now|then|year|years)$/;

// The small words that hold a sentence together, and the words of time that stand in it without being anyone.

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

export const DETERMINERS = words(
  'a an the this that these those some any each every no another such both either neither all several many few most more what whatever which half',
);
export const PREPOSITIONS = words(
  `of with by from to into in on at for between among through via under over after before since until during against without within about as like than per off
  behind across around beyond toward towards onto upon alongside besides despite following including regarding amid amidst inside outside near except unlike versus vs`,
);
export const CONJUNCTIONS = words('and or & plus but nor');
export const RELATIVES = words('which who that whom whose where when whereby');
export const MODALS = words("will would may might could can should shall must won't wouldn't can't couldn't cannot 'll 'd");
export const AUXILIARIES = words(
  "be is are was were been being am has have had having does do did get gets got getting isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't 're 've",
);
export const NEGATIONS = words(
  "not never n't no-longer won't wouldn't can't couldn't cannot isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't",
);
export const PRONOUNS = words('it they he she we i you them him her us me one there here everyone anyone nobody someone something');
export const POSSESSIVES = words('its their his our my your');
export const SUBORDINATORS = words(
  'because although though while whereas if unless when once so as whether how why where until since before after',
);
export const ADVERBS = words(
  `also now just still already recently reportedly allegedly apparently supposedly jointly together officially finally again too even only soon later previously formerly once ever currently
  formally quietly quickly actually really almost nearly further then yet instead newly fully partly well away back up down out off over in effectively successfully internally secretly subsequently eventually immediately
  itself themselves first today yesterday tomorrow tonight here there earlier long along ago originally exclusively directly presumably probably possibly perhaps maybe thus therefore however meanwhile moreover similarly likewise alike nowadays afterwards altogether ahead outright`,
);
export const TIME_WORDS = words(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
  today yesterday tomorrow week month year quarter spring summer autumn fall winter day morning afternoon evening night decade century weeks months years days hour hours minutes q1 q2 q3 q4 weekend`,
);
export const ADJECTIVES = words(
  `new old big large small major minor first second third last next latest recent early late own other former long short multi-year multiyear strategic exclusive global local joint key better best good great more less
  chinese american japanese korean taiwanese finnish swedish german french british indian israeli russian european u.s. us uk italian spanish dutch canadian brazilian african asian nordic norwegian danish swiss irish
  broad similar same entire private public undisclosed definitive worldwide non-exclusive nonexclusive royalty-free commercial digital mobile social online free open wireless electric smart high low full remaining majority minority potential possible proposed planned pending failed rumored rumoured reported
  initial additional further official preferred default native built-in tiny giant popular certain different special general main several many few equal`,
);
/** Particles that belong to a verb: "snap up", "team up", "call off". */
export const PARTICLES = words('up out off over down in away back together apart on forward through');

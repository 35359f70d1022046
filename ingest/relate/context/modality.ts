// How certain the text itself is: a question, a hypothesis or a joke claims nothing; reports and possibilities claim less.
import { isAgreementType, type Modality } from '../../../schema/ontology.ts';
import type { Candidate } from '../match/candidate.ts';
import { wordAt } from '../sentence/word-at.ts';
import { windowOf } from './window.ts';

const QUESTION = /\?["”’')\]]*$/;
const HYPOTHESIS =
  /\b(if|whether|what if|imagine|suppose|hypothetical(?:ly)?|april fool'?s?|jok(?:e|es|ed|ing|ingly)|should (?:buy|acquire|sell|merge|partner)|ought to|in theory|dream(?:s|ed)? of|gossip|would have|could have|might have|(?:could|would|might) (?:hardly|scarcely|barely) have|would be (?:odd|strange|wrong|absurd|foolish|silly)|why not)\b/;
/** Wherever it stands in the sentence. */
const FICTION = /\b(?:imagine|imagining|suppose that|april fool|a world in which|what if)\b/i;
const REPORT =
  /\b(reportedly|rumou?r(?:s|ed)?|allegedly|supposedly|said to|according to|sources?|people familiar|report(?:s|ed)?:?|whispered|word is|has it that|understood to|believed to|tipped|speculation)\b/;
const POSSIBILITY =
  /\b(may|might|could|possibly|perhaps|likely|considering|mulls?|mulling|weighing|eyeing|exploring|thinking about|interested in|potential(?:ly)?|would like)\b/;

/** "will not buy it after all": it was to be, and is CANCELLED. */
const AFTER_ALL = /\b(?:not|n't) (?:\S+ ){0,8}?after all\b/;

/** "did not renew", "will not be extended": there was something to renew, and it ENDED. */
const NOT_RENEWED = /\b(?:not|n't|never) (?:be |been )?(?:renew|extend|prolong)(?:ed|ing)?\b/;

/** "never came about": it was planned, and is CANCELLED. */
const NEVER_WAS = /\bnever (?:came about|materiali[sz]ed|happened|got (?:beyond|past|off the ground|anywhere)|went (?:ahead|through))\b/;

/** "Nor has it made peace with B". */
const NOR = /^nor\b/;

/** What stands in a noun group or an apposition ("Nokia's CEO") holds whatever the sentence does with it. */
const isPresupposed = ({ rule }: Candidate): boolean => !isAgreementType(rule.type) && rule.trigger === 'NOUN';

export const modalityOf = (candidate: Candidate, quote: string): Modality => {
  if (isPresupposed(candidate)) return 'CERTAIN';
  const window = windowOf(candidate);
  if (QUESTION.test(quote) || HYPOTHESIS.test(window) || FICTION.test(quote)) return 'QUESTIONED';
  if (REPORT.test(window)) return 'REPORTED';
  return POSSIBILITY.test(window) ? 'POSSIBLE' : 'CERTAIN';
};

/** "did not buy", "never bought", "no deal with": nothing was agreed. Denials are kept: they are claims of their own status. */
export const isNegated = (candidate: Candidate): boolean => {
  const window = windowOf(candidate);
  if (AFTER_ALL.test(window) || NOT_RENEWED.test(window) || NEVER_WAS.test(window)) return false;
  const { groups, at, verb } = candidate;
  const trigger = groups[at];
  const ruling = groups[verb];
  const negatedVerb = (ruling?.kind === 'VERB' && ruling.negated) || (trigger?.kind === 'VERB' && trigger.negated);
  const given = groups[at + 1];
  const noObject =
    trigger?.kind === 'VERB' && given?.kind === 'NOUN' && /^(?:no|nothing|nobody|neither)$/.test(given.words[0]?.lower ?? '');
  const noDeal = trigger?.kind === 'NOUN' && /^(no|without|neither)$/.test(trigger.words[0]?.lower ?? '');
  const without = groups[at - 1]?.kind === 'PREP' && wordAt(groups, at - 1) === 'without';
  const before = groups[verb - 1];
  const ruledByNegation = ruling?.kind === 'VERB' && ruling.form === 'INFINITIVE' && before?.kind === 'VERB' && before.negated;
  return NOR.test(window) || negatedVerb || noObject || noDeal || without || ruledByNegation;
};

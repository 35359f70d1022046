// Who does what an infinitive or a gerund says: the subject or the object of the verb that rules it.
import { antecedent } from './antecedent.ts';
import { listUpTo, type Phrase } from './coordination.ts';
import type { Group, NounGroup, VerbGroup } from './group.ts';
import { isSentenceOpening, previousVerb, skipBack } from './leftwards.ts';
import { chainStart, phraseBefore } from './phrase-before.ts';
import { subjectAhead } from './subject-ahead.ts';
import type { SubjectOf } from './subject-of.ts';
import { wordAt } from './word-at.ts';

/** Verbs whose object does what the infinitive after it says: "asked B to build". */
const OBJECT_CONTROL = new Set(
  'ask allow let help enable want force permit invite order urge select choose pick tap hire pay license enlist appoint commission contract get entitle oblige require commit persuade clear authorize authorise empower instruct expect see'.split(
    ' ',
  ),
);

/** "raises $5m, with A and B investing": whom the "with" brings in does it. */
const isAccompanied = (groups: readonly Group[], at: number): boolean => {
  const first = listUpTo(groups, at)?.first ?? at;
  return groups[first - 1]?.kind === 'PREP' && wordAt(groups, first - 1) === 'with';
};

const BUYING = /^(?:buy|acquire|pay|purchase|snap up|sue|mistake|swap|trade|exchange|leave|ditch|dump|drop)$/;

/** "a plan for A to build", "calls for A to supply": A. */
const isForWhom = (groups: readonly Group[], at: number, ruler: Group | undefined): boolean => {
  const named = groups[at];
  const opens = groups[(listUpTo(groups, at)?.first ?? at) - 1];
  const isFor = opens?.kind === 'PREP' && opens.words[0]?.lower === 'for';
  return isFor && named?.kind === 'NOUN' && named.head.tag === 'NAME' && !(ruler?.kind === 'VERB' && BUYING.test(ruler.lemma));
};

/** "pays $1 billion to buy": money does nothing by itself. */
const isSum = ({ head, words }: NounGroup): boolean => head.tag === 'NUM' || (words[0]?.tag === 'NUM' && /^[mb]illion$/.test(head.lower));

export const nonFiniteSubject = (
  groups: readonly Group[],
  verb: number,
  group: VerbGroup,
  depth: number,
  subjectOf: SubjectOf,
): Phrase | undefined => {
  const at = skipBack(groups, verb - 1);
  const before = groups[at];
  if (isSentenceOpening(groups, at)) return subjectAhead(groups, verb);
  if (before?.kind === 'WH') return antecedent(groups, at, subjectOf);
  const previous = previousVerb(groups, at);
  const ruler = groups[previous];
  if (before?.kind === 'NOUN') {
    if (group.form === 'INFINITIVE' && isForWhom(groups, at, ruler)) return listUpTo(groups, at);
    const opens = ['COMMA', 'CC', 'STOP'].includes(groups[at - 1]?.kind ?? '');
    if (group.form === 'GERUND' && groups[at - 1]?.kind !== 'PREP' && (previous < 0 || opens)) return listUpTo(groups, at);
    if (group.form === 'GERUND' && before.head.tag === 'NAME' && isAccompanied(groups, at)) return listUpTo(groups, at);
    if (
      group.form === 'INFINITIVE' &&
      ruler?.kind === 'VERB' &&
      OBJECT_CONTROL.has(ruler.lemma) &&
      !isSum(before) &&
      (previous === at - 1 || ruler.passive)
    ) {
      return ruler.passive ? subjectOf(groups, previous, depth + 1) : phraseBefore(groups, at, 0);
    }
    if (previous < 0) return listUpTo(groups, chainStart(groups, at));
  }
  if (before?.kind === 'COMMA' && previous < 0) return phraseBefore(groups, at, 0);
  if (previous >= 0) return subjectOf(groups, previous, depth + 1);
  return before ? phraseBefore(groups, before.kind === 'PREP' ? at - 1 : at, 0) : undefined;
};

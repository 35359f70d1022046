// The candidates of one sentence in, those that stand out: a partnership of no told kind gives way to a more specific agreement of the same
// parties, or becomes one by the words around it.
import { isAgreementType } from '../../../schema/ontology.ts';
import type { Domain } from '../rules/domains.ts';
import { type Candidate, namesOf } from './candidate.ts';
import { settleLicence, specialise } from './specialise.ts';

const isGeneral = ({ rule }: Candidate): boolean => rule.type === 'PARTNERSHIP';

const isCovered = (general: Candidate, candidates: readonly Candidate[]): boolean => {
  const names = namesOf(general);
  return candidates.some(
    (other) => isAgreementType(other.rule.type) && !isGeneral(other) && names.every((name) => namesOf(other).includes(name)),
  );
};

/** `sentence`: in lower case. `article`: what the whole article is about. */
export const preferSpecific = (candidates: readonly Candidate[], sentence: string, article: readonly Domain[]): readonly Candidate[] =>
  candidates.flatMap((candidate) => {
    if (!isGeneral(candidate)) return [settleLicence(candidate, article)];
    return isCovered(candidate, candidates) ? [] : [specialise(candidate, sentence, article)];
  });

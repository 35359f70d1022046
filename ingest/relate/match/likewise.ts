// A partnership of no told kind that the text likens to what it told before in, the same as that out: "It has similar agreements with B and C".
import { AGREEMENTS, isAgreementType, isSymmetric } from '../../../schema/ontology.ts';
import { TECHNOLOGY } from '../rules/licence-kinds.ts';
import type { Candidate } from './candidate.ts';

const LIKE = /^(?:similar|comparable|equivalent|corresponding|identical|such)$/;

/** Of a story about licences, "its contract with B", "talks with B" tells one more. */
const CONTRACT = /^(?:contract|agreement|arrangement|deal|talk|negotiation)s?$/;
const LICENCES: ReadonlySet<string> = new Set(['PATENT_LICENSE', 'BRAND_LICENSE', 'CONTENT_LICENSE', 'TECHNOLOGY_LICENSE']);

const hasWord = ({ rule, groups, at }: Candidate, word: RegExp): boolean =>
  rule.type === 'PARTNERSHIP' && groups[at]?.kind === 'NOUN' && (groups[at]?.words.some(({ lower }) => word.test(lower)) ?? false);
const isLikened = (candidate: Candidate): boolean => hasWord(candidate, LIKE);

const shareParty = (a: Candidate, b: Candidate): boolean =>
  a.parties.some(({ mention }) => b.parties.some((other) => other.mention.fullName === mention.fullName));

/** The party that both have keeps its role; the other takes its counterpart's. */
const turned = (candidate: Candidate, earlier: Candidate): Candidate | undefined => {
  const { type } = earlier.rule;
  if (!isAgreementType(type)) return undefined;
  const rule = { ...candidate.rule, type, name: `${candidate.rule.name}: likewise` };
  const only = isSymmetric(type) ? AGREEMENTS[type].roles[0]?.role : undefined;
  if (only) return { ...candidate, rule, parties: candidate.parties.map((filler) => ({ ...filler, role: only })) };
  const own = earlier.parties.find(({ mention }) => candidate.parties.some((filler) => filler.mention.fullName === mention.fullName));
  const other = earlier.parties.find(({ role }) => role !== own?.role);
  if (!own || !other || candidate.parties.length !== 2) return undefined;
  const parties = candidate.parties.map((filler) => ({
    ...filler,
    role: filler.mention.fullName === own.mention.fullName ? own.role : other.role,
  }));
  return { ...candidate, rule, parties };
};

/** `earlier`: what the sentences before told, in their order. */
export const likewise = (candidate: Candidate, earlier: readonly Candidate[]): Candidate => {
  const isLike = isLikened(candidate);
  if (!isLike && !hasWord(candidate, CONTRACT)) return candidate;
  const model = earlier.findLast(
    (other) =>
      isAgreementType(other.rule.type) &&
      other.rule.type !== 'PARTNERSHIP' &&
      other.rule.type !== 'SETTLEMENT' &&
      other.parties.length === 2 &&
      shareParty(other, candidate),
  );
  if (!model || (!isLike && !LICENCES.has(model.rule.type))) return candidate;
  return turned(candidate, model) ?? candidate;
};

/** "It remains the licensee for B": of the kind that the same licensor's licences were before, where the sentence tells none. */
export const licensedLike = (candidate: Candidate, sentence: string, earlier: readonly Candidate[]): Candidate => {
  const { rule, parties } = candidate;
  if (rule.type !== 'TECHNOLOGY_LICENSE' || TECHNOLOGY.test(sentence)) return candidate;
  const licensor = parties.find(({ role }) => role === 'LICENSOR')?.mention.fullName;
  const model = earlier.findLast(
    (other) =>
      LICENCES.has(other.rule.type) && other.parties.some(({ role, mention }) => role === 'LICENSOR' && mention.fullName === licensor),
  );
  const type = model?.rule.type;
  return type && type !== rule.type ? { ...candidate, rule: { ...rule, type, name: `${rule.name}: likewise` } } : candidate;
};

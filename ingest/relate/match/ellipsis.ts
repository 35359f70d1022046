// The candidates of a sentence in, those that it only hints at out: "A bought B, as did C", "A signed with B; C followed, and so did D".
import { isAgreementType } from '../../../schema/ontology.ts';
import { subjectOf } from '../sentence/arguments.ts';
import type { Group } from '../sentence/group.ts';
import type { Candidate, Filler } from './candidate.ts';
import { newcomersAt } from './newcomers.ts';
import { partiesOfPhrase } from './phrase-parties.ts';

/** The filler of the role that the subject of the candidate's verb has. */
const doerOf = ({ groups, verb, parties }: Candidate): Filler | undefined => {
  const subject = verb < 0 ? undefined : subjectOf(groups, verb);
  const names = new Set(partiesOfPhrase(groups, subject, false).map(({ fullName }) => fullName));
  const doers = parties.filter(({ mention }) => names.has(mention.fullName));
  return doers.length === 1 ? doers[0] : undefined;
};

export const withFollowers = (groups: readonly Group[], candidates: readonly Candidate[]): readonly Candidate[] => {
  const added: Candidate[] = [];
  groups.forEach((_, at) => {
    const followers = newcomersAt(groups, at);
    if (followers.length === 0) return;
    const latest = Math.max(-1, ...candidates.filter((candidate) => candidate.at < at).map((candidate) => candidate.at));
    for (const candidate of candidates) {
      const doer = candidate.at === latest && isAgreementType(candidate.rule.type) ? doerOf(candidate) : undefined;
      for (const mention of doer ? followers : []) {
        const isNew = candidate.parties.every((filler) => filler.mention.fullName !== mention.fullName);
        if (isNew)
          added.push({ ...candidate, parties: candidate.parties.map((filler) => (filler === doer ? { ...filler, mention } : filler)) });
      }
    }
  });
  return [...candidates, ...added];
};

// The candidates of a sentence in, those that it only hints at out: "A bought B, as did C", "A signed with B; C followed, and so did D".
import type { Mention } from '../../../schema/facts.ts';
import { isAgreementType } from '../../../schema/ontology.ts';
import { subjectOf } from '../sentence/arguments.ts';
import { followingOf } from '../sentence/following.ts';
import type { Group } from '../sentence/group.ts';
import type { Candidate, Filler } from './candidate.ts';
import { newcomersAt } from './newcomers.ts';
import { partiesOfPhrase } from './phrase-parties.ts';

/** Whom the verb is said of: its subject; where that names nobody, whom it is: "its largest shareholder is A, followed by B". */
const saidOf = (groups: readonly Group[], at: number): readonly Mention[] => {
  const verb = groups[at];
  if (verb?.kind !== 'VERB') return [];
  const subject = partiesOfPhrase(groups, subjectOf(groups, at), false);
  return subject.length > 0 || verb.lemma !== 'be' ? subject : partiesOfPhrase(groups, followingOf(groups, at).object, true);
};

/** The filler of the role that the subject of the candidate's verb has. */
const doerOf = ({ groups, verb, parties }: Candidate): Filler | undefined => {
  const names = new Set(saidOf(groups, verb).map(({ fullName }) => fullName));
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

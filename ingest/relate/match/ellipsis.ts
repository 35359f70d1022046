// The candidates of a sentence in, those that it only hints at out: "A bought B, as did C", "A signed with B; C followed, and so did D".
import { isAgreementType } from '../../../schema/ontology.ts';
import { subjectOf } from '../sentence/arguments.ts';
import { listFrom, listUpTo } from '../sentence/coordination.ts';
import type { Group, VerbGroup } from '../sentence/groups.ts';
import type { Candidate, Filler } from './candidate.ts';
import { partiesOfPhrase } from './phrase-parties.ts';

const PROVERB = /^(?:do|have|be)$/;
const LIKEWISE = /^(?:so|as|nor|neither)$/;

const isBare = (group: Group | undefined): group is VerbGroup =>
  group?.kind === 'VERB' && group.words.length === 1 && PROVERB.test(group.lemma);

/** "as did C", "so has C". */
const isInverted = (groups: readonly Group[], at: number): boolean =>
  isBare(groups[at]) && LIKEWISE.test(groups[at - 1]?.words[0]?.lower ?? '') && groups[at + 1]?.kind === 'NOUN';

/** "C followed", "C followed suit", "C did so", "C did the same", "C does too". */
const repeats = (groups: readonly Group[], at: number): boolean => {
  const verb = groups[at];
  if (verb?.kind !== 'VERB' || groups[at - 1]?.kind !== 'NOUN' || verb.negated) return false;
  const next = groups[at + 1];
  const word = next?.words.at(-1)?.lower ?? '';
  if (verb.lemma === 'follow') return !next || (next.kind === 'NOUN' ? word === 'suit' : next.kind !== 'PREP' || word === 'in');
  return verb.lemma === 'do' && /^(?:so|same|likewise|too|also)$/.test(word);
};

/** The filler of the role that the subject of the candidate's verb has. */
const doerOf = ({ groups, verb, parties }: Candidate): Filler | undefined => {
  const subject = verb < 0 ? undefined : subjectOf(groups, verb);
  const names = new Set(partiesOfPhrase(groups, subject, false).map(({ fullName }) => fullName));
  const doers = parties.filter(({ mention }) => names.has(mention.fullName));
  return doers.length === 1 ? doers[0] : undefined;
};

/** ", followed within hours by C": the "by". */
const followedBy = (groups: readonly Group[], at: number): number => {
  const verb = groups[at];
  if (verb?.kind !== 'VERB' || verb.lemma !== 'follow' || verb.form !== 'PARTICIPLE' || groups[at - 1]?.kind !== 'COMMA') return -1;
  const by = groups.findIndex((group, index) => index > at && group.kind === 'PREP' && group.words[0]?.lower === 'by');
  return by > 0 && by < at + 4 ? by : -1;
};

const followersAt = (groups: readonly Group[], at: number): ReturnType<typeof partiesOfPhrase> => {
  if (isInverted(groups, at)) return partiesOfPhrase(groups, listFrom(groups, at + 1), true);
  const by = followedBy(groups, at);
  if (by > 0) return partiesOfPhrase(groups, listFrom(groups, by + 1), true);
  const doer = repeats(groups, at) ? listUpTo(groups, at - 1) : undefined;
  return groups[(doer?.first ?? 0) - 1]?.kind === 'PREP' ? [] : partiesOfPhrase(groups, doer, true);
};

export const withFollowers = (groups: readonly Group[], candidates: readonly Candidate[]): readonly Candidate[] => {
  const added: Candidate[] = [];
  groups.forEach((_, at) => {
    const followers = followersAt(groups, at);
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

// Verbs that only say that an agreement came about: what follows them belongs to the noun before ("a deal signed with A", "the licence that B took from A").
import type { Group, VerbGroup } from './group.ts';

const LIGHT = new Set(
  'agree announce arrange conclude ink enter finalise finalize forge form get give grant have hold make negotiate obtain place reach receive renew extend seal secure sign strike take win'.split(
    ' ',
  ),
);

const lightVerb = (group: Group | undefined): VerbGroup | undefined =>
  group?.kind === 'VERB' && LIGHT.has(group.lemma) && group.form !== 'GERUND' && group.form !== 'INFINITIVE' ? group : undefined;

/** "a deal signed with A": the participle right behind the noun at `noun`; -1 for none. */
const participleAfter = (groups: readonly Group[], noun: number): number =>
  lightVerb(groups[noun + 1])?.form === 'PARTICIPLE' ? noun + 1 : -1;

/** "the licence that B took from A", "the deal it has with A": the verb of the clause that the noun is the object of; -1 for none. */
export const clauseVerbAfter = (groups: readonly Group[], noun: number): number => {
  const subject = groups[noun + 1]?.kind === 'WH' ? noun + 2 : noun + 1;
  const doer = groups[subject];
  const verb = groups[subject + 1]?.kind === 'ADVERB' ? subject + 2 : subject + 1;
  const isOwn = doer?.kind === 'NOUN' && (subject === noun + 2 || doer.head.tag === 'NAME' || doer.head.tag === 'PRON');
  const light = isOwn ? lightVerb(groups[verb]) : undefined;
  return light && !light.passive && groups[verb + 1]?.kind !== 'NOUN' ? verb : -1;
};

/** The last group of what stands between the noun at `noun` and its phrases. */
export const overLightVerb = (groups: readonly Group[], noun: number): number => {
  if (groups[noun]?.kind !== 'NOUN') return noun;
  return Math.max(noun, participleAfter(groups, noun), clauseVerbAfter(groups, noun));
};

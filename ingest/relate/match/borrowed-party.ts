// A rule that found all of its parties but one in, whom the text around it tells as the other out: "Films are provided by B" in a story about A.
import type { Mention } from '../../../schema/facts.ts';
import { isAgreementType } from '../../../schema/ontology.ts';
import { SURE_BODY } from '../lexicon/bodies.ts';
import type { Rule } from '../rules/rule.ts';
import { isLent } from '../rules/told-by-story.ts';
import { subjectOf } from '../sentence/arguments.ts';
import type { Phrase } from '../sentence/coordination.ts';
import { followingOf } from '../sentence/following.ts';
import type { NounGroup } from '../sentence/group.ts';
import type { Word } from '../sentence/word.ts';
import type { Borrowed, Filler } from './candidate.ts';
import { holderOf } from './holder.ts';
import { nounAt } from './phrase-parties.ts';
import type { Around, Place } from './place.ts';
import { verbObject } from './verb-arguments.ts';

/** What a rule found for one role, and by which of its slots ("": none). */
export type Filled = { readonly slot: string; readonly fillers: readonly Filler[] };

type Gap = { readonly name: string; readonly phrase: Phrase | undefined };

/** Where a slot looks, and the phrase that stands there. */
const gapOf = ({ groups, at }: Place, slot: string): Gap => {
  const group = groups[at];
  const [first = '', part = ''] = slot.split(/[:!+]/)[0]?.split('.') ?? [];
  if (group?.kind === 'VERB' && first === 'subject') {
    const agent = group.passive ? followingOf(groups, at).prepositions.get('by') : subjectOf(groups, at);
    return { name: group.passive ? 'agent' : group.form === 'FINITE' ? 'subject' : 'doer', phrase: agent };
  }
  if (group?.kind === 'VERB' && first === 'object') {
    const object = verbObject({ groups, at });
    const isInside = part === '' || /^(?:possessor|modifier|named|offer|suffix)$/.test(part);
    if (isInside) return { name: group.passive ? 'patient' : 'object', phrase: object };
    return { name: 'phrase', phrase: object && followingOf(groups, object.last).prepositions.get(part) };
  }
  if (/^(?:holder|possessor|front)$/.test(first)) return { name: 'holder', phrase: holderOf({ groups, at }) };
  if (/^(?:pair|modifiers?|head|apposed|is|examples|context)$/.test(first)) return { name: 'beside', phrase: undefined };
  return { name: 'phrase', phrase: followingOf(groups, at).prepositions.get(first) };
};

const PERSON = 'a person';
/** "he": as a rule the head of the company that the story is of. */
const kindOf = ({ lower, tag }: Word): string => {
  if (/^(?:he|she)$/.test(lower)) return PERSON;
  if (tag === 'PRON') return 'a pronoun';
  return tag === 'NAME' ? 'another name' : 'a thing';
};

/** What stands where the rule looks for the role: a thing, another name, or nothing. */
const insteadOf = (place: Place, slots: readonly string[]): { readonly label: string; readonly phrase: Phrase | undefined } => {
  const gaps = slots.map((slot) => gapOf(place, slot));
  const gap = gaps.find(({ phrase }) => phrase !== undefined) ?? gaps[0];
  const noun = nounAt(place.groups, gap?.phrase);
  const name = gap?.name ?? 'phrase';
  const isEmpty = noun?.words.length === 1 && noun.head.lower === 'there';
  if (!noun || isEmpty) return { label: `${name} untold`, phrase: undefined };
  return { label: `${name} ${kindOf(noun.head)}`, phrase: gap?.phrase };
};

const isCompany = ({ kind }: Mention): boolean => kind === 'COMPANY';
/** Companies and brands that the sentence names. */
const namesIn = ({ groups }: Place): readonly Mention[] => {
  const all = groups.flatMap(({ words }) =>
    words.flatMap(({ mentions }) => mentions.filter(({ kind }) => kind === 'COMPANY' || kind === 'BRAND')),
  );
  return all.filter((mention, index) => all.findIndex(({ fullName }) => fullName === mention.fullName) === index);
};

/** "The shop sells a speaker": what the story tells of is not told anew. */
const isNew = ({ head, words }: NounGroup): boolean => head.tag !== 'PRON' && /^an?$/.test(words[0]?.lower ?? '');

/** The one required role that nothing fills; undefined where there are several, or none. */
const missingRole = (rule: Rule, filled: readonly Filled[]): number | undefined => {
  const empty = rule.roles.flatMap(({ optional }, index) => (!optional && filled[index]?.fillers.length === 0 ? [index] : []));
  return empty.length === 1 && filled.some(({ fillers }) => fillers.length > 0) ? empty[0] : undefined;
};

/** Whoever is in the foreground just now, a story has one buyer, one customer and one licensor; whose goods and shares a sentence means it may well change. */
const SETTLED: ReadonlySet<string> = new Set(['ACQUIRER', 'CUSTOMER', 'LICENSOR', 'BODY']);

/** `aroundFor`: the companies that may have a role. */
export const borrowParty = (
  rule: Rule,
  place: Place,
  filled: readonly Filled[],
  aroundFor: (role: Filler['role']) => Around,
): Borrowed | undefined => {
  if (!isAgreementType(rule.type)) return undefined;
  const missing = missingRole(rule, filled);
  const role = missing === undefined ? undefined : rule.roles[missing]?.role;
  if (missing === undefined || role === undefined) return undefined;
  const taken = new Set(filled.flatMap(({ fillers }) => fillers.map(({ mention }) => mention.fullName)));
  const isFree = ({ fullName }: Mention): boolean => !taken.has(fullName);
  const { label, phrase } = insteadOf(place, rule.roles[missing]?.slots ?? []);
  if (!isLent(rule.name, role, missing, label)) return undefined;
  const noun = nounAt(place.groups, phrase);
  if (rule.type === 'DISTRIBUTION' && noun && isNew(noun)) return undefined;
  const owner = [...(noun?.possessors ?? []), ...(noun?.modifiers ?? [])]
    .flatMap(({ mentions }) => mentions)
    .find((mention) => isCompany(mention) && isFree(mention));
  if (owner) return { role: missing, filler: { mention: owner, role }, from: 'owner', instead: label, rivals: 0 };
  const here = namesIn(place).filter(isFree);
  const around = aroundFor(role);
  const fits = around.story.filter(isFree);
  const story = role === 'BODY' ? fits.find(({ fullName }) => SURE_BODY.test(fullName)) : fits[0];
  const isHere = here.some(({ fullName }) => fullName === story?.fullName);
  const isSettled = isHere || SETTLED.has(role) || around.topic.find(isFree)?.fullName === story?.fullName;
  if (!story || !isSettled || (here.length > 0 && !isHere && !label.endsWith(PERSON))) return undefined;
  return { role: missing, filler: { mention: story, role }, from: isHere ? 'story here' : 'story', instead: label, rivals: here.length };
};

// A noun phrase in, the parties that it names out: itself, by what it is explained with, or by its examples.
import type { Mention } from '../../../schema/facts.ts';
import { PEOPLE } from '../lexicon/nouns.ts';
import { listFrom, listUpTo, type Phrase } from '../sentence/coordination.ts';
import type { Group, NounGroup } from '../sentence/group.ts';
import { explainedName, overComma, skipBack } from '../sentence/leftwards.ts';
import { wordAt } from '../sentence/word-at.ts';
import { isOffering, namedIn, partiesOf } from './party.ts';
import { wholeOf } from './portions.ts';

/** "the maker of chips": from the maker to the chips. */
const endOfChain = (groups: readonly Group[], last: number): number => {
  const next = groups[last + 2];
  const hangs = groups[last + 1]?.kind === 'PREP' && wordAt(groups, last + 1) === 'of';
  return hangs && next?.kind === 'NOUN' && next.head.tag === 'NOUN' ? endOfChain(groups, last + 2) : last;
};

/** ", X", ", now X", ", since renamed X": where the name stands, from the group after the comma on. */
const overRenaming = (groups: readonly Group[], from: number): number => {
  const at = groups[from]?.kind === 'ADVERB' && /^(?:now|today|since|later|then)$/.test(wordAt(groups, from)) ? from + 1 : from;
  const verb = groups[at];
  return verb?.kind === 'VERB' && verb.past && /^(?:rename|rebrand|call|dub|christen)$/.test(verb.lemma) ? at + 1 : at;
};

/** "a start-up called X", "its rival, X", "its chip arm, now X": the name that a common noun is explained by. */
export const explainedBy = (groups: readonly Group[], noun: number): readonly Mention[] => {
  const last = endOfChain(groups, noun);
  const joint = groups[last + 1];
  const at = joint?.kind === 'COMMA' ? overRenaming(groups, last + 2) : last + 2;
  const name = groups[at];
  if (name?.kind !== 'NOUN' || name.head.tag !== 'NAME') return [];
  const isCalled = joint?.kind === 'VERB' && joint.past && /^(call|name|dub)$/.test(joint.lemma);
  const after = groups[at + 1];
  const isClosed = !after || after.kind === 'STOP' || after.kind === 'COMMA' || after.kind === 'PREP' || after.kind === 'VERB';
  const isTold = joint?.words[0]?.text === ':' && (!after || after.kind === 'STOP');
  return isCalled || isTold || (joint?.kind === 'COMMA' && isClosed) ? partiesOf(name, true) : [];
};

/** "its investors, A, B and C": the names that a plural is explained by, up to the end of the insert. */
const listedBy = (groups: readonly Group[], last: number): readonly Mention[] => {
  const noun = groups[last];
  const joint = groups[last + 1];
  const list = joint?.kind === 'COMMA' || joint?.words[0]?.text === ':' ? listFrom(groups, last + 2) : undefined;
  const isPlural = noun?.kind === 'NOUN' && noun.head.tag === 'NOUN' && /[^s]s$|^(?:two|three|four|pair|duo|trio)$/.test(noun.head.lower);
  const isList = isPlural && list !== undefined && list.nouns.length > 1 && list.nouns.every(({ head }) => head.tag === 'NAME');
  const isClosed = ['STOP', 'COMMA'].includes(groups[(list?.last ?? 0) + 1]?.kind ?? 'STOP');
  return isList && isClosed ? namedIn(list) : [];
};

/** "A's venture arm, B, invests": B, where the name after the comma says which of A's offerings is meant. */
const ownNameOf = (groups: readonly Group[], phrase: Phrase): readonly Mention[] => {
  const [noun, name, close] = [groups[phrase.last], groups[phrase.last + 2], groups[phrase.last + 3]];
  const isUnit = noun?.kind === 'NOUN' && phrase.nouns.length === 1 && noun.possessors.length > 0 && UNIT.test(noun.head.lower);
  const isInsert = groups[phrase.last + 1]?.kind === 'COMMA' && close?.kind === 'COMMA' && groups[phrase.last + 4]?.kind === 'VERB';
  return isUnit && isInsert && name?.kind === 'NOUN' && name.head.tag === 'NAME' ? partiesOf(name, true) : [];
};
const UNIT = /^(?:arm|unit|division|subsidiary|fund|brand|business|studio|branch|vc|incubator|accelerator|venture)$/;

const LIST_NOUN = /^(?:partnership|consortium|syndicate|group|team|trio|pair|string|range|number|variety|host)$/;
/** "clients, A and B among them": the names before the "among". */
const namedAmong = (groups: readonly Group[], last: number): readonly Mention[] => {
  const list = groups[last]?.kind === 'COMMA' ? listFrom(groups, last + 1) : undefined;
  const after = list ? list.last + 1 : -1;
  const isAmong = wordAt(groups, after) === 'among' && groups[after + 1]?.words.at(-1)?.lower === 'them';
  return isAmong ? namedIn(list) : [];
};

/** ", among them", ", including". */
const opensExamples = (groups: readonly Group[], last: number): boolean =>
  groups[last + 1]?.kind === 'COMMA' && /^(?:including|such|among)$/.test(wordAt(groups, last + 2));

/** "the investors in X, among them A": from the investors to X. */
const overOwnPhrase = (groups: readonly Group[], last: number): number => {
  const hangs = groups[last + 1]?.kind === 'PREP' && /^(?:in|of)$/.test(wordAt(groups, last + 1));
  return hangs && groups[last + 2]?.kind === 'NOUN' && opensExamples(groups, last + 2) ? last + 2 : last;
};

/** "investors such as A and B", "investors, among them A", "companies including A", "a consortium of A and B": the names that a plural or a group is told by. */
export const examplesOf = (groups: readonly Group[], last: number): readonly Mention[] => {
  const noun = groups[last];
  const end = overOwnPhrase(groups, last);
  const at = end + (opensExamples(groups, end) ? 2 : 1);
  const next = groups[at];
  const word = next?.words[0]?.lower;
  const suchAs = next?.kind === 'NOUN' && word === 'such' && wordAt(groups, at + 1) === 'as';
  const amongThem = word === 'among' && groups[at + 1]?.words.at(-1)?.lower === 'them';
  const isExample = next?.kind === 'PREP' && (word === 'including' || word === 'like');
  const isMembers = next?.kind === 'PREP' && word === 'of' && noun?.kind === 'NOUN' && LIST_NOUN.test(noun.head.lower);
  const led =
    next?.kind === 'VERB' &&
    next.form === 'PARTICIPLE' &&
    /^(?:lead|head|co-lead|back)$/.test(next.lemma) &&
    noun?.kind === 'NOUN' &&
    LIST_NOUN.test(noun.head.lower);
  if (led && wordAt(groups, at + 1) === 'by') return namedIn(listFrom(groups, at + 2));
  if (!suchAs && !amongThem && !isExample && !isMembers) return namedAmong(groups, at);
  return namedIn(listFrom(groups, at + (suchAs || amongThem ? 2 : 1)));
};

/** "the phones of A", "A, whose network": whose the offering is that heads the phrase and stands for its company. */
const ownersOf = (groups: readonly Group[], { first, last }: Phrase): readonly Mention[] => {
  const noun = groups[last];
  if (noun?.kind !== 'NOUN' || noun.head.tag === 'NAME' || !isOffering(noun)) return [];
  if (wordAt(groups, first - 1) === 'whose') {
    const name = listUpTo(groups, explainedName(groups, skipBack(groups, overComma(groups, first - 2))));
    return namedIn(name).slice(-1);
  }
  const isOf = groups[last + 1]?.kind === 'PREP' && wordAt(groups, last + 1) === 'of';
  return isOf ? namedIn(listFrom(groups, last + 2)) : [];
};

/** "former A, B and C executives": people of A, B and C. */
const arePeople = ({ nouns }: Phrase): boolean => {
  const last = nouns.at(-1);
  const isShared = last !== undefined && nouns.length > 1 && last.words[0]?.tag === 'NAME' && last.possessors.length === 0;
  return isShared && PEOPLE.has(last.head.lower) && /[^s]s$/.test(last.head.lower);
};

/** "B and its service": whose the service is stands elsewhere. */
const isBackReference = ({ possessors }: NounGroup): boolean =>
  possessors.some(({ mentions }) => mentions.some(({ form }) => form !== 'NAME'));

/** `strict`: names alone, no offerings that stand for their company. */
export const partiesOfPhrase = (groups: readonly Group[], phrase: Phrase | undefined, strict: boolean): readonly Mention[] => {
  if (!phrase || arePeople(phrase)) return [];
  const own = ownNameOf(groups, phrase);
  if (own.length > 0) return own;
  const isNamed = phrase.nouns.some(({ head }) => head.tag === 'NAME');
  const named = phrase.nouns.flatMap((noun) => partiesOf(noun, strict || (isNamed && isBackReference(noun))));
  if (named.length > 0) return named;
  if (phrase.nouns.length > 1) return [];
  const whole = wholeOf(groups, phrase);
  if (whole) return partiesOfPhrase(groups, whole, true);
  const told = [...explainedBy(groups, phrase.last), ...listedBy(groups, phrase.last), ...examplesOf(groups, phrase.last)];
  return told.length > 0 || strict ? told : ownersOf(groups, phrase);
};

export const nounAt = (groups: readonly Group[], phrase: Phrase | undefined): NounGroup | undefined => {
  const group = phrase ? groups[phrase.first] : undefined;
  return group?.kind === 'NOUN' ? group : undefined;
};

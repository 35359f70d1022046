// Slots that trade is told by: the maker of a part beside it, "are A's", the customers that a plural is told by, the owner before "whose".
import type { Mention } from '../../../schema/facts.ts';
import { subjectOf } from '../sentence/arguments.ts';
import { listFrom, listUpTo } from '../sentence/coordination.ts';
import { followingOf, skipOn } from '../sentence/following.ts';
import type { Group } from '../sentence/group.ts';
import { explainedName, overComma, previousComma } from '../sentence/leftwards.ts';
import { wordAt } from '../sentence/word-at.ts';
import { apposedTo } from './noun-slots.ts';
import { partiesBeside, partiesOf, partiesOfWords } from './party.ts';
import { nounAt, partiesOfPhrase } from './phrase-parties.ts';
import type { Place, Slots } from './place.ts';
import { verbObject } from './verb-arguments.ts';

/** Where what is told of the noun at `at` begins: after a comma, "made", "supplied". */
const afterMaking = (groups: readonly Group[], at: number): number => {
  const next = groups[at + 1]?.kind === 'COMMA' ? at + 2 : at + 1;
  const verb = groups[next];
  return verb?.kind === 'VERB' && verb.form === 'PARTICIPLE' && /^(?:make|supply|provide|deliver|build|source)$/.test(verb.lemma)
    ? next + 1
    : next;
};

/** "the processor, from A, is", "a sensor by A": A, right beside the noun. */
const makerBeside = ({ groups, at }: Place): readonly Mention[] => {
  const from = afterMaking(groups, at);
  return groups[from]?.kind === 'PREP' && /^(?:from|by)$/.test(wordAt(groups, from))
    ? partiesOfPhrase(groups, listFrom(groups, from + 1), true)
    : [];
};

/** The noun opens its clause, with its article or the owner of what it is a part of. */
const opensClause = (groups: readonly Group[], at: number): boolean => {
  const before = groups[at - 1];
  return !before || before.kind === 'STOP' || before.kind === 'ADVERB' || (before.kind === 'COMMA' && at > 2);
};

/** "Its engines are A's", "The sensors in the camera are A's too": A. */
const saidToBeOf = ({ groups, at }: Place): readonly Mention[] => {
  const { end } = followingOf(groups, at);
  const verb = groups[end];
  if (verb?.kind !== 'VERB' || verb.lemma !== 'be' || verb.form !== 'FINITE') return [];
  const next = skipOn(groups, end + 1);
  const noun = groups[next];
  if (noun?.kind === 'NOUN') return noun.words.at(-1)?.tag === 'POSS' ? partiesOfWords(noun.possessors) : [];
  return noun?.kind === 'PREP' && /^(?:from|by)$/.test(wordAt(groups, next))
    ? partiesOfPhrase(groups, listFrom(groups, next + 1), true)
    : [];
};

/** "Inside A's tractor is an engine": A, for the engine. */
const ownerOfPlace = ({ groups, at }: Place): readonly Mention[] => {
  const place = groups[at - 2];
  const isPlace = groups[at - 1]?.kind === 'VERB' && place?.kind === 'NOUN' && groups[at - 3]?.kind === 'PREP';
  return isPlace ? partiesBeside(place) : [];
};

/** "customers from A to B": both. */
const fromTo = ({ groups, at }: Place): readonly Mention[] => {
  const from = groups[at + 1]?.kind === 'COMMA' ? at + 2 : at + 1;
  const [first, to, last] = [groups[from + 1], groups[from + 2], groups[from + 3]];
  const isRange = wordAt(groups, from) === 'from' && to?.words[0]?.lower === 'to';
  return isRange && first?.kind === 'NOUN' && last?.kind === 'NOUN' ? [...partiesOf(first, true), ...partiesOf(last, true)] : [];
};

/** "500 clients have moved, A and B among them": A and B. */
const amongThem = ({ groups, at }: Place): readonly Mention[] => {
  const among = groups.findIndex((group, index) => index > at + 1 && group.kind === 'PREP' && wordAt(groups, index) === 'among');
  const isThem = among > 0 && wordAt(groups, among + 1) === 'them' && groups[among - 1]?.kind === 'NOUN';
  return isThem ? partiesOfPhrase(groups, listUpTo(groups, among - 1), true) : [];
};

/** "in 100 million cars, including those of A and B", "in cars such as those from A": A and B. */
const thoseOf = ({ groups, at }: Place): readonly Mention[] => {
  const those = groups.findIndex((group, index) => index > at && group.kind === 'NOUN' && /^(?:those|ones)$/.test(group.head.lower));
  const isOf = those > 0 && /^(?:of|from|by)$/.test(wordAt(groups, those + 1));
  return isOf ? partiesOfPhrase(groups, listFrom(groups, those + 2), true) : [];
};

/** "A and B, once its two biggest customers": all of them, where the noun is a plural. */
const apposedAll = ({ groups, at }: Place): readonly Mention[] => {
  const noun = groups[at];
  if (noun?.kind !== 'NOUN') return [];
  const comma = ['ADVERB', 'TIME', 'SUB'].includes(groups[at - 1]?.kind ?? '') ? at - 2 : at - 1;
  const isPlural = noun.words.some(({ tag, lower }) => tag === 'NOUN' && /[^s]s$/.test(lower));
  if (groups[comma]?.kind !== 'COMMA' || (!isPlural && comma === at - 1)) return [];
  const list = listUpTo(groups, comma - 1);
  const joined = list && isPlural && groups[list.first - 1]?.kind === 'CC' ? listUpTo(groups, list.first - 2) : undefined;
  const names = [...partiesOfPhrase(groups, joined, true), ...partiesOfPhrase(groups, list, true)];
  return isPlural ? names : names.slice(-1);
};

/** "A, whose network runs on", "A, a carrier whose network runs on": A, for a verb whose subject is what A offers. */
const whoseSubject = ({ groups, at }: Place): readonly Mention[] => {
  const subject = subjectOf(groups, at);
  if (!subject || wordAt(groups, subject.first - 1) !== 'whose') return [];
  const owner = explainedName(groups, overComma(groups, subject.first - 2));
  return partiesOfPhrase(groups, listUpTo(groups, owner), true).slice(-1);
};

const CUSTOMERS =
  /^(?:customers|clients|companies|firms|businesses|banks|lenders|insurers|airlines|carriers|operators|brands|retailers|merchants|shops|stores|chains|apps|sites|websites|publishers|start-?ups|carmakers|automakers|manufacturers|makers|hospitals|hotels|restaurants|airports|agencies|utilities|organi[sz]ations|enterprises|names|giants|groups|marketplaces|services|platforms|users)$/;
/** Where the names begin that "including", "such as" or "among them" at `at` brings; -1 for none. */
const examplesStart = (groups: readonly Group[], at: number): number => {
  const word = wordAt(groups, at);
  if (/^(?:including|like)$/.test(word)) return at + 1;
  if ((word === 'such' || word === 'as') && wordAt(groups, at + 1) === 'as') return at + 2;
  return word === 'among' && groups[at + 1]?.words.at(-1)?.lower === 'them' ? at + 2 : -1;
};

/** "processes payments for more than 2,000 shops, including A and B": A and B, up to the end of the clause. */
const laterExamples = ({ groups, at }: Place): readonly Mention[] => {
  for (let index = at + 1; index < groups.length; index += 1) {
    const group = groups[index];
    if (group?.kind === 'STOP' || group?.kind === 'WH' || group?.kind === 'SUB' || (group?.kind === 'VERB' && group.form === 'FINITE'))
      return [];
    if (group?.kind !== 'NOUN' || !CUSTOMERS.test(group.head.lower)) continue;
    const example = examplesStart(groups, groups[index + 1]?.kind === 'COMMA' ? index + 2 : index + 1);
    if (example > 0) return partiesOfPhrase(groups, listFrom(groups, example), true);
  }
  return [];
};

/** "A's Nova 5 is built by B": A, where the product has its name. */
const ownerOfNamed = (place: Place): readonly Mention[] => {
  const noun = nounAt(place.groups, verbObject(place));
  return noun?.head.tag === 'NAME' && !noun.possessors.includes(noun.head) ? partiesOfWords(noun.possessors) : [];
};

/** "A fifth of A's revenue comes from B": A. */
const ownerOfSales = ({ groups, at }: Place): readonly Mention[] => {
  const sales = groups
    .slice(0, at)
    .findLast((group) => group.kind === 'NOUN' && /^(?:sales|revenues?|turnover|income|business)$/.test(group.head.lower));
  return sales?.kind === 'NOUN' ? partiesOfWords(sales.possessors) : [];
};

/** "A, the largest of B's shops and one of its customers,": A, from the "and" at `joint`. */
const oneOfInsert = (groups: readonly Group[], joint: number): readonly Mention[] => {
  const comma = previousComma(groups, joint);
  const opensInsert = groups[comma + 1]?.kind === 'NOUN' && !groups.slice(comma, joint).some(({ kind }) => kind === 'VERB');
  return comma > 0 && opensInsert ? partiesOfPhrase(groups, listUpTo(groups, comma - 1), true).slice(-1) : [];
};

/** "A is one of its customers", "A, one of its customers,", "one of its customers, A": A, for the customers. */
const oneOf = (place: Place): readonly Mention[] => {
  const { groups, at } = place;
  const count = groups[at - 2];
  if (count?.kind !== 'NOUN' || !/^(?:one|two|three|some|many|most|part|others?)$/.test(count.head.lower)) return [];
  const before = groups[at - 3];
  if (before?.kind === 'VERB')
    return /^(?:be|become|remain)$/.test(before.lemma) ? partiesOfPhrase(groups, subjectOf(groups, at - 3), true) : [];
  if (before?.kind === 'CC') return oneOfInsert(groups, at - 3);
  const names = before?.kind === 'COMMA' ? partiesOfPhrase(groups, listUpTo(groups, at - 4), true).slice(-1) : [];
  return names.length > 0 ? names : apposedTo(place);
};

/** "A, with phones made by B,": A, for the verb that the phones are made by, or for the phones. */
const carrierOf = (place: Place): readonly Mention[] => {
  const { groups, at } = place;
  const first = groups[at]?.kind === 'VERB' ? (verbObject(place)?.first ?? -1) : at;
  const carries = wordAt(groups, first - 1) === 'with' && groups[first - 2]?.kind === 'COMMA';
  return carries ? partiesOfPhrase(groups, listUpTo(groups, first - 3), true).slice(-1) : [];
};

export const TRADE_SLOTS: Slots = {
  beside: makerBeside,
  'opening.beside': (place) => (opensClause(place.groups, place.at) ? makerBeside(place) : []),
  'is.of': saidToBeOf,
  'place.of': ownerOfPlace,
  range: fromTo,
  'among-them': amongThem,
  those: thoseOf,
  'apposed.all': apposedAll,
  'examples.later': laterExamples,
  'subject.whose': whoseSubject,
  carrier: carrierOf,
  'one-of': oneOf,
  'sales.of': ownerOfSales,
  'named.owner': ownerOfNamed,
};

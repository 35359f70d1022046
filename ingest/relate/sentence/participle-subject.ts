// Whom a participle is said of: "the app bought by A", "X, an app, bought by A", "Bought by A, X".
import { antecedent } from './antecedent.ts';
import { listUpTo, type Phrase } from './coordination.ts';
import type { Group } from './group.ts';
import { isSentenceOpening, previousComma, previousVerb, skipBack } from './leftwards.ts';
import { chainStart, phraseBefore } from './phrase-before.ts';
import { subjectAfterColon, subjectAhead } from './subject-ahead.ts';
import type { SubjectOf } from './subject-of.ts';
import { wordAt } from './word-at.ts';

/** "X, the storage service bought by": X, at the start of the sentence, for the noun at `at`. */
const nameExplainedBy = (groups: readonly Group[], at: number): Phrase | undefined => {
  const noun = groups[at];
  const name = groups[at - 2];
  const opens = noun?.kind === 'NOUN' && noun.head.tag === 'NOUN' && groups[at - 1]?.kind === 'COMMA' && isSentenceOpening(groups, at - 3);
  return opens && name?.kind === 'NOUN' && name.head.tag === 'NAME' ? listUpTo(groups, at - 2) : undefined;
};

/** "X, an app that lets users chat, bought by": X, for the comma at `close`. */
const nameBeforeInsert = (groups: readonly Group[], close: number): Phrase | undefined => {
  const open = previousComma(groups, close - 1);
  const name = groups[open - 1];
  const first = groups[open + 1];
  const explains = first?.kind === 'NOUN' ? first.head.tag !== 'NAME' || first.words.length > 1 : first?.kind === 'WH';
  return open > 0 && explains && name?.kind === 'NOUN' && name.head.tag === 'NAME' ? listUpTo(groups, open - 1) : undefined;
};

const FOUNDED = /^(?:found|co-found|set up|establish|launch|start|create|own|co-own|hold|control|run|operate|back|lead|head)$/;
/** "a supplier to X, founded by": X, for the noun at `at`; not "the unit of X, run by". */
const nameInPhrase = (groups: readonly Group[], verb: number, at: number): Phrase | undefined => {
  const participle = groups[verb];
  const name = groups[at];
  const isFounded = participle?.kind === 'VERB' && FOUNDED.test(participle.lemma);
  const hangs = groups[at - 1]?.kind === 'PREP' && /^(?:to|from|with|through|by|via|for|at|in)$/.test(wordAt(groups, at - 1));
  const isFirm = name?.kind === 'NOUN' && name.head.mentions.some(({ kind }) => kind === 'COMPANY');
  return isFounded && hangs && isFirm ? listUpTo(groups, at) : undefined;
};

/** "Map unit of X bought by Y": in a headline without another verb, the noun that the phrases before the participle hang on. */
const headOfHeadline = (groups: readonly Group[], verb: number, at: number): Phrase | undefined => {
  const start = chainStart(groups, at);
  const isAlone =
    start < at && isSentenceOpening(groups, start - 1) && !groups.some((group, index) => group.kind === 'VERB' && index !== verb);
  return isAlone ? listUpTo(groups, start) : undefined;
};

/** "the app bought by X", ", owned by X": the noun right before; "Bought by X in 2010, Y": the subject ahead. */
export const participleSubject = (groups: readonly Group[], verb: number, depth: number, subjectOf: SubjectOf): Phrase | undefined => {
  const at = skipBack(groups, verb - 1);
  if (isSentenceOpening(groups, at)) return subjectAhead(groups, verb) ?? subjectAfterColon(groups, verb);
  const before = groups[at];
  if (before?.kind === 'NOUN') {
    const explained = nameExplainedBy(groups, at);
    if (explained) return explained;
    const headline = headOfHeadline(groups, verb, at);
    if (headline) return headline;
    const list = listUpTo(groups, at);
    return list && list.nouns.length > 1 && groups[list.first - 1]?.kind === 'VERB'
      ? { nouns: list.nouns.slice(-1), first: at, last: at }
      : list;
  }
  if (before?.kind === 'COMMA')
    return nameBeforeInsert(groups, at) ?? nameInPhrase(groups, verb, at - 1) ?? phraseBefore(groups, at - 1, 0);
  if (before?.kind === 'WH') return antecedent(groups, at, subjectOf);
  if (before?.kind === 'CC') {
    const previous = previousVerb(groups, at - 1);
    return previous >= 0 ? subjectOf(groups, previous, depth + 1) : undefined;
  }
  return undefined;
};

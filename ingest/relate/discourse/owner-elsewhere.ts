// "its" that is not of the company before it: "A, its supplier", "A is its biggest customer", "A has been using its app".
import type { Mention } from '../../../schema/facts.ts';
import { TAKES_OF_ANOTHER } from '../../recognise/link/takes-of-another.ts';
import type { Token } from '../sentence/token.ts';
import { clauseSubject, companiesOf, firstSubject, isVerb, subjectAhead } from './clauses.ts';
import { type Memory, same, topicOf } from './memory.ts';

const BE = /^(?:is|are|was|were|be|been|became|become|becomes|remains|remained)$/;
const AGO = /^(?:once|now|long|still|already|then)$/;
/** What ends an apposition, and what cannot stand in one. */
const ENDS = /^[,.;:)–—]$/;
const NO_APPOSITION = /^(?:is|are|was|were|has|have|had|will|would|can|could|may|might|said|says)$/;
const LONGEST = 14;

/** Where the comma stands that parts a name from what explains it: "A, once its parent"; -1 where "its" at `at` explains nobody. */
const commaBefore = (tokens: readonly Token[], at: number): number => {
  const comma = AGO.test(tokens[at - 1]?.lower ?? '') ? at - 2 : at - 1;
  return tokens[comma]?.text === ',' && tokens[comma - 1]?.mentions.some(({ kind }) => kind !== 'OTHER') === true ? comma : -1;
};

/** "A, its four-legged robot, went on sale", "to digest A, its purchase of last year." */
const explainsName = (tokens: readonly Token[], at: number): boolean => {
  const comma = commaBefore(tokens, at);
  if (comma < 0) return false;
  const rest = tokens.slice(at, at + LONGEST);
  const end = rest.findIndex(({ text }) => ENDS.test(text));
  const closes = end >= 0 && /^[,)–—]$/.test(rest[end]?.text ?? '');
  if (end < 0 || rest.slice(0, end).some(({ lower }) => NO_APPOSITION.test(lower))) return false;
  return closes || tokens.slice(0, comma - 1).some(isVerb);
};

/** "A is its biggest customer", "A and B are among its backers". */
const isSaidToBe = (tokens: readonly Token[], at: number): boolean => {
  const word = (index: number): string => tokens[index]?.lower ?? '';
  const start = /^(?:among|of)$/.test(word(at - 1)) ? at - (word(at - 2) === 'one' ? 2 : 1) : at;
  return BE.test(word(start - 1));
};

const THING =
  /^(?:apps?|platforms?|technolog(?:y|ies)|softwares?|services?|systems?|designs?|patents?|property|network|chips?|tools?|hands|board|engine|maps)$/;
const takes = (tokens: readonly Token[], at: number): boolean => {
  const before = tokens
    .slice(Math.max(0, at - 9), at)
    .map(({ lower }) => lower)
    .join(' ');
  return TAKES_OF_ANOTHER.test(before) && tokens.slice(at + 1, at + 5).some(({ lower }) => THING.test(lower));
};

/** Whose it is, where that is another than the subject of the clause that "its" at `at` stands in. */
export const ownerElsewhere = (tokens: readonly Token[], at: number, memory: Memory): Mention | undefined => {
  if (tokens[at + 1]?.lower === 'own') return undefined;
  const before = tokens.slice(0, at);
  const here = companiesOf(before);
  const notHere = (company: Mention): boolean => !here.some((other) => same(company, other));
  if (explainsName(tokens, at)) {
    const comma = commaBefore(tokens, at);
    const explained = companiesOf(tokens.slice(comma - 1, comma));
    const isOther = (company: Mention | undefined): company is Mention =>
      company !== undefined && !explained.some((other) => same(company, other));
    const earlier = tokens.slice(0, comma - 1);
    return [clauseSubject(earlier), firstSubject(earlier), subjectAhead(tokens, at), ...topicOf(memory)].find(isOther);
  }
  if (isSaidToBe(tokens, at)) return topicOf(memory).find(notHere);
  if (!takes(tokens, at)) return undefined;
  const user = clauseSubject(before);
  const outer = firstSubject(before);
  if (outer && !same(outer, user)) return outer;
  return memory.subject && notHere(memory.subject) ? memory.subject : undefined;
};

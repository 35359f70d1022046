// "it", "its", "they" and what the article has named before it in, the companies that it stands for out.
import type { Mention } from '../../../schema/facts.ts';
import { PREPOSITIONS } from '../lexicon/closed-words.ts';
import type { Token } from '../sentence/token.ts';
import { clauseSubject, companiesOf, firstSubject, isVerb, subjectAhead, verbFollows } from './clauses.ts';
import type { Expression } from './expression.ts';
import { distinct, type Memory, same, topicOf } from './memory.ts';
import { ownerElsewhere } from './owner-elsewhere.ts';
import { isCompany } from './salience.ts';

const resolvePlural = (word: string, before: readonly Token[], memory: Memory): readonly Mention[] => {
  const here = distinct(companiesOf(before));
  if (here.length === 1 || here.length === 2) return word === 'them' && here.length === 1 ? memory.pair : here;
  return here.length === 0 && word !== 'their' ? memory.pair : [];
};

/** Tokens back from "which": "B, which", "B, the customer whose". */
const REACH = 4;
/** "A can count on B, which will build it": of a clause that tells more of B, "it" is A. */
const outerSubject = (before: readonly Token[]): Mention | undefined => {
  const stop = before.findLastIndex(({ text }) => /^[:;]$/.test(text));
  const relative = before.findLastIndex(({ lower }, index) => index > stop && /^(?:which|who|whose)$/.test(lower));
  const described = before
    .slice(Math.max(0, relative - REACH), Math.max(0, relative))
    .flatMap(({ mentions }) => mentions.filter(isCompany));
  const main = described.length > 0 ? firstSubject(before.slice(0, relative)) : undefined;
  return main && !described.some((company) => same(company, main)) ? main : undefined;
};

const HANGS = /^(?:that|when|until|after|before|once|because|unless|if)$/;
/** "A gained on word that B will buy it", "A stayed until B bought it out": of a clause that hangs on another, "it" is the subject of that. */
const outerClauseSubject = (before: readonly Token[], subject: Mention): Mention | undefined => {
  const opening = before.findLastIndex(({ lower }) => HANGS.test(lower));
  if (opening < 1) return undefined;
  const outer = clauseSubject(before.slice(0, opening));
  return outer && !same(outer, subject) ? outer : outerClauseSubject(before.slice(0, opening), subject);
};

/** "B, which it runs", "B that it owns": B, of which the clause tells more, and which "it" is not. */
const describedBefore = (before: readonly Token[]): Token | undefined => {
  const name = before.at(-2)?.text === ',' ? before.at(-3) : before.at(-2);
  return /^(?:which|that)$/.test(before.at(-1)?.lower ?? '') && name?.mentions.some(isCompany) ? name : undefined;
};

/** "A will buy B, or take a stake in it": what the first verb is about is what the second is about. */
const sharedObject = (before: readonly Token[], subject: Mention): Mention | undefined => {
  const joint = before.findLastIndex(({ lower }) => lower === 'or' || lower === 'and');
  const isVerbPhrase = isVerb(before[joint + 1]);
  const object = before
    .slice(0, Math.max(0, joint))
    .flatMap(({ mentions }) => mentions.filter(isCompany))
    .findLast((company) => !same(company, subject));
  return isVerbPhrase ? object : undefined;
};

/** "A sells it at home, and B will stock it": the subject of the clause before. */
const joinedSubject = (before: readonly Token[], subject: Mention): Mention | undefined => {
  const at = before.findLastIndex(({ mentions }) => mentions.some((company) => same(company, subject)));
  const isJoined = /^(?:and|but)$/.test(before[at - 1]?.lower ?? '') && before[at - 2]?.text === ',';
  const other = isJoined ? clauseSubject(before.slice(0, at - 2)) : undefined;
  return other && !same(other, subject) ? other : undefined;
};

const isNamedIn = (here: readonly Mention[], company: Mention): boolean => here.some((other) => same(company, other));

const CLAUSE_OPENS = /^(?:that|which|when|while|because|if|where|although|though|but|and|before|after|since|as|than|once|until|says|said)$/;
/** "as it has been", "since it bought": a clause, though the word before it could open a phrase. */
const CLAUSE_OR_PHRASE = /^(?:as|since|before|after|until|than|once)$/;
/** "it's done": the verb, of which the list of verbs knows nothing. */
const SHORT_VERB = /^'(?:s|d|ll)$/;
/** "For A it": A, the only company before. */
const opensFor = (before: readonly Token[]): Mention | undefined => {
  const here = companiesOf(before);
  const opening = before.slice(
    0,
    before.findIndex(({ mentions }) => mentions.some(isCompany)),
  );
  return here.length === 1 && opening[0]?.lower === 'for' && !opening.some(isVerb) ? here[0] : undefined;
};

/** "it and B will work together": of another than B. */
const joinedWith = (tokens: readonly Token[], at: number): readonly Mention[] =>
  tokens[at + 1]?.lower === 'and' ? (tokens[at + 2]?.mentions.filter(isCompany) ?? []) : [];

/** "B and its maps", "As for B, its shares", "For its own part B insists": B, whoever is the subject. */
const ownerBeside = (tokens: readonly Token[], at: number): Mention | undefined => {
  const companyAt = (index: number): Mention | undefined => tokens[index]?.mentions.find(isCompany);
  if (tokens[at - 1]?.lower === 'and' && tokens[at + 1]?.lower !== 'own') return companyAt(at - 2);
  if (tokens[0]?.lower === 'as' && tokens[1]?.lower === 'for' && tokens[at - 1]?.text === ',' && at === 4) return companyAt(2);
  const part = tokens[at + 1]?.lower === 'own' ? at + 2 : at + 1;
  return tokens[at - 1]?.lower === 'for' && tokens[part]?.lower === 'part' ? (companyAt(at - 2) ?? companyAt(part + 1)) : undefined;
};

const isSubjectAt = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens[at + 1];
  const before = tokens[at - 1]?.lower ?? '';
  const inPhrase = PREPOSITIONS.has(before) && !CLAUSE_OR_PHRASE.test(before);
  if (inPhrase || !(verbFollows(tokens, at + 1) || SHORT_VERB.test(next?.lower ?? ''))) return false;
  return isVerb(next) || SHORT_VERB.test(next?.lower ?? '') || next?.lower === 'and' || CLAUSE_OPENS.test(before) || at === 0;
};

const BUYING = /^(?:bought|buys|buy|buying|acquired|acquires|acquire|acquiring|purchased|purchases|purchase|purchasing)$/;
/** "A has bought it": what the text told A to be the buyer of, where that is one company. */
const boughtBefore = (before: readonly Token[], buyer: Mention, memory: Memory): Mention | undefined => {
  const isOf = (company: Mention, role: string): boolean => memory.descriptions.get(company.fullName)?.has(role) === true;
  if (!BUYING.test(before.at(-1)?.lower ?? '') || !isOf(buyer, 'buyer')) return undefined;
  const targets = topicOf(memory).filter((company) => isOf(company, 'target') && !same(company, buyer));
  return targets.length === 1 ? targets[0] : undefined;
};

export const resolvePronoun = (expression: Expression, tokens: readonly Token[], memory: Memory): readonly Mention[] => {
  const word = expression.words[0] ?? '';
  const before = tokens.slice(0, expression.from);
  if (word === 'they' || word === 'their' || word === 'them') return resolvePlural(word, before, memory);
  const here = companiesOf(before);
  const partners = joinedWith(tokens, expression.from);
  const described = word === 'it' ? describedBefore(before) : undefined;
  const strangers = [...partners, ...(described?.mentions ?? [])];
  const antecedent = topicOf(memory).find((company) => !isNamedIn(strangers, company));
  const other = word === 'its' ? (ownerBeside(tokens, expression.from) ?? ownerElsewhere(tokens, expression.from, memory)) : undefined;
  if (other) return [other];
  const opensAmong = before.length === 1 && before[0]?.lower === 'among';
  const outer = described ? before.slice(0, before.indexOf(described)) : before;
  const first = opensAmong && antecedent ? antecedent : (clauseSubject(outer) ?? (described ? undefined : firstSubject(outer)));
  if (!first && described && firstSubject(before)) return [];
  if (!first) {
    const ahead = word === 'its' && here.length === 0 ? subjectAhead(tokens, expression.from) : undefined;
    const whom = word === 'it' ? opensFor(before) : undefined;
    const found = ahead ?? whom ?? antecedent ?? here.at(-1);
    return found ? [found] : [];
  }
  if (word === 'its' || isSubjectAt(tokens, expression.from)) return [first];
  const near =
    boughtBefore(before, first, memory) ??
    outerSubject(before) ??
    sharedObject(before, first) ??
    joinedSubject(before, first) ??
    outerClauseSubject(before, first);
  if (near) return [near];
  const inSegmentBefore = companiesOf(before.slice(0, before.findLastIndex(({ text }) => /^[:;]$/.test(text)) + 1)).at(-1);
  if (inSegmentBefore && !same(inSegmentBefore, first)) return [inSegmentBefore];
  const elsewhere = topicOf(memory).find((company) => !isNamedIn(here, company));
  const last = here.findLast((company) => !same(company, first));
  return [elsewhere ?? last ?? first];
};

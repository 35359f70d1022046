// An expression and what the article has named before it in, the companies that it stands for out; none where nothing tells.
import type { Mention } from '../../../schema/facts.ts';
import { isPublication } from '../../recognise/link/publications.ts';
import { MODALS, PREPOSITIONS } from '../lexicon/closed-words.ts';
import { verbReading } from '../lexicon/verbs.ts';
import type { Token } from '../sentence/token.ts';
import { fitOf, needsTelling } from './descriptions.ts';
import type { Expression } from './expressions.ts';
import { distinct, type Memory, same, topicOf, weightOf } from './memory.ts';

const isCompany = ({ kind, fullName }: Mention): boolean => kind === 'COMPANY' && !isPublication(fullName);
const companiesOf = (tokens: readonly Token[]): readonly Mention[] =>
  tokens.flatMap(({ mentions }) => mentions.filter(isCompany).slice(0, 2));

const isVerb = (token: Token | undefined): boolean =>
  token !== undefined && token.mentions.length === 0 && (verbReading(token.lower) !== undefined || MODALS.has(token.lower));
const ADVERB = /^(?:also|now|already|still|too|itself|then|since|never|not|,|\p{Ll}+ly)$/u;
const verbFollows = (tokens: readonly Token[], at: number): boolean => {
  if (tokens[at]?.lower === 'and' && tokens[at + 1]?.mentions.length) return isVerb(tokens[at + 2]);
  for (let next = at; next < tokens.length && next < at + 4; next += 1) {
    if (isVerb(tokens[next])) return true;
    if (!ADVERB.test(tokens[next]?.lower ?? '')) return false;
  }
  return false;
};

/** The last company that a verb follows at once: the subject of the clause that the expression stands in. */
const clauseSubject = (before: readonly Token[]): Mention | undefined =>
  before
    .findLast(({ mentions }, index) => mentions.some(isCompany) && verbFollows(before, index + 1) && !opensPhrase(before, index))
    ?.mentions.find(isCompany);

/** "With A and B": a name in a phrase. */
const opensPhrase = (tokens: readonly Token[], at: number): boolean => {
  const previous = tokens[at - 1];
  if (!previous) return false;
  const isJoined = /^(?:and|or|,)$/.test(previous.lower) && (tokens[at - 2]?.mentions.length ?? 0) > 0;
  if (isJoined) return opensPhrase(tokens, at - 2);
  return PREPOSITIONS.has(previous.lower) && !/^(?:as|since|before|after)$/.test(previous.lower);
};

/** "Together with A it", "Among its rivals": names that open the sentence in a phrase are no subject. */
const firstSubject = (before: readonly Token[]): Mention | undefined =>
  before.find(({ mentions }, index) => mentions.some(isCompany) && !opensPhrase(before, index))?.mentions.find(isCompany);

/** "In its first deal, A": the subject that follows the phrase which opens the sentence. */
const subjectAhead = (tokens: readonly Token[], from: number): Mention | undefined => {
  const comma = tokens.findIndex(({ text }, index) => index > from && text === ',');
  if (comma < 0 || tokens.slice(from, comma).some(isVerb)) return undefined;
  const at = tokens[comma + 1]?.lower === 'the' ? comma + 2 : comma + 1;
  return verbFollows(tokens, at + 1) ? tokens[at]?.mentions.find(isCompany) : undefined;
};

const resolvePlural = (word: string, before: readonly Token[], memory: Memory): readonly Mention[] => {
  const here = distinct(companiesOf(before));
  if (here.length === 1 || here.length === 2) return word === 'them' && here.length === 1 ? memory.pair : here;
  return here.length === 0 && word !== 'their' ? memory.pair : [];
};

/** "A can count on B, which will build it": of a clause that tells more of B, "it" is A. */
const outerSubject = (before: readonly Token[]): Mention | undefined => {
  const stop = before.findLastIndex(({ text }) => /^[:;]$/.test(text));
  const relative = before.findLastIndex(({ lower }, index) => index > stop && (lower === 'which' || lower === 'who'));
  const described = before.slice(Math.max(0, relative - 2), Math.max(0, relative)).flatMap(({ mentions }) => mentions.filter(isCompany));
  const main = described.length > 0 ? firstSubject(before.slice(0, relative)) : undefined;
  return main && !described.some((company) => same(company, main)) ? main : undefined;
};

/** "A will buy B, or take a stake in it": what the first verb is about is what the second is about. */
const sharedObject = (before: readonly Token[], subject: Mention): Mention | undefined => {
  const joint = before.findLastIndex(({ lower }) => lower === 'or' || lower === 'and');
  const isVerbPhrase = isVerb(before[joint + 1]);
  const object = before
    .slice(0, Math.max(0, joint))
    .findLast(({ mentions }) => mentions.some(isCompany))
    ?.mentions.find(isCompany);
  return isVerbPhrase && object && !same(object, subject) ? object : undefined;
};

const isNamedIn = (here: readonly Mention[], company: Mention): boolean => here.some((other) => same(company, other));

const BE = /^(?:is|are|was|were|be|been|became|become|becomes|remains|remained)$/;
const RELATION =
  /^(?:parent|owner|shareholder|investor|backer|supplier|customer|client|partner|rival|distributor|manufacturer|licensor|licensee|sponsor|lender|buyer|suitor|competitor)s?$/;
/** "A is its biggest customer", "A and B are among its backers", "A, its owner,": of another company than A. */
const tellsOfOther = (tokens: readonly Token[], at: number): boolean => {
  const word = (index: number): string => tokens[index]?.lower ?? '';
  if (word(at + 1) === 'own') return false;
  const start = /^(?:among|of)$/.test(word(at - 1)) ? at - (word(at - 2) === 'one' ? 2 : 1) : at;
  if (BE.test(word(start - 1))) return true;
  const comma = /^(?:once|now|long|still|already|then)$/.test(word(at - 1)) ? at - 2 : at - 1;
  const explains = word(comma) === ',' && (tokens[comma - 1]?.mentions.some(isCompany) ?? false);
  return explains && tokens.slice(at + 1, at + 5).some(({ lower }) => RELATION.test(lower));
};

const CLAUSE_OPENS = /^(?:that|which|when|while|because|if|where|although|though|but|and|before|after|since|says|said)$/;

const resolvePronoun = (expression: Expression, tokens: readonly Token[], memory: Memory): readonly Mention[] => {
  const word = expression.words[0] ?? '';
  const before = tokens.slice(0, expression.from);
  if (word === 'they' || word === 'their' || word === 'them') return resolvePlural(word, before, memory);
  const here = companiesOf(before);
  const antecedent = topicOf(memory)[0];
  const other =
    word === 'its' && tellsOfOther(tokens, expression.from) ? topicOf(memory).find((company) => !isNamedIn(here, company)) : undefined;
  if (other) return [other];
  const opensAmong = before.length === 1 && before[0]?.lower === 'among';
  const first = opensAmong && antecedent ? antecedent : (clauseSubject(before) ?? firstSubject(before));
  if (!first) {
    const ahead = word === 'its' && here.length === 0 ? subjectAhead(tokens, expression.from) : undefined;
    const found = ahead ?? antecedent ?? here.at(-1);
    return found ? [found] : [];
  }
  const isSubject =
    verbFollows(tokens, expression.from + 1) &&
    !PREPOSITIONS.has(before.at(-1)?.lower ?? '') &&
    (isVerb(tokens[expression.from + 1]) ||
      tokens[expression.from + 1]?.lower === 'and' ||
      CLAUSE_OPENS.test(before.at(-1)?.lower ?? '') ||
      before.length === 0);
  if (word === 'its' || isSubject) return [first];
  const near = outerSubject(before) ?? sharedObject(before, first);
  if (near) return [near];
  const inSegmentBefore = companiesOf(before.slice(0, before.findLastIndex(({ text }) => /^[:;]$/.test(text)) + 1)).at(-1);
  if (inSegmentBefore && !same(inSegmentBefore, first)) return [inSegmentBefore];
  const elsewhere = topicOf(memory).find((company) => !isNamedIn(here, company));
  const last = here.findLast((company) => !same(company, first));
  return [elsewhere ?? last ?? first];
};

/** "Sony Music … the group": the parent and its arm are not the two sides of a deal. */
const isOneHouse = (a: Mention, b: Mention): boolean => a.fullName.toLowerCase().split(' ')[0] === b.fullName.toLowerCase().split(' ')[0];

const resolveDescription = (expression: Expression, tokens: readonly Token[], memory: Memory): readonly Mention[] => {
  const before = tokens.slice(0, expression.from);
  const stop = before.findLastIndex(({ text }) => /^[:;]$/.test(text));
  const here = companiesOf(before.slice(stop + 1));
  const isSubject = verbFollows(tokens, expression.to) && !PREPOSITIONS.has(before.at(-1)?.lower ?? '');
  const own = isSubject ? undefined : (clauseSubject(before.slice(stop + 1)) ?? here[0]);
  const candidates = distinct([...[...companiesOf(before)].reverse(), ...topicOf(memory)]);
  const isPlain = !needsTelling(expression);
  const scored = candidates
    .map((company, rank) => {
      const place = (here.some((other) => same(other, company)) ? 0.5 : 0) - (own && isOneHouse(company, own) ? 3 : 0) - rank * 0.1;
      const fit = fitOf(expression, company, memory.descriptions);
      return { company, fit, score: fit + weightOf(company, memory) * (isPlain ? 1 : 0.5) + place };
    })
    .sort((a, b) => b.score - a.score);
  const [best, second] = scored;
  if (!best || best.score < 0) return [];
  const isTold = best.fit > 0 || (isPlain && best.fit === 0);
  return isTold || !second || second.score < best.score - 1 ? [best.company] : [];
};

/** "the former", "the latter": of the two named in this sentence where it is the subject, else of those before. */
const resolveOneOfTwo = (expression: Expression, tokens: readonly Token[], memory: Memory): readonly Mention[] => {
  const here = distinct(companiesOf(tokens.slice(0, expression.from)));
  const isSubject = verbFollows(tokens, expression.to);
  const two = here.length === 2 && isSubject ? here : memory.lastTwo;
  const one = expression.words[0] === 'former' ? two[0] : two[1];
  return one && two.length === 2 ? [one] : [];
};

/** `tokens`: the whole sentence, with what stands before the expression already resolved. */
export const resolve = (expression: Expression, tokens: readonly Token[], memory: Memory): readonly Mention[] => {
  if (expression.kind === 'PRONOUN') return resolvePronoun(expression, tokens, memory);
  if (expression.kind === 'DESCRIPTION') return resolveDescription(expression, tokens, memory);
  if (expression.kind === 'ONE_OF_TWO') return resolveOneOfTwo(expression, tokens, memory);
  const here = distinct(companiesOf(tokens.slice(0, expression.from).filter(({ lower }) => lower !== 'its')));
  return here.length === 2 ? here : memory.pair;
};

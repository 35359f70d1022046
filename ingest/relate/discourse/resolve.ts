// An expression and what the article has named before it in, the companies that it stands for out; none where nothing tells.
import type { Mention } from '../../../schema/facts.ts';
import { PREPOSITIONS } from '../lexicon/closed-words.ts';
import type { Token } from '../sentence/token.ts';
import { clauseSubject, companiesOf, verbFollows } from './clauses.ts';
import { fitOf, needsTelling } from './descriptions.ts';
import type { Expression } from './expression.ts';
import { distinct, type Memory, same, storyOf, topicOf, weightOf } from './memory.ts';
import { resolvePronoun } from './pronouns.ts';

/** "Sony Music … the group": the parent and its arm are not the two sides of a deal. */
const isOneHouse = (a: Mention, b: Mention): boolean => a.fullName.toLowerCase().split(' ')[0] === b.fullName.toLowerCase().split(' ')[0];

/** Of "that company" it is the one named last in its sentence, of "the company" whoever fits best. */
const resolveDescription = (expression: Expression, tokens: readonly Token[], memory: Memory): readonly Mention[] => {
  const before = tokens.slice(0, expression.from);
  const stop = before.findLastIndex(({ text }) => /^[:;]$/.test(text));
  const here = companiesOf(before.slice(stop + 1));
  const isSubject = verbFollows(tokens, expression.to) && !PREPOSITIONS.has(before.at(-1)?.lower ?? '');
  const own = isSubject ? undefined : (clauseSubject(before.slice(stop + 1)) ?? here[0]);
  const made = expression.made ?? [];
  const isOther = (company: Mention): boolean => !made.some((thing) => same(thing, company));
  const candidates = distinct([...[...companiesOf(before)].reverse(), ...topicOf(memory)]).filter(isOther);
  const isPlain = !needsTelling(expression);
  const nearest = here.at(-1);
  if (nearest && isPlain && tokens[expression.from]?.lower === 'that') return [nearest];
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

/** "The rival": of those named last, the one that the story is least told of. */
const resolveRival = (memory: Memory): readonly Mention[] => {
  const last = memory.recent.at(-1);
  const near = memory.lastTwo.some((company) => same(company, last)) ? memory.lastTwo : memory.recent.slice(-1);
  const [main, ...others] = storyOf(memory);
  const rival = others.findLast((company) => near.some((other) => same(company, other) && !same(company, main)));
  return rival ? [rival] : [];
};

/** `tokens`: the whole sentence, with what stands before the expression already resolved. */
export const resolve = (expression: Expression, tokens: readonly Token[], memory: Memory): readonly Mention[] => {
  if (expression.kind === 'PRONOUN') return resolvePronoun(expression, tokens, memory);
  if (expression.kind === 'DESCRIPTION') return resolveDescription(expression, tokens, memory);
  if (expression.kind === 'RIVAL') return resolveRival(memory);
  if (expression.kind === 'ONE_OF_TWO') return resolveOneOfTwo(expression, tokens, memory);
  const here = distinct(companiesOf(tokens.slice(0, expression.from).filter(({ lower }) => lower !== 'its')));
  return here.length === 2 ? here : memory.pair;
};

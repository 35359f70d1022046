// A sentence's tokens and what the article has named so far in, the tokens with references as names out.
import type { Token } from '../sentence/token.ts';
import { expressionsIn } from './expressions.ts';
import { companyForTown, type Memory } from './memory.ts';
import { resolve } from './resolve.ts';

const withTowns = (tokens: readonly Token[], memory: Memory): readonly Token[] =>
  tokens.map((token) => {
    if (token.mentions.some(({ kind }) => kind !== 'OTHER') && !/^big blue$/i.test(token.text)) return token;
    const company = /^\p{Lu}/u.test(token.text) ? companyForTown(token.text, memory) : undefined;
    return company ? { ...token, mentions: [company] } : token;
  });

/** A resolved expression becomes one token that carries its company's mention (or the two mentions of a pair). */
export const withReferences = (tokens: readonly Token[], memory: Memory): readonly Token[] => {
  const resolved: Token[] = [];
  const expressions = expressionsIn(tokens);
  const known = withTowns(tokens, memory);
  for (let at = 0; at < known.length; ) {
    const token = known[at];
    if (!token) break;
    const expression = expressions.find(({ from }) => from === at);
    const last = expression ? known[expression.to - 1] : undefined;
    const mentions = expression
      ? resolve(
          { ...expression, from: resolved.length, to: resolved.length + expression.to - expression.from },
          [...resolved, ...known.slice(at)],
          memory,
        )
      : [];
    if (!expression || !last || mentions.length === 0) {
      resolved.push(token);
      at += 1;
      continue;
    }
    const text = known
      .slice(at, expression.to)
      .map((word) => word.text)
      .join(' ');
    resolved.push({ text, lower: text.toLowerCase(), start: token.start, end: last.end, mentions });
    at = expression.to;
  }
  return resolved;
};

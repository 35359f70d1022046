// Words that only say how exact a number is: "up to $5m", "for about $20m", "more than 500 banks". They hide no phrase behind them.
import { TIME_WORDS } from '../lexicon/closed-words.ts';
import type { Token } from './token.ts';

/** One, two and three words before the number. */
const APPROXIMATELY: readonly RegExp[] = [
  /^(?:about|around|over|under|above|below|nearly|almost|roughly|approximately|only|just|circa|approx)$/,
  /^(?:more than|less than|fewer than|up to|at least|at most|close to|upwards of|north of|well over|just over|just under)$/,
  /^(?:as much as|as many as|as little as|in excess of|upward of|at the least)$/,
];

const isNumber = (token: Token | undefined): boolean =>
  token !== undefined &&
  token.mentions.length === 0 &&
  /^(?:(?:us|c|a|s)?[$€£¥₹]?\d|[$€£¥₹]|half$|(?:two|three|four)-(?:third|quarter|fifth)s$)/.test(token.lower);

/** "over 5 years": how long, not how much. */
const isDuration = (tokens: readonly Token[], number: number): boolean => TIME_WORDS.has(tokens[number + 1]?.lower ?? '');

const isApproximator = (tokens: readonly Token[], from: number, length: number): boolean => {
  const number = from + length;
  if (!isNumber(tokens[number]) || isDuration(tokens, number)) return false;
  const words = tokens.slice(from, number);
  return (
    words.every(({ mentions }) => mentions.length === 0) &&
    APPROXIMATELY[length - 1]?.test(words.map(({ lower }) => lower).join(' ')) === true
  );
};

/** Whether the token at `index` belongs to such words. */
export const approximates = (tokens: readonly Token[], index: number): boolean =>
  [1, 2, 3].some((length) => [...Array(length).keys()].some((before) => isApproximator(tokens, index - before, length)));

// The scalar Date: a day of the calendar as YYYY-MM-DD, checked when it comes in. What it means is said in the SDL.
import { Kind, type ValueNode } from 'graphql';
import { apiError } from './api-error.ts';

const toDay = (value: unknown): string => {
  const isDay = typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);
  const moment = isDay ? Date.parse(`${value}T00:00:00Z`) : Number.NaN;
  // Date.parse takes 31 February for 3 March.
  if (!isDay || Number.isNaN(moment) || new Date(moment).toISOString().slice(0, 10) !== value)
    throw apiError('BAD_INPUT', `${JSON.stringify(value)} is no day.`, 'Write a day as YYYY-MM-DD, for instance 2017-07-05.');
  return value;
};

/** Laid over the scalar of the SDL, whose description stays. */
export const DATE = {
  __serialize: (value: unknown) => value,
  __parseValue: toDay,
  __parseLiteral: (node: ValueNode) => toDay(node.kind === Kind.STRING ? node.value : null),
};

// Which mentions count under a name key: those whose full key it is, and those that people moved to it from another.
import type { Judgement } from '../../schema/facts.ts';
import { sortedSet } from '../../schema/order.ts';
import { judgedArticles, movesOf } from '../resolve/effective-key.ts';

/** Mentions whose full key is one of `keys`, and those in `judged` articles whose key as written is. */
export type NameQuery = { readonly keys: readonly string[]; readonly judged: readonly string[] };

/** Everything that can count under `keys`, and perhaps more. */
export const nameQuery = (keys: readonly string[], judgements: readonly Judgement[]): NameQuery => {
  const asked = new Set(keys);
  const sources = movesOf(judgements).flatMap(({ targets: [from, to] }) => (from && to && asked.has(to) ? [from] : []));
  return { keys: sortedSet([...keys, ...sources]), judged: sortedSet(judgedArticles(judgements)) };
};

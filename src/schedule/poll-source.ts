// One look at a source: what it lists goes into the queue, and it is decided when to look again.
import type { Fetcher } from '../../ingest/fetch/index.ts';
import { type Polled, savePoll } from '../../ingest/store/queue.ts';
import { findSource, type Source } from '../../ingest/store/sources.ts';
import type { Graph, Run } from '../../schema/graph.ts';
import { type Look, lookAt } from './look-at.ts';
import { afterFailure, afterSuccess } from './next-poll.ts';

/** `cut`: it lists more than is taken. */
export type PollResult = {
  readonly listed: number;
  readonly fresh: number;
  readonly seconds: number;
  readonly next: string;
  readonly cut?: boolean;
  readonly error?: string | undefined;
};

/** A source that has moved to where another is has ended: the other goes on. */
const isDouble = async ({ id }: Source, look: Look, read: Run): Promise<boolean> => {
  if (!('items' in look) || look.movedTo === undefined) return false;
  const other = await findSource(read, look.movedTo);
  return other !== undefined && other.id !== id;
};

const toPolled = (source: Source, look: Look, fresh: number, now: number): Polled => {
  if ('problem' in look) {
    const state = look.ended ? 'ended' : source.state;
    return { ...afterFailure(source, look.problem.retryAfter, now), state, error: look.problem.reason };
  }
  const { asked, maxAge, validators, movedTo, failure } = look;
  return { ...afterSuccess(source, { fresh, asked, maxAge }, now), state: source.state, validators, address: movedTo, error: failure };
};

const ending = ({ address, ...polled }: Polled): Polled => ({
  ...polled,
  state: 'ended',
  error: `It has moved to ${address}, which is a source of its own.`,
});

type PollDeps = { readonly graph: Graph; readonly fetcher: Fetcher; readonly holder: string; readonly now: () => number };

/** Never throws for what the source does. What it lists and when to look again go into the graph together. */
export const pollSource = async (source: Source, { graph, fetcher, holder, now }: PollDeps): Promise<PollResult> => {
  const begin = now();
  const look = await lookAt(source, fetcher);
  const isSecond = await isDouble(source, look, graph.read);
  const moment = now();
  let next = moment;
  const plan = (found: number): Polled => {
    const polled = toPolled(source, look, found, moment);
    next = polled.nextPoll;
    return isSecond ? ending(polled) : polled;
  };
  const items = 'items' in look ? look.items : [];
  const poll = { source, holder, now: moment, ...(look.answered ? { answered: look.answered } : {}) };
  const fresh = await savePoll(graph, poll, items, plan);
  return {
    listed: items.length,
    fresh,
    seconds: Math.round((moment - begin) / 100) / 10,
    next: new Date(next).toISOString(),
    ...('cut' in look && look.cut ? { cut: true } : {}),
    error: 'problem' in look ? look.problem.reason : look.failure,
  };
};

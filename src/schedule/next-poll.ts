// When to look at a source again: as often as it changes, within what it asks for, later and later while it fails.
import { createHash } from 'node:crypto';
import { Cron } from 'croner';
import type { Source } from '../../ingest/store/sources.ts';

/** Seconds. */
const SHORTEST = 600;
const LONGEST = 86_400;
/** Something new: sooner. Nothing new: later. Four quiet looks undo three busy ones. */
const SOONER = 0.7;
const LATER = 1.3;
/** A source that asks to be left alone for longer than this is looked at all the same. */
const LONGEST_ASKED = 604_800;
/** A share of the interval, so that sources added together drift apart. */
const JITTER = 0.1;

/** From 0 to 1, always the same for a source and a moment. */
const chance = (id: string, now: number): number => createHash('sha256').update(`${id} ${now}`).digest().readUInt32BE(0) / 2 ** 32;

const spread = (seconds: number, id: string, now: number): number =>
  now + Math.round(seconds * 1000 * (1 - JITTER + 2 * JITTER * chance(id, now)));

type Plan = Pick<Source, 'interval' | 'nextPoll' | 'failures'>;

const within = (seconds: number): number => Math.min(LONGEST, Math.max(SHORTEST, seconds));

const cronNext = (cron: string, now: number): number | undefined => new Cron(cron, { timezone: 'UTC' }).nextRun(new Date(now))?.getTime();

/** `fresh`: how many items were new. `ttl`: seconds for which the source asks to be left alone. */
export const afterSuccess = ({ id, interval, cron }: Source, fresh: number, ttl: number | undefined, now: number): Plan => {
  const next = within(interval * (fresh > 0 ? SOONER : LATER));
  const asked = Math.min(ttl ?? 0, LONGEST_ASKED);
  const nextPoll = cron ? cronNext(cron, now) : undefined;
  return { interval: next, nextPoll: nextPoll ?? spread(Math.max(next, asked), id, now), failures: 0 };
};

/** Twice as late with each failure in a row, a day at most; never before the server's own word. */
export const afterFailure = ({ id, interval, failures }: Source, retryAfter: string | undefined, now: number): Plan => {
  const wait = Math.min(LONGEST, Math.max(SHORTEST, interval) * 2 ** Math.min(failures, 10));
  const told = Date.parse(retryAfter ?? '');
  return { interval, nextPoll: Math.max(spread(wait, id, now), Number.isNaN(told) ? 0 : told), failures: failures + 1 };
};

/** A failing source whose last success is so long ago is down: `status` names it. */
export const DOWN_AFTER_MS = 3 * 86_400_000;

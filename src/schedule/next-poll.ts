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

/** `fresh`: how many items were new. In seconds: `asked`: for which the source asks to be left alone; `maxAge`: for which its server says that nothing changes. */
type Told = { readonly fresh: number; readonly asked?: number | undefined; readonly maxAge?: number | undefined };

/** What a server says of its files is often meant for pictures, and is believed for a day only. */
const askedBy = ({ asked = 0, maxAge = 0 }: Told): number => Math.max(Math.min(asked, LONGEST_ASKED), Math.min(maxAge, LONGEST));

export const afterSuccess = ({ id, interval, cron }: Source, told: Told, now: number): Plan => {
  const next = within(interval * (told.fresh > 0 ? SOONER : LATER));
  const nextPoll = cron ? cronNext(cron, now) : undefined;
  return { interval: next, nextPoll: nextPoll ?? spread(Math.max(next, askedBy(told)), id, now), failures: 0 };
};

/** A failing source whose last success is so long ago is down: `status` names it. */
export const DOWN_AFTER_MS = 3 * 86_400_000;
/** One that has been down for so long is asked once a week only. */
const LONG_DOWN_MS = 30 * 86_400_000;
/** Failures in a row: a machine that was off for a month is not to blame the source. */
const SURELY_DOWN = 14;
const WEEK = 604_800;

const longestWait = ({ lastSuccess, failures }: Source, now: number): number => {
  const since = lastSuccess ?? undefined;
  // Never read: a failure a day.
  const down = since === undefined ? (failures - 7) * LONGEST * 1000 : now - since;
  return down > LONG_DOWN_MS && failures >= SURELY_DOWN ? WEEK : LONGEST;
};

/** Twice as late with each failure in a row, a day at most, a week when it has been down for a month; never before the server's own word. */
export const afterFailure = (source: Source, retryAfter: string | undefined, now: number): Plan => {
  const { id, interval, failures } = source;
  const longest = longestWait(source, now);
  const wait = longest === WEEK ? WEEK : Math.min(longest, Math.max(SHORTEST, interval) * 2 ** Math.min(failures, 10));
  const told = Date.parse(retryAfter ?? '');
  return { interval, nextPoll: Math.max(spread(wait, id, now), Number.isNaN(told) ? 0 : told), failures: failures + 1 };
};

// A source in a few lines, for `feeds list` and `status`.
import type { ShutHost } from '../../ingest/store/hosts.ts';
import type { ItemState } from '../../ingest/store/queue.ts';
import type { Source } from '../../ingest/store/sources.ts';
import { DOWN_AFTER_MS } from '../schedule/next-poll.ts';

const MINUTE = 60_000;

const moment = (time: number): string => `${new Date(time).toISOString().slice(0, 16).replace('T', ' ')} UTC`;

const span = (milliseconds: number): string => {
  const minutes = Math.max(1, Math.round(milliseconds / MINUTE));
  if (minutes < 120) return `${minutes} min`;
  return minutes < 2880 ? `${Math.round(minutes / 60)} h` : `${Math.round(minutes / 1440)} days`;
};

const isDown = ({ state, lastSuccess, lastPoll, failures }: Source, now: number): boolean =>
  state === 'active' && failures > 0 && now - (lastSuccess ?? lastPoll ?? now) > DOWN_AFTER_MS;

const when = (source: Source, now: number): string => {
  if (source.state !== 'active') return source.state;
  const next = source.nextPoll <= now ? 'due now' : `next in ${span(source.nextPoll - now)}`;
  return source.cron ? `${next} (${source.cron})` : `${next}, about every ${span(source.interval * 1000)}`;
};

/** `items`: how many of each state. */
export const sourceLines = (source: Source, items: Readonly<Partial<Record<ItemState, number>>>, now: number): readonly string[] => {
  const counts = Object.entries(items)
    .filter(([, count]) => count > 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([state, count]) => `${count} ${state}`);
  return [
    `${source.address}${source.name ? `  (${source.name})` : ''}`,
    `  ${when(source, now)}; ${source.lastSuccess ? `last read ${moment(source.lastSuccess)}` : 'not read yet'}${counts.length > 0 ? `; ${counts.join(', ')}` : ''}`,
    ...(source.error ? [`  ${isDown(source, now) ? 'Down' : 'Failed'} ${source.failures} times: ${source.error}`] : []),
  ];
};

/** `a.example does not answer (7 times); left alone until 2026-01-02 03:04 UTC, 12 addresses wait for it` */
export const hostLine = ({ name, until, failures, waiting }: ShutHost): string =>
  `${name} does not answer (${failures === 1 ? 'once' : `${failures} times`}); left alone until ${moment(until)}${waiting > 0 ? `, ${waiting === 1 ? '1 address waits' : `${waiting} addresses wait`} for it` : ''}`;

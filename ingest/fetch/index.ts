// The fetch stage: an ArticleRef → the bytes that stand there, or a named outcome with its reason. Polite, bounded, and closed to private networks.
import type { LookupFunction } from 'node:net';
import { Agent } from 'undici';
import type { ArticleRef } from '../../schema/facts.ts';
import { type Clock, SYSTEM_CLOCK } from './clock.ts';
import { Stopped } from './deadline.ts';
import { fetchFile } from './fetch-file.ts';
import { fetchWeb, type Web } from './fetch-web.ts';
import { HostQueue } from './host-queue.ts';
import { FETCH_LIMITS, type FetchLimits } from './limits.ts';
import type { Fetched } from './outcome.ts';
import { guardedLookup, isPrivateAddress, type LookUp } from './private-address.ts';
import { createRobots } from './robots.ts';
import { PRODUCT } from './robots-rules.ts';
import type { Sending } from './send.ts';

export type FetcherOptions = {
  /** Of the program; goes into the User-Agent. */
  readonly version: string;
  /** Where a webmaster can complain: an address or a mailbox. */
  readonly contact: string;
  /** Fetch from private and link-local addresses too. */
  readonly allowPrivate: boolean;
  readonly limits?: Partial<FetchLimits>;
  /** Which addresses are refused unless `allowPrivate`. */
  readonly isPrivate?: (address: string) => boolean;
  /** How the addresses of a host name are found: as the system does, unless given. */
  readonly lookUp?: LookUp;
  /** When it aborts, no further request is sent: what waits ends with an outcome, what is under way goes on. */
  readonly signal?: AbortSignal | undefined;
};

export type Fetcher = ((ref: ArticleRef) => Promise<Fetched>) & {
  /** Closes the connections, and ends what is under way with an outcome; a program that is done must call it. */
  readonly close: () => Promise<void>;
};

/** Milliseconds for one of a host's addresses before the next is tried; Node's own 250 are too few for the other side of the world. */
const NEXT_ADDRESS = 1000;

const createAgent = (limits: FetchLimits, lookup: LookupFunction): Agent =>
  new Agent({
    connect: { lookup, timeout: limits.connect, autoSelectFamilyAttemptTimeout: NEXT_ADDRESS },
    connections: limits.perHost,
    pipelining: 1,
    maxHeaderSize: limits.headBytes,
  });

const createWeb = (options: FetcherOptions, clock: Clock, { life, stop }: Pick<Sending, 'life' | 'stop'>): Web => {
  const { version, contact, allowPrivate, isPrivate = isPrivateAddress, lookUp } = options;
  const limits = { ...FETCH_LIMITS, ...options.limits };
  const isRefused = allowPrivate ? () => false : isPrivate;
  const sending: Sending = {
    dispatcher: createAgent(limits, guardedLookup(isRefused, lookUp)),
    userAgent: `${PRODUCT}/${version} (+${contact})`,
    limits,
    isRefused,
    clock,
    life,
    stop,
    queue: new HostQueue(limits, clock, stop),
  };
  return { ...sending, robots: createRobots(sending) };
};

/** Remembers robots.txt files and whose turn it is while it lives, and nothing after that. */
export const createFetcher = (options: FetcherOptions, clock: Clock = SYSTEM_CLOCK): Fetcher => {
  const [life, stop] = [new AbortController(), new AbortController()];
  const end = (): void => stop.abort(new Stopped());
  if (options.signal?.aborted) end();
  options.signal?.addEventListener('abort', end, { once: true });
  const web = createWeb(options, clock, { life: life.signal, stop: stop.signal });
  const fetchRef = (ref: ArticleRef): Promise<Fetched> => {
    switch (ref.kind) {
      case 'web':
        return fetchWeb(ref, web);
      case 'file':
        return fetchFile(ref, web.limits);
      case 'record':
        return Promise.resolve({ page: { place: ref.place, bytes: Buffer.from(ref.json), contentType: 'application/json' } });
      case 'page':
        return Promise.resolve({ page: ref.page });
    }
  };
  const close = async (): Promise<void> => {
    options.signal?.removeEventListener('abort', end);
    end();
    life.abort(new Stopped());
    await web.dispatcher.destroy();
  };
  return Object.assign(fetchRef, { close });
};

// Whose turn it is: requests wait here so that no host has more than a few at once, none follows another too soon, and a host that asks to be
// left alone is.
import type { Clock } from './clock.ts';
import type { FetchLimits } from './limits.ts';

export type Turn = {
  /** Milliseconds until the next request to this host may start; never less than the limits say. */
  readonly interval?: number;
  /** It neither waits for the interval nor begins one (a robots.txt, which is asked for but once). */
  readonly aside?: boolean;
};
type Job = Turn & { readonly start: () => void; readonly refuse: (error: Error) => void };
type Host = { active: number; next: number; quietUntil: number; readonly jobs: Job[] };

/** The host asked for quiet for longer than anybody waits. `until`: milliseconds since 1970. */
export class HostBusy extends Error {
  readonly until: number;
  constructor(until: number) {
    super('the host asked to be left alone');
    this.until = until;
  }
}

type QueueLimits = Pick<FetchLimits, 'concurrency' | 'perHost' | 'interval' | 'retryAfter'>;

export class HostQueue {
  readonly #limits: QueueLimits;
  readonly #clock: Clock;
  readonly #stop: AbortSignal;
  readonly #hosts = new Map<string, Host>();
  #active = 0;
  #alarm: { readonly at: number; readonly stop: AbortController } | undefined;

  /** `stop`: when it aborts, whoever waits is refused with its reason; what runs goes on. */
  constructor(limits: QueueLimits, clock: Clock, stop: AbortSignal) {
    this.#limits = limits;
    this.#clock = clock;
    this.#stop = stop;
    stop.addEventListener('abort', () => this.#close(), { once: true });
  }

  /** Runs `work` when it is its turn. Throws HostBusy, what `work` throws, and the reason of the stop. */
  async run<T>(name: string, turn: Turn, work: () => Promise<T>): Promise<T> {
    this.#stop.throwIfAborted();
    const host = this.#hostOf(name);
    await new Promise<void>((start, refuse) => {
      host.jobs.push({ ...turn, start, refuse });
      this.#pump();
    });
    try {
      return await work();
    } finally {
      host.active -= 1;
      this.#active -= 1;
      this.#pump();
    }
  }

  /** No request to the host starts before `until`; those that would have to wait too long are refused. */
  quiet(name: string, until: number): void {
    const host = this.#hostOf(name);
    host.quietUntil = Math.max(host.quietUntil, until);
    this.#pump();
  }

  #hostOf(name: string): Host {
    const host = this.#hosts.get(name) ?? { active: 0, next: 0, quietUntil: 0, jobs: [] };
    this.#hosts.set(name, host);
    return host;
  }

  /** Starts whatever may start, and sets the alarm for what may start next. */
  #pump(): void {
    let earliest = Number.POSITIVE_INFINITY;
    const now = this.#clock.now();
    for (const [name, host] of [...this.#hosts]) {
      if (host.quietUntil - now > this.#limits.retryAfter) for (const job of host.jobs.splice(0)) job.refuse(new HostBusy(host.quietUntil));
      const wait = this.#startJobs(name, host, now);
      earliest = Math.min(earliest, wait);
      if (host.active === 0 && host.jobs.length === 0 && Math.max(host.next, host.quietUntil) <= now) this.#hosts.delete(name);
    }
    this.#setAlarm(earliest);
  }

  /** When the host's next job may start; never, when something else than time has to pass first. */
  #startJobs(name: string, host: Host, now: number): number {
    for (let job = host.jobs[0]; job; job = host.jobs[0]) {
      if (host.active >= this.#limits.perHost || this.#active >= this.#limits.concurrency) return Number.POSITIVE_INFINITY;
      const ready = Math.max(host.quietUntil, job.aside ? 0 : host.next);
      if (ready > now) return ready;
      host.jobs.shift();
      host.active += 1;
      this.#active += 1;
      if (!job.aside) host.next = now + Math.max(this.#limits.interval, job.interval ?? 0);
      // It goes to the end of the line, so that no host keeps others from their turn.
      this.#hosts.delete(name);
      this.#hosts.set(name, host);
      job.start();
    }
    return Number.POSITIVE_INFINITY;
  }

  #setAlarm(at: number): void {
    if (at === this.#alarm?.at) return;
    this.#alarm?.stop.abort();
    this.#alarm = undefined;
    if (!Number.isFinite(at)) return;
    const stop = new AbortController();
    this.#alarm = { at, stop };
    this.#clock.sleep(at - this.#clock.now(), stop.signal).then(
      () => {
        if (this.#alarm?.stop !== stop) return;
        this.#alarm = undefined;
        this.#pump();
      },
      () => {},
    );
  }

  #close(): void {
    this.#setAlarm(Number.POSITIVE_INFINITY);
    for (const { jobs } of this.#hosts.values()) for (const job of jobs.splice(0)) job.refuse(this.#stop.reason);
  }
}

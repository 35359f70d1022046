// One worker thread with a life: started when first needed, asked one item at a time, stopped and started anew when an item hangs or kills it.
import { Worker } from 'node:worker_threads';
import { AppError } from '../../schema/app-error.ts';
import type { Question, Reply } from './serve.ts';

export type ItemFailure = {
  /** `deadline`: it took too long; `crashed`: it ended the worker (memory, a fatal error); `failed`: it threw. */
  readonly kind: 'deadline' | 'crashed' | 'failed';
  readonly reason: string;
};
export type Result<O> = { readonly value: O } | { readonly failure: ItemFailure };
export type WorkerLimits = { readonly deadline: number; readonly memory: number };

type Waiting = { readonly resolve: (reply: Reply) => void; readonly reject: (error: Error) => void };

export class PoolWorker<I, O> {
  readonly #script: URL;
  readonly #limits: WorkerLimits;
  #worker: Worker | undefined;
  #waiting: Waiting | undefined;

  constructor(script: URL, limits: WorkerLimits) {
    this.#script = script;
    this.#limits = limits;
  }

  /** Rejects with INTERNAL only when the script itself cannot start; what an item does is its result. */
  async ask(item: I): Promise<Result<O>> {
    const worker = this.#worker ?? (await this.#start());
    const timer = setTimeout(() => this.#giveUp(worker), this.#limits.deadline);
    try {
      const reply = this.#reply();
      worker.postMessage({ item } satisfies Question);
      return toResult(await reply);
    } catch (error) {
      await this.stop();
      return { failure: toFailure(error, this.#limits) };
    } finally {
      clearTimeout(timer);
    }
  }

  async stop(): Promise<void> {
    const worker = this.#worker;
    this.#worker = undefined;
    this.#waiting?.reject(new Error('The worker was stopped.'));
    await worker?.terminate();
  }

  #reply(): Promise<Reply> {
    return new Promise((resolve, reject) => {
      this.#waiting = { resolve, reject };
    });
  }

  async #start(): Promise<Worker> {
    const ready = this.#reply();
    const worker = new Worker(this.#script, { resourceLimits: { maxOldGenerationSizeMb: this.#limits.memory } });
    this.#worker = worker;
    // A worker that was given up may still speak while its successor is being waited for.
    const ifCurrent = (tell: (waiting: Waiting) => void): void => {
      if (this.#worker === worker && this.#waiting) tell(this.#waiting);
    };
    worker.on('message', (reply: Reply) => ifCurrent(({ resolve }) => resolve(reply)));
    worker.on('error', (error: Error) => ifCurrent(({ reject }) => reject(error)));
    worker.on('exit', (code) => ifCurrent(({ reject }) => reject(new Error(`The worker ended with code ${code}.`))));
    try {
      await ready;
    } catch (cause) {
      await this.stop();
      throw new AppError({
        code: 'INTERNAL',
        stage: 'read',
        message: `The worker ${this.#script.pathname} cannot start: ${cause instanceof Error ? cause.message : String(cause)}`,
        hint: 'Run `npm run build` and try again.',
        cause,
      });
    }
    return worker;
  }

  #giveUp(worker: Worker): void {
    if (this.#worker === worker) this.#waiting?.reject(new Deadline());
  }
}

class Deadline extends Error {}

const toResult = <O>(reply: Reply): Result<O> => {
  if ('error' in reply) return { failure: { kind: 'failed', reason: reply.error } };
  // The pool's caller names the type that its own script answers with.
  if ('value' in reply) return { value: reply.value as O };
  return { failure: { kind: 'crashed', reason: 'The worker answered out of turn.' } };
};

const toFailure = (error: unknown, { deadline, memory }: WorkerLimits): ItemFailure => {
  if (error instanceof Deadline) return { kind: 'deadline', reason: `It took longer than ${deadline / 1000} s.` };
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ERR_WORKER_OUT_OF_MEMORY') return { kind: 'crashed', reason: `It needed more than ${memory} MB of memory.` };
  return { kind: 'crashed', reason: error instanceof Error ? error.message : String(error) };
};

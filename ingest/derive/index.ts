// The derive stage: what storing marked → neighbourhoods → resolve → Neo4j. The one writer of derived nodes; one at a time.
import { AppError } from '../../schema/app-error.ts';
import type { Graph } from '../../schema/graph.ts';
import { deriveMarks } from './derive-marks.ts';
import { holdLease, type Lease, LeaseLostError } from './lease.ts';
import { neo4jShelf } from './neo4j/index.ts';
import { StaleError } from './stale.ts';
import { withLease } from './with-lease.ts';
import type { DeriveStep, Work } from './work.ts';

export type DeriveOptions = {
  /** Told before each part of the work. */
  readonly progress?: ((step: DeriveStep, done: number, total: number) => void) | undefined;
  /** Stops between two transactions; what is left stays marked, and the next call goes on. */
  readonly signal?: AbortSignal | undefined;
  /** How many seeds one neighbourhood starts from. */
  readonly batch?: number;
};

const BATCH = 500;
const RENEW_AFTER_MS = 3000;
const ATTEMPTS = 8;

class Stopped extends Error {}

const hasMarks = async ({ read }: Graph): Promise<boolean> => (await read('MATCH (d:Dirty) RETURN d.id LIMIT 1')).length > 0;

const workUnder = (graph: Graph, lease: Lease, { progress, signal, batch = BATCH }: DeriveOptions): Work => {
  let renewed = Date.now();
  return {
    batch,
    step: async (step, done, total) => {
      if (signal?.aborted) throw new Stopped();
      progress?.(step, done, total);
      if (Date.now() - renewed < RENEW_AFTER_MS) return;
      await graph.write((run) => holdLease(run, lease));
      renewed = Date.now();
    },
  };
};

/** What to do after an error: again, when somebody else was in the way. */
const isPassing = (error: unknown): boolean => error instanceof StaleError || error instanceof LeaseLostError;

const crowded = (cause: unknown): AppError =>
  new AppError({
    code: 'INTERNAL',
    stage: 'derive',
    message: 'Deriving gave up: other writers changed what it was working on again and again.',
    hint: 'What is stored is safe. The next command goes on; if it comes again, let fewer writers run at once.',
    retryable: true,
    cause,
  });

/**
 * Derives everything that is marked, also what a killed run left. Nothing marked: nothing happens. Returns whether all is derived
 * (`signal` can stop it before).
 */
export const derive = async (graph: Graph, options: DeriveOptions = {}): Promise<boolean> => {
  const { signal } = options;
  const wanted = async (): Promise<boolean> => !signal?.aborted && (await hasMarks(graph));
  let problem: unknown;
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    if (!(await hasMarks(graph))) return true;
    try {
      await withLease(graph, wanted, (lease) => deriveMarks(neo4jShelf(graph, lease), workUnder(graph, lease, options)));
      return !(await hasMarks(graph));
    } catch (error) {
      if (error instanceof Stopped) return false;
      if (!isPassing(error)) throw error;
      problem = error;
    }
  }
  throw crowded(problem);
};

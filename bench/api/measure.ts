// Times of a question: through the API and raw, one after the other in every round, then by many clients at once.
import { performance } from 'node:perf_hooks';
import type { Question } from './questions.ts';
import type { Waves } from './waves.ts';

/** Milliseconds. */
export type Times = { readonly p50: number; readonly p99: number };
export type Figures = {
  readonly name: string;
  readonly api: Times;
  readonly raw: Times;
  readonly statements: number;
  readonly crowd: Times & { readonly perSecond: number; readonly failed: number };
};

export type Subject = {
  /** Gives the server the question without a socket, and reads the answer as text. Throws when it has errors. */
  readonly ask: (query: string, variables: object) => Promise<void>;
  /** The same over HTTP. */
  readonly askOverHttp: (query: string, variables: object) => Promise<void>;
  /** The same through a server that remembers what it asked of the database. */
  readonly record: (query: string, variables: object) => Promise<Waves>;
  /** The same statements with the driver alone. */
  readonly askRaw: (waves: Waves) => Promise<void>;
};

/** Statements are planned and pages of the store come into memory. */
const WARM_UP = 5;
const CLIENTS = 16;
/** A client that asks once meets no queue. */
const LEAST_FOR_CLIENTS = 64;

const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(Math.floor(sorted.length * share), sorted.length - 1)] ?? Number.NaN;
const timesOf = (times: readonly number[]): Times => {
  const sorted = [...times].sort((a, b) => a - b);
  return { p50: at(sorted, 0.5), p99: at(sorted, 0.99) };
};

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const begin = performance.now();
  await work();
  return performance.now() - begin;
};

const crowd = async ({ askOverHttp }: Subject, { query, variables }: Question, rounds: number): Promise<Figures['crowd']> => {
  let next = 0;
  const times: number[] = [];
  let failed = 0;
  const client = async (): Promise<void> => {
    while (next < rounds) {
      const round = next;
      next += 1;
      const count = (): void => {
        failed += 1;
      };
      times.push(await timed(() => askOverHttp(query, variables(round)).catch(count)));
    }
  };
  const total = await timed(() => Promise.all(Array.from({ length: CLIENTS }, client)));
  return { ...timesOf(times), perSecond: (rounds * 1000) / total, failed };
};

export const measureQuestion = async (subject: Subject, question: Question, rounds: number): Promise<Figures> => {
  const { name, query, variables } = question;
  const [api, raw]: [number[], number[]] = [[], []];
  let statements = 0;
  for (let round = -WARM_UP; round < rounds; round += 1) {
    const given = variables(round);
    const waves = await subject.record(query, given);
    statements = Math.max(statements, waves.flat().length);
    // Who comes second finds the pages of the store warm: they take turns.
    const first = round % 2 === 0 ? 'raw' : 'api';
    const run = async (which: 'raw' | 'api'): Promise<void> => {
      const time = await timed(() => (which === 'raw' ? subject.askRaw(waves) : subject.ask(query, given)));
      if (round >= 0) (which === 'raw' ? raw : api).push(time);
    };
    await run(first);
    await run(first === 'raw' ? 'api' : 'raw');
  }
  return {
    name,
    api: timesOf(api),
    raw: timesOf(raw),
    statements,
    crowd: await crowd(subject, question, Math.max(rounds, LEAST_FOR_CLIENTS)),
  };
};

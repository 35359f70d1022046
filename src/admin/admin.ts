// What changes the graph over HTTP, for those who hold the token. Each act does what the command of its name does.
import { Readable } from 'node:stream';
import type { IngestSummary } from '../../ingest/summary.ts';
import type { JudgementRow } from '../../queries/judgements.ts';
import type { Graph } from '../../schema/graph.ts';
import { createTurns } from './in-turn.ts';
import type { Decision, Signed } from './judge.ts';

export type Ingested = {
  readonly outcome: 'NEW' | 'CHANGED' | 'UNCHANGED' | 'SKIPPED' | 'FAILED';
  /** Why it was skipped, or what is wrong with it. */
  readonly reason?: string;
  /** Under which the article is in the graph, if it is. */
  readonly id?: string;
};

/** Each throws AppError for what is not there or cannot be, and resolves when everything is derived. */
export type Admin = {
  /** `json`: one article as the command `ingest` takes it. */
  readonly ingestArticle: (json: string) => Promise<Ingested>;
  /** The id of what the id or address meant. */
  readonly removeArticle: (name: string, signed: Signed) => Promise<string>;
  readonly judge: (decision: Decision) => Promise<JudgementRow>;
  readonly withdrawJudgement: (id: string, signed: Signed) => Promise<void>;
};

const toIngested = ({ new: added, changed, skipped, failed }: IngestSummary): Ingested => {
  const [wrong] = failed;
  if (wrong) return { outcome: 'FAILED', reason: wrong.reason };
  const [reason] = Object.keys(skipped);
  if (reason !== undefined) return { outcome: 'SKIPPED', reason };
  if (added > 0) return { outcome: 'NEW' };
  return { outcome: changed > 0 ? 'CHANGED' : 'UNCHANGED' };
};

type Told = {
  readonly graph: () => Promise<Graph>;
  /** Takes in what standard input would have, as one line of JSON. */
  readonly ingest: (graph: Graph, standardInput: AsyncIterable<Uint8Array>) => Promise<IngestSummary>;
  readonly now?: () => string;
};

/** The stages are loaded at the first act: a server that only answers does without them. */
export const createAdmin = ({ graph: open, ingest, now = () => new Date().toISOString() }: Told): Admin => {
  const inTurn = createTurns();
  const deriveAll = async (graph: Graph): Promise<void> => {
    const { derive } = await import('../../ingest/derive/index.ts');
    await derive(graph);
  };
  return {
    ingestArticle: async (json) => {
      const { readJson } = await import('../../ingest/read/read-json.ts');
      const id = readJson(json).article?.id;
      const ingested = toIngested(await inTurn(async () => ingest(await open(), Readable.from([Buffer.from(json)]))));
      return { ...ingested, ...(id === undefined ? {} : { id }) };
    },
    removeArticle: async (name, { by, reason }) => {
      const { takeOut } = await import('./take-out.ts');
      const graph = await open();
      const id = await takeOut(graph, name, { at: now(), reason: `${reason} (${by})` });
      await deriveAll(graph);
      return id;
    },
    judge: async (decision) => {
      const { judge } = await import('./judge.ts');
      const { allJudgements } = await import('./all-judgements.ts');
      const graph = await open();
      await deriveAll(graph);
      const { judgement } = await judge(graph, decision, now());
      await deriveAll(graph);
      const stored = (await allJudgements(graph.read, { targets: judgement.targets })).find(({ id }) => id === judgement.id);
      return stored ?? { ...judgement, sleeping: false };
    },
    withdrawJudgement: async (id, signed) => {
      const { withdraw } = await import('./judge.ts');
      const graph = await open();
      await withdraw(graph, id, signed, now());
      await deriveAll(graph);
    },
  };
};

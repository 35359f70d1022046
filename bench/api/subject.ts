// The API on a socket over a graph, and the driver beside it: what is measured against what.
import neo4j from 'neo4j-driver';
import { pino } from 'pino';
import type { Graph } from '../../schema/graph.ts';
import type { Neo4jSettings } from '../../src/database/connect.ts';
import { toCypher } from '../../src/database/to-cypher.ts';
import { createServer } from '../../src/server/create-server.ts';
import type { Subject } from './measure.ts';
import { createRecorder, type Waves } from './waves.ts';

const CONFIG = { serveText: 'full', corsOrigins: [], host: '127.0.0.1', port: 0 } as const;

const post = (query: string, variables: object) => ({
  method: 'POST',
  headers: { 'content-type': 'application/json', accept: 'application/json' },
  body: JSON.stringify({ query, variables }),
});

/** The clients are in this process too: they look for errors without reading the answer as JSON. */
const check = (answer: string): void => {
  if (answer.includes('"errors":[')) throw new Error(answer.slice(0, 500));
};

export const openSubject = async (graph: Graph, settings: Neo4jSettings): Promise<Subject & { readonly close: () => Promise<void> }> => {
  const log = pino({ level: 'silent' });
  const server = createServer({ graph, config: CONFIG, log });
  const listening = await server.listen();
  const recorder = createRecorder(graph);
  const recording = createServer({ graph: recorder, config: CONFIG, log });
  const driver = neo4j.driver(settings.uri, neo4j.auth.basic(settings.username, settings.password), { disableLosslessIntegers: true });
  const askOne = async ({ cypher, params }: Waves[number][number]): Promise<void> => {
    const session = driver.session({ database: settings.database, defaultAccessMode: neo4j.session.READ });
    try {
      await session.executeRead((transaction) => transaction.run(cypher, toCypher(params)));
    } finally {
      await session.close();
    }
  };
  const request = (query: string, variables: object): Request => new Request(`${listening.url}/graphql`, post(query, variables));
  return {
    ask: async (query, variables) => check(await (await server.fetch(request(query, variables))).text()),
    askOverHttp: async (query, variables) => check(await (await fetch(request(query, variables))).text()),
    record: async (query, variables) => {
      check(await (await recording.fetch(request(query, variables))).text());
      return recorder.take();
    },
    askRaw: async (waves) => {
      for (const wave of waves) await Promise.all(wave.map(askOne));
    },
    close: async () => {
      await listening.close();
      await driver.close();
    },
  };
};

// Brings a graph's constraints and indexes up to date: the numbered files of schema/cypher, each once, in order.
import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Neo4jError } from 'neo4j-driver';
import { AppError } from '../../schema/app-error.ts';
import type { Graph } from '../../schema/graph.ts';

type Migration = { readonly number: number; readonly name: string; readonly statements: readonly string[] };

/** Comments and empty statements fall away. No statement holds a semicolon inside a string. */
export const splitStatements = (text: string): string[] =>
  text
    .replace(/^\s*\/\/.*$/gm, '')
    .split(';')
    .map((statement) => statement.trim())
    .filter(Boolean);

export const loadMigrations = (folder: URL = new URL('../../schema/cypher/', import.meta.url)): Migration[] =>
  readdirSync(fileURLToPath(folder))
    .filter((name) => /^\d{3}-.*\.cypher$/.test(name))
    .sort()
    .map((name) => ({
      number: Number(name.slice(0, 3)),
      name,
      statements: splitStatements(readFileSync(new URL(name, folder), 'utf8')),
    }));

const INDEX_LIMIT_MS = 600_000;

/** Asked again and again, because one statement that waits would meet the time limit of a read. */
const indexesOnline = async (graph: Graph): Promise<void> => {
  const end = Date.now() + INDEX_LIMIT_MS;
  while (Date.now() < end) {
    const pending = await graph.read("SHOW INDEXES YIELD name, state WHERE state <> 'ONLINE' RETURN name, state");
    if (pending.length === 0) return;
    const broken = pending.find(({ state }) => state === 'FAILED');
    if (broken) throw indexFailed(`The index ${broken.name} could not be built.`);
    await sleep(50);
  }
  throw indexFailed('The indexes were not ready in ten minutes.');
};

const indexFailed = (message: string): AppError =>
  new AppError({ code: 'GRAPH_UNAVAILABLE', stage: 'database', message, hint: "See the database's debug.log." });

const versionOf = async (graph: Graph): Promise<number> => {
  const [row] = await graph.read("OPTIONAL MATCH (g:Graph {id: 'graph'}) RETURN coalesce(g.schemaVersion, 0) AS version");
  return Number(row?.version ?? 0);
};

const newerThanWe = (version: number, known: number): AppError =>
  new AppError({
    code: 'GRAPH_UNAVAILABLE',
    stage: 'database',
    message: `This graph was made by a newer version of the program (its schema is ${version}, the newest known here is ${known}).`,
    hint: 'Update the program, or use another data folder or database.',
  });

const ATTEMPTS = 5;

const madeMeanwhile = (error: unknown): boolean =>
  error instanceof AppError && error.cause instanceof Neo4jError && /Schema\.\w+AlreadyExists/.test(error.cause.code);

/** IF NOT EXISTS is no shield against another command that makes the same at the same moment; the second time it is. */
const apply = async (graph: Graph, statements: readonly string[]): Promise<void> => {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await graph.write(async (run) => {
        for (const statement of statements) await run(statement);
      });
    } catch (error) {
      if (attempt === ATTEMPTS || !madeMeanwhile(error)) throw error;
    }
  }
};

/** A file that fails is not recorded and runs again at the next start, so its statements are repeatable (IF NOT EXISTS). Returns the names of those applied. */
export const migrate = async (graph: Graph, migrations: readonly Migration[] = loadMigrations()): Promise<string[]> => {
  const version = await versionOf(graph);
  const known = migrations.at(-1)?.number ?? 0;
  if (version > known) throw newerThanWe(version, known);
  const due = migrations.filter(({ number }) => number > version);
  for (const { number, statements } of due) {
    await apply(graph, statements);
    await indexesOnline(graph);
    await graph.write((run) => run("MERGE (g:Graph {id: 'graph'}) SET g.schemaVersion = $number", { number }));
  }
  return due.map(({ name }) => name);
};

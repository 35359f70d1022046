// `start` with an embedded database of its own: samples in and out, addresses, a port in use, and an end in order.
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { inspectDatabase } from '../../src/database/inspect.ts';
import { type Running, runProgram, startProgram } from './run-program.ts';

let dataFolder = '';
const env = () => ({ PACTGRAPH_DATA: dataFolder, PORT: '0' });
const isRunning = async (): Promise<boolean> => (await inspectDatabase({ dataFolder })).server !== undefined;
const gone = async (): Promise<boolean> => {
  for (const end = Date.now() + 10_000; Date.now() < end; await sleep(200)) if (!(await isRunning())) return true;
  return false;
};

/** The address that `start` prints. */
const ready = async ({ child, ended }: Running): Promise<string> => {
  let printed = '';
  child.stdout?.on('data', (chunk) => {
    printed += chunk;
  });
  const over = ended.then(({ code, stderr }) => {
    throw new Error(`It ended with ${code}: ${stderr}`);
  });
  over.catch(() => {});
  for (;;) {
    const url = /GraphiQL +(\S+)\/graphql/.exec(printed)?.[1];
    if (url) return url;
    await Promise.race([sleep(50), over]);
  }
};

const Answer = z.object({ data: z.object({ graph: z.object({ articles: z.number(), samples: z.boolean() }) }) });
const ask = async (url: string): Promise<{ readonly articles: number; readonly samples: boolean }> => {
  const body = JSON.stringify({ query: '{ graph { articles samples } }' });
  const response = await fetch(`${url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
  return Answer.parse(await response.json()).data.graph;
};

beforeAll(async () => {
  dataFolder = await mkdtemp(join(tmpdir(), 'pactgraph-start-'));
});
afterAll(() => rm(dataFolder, { recursive: true, force: true }));

describe('start', () => {
  it('with a port in use says so, and starts no database', async () => {
    const other = createServer();
    await once(other.listen(0, '127.0.0.1'), 'listening');
    const address = other.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const { code, stdout, stderr } = await runProgram(['start'], { env: { ...env(), PORT: String(port) } });
    other.close();
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(new RegExp(`^Port ${port} on 127\\.0\\.0\\.1 is in use by another program\\.\n  Set PORT to another one`));
    expect(await isRunning()).toBe(false);
  });

  it('puts samples into an empty graph, serves them, and ends in order on Ctrl-C', { timeout: 180_000 }, async () => {
    const running = startProgram(['start'], { env: env() });
    const url = await ready(running);
    const { articles, samples } = await ask(url);
    expect(articles).toBeGreaterThanOrEqual(16);
    expect(samples).toBe(true);
    expect(await (await fetch(`${url}/ready`)).text()).toBe('ready\n');
    expect(await (await fetch(`${url}/graphql`, { headers: { accept: 'text/html' } })).text()).toContain('<html');

    running.child.kill('SIGINT');
    const { code, stdout, stderr } = await running.ended;
    expect(code).toBe(130);
    expect(stdout).toMatch(/^Pactgraph is ready\.\n {2}Start here {3}\S+\n {2}GraphiQL {5}\S+\n {2}API {10}\S+\n {2}Data folder {2}\S+\n$/);
    expect(stdout).toContain(dataFolder);
    expect(stderr).toContain('sample articles; they leave with your first ingest.');
    expect(await gone()).toBe(true);
  });

  it('does not bring the samples back after an ingest has taken them out', { timeout: 180_000 }, async () => {
    const article = join(dataFolder, 'own.json');
    await writeFile(article, JSON.stringify({ id: 'own', title: 'Kelvan Robotics acquires Moss & Hale', published: '2020-01-02' }));
    const running = startProgram(['start', '--no-sample'], { env: env() });
    const url = await ready(running);
    // Two commands on one data folder share the server.
    const ingested = await runProgram(['ingest', article], { env: env() });
    expect(ingested.code).toBe(0);
    expect(ingested.stderr).toContain('The sample articles have left the graph; they do not come back by themselves.');
    expect(await ask(url)).toEqual({ articles: 1, samples: false });
    expect((await runProgram(['remove', 'own'], { env: env() })).code).toBe(0);
    running.child.kill('SIGTERM');
    expect((await running.ended).code).toBe(0);

    const again = startProgram(['start'], { env: env() });
    expect(await ask(await ready(again))).toEqual({ articles: 0, samples: false });
    again.child.kill('SIGKILL');
    await again.ended;
    expect(await gone()).toBe(true);
  });

  it('doctor finds all well', { timeout: 120_000 }, async () => {
    const { code, stdout } = await runProgram(['doctor'], { env: env() });
    expect(stdout).toMatch(/^ok {4}Database {4}Neo4j \S+ answers at bolt:\/\/127\.0\.0\.1:\d+$/m);
    expect(stdout).not.toContain('FAIL');
    expect(code).toBe(0);
  });
});

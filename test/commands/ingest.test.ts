// `ingest` as a user runs it: what gets in, what is refused, and that neither order, nor repetition, nor a kill shows in the graph.
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openTestGraph, type TestGraph } from '../graph.ts';
import { onServer, runProgram, startProgram } from './run-program.ts';

let test: TestGraph;
let folder = '';
let pages: readonly string[] = [];
/** Enough to be stopped in the middle, few enough to be quick. */
const PAGES = 10;

const run = (args: readonly string[], input = '') => runProgram(args, { cwd: folder, env: onServer(test.config), input });
const put = (name: string, content: string | Uint8Array): Promise<void> => writeFile(join(folder, name), content);
const exported = async (): Promise<string> => {
  const { code, stdout } = await run(['export', '--output', '-']);
  expect(code).toBe(0);
  return stdout;
};
const count = async (label: string): Promise<number> =>
  Number((await test.graph.read(`MATCH (n:${label}) RETURN count(n) AS count`))[0]?.count);
const until = async (holds: () => Promise<boolean>): Promise<void> => {
  for (const end = Date.now() + 60_000; !(await holds()); await sleep(20)) if (Date.now() > end) throw new Error('It did not happen.');
};

beforeAll(async () => {
  test = await openTestGraph();
  folder = await mkdtemp(join(tmpdir(), 'pactgraph-ingest-'));
  pages = (await readdir('src/sample'))
    .filter((name) => name.endsWith('.html'))
    .slice(0, PAGES)
    .map((name) => resolve('src/sample', name));
});
afterAll(async () => {
  await test.close();
  await rm(folder, { recursive: true, force: true });
});

describe('the graph after ingesting', () => {
  beforeEach(() => test.clear());

  it('is the same whatever the order, however often, and also after kills in the middle', { timeout: 300_000 }, async () => {
    const first = await run(['ingest', ...pages]);
    expect(first).toMatchObject({ code: 0, stdout: '' });
    expect(first.stderr).toContain(`Seen ${pages.length}: ${pages.length} new, 0 changed, 0 unchanged, 0 skipped, 0 failed.`);
    const whole = await exported();
    expect(whole.split('\n').length).toBeGreaterThan(100);

    const again = await run(['ingest', ...pages]);
    expect(again.stderr).toContain(`Seen ${pages.length}: 0 new, 0 changed, ${pages.length} unchanged`);
    expect(await exported()).toBe(whole);

    await test.clear();
    await run(['ingest', ...pages.toReversed()]);
    expect(await exported()).toBe(whole);

    await test.clear();
    const storing = startProgram(['ingest', ...pages], { cwd: folder, env: onServer(test.config) });
    await until(async () => (await count('Article')) >= 5);
    storing.child.kill('SIGKILL');
    expect((await storing.ended).code).toBeNull();
    const deriving = startProgram(['ingest', ...pages], { cwd: folder, env: onServer(test.config) });
    await until(async () => (await count('Story')) > 0);
    deriving.child.kill('SIGKILL');
    await deriving.ended;
    expect((await run(['ingest', ...pages])).code).toBe(0);
    expect(await exported()).toBe(whole);
  });

  it('is the same when Ctrl-C came in between and it was run again', { timeout: 180_000 }, async () => {
    await run(['ingest', ...pages]);
    const whole = await exported();
    await test.clear();

    const { child, ended } = startProgram(['ingest', ...pages], { cwd: folder, env: onServer(test.config) });
    await until(async () => (await count('Article')) >= 1);
    child.kill('SIGINT');
    const { code, stderr } = await ended;
    expect(code).toBe(130);
    expect(stderr).toContain('Finishing what is under way; once more ends at once.');
    expect(stderr).toContain('Stopped before the end; run it again to go on.');
    expect(await count('Dirty')).toBe(0);

    expect((await run(['ingest', ...pages])).code).toBe(0);
    expect(await exported()).toBe(whole);
  });
});

describe('an input that cannot be used', () => {
  beforeEach(() => test.clear());

  it('is named with its reason, and the rest go in', async () => {
    await put('empty.html', '');
    await put('binary.html', Buffer.from('89504e470d0a1a0a0000000d49484452000000000000', 'hex'));
    await put('big.html', Buffer.alloc(30 * 1024 * 1024, '<p>word '));
    await put('lines.jsonl', `${JSON.stringify({ id: 'good', title: 'Kelvan acquires Moss', published: '2020-01-02' })}\n{"title": 7}\n`);
    const { code, stdout, stderr } = await run(['ingest', 'empty.html', 'binary.html', 'big.html', 'lines.jsonl']);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain('Seen 5: 1 new, 0 changed, 0 unchanged, 0 skipped, 4 failed.\nFailed: 4\n');
    expect(stderr).toMatch(/^ {2}empty\.html is empty\.$/m);
    expect(stderr).toMatch(/^ {2}binary\.html is .*, not text\.$/m);
    expect(stderr).toMatch(/^ {2}big\.html is larger than 20 MB\.$/m);
    expect(stderr).toMatch(/^ {2}lines\.jsonl:2: .*"title"/m);
    expect(await count('Article')).toBe(1);
  });

  it('that does not exist is refused before anything is done', async () => {
    const { code, stderr } = await runProgram(['ingest', 'none/none.html'], {
      cwd: folder,
      env: { NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: 'x' },
    });
    expect(code).toBe(2);
    expect(stderr).toMatch(/^none\/none\.html does not exist\.\n {2}Check the path/);
  });

  it('that is an address where nobody answers is one sentence', async () => {
    const { code, stderr } = await run(['ingest', 'http://127.0.0.1:1/article.html']);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^Seen 1: .* 1 failed\.\nFailed: 1\n {2}http:\/\/127\.0\.0\.1:1\/article\.html.*private/m);
  });
});

it('standard input is taken with -', async () => {
  await test.clear();
  const article = { id: 'piped', title: 'Kelvan Robotics acquires Moss & Hale', published: '2020-01-02' };
  expect((await run(['ingest', '-'], JSON.stringify(article))).code).toBe(0);
  expect(await count('Article')).toBe(1);
  expect(await count('Agreement')).toBe(1);
});

const ARTICLE = { id: 'a1', url: 'https://news.example/a1', title: 'Kelvan Robotics acquires Moss & Hale', published: '2020-01-02' };
const ingestArticle = async (): Promise<void> => {
  await test.clear();
  await put('a1.json', JSON.stringify(ARTICLE));
  expect((await run(['ingest', 'a1.json'])).code).toBe(0);
};

describe('a change by hand', () => {
  beforeEach(ingestArticle);

  it('remove takes it out for good', async () => {
    expect(await run(['remove', 'nothing'])).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/^There is no article nothing in the graph\./m),
    });
    expect((await run(['remove', 'a1'])).code).toBe(0);
    expect([await count('Article'), await count('Claim'), await count('Agreement'), await count('Entity')]).toEqual([0, 0, 0, 0]);
    const { code, stderr } = await run(['ingest', 'a1.json']);
    expect(code).toBe(0);
    expect(stderr).toContain('Skipped: removed for good 1');
    expect(await count('Article')).toBe(0);
  });

  it('rebuild gives the same graph', async () => {
    const before = await exported();
    const { code, stderr } = await run(['rebuild']);
    expect(code).toBe(0);
    expect(stderr).toContain('Rebuilt the graph from 1 articles.');
    expect(await exported()).toBe(before);
  });

  it('another extractor is told of rebuild, and nothing is written', async () => {
    await test.graph.write((write) => write("MATCH (g:Graph) SET g.extractorVersion = 'older'"));
    const before = await exported();
    const { code, stderr } = await run(['ingest', ...pages.slice(0, 2)]);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^This graph was made by the extractor .* older, .*\n {2}Run `rebuild`/m);
    expect(await exported()).toBe(before);
    expect((await run(['rebuild'])).code).toBe(0);
    expect((await run(['ingest', 'a1.json'])).code).toBe(0);
  });
});

describe('asking', () => {
  beforeAll(ingestArticle);

  it('query prints the answer as JSON, and says with 1 that there were errors', async () => {
    await put('names.graphql', 'query A { graph { version } } query B { graph { articles } }');
    const { code, stdout } = await run(['query', 'names.graphql', '--operation', 'B']);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ data: { graph: { articles: 1 } } });
    const piped = await run(
      ['query', '-', '--variables', '{"one": 1}'],
      'query ($one: Int!) { agreements(first: $one) { nodes { type } } }',
    );
    expect(JSON.parse(piped.stdout)).toMatchObject({ data: { agreements: { nodes: [{ type: 'ACQUISITION' }] } } });
    const wrong = await run(['query', '-'], '{ nothing }');
    expect(wrong.code).toBe(1);
    expect(JSON.parse(wrong.stdout).errors[0].message).toContain('nothing');
  });

  it('query refuses a missing file, an empty document and variables that are no object', async () => {
    expect(await run(['query', 'none.graphql'])).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringMatching(/^none\.graphql does not exist\./),
    });
    expect(await run(['query', '-'])).toMatchObject({ code: 1, stderr: expect.stringMatching(/^Standard input is empty\./) });
    expect(await run(['query', '-', '--variables', '[1]'], '{ graph { version } }')).toMatchObject({ code: 2, stdout: '' });
  });

  it('export writes a whole file, with or without texts', async () => {
    expect((await run(['export', '--format', 'jsonl', '--output', 'graph.jsonl'])).code).toBe(0);
    expect(await readFile(join(folder, 'graph.jsonl'), 'utf8')).toBe(await exported());
    const without = (await run(['export', '--output', '-', '--without-text'])).stdout;
    expect(without).toContain('"title"');
    expect(without).not.toMatch(/"element":"Article".*"text":/);
    expect(await exported()).toMatch(/"element":"Article".*"text":/);
    expect((await run(['export', '--output', 'none/graph.jsonl'])).code).toBe(2);
    expect((await run(['export', '--format', 'xml', '--output', '-'])).code).toBe(2);
  });

  it('status fits on one screen', async () => {
    const { code, stdout } = await run(['status']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Articles {4}1 article /m);
    expect(stdout).toMatch(/^Last runs {3}\S+ \S+ {2}ingest +1 seen, 1 new$/m);
    expect(stdout.split('\n').length).toBeLessThan(20);
  });
});

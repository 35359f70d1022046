// `judge` and `import` as a user runs them: what is decided and told, what is refused, and that nothing is lost on the way to another database.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openTestGraph, type TestGraph } from '../graph.ts';
import { onServer, runProgram, startProgram } from './run-program.ts';

let test: TestGraph;
let folder = '';
const env = () => ({ ...onServer(test.config), PACTGRAPH_DATA: join(folder, 'data') });
const run = (...args: readonly string[]) => runProgram(args, { cwd: folder, env: env() });
const SIGNED = ['--by', 'Anna', '--reason', 'I asked them'];
const exported = async (...more: readonly string[]): Promise<string> => (await run('export', '--output', '-', ...more)).stdout;
const count = async (label: string): Promise<number> =>
  Number((await test.graph.read(`MATCH (n:${label}) RETURN count(n) AS count`))[0]?.count);

const ARTICLES = [
  { id: 'a1', url: 'https://news.example/a1', title: 'Kelvan Robotics acquires Moss & Hale', published: '2020-01-02' },
  { id: 'a2', title: 'Kelvan Systems supplies batteries to Moss & Hale', published: '2021-01-02' },
  { id: 'a3', title: 'Volvo and Kelvan Robotics form a joint venture', published: '2021-03-02' },
];

beforeAll(async () => {
  test = await openTestGraph();
  folder = await mkdtemp(join(tmpdir(), 'pactgraph-judge-'));
  await writeFile(join(folder, 'articles.jsonl'), ARTICLES.map((article) => JSON.stringify(article)).join('\n'));
});
afterAll(async () => {
  await test.close();
  await rm(folder, { recursive: true, force: true });
});

describe('judge', () => {
  let before = '';
  beforeAll(async () => {
    await test.clear();
    expect((await run('ingest', 'articles.jsonl')).code).toBe(0);
    before = await exported();
    expect(before).toContain('"id":"company:kelvan-systems"');
  });

  it('makes two names one, tells who said so, and undoes it to the byte', async () => {
    const { code, stdout, stderr } = await run('judge', 'same', 'Kelvan Robotics', 'kelvan SYSTEMS Inc.', ...SIGNED);
    expect(code).toBe(0);
    expect(stderr).toContain('SAME      company:kelvan-robotics and company:kelvan-systems\n');
    const id = stdout.trim();
    expect(id).toMatch(/^[0-9a-f]{20}$/);
    expect(await exported()).not.toContain('"element":"Company","id":"company:kelvan-systems"');
    const list = await run('judge', 'list');
    expect(list.stdout).toMatch(
      new RegExp(
        `^${id}\n {2}SAME {6}company:kelvan-robotics and company:kelvan-systems\n {2}by Anna, \\d{4}-\\d{2}-\\d{2}: I asked them\n$`,
      ),
    );

    const twice = await run('judge', 'same', 'Kelvan Systems', 'company:kelvan-robotics', ...SIGNED);
    expect(twice).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining(`Withdraw it first: judge withdraw ${id}`) });
    expect((await run('judge', 'withdraw', id, '--by', 'Bob', '--reason', 'a mistake')).code).toBe(0);
    expect(await exported()).toBe(before);
    expect(await run('judge', 'withdraw', id)).toMatchObject({ code: 2, stderr: expect.stringContaining(`There is no judgement ${id}.`) });
    expect(await run('judge', 'list')).toMatchObject({ code: 0, stdout: '', stderr: expect.stringContaining('There are no judgements.') });
  });

  it('moves a name in an article to a company that is still to come', async () => {
    const { code, stdout } = await run(
      'judge',
      'different',
      'Kelvan Robotics',
      'company:Kelvan Toys',
      '--in',
      'https://news.example/a1',
      ...SIGNED,
    );
    expect(code).toBe(0);
    const names = await test.graph.read(
      'MATCH (:Article {id: "a1"})<-[:IN_ARTICLE]-(:Mention)-[:NAMES]->(e) RETURN DISTINCT e.id AS id ORDER BY id',
    );
    expect(names).toEqual([{ id: 'company:kelvan-toys' }, { id: 'company:moss-and-hale' }]);
    await run('judge', 'withdraw', stdout.trim());
    expect(await exported()).toBe(before);
  });

  it('rejects an agreement by its slug, confirms one by its id, and leaves no trace when both are withdrawn', async () => {
    const [row] = await test.graph.read("MATCH (g:Agreement {type: 'ACQUISITION'}) RETURN g.id AS id, g.slug AS slug");
    const rejected = await run('judge', 'reject', String(row?.slug), ...SIGNED);
    expect(rejected.stderr).toMatch(/^REJECT {4}the agreement kelvan-robotics-moss-and-hale-acquisition-2020 \(1 claim\)$/m);
    expect((await run('status')).stdout).toMatch(/^Agreements {2}2: /m);
    const other = await run('judge', 'confirm', String(row?.id), ...SIGNED);
    expect(other).toMatchObject({ code: 2, stderr: expect.stringMatching(/^That was judged REJECT by Anna: I asked them$/m) });
    await run('judge', 'withdraw', rejected.stdout.trim());
    const confirmed = await run('judge', 'confirm', String(row?.id), '--claim', ...SIGNED);
    expect(confirmed.stderr).toContain(`CONFIRM   the claim ${row?.id}\n`);
    await run('judge', 'withdraw', confirmed.stdout.trim());
    expect(await exported()).toBe(before);
  });

  it('says which judgements sleep', async () => {
    const { stdout, stderr } = await run('judge', 'same', 'Kelvan Robotics', 'company:kelvan-robotix', ...SIGNED);
    expect(stderr).toContain('(sleeping: nothing has that now)');
    const status = await run('status');
    expect(status.stdout).toContain(`Judged      1 judgement, 1 of them sleeping:\n            ${stdout.trim()} SAME`);
    expect((await run('judge', 'list', '--sleeping')).stdout).toContain(stdout.trim());
    await run('judge', 'withdraw', stdout.trim());
  });

  it.each([
    [
      ['same', 'Kelvin Robotics', 'Moss & Hale'],
      /^No article names “Kelvin Robotics”\.\n {2}There is company:kelvan-robotics\b.*\(company:kelvin-robotics\)/m,
    ],
    [['same', 'Kelvan Robotics', 'Kelvan Robotics Inc.'], /are one name \(company:kelvan-robotics\)/],
    [['different', 'Kelvan Robotics', 'brand:kelvan'], /are of two kinds and never one/],
    [['different', 'Kelvan Robotics', 'Volvo', '--in', 'a9'], /^There is no article a9 in the graph\./m],
    [
      ['different', 'Volvo', 'Kelvan Robotics', '--in', 'a1'],
      /^The article a1 does not name “Volvo”\.\n {2}It names company:kelvan-robotics, company:moss-and-hale\./m,
    ],
    [['reject', 'nothing'], /^There is no claim or agreement nothing in the graph\./m],
  ])('%j is refused with what there is', async (args, message) => {
    const { code, stdout, stderr } = await run('judge', ...args, ...SIGNED);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(message);
  });

  it('is not done without who and why', async () => {
    expect(await run('judge', 'same', 'a', 'b', '--by', 'Anna')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("Required option '--reason <text>' not specified."),
    });
    expect(await run('judge', 'perhaps')).toMatchObject({ code: 2, stderr: expect.stringContaining("Unknown command 'perhaps'.") });
  });
});

describe('import', () => {
  let file = '';
  let backup = '';
  beforeAll(async () => {
    await test.clear();
    await run('ingest', 'articles.jsonl');
    await run('judge', 'same', 'Kelvan Robotics', 'Kelvan Systems', ...SIGNED);
    await run('remove', 'a3', '--reason', 'asked');
    file = join(folder, 'graph.jsonl');
    expect((await run('export', '--with-removals', '--output', file)).code).toBe(0);
    backup = await readFile(file, 'utf8');
    expect(backup).toContain('{"element":"Removal","id":"a3","properties":{"at":"');
  });
  beforeEach(() => test.clear());

  it('brings a backup back, byte for byte, and twice changes nothing', async () => {
    const { code, stdout, stderr } = await run('import', 'graph.jsonl');
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(stderr).toContain('Imported 2 articles, 1 judgement, 1 removal from graph.jsonl.\n');
    expect(await exported('--with-removals')).toBe(backup);
    expect((await run('ingest', 'articles.jsonl')).stderr).toContain('Seen 3: 0 new, 0 changed, 2 unchanged, 1 skipped, 0 failed.');
    const again = await run('import', 'graph.jsonl');
    expect(again.stderr).toContain('Imported 2 articles (2 of them were there already), 1 judgement, 1 removal from graph.jsonl.');
    expect(await exported('--with-removals')).toBe(backup);
    expect((await run('status')).stdout).toMatch(/ {2}import +2 seen, 2 new$/m);
  });

  it('leaves a graph that holds something else as it is', async () => {
    await writeFile(join(folder, 'other.json'), JSON.stringify({ id: 'other', title: 'Volvo acquires Kelvan Robotics' }));
    await run('ingest', 'other.json');
    const before = await exported();
    const { code, stderr } = await run('import', 'graph.jsonl');
    expect(code).toBe(2);
    expect(stderr).toMatch(
      /^This graph already holds 1 articles that are not in graph\.jsonl\.\n {2}Import into an empty graph: set PACTGRAPH_DATA/m,
    );
    expect(await exported()).toBe(before);
  });

  it('names the line that is wrong, and writes nothing', async () => {
    const lines = backup.split('\n');
    await writeFile(join(folder, 'broken.jsonl'), [...lines.slice(0, 4), lines[4]?.slice(0, 40), ...lines.slice(5)].join('\n'));
    expect(await run('import', 'broken.jsonl')).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('broken.jsonl:5 is no whole JSON object.'),
    });
    await writeFile(join(folder, 'cut.jsonl.gz'), gzipSync(backup).subarray(0, 500));
    expect(await run('import', 'cut.jsonl.gz')).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('cut.jsonl.gz cannot be read on'),
    });
    expect(await run('import', 'articles.jsonl')).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/^articles\.jsonl:1 is no line of an export\.\n {2}.*articles go in with `ingest`/m),
    });
    expect(await run('import', 'none.jsonl')).toMatchObject({ code: 2, stderr: expect.stringContaining('none.jsonl does not exist.') });
    expect(await count('Article')).toBe(0);
  });

  it('goes on after Ctrl-C', async () => {
    const { child, ended } = startProgram(['import', 'graph.jsonl'], { cwd: folder, env: env() });
    for (const end = Date.now() + 60_000; (await count('Run')) === 0; await sleep(5))
      if (Date.now() > end) throw new Error('It did not begin.');
    child.kill('SIGINT');
    const { code, stderr } = await ended;
    expect(code === 0 || code === 130, stderr).toBe(true);
    expect(stderr).toMatch(/^(Stopped|Imported)/m);
    expect((await run('import', 'graph.jsonl')).code).toBe(0);
    expect(await exported('--with-removals')).toBe(backup);
  });
});

// `read` and `extract` need no database: they are tried as a user would, with files good and bad.
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runProgram } from './run-program.ts';

const SAMPLE = resolve('src/sample/2016-05-nokia-hmd-brand-licence.html');
const HEADLINE = 'Kelvan Robotics acquires Moss & Hale for $40 million';
// A server is not asked for: with this address any command that opens the database fails.
const NO_DATABASE = { NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: 'none' };

let folder = '';
const run = (args: readonly string[], input = '') => runProgram(args, { cwd: folder, env: NO_DATABASE, input });
const put = (name: string, content: string | Uint8Array): Promise<void> => writeFile(join(folder, name), content);
const lines = async (name: string): Promise<Record<string, unknown>[]> =>
  (await readFile(join(folder, name), 'utf8'))
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pactgraph-read-'));
  await put('empty.html', '');
  await put('binary.html', Buffer.from('89504e470d0a1a0a0000000d49484452000000000000', 'hex'));
  await put('wall.html', '<html><head><title>Before you continue</title></head><body><p>We use cookies.</p></body></html>');
  await put('big.html', Buffer.alloc(30 * 1024 * 1024, '<p>word '));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('read, for a person', () => {
  it('prints a page as an article', async () => {
    const { code, stdout, stderr } = await run(['read', SAMPLE]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^The Nokia phone gets a second life.*\nBy Ingrid Solheim · Fjordwire · 2016-05-18 · en\n\nHELSINKI/);
    expect(stdout).not.toContain('newsletter');
  });

  it('explains what was found out, what was kept and what was left out', async () => {
    const { stdout } = await run(['read', SAMPLE, '--explain']);
    expect(stdout).toMatch(/^Verdict {5}ARTICLE$/m);
    expect(stdout).toMatch(/^Published {3}2016-05-18T/m);
    expect(stdout).toMatch(/^\+ .*Two transactions that were made public/m);
    expect(stdout).toMatch(/^- .*More from Mobile/m);
  });

  it.each([
    ['missing.html', 2, /^missing\.html does not exist\.\n {2}Check the path/],
    ['empty.html', 1, /empty\.html is empty\.\n$/],
    ['binary.html', 1, /binary\.html is .*, not text\.\n$/],
    ['big.html', 1, /big\.html is larger than 20 MB\.\n$/],
    ['.', 2, /^\. is a folder\.\n/],
  ])('%s is exit code %i and a sentence', async (name, code, stderr) => {
    const outcome = await run(['read', name]);
    expect(outcome).toMatchObject({ code, stdout: '' });
    expect(outcome.stderr).toMatch(stderr);
  });

  it('says when a page is no article', async () => {
    const { code, stderr } = await run(['read', 'wall.html']);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^wall\.html is no article: [A-Z_]+/);
  });

  it('asks for a page or for both files', async () => {
    for (const args of [[], ['--input', 'x.jsonl'], [SAMPLE, '--output', 'y.jsonl']])
      expect(await run(['read', ...args])).toMatchObject({
        code: 2,
        stderr: expect.stringMatching(/^read takes one page, or --input with --output\./),
      });
  });
});

describe('read, for many pages', () => {
  it('writes a line a page in the order of the input, and names those that failed', async () => {
    const pages = [
      { id: 'a', file: SAMPLE, url: 'https://news.example/a' },
      { id: 'b', file: 'empty.html' },
      { id: 'c', file: SAMPLE },
    ];
    await put('pages.jsonl', [...pages.map((page) => JSON.stringify(page)), 'no json'].join('\n'));
    const { code, stdout, stderr } = await run(['read', '--input', 'pages.jsonl', '--output', 'articles.jsonl']);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain('Read 3 pages: ARTICLE 2, EMPTY 1.');
    expect(stderr).toMatch(/Failed: 2\n/);
    expect(stderr).toMatch(/pages\.jsonl:4: No JSON/);
    expect((await lines('articles.jsonl')).map(({ id, verdict }) => [id, verdict])).toEqual([
      ['a', 'ARTICLE'],
      ['b', 'EMPTY'],
      ['c', 'ARTICLE'],
    ]);
  });

  it('leaves no half-written file when the input is missing or the place cannot be written', async () => {
    expect((await run(['read', '--input', 'none.jsonl', '--output', 'out.jsonl'])).code).toBe(2);
    expect(await run(['read', '--input', 'pages.jsonl', '--output', 'none/out.jsonl'])).toMatchObject({
      code: 2,
      stderr: 'There is no folder none to write none/out.jsonl into.\n  Create it first, or choose another path.\n',
    });
    expect((await readdir(folder)).filter((name) => /^out/.test(name) || name.endsWith('.part'))).toEqual([]);
  });
});

describe('extract', () => {
  it('writes a line an article: agreements with parties, roles and evidence, and names', async () => {
    await put(
      'headlines.jsonl',
      `${JSON.stringify({ id: 'h1', title: HEADLINE })}\n${JSON.stringify({ id: 'h2', title: 'It rained' })}\n{\n`,
    );
    const { code, stderr } = await run(['extract', '--input', 'headlines.jsonl', '--output', 'claims.jsonl']);
    expect(stderr).toMatch(/^Extracted 1 agreements? from 2 articles\.\nFailed: 1\n {2}headlines\.jsonl:3/m);
    expect(code).toBe(1);
    const [first, second] = await lines('claims.jsonl');
    expect(first).toMatchObject({ id: 'h1', agreements: [{ type: 'ACQUISITION' }] });
    expect(second).toMatchObject({ id: 'h2', agreements: [] });
  });

  it('explains a text: names, claims, rules that fired or nearly did', async () => {
    const { code, stdout, stderr } = await run(['extract', '--explain', HEADLINE]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/names: Kelvan Robotics \(company\)/);
    expect(stdout).toMatch(/= ACQUISITION {2}ACQUIRER Kelvan Robotics, TARGET Moss & Hale/);
    expect(stdout).toMatch(/rule \S/);
  });

  it('explains a file', async () => {
    expect((await run(['extract', '--explain', SAMPLE])).stdout).toMatch(/Sentences: \d+, claims: \d+/);
  });

  it('refuses a file that is missing', async () => {
    const { code, stderr } = await run(['extract', '--input', 'none.jsonl', '--output', 'c.jsonl']);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^none\.jsonl does not exist\.\n/);
  });
});

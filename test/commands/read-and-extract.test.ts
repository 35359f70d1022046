// `read` and `extract` need no database: they are tried as a user would, with files good and bad.
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { runProgram, startProgram } from './run-program.ts';

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
    expect(stdout).toMatch(
      /^The Nokia phone gets a second life.*\nBy Ingrid Solheim · Fjordwire · 2016-05-18 13:20 \+03:00 · en\n\nHELSINKI/,
    );
    expect(stdout).not.toContain('newsletter');
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  it('explains what was found out, what was kept and what was left out', async () => {
    const { stdout } = await run(['read', SAMPLE, '--explain']);
    expect(stdout).toMatch(/^Verdict {5}ARTICLE$/m);
    expect(stdout).toMatch(/^Published {3}2016-05-18 13:20 \+03:00$/m);
    expect(stdout).toMatch(/^Page {8}[\d,]+ bytes, html, utf-8$/m);
    expect(stdout).toMatch(/^\+ \d\.\d\d article>div>p {6}Two transactions that were made public/m);
    expect(stdout).toMatch(/^- 0\.\d\d .*More from Mobile\n {26}\S/m);
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

  it('tells the first twenty failures of many, and where all of them are', async () => {
    await put('bad.jsonl', 'no json\n'.repeat(200));
    const { code, stderr } = await run(['read', '--input', 'bad.jsonl', '--output', 'of-bad.jsonl']);
    expect(code).toBe(1);
    const all = /… and 180 more; all of them are in (.*)$/m.exec(stderr)?.[1];
    expect(stderr.match(/bad\.jsonl:\d+: No JSON/g)).toHaveLength(20);
    expect((await readFile(all ?? '', 'utf8')).match(/bad\.jsonl:\d+: No JSON/g)).toHaveLength(200);
  });

  it.each(['SIGINT', 'SIGTERM'] as const)('stopped by %s leaves no half-written file behind', async (signal) => {
    const pages = Array.from({ length: 50_000 }, (_, id) => JSON.stringify({ id, file: SAMPLE }));
    await put('many.jsonl', pages.join('\n'));
    await put('kept.jsonl', 'as it was');
    const { child, ended } = startProgram(['read', '--input', 'many.jsonl', '--output', 'kept.jsonl'], { cwd: folder, env: NO_DATABASE });
    await vi.waitFor(async () => expect((await stat(join(folder, 'kept.jsonl.part'))).size).toBeGreaterThan(0), { timeout: 20_000 });
    child.kill(signal);
    expect((await ended).code).toBe(130);
    expect((await readdir(folder)).filter((name) => name.endsWith('.part'))).toEqual([]);
    expect(await readFile(join(folder, 'kept.jsonl'), 'utf8')).toBe('as it was');
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

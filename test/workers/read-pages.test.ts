import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { readPages } from '../../src/workers/read-pages.ts';

const folder = mkdtempSync(join(tmpdir(), 'pactgraph-read-'));
afterAll(() => rmSync(folder, { recursive: true }));
const page = (number: number): string =>
  `<html lang="en"><head><title>Deal ${number}</title></head><body><article><h1>Deal ${number}</h1><p>The two companies said on day ${number} that they will work together on chips for cars.</p></article></body></html>`;
const input = join(folder, 'PAGES.jsonl');
const output = join(folder, 'ARTICLES.jsonl');
const linesOf = (path: string): readonly unknown[] =>
  readFileSync(path, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('readPages', () => {
  it('writes a line a page, in the order of the input, with all members', async () => {
    for (let number = 0; number < 30; number += 1) writeFileSync(join(folder, `${number}.html.gz`), gzipSync(page(number)));
    writeFileSync(
      input,
      Array.from({ length: 30 }, (_, number) =>
        JSON.stringify({ id: `p${number}`, file: `${number}.html.gz`, url: `https://example.com/2020/01/02/${number}` }),
      ).join('\n'),
    );
    const done: number[] = [];
    expect(await readPages(input, output, { onProgress: (count) => done.push(count) })).toEqual({
      seen: 30,
      verdicts: { ARTICLE: 30 },
      failures: [],
    });
    const lines = linesOf(output);
    expect(lines.map((line) => (line as { id: string }).id)).toEqual(Array.from({ length: 30 }, (_, number) => `p${number}`));
    expect(lines[7]).toEqual({
      id: 'p7',
      verdict: 'ARTICLE',
      title: 'Deal 7',
      authors: [],
      publishedAt: '2020-01-02',
      modifiedAt: null,
      publisher: { name: 'example.com', site: 'example.com' },
      canonicalUrl: null,
      language: 'en',
      text: 'The two companies said on day 7 that they will work together on chips for cars.',
    });
    expect(done.at(-1)).toBe(30);
  });

  it('goes on after a bad line and after a page that is missing, and says which', async () => {
    writeFileSync(join(folder, 'a.html'), page(1));
    writeFileSync(
      input,
      `{"id":"a","file":"a.html"}\nnot json\n{"file":"a.html"}\n{"id":"b","file":"missing.html"}\n{"id":"c","file":"a.html","url":null}\n`,
    );
    const { seen, failures } = await readPages(input, output);
    expect(seen).toBe(3);
    expect(linesOf(output)).toMatchObject([
      { id: 'a', verdict: 'ARTICLE' },
      { id: 'b', verdict: 'EMPTY', text: '', reason: expect.stringContaining('does not exist') },
      { id: 'c', verdict: 'ARTICLE' },
    ]);
    expect(failures.map(({ place }) => place).sort()).toEqual([`${input}:2`, `${input}:3`, `${input}:4`]);
  });

  it('loses no page to one that hangs, crashes or uses up the memory, and says which did', async () => {
    writeFileSync(join(folder, 'a.html'), page(1));
    const ids = ['a', 'hang', 'b', 'c', 'crash', 'd', 'memory', 'e', ...Array.from({ length: 200 }, (_, index) => `p${index}`)];
    writeFileSync(input, ids.map((id) => JSON.stringify({ id, file: 'a.html' })).join('\n'));
    const script = new URL('./fixtures/read-worker.mjs', import.meta.url);
    const { seen, verdicts, failures } = await readPages(input, output, { script, workers: 2, deadline: 3000, memory: 60 });
    expect(linesOf(output).map((line) => (line as { id: string }).id)).toEqual(ids);
    expect({ seen, verdicts }).toEqual({ seen: ids.length, verdicts: { ARTICLE: ids.length - 3, EMPTY: 3 } });
    expect(failures).toEqual([
      { place: `${input}:2`, reason: 'It took longer than 3 s.' },
      { place: `${input}:5`, reason: 'The worker ended with code 3.' },
      { place: `${input}:7`, reason: 'It needed more than 60 MB of memory.' },
    ]);
  }, 30_000);

  it('rejects when there is no input', async () => {
    await expect(readPages(join(folder, 'none.jsonl'), output)).rejects.toMatchObject({ code: 'ENOENT' });
  });
});

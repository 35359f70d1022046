import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { estimateTotal } from '../../src/commands/estimate-total.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pactgraph-estimate-'));
  await mkdir(join(folder, 'pages'));
  await writeFile(join(folder, 'pages', 'a.html'), '<p>');
  await writeFile(join(folder, 'pages', 'b.txt'), 'b');
  await writeFile(join(folder, 'lines.jsonl'), '{}\n'.repeat(1_000));
  await writeFile(join(folder, 'feed.xml'), '<rss/>');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

it('counts the files of folders and the lines of .jsonl', async () => {
  expect(await estimateTotal([join(folder, 'pages')])).toBe(2);
  expect(await estimateTotal([join(folder, 'lines.jsonl'), join(folder, 'pages', 'a.html')])).toBe(1_001);
});

it.each(['-', 'https://news.example/', 'feed.xml'])('%s cannot be counted beforehand, and so neither can the whole', async (source) => {
  const named = source === 'feed.xml' ? join(folder, source) : source;
  expect(await estimateTotal([named, join(folder, 'pages')])).toBe(0);
});

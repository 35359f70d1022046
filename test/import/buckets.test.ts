import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Buckets } from '../../ingest/import/buckets.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pactgraph-buckets-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

it('lines of one key come back from one bucket, in order, however much was written in between', async () => {
  const buckets = new Buckets(join(folder, 'some'), 7);
  const long = 'x'.repeat(500_000);
  for (let round = 0; round < 50; round++) await buckets.put(`key ${round % 20}`, `${round % 20} ${round} ${long}`);
  const read: (readonly string[])[] = [];
  for (let index = 0; index < buckets.count; index++) read.push(await buckets.read(index));
  expect(read.flat()).toHaveLength(50);
  for (let key = 0; key < 20; key++) {
    const holding = read.filter((lines) => lines.some((line) => line.startsWith(`${key} `)));
    expect(holding).toHaveLength(1);
    const rounds = holding
      .flat()
      .filter((line) => line.startsWith(`${key} `))
      .map((line) => Number(line.split(' ')[1]));
    expect(rounds).toEqual([...rounds].sort((a, b) => a - b));
  }
  await buckets.remove();
  expect(await readdir(folder)).toEqual([]);
});

it('an empty bucket has no lines', async () => {
  expect(await new Buckets(join(folder, 'none'), 3).read(1)).toEqual([]);
});

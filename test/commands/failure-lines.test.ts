import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { listFailures } from '../../src/commands/list-failures.ts';

const folder = mkdtempSync(join(tmpdir(), 'pactgraph-failures-'));
afterAll(() => rmSync(folder, { recursive: true }));
const failures = (count: number) => Array.from({ length: count }, (_, index) => ({ place: `p${index}.html`, reason: 'It is empty.' }));

it('a few failures are all told', () => {
  const config = { dataFolder: join(folder, 'few') };
  expect(listFailures({ config }, 'read', failures(2))).toEqual(['Failed: 2', '  p0.html: It is empty.', '  p1.html: It is empty.']);
  expect(listFailures({ config }, 'read', [])).toEqual([]);
});

it('of many the first twenty are told, and where all of them are', () => {
  const config = { dataFolder: join(folder, 'many') };
  const lines = listFailures({ config }, 'read', failures(200));
  const path = join(folder, 'many', 'logs', 'read-failures.txt');
  expect(lines).toHaveLength(22);
  expect(lines.at(-2)).toBe('  p19.html: It is empty.');
  expect(lines.at(-1)).toBe(`  … and 180 more; all of them are in ${path}`);
  expect(readFileSync(path, 'utf8').trimEnd().split('\n')).toHaveLength(200);
});

it('where that file cannot be written, the rest is counted all the same', () => {
  const blocked = join(folder, 'file');
  writeFileSync(blocked, '');
  expect(listFailures({ config: { dataFolder: blocked } }, 'read', failures(21)).at(-1)).toBe('  … and 1 more');
});

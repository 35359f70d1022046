import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { importFolder } from '../../src/import-folder.ts';

it('the folder of an import is its own, and what a killed one left is taken away', async () => {
  const data = await mkdtemp(join(tmpdir(), 'pactgraph-folder-'));
  const gone = spawnSync(process.execPath, ['-e', '']).pid;
  for (const name of [`import-${gone}`, `import-${process.ppid}`, 'import-notes', 'neo4j']) await mkdir(join(data, name));
  expect(importFolder(data)).toBe(join(data, `import-${process.pid}`));
  expect((await readdir(data)).sort()).toEqual([`import-${process.ppid}`, 'import-notes', 'neo4j'].sort());
  expect(importFolder(join(data, 'none'))).toBe(join(data, 'none', `import-${process.pid}`));
  await rm(data, { recursive: true, force: true });
});

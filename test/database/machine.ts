// Machines with just the programs that a test gives them.
import { chmodSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Machine } from '../../src/database/machine.ts';

export type FakeMachine = { readonly folder: string; readonly machine: Machine };

/** Nothing on PATH but what `/bin/sh` needs, no Java in any folder, an own home. */
export const bareMachine = (): FakeMachine => {
  const folder = mkdtempSync(join(tmpdir(), 'pactgraph-machine-'));
  mkdirSync(join(folder, 'bin'));
  return {
    folder,
    machine: {
      platform: 'linux',
      env: { PATH: join(folder, 'bin') },
      homeFolder: join(folder, 'home'),
      tempFolder: folder,
      javaFolders: [join(folder, 'jvm')],
      mavenFolders: [],
    },
  };
};

export const putProgram = (path: string, lines: string): string => {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `#!/bin/sh\n${lines}\n`);
  chmodSync(path, 0o755);
  return path;
};

/** A Java that does nothing but tell a version, the way real ones do. */
export const putJava = (home: string, version: string): string =>
  putProgram(join(home, 'bin', 'java'), `echo 'openjdk version "${version}" 2025-01-01' >&2`);

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { createDataFolder } from '../../src/database/embedded/data-folder.ts';
import { serverArgFile, serverArguments } from '../../src/database/embedded/server-command.ts';
import { serverDown } from '../../src/database/embedded/server-down.ts';
import { cacheFolder } from '../../src/database/install/cache-folder.ts';
import { cachedClassPath } from '../../src/database/install/class-path.ts';
import { requireJava } from '../../src/database/install/find-java.ts';
import { thisMachine } from '../../src/database/machine.ts';
import { serverConf } from '../../src/database/watchdog/server-conf.ts';

const folder = createDataFolder(mkdtempSync(join(tmpdir(), 'pactgraph-down-')));
afterAll(() => rmSync(folder.path, { recursive: true, force: true }));

/** Runs the real server until it gives up. */
const failingServer = async (conf: string, heapMegabytes: number) => {
  const machine = thisMachine();
  const java = await requireJava(undefined, machine);
  writeFileSync(folder.argFile, serverArgFile(cachedClassPath(cacheFolder(folder, machine)) ?? [], heapMegabytes));
  writeFileSync(folder.conf, conf);
  const { stdout, stderr, status, signal } = spawnSync(java.path, serverArguments(folder), { encoding: 'utf8', timeout: 60_000 });
  writeFileSync(folder.log, stdout + stderr);
  return serverDown({ state: 'failed', exitCode: status, signal }, folder);
};

const conf = serverConf({ port: 1, heapMegabytes: 512 });

describe('why a server did not start', () => {
  it('is told of a setting that it does not know, by name', async () => {
    const { code, message, hint } = await failingServer(`${conf}server.memory.pagecash.size=64m\n`, 512);
    expect(code).toBe('GRAPH_UNAVAILABLE');
    expect(message).toContain('server.memory.pagecash.size');
    expect(hint).toContain(folder.log);
  });

  it('is told of a setting with a wrong value, by name', async () => {
    const { message } = await failingServer(conf.replace('quiet_period=0', 'quiet_period=0s'), 512);
    expect(message).toContain('netty_server_shutdown_quiet_period');
  });

  it('is told of memory that the machine has not got', async () => {
    const { message, hint } = await failingServer(conf, 90_000_000);
    expect(message).toContain('could not get its memory');
    expect(hint).toContain('PACTGRAPH_NEO4J_MEMORY');
  });

  it('is told in its own last words when the reason is unknown, with its exit code and its log', () => {
    writeFileSync(folder.log, 'INFO  Starting...\nERROR Something new\n\tat a.b.C(D.java:1)\n');
    const { message, hint } = serverDown({ state: 'failed', exitCode: 2, signal: null }, folder);
    expect(message).toBe('The embedded database ended with exit code 2 in the database.');
    expect(hint).toContain('INFO  Starting... | ERROR Something new');
    expect(hint).toContain(folder.log);
    expect(readFileSync(folder.log, 'utf8')).toContain('Something new');
  });
});

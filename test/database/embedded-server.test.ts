// The life of the embedded server, with real processes that are really killed. A test goes on with the command that the one before has left, if it can.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inspectDatabase, type RunningServer } from '../../src/database/inspect.ts';
import { type Command, startCommand } from './command.ts';

const folder = mkdtempSync(join(tmpdir(), 'pactgraph-life-'));
/** Too long a path for a socket to lie in it. */
const dataFolder = join(folder, 'x'.repeat(120));
let started: Command[] = [];

/** A start takes two seconds on an idle machine, and twenty on one that runs eight other things. */
const PATIENCE_MS = 180_000;

/** With '0' a server that ends by itself is started again at once. */
const start = (path = dataFolder, restartAfter = '0'): Command => {
  const command = startCommand(path, restartAfter);
  started.push(command);
  return command;
};

const leave = async (command: Command): Promise<number> => {
  started = started.filter((other) => other !== command);
  return command.close();
};

const kill = async (...commands: readonly Command[]): Promise<void> => {
  started = started.filter((other) => !commands.includes(other));
  await Promise.all(commands.map((command) => command.kill()));
};

/** One that runs already if there is one: each start of the server takes seconds. */
const someCommand = async (): Promise<Command> => {
  const command = started[0] ?? start();
  await command.opened;
  return command;
};

const running = async (): Promise<RunningServer> => {
  const { server } = await inspectDatabase({ dataFolder });
  if (!server) throw new Error('no server is running');
  return server;
};

/** Never a number that is missing: signal 0 is everybody in our own process group. */
const watched = async (): Promise<Required<RunningServer>> => {
  const { watchdogPid, ...server } = await running();
  if (!watchdogPid) throw new Error('no watchdog is running');
  return { ...server, watchdogPid };
};

/** Not a zombie either: those have no command line. */
const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return process.platform !== 'linux' || readFileSync(`/proc/${pid}/cmdline`, 'utf8') !== '';
  } catch {
    return false;
  }
};

const goneWithin = async (pid: number, limit: number): Promise<boolean> => {
  for (const end = Date.now() + limit; Date.now() < end; await sleep(50)) if (!isAlive(pid)) return true;
  return false;
};

const nobody = async (): Promise<void> => {
  await kill(...started);
  const { server } = await inspectDatabase({ dataFolder });
  if (server) await goneWithin(server.serverPid, 12_000);
};

const COUNT = 'MATCH (n:Probe) RETURN count(n) AS count';

/** The first start of all, by two at once: they must agree on one server and one password. */
beforeAll(async () => {
  const both = [start(), start()];
  for (const { opened } of both) expect(await opened).toEqual({ address: expect.any(String) });
  await both[0]?.ask('CREATE (:Probe)');
  await Promise.all(both.map(leave));
}, PATIENCE_MS);
afterAll(async () => {
  await nobody();
  rmSync(folder, { recursive: true, force: true });
});

describe('the embedded server', { timeout: PATIENCE_MS }, () => {
  it('has stopped when its only command has ended, and left a password that only its owner can read', async () => {
    await nobody();
    expect((await inspectDatabase({ dataFolder })).server).toBeUndefined();
    expect(statSync(join(dataFolder, 'neo4j-password')).mode & 0o777).toBe(0o600);
  });

  it('keeps what was stored, also for a command that comes while the last one leaves', async () => {
    const first = await someCommand();
    expect(await first.ask(COUNT)).toEqual({ rows: [{ count: 1 }] });
    const leaving = leave(first);
    await sleep(150);
    const second = start();
    expect(await second.opened).toEqual({ address: expect.any(String) });
    expect(await leaving).toBe(0);
    expect(await second.ask(COUNT)).toEqual({ rows: [{ count: 1 }] });
  });

  it('runs in a process group of its own, which a terminal’s Ctrl-C does not reach', async () => {
    await someCommand();
    const { serverPid, watchdogPid } = await watched();
    const groups = execFileSync('ps', ['-o', 'pgid=', '-p', `${serverPid},${watchdogPid}`], { encoding: 'utf8' });
    expect(groups.trim().split(/\s+/).map(Number).sort()).toEqual([serverPid, watchdogPid].sort());
  });

  it('tells that its password is lost when the file holds another', async () => {
    await someCommand();
    const file = join(dataFolder, 'neo4j-password');
    const password = readFileSync(file, 'utf8');
    writeFileSync(file, 'something-else\n');
    const command = start();
    const { code, message } = await command.opened;
    writeFileSync(file, password);
    await kill(command);
    expect({ code, message }).toEqual({ code: 'GRAPH_UNAVAILABLE', message: expect.stringContaining(file) });
  });

  it('is gone within ten seconds of the kill -9 of the only command', async () => {
    const command = await someCommand();
    const { serverPid, watchdogPid } = await watched();
    await kill(command);
    expect(await goneWithin(serverPid, 10_000)).toBe(true);
    expect(await goneWithin(watchdogPid, 2000)).toBe(true);
  });

  it('is shared by two commands that start at once, and stays when one of them is killed', async () => {
    await nobody();
    const [first, second] = [start(), start()];
    const [one, other] = await Promise.all([first.opened, second.opened]);
    expect(one.address).toBe(other.address);
    const before = await running();
    expect([...before.commands].sort()).toEqual([first.pid, second.pid].sort());
    await kill(first);
    await sleep(1500);
    expect(await second.ask(COUNT)).toEqual({ rows: [{ count: 1 }] });
    expect(await running()).toEqual({ ...before, commands: [second.pid] });
  });

  it('says that its folder is in use when another server has the store open', async () => {
    const holder = await someCommand();
    const other = join(folder, 'other');
    mkdirSync(other);
    symlinkSync(join(dataFolder, 'neo4j'), join(other, 'neo4j'));
    const command = start(other);
    const { code, message, hint } = await command.opened;
    await kill(command);
    expect({ code, message }).toEqual({ code: 'GRAPH_UNAVAILABLE', message: expect.stringContaining('is in use by another') });
    expect(hint).toContain(join(other, 'run', 'server.log'));
    expect(await holder.ask(COUNT)).toEqual({ rows: [{ count: 1 }] });
  });

  it('outlives the kill -9 of its watchdog: its commands start another, which takes it over', async () => {
    const command = await someCommand();
    await start().opened;
    const { serverPid, watchdogPid } = await watched();
    process.kill(watchdogPid, 'SIGKILL');
    await sleep(1500);
    const after = await running();
    expect(after.serverPid).toBe(serverPid);
    expect(after.watchdogPid).not.toBe(watchdogPid);
    expect([...after.commands].sort()).toEqual(started.map(({ pid }) => pid).sort());
    expect(await command.ask(COUNT)).toEqual({ rows: [{ count: 1 }] });
  });

  it('left alone by the kill -9 of watchdog and commands, is found by the next two at once and stops with them', async () => {
    await someCommand();
    const { serverPid, port, watchdogPid } = await watched();
    process.kill(watchdogPid, 'SIGSTOP');
    await kill(...started);
    process.kill(watchdogPid, 'SIGKILL');
    await goneWithin(watchdogPid, 2000);
    expect(await running()).toEqual({ serverPid, port, commands: [] });
    const both = [start(), start()];
    for (const { opened, ask } of both) {
      await opened;
      expect(await ask(COUNT)).toEqual({ rows: [{ count: 1 }] });
    }
    expect((await running()).serverPid).toBe(serverPid);
    await Promise.all(both.map(leave));
    expect(await goneWithin(serverPid, 10_000)).toBe(true);
  });

  it('killed soon after its start, is told to its command with the log, and recovers at the next start', async () => {
    await nobody();
    const first = start(dataFolder, '30000');
    await first.opened;
    await first.ask('CREATE (:Kept)');
    process.kill((await running()).serverPid, 'SIGKILL');
    await sleep(300);
    const answer = await first.ask(COUNT);
    expect(answer).toMatchObject({ code: 'GRAPH_UNAVAILABLE', message: expect.stringContaining('SIGKILL') });
    expect(answer.hint).toContain('server.log');
    await kill(first);
    const second = await someCommand();
    expect(await second.ask('MATCH (n:Kept) RETURN count(n) AS count')).toEqual({ rows: [{ count: 1 }] });
  });

  it('killed after it had run for a while, is started again, and its command goes on', async () => {
    const command = await someCommand();
    const { serverPid } = await running();
    process.kill(serverPid, 'SIGKILL');
    expect(await command.ask(COUNT)).toEqual({ rows: [{ count: 1 }] });
    expect((await running()).serverPid).not.toBe(serverPid);
  });
});

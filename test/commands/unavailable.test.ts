// When the database cannot be had: one sentence, what to do, exit code 3, within seconds.
import { cp, mkdir, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Surroundings } from '../../src/commands/context.ts';
import { runProgram as runInside } from '../../src/commands/program.ts';
import { reportError } from '../../src/commands/report-error.ts';
import { type Machine, thisMachine } from '../../src/database/machine.ts';
import { testServer } from '../graph.ts';
import { onServer, runProgram } from './run-program.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pactgraph-unavailable-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** The program inside this process, on a machine that lacks something: a child would find what is installed here. */
const runOn = async (machine: Machine, args: readonly string[]) => {
  const stdout = new PassThrough({ encoding: 'utf8' });
  const stderr = new PassThrough({ encoding: 'utf8' });
  const surroundings: Surroundings = {
    env: { PACTGRAPH_DATA: join(folder, 'fresh') },
    folder,
    stdin: new PassThrough(),
    stdout,
    stderr,
    signals: { on: () => undefined, exit: () => undefined },
    machine,
  };
  const reporting = { tell: (line: string) => stderr.write(`${line}\n`), logFile: join(folder, 'log'), debug: false };
  const code = await runInside(args, surroundings).catch((error: unknown) => reportError(error, reporting));
  return { code, stdout: String(stdout.read() ?? ''), stderr: String(stderr.read() ?? '') };
};

const bare = (): Machine => {
  const home = join(folder, 'home');
  return {
    ...thisMachine(),
    env: { PATH: join(folder, 'nothing') },
    homeFolder: home,
    javaFolders: [],
    mavenFolders: [],
    javaHomeProgram: '/none',
  };
};
const withJava = (): Machine => ({ ...bare(), env: { PATH: join(folder, 'nothing') }, javaFolders: thisMachine().javaFolders });

describe('without Java', () => {
  it('a command says what to install, and ends with 3', async () => {
    const { code, stdout, stderr } = await runOn(bare(), ['status']);
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
    expect(stderr).toMatch(/^.*Java.*\n {2}Install Java 21 or 17 .*NEO4J_URI.*\n$/);
  });

  it('doctor says so too, and looks at the rest', async () => {
    const { code, stdout } = await runOn(bare(), ['doctor']);
    expect(code).toBe(3);
    expect(stdout).toMatch(/^FAIL {2}Java +not found\n +Install Java/m);
    expect(stdout).toMatch(/^FAIL {2}Maven +not found\n +Install Maven/m);
    expect(stdout).toMatch(/^ok {4}Port/m);
  });
});

describe('without Maven', () => {
  it('a command that has to fetch the database says what to install, and ends with 3', async () => {
    const { code, stderr } = await runOn(withJava(), ['status']);
    expect(code).toBe(3);
    expect(stderr).toMatch(/^.*Maven.*\n {2}Install Maven .*NEO4J_URI.*\n$/);
  });
});

describe('a server that was named', () => {
  it('does not answer', async () => {
    const outcome = await runProgram(['status'], { env: { NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: 'x' } });
    expect(outcome).toMatchObject({ code: 3, stdout: '' });
    expect(outcome.stderr).toMatch(/^No Neo4j server answers at bolt:\/\/127\.0\.0\.1:1\.\n {2}Check NEO4J_URI .*\n$/);
  });

  it('refuses the password', async () => {
    const outcome = await runProgram(['status'], { env: { ...onServer(testServer()), NEO4J_PASSWORD: 'wrong-password' } });
    expect(outcome).toMatchObject({ code: 3, stdout: '' });
    expect(outcome.stderr).toMatch(/ refuses the user neo4j with the password given\.\n {2}Check NEO4J_USERNAME and NEO4J_PASSWORD\.\n$/);
    expect(outcome.stderr).not.toContain('wrong-password');
  });

  it('has no such database', async () => {
    const outcome = await runProgram(['status'], { env: { ...onServer(testServer()), NEO4J_DATABASE: 'none' } });
    expect(outcome.code).toBe(3);
    expect(outcome.stderr).toMatch(/has no database .*\n {2}Check NEO4J_DATABASE/);
  });
});

describe('a data folder', () => {
  it('that another server has locked is named', async () => {
    // The same store under a second name: two watchdogs, one lock.
    const { dataFolder } = testServer();
    const second = join(folder, 'second');
    await mkdir(join(second, 'neo4j'), { recursive: true });
    await symlink(join(dataFolder, 'neo4j', 'data'), join(second, 'neo4j', 'data'));
    await cp(join(dataFolder, 'neo4j-password'), join(second, 'neo4j-password'));
    const { code, stdout, stderr } = await runProgram(['status'], { env: { PACTGRAPH_DATA: second } });
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
    expect(stderr).toMatch(/locked|in use/);
    expect(stderr.trim().split('\n').length).toBeLessThan(5);
    expect(stderr).not.toMatch(/^\s+at /m);
  });

  it('that is a file is named', async () => {
    const { code, stderr } = await runProgram(['status'], { env: { PACTGRAPH_DATA: '/dev/null/graph' } });
    expect(code).toBe(3);
    expect(stderr).toMatch(/^The data folder \/dev\/null\/graph cannot be made or written\.\n {2}Set PACTGRAPH_DATA/);
  });
});

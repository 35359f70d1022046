import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { AppError } from '../../schema/app-error.ts';
import type { Inspection } from '../../src/database/inspect.ts';
import { checkEmbedded } from '../../src/doctor/check-database.ts';
import { checkDiskSpace, checkMemory } from '../../src/doctor/check-machine.ts';
import { checkPort } from '../../src/doctor/check-port.ts';
import { checkJava, checkMaven } from '../../src/doctor/check-programs.ts';
import { toLines } from '../../src/doctor/finding.ts';

const MB = 1024 * 1024;
const JAVA = { path: '/usr/bin/java', version: '17.0.15', major: 17 };
const BARE: Inspection = {
  unsuitableJava: [],
  javaHint: 'Install Java.',
  mavenHint: 'Install Maven.',
  jars: 0,
  memory: { total: 8_000 * MB, free: 4_000 * MB },
  dataFolder: { path: '/data', exists: false, writable: false, hasDatabase: false },
};
const READY: Inspection = {
  ...BARE,
  java: JAVA,
  jars: 211,
  dataFolder: { path: '/data', exists: true, writable: true, hasDatabase: true },
};
const answer = async () => ({ version: '5.26.29', address: 'bolt://127.0.0.1:1' });
const never = (): never => {
  throw new Error('It must not be opened.');
};

describe('Java', () => {
  it('is named with its version and place', () =>
    expect(checkJava(READY)).toMatchObject({ state: 'ok', found: '17.0.15 (/usr/bin/java)' }));

  it('is a problem when there is none, with what to install', () => {
    expect(checkJava(BARE)).toMatchObject({ state: 'problem', found: 'not found', advice: 'Install Java.' });
  });

  it('is a problem when there are only others, which are named', () => {
    const finding = checkJava({ ...BARE, unsuitableJava: [{ path: '/j8/bin/java', version: '1.8.0_392', major: 8 }] });
    expect(finding.state).toBe('problem');
    expect(finding.found).toContain('1.8.0_392 (/j8/bin/java)');
  });
});

describe('Maven', () => {
  it('is a problem only while the database has not been fetched', () => {
    expect(checkMaven(BARE)).toMatchObject({ state: 'problem', advice: 'Install Maven.' });
    expect(checkMaven({ ...BARE, jars: 211 }).state).toBe('ok');
    expect(checkMaven({ ...BARE, maven: '/usr/bin/mvn' }).state).toBe('ok');
  });
});

describe('memory and disk', () => {
  it('are compared with what the heap setting asks for', () => {
    expect(checkMemory('512m', 900 * MB).state).toBe('ok');
    expect(checkMemory('512m', 800 * MB).state).toBe('note');
    expect(checkMemory('2g', 2_000 * MB).state).toBe('note');
  });

  it('too little disk is a problem', () => {
    expect(checkDiskSpace('/data', 600 * MB).state).toBe('ok');
    expect(checkDiskSpace('/data', 400 * MB)).toMatchObject({ state: 'problem', found: '400 MB free for /data' });
  });
});

describe('the port', () => {
  const servers: ReturnType<typeof createServer>[] = [];
  const serve = async (body: string): Promise<number> => {
    const server = createServer((_, response) => response.end(body));
    servers.push(server);
    await once(server.listen(0, '127.0.0.1'), 'listening');
    return (server.address() as AddressInfo).port;
  };
  afterEach(() => {
    for (const server of servers.splice(0)) server.close();
  });

  it('is well when it is free', async () => expect(await checkPort('127.0.0.1', 0)).toMatchObject({ state: 'ok' }));

  it('is well when Pactgraph itself is there', async () => {
    expect(await checkPort('127.0.0.1', await serve('live\n'))).toMatchObject({
      state: 'ok',
      found: expect.stringContaining('is running'),
    });
  });

  it('is a problem when another program is there', async () => {
    const port = await serve('hello');
    expect(await checkPort('127.0.0.1', port)).toMatchObject({
      state: 'problem',
      found: `Port ${port} on 127.0.0.1 is in use by another program.`,
    });
  });
});

describe('the embedded database', () => {
  it('answers', async () => {
    expect(await checkEmbedded(READY, answer)).toMatchObject({ state: 'ok', found: 'Neo4j 5.26.29 answers at bolt://127.0.0.1:1' });
  });

  it('is not made by looking for it', async () => expect((await checkEmbedded(BARE, never)).state).toBe('ok'));

  it('is not tried without Java', async () => {
    const { java: _, ...withoutJava } = READY;
    expect((await checkEmbedded(withoutJava, never)).state).toBe('note');
  });

  it('says why it does not answer', async () => {
    const locked = async (): Promise<never> => {
      throw new AppError({ code: 'GRAPH_UNAVAILABLE', stage: 'database', message: 'Locked.', hint: 'Stop the other.' });
    };
    expect(await checkEmbedded(READY, locked)).toEqual({ name: 'Database', state: 'problem', found: 'Locked.', advice: 'Stop the other.' });
  });

  it('is a problem in a folder that cannot be written', async () => {
    const readOnly = { ...READY, dataFolder: { ...READY.dataFolder, writable: false } };
    expect(await checkEmbedded(readOnly, never)).toMatchObject({ state: 'problem', found: '/data cannot be written.' });
  });
});

it('a finding is a line, and a second one with what to do', () => {
  expect(toLines({ name: 'Java', state: 'ok', found: '17', advice: 'unused' })).toEqual(['ok    Java        17']);
  expect(toLines({ name: 'Java', state: 'problem', found: 'not found', advice: 'Install it.' })).toEqual([
    'FAIL  Java        not found',
    '                  Install it.',
  ]);
});

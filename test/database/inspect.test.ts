import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { inspectDatabase } from '../../src/database/inspect.ts';
import { testServer } from '../graph.ts';
import { bareMachine, type FakeMachine, putJava, putProgram } from './machine.ts';

let fake: FakeMachine;
beforeEach(() => {
  fake = bareMachine();
});
afterEach(() => rmSync(fake.folder, { recursive: true, force: true }));

describe('inspecting the embedded database', () => {
  it('tells what is missing and makes nothing', async () => {
    const dataFolder = join(fake.folder, 'data');
    putJava(join(fake.folder, 'jvm', 'java-11'), '11.0.20');
    const before = readdirSync(fake.folder);
    const { java, unsuitableJava, maven, jars, server, dataFolder: found } = await inspectDatabase({ dataFolder }, fake.machine);
    expect({ java, maven, jars, server }).toEqual({ jars: 0 });
    expect(unsuitableJava.map(({ version }) => version)).toEqual(['11.0.20']);
    expect(found).toEqual({ path: dataFolder, exists: false, writable: false, hasDatabase: false });
    expect(readdirSync(fake.folder)).toEqual(before);
    expect(existsSync(fake.machine.homeFolder)).toBe(false);
  });

  it('names the Java and the Maven that would be used', async () => {
    const path = putJava(fake.folder, '21.0.2');
    const maven = putProgram(join(fake.folder, 'bin', 'mvn'), '');
    expect(await inspectDatabase({ dataFolder: fake.folder }, fake.machine)).toMatchObject({ java: { path, major: 21 }, maven });
  });

  it('finds the server that runs, with its port and the commands that use it', async () => {
    const { dataFolder, uri } = testServer();
    const { server, jars, dataFolder: found } = await inspectDatabase({ dataFolder });
    expect(server).toEqual({
      port: Number(new URL(uri).port),
      serverPid: expect.any(Number),
      watchdogPid: expect.any(Number),
      commands: [expect.any(Number)],
    });
    expect(jars).toBeGreaterThan(100);
    expect(found).toMatchObject({ exists: true, writable: true, hasDatabase: true });
  });
});

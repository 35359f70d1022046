import { mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findJava, requireJava } from '../../src/database/install/find-java.ts';
import { bareMachine, type FakeMachine, putJava, putProgram } from './machine.ts';

let fake: FakeMachine;
beforeEach(() => {
  fake = bareMachine();
});
afterEach(() => rmSync(fake.folder, { recursive: true, force: true }));

const refusal = (javaHome?: string) =>
  requireJava(javaHome, fake.machine).then(
    () => expect.unreachable('no Java should suit'),
    ({ code, message, hint }) => ({ code, message, hint }),
  );

describe('finding Java', () => {
  it('takes JAVA_HOME before PATH, and PATH before the usual folders', async () => {
    const { folder, machine } = fake;
    const inFolder = putJava(join(folder, 'jvm', 'java-21'), '21.0.2');
    expect((await findJava(undefined, machine)).java).toEqual({ path: inFolder, version: '21.0.2', major: 21 });
    const onPath = putJava(folder, '17.0.15');
    expect((await findJava(undefined, machine)).java?.path).toBe(onPath);
    const home = putJava(join(folder, 'chosen'), '21');
    expect((await findJava(join(folder, 'chosen'), machine)).java?.path).toBe(home);
  });

  it('goes on when JAVA_HOME holds no Java, or one that does not suit', async () => {
    const { folder, machine } = fake;
    const good = putJava(join(folder, 'jvm', 'java-17'), '17.0.15');
    expect((await findJava(join(folder, 'nothing'), machine)).java?.path).toBe(good);
    putJava(join(folder, 'old'), '11.0.20');
    const { java, unsuitable } = await findJava(join(folder, 'old'), machine);
    expect(java?.path).toBe(good);
    expect(unsuitable.map(({ major }) => major)).toEqual([11]);
  });

  it('finds the home inside a macOS bundle, and the one that java_home names', async () => {
    const { folder, machine } = fake;
    const bundle = putJava(join(folder, 'jvm', 'temurin-21.jdk', 'Contents', 'Home'), '21.0.1');
    expect((await findJava(undefined, machine)).java?.path).toBe(bundle);
    const named = putJava(join(folder, 'named'), '17.0.1');
    const javaHomeProgram = putProgram(join(folder, 'java_home'), `echo ${join(folder, 'named')}`);
    expect((await findJava(undefined, { ...machine, javaHomeProgram })).java?.path).toBe(named);
  });

  it('asks one Java under two names only once', async () => {
    const { folder, machine } = fake;
    putJava(join(folder, 'jvm', 'java-11'), '11.0.20');
    symlinkSync(join(folder, 'jvm', 'java-11'), join(folder, 'jvm', 'default-java'));
    expect((await findJava(undefined, machine)).unsuitable).toHaveLength(1);
  });

  it('says what to install when there is none', async () => {
    const { code, message, hint } = await refusal(join(fake.folder, 'nothing'));
    expect({ code, message }).toEqual({
      code: 'GRAPH_UNAVAILABLE',
      message: 'The embedded database needs Java 17 or 21, and no Java was found.',
    });
    for (const words of ['apt install openjdk-17', 'brew install openjdk@21', 'winget install', 'JAVA_HOME', 'NEO4J_URI'])
      expect(hint).toContain(words);
  });

  it.each(['11.0.20', '25', '1.8.0_392', '24.0.1'])('names the version when there is only Java %s', async (version) => {
    putJava(join(fake.folder, 'jvm', 'some'), version);
    expect((await refusal()).message).toContain(`only Java ${version} (`);
  });

  it('passes over a program that is broken', async () => {
    putProgram(join(fake.folder, 'bin', 'java'), 'exit 1');
    mkdirSync(join(fake.folder, 'jvm', 'empty', 'bin'), { recursive: true });
    expect(await findJava(undefined, fake.machine)).toEqual({ unsuitable: [] });
  });
});

import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { resolveClassPath } from '../../src/database/install/class-path.ts';
import { runMaven } from '../../src/database/install/run-maven.ts';
import { openDatabase } from '../../src/database/open-database.ts';
import { bareMachine, type FakeMachine, putJava, putProgram } from './machine.ts';

let fake: FakeMachine;
let cache: string;
let lines: string[];
beforeEach(() => {
  fake = bareMachine();
  cache = join(fake.folder, 'cache');
  lines = [];
  mkdirSync(cache);
});
afterEach(() => rmSync(fake.folder, { recursive: true, force: true }));

const java = { path: '/opt/java/bin/java', version: '21', major: 21 };
const progress = (line: string): void => {
  lines.push(line);
};
const resolve = () => resolveClassPath({ cache, java, progress }, fake.machine);

/** What the goal of a real Maven does: writes the class path into the file that it is told. */
const WRITE = 'for given in "$@"; do case "$given" in -Dmdep.outputFile=*) output="$(echo "$given" | /usr/bin/cut -d= -f2)";; esac; done';
const putMaven = (script: string): string => putProgram(join(fake.folder, 'bin', 'mvn'), `${WRITE}\n${script}`);

const refusal = (work: Promise<unknown>) =>
  work.then(
    () => expect.unreachable('it should have failed'),
    ({ code, message, hint }) => ({ code, message, hint }),
  );

describe('the class path', () => {
  it('is asked of Maven once, with the Java that was found', async () => {
    const jars = ['a.jar', 'b.jar'].map((name) => join(fake.folder, name));
    for (const jar of jars) writeFileSync(jar, '');
    putMaven(`echo run >> ${fake.folder}/runs; echo "$JAVA_HOME" > ${fake.folder}/java; printf '${jars.join(':')}' > "$output"`);
    expect(await resolve()).toEqual(jars);
    expect(await resolve()).toEqual(jars);
    rmSync(jars[1] ?? '');
    await resolve();
    expect(readFileSync(join(fake.folder, 'runs'), 'utf8')).toBe('run\nrun\n');
    expect(readFileSync(join(fake.folder, 'java'), 'utf8')).toBe('/opt/java\n');
    expect(readdirSync(cache)).toHaveLength(1);
  });

  it('cannot be had without Maven: says what to install, at once', async () => {
    const { code, message, hint } = await refusal(resolve());
    expect({ code, message }).toEqual({ code: 'GRAPH_UNAVAILABLE', message: expect.stringContaining('no Maven (mvn) was found') });
    for (const words of ['apt install maven', 'brew install maven', 'Windows', 'NEO4J_URI']) expect(hint).toContain(words);
  });

  it('is told by Maven’s own words when it cannot be fetched, and asked again the next time', async () => {
    putMaven("echo '[ERROR] Could not transfer artifact org.neo4j:neo4j from central: Connection refused'; exit 1");
    const { code, message } = await refusal(resolve());
    expect({ code, message }).toEqual({ code: 'GRAPH_UNAVAILABLE', message: expect.stringContaining('Could not transfer artifact') });
    expect(readdirSync(cache)).toEqual([]);
  });

  it('shows files and megabytes while it is fetched', async () => {
    putMaven(`echo '[INFO] Downloaded from central: https://repo/x.jar (1.5 MB at 2 MB/s)'
echo 'Downloaded from central: https://repo/y.pom (512 kB at 1 MB/s)'
/bin/sleep 1.4; printf x > "$output"`);
    await resolve();
    expect(lines).toEqual(['Fetching the embedded database: 2 files, 2.0 MB']);
  });

  it('is given up when nothing more comes', async () => {
    const maven = putMaven("echo 'Downloaded from central: https://repo/x.jar (3 MB at 2 MB/s)'; exec /bin/sleep 60");
    const run = { maven, pom: 'pom.xml', javaPath: java.path, folder: cache, progress, stallAfter: 400 };
    const { code, message } = await refusal(runMaven(run, fake.machine));
    expect({ code, message }).toEqual({ code: 'GRAPH_UNAVAILABLE', message: expect.stringContaining('so far: 1 files, 3.0 MB') });
    expect(readdirSync(cache)).toEqual([]);
  });

  it('is waited for while a file in Maven’s repository still grows', async () => {
    const repository = join(fake.machine.homeFolder, '.m2', 'repository');
    mkdirSync(repository, { recursive: true });
    const maven = putMaven(
      `for i in 1 2 3 4 5 6 7 8 9 10 11 12; do echo grow >> ${repository}/big.part; /bin/sleep 0.1; done; printf x > "$output"`,
    );
    expect(await runMaven({ maven, pom: 'pom.xml', javaPath: java.path, folder: cache, progress, stallAfter: 600 }, fake.machine)).toBe(
      'x',
    );
  });
});

describe('opening the embedded database', () => {
  const open = () => openDatabase({ dataFolder: join(fake.folder, 'data'), neo4jMemory: '512m', progress }, fake.machine);

  it('stops at once without Java', async () => {
    expect(await refusal(open())).toMatchObject({ code: 'GRAPH_UNAVAILABLE', message: expect.stringContaining('no Java was found') });
  });

  it('stops at once with Java and without Maven', async () => {
    putJava(fake.folder, '21.0.2');
    expect(await refusal(open())).toMatchObject({
      code: 'GRAPH_UNAVAILABLE',
      message: expect.stringContaining('no Maven (mvn) was found'),
    });
  });

  it('names a data folder that cannot be made', async () => {
    writeFileSync(join(fake.folder, 'data'), 'a file');
    expect(await refusal(open())).toMatchObject({
      code: 'GRAPH_UNAVAILABLE',
      message: expect.stringContaining('cannot be made or written'),
    });
  });
});

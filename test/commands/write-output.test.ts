import { lstat, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeOutput, writeWhole } from '../../src/commands/write-output.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pactgraph-output-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const write = (path: string, text: string) =>
  writeOutput(path, { folder, stdout: new PassThrough() }, async (stream) => void stream.write(text));

describe('an output file', () => {
  it('is there when the work has succeeded', async () => {
    await write('graph.jsonl', 'one\n');
    await write('graph.jsonl', 'two\n');
    expect(await readFile(join(folder, 'graph.jsonl'), 'utf8')).toBe('two\n');
    expect(await readdir(folder)).toEqual(['graph.jsonl']);
  });

  it('stays as it was when the work fails, and nothing half-written is left', async () => {
    await write('graph.jsonl', 'one\n');
    const failing = writeOutput('graph.jsonl', { folder, stdout: new PassThrough() }, async (stream) => {
      stream.write('half');
      throw new Error('It went wrong.');
    });
    await expect(failing).rejects.toThrow('It went wrong.');
    expect(await readFile(join(folder, 'graph.jsonl'), 'utf8')).toBe('one\n');
    expect(await readdir(folder)).toEqual(['graph.jsonl']);
  });

  it('that is half-written when a signal ends the program is taken away', async () => {
    const works: (() => void)[] = [];
    const stop = {
      beforeEnd: (work: () => void) => {
        works.push(work);
        return () => void works.pop();
      },
    };
    await writeWhole('graph.jsonl', { folder, stop }, async (part) => {
      await writeFile(part, 'half');
      for (const work of works) work();
      expect(await readdir(folder)).toEqual([]);
      await writeFile(part, 'whole');
    });
    expect({ works, files: await readdir(folder) }).toEqual({ works: [], files: ['graph.jsonl'] });
  });

  it('is reached through a link, which stays one', async () => {
    await writeFile(join(folder, 'real.jsonl'), '');
    await symlink(join(folder, 'real.jsonl'), join(folder, 'link.jsonl'));
    await write('link.jsonl', 'one\n');
    expect(await readFile(join(folder, 'real.jsonl'), 'utf8')).toBe('one\n');
    expect((await lstat(join(folder, 'link.jsonl'))).isSymbolicLink()).toBe(true);
  });

  it('cannot be a folder, nor stand in one that is not there', async () => {
    await expect(write('.', '')).rejects.toThrow('. is a folder.');
    await expect(write('none/graph.jsonl', '')).rejects.toThrow('There is no folder none to write none/graph.jsonl into.');
  });
});

it('a device is written to and never replaced', async () => {
  const paths: string[] = [];
  await writeWhole('/dev/null', { folder }, async (path) => void paths.push(path));
  expect(paths).toEqual(['/dev/null']);
  expect((await lstat('/dev/null')).isCharacterDevice()).toBe(true);
});

it('standard output is named -', async () => {
  const stdout = new PassThrough({ encoding: 'utf8' });
  await writeOutput('-', { folder, stdout }, async (stream) => void stream.write('one\n'));
  expect(stdout.read()).toBe('one\n');
});

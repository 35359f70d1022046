import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeFolder } from '../../src/commands/write-folder.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pactgraph-folder-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const FILES = ['one.csv', 'two.csv'];
const write = (path: string, text: string): Promise<void> =>
  writeFolder(path, FILES, { folder }, async (file) => {
    for (const name of FILES) await file(name, async (stream) => void stream.write(text));
  });
const text = (path: string): Promise<string> => readFile(join(folder, path), 'utf8');

describe('an output folder', () => {
  it('is there when the work has succeeded, in place of the one of an earlier run', async () => {
    await write('tables', 'old');
    await write('tables', 'new');
    expect(await readdir(folder)).toEqual(['tables']);
    expect([await text('tables/one.csv'), await text('tables/two.csv')]).toEqual(['new', 'new']);
  });

  it('stays as it was when the work fails, and nothing half-written is left', async () => {
    await write('tables', 'old');
    const failing = writeFolder('tables', FILES, { folder }, async (file) => {
      await file('one.csv', async (stream) => void stream.write('new'));
      throw new Error('It went wrong.');
    });
    await expect(failing).rejects.toThrow('It went wrong.');
    expect(await readdir(folder)).toEqual(['tables']);
    expect(await text('tables/one.csv')).toBe('old');
  });

  it('may be an empty one', async () => {
    await mkdir(join(folder, 'tables'));
    await write('tables', 'new');
    expect(await text('tables/two.csv')).toBe('new');
  });

  it('never takes the place of what is not of an export', async () => {
    await mkdir(join(folder, 'home'));
    await writeFile(join(folder, 'home', 'thesis.doc'), 'years');
    await writeFile(join(folder, 'file'), '');
    for (const path of ['home', 'file', 'nowhere/tables', '-'])
      await expect(write(path, 'x'), path).rejects.toMatchObject({ code: 'BAD_USAGE' });
    expect(await text('home/thesis.doc')).toBe('years');
  });
});

import { describe, expect, it } from 'vitest';
import { AppError, ERROR_CODES } from '../../schema/app-error.ts';
import { describeError } from '../../src/commands/describe-error.ts';

const systemError = (code: string, path?: string): Error => Object.assign(new Error(`${code}: something`), { code, path });

describe('an error for people', () => {
  it('keeps its sentence and its hint', () => {
    const error = new AppError({ code: 'BAD_USAGE', stage: 'discover', message: 'x.html does not exist.', hint: 'Check the path.' });
    expect(describeError(error)).toEqual({ sentence: 'x.html does not exist.', hint: 'Check the path.', exitCode: 2, unexpected: false });
  });

  it('has the exit code of its kind', () => {
    const codes = ERROR_CODES.map((code) => [code, describeError(new AppError({ code, stage: 'store', message: 'm' })).exitCode]);
    expect(Object.fromEntries(codes)).toEqual({
      BAD_INPUT: 1,
      BAD_USAGE: 2,
      GRAPH_UNAVAILABLE: 3,
      EXTRACTOR_CHANGED: 2,
      NOT_FOUND: 2,
      TIMEOUT: 1,
      INTERNAL: 1,
    });
  });
});

describe('what the operating system refuses', () => {
  it.each([
    ['ENOSPC', '/data/x', 'The disk is full: /data/x.'],
    ['EACCES', '/data', 'Permission denied: /data.'],
    ['EROFS', '/data', 'The file system is read-only: /data.'],
    ['ENOENT', '/nowhere/x', 'No such file or folder: /nowhere/x.'],
  ])('%s is said in words', (code, path, sentence) => {
    expect(describeError(systemError(code, path))).toMatchObject({ sentence, exitCode: 2, unexpected: false });
  });

  it('is said without a path where there is none', () => {
    expect(describeError(systemError('ENOSPC')).sentence).toBe('The disk is full.');
  });
});

describe('a fault of ours', () => {
  it.each([
    [
      new TypeError("Cannot read properties of undefined (reading 'x')"),
      "Something went wrong inside Pactgraph: Cannot read properties of undefined (reading 'x').",
    ],
    [new Error('first line\n    at somewhere (file.js:1:1)'), 'Something went wrong inside Pactgraph: first line.'],
    [new Error(''), 'Something went wrong inside Pactgraph: Error.'],
    ['a thrown string', 'Something went wrong inside Pactgraph.'],
    [undefined, 'Something went wrong inside Pactgraph.'],
  ])('is one sentence, without a stack', (thrown, sentence) => {
    expect(describeError(thrown)).toMatchObject({ sentence, exitCode: 1, unexpected: true });
  });
});

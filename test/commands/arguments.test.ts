// The command line before any command does its work: what is written where, and what is refused.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { runProgram } from './run-program.ts';

const { version } = z.object({ version: z.string() }).parse(JSON.parse(readFileSync('package.json', 'utf8')));

describe('what was asked for', () => {
  it('goes to standard output', async () => {
    expect(await runProgram(['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
    const help = await runProgram(['--help']);
    expect(help).toMatchObject({ code: 0, stderr: '' });
    expect(help.stdout).toContain('ingest');
    expect((await runProgram(['ingest', '--help'])).stdout).toContain('standard input');
  });
});

describe('a mistake', () => {
  it.each([
    [['ingset'], "Unknown command 'ingset'.\n  Did you mean ingest?\n"],
    [['status', '--outpt'], "Unknown option '--outpt'.\n  Add --help to see what is allowed.\n"],
    [['query', '--variable', '{}', 'x'], "Unknown option '--variable'.\n  Did you mean --variables?\n"],
    [['ingest'], "Missing required argument 'source'.\n  Add --help to see what is allowed.\n"],
    [['export', '--format', 'csv', '--output', '-'], 'This format is a folder of files, and standard output is not.\n  Name a folder.\n'],
    [
      ['export', '--format', 'graphml', '--with-removals', '--output', 'x'],
      '--with-removals is for a backup, and graphml cannot be imported.\n  Leave it out, or export as jsonl.\n',
    ],
    [['status', 'now'], "Too many arguments for 'status'. Expected 0 arguments but got 1.\n  Add --help to see what is allowed.\n"],
  ])('%j is said in a sentence with a hint, and is exit code 2', async (args, stderr) => {
    expect(await runProgram(args)).toEqual({ code: 2, stdout: '', stderr });
  });

  it('is a call without a command, which gets the help', async () => {
    const { code, stdout, stderr } = await runProgram([]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('Commands:');
  });

  it.each([
    [{ PORT: 'http' }, 'PORT=http is not allowed.\n  Set PORT to a whole number from 0 to 65535, or leave it unset.\n'],
    [{ NEO4J_URI: 'localhost' }, /^NEO4J_URI=localhost is not allowed\.\n {2}Set NEO4J_URI to an address such as/],
    [{ PACTGRAPH_LOG: 'loud' }, /^PACTGRAPH_LOG=loud is not allowed\.\n {2}Set PACTGRAPH_LOG to trace, debug/],
  ])('%j stops every command at once', async (env, stderr) => {
    const outcome = await runProgram(['status'], { env });
    expect(outcome).toMatchObject({ code: 2, stdout: '' });
    expect(outcome.stderr).toMatch(stderr);
  });
});

it('a reader that has seen enough (`… | head`) is no error', async () => {
  const child = spawn(process.execPath, ['dist/src/main.js', '--help'], { stdio: ['ignore', 'pipe', 'pipe'] });
  child.stdout.destroy();
  const [code] = await once(child, 'exit');
  expect(code).toBe(0);
  expect(child.stderr.read()).toBeNull();
});

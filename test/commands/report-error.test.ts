import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { AppError } from '../../schema/app-error.ts';
import { reportError } from '../../src/commands/report-error.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pactgraph-report-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const report = (error: unknown, logFile: string, debug = false) => {
  const told: string[] = [];
  return { code: reportError(error, { tell: (line) => told.push(line), logFile, debug }), told };
};
const fault = (): Error => new TypeError('x is not a function', { cause: new Error('deeper') });

it('an expected error is its sentence and its hint, and keeps nothing', () => {
  const error = new AppError({ code: 'GRAPH_UNAVAILABLE', stage: 'database', message: 'No server.', hint: 'Start it.' });
  expect(report(error, join(folder, 'log'))).toEqual({ code: 3, told: ['No server.', '  Start it.'] });
});

it('a fault of ours is a sentence; its stack and causes are in the log file that it names', async () => {
  const logFile = join(folder, 'logs', 'pactgraph.log');
  const { code, told } = report(fault(), logFile);
  expect(code).toBe(1);
  expect(told).toEqual([
    'Something went wrong inside Pactgraph: x is not a function.',
    `  The details are in ${logFile}; please report them.`,
    '  PACTGRAPH_LOG=debug shows the cause here.',
  ]);
  const kept = await readFile(logFile, 'utf8');
  expect(kept).toMatch(/TypeError: x is not a function\n\s+at /);
  expect(kept).toContain('deeper');
});

it('a log file that cannot be written is no second error', async () => {
  await writeFile(join(folder, 'file'), '');
  const { told } = report(fault(), join(folder, 'file', 'pactgraph.log'));
  expect(told).toEqual(['Something went wrong inside Pactgraph: x is not a function.', '  PACTGRAPH_LOG=debug shows the cause here.']);
});

it('with PACTGRAPH_LOG=debug the cause is shown', () => {
  expect(report(fault(), join(folder, 'log'), true).told.at(-1)).toMatch(/TypeError[\s\S]*at [\s\S]*deeper/);
});

import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { createProgress } from '../../src/progress/create-progress.ts';

/** A stream that says it is a terminal, as far as the bar asks. */
const createTerminal = () => {
  const stream = new PassThrough({ encoding: 'utf8' });
  const nothing = (): boolean => true;
  const methods = { isTTY: true, columns: 100, cursorTo: nothing, moveCursor: nothing, clearLine: nothing };
  return Object.assign(stream, methods);
};

describe('progress on a terminal', () => {
  it('shows label, bar and count', () => {
    const terminal = createTerminal();
    const progress = createProgress(terminal);
    progress.update({ label: 'Reading', done: 500, total: 1_000 });
    progress.end();
    expect(terminal.read()).toMatch(/Reading █{12}░{12} 500\/1,000/);
  });

  it('shows a count alone while the total is not known', () => {
    const terminal = createTerminal();
    const progress = createProgress(terminal);
    progress.update({ label: 'Looking', done: 7, total: 0 });
    progress.end();
    expect(terminal.read()).toContain('Looking 7 …');
  });

  it('writes lines that stay above the bar', () => {
    const terminal = createTerminal();
    const progress = createProgress(terminal);
    progress.update({ label: 'Reading', done: 1, total: 2 });
    terminal.read();
    progress.note('a.html: empty file');
    expect(terminal.read()).toBe('\r\x1b[Ka.html: empty file\n');
    progress.end();
  });

  it('shows what is waited for in one line, which goes when the waiting is over', () => {
    const terminal = createTerminal();
    const progress = createProgress(terminal);
    progress.wait('Fetching: 1 MB');
    progress.wait('Fetching: 2 MB');
    progress.note('Ready.');
    expect(terminal.read()).toBe('Fetching: 1 MB …\r\x1b[KFetching: 2 MB …\r\x1b[KReady.\n');
  });

  it('may be ended twice, and leaves no listener for Ctrl-C behind', () => {
    const before = process.listenerCount('SIGINT');
    const progress = createProgress(createTerminal());
    progress.update({ label: 'Reading', done: 1, total: 2 });
    expect(process.listenerCount('SIGINT')).toBe(before);
    progress.end();
    progress.end();
  });
});

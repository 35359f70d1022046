import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { createPlainLines } from '../../src/progress/plain-lines.ts';

const create = () => {
  const stream = new PassThrough({ encoding: 'utf8' });
  const clock = { now: 1_000_000 };
  const progress = createPlainLines(stream, () => clock.now);
  return { progress, clock, written: (): string => stream.read() ?? '' };
};

describe('progress without a terminal', () => {
  it('is a line when a step begins, unless it comes right after another', () => {
    const { progress, clock, written } = create();
    progress.update({ label: 'Reading', done: 0, total: 12 });
    clock.now += 10;
    progress.update({ label: 'Sorting', done: 1, total: 1 });
    clock.now += 1_000;
    progress.update({ label: 'Deriving', done: 3, total: 0 });
    expect(written()).toBe('Reading: 0 of 12\nDeriving: 3\n');
  });

  it('is at most one line every five seconds, however often it is told', () => {
    const { progress, clock, written } = create();
    for (let done = 0; done < 1_000; done += 1) {
      clock.now += 10;
      progress.update({ label: 'Reading', done, total: 1_000 });
    }
    expect(written().trim().split('\n')).toHaveLength(2);
  });

  it('says what is waited for, and seldom how far it is', () => {
    const { progress, clock, written } = create();
    for (const done of [1, 2, 3, 4, 5, 6]) {
      clock.now += 1_000;
      progress.wait(`Fetching: ${done} MB`);
    }
    clock.now += 1_000;
    progress.wait('Starting');
    expect(written()).toBe('Fetching: 1 MB\nFetching: 6 MB\nStarting\n');
  });

  it('writes what is to stay at once', () => {
    const { progress, written } = create();
    progress.update({ label: 'Reading', done: 0, total: 2 });
    progress.note('a.html: empty file');
    expect(written()).toBe('Reading: 0 of 2\na.html: empty file\n');
  });
});

import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { followParent } from '../../src/commands/follow-parent.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it('the end of npm is like SIGTERM, once', () => {
  const heard: unknown[] = [];
  const child = { ppid: 100, emit: (name: unknown) => heard.push(name) > 0 };
  followParent(child);
  vi.advanceTimersByTime(5_000);
  expect(heard).toEqual([]);
  child.ppid = 1;
  vi.advanceTimersByTime(5_000);
  expect(heard).toEqual(['SIGTERM']);
});

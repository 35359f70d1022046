import { EventEmitter } from 'node:events';
import { describe, expect, it } from 'vitest';
import { listenForStop } from '../../src/commands/stop.ts';

const create = () => {
  const events: string[] = [];
  const clock = { now: 0 };
  const source = Object.assign(new EventEmitter(), { exit: (code: number) => events.push(`exit ${code}`) });
  const stop = listenForStop(source, { tell: (line) => events.push(line), cleanUp: () => events.push('cleaned up'), now: () => clock.now });
  return { events, clock, source, stop };
};

describe('Ctrl-C', () => {
  it('ends a command at once that has nothing to finish', () => {
    const { events, source, stop } = create();
    source.emit('SIGINT');
    expect(events).toEqual(['cleaned up', 'exit 130']);
    expect(stop.signal.aborted).toBe(false);
  });

  it('lets a command take away what it has begun', () => {
    const { events, source, stop } = create();
    stop.beforeEnd(() => events.push('file removed'));
    stop.beforeEnd(() => events.push('of a file that is whole'))();
    source.emit('SIGTERM');
    expect(events).toEqual(['cleaned up', 'file removed', 'exit 130']);
  });

  it('asks a command that has something to finish, and says so', () => {
    const { events, source, stop } = create();
    stop.finishFirst();
    source.emit('SIGTERM');
    expect(stop.signal.aborted).toBe(true);
    expect(stop.asked()).toBe('SIGTERM');
    expect(events).toEqual(['Finishing what is under way; once more ends at once.']);
  });

  it('a second time ends it at once', () => {
    const { events, clock, source, stop } = create();
    stop.finishFirst();
    source.emit('SIGINT');
    clock.now = 2_000;
    source.emit('SIGINT');
    expect(events.slice(1)).toEqual(['cleaned up', 'exit 130']);
  });

  it('counts once when npm passes on what the terminal has sent already', () => {
    const { events, clock, source, stop } = create();
    stop.finishFirst();
    source.emit('SIGINT');
    clock.now = 20;
    source.emit('SIGINT');
    expect(events).toHaveLength(1);
  });
});

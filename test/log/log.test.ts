import { describe, expect, it } from 'vitest';
import { createLog, toShortLine } from '../../src/log.ts';

const create = (level: 'info' | 'warn' | 'silent', isTTY: boolean) => {
  const written: string[] = [];
  return { log: createLog(level, { isTTY, write: (text) => written.push(text) }), written };
};

describe('the log', () => {
  it('is a line of JSON an event where no person looks', () => {
    const { log, written } = create('info', false);
    log.info({ ms: 12 }, 'request');
    expect(JSON.parse(written[0] ?? '')).toMatchObject({
      level: 'info',
      ms: 12,
      msg: 'request',
      time: expect.stringMatching(/^\d{4}-.*Z$/),
    });
  });

  it('is a short line on a terminal, above a bar that may stand there', () => {
    const { log, written } = create('info', true);
    log.warn({ path: '/graphql', ids: [1] }, 'slow');
    const [line = ''] = written;
    expect(line.slice(0, 4)).toBe('\r\x1b[K');
    expect(line.slice(4)).toMatch(/^\d\d:\d\d:\d\d warn slow path=\/graphql ids=\[1\]\n$/);
  });

  it('keeps to its level', () => {
    for (const level of ['warn', 'silent'] as const) {
      const { log, written } = create(level, false);
      log.info('request');
      expect(written).toEqual([]);
    }
  });

  it('leaves what is no entry as it is', () => expect(toShortLine('7')).toBe('7'));
});

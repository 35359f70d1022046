import { describe, expect, it } from 'vitest';
import { evenOut, modeOf } from '../../../ingest/recognise/tagger/casing.ts';

describe('the casing of a sentence', () => {
  it.each([
    ['Nokia And Xiaomi Sign Patent Deal', 'TITLE', 2],
    ['Nokia and Xiaomi sign patent deal', 'TITLE', 1],
    ['Nokia and Xiaomi have signed a deal.', 'TEXT', 0],
    ['A Word From Our Partners Today', 'TEXT', 2],
  ] as const)('of %j in %s is told apart', (text, field, mode) => {
    expect(modeOf(text.split(' '), field)).toBe(mode);
  });

  it('is evened out where everything is in capitals, and acronyms stay', () => {
    expect(evenOut('NOKIA SIGNS PATENT DEAL WITH IBM'.split(' '))).toEqual(['Nokia', 'Signs', 'Patent', 'Deal', 'With', 'IBM']);
    expect(evenOut(['IBM', 'buys', 'SoftLayer'])).toEqual(['IBM', 'buys', 'SoftLayer']);
  });
});

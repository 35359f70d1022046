import { expect, it } from 'vitest';
import { createTurns } from '../../src/admin/in-turn.ts';

it('work is done one at a time in the order in which it was asked for, also after some that fails', async () => {
  const inTurn = createTurns();
  const said: string[] = [];
  const work = (name: string) => async (): Promise<string> => {
    said.push(`${name} begins`);
    await new Promise(setImmediate);
    said.push(`${name} ends`);
    if (name === 'two') throw new Error('two failed');
    return name;
  };
  const done = await Promise.allSettled(['one', 'two', 'three'].map((name) => inTurn(work(name))));
  expect(said).toEqual(['one begins', 'one ends', 'two begins', 'two ends', 'three begins', 'three ends']);
  expect(done).toMatchObject([{ value: 'one' }, { reason: { message: 'two failed' } }, { value: 'three' }]);
});

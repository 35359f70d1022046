import { expect, it } from 'vitest';
import { createKeeper } from '../../ingest/fetch/keeper.ts';
import { createTestClock } from './fetcher.ts';

const create = (room: number) => {
  const got: string[] = [];
  const clock = createTestClock();
  const find = createKeeper(
    async (name: string) => {
      got.push(name);
      return { name, size: 10, lasts: 1000 };
    },
    room,
    clock,
  );
  return { got, clock, find };
};

it('what is asked for by many at once, or again while it lasts, is got once', async () => {
  const { got, clock, find } = create(100);
  await Promise.all([find('a'), find('b'), find('a')]);
  await find('a');
  expect(got).toEqual(['a', 'b']);
  await clock.sleep(1000, new AbortController().signal);
  await find('a');
  expect(got).toEqual(['a', 'b', 'a']);
});

it('what is still on its way is not got twice to make room', async () => {
  const got: string[] = [];
  let arrive = (): void => {};
  const slow = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  const get = async (name: string) => {
    got.push(name);
    if (name === 'slow') await slow;
    return { size: 10, lasts: 1000 };
  };
  const find = createKeeper(get, 15, createTestClock());
  const first = find('slow');
  for (const name of ['a', 'b', 'c']) await find(name);
  const second = find('slow');
  arrive();
  await Promise.all([first, second]);
  expect(got).toEqual(['slow', 'a', 'b', 'c']);
});

it('the oldest goes when there is no more room', async () => {
  const { got, find } = create(25);
  for (const name of ['a', 'b', 'c']) await find(name);
  await find('b');
  await find('c');
  expect(got).toEqual(['a', 'b', 'c']);
  await find('a');
  expect(got).toEqual(['a', 'b', 'c', 'a']);
});

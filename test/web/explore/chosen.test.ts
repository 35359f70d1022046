import { expect, it } from 'vitest';
import { choiceOf, keyOfChoice } from '../../../src/web/explore/picture/chosen.ts';
import { pictureOf } from '../../../src/web/explore/picture/picture-of.ts';
import { HMD, LICENCE, NOKIA, party } from './answers.ts';

const nameless = { ...LICENCE, id: undefined, parties: [party('LICENSOR', 'Nokia'), party('LICENSEE', 'HMD Global')] };

it('what was clicked on is found again when its id becomes known, and is gone from the picture of another answer', () => {
  const before = pictureOf({ agreement: nameless });
  const after = pictureOf({ agreement: LICENCE });
  for (const [key, known] of [
    [before.agreements[0]?.key, LICENCE.id],
    ['name:Nokia', NOKIA],
    ['name:HMD Global', HMD],
  ] as const) {
    const choice = choiceOf(before, key ?? '');
    expect(choice && keyOfChoice(before, choice)).toBe(key);
    expect(choice && keyOfChoice(after, choice)).toBe(known);
    expect(choice && keyOfChoice(pictureOf({}), choice)).toBeUndefined();
  }
  expect(choiceOf(before, 'nothing')).toBeUndefined();
});

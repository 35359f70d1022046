// Who stands where in a sentence: lists, inserts, clauses, followers.
import { describe, expect, it } from 'vitest';
import { told } from './claims-of.ts';

const bought = (...targets: readonly string[]): string[] =>
  targets.map((name) => `ACQUISITION COMPLETED CERTAIN: ACQUIRER Nordlicht, TARGET ${name}`);

describe('the parties of a sentence are found', () => {
  it.each([
    [
      'behind a list that its opening phrase holds',
      'By partnering with {Pixelwerk} (Norway), {Tamarind} (Spain) and {Fjord}, {Nordlicht} has grown.',
      ['PARTNERSHIP', 'Nordlicht', 'Pixelwerk'],
    ],
    [
      'before "in which"',
      '{Pixelwerk}, in which {Nordlicht} holds a stake of 10 percent, has grown.',
      ['INVESTMENT', 'Nordlicht', 'Pixelwerk'],
    ],
    [
      'through "is one of those who"',
      '{Nordlicht} is among those who have invested in {Pixelwerk}.',
      ['INVESTMENT', 'Nordlicht', 'Pixelwerk'],
    ],
    [
      'in a second phrase of one preposition',
      '{Nordlicht} has invested in {Tamarind}, and later in {Pixelwerk}.',
      ['INVESTMENT', 'Nordlicht', 'Pixelwerk'],
    ],
    [
      'beside one that comes along',
      '{Fjord}, along with {Nordlicht}, has invested in {Pixelwerk}.',
      ['INVESTMENT', 'Fjord', 'Nordlicht', 'Pixelwerk'],
    ],
    [
      'in a list that tells where each is at home',
      '{Nordlicht} of {Oslo|OTHER}, {Fjord} of {Bergen|OTHER} and {Pixelwerk} of {Berlin|OTHER} have formed a partnership.',
      ['PARTNERSHIP', 'Nordlicht', 'Fjord', 'Pixelwerk'],
    ],
    ['in "as did"', '{Fjord} has bought a stake in {Pixelwerk}, as did {Nordlicht}.', ['INVESTMENT', 'Nordlicht', 'Pixelwerk']],
    ['in "followed"', '{Fjord} has invested in {Pixelwerk}; {Nordlicht} followed.', ['INVESTMENT', 'Nordlicht', 'Pixelwerk']],
    ['after "has since"', '{Nordlicht} has since invested in {Pixelwerk}.', ['INVESTMENT', 'Nordlicht', 'Pixelwerk']],
    ['after the insert of a list', '{Nordlicht} and {Pixelwerk}, two rivals of {Fjord}, merge', ['MERGER', 'Nordlicht', 'Pixelwerk']],
  ])('%s', (_, text, [type, ...parties]) => {
    const claims = told(text).filter((claim) => claim.startsWith(`${type} `));
    expect(claims.some((claim) => parties.every((name) => claim.includes(name)))).toBe(true);
  });

  it('before "all of which it acquired"', () => {
    expect(told('{Nordlicht} told whether {Pixelwerk}, {Tamarind} and {Fjord}, all of which it acquired, were worth the money.')).toEqual(
      bought('Pixelwerk', 'Tamarind', 'Fjord'),
    );
  });

  it('in every clause of a headline', () => {
    expect(told({ title: '{Nordlicht} lays off 120, buys game developer {Pixelwerk}, opens offices' })).toHaveLength(1);
  });

  it('not in a clause of its own', () => {
    expect(told('{Nordlicht} signed a patent licence with {Pixelwerk}, but with {Fjord} it is still at war.').join()).not.toContain(
      'Fjord',
    );
  });
});

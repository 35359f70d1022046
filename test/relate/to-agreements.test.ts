// The claims of an article become its agreements, each once.
import { describe, expect, it } from 'vitest';
import { toAgreements } from '../../ingest/relate/to-agreements.ts';
import { claimsOf, type Given } from './claims-of.ts';

const agreements = (given: Given | string): readonly string[] =>
  toAgreements(claimsOf(given)).map(
    ({ type, status, parties }) => `${type} ${status}: ${parties.map(({ name, role }) => `${name} ${role}`).join(', ')}`,
  );

describe('the agreements of an article', () => {
  it('are told once, with the furthest status that the news gives', () => {
    expect(
      agreements({
        title: '{Nordlicht} buys {Pixelwerk}',
        text: '{Nordlicht} is in talks to buy {Pixelwerk}. {Nordlicht} has agreed to buy {Pixelwerk}.',
      }),
    ).toEqual(['ACQUISITION ANNOUNCED: Nordlicht acquirer, Pixelwerk target']);
  });

  it('join a smaller party set to the larger', () => {
    expect(agreements('{Nordlicht}, {Pixelwerk} and {Tamarind} team up. {Nordlicht} teams up with {Pixelwerk}.')).toEqual([
      'PARTNERSHIP ANNOUNCED: Nordlicht party, Pixelwerk party, Tamarind party',
    ]);
  });

  it('leave out a partnership beside a more specific agreement of the same parties', () => {
    expect(agreements('{Nordlicht} partners with {Pixelwerk}. {Nordlicht} and {Pixelwerk} will jointly develop cameras.')).toEqual([
      'JOINT_DEVELOPMENT PLANNED: Nordlicht party, Pixelwerk party',
    ]);
  });

  it('keep several kinds between the same parties', () => {
    expect(
      agreements('{Nordlicht} settles patent dispute with {Pixelwerk}. {Pixelwerk} licenses wireless patents from {Nordlicht}.'),
    ).toEqual([
      'SETTLEMENT ANNOUNCED: Nordlicht party, Pixelwerk party',
      'PATENT_LICENSE ANNOUNCED: Nordlicht licensor, Pixelwerk licensee',
    ]);
  });

  it('keep a second one of a kind apart where the text says so', () => {
    expect(agreements('{Nordlicht} signed a deal with {Pixelwerk}. {Nordlicht} then signed a second deal with {Pixelwerk}.')).toHaveLength(
      2,
    );
  });

  it('are none where all is a question', () => {
    expect(agreements('Will {Nordlicht} buy {Pixelwerk}?')).toEqual([]);
  });
});

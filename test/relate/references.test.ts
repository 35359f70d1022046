// Parties that a sentence only refers to: pronouns, descriptions, "the two companies".
import { describe, expect, it } from 'vitest';
import { told } from './claims-of.ts';

describe('a reference stands for', () => {
  it.each([
    [
      'the subject of the sentence before: it',
      '{Nordlicht} had a good year. It has bought {Pixelwerk}.',
      'ACQUISITION COMPLETED CERTAIN: ACQUIRER Nordlicht, TARGET Pixelwerk',
    ],
    [
      'the subject of its own sentence: it',
      '{Nordlicht} said that it is buying {Pixelwerk}.',
      'ACQUISITION ANNOUNCED CERTAIN: ACQUIRER Nordlicht, TARGET Pixelwerk',
    ],
    [
      'the two named together: the two companies',
      '{Nordlicht} met {Pixelwerk}. The two companies will jointly develop cameras.',
      'JOINT_DEVELOPMENT PLANNED CERTAIN: PARTY Nordlicht, PARTY Pixelwerk',
    ],
    [
      'the one that was called so: the Swedish carrier',
      '{Nordlicht}, a Swedish carrier, met {Tamarind}, a Finnish bank. The Swedish carrier has bought {Pixelwerk}.',
      'ACQUISITION COMPLETED CERTAIN: ACQUIRER Nordlicht, TARGET Pixelwerk',
    ],
    [
      'the company at home there: the Korean group',
      '{Samsung} met {Nordlicht}. The Korean group is buying {Pixelwerk}.',
      'ACQUISITION ANNOUNCED CERTAIN: ACQUIRER Samsung, TARGET Pixelwerk',
    ],
  ])('%s', (_, text, claim) => {
    expect(told(text)).toContain(claim);
  });

  it('nobody where a description explains the name before it', () => {
    expect(told('{Tamarind} opens. {Nordlicht}, the audio company from {Oslo|OTHER}, is buying {Pixelwerk}.')).toEqual([
      'ACQUISITION ANNOUNCED CERTAIN: ACQUIRER Nordlicht, TARGET Pixelwerk',
    ]);
  });
});

describe('a claim', () => {
  it('is one for each counterpart', () => {
    expect(told('{Nordlicht} partners with {Pixelwerk}, {Tamarind} and {Fjord}')).toEqual([
      'PARTNERSHIP ANNOUNCED CERTAIN: PARTY Nordlicht, PARTY Pixelwerk',
      'PARTNERSHIP ANNOUNCED CERTAIN: PARTY Nordlicht, PARTY Tamarind',
      'PARTNERSHIP ANNOUNCED CERTAIN: PARTY Nordlicht, PARTY Fjord',
    ]);
  });

  it('is one for those who act together', () => {
    expect(told('{Nordlicht}, {Pixelwerk} and {Tamarind} team up')).toEqual([
      'PARTNERSHIP ANNOUNCED CERTAIN: PARTY Nordlicht, PARTY Pixelwerk, PARTY Tamarind',
    ]);
  });
});

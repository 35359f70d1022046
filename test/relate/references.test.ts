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
    [
      'the subject, not a name in the phrase that opens the sentence: it',
      '{Nordlicht} had a good year. Together with {Tamarind} it has bought {Pixelwerk}.',
      'ACQUISITION COMPLETED CERTAIN: ACQUIRER Nordlicht, TARGET Pixelwerk',
    ],
    [
      'the one that the last sentence was about, though a paper reports it: it',
      '{Nordlicht} had a good year. {Bloomberg} reports that {Tamarind} has agreed to acquire it.',
      'ACQUISITION ANNOUNCED REPORTED: ACQUIRER Tamarind, TARGET Nordlicht',
    ],
    [
      'another than the subject that is told of: its',
      '{Nordlicht} had a good year. {Fjord} and {Tamarind} are among its investors.',
      'INVESTMENT COMPLETED CERTAIN: INVESTOR Fjord, INVESTOR Tamarind, INVESTEE Nordlicht',
    ],
    [
      'the second of two: the latter',
      '{Nordlicht} met {Pixelwerk}. {Fjord} has invested in the latter.',
      'INVESTMENT ANNOUNCED CERTAIN: INVESTOR Fjord, INVESTEE Pixelwerk',
    ],
    [
      'the one whose trade was told: the phone maker',
      '{Nordlicht}, a maker of phones, met {Tamarind}, a Finnish bank. {Fjord} has acquired the bank.',
      'ACQUISITION COMPLETED CERTAIN: ACQUIRER Fjord, TARGET Tamarind',
    ],
    [
      'a company that not everybody knows: the Gurugram firm',
      '{Samsung} met {Nordlicht}. {Fjord} has acquired the Gurugram firm.',
      'ACQUISITION COMPLETED CERTAIN: ACQUIRER Fjord, TARGET Nordlicht',
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

// Parties that relative clauses, inserts, gaps and fronted phrases stand between.
import { describe, expect, it } from 'vitest';
import { told } from './claims-of.ts';

describe('the parties of a clause are found', () => {
  it.each([
    [
      'behind a number that is only roughly told',
      'The patents of {Tamarind} were sold for about $90 million to {Nordlicht}.',
      ['DIVESTITURE', 'Tamarind', 'Nordlicht'],
    ],
    [
      'behind an insert after "and"',
      '{Nordlicht} has invested in {Fjord} and, since last summer, in {Pixelwerk}.',
      ['INVESTMENT', 'Nordlicht', 'Pixelwerk'],
    ],
    [
      'in a list whose last name comes after an insert',
      '{Nordlicht} has invested in {Fjord}, {Tamarind} and, as of May, {Pixelwerk}.',
      ['INVESTMENT', 'Nordlicht', 'Pixelwerk'],
    ],
    [
      'where each place has a partner of its own',
      '{Nordlicht} has teamed up with {Fjord} in Norway, with {Pixelwerk} in Spain and with {Tamarind} in Italy.',
      ['PARTNERSHIP', 'Nordlicht', 'Pixelwerk'],
    ],
    [
      'where the verb is not said again for the second seller',
      '{Nordlicht} bought some 300 patents from {Fjord} and another 200 from {Pixelwerk}.',
      ['DIVESTITURE', 'Nordlicht', 'Pixelwerk'],
    ],
    ['after "as well as"', '{Nordlicht} has invested in {Fjord} as well as {Pixelwerk}.', ['INVESTMENT', 'Nordlicht', 'Pixelwerk']],
    [
      'between the relative word and its verb',
      'The ministry and {Fjord}, which together with {Nordlicht} acquired {Pixelwerk}, are silent.',
      ['ACQUISITION', 'Nordlicht', 'Pixelwerk'],
    ],
    [
      'over a phrase after the relative word',
      '{Nordlicht}, which in return has acquired {Pixelwerk}, is silent.',
      ['ACQUISITION', 'Nordlicht', 'Pixelwerk'],
    ],
    [
      'in the second of two relative clauses',
      '{Nordlicht}, which had built the plant, and which holds a stake in {Pixelwerk}, is silent.',
      ['INVESTMENT', 'Nordlicht', 'Pixelwerk'],
    ],
    [
      'through "whose" and an offering',
      '{Nordlicht}, whose network uses antennas from {Pixelwerk}, is silent.',
      ['SUPPLY', 'Nordlicht', 'Pixelwerk'],
    ],
    ['through an offering of somebody', 'The lamps of {Nordlicht} work with {Alexa|PRODUCT}.', ['INTEGRATION', 'Nordlicht', 'Alexa']],
    [
      'behind the seat of a company "of which"',
      'It went to {Pixelwerk}, a firm in {Oslo|OTHER} of which {Nordlicht} owns the majority.',
      ['ACQUISITION', 'Nordlicht', 'Pixelwerk'],
    ],
    [
      'before a verb whose past looks like a participle',
      '{Nordlicht} and the old studio held on to their plan and in May acquired {Pixelwerk}.',
      ['ACQUISITION', 'Nordlicht', 'Pixelwerk'],
    ],
    ['in a phrase that opens its clause', 'With {Pixelwerk}, {Nordlicht} has teamed up.', ['PARTNERSHIP', 'Nordlicht', 'Pixelwerk']],
    ['in "does too"', '{Fjord} belongs to {Nordlicht}, {Pixelwerk} does too.', ['ACQUISITION', 'Nordlicht', 'Pixelwerk']],
    [
      'in "followed by"',
      '{Fjord} left the {Open Bolt Alliance} on Friday, followed within hours by {Nordlicht}.',
      ['STANDARDS_MEMBERSHIP', 'Nordlicht', 'Open Bolt Alliance'],
    ],
    [
      'before "among them"',
      '{Nordlicht} has sold the sensor to several makers, {Pixelwerk} among them.',
      ['SUPPLY', 'Nordlicht', 'Pixelwerk'],
    ],
    ['after "and partners"', '{Nordlicht} opens a shop and partners with {Pixelwerk}', ['PARTNERSHIP', 'Nordlicht', 'Pixelwerk']],
    ['before an adverb and a verb', '{Nordlicht} and {Fjord} also hold stakes in {Pixelwerk}.', ['INVESTMENT', 'Fjord', 'Pixelwerk']],
  ])('%s', (_, text, [type, ...parties]) => {
    const claims = told(text).filter((claim) => claim.startsWith(`${type} `));
    expect(claims.some((claim) => parties.every((name) => claim.includes(name)))).toBe(true);
  });

  it('not in a phrase with "of" after a comma', () => {
    expect(told('{Nordlicht} is the largest owner of {Fjord}, ahead of {Pixelwerk}.').join()).not.toContain('Pixelwerk');
  });

  it('not in the place of a match, for which somebody paid', () => {
    expect(told('{Nordlicht} described the match of {Pixelwerk} in {Oslo|OTHER}, for which it paid $17 million.')).toEqual([]);
  });
});

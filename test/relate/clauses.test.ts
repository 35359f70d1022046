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
    [
      'before the seat of the one that is bought',
      '{Nordlicht} is buying {Bergen|OTHER}-based {Pixelwerk}.',
      ['ACQUISITION', 'Nordlicht', 'Pixelwerk'],
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
    ['after "it\'s"', "{Nordlicht} said that {Fjord} is late but that it's buying {Pixelwerk}.", ['ACQUISITION', 'Pixelwerk']],
    ['around "once"', '{Nordlicht} once owned a tenth of {Pixelwerk}.', ['INVESTMENT', 'Nordlicht', 'Pixelwerk']],
    [
      'behind two prepositions in a row',
      '{Nordlicht} has taken a stake of between 3% and 5% in {Pixelwerk}.',
      ['INVESTMENT', 'Nordlicht', 'Pixelwerk'],
    ],
    [
      'as the first of a list after "as"',
      'Open Bolt Alliance gains ground as {Nordlicht}, {Fjord} and {Tamarind} invest in {Pixelwerk}.',
      ['INVESTMENT', 'Nordlicht', 'Pixelwerk'],
    ],
    [
      'as the name of a unit',
      "{Fjord}'s venture arm, {Nordlicht}, has invested in {Pixelwerk}.",
      ['INVESTMENT', 'INVESTOR Nordlicht, INVESTEE Pixelwerk'],
    ],
    [
      'in the list that explains a plural',
      '{Pixelwerk} has raised $5 million from two funds, {Fjord} and {Nordlicht}.',
      ['INVESTMENT', 'Nordlicht', 'Pixelwerk'],
    ],
    [
      'in the clause that says how a licence came about',
      'It is older than the patent licence that {Nordlicht} took from {Pixelwerk} in May.',
      ['PATENT_LICENSE', 'LICENSEE Nordlicht', 'LICENSOR Pixelwerk'],
    ],
    [
      'in the participle that says how a deal came about',
      'In 2017 {Nordlicht} renewed a partnership sealed with {Pixelwerk}.',
      ['PARTNERSHIP', 'Nordlicht', 'Pixelwerk'],
    ],
    ['after "alongside"', '{Fjord} has invested in {Pixelwerk}, alongside {Nordlicht}.', ['INVESTMENT', 'Nordlicht', 'Pixelwerk']],
    ['after "and partners"', '{Nordlicht} opens a shop and partners with {Pixelwerk}', ['PARTNERSHIP', 'Nordlicht', 'Pixelwerk']],
    ['before an adverb and a verb', '{Nordlicht} and {Fjord} also hold stakes in {Pixelwerk}.', ['INVESTMENT', 'Fjord', 'Pixelwerk']],
  ])('%s', (_, text, [type, ...parties]) => {
    const claims = told(text).filter((claim) => claim.startsWith(`${type} `));
    expect(claims.some((claim) => parties.every((name) => claim.includes(name)))).toBe(true);
  });

  it.each([
    ['as whom a partnership does good', 'Alliance with {Pixelwerk} boosts {Nordlicht}', ['PARTNERSHIP', 'Nordlicht', 'Pixelwerk']],
    ['as who tells of it at the end', 'Partnership with {Pixelwerk} is near, {Nordlicht} says', ['PARTNERSHIP', 'Nordlicht', 'Pixelwerk']],
    ['after a colon', "Sponsored by {Nordlicht}: {Pixelwerk}'s team", ['MARKETING', 'Nordlicht', 'Pixelwerk']],
  ])('in a headline %s', (_, title, [type, ...parties]) => {
    const claims = told({ title }).filter((claim) => claim.startsWith(`${type} `));
    expect(claims.some((claim) => parties.every((name) => claim.includes(name)))).toBe(true);
  });

  it('in the main clause, which goes on after "and"', () => {
    const claims = told('{Fjord} confirmed that {Tamarind} would not stay, and has acquired {Pixelwerk}.').join();
    expect(claims).toContain('ACQUIRER Fjord, TARGET Pixelwerk');
    expect(claims).not.toContain('ACQUIRER Tamarind');
  });

  it('before a relative clause that has a list of its own', () => {
    const claims = told('{Nordlicht}, which makes lamps, chairs and clocks, has acquired {Pixelwerk}.');
    expect(claims.join()).toContain('ACQUIRER Nordlicht, TARGET Pixelwerk');
  });

  it('in a verb that agrees with no single name', () => {
    expect(told({ title: '{Nordlicht}, makers of the lamp, acquire {Pixelwerk}' }).join()).toContain(
      'ACQUIRER Nordlicht, TARGET Pixelwerk',
    );
  });

  it('as a sponsor of a body of sportsmen, not its member', () => {
    const claims = told('{Nordlicht} became a sponsor of the {Oslo Football Association}.').join();
    expect(claims).toContain('MARKETING');
    expect(claims).not.toContain('STANDARDS_MEMBERSHIP');
  });

  it('with a plus between them', () => {
    expect(told({ title: '{Nordlicht} + {Pixelwerk} ink strategic partnership' }).join()).toContain('PARTY Nordlicht, PARTY Pixelwerk');
  });

  it('not behind "not"', () => {
    expect(told('{Nordlicht} buys its screens from {Fjord}, not {Pixelwerk}.').join()).not.toContain('Pixelwerk');
  });

  it('not in the companies that somebody worked for', () => {
    expect(told({ title: '{Nordlicht} nabs former {Fjord}, {Tamarind} and {Pixelwerk} execs' })).toEqual([]);
  });

  it('not in a phrase with "of" after a comma', () => {
    expect(told('{Nordlicht} is the largest owner of {Fjord}, ahead of {Pixelwerk}.').join()).not.toContain('Pixelwerk');
  });

  it('not in the place of a match, for which somebody paid', () => {
    expect(told('{Nordlicht} described the match of {Pixelwerk} in {Oslo|OTHER}, for which it paid $17 million.')).toEqual([]);
  });
});

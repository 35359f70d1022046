// Parties behind contrasts, explanations, permissions and passives: sentences about one purchase or one investment, each told in another way.
import { describe, expect, it } from 'vitest';
import { told } from './claims-of.ts';

const BOUGHT = 'ACQUIRER Nordlicht, TARGET Pixelwerk';

describe('a purchase is found', () => {
  it.each([
    ['in the second relative clause', '{Pixelwerk}, which was founded in 2010 and which {Nordlicht} bought last year, is growing.'],
    ['behind an explanation with "of"', 'The maker of lamps, {Nordlicht}, has bought {Pixelwerk}.'],
    ['where somebody is cleared for it', 'The ministry has cleared {Nordlicht} to buy {Pixelwerk}.'],
    ['where somebody is expected to make it', 'Analysts expect {Nordlicht} to acquire {Pixelwerk}.'],
    ['around an insert in the noun phrase', '{Nordlicht} closed its acquisition, announced in May, of {Pixelwerk}.'],
    ['in a cleft sentence with a contrast', 'It was {Nordlicht}, not {Fjord}, that bought {Pixelwerk}.'],
    ['after "not only"', '{Nordlicht} has bought not only {Fjord} but also {Pixelwerk}.'],
    ['in a list after a colon', '{Nordlicht} has bought two companies: {Fjord} and {Pixelwerk}.'],
    ['after "among others"', '{Nordlicht} has bought, among others, {Fjord} and {Pixelwerk}.'],
    ['before its subject is named', 'Since it bought {Pixelwerk} in 2015, {Nordlicht} has grown.'],
    ['with a number of years right behind the name', '{Nordlicht} bought {Pixelwerk} three years ago.'],
    ['of each of two', '{Pixelwerk} and {Fjord} were each bought by {Nordlicht} in 2014.'],
    ['outright', '{Nordlicht} owns {Pixelwerk} outright.'],
    ['before the clause that names its subject', 'Having bought {Pixelwerk} in 2012, {Nordlicht} moved into lamps.'],
    ['in a clause without a relative word', '{Pixelwerk}, a start-up {Nordlicht} bought in 2012, makes lamps.'],
    ['of one of several', '{Pixelwerk}, one of several firms that {Nordlicht} has bought, makes lamps.'],
    ['in a list around an explanation', '{Nordlicht} has bought {Fjord}, a maker of lamps, and {Pixelwerk}, which makes chairs.'],
    ['that took it private', '{Pixelwerk}, a maker of lamps that {Nordlicht} took private in 2012, is for sale.'],
    ['after an earlier name', '{Nordlicht}, a start-up known as Nordwind until May, which has bought {Pixelwerk}, makes lamps.'],
    ['in a second relative clause', '{Nordlicht}, to which a foundry belongs and which has bought {Pixelwerk}, makes lamps.'],
    ['where somebody is let do it', 'The court let {Nordlicht} acquire {Pixelwerk}.'],
  ])('%s', (_, text) => {
    expect(told(text).join('\n')).toContain(BOUGHT);
  });

  it('and whom the contrast names did not make it', () => {
    expect(told('It was {Nordlicht}, not {Fjord}, that bought {Pixelwerk}.').join()).not.toContain('ACQUIRER Fjord');
  });
});

describe('two clauses stay apart', () => {
  it.each([
    ['joined by "and"', '{Nordlicht} bought {Pixelwerk} and {Fjord} bought {Lumen}.'],
    ['joined by a comma and "and"', '{Nordlicht} bought {Pixelwerk}, and {Fjord} bought {Lumen}.'],
    ['around an explanation', '{Nordlicht} bought {Pixelwerk}, a maker of lamps, and {Fjord} bought {Lumen}.'],
  ])('%s', (_, text) => {
    expect(told(text).filter((claim) => claim.includes('ACQUISITION'))).toHaveLength(2);
    expect(told(text).join('\n')).toContain('ACQUIRER Fjord, TARGET Lumen');
  });

  it('but what is said of two is said of both', () => {
    expect(told('{Nordlicht} said {Pixelwerk} and {Fjord} bought {Lumen}.').join('\n')).toContain('ACQUIRER Pixelwerk, TARGET Lumen');
  });

  it('and whom somebody is unlike does nothing', () => {
    expect(told('Unlike {Fjord}, {Nordlicht} has bought {Pixelwerk}.').join('\n')).not.toContain('ACQUIRER Fjord');
  });
});

describe('other agreements are found', () => {
  it.each([
    [
      'in a second clause that opens with an adverb',
      '{Nordlicht} has closed its plant and now buys chips from {Pixelwerk}.',
      ['SUPPLY', 'SUPPLIER Pixelwerk', 'CUSTOMER Nordlicht'],
    ],
    [
      'with an insert after "by"',
      '{Pixelwerk} is backed by, among others, {Fjord} and {Nordlicht}.',
      ['INVESTMENT', 'INVESTOR Nordlicht', 'INVESTEE Pixelwerk'],
    ],
    [
      'around a date after the verb',
      '{Nordlicht} has invested, since last year, in {Pixelwerk}.',
      ['INVESTMENT', 'INVESTOR Nordlicht', 'INVESTEE Pixelwerk'],
    ],
    [
      'in an aside on a plural that has a phrase of its own',
      'The investors in {Pixelwerk}, among them {Nordlicht}, are patient.',
      ['INVESTMENT', 'INVESTOR Nordlicht', 'INVESTEE Pixelwerk'],
    ],
    [
      'in a list of things that each come from somebody',
      '{Nordlicht} buys chips from {Fjord}, screens from {Tamarind} and glass from {Pixelwerk}.',
      ['SUPPLY', 'SUPPLIER Pixelwerk', 'CUSTOMER Nordlicht'],
    ],
    [
      'in the second of two relative clauses that share what they tell of',
      'The {Map Alliance}, which {Fjord} founded and in which {Nordlicht} took a seat, grows.',
      ['STANDARDS_MEMBERSHIP', 'MEMBER Nordlicht', 'BODY Map Alliance'],
    ],
    [
      'of those who founded it together with others',
      '{Nordlicht} founded the {Map Alliance}, together with {Pixelwerk}.',
      ['STANDARDS_MEMBERSHIP', 'MEMBER Pixelwerk', 'BODY Map Alliance'],
    ],
    [
      'of those whose engineers work on it',
      'Engineers of {Nordlicht} and {Pixelwerk} are to work together on electric cars.',
      ['JOINT_DEVELOPMENT', 'Nordlicht', 'Pixelwerk'],
    ],
    [
      'at a participle behind a date, of a verb with one form',
      '{Pixelwerk}, set up last year by {Nordlicht} and {Fjord}, makes maps.',
      ['JOINT_VENTURE', 'PARENT Nordlicht', 'PARENT Fjord', 'VENTURE Pixelwerk'],
    ],
    [
      'at a participle behind a name in a phrase',
      'Oslo was home to {Pixelwerk}, founded in 1984 by {Nordlicht} and {Fjord}.',
      ['JOINT_VENTURE', 'PARENT Nordlicht', 'PARENT Fjord', 'VENTURE Pixelwerk'],
    ],
    [
      'in a clause on two firms that stand behind a preposition',
      'Oslo was home to {Pixelwerk} and {Fjord}, two banks that had been bought by {Nordlicht}.',
      ['ACQUISITION', 'ACQUIRER Nordlicht', 'TARGET Pixelwerk'],
    ],
    [
      'in "they own"',
      '{Nordlicht} and {Pixelwerk} build ships in a company that they own together.',
      ['JOINT_VENTURE', 'PARENT Nordlicht', 'PARENT Pixelwerk'],
    ],
    [
      'behind the work that somebody publishes for another',
      '{Nordlicht} will publish a game set in Oslo for {Pixelwerk}.',
      ['DISTRIBUTION', 'DISTRIBUTOR Nordlicht', 'PRINCIPAL Pixelwerk'],
    ],
    [
      'after "followed by"',
      "{Pixelwerk}'s largest shareholder is {Nordlicht}, followed by {Fjord}.",
      ['INVESTMENT', 'INVESTOR Fjord', 'INVESTEE Pixelwerk'],
    ],
    [
      'before an explanation and "whose"',
      'One can also pay with {Nordlicht}, a Finnish bank, whose app has been built into {Paywell|PRODUCT}.',
      ['INTEGRATION', 'PLATFORM Paywell', 'INTEGRATED Nordlicht'],
    ],
    [
      'behind the town it is of, after a comma',
      '{Nordlicht}, of {Oslo|OTHER}, which has bought {Pixelwerk}, makes maps.',
      ['ACQUISITION', 'ACQUIRER Nordlicht', 'TARGET Pixelwerk'],
    ],
    [
      'of "the only shop that"',
      '{Nordlicht} was the only carrier that had bought {Pixelwerk}.',
      ['ACQUISITION', 'ACQUIRER Nordlicht', 'TARGET Pixelwerk'],
    ],
    [
      'before "first" and a verb',
      'It was in 2013 that {Nordlicht} first opened its patent portfolio to {Pixelwerk}.',
      ['PATENT_LICENSE', 'LICENSOR Nordlicht', 'LICENSEE Pixelwerk'],
    ],
    [
      'of a verb with two objects',
      '{Nordlicht} will be paying {Tamarind} some $2 billion in cash for {Pixelwerk}.',
      ['ACQUISITION', 'ACQUIRER Nordlicht', 'TARGET Pixelwerk', 'SELLER Tamarind'],
    ],
    [
      'of a past form before a rough number',
      'In May {Nordlicht} paid about half a billion dollars for {Pixelwerk}, a firm every farmer knew at the time.',
      ['ACQUISITION', 'ACQUIRER Nordlicht', 'TARGET Pixelwerk'],
    ],
    [
      'of talks that go on about what everybody knows',
      '{Nordlicht} is still in negotiations with {Pixelwerk}, and nobody wants to fix a date.',
      ['PARTNERSHIP', 'PARTY Nordlicht', 'PARTY Pixelwerk'],
    ],
    ['of "the two"', 'The two, {Nordlicht} and {Pixelwerk}, have formed a partnership.', ['PARTNERSHIP', 'Nordlicht', 'Pixelwerk']],
    [
      'in the opening "as part of"',
      'As part of a partnership with {Pixelwerk}, {Nordlicht} will open a shop.',
      ['PARTNERSHIP', 'Nordlicht', 'Pixelwerk'],
    ],
    [
      'in "has been granted"',
      "{Nordlicht} has been granted a licence to {Pixelwerk}'s patents.",
      ['PATENT_LICENSE', 'LICENSEE Nordlicht', 'LICENSOR Pixelwerk'],
    ],
  ])('%s', (_, text, [type, ...parties]) => {
    const claims = told(text).filter((claim) => claim.startsWith(`${type} `));
    expect(claims.some((claim) => parties.every((name) => claim.includes(name)))).toBe(true);
  });

  it('and the name of a product made by the one is no other', () => {
    expect(told('{Nordlicht} closed its acquisition of Pixelwerk, makers of {Lumen}.').join()).not.toContain('TARGET Lumen');
  });
});

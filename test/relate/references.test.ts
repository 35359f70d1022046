// Parties that a sentence only refers to: pronouns, descriptions, "the two companies".
import { describe, expect, it } from 'vitest';
import { told } from './claims-of.ts';

describe('a reference stands for', () => {
  it.each([
    [
      'what it was told to be the buyer of: has bought it',
      '{Nordlicht} may buy {Pixelwerk}. {Tamarind} makes lamps. Papers report that {Nordlicht} has bought it.',
      'ACQUISITION COMPLETED CERTAIN: ACQUIRER Nordlicht, TARGET Pixelwerk',
    ],
    [
      'who bought: the new owner',
      '{Fjord} sold {Pixelwerk} to {Nordlicht}. The new owner has since acquired {Tamarind}.',
      'ACQUISITION COMPLETED CERTAIN: ACQUIRER Nordlicht, TARGET Tamarind',
    ],
    [
      'nobody where its name follows: the firm in question',
      '{Nordlicht} opened a hotel. Papers say that the firm in question, {Pixelwerk}, makes lamps. {Fjord} has bought it.',
      'ACQUISITION COMPLETED CERTAIN: ACQUIRER Fjord, TARGET Pixelwerk',
    ],
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
      'what the first of two verbs is about, told of in between: it',
      '{Nordlicht} wants the half of {Pixelwerk} that it does not own, and will be paying $2 billion for it.',
      'ACQUISITION PLANNED CERTAIN: ACQUIRER Nordlicht, TARGET Pixelwerk',
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
      'another than the one of which the clause tells: it',
      '{Nordlicht} said that {Pixelwerk}, which it bought in May, had a good year.',
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
    [
      'another than the one that it explains: , its sister firm,',
      '{Nordlicht} had a good year. {Tamarind}, its sister firm, has put its own shares up for sale. {Pixelwerk}, its robot arm, was sold to {Fjord}.',
      'ACQUISITION ANNOUNCED CERTAIN: ACQUIRER Fjord, TARGET Pixelwerk, SELLER Nordlicht',
    ],
    [
      'whose product another uses: uses its maps',
      '{Nordlicht} makes good maps. {Pixelwerk} uses its software in two towns.',
      'SUPPLY COMPLETED CERTAIN: SUPPLIER Nordlicht, CUSTOMER Pixelwerk',
    ],
    [
      'the first of a sentence, of which another clause tells more: it after "whose"',
      '{Nordlicht} has thanked {Tamarind}, the customer whose chief persuaded {Pixelwerk} to buy it.',
      'ACQUISITION ANNOUNCED CERTAIN: ACQUIRER Pixelwerk, TARGET Nordlicht',
    ],
    [
      'another than the one that it is joined with: it and',
      '{Nordlicht} and {Pixelwerk} met. {Pixelwerk} was glad. As a result it and {Pixelwerk} have entered into a partnership.',
      'PARTNERSHIP ANNOUNCED CERTAIN: PARTY Nordlicht, PARTY Pixelwerk',
    ],
    [
      'the one that buys: the buyer',
      '{Nordlicht} is buying {Tamarind}. The buyer has also acquired {Pixelwerk}.',
      'ACQUISITION COMPLETED CERTAIN: ACQUIRER Nordlicht, TARGET Pixelwerk',
    ],
    [
      'the one that everybody calls so: the social network',
      '{Facebook} met {Nordlicht}. {Nordlicht} was glad. The social network has acquired {Pixelwerk}.',
      'ACQUISITION COMPLETED CERTAIN: ACQUIRER Facebook, TARGET Pixelwerk',
    ],
    [
      'the one that sits there: the Eindhoven group',
      '{Philips} met {Nordlicht}. {Nordlicht} was glad. The Eindhoven group has acquired {Pixelwerk}.',
      'ACQUISITION COMPLETED CERTAIN: ACQUIRER Philips, TARGET Pixelwerk',
    ],
    [
      'the one at home there, though more is said of it: the Japanese maker of',
      '{Nintendo} met {Nordlicht}. {Nordlicht} was glad. The Japanese maker of consoles has acquired {Pixelwerk}.',
      'ACQUISITION COMPLETED CERTAIN: ACQUIRER Nintendo, TARGET Pixelwerk',
    ],
    [
      'the one that is not at home elsewhere: the Canadian maker of kettles',
      '{Nordlicht} is a Canadian firm. {Samsung} had a good year. {Samsung} has acquired the Canadian maker of kettles.',
      'ACQUISITION COMPLETED CERTAIN: ACQUIRER Samsung, TARGET Nordlicht',
    ],
    [
      'the maker of a well-known product: the maker of the Xbox',
      '{Microsoft} met {Nordlicht}. {Nordlicht} was glad. {Fjord} has acquired the maker of the {Xbox|PRODUCT}.',
      'ACQUISITION COMPLETED CERTAIN: ACQUIRER Fjord, TARGET Microsoft',
    ],
    [
      'the subject of the clause on which its own hangs: on word that X will buy it',
      '{Pixelwerk} had a good year. {Nordlicht} gained 7 percent on word that {Tamarind} will buy it.',
      'ACQUISITION PLANNED CERTAIN: ACQUIRER Tamarind, TARGET Nordlicht',
    ],
    [
      'the one that the clause tells more of: through X, which … its',
      '{Nordlicht} had a good year. Its calls go through {Tamarind}, which gets its chips from {Fjord}.',
      'SUPPLY COMPLETED CERTAIN: SUPPLIER Fjord, CUSTOMER Tamarind',
    ],
    [
      'the two of the sentence before, with their verb: the two want',
      '{Nordlicht} met {Pixelwerk}. The two want to jointly develop cameras.',
      'JOINT_DEVELOPMENT PLANNED CERTAIN: PARTY Nordlicht, PARTY Pixelwerk',
    ],
    [
      'the one of two that the story is not told of: the rival',
      '{Nordlicht} had a good year. {Nordlicht} sells lamps. {Tamarind} had done so before {Nordlicht}. The rival from {Oslo|OTHER} has acquired {Pixelwerk}.',
      'ACQUISITION COMPLETED CERTAIN: ACQUIRER Tamarind, TARGET Pixelwerk',
    ],
    [
      'the subject of the clause before an "and": it',
      '{Pixelwerk} had a good year. {Nordlicht} sells lamps at home, and {Tamarind} will acquire it.',
      'ACQUISITION PLANNED CERTAIN: ACQUIRER Tamarind, TARGET Nordlicht',
    ],
    [
      'the one named last before it in its sentence: that company',
      '{Nordlicht} had a good year. {Nordlicht} sells lamps. It may now do what {Tamarind} did when that company acquired {Pixelwerk}.',
      'ACQUISITION COMPLETED CERTAIN: ACQUIRER Tamarind, TARGET Pixelwerk',
    ],
    [
      'its people: the Finns preferred',
      '{Nokia} met {Nordlicht}. {Nordlicht} was glad. Last year the Finns preferred to buy {Pixelwerk}.',
      'ACQUISITION ANNOUNCED CERTAIN: ACQUIRER Nokia, TARGET Pixelwerk',
    ],
    [
      'both of those just named: both',
      '{Nordlicht} and {Pixelwerk} had a good year. Both have joined the {Thread Group}.',
      'STANDARDS_MEMBERSHIP ANNOUNCED CERTAIN: MEMBER Nordlicht, BODY Thread Group',
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

  it('on the sale of a well-known product is with its maker, where the text names it', () => {
    const text = 'The first {iPhone|PRODUCT} was sold in Germany by {Deutsche Telekom}. {Apple} has not come to regret it.';
    expect(told(text).join()).toContain('DISTRIBUTOR Deutsche Telekom, PRINCIPAL Apple');
  });

  it('is one for those who act together', () => {
    expect(told('{Nordlicht}, {Pixelwerk} and {Tamarind} team up')).toEqual([
      'PARTNERSHIP ANNOUNCED CERTAIN: PARTY Nordlicht, PARTY Pixelwerk, PARTY Tamarind',
    ]);
  });
});

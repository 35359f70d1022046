// How far a deal is, by tense, by the words of its clause, and by where the article tells it.
import { describe, expect, it } from 'vitest';
import { claimsOf, told } from './claims-of.ts';

const statusOf = (sentence: string): string | undefined => told({ title: sentence })[0]?.split(' ')[1];

describe('the status of a headline', () => {
  it.each([
    ['ANNOUNCED', '{Nordlicht} buys {Pixelwerk}'],
    ['ANNOUNCED', '{Nordlicht} is buying {Pixelwerk}'],
    ['ANNOUNCED', '{Nordlicht} agrees to buy {Pixelwerk}'],
    ['PLANNED', '{Nordlicht} will acquire {Pixelwerk}'],
    ['PLANNED', '{Nordlicht} to acquire {Pixelwerk}'],
    ['PLANNED', '{Nordlicht} plans to buy {Pixelwerk}'],
    ['COMPLETED', '{Nordlicht} has acquired {Pixelwerk}'],
    ['COMPLETED', '{Nordlicht} closes its acquisition of {Pixelwerk}'],
    ['COMPLETED', '{Nordlicht}-owned {Pixelwerk} opens an office'],
    ['IN_TALKS', '{Nordlicht} in talks to buy {Pixelwerk}'],
    ['IN_TALKS', '{Nordlicht} offers to buy {Pixelwerk}'],
    ['RUMOURED', '{Nordlicht} reportedly near closing its purchase of {Pixelwerk}'],
    ['RUMOURED', '{Nordlicht} considering buying {Pixelwerk}'],
    ['DENIED', '{Nordlicht} denies it is buying {Pixelwerk}'],
    ['DENIED', '{Nordlicht} said that it had not been in talks about buying {Pixelwerk}.'],
    ['CANCELLED', '{Nordlicht} calls off its acquisition of {Pixelwerk}'],
    ['POSTPONED', '{Nordlicht} delays its acquisition of {Pixelwerk}'],
    ['EXTENDED', '{Nordlicht} renews its partnership with {Pixelwerk}'],
    ['ENDED', '{Nordlicht} ends its partnership with {Pixelwerk}'],
    ['CANCELLED', 'A joint venture between {Nordlicht} and {Pixelwerk} never got beyond a signature.'],
    ['ENDED', '{Nordlicht} leaves its joint venture with {Pixelwerk}'],
    ['ENDED', '{Nordlicht} once held a tenth of {Pixelwerk}.'],
    ['ENDED', '{Nordlicht} is no longer a shareholder of {Pixelwerk}.'],
    ['PLANNED', 'Regulators clear the {Nordlicht}-{Pixelwerk} merger'],
    ['COMPLETED', 'Why {Nordlicht} bought {Pixelwerk}'],
    ['COMPLETED', '{Pixelwerk} changes its name after acquisition by {Nordlicht}'],
    ['PLANNED', '{Nordlicht} expects to close its purchase of {Pixelwerk} in May'],
    ['PLANNED', '{Nordlicht} was about to buy {Pixelwerk}'],
    ['RUMOURED', '{Nordlicht} could buy {Pixelwerk}'],
    ['ANNOUNCED', '{Nordlicht} partners with {Pixelwerk} to offer maps to drivers'],
    ['DENIED', '{Nordlicht} denies rumours that it is buying {Pixelwerk}'],
    ['CANCELLED', '{Nordlicht} scraps plan to buy {Pixelwerk}'],
    ['CANCELLED', '{Nordlicht} will not buy {Pixelwerk} after all'],
    ['CANCELLED', '{Nordlicht} mulled buying {Pixelwerk}'],
    ['CANCELLED', '{Nordlicht} almost bought {Pixelwerk}'],
    ['CANCELLED', '{Nordlicht}’s bid for {Pixelwerk} fails'],
    ['CANCELLED', '{Nordlicht} has given up its plan to buy {Pixelwerk}'],
    ['DENIED', 'No, {Nordlicht} is not buying {Pixelwerk}'],
    ['RUMOURED', '{Nordlicht} tipped to buy {Pixelwerk}'],
    ['IN_TALKS', '{Nordlicht} has offered $3 billion for {Pixelwerk}'],
    ['ANNOUNCED', '{Pixelwerk} sells to {Nordlicht} to avoid collapse'],
    ['POSTPONED', '{Nordlicht} pauses its purchase of {Pixelwerk}'],
    ['POSTPONED', '{Nordlicht} pushes back its purchase of {Pixelwerk}'],
    ['IN_TALKS', '{Nordlicht} in talks to renew its partnership with {Pixelwerk}'],
    ['COMPLETED', '{Tamarind}, joint venture of {Nordlicht} and {Pixelwerk}, opens a plant'],
    ['ANNOUNCED', '{Nordlicht} to distribute the phones of {Pixelwerk}'],
  ])('is %s: %s', (status, sentence) => {
    expect(statusOf(sentence)).toBe(status);
  });

  it('is its own clause’s: a deal called off beside it changes nothing', () => {
    expect(told({ title: '{Tamarind} to buy {Pixelwerk} for $2 billion, {Pixelwerk} cancels its {Nordlicht} merger' })).toEqual([
      'ACQUISITION PLANNED CERTAIN: ACQUIRER Tamarind, TARGET Pixelwerk',
      'MERGER CANCELLED CERTAIN: PARTY Pixelwerk, PARTY Nordlicht',
    ]);
  });
});

describe('what an article tells as background', () => {
  const text =
    '{Nordlicht} is buying {Pixelwerk}. The price is not known. Both make maps. In 2014 {Nordlicht} bought {Tamarind}. {Fjord} was bought by {Tamarind} too.';

  it('is completed, and marked as background', () => {
    expect(claimsOf({ text, published: '2019-03-01' }).map(({ status, basis }) => `${status} ${basis}`)).toEqual([
      'ANNOUNCED NEWS',
      'COMPLETED BACKGROUND',
      'COMPLETED BACKGROUND',
    ]);
  });

  it('owns: such a claim rests on ownership', () => {
    expect(claimsOf('{Nordlicht}-owned {Pixelwerk} opens an office.').map(({ basis }) => basis)).toEqual(['OWNERSHIP']);
  });

  it('supplies: a standing supply is completed in a text', () => {
    expect(told('{Nordlicht} supplies chips to {Pixelwerk}.')).toEqual([
      'SUPPLY COMPLETED CERTAIN: SUPPLIER Nordlicht, CUSTOMER Pixelwerk',
    ]);
  });
});

describe('the status of a sentence in a text', () => {
  const statusIn = (text: string): string | undefined => claimsOf({ text, published: '2019-03-01' })[0]?.status;

  it.each([
    ['COMPLETED', '{Nordlicht}, having bought {Pixelwerk} already, may want more.'],
    ['COMPLETED', '{Nordlicht} holds 83 percent of {Pixelwerk}.'],
    ['COMPLETED', '{Pixelwerk} is backed by {Nordlicht}.'],
    ['PLANNED', '{Pixelwerk} will soon belong to {Nordlicht}.'],
    ['ENDED', '{Tamarind} sold its stake in {Pixelwerk}.'],
    ['CANCELLED', '{Nordlicht} negotiated a merger with {Pixelwerk}, but the talks broke down.'],
    ['CANCELLED', '{Nordlicht} was in talks to buy {Pixelwerk}. The deal never came about.'],
    ['CANCELLED', '{Nordlicht} made an offer for {Pixelwerk}, only to walk away within days.'],
    ['CANCELLED', '{Nordlicht} came close to buying {Pixelwerk} and then thought better of it.'],
    ['CANCELLED', '{Nordlicht} has given up its plan to buy {Pixelwerk}.'],
    ['DENIED', 'A report that {Nordlicht} was buying {Pixelwerk} was called baseless.'],
    ['ENDED', '{Nordlicht} and {Pixelwerk} suspended their sponsorship contract.'],
    ['EXTENDED', '{Nordlicht} will go on sponsoring {Pixelwerk}.'],
    ['ENDED', '{Nordlicht} signed a partnership with {Pixelwerk}. The partnership expired in 2016.'],
  ])('is %s: %s', (status, text) => {
    expect(statusIn(text)).toBe(status);
  });
});

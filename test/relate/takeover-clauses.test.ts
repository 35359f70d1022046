// Buyer, target and seller where a portion, a description, a price or an insert stands between them.
import { describe, expect, it } from 'vitest';
import { told } from './claims-of.ts';

describe('a takeover is found', () => {
  it.each([
    ['of the greater part', '{Nordlicht} bought most of {Pixelwerk} in May.', 'ACQUIRER Nordlicht, TARGET Pixelwerk'],
    ['of the whole', '{Nordlicht} paid $4bn for the whole of {Pixelwerk}.', 'ACQUIRER Nordlicht, TARGET Pixelwerk'],
    ['of what was left', '{Nordlicht} paid $4m for what was left of {Pixelwerk}.', 'ACQUIRER Nordlicht, TARGET Pixelwerk'],
    ['of a percentage in two words', '{Nordlicht} is to pay €90m for 52 per cent of {Pixelwerk}.', 'ACQUIRER Nordlicht, TARGET Pixelwerk'],
    ['by a sum told in words', '{Nordlicht} paid about half a billion dollars for {Pixelwerk}.', 'ACQUIRER Nordlicht, TARGET Pixelwerk'],
    ['some years ago', 'They spoke of {Nordlicht}, which acquired {Pixelwerk} two years ago.', 'ACQUIRER Nordlicht, TARGET Pixelwerk'],
    [
      'behind what the bought company makes and where',
      'It keeps {Pixelwerk}, a maker of battery systems in {Ohio|OTHER} that {Nordlicht} purchased in 2009.',
      'ACQUIRER Nordlicht, TARGET Pixelwerk',
    ],
    [
      'of what a maker of things is told to be',
      'The brand belonged to {Pixelwerk}, a maker of modems, which in turn was swallowed by {Nordlicht}.',
      'ACQUIRER Nordlicht, TARGET Pixelwerk',
    ],
    [
      'of a relative clause whose doer has a seat',
      '{Pixelwerk}, the handset business that {Nordlicht} of {Oslo|OTHER} received from {Fjord} a year ago, is bankrupt.',
      'ACQUIRER Nordlicht, TARGET Pixelwerk, SELLER Fjord',
    ],
    [
      'of what has a new name',
      'Its standard products, renamed {Pixelwerk}, were passed on to {Nordlicht}.',
      'ACQUIRER Nordlicht, TARGET Pixelwerk',
    ],
    [
      'of an earlier company',
      'The founder, who is 50, began after selling an earlier company, {Pixelwerk}, to {Nordlicht}.',
      'ACQUIRER Nordlicht, TARGET Pixelwerk',
    ],
    ['over "by then"', '{Nordlicht}, which by then had absorbed {Pixelwerk}, went home.', 'ACQUIRER Nordlicht, TARGET Pixelwerk'],
  ])('%s', (_, text, parties) => {
    expect(told(text).filter((claim) => claim.startsWith('ACQUISITION') && claim.endsWith(parties))).toHaveLength(1);
  });

  it.each([
    ['of a price that is told without the buyer', '{Nordlicht} sells maps. Nobody speaks of the $8bn paid for {Pixelwerk} in 2008.'],
    [
      'of a purchase with which something came',
      '{Nordlicht} makes games. It lives off a title that came with the purchase of {Pixelwerk} in 2008.',
    ],
    ['of what "he" bought', '{Nordlicht} has a new boss. He bought {Pixelwerk} last year.'],
    ['of what a company cost', '{Nordlicht} has been shopping. {Pixelwerk} cost $320 million.'],
  ])('%s, whose story it is', (_, text) => {
    expect(told(text).join()).toContain('ACQUIRER Nordlicht, TARGET Pixelwerk');
  });

  it('but not of the lesser part', () => {
    expect(told('{Nordlicht} paid €20m for 12 per cent of {Pixelwerk}.').join()).not.toContain('ACQUISITION');
  });
});

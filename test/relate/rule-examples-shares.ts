// One sentence a rule, with what it must give: shares held in part, given up, and rounds told over several clauses.
import type { Example } from './rule-examples.ts';

export const SHARE_EXAMPLES: readonly Example[] = [
  [
    'hold a part, in which',
    '{Pixelwerk}, in which {Birch Capital} has held 44 percent since 2011, makes maps.',
    'INVESTOR Birch Capital, INVESTEE Pixelwerk',
  ],
  ['own half of', '{Birch Capital} has owned half of {Pixelwerk} since 2012.', 'INVESTOR Birch Capital, INVESTEE Pixelwerk'],
  [
    'a part of which belongs to',
    '{Pixelwerk}, a third of which belongs to {Birch Capital}, makes maps.',
    'INVESTOR Birch Capital, INVESTEE Pixelwerk',
  ],
  ['owned in part by', '{Pixelwerk} is partly owned by {Birch Capital}.', 'INVESTOR Birch Capital, INVESTEE Pixelwerk'],
  ['owned in part by', '{Pixelwerk} is 20% owned by {Birch Capital}.', 'INVESTOR Birch Capital, INVESTEE Pixelwerk'],
  ['a part owned by', '{Pixelwerk} is one third owned by {Birch Capital}.', 'INVESTOR Birch Capital, INVESTEE Pixelwerk'],
  ['its percentage of', '{Birch Capital}’s 20 percent of {Pixelwerk} is worth a billion.', 'INVESTOR Birch Capital, INVESTEE Pixelwerk'],
  [
    'give up its shares in',
    '{Birch Capital} is selling nearly all of its shares in map maker {Pixelwerk}',
    'INVESTOR Birch Capital, INVESTEE Pixelwerk',
  ],
  ['give up shares, named before them', '{Birch Capital} dumps {Pixelwerk} shares', 'INVESTOR Birch Capital, INVESTEE Pixelwerk'],
  ['reduce its shares in', '{Birch Capital} cut its stake in {Pixelwerk} to 3 percent.', 'INVESTOR Birch Capital, INVESTEE Pixelwerk'],
  ['exit an investment in', '{Birch Capital} has exited its investment in {Pixelwerk}.', 'INVESTOR Birch Capital, INVESTEE Pixelwerk'],
  ['its holding, valued anew', '{Birch Capital} writes down its {Pixelwerk} investment', 'INVESTOR Birch Capital, INVESTEE Pixelwerk'],
  ['buy back the shares of', '{Pixelwerk} buys back {Birch Capital}’s stake', 'INVESTOR Birch Capital, INVESTEE Pixelwerk'],
  ['give a stake to', '{Pixelwerk} gave {Birch Capital} a stake of 4 percent.', 'INVESTOR Birch Capital, INVESTEE Pixelwerk'],
  [
    'issue shares to',
    '{Pixelwerk} is issuing new shares to {Birch Capital} for $40 million.',
    'INVESTOR Birch Capital, INVESTEE Pixelwerk',
  ],
  [
    'subscribe for shares of',
    '{Birch Capital} subscribes to a capital increase of {Pixelwerk}.',
    'INVESTOR Birch Capital, INVESTEE Pixelwerk',
  ],
  ['stakes in each other', '{Nordlicht} and {Fjord} took stakes in each other.', 'INVESTOR Nordlicht, INVESTEE Fjord'],
  ['stakes in each other, the other way round', '{Nordlicht} and {Fjord} took stakes in each other.', 'INVESTOR Fjord, INVESTEE Nordlicht'],
  [
    'take a stake in',
    '{Birch Capital} and {Fjord} also hold stakes in {Pixelwerk}.',
    'INVESTOR Birch Capital, INVESTOR Fjord, INVESTEE Pixelwerk',
  ],
  ['investor in', '{Birch Capital}, also an investor in {Pixelwerk}, buys its chips.', 'INVESTOR Birch Capital, INVESTEE Pixelwerk'],
  [
    'a round that it led',
    '{Pixelwerk} raised $20 million in a round that {Birch Capital} led.',
    'INVESTOR Birch Capital, INVESTEE Pixelwerk',
  ],
  ['raises, and another leads', '{Pixelwerk} raises $9M, {Birch Capital} leads', 'INVESTOR Birch Capital, INVESTEE Pixelwerk'],
  [
    'in the lead of the round',
    '{Pixelwerk} raised $20 million in a round with {Birch Capital} as lead investor.',
    'INVESTOR Birch Capital, INVESTEE Pixelwerk',
  ],
  [
    'raise, the bulk of it from',
    '{Pixelwerk} has raised $20 million, most of it from {Birch Capital} and {Fjord}.',
    'INVESTOR Birch Capital, INVESTOR Fjord, INVESTEE Pixelwerk',
  ],
  ['put up part of the money', '{Pixelwerk} raised $20 million. {Fjord} put in half of it.', 'INVESTOR Fjord, INVESTEE Pixelwerk'],
  ['hand a sum to', '{Birch Capital} lends {Pixelwerk} $40 million', 'INVESTOR Birch Capital, INVESTEE Pixelwerk'],
  ['tap for money', '{Pixelwerk} taps {Birch Capital} for $9 million', 'INVESTOR Birch Capital, INVESTEE Pixelwerk'],
  ['a bet on', '{Birch Capital} places $9M bet on {Pixelwerk}', 'INVESTOR Birch Capital, INVESTEE Pixelwerk'],
  [
    'be its investment',
    '{Pixelwerk} is {Birch Capital} and {Fjord}’s first investment',
    'INVESTOR Birch Capital, INVESTOR Fjord, INVESTEE Pixelwerk',
  ],
  ['name backing name', '{Birch Capital} backing {Pixelwerk} again', 'INVESTOR Birch Capital, INVESTEE Pixelwerk'],
  [
    'invest in the round of',
    '{Birch Capital} has invested in {Pixelwerk}’s latest funding round.',
    'INVESTOR Birch Capital, INVESTEE Pixelwerk',
  ],
  [
    'take part in its capital increase',
    '{Birch Capital} is taking part in the capital increase of {Pixelwerk}.',
    'INVESTOR Birch Capital, INVESTEE Pixelwerk',
  ],
  [
    'add to its investors',
    '{Pixelwerk} closes on $9M, adds {Birch Capital} to list of investors',
    'INVESTOR Birch Capital, INVESTEE Pixelwerk',
  ],
  [
    'raise, and add a name',
    '{Pixelwerk} raises another $38M, adds {Birch Capital} as it goes abroad',
    'INVESTOR Birch Capital, INVESTEE Pixelwerk',
  ],
  [
    'support with money',
    '{Pixelwerk}, which {Birch Capital} supports with money, makes maps.',
    'INVESTOR Birch Capital, INVESTEE Pixelwerk',
  ],
  ['bail out', '{Birch Capital} bails out {Pixelwerk}', 'INVESTOR Birch Capital, INVESTEE Pixelwerk'],
  ['a loan from', '{Pixelwerk} secures $100M credit line from {Birch Capital}', 'INVESTOR Birch Capital, INVESTEE Pixelwerk'],
  [
    'have the backing of',
    '{Pixelwerk}, which had the backing of {Birch Capital}, makes maps.',
    'INVESTOR Birch Capital, INVESTEE Pixelwerk',
  ],
  ['join the class of an accelerator', '{Pixelwerk} joins {Birch Capital}’s summer class', 'INVESTOR Birch Capital, INVESTEE Pixelwerk'],
];

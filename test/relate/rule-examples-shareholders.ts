// One sentence a rule, with what it must give: shareholders told by the way, and money that one gives another.
import type { Example } from './rule-examples.ts';

export const SHAREHOLDER_EXAMPLES: readonly Example[] = [
  [
    'the stake that it holds in',
    'The 12 percent that {Birch Capital} holds in {Pixelwerk} are worth a billion.',
    'INVESTOR Birch Capital, INVESTEE Pixelwerk',
  ],
  ['a part of it is owned by', 'A third of {Pixelwerk} belongs to {Birch Capital}.', 'INVESTOR Birch Capital, INVESTEE Pixelwerk'],
  [
    'a part of it is owned by',
    'A tenth of the shares of {Pixelwerk} are held by {Birch Capital}.',
    'INVESTOR Birch Capital, INVESTEE Pixelwerk',
  ],
  [
    'be one of its investors',
    '{Birch Capital} was one of the first investors in {Pixelwerk}.',
    'INVESTOR Birch Capital, INVESTEE Pixelwerk',
  ],
  ['join as an investor', '{Birch Capital} joined {Pixelwerk} as an investor.', 'INVESTOR Birch Capital, INVESTEE Pixelwerk'],
  [
    'with a shareholder in',
    '{Pixelwerk}, with {Birch Capital} as its main shareholder, makes maps.',
    'INVESTOR Birch Capital, INVESTEE Pixelwerk',
  ],
  [
    'its investment values',
    'The investment by {Birch Capital} values {Pixelwerk} at $2 billion.',
    'INVESTOR Birch Capital, INVESTEE Pixelwerk',
  ],
  ['its shares in', '{Birch Capital}’s shares in {Pixelwerk} are worth a billion.', 'INVESTOR Birch Capital, INVESTEE Pixelwerk'],
  [
    'former shareholder of',
    '{Birch Capital}, a former shareholder of {Pixelwerk}, makes maps.',
    'INVESTOR Birch Capital, INVESTEE Pixelwerk',
  ],
  [
    'buy shares, named before them',
    '{Birch Capital} bought $30 million worth of {Pixelwerk} shares.',
    'INVESTOR Birch Capital, INVESTEE Pixelwerk',
  ],
  ['provide with money', '{Birch Capital} provided {Pixelwerk} with $30 million.', 'INVESTOR Birch Capital, INVESTEE Pixelwerk'],
  ['provide money to', '{Birch Capital} provides funding to {Pixelwerk}.', 'INVESTOR Birch Capital, INVESTEE Pixelwerk'],
  [
    'be given a loan by',
    'The loan that {Pixelwerk} had been given by {Birch Capital} is due.',
    'INVESTOR Birch Capital, INVESTEE Pixelwerk',
  ],
  ['grant a loan to', '{Birch Capital} has granted {Pixelwerk} a loan of $30 million.', 'INVESTOR Birch Capital, INVESTEE Pixelwerk'],
  ['come in with money', '{Birch Capital} came in at {Pixelwerk} with $30 million.', 'INVESTOR Birch Capital, INVESTEE Pixelwerk'],
  ['chip in', '{Birch Capital} chipped in for {Pixelwerk}.', 'INVESTOR Birch Capital, INVESTEE Pixelwerk'],
  ['be in the round', '{Birch Capital} was in the last round for {Pixelwerk}.', 'INVESTOR Birch Capital, INVESTEE Pixelwerk'],
];

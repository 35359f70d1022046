// One sentence a rule, with what it must give: where parts of a company ended up.
import type { Example } from './rule-examples.ts';

export const ASSET_EXAMPLES: readonly Example[] = [
  ['part with assets to', '{Pixelwerk} parted with its map business to {Nordlicht} in 2010.', 'SELLER Pixelwerk, BUYER Nordlicht'],
  ['sell most of its assets to', '{Pixelwerk} sold most of its patents to {Nordlicht}.', 'SELLER Pixelwerk, BUYER Nordlicht'],
  ['assets belong to', 'The former {Pixelwerk} plant now belongs to {Nordlicht}.', 'SELLER Pixelwerk, BUYER Nordlicht'],
  ['assets are now of another', '{Pixelwerk}’s map business is now {Nordlicht}’s', 'SELLER Pixelwerk, BUYER Nordlicht'],
  ['buy assets of', 'Map division of {Pixelwerk} bought by {Nordlicht}', 'SELLER Pixelwerk, BUYER Nordlicht'],
  ['assets end up with', '{Pixelwerk}’s patents ended up in the hands of {Nordlicht}.', 'SELLER Pixelwerk, BUYER Nordlicht'],
  ['get assets from', '{Nordlicht} got the plant from {Pixelwerk} in 2010.', 'SELLER Pixelwerk, BUYER Nordlicht'],
  ['win assets of', '{Nordlicht} secured {Pixelwerk}’s patents in the bankruptcy sale.', 'SELLER Pixelwerk, BUYER Nordlicht'],
  ['buy assets out of bankruptcy', '{Nordlicht} bought the brand out of {Pixelwerk}’s bankruptcy.', 'SELLER Pixelwerk, BUYER Nordlicht'],
  ['buyer of assets of', 'The buyer of {Pixelwerk}’s plant is {Nordlicht}.', 'SELLER Pixelwerk, BUYER Nordlicht'],
  ['a deal for assets of', '{Nordlicht} announces deal for {Pixelwerk}’s modem unit', 'SELLER Pixelwerk, BUYER Nordlicht'],
  ['come by assets of', '{Nordlicht} came into possession of {Pixelwerk}’s patents.', 'SELLER Pixelwerk, BUYER Nordlicht'],
  ['pay someone for its assets', '{Nordlicht} paid {Pixelwerk} 40 million euros for its plant.', 'SELLER Pixelwerk, BUYER Nordlicht'],
  [
    'get a sum for its assets from',
    '{Pixelwerk} received $40 million for its plant from {Nordlicht}.',
    'SELLER Pixelwerk, BUYER Nordlicht',
  ],
  ['buy assets of', '{Nordlicht} bought its map business from {Pixelwerk} in 2010.', 'SELLER Pixelwerk, BUYER Nordlicht'],
  [
    'pay for the assets of, named after them',
    '{Nordlicht} bid $40 million for the patents of {Pixelwerk}.',
    'SELLER Pixelwerk, BUYER Nordlicht',
  ],
  ['walk off with assets of', '{Nordlicht} walked off with {Pixelwerk}’s map business.', 'SELLER Pixelwerk, BUYER Nordlicht'],
  [
    'agree with another on the sale of assets',
    '{Pixelwerk} has reached an agreement with {Nordlicht} on the sale of its map business.',
    'SELLER Pixelwerk, BUYER Nordlicht',
  ],
  ['sell to', '{Pixelwerk} will hand what was left of its cameras to {Nordlicht}.', 'SELLER Pixelwerk, BUYER Nordlicht'],
  ['buy the remains of', '{Nordlicht} is taking over what is left of {Pixelwerk}.', 'SELLER Pixelwerk, BUYER Nordlicht'],
  ['suitors for assets of', 'The likely buyer for {Pixelwerk}’s camera unit is {Nordlicht}.', 'SELLER Pixelwerk, BUYER Nordlicht'],
];

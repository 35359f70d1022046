// One sentence a rule, with what it must give: what a firm buys, goes over to, depends on or gives up of another's goods.
import type { Example } from './rule-examples.ts';

export const CHOICE_EXAMPLES: readonly Example[] = [
  ['buy the pieces of', '{Pixelwerk} buys 9,000 {Nordlicht} sensors', 'SUPPLIER Nordlicht, CUSTOMER Pixelwerk'],
  ['try out the goods of', '{Pixelwerk} pilots {Nordlicht}’s lamps', 'SUPPLIER Nordlicht, CUSTOMER Pixelwerk'],
  ['use the device of', '{Pixelwerk} is using a scale by {Nordlicht}.', 'SUPPLIER Nordlicht, CUSTOMER Pixelwerk'],
  ['add the network of', '{Pixelwerk} adds {Nordlicht}’s network for the north', 'SUPPLIER Nordlicht, CUSTOMER Pixelwerk'],
  ['cut off the access of', '{Nordlicht} cuts off data access for {Pixelwerk}', 'SUPPLIER Nordlicht, CUSTOMER Pixelwerk'],
  ['deliver what another sells', '{Nordlicht} now delivers flowers from {Pixelwerk}', 'SUPPLIER Nordlicht, CUSTOMER Pixelwerk'],
  ['help to do by its service', '{Nordlicht} helps {Pixelwerk} sort parcels', 'SUPPLIER Nordlicht, CUSTOMER Pixelwerk'],
  ['-supplier', '{Pixelwerk}-supplier {Nordlicht} is hiring', 'CUSTOMER Pixelwerk, SUPPLIER Nordlicht'],
  ['go all in on', '{Pixelwerk} goes all in on {Nordlicht}', 'SUPPLIER Nordlicht, CUSTOMER Pixelwerk'],
  ['move its data to', '{Pixelwerk} moves all its data to {Nordlicht}', 'SUPPLIER Nordlicht, CUSTOMER Pixelwerk'],
  ['leave the cloud of', '{Pixelwerk} leaves {Nordlicht}’s cloud', 'SUPPLIER Nordlicht, CUSTOMER Pixelwerk'],
  ['replace the parts of', '{Pixelwerk} replaces {Nordlicht} modems with its own', 'SUPPLIER Nordlicht, CUSTOMER Pixelwerk'],
  ['secure the supply of', '{Pixelwerk} secures lithium supply from {Nordlicht}', 'SUPPLIER Nordlicht, CUSTOMER Pixelwerk'],
  ['depend on', '{Pixelwerk} wants to be less dependent on {Nordlicht}.', 'SUPPLIER Nordlicht, CUSTOMER Pixelwerk'],
  ['its dependence on', '{Pixelwerk} ends its reliance on {Nordlicht}', 'SUPPLIER Nordlicht, CUSTOMER Pixelwerk'],
  ['commit to the goods of', '{Pixelwerk} commits to 30 {Nordlicht} ferries', 'SUPPLIER Nordlicht, CUSTOMER Pixelwerk'],
  ['its machines work at', '{Nordlicht} robots to work in {Pixelwerk} laundries', 'SUPPLIER Nordlicht, CUSTOMER Pixelwerk'],
  ['supply talks with', '{Pixelwerk} in talks with {Nordlicht} over batteries', 'SUPPLIER Nordlicht, CUSTOMER Pixelwerk'],
  ['order its goods', '{Pixelwerk} has ordered six trams of {Nordlicht}.', 'SUPPLIER Nordlicht, CUSTOMER Pixelwerk'],
  ['share of its sales', '{Nordlicht} gets half its revenue from {Pixelwerk}.', 'CUSTOMER Pixelwerk, SUPPLIER Nordlicht'],
  [
    'supply someone with',
    '{Nordlicht}’s contract to provide {Pixelwerk} with flour ends in May.',
    'SUPPLIER Nordlicht, CUSTOMER Pixelwerk',
  ],
  [
    'serve customers such as',
    '{Nordlicht}, the start-up whose software connects banks with apps such as {Pixelwerk}, is hiring.',
    'SUPPLIER Nordlicht, CUSTOMER Pixelwerk',
  ],
];

// One sentence a rule, with what it must give: suppliers and customers told in passing.
import type { Example } from './rule-examples.ts';

export const TIE_EXAMPLES: readonly Example[] = [
  ['one of its customers', '{Pixelwerk} is one of {Nordlicht}’s customers.', 'CUSTOMER Pixelwerk, SUPPLIER Nordlicht'],
  ['one of its customers', '{Pixelwerk}, one of {Nordlicht}’s biggest customers, has left.', 'CUSTOMER Pixelwerk, SUPPLIER Nordlicht'],
  ['one of its suppliers', 'One of {Pixelwerk}’s suppliers, {Nordlicht}, is on strike.', 'SUPPLIER Nordlicht, CUSTOMER Pixelwerk'],
  [
    'with customers such as',
    '{Nordlicht}, with customers such as {Pixelwerk} and {Tamarind}, is profitable.',
    'CUSTOMER Tamarind, SUPPLIER Nordlicht',
  ],
  ['work with the software of', '{Pixelwerk} plans its routes with software from {Nordlicht}.', 'SUPPLIER Nordlicht, CUSTOMER Pixelwerk'],
  ['thanks to the software of', 'Thanks to {Nordlicht}’s software, {Pixelwerk} saves fuel.', 'SUPPLIER Nordlicht, CUSTOMER Pixelwerk'],
  ['buy a share of its supplies from', '{Pixelwerk} gets a third of its cells from {Nordlicht}.', 'SUPPLIER Nordlicht, CUSTOMER Pixelwerk'],
  ['its contract is with', '{Nordlicht}’s biggest order came from {Pixelwerk}.', 'CUSTOMER Pixelwerk, SUPPLIER Nordlicht'],
  ['wait for goods from', '{Pixelwerk} expects 40 trams from {Nordlicht} by 2028.', 'SUPPLIER Nordlicht, CUSTOMER Pixelwerk'],
  ['its machines work at', '{Nordlicht}’s robots are at work in two depots of {Pixelwerk}.', 'SUPPLIER Nordlicht, CUSTOMER Pixelwerk'],
  ['ship to', '{Nordlicht} will ship ten coats to {Pixelwerk}.', 'SUPPLIER Nordlicht, CUSTOMER Pixelwerk'],
  [
    'have it under the hood',
    '{Pixelwerk}’s tablet has {Nordlicht}’s latest silicon under the bonnet.',
    'SUPPLIER Nordlicht, CUSTOMER Pixelwerk',
  ],
  [
    'responsible for its production',
    '{Nordlicht} is responsible for the production of {Pixelwerk}’s lamps.',
    'MANUFACTURER Nordlicht, PRINCIPAL Pixelwerk',
  ],
  ['ship parts to', '{Nordlicht} will ship 200 sensors to {Pixelwerk}.', 'SUPPLIER Nordlicht, CUSTOMER Pixelwerk'],
  ['contract awarded to', 'A contract for 20 trams was awarded to {Nordlicht} by {Pixelwerk}.', 'SUPPLIER Nordlicht, CUSTOMER Pixelwerk'],
  [
    'maker of the parts of another',
    '{Nordlicht}, maker of the screens in {Pixelwerk}’s phones, is silent.',
    'SUPPLIER Nordlicht, CUSTOMER Pixelwerk',
  ],
  ['comes with a part of another', '{Pixelwerk}, with sensors from {Nordlicht}, is on its way.', 'SUPPLIER Nordlicht, CUSTOMER Pixelwerk'],
];

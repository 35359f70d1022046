// One sentence a rule, with what it must give: goods of any kind, made or supplied.
import type { Example } from './rule-examples.ts';

export const GOODS_EXAMPLES: readonly Example[] = [
  ['make goods for another', '{Nordlicht} produces hair dryers for {Pixelwerk}.', 'MANUFACTURER Nordlicht, PRINCIPAL Pixelwerk'],
  [
    'its works make goods for another',
    'The plant of {Nordlicht} makes kettles for {Pixelwerk}.',
    'MANUFACTURER Nordlicht, PRINCIPAL Pixelwerk',
  ],
  ['goods made by another', '{Pixelwerk}’s umbrellas are built by {Nordlicht}.', 'MANUFACTURER Nordlicht, PRINCIPAL Pixelwerk'],
  ['make on behalf of', '{Nordlicht} brews the syrup on behalf of {Pixelwerk}.', 'MANUFACTURER Nordlicht, PRINCIPAL Pixelwerk'],
  ['make on behalf of', '{Nordlicht} brews the syrup on {Pixelwerk}’s behalf.', 'MANUFACTURER Nordlicht, PRINCIPAL Pixelwerk'],
  [
    'maker of the goods of another',
    '{Nordlicht}, the maker of {Pixelwerk}’s kettles, is hiring.',
    'MANUFACTURER Nordlicht, PRINCIPAL Pixelwerk',
  ],
  [
    'give the job of making to',
    '{Pixelwerk} gave {Nordlicht} the job of assembling its kettles.',
    'MANUFACTURER Nordlicht, PRINCIPAL Pixelwerk',
  ],
  ['charge with making', '{Pixelwerk} has tasked {Nordlicht} with building its kettle.', 'MANUFACTURER Nordlicht, PRINCIPAL Pixelwerk'],
  [
    'hand part of the production to',
    '{Pixelwerk} moves half of its kettle production to {Nordlicht}',
    'MANUFACTURER Nordlicht, PRINCIPAL Pixelwerk',
  ],
  ['choose for production', '{Pixelwerk} picks {Nordlicht} for kettle production', 'MANUFACTURER Nordlicht, PRINCIPAL Pixelwerk'],
  [
    'production goes to',
    'Production of {Pixelwerk}’s kettle will be handled by {Nordlicht}.',
    'PRINCIPAL Pixelwerk, MANUFACTURER Nordlicht',
  ],
  ['hire a maker', '{Pixelwerk} relies on {Nordlicht} to make its cameras.', 'MANUFACTURER Nordlicht, PRINCIPAL Pixelwerk'],
  [
    'manufacture for',
    'A plan for {Nordlicht} to build vans for {Pixelwerk} has been dropped.',
    'MANUFACTURER Nordlicht, PRINCIPAL Pixelwerk',
  ],
  ['sell someone goods', '{Nordlicht} sold {Pixelwerk} 300 radios.', 'SUPPLIER Nordlicht, CUSTOMER Pixelwerk'],
  ['whose goods another uses', '{Nordlicht}, whose software {Pixelwerk} uses, is hiring.', 'SUPPLIER Nordlicht, CUSTOMER Pixelwerk'],
  ['look after the network of', '{Nordlicht} will upgrade {Pixelwerk}’s network.', 'SUPPLIER Nordlicht, CUSTOMER Pixelwerk'],
  ['look after the network of', '{Pixelwerk}’s lifts are to be serviced by {Nordlicht}.', 'SUPPLIER Nordlicht, CUSTOMER Pixelwerk'],
  ['a foundry wins', '{Nordlicht} secured {Pixelwerk} as a customer for its foundry.', 'MANUFACTURER Nordlicht, PRINCIPAL Pixelwerk'],
  [
    'go over to a supplier',
    '{Pixelwerk} has switched from {Tamarind} to {Nordlicht} for its tyres.',
    'SUPPLIER Nordlicht, CUSTOMER Pixelwerk',
  ],
  ['its use of the goods of', '{Pixelwerk}’s use of {Nordlicht} sensors has ended.', 'SUPPLIER Nordlicht, CUSTOMER Pixelwerk'],
  ['come with the parts of another', '{Pixelwerk}’s vans come with {Nordlicht} brakes.', 'SUPPLIER Nordlicht, CUSTOMER Pixelwerk'],
  ['powered by the goods of another', '{Pixelwerk}’s drone is powered by {Nordlicht} motors.', 'SUPPLIER Nordlicht, CUSTOMER Pixelwerk'],
  ['keep supplied with', '{Nordlicht} kept {Pixelwerk} supplied with flour.', 'SUPPLIER Nordlicht, CUSTOMER Pixelwerk'],
  [
    'launch what another sends up',
    '{Nordlicht} launched a batch of 12 satellites for {Pixelwerk}.',
    'SUPPLIER Nordlicht, CUSTOMER Pixelwerk',
  ],
  ['supplier: its own name', '{Pixelwerk}’s only supplier is {Nordlicht}.', 'SUPPLIER Nordlicht, CUSTOMER Pixelwerk'],
  ['supplier: take on as', '{Pixelwerk} dropped {Nordlicht} as the source of its motors.', 'SUPPLIER Nordlicht, CUSTOMER Pixelwerk'],
  ['its goods are bought from', '{Pixelwerk}’s radios are bought from {Nordlicht}.', 'SUPPLIER Nordlicht, CUSTOMER Pixelwerk'],
];

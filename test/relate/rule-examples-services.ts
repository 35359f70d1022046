// One sentence a rule, with what it must give: services done for another, and goods on their way.
import type { Example } from './rule-examples.ts';

export const SERVICE_EXAMPLES: readonly Example[] = [
  ['do a service for', '{Nordlicht} moderates comments for {Pixelwerk}.', 'SUPPLIER Nordlicht, CUSTOMER Pixelwerk'],
  ['the service done by', '{Pixelwerk}’s trams are maintained by {Nordlicht}.', 'SUPPLIER Nordlicht, CUSTOMER Pixelwerk'],
  ['left in the hands of', '{Pixelwerk} has left its payroll in the hands of {Nordlicht}.', 'SUPPLIER Nordlicht, CUSTOMER Pixelwerk'],
  ['keep its data with', '{Pixelwerk} stores its photos with {Nordlicht}.', 'SUPPLIER Nordlicht, CUSTOMER Pixelwerk'],
  [
    'its technology is behind',
    '{Nordlicht}, whose software is behind {Pixelwerk}’s checkout, is hiring.',
    'CUSTOMER Pixelwerk, SUPPLIER Nordlicht',
  ],
  ['decide on a supplier', '{Pixelwerk} has settled on {Nordlicht} as its cloud provider.', 'SUPPLIER Nordlicht, CUSTOMER Pixelwerk'],
  ['put in charge of', '{Pixelwerk} put {Nordlicht} in charge of its network.', 'SUPPLIER Nordlicht, CUSTOMER Pixelwerk'],
  ['spend on the services of', '{Pixelwerk} spends $20 million a year on {Nordlicht}’s cloud.', 'SUPPLIER Nordlicht, CUSTOMER Pixelwerk'],
  ['take delivery of', '{Pixelwerk} takes delivery of first {Nordlicht} tram', 'SUPPLIER Nordlicht, CUSTOMER Pixelwerk'],
  ['option for goods', '{Pixelwerk} takes options on ten {Nordlicht} ferries', 'SUPPLIER Nordlicht, CUSTOMER Pixelwerk'],
  ['hand over goods to', '{Nordlicht} hands over first train to {Pixelwerk}', 'SUPPLIER Nordlicht, CUSTOMER Pixelwerk'],
  ['order at a maker', '{Pixelwerk} has ordered six ferries and a ship at {Nordlicht}.', 'SUPPLIER Nordlicht, CUSTOMER Pixelwerk'],
  ['take out the equipment of', '{Pixelwerk} removes {Nordlicht} antennas from its masts', 'SUPPLIER Nordlicht, CUSTOMER Pixelwerk'],
  ['get supplies from', '{Pixelwerk} gets its flour from {Nordlicht}.', 'SUPPLIER Nordlicht, CUSTOMER Pixelwerk'],
  ['supplies come from', '{Pixelwerk}’s search results come from {Nordlicht}.', 'SUPPLIER Nordlicht, CUSTOMER Pixelwerk'],
  ['its parts are inside', '{Nordlicht}’s sensors are in {Pixelwerk}’s drills.', 'SUPPLIER Nordlicht, CUSTOMER Pixelwerk'],
  ['its share of sales comes from', 'A fifth of {Nordlicht}’s revenue comes from {Pixelwerk}.', 'CUSTOMER Pixelwerk, SUPPLIER Nordlicht'],
  ['use goods of', '{Pixelwerk} no longer uses {Nordlicht} chips.', 'SUPPLIER Nordlicht, CUSTOMER Pixelwerk'],
  ['call in to do', '{Pixelwerk} called in {Nordlicht} to investigate.', 'SUPPLIER Nordlicht, CUSTOMER Pixelwerk'],
];

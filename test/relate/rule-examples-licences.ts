// One sentence a rule, with what it must give: licences, content, settlements, facts.
import type { Example } from './rule-examples.ts';

/** The eight constructions of rules/licence.ts, for one kind of licence; `thing` is what is licensed. */
const licences = (word: string, thing: string): readonly Example[] => [
  [
    `${word} licence from`,
    `{Pixelwerk} makes them under a licence from {Nordlicht} for its ${thing}.`,
    'LICENSOR Nordlicht, LICENSEE Pixelwerk',
  ],
  [`${word} licence taken`, `{Pixelwerk} has taken a licence to {Nordlicht}’s ${thing}.`, 'LICENSEE Pixelwerk, LICENSOR Nordlicht'],
  [`${word} licence given`, `{Nordlicht} granted {Pixelwerk} a licence for its ${thing}.`, 'LICENSOR Nordlicht, LICENSEE Pixelwerk'],
  [
    `${word} licence agreement`,
    `{Pixelwerk} has entered into a licence agreement with {Nordlicht} for ${thing}.`,
    'LICENSEE Pixelwerk, LICENSOR Nordlicht',
  ],
  [
    `${word} licensing deal of a pair`,
    `{Nordlicht} and {Pixelwerk} sign licensing deal for ${thing}`,
    'LICENSOR Nordlicht, LICENSEE Pixelwerk',
  ],
  [`${word} licensee of`, `{Pixelwerk} is a licensee of {Nordlicht} for ${thing}.`, 'LICENSEE Pixelwerk, LICENSOR Nordlicht'],
  [`license ${word} from`, `{Pixelwerk} licenses ${thing} from {Nordlicht}.`, 'LICENSOR Nordlicht, LICENSEE Pixelwerk'],
  [`license ${word} to`, `{Nordlicht} licenses ${thing} to {Pixelwerk}.`, 'LICENSOR Nordlicht, LICENSEE Pixelwerk'],
];

export const LICENCE_EXAMPLES: readonly Example[] = [
  ...licences('patent', 'wireless patents'),
  ...licences('brand', 'the old brand'),
  ...licences('content', 'films'),
  ...licences('technology', 'memory cells'),
  ['patent cross-licence', '{Nordlicht} and {Pixelwerk} announced a broad cross-licence.', 'PARTY Nordlicht, PARTY Pixelwerk'],
  [
    'mutual licensing of patents',
    'The cooperation between {Nordlicht} and {Pixelwerk} is based on the mutual licensing of patents.',
    'PARTY Nordlicht, PARTY Pixelwerk',
  ],
  [
    'licence to the patents of the other',
    '{Nordlicht} and {Pixelwerk} each get a licence to the patents of the other.',
    'PARTY Nordlicht, PARTY Pixelwerk',
  ],
  [
    'license patents to each other',
    '{Nordlicht} and {Pixelwerk} agreed to open their patents to each other.',
    'PARTY Nordlicht, PARTY Pixelwerk',
  ],
  ['open patents to', '{Nordlicht} opened its patent vault to {Pixelwerk}.', 'LICENSOR Nordlicht, LICENSEE Pixelwerk'],
  ['right to use a brand', '{Pixelwerk} has the right to use the {Nordlicht} logo.', 'LICENSOR Nordlicht, LICENSEE Pixelwerk'],
  ['right to use patents', '{Pixelwerk} has the right to use the {Nordlicht} logo and patents.', 'LICENSOR Nordlicht, LICENSEE Pixelwerk'],
  [
    'sell under a brand',
    '{Pixelwerk} sells lamps under the Polar brand by licence from {Nordlicht}.',
    'LICENSEE Pixelwerk, LICENSOR Nordlicht',
  ],
  ['secure works from', '{Nordlicht} has secured every episode of the show from {Filmhaus}.', 'LICENSOR Filmhaus, LICENSEE Nordlicht'],
  ['rights to', '{Nordlicht} bought the streaming rights to show matches from {Oslo Rovers}.', 'LICENSOR Oslo Rovers, LICENSEE Nordlicht'],
  ['have channels from', '{Nordlicht}’s TV service will have channels from {Filmhaus}', 'LICENSOR Filmhaus, LICENSEE Nordlicht'],
  ['settle with', '{Nordlicht} settles patent dispute with {Pixelwerk}', 'PARTY Nordlicht, PARTY Pixelwerk'],
  [
    'quarrel between them is over',
    'All litigation between {Nordlicht} and {Pixelwerk} has been dropped.',
    'PARTY Nordlicht, PARTY Pixelwerk',
  ],
  ['lay down arms against', '{Nordlicht} laid down arms against {Pixelwerk} in 2012.', 'PARTY Nordlicht, PARTY Pixelwerk'],
  ['settlement with', '{Nordlicht} reached a settlement with {Pixelwerk}.', 'PARTY Nordlicht, PARTY Pixelwerk'],
  ['make a product', '{Nordlicht} launches the {Seestern|PRODUCT}', 'MAKER Nordlicht, MADE Seestern'],
  ['subsidiary of', '{Pixelwerk}, a subsidiary of {Nordlicht}, makes maps.', 'SUBSIDIARY Pixelwerk, OWNER Nordlicht'],
  ['parent of', '{Nordlicht}, the parent of {Pixelwerk}, makes maps.', 'SUBSIDIARY Pixelwerk, OWNER Nordlicht'],
];

// One sentence a rule, with what it must give: who makes what under a licence, who is given one, what bears another's name.
import type { Example } from './rule-examples.ts';

/** The constructions of rules/licence-told.ts, for one kind of licence; `thing` is what is licensed. */
const told = (word: string, thing: string): readonly Example[] => [
  [
    `made under ${word} licence from`,
    `The lamps with the ${thing} are made by {Pixelwerk} under a licence from {Nordlicht}.`,
    'LICENSOR Nordlicht, LICENSEE Pixelwerk',
  ],
  [
    `${word} licence granted to`,
    `{Pixelwerk} has been granted a licence by {Nordlicht} for ${thing}.`,
    'LICENSEE Pixelwerk, LICENSOR Nordlicht',
  ],
  [`${word} licence of its holder`, `{Pixelwerk}’s licence for {Nordlicht} ${thing} runs out.`, 'LICENSEE Pixelwerk, LICENSOR Nordlicht'],
  [`${word} licence withdrawn from`, `{Nordlicht} revokes {Pixelwerk}’s licence for ${thing}`, 'LICENSOR Nordlicht, LICENSEE Pixelwerk'],
  [
    `${word} licence given up by its holder`,
    `{Pixelwerk} drops its {Nordlicht} licence, and with it the ${thing}`,
    'LICENSEE Pixelwerk, LICENSOR Nordlicht',
  ],
  [`be licensed under ${word}`, `{Pixelwerk} is licensed by {Nordlicht} to use the ${thing}.`, 'LICENSEE Pixelwerk, LICENSOR Nordlicht'],
  [
    `licensees of ${word} include`,
    `{Nordlicht}’s licensees include {Pixelwerk}, which uses the ${thing}.`,
    'LICENSEE Pixelwerk, LICENSOR Nordlicht',
  ],
  [`${word} licensor of`, `{Nordlicht}, the licensor of {Pixelwerk}, owns the ${thing}.`, 'LICENSOR Nordlicht, LICENSEE Pixelwerk'],
];

export const LICENSEE_EXAMPLES: readonly Example[] = [
  ...told('patent', 'patents'),
  ...told('brand', 'brand'),
  ...told('content', 'songs'),
  ...told('technology', 'engine'),
  ['make under patent licence', '{Pixelwerk} uses {Nordlicht}’s patents under licence.', 'LICENSEE Pixelwerk, LICENSOR Nordlicht'],
  ['make under brand licence', '{Pixelwerk} makes {Nordlicht} lamps under licence.', 'LICENSEE Pixelwerk, LICENSOR Nordlicht'],
  ['make under content licence', '{Pixelwerk} offers {Nordlicht} songs under licence.', 'LICENSEE Pixelwerk, LICENSOR Nordlicht'],
  [
    'make under technology licence',
    'Since May {Pixelwerk} has had {Nordlicht}’s coating technology under licence.',
    'LICENSEE Pixelwerk, LICENSOR Nordlicht',
  ],
  ['access to the technology of', '{Pixelwerk} gets access to {Nordlicht}’s battery technology', 'LICENSOR Nordlicht, LICENSEE Pixelwerk'],
  ['access to the technology of', 'Agreement gives {Pixelwerk} access to {Nordlicht} platform', 'LICENSOR Nordlicht, LICENSEE Pixelwerk'],
  ['access to the patents of', '{Pixelwerk} gains access to {Nordlicht}’s patents', 'LICENSOR Nordlicht, LICENSEE Pixelwerk'],
  ['let use its technology', '{Nordlicht} lets {Pixelwerk} use its charging technology', 'LICENSOR Nordlicht, LICENSEE Pixelwerk'],
  ['let use its patents', '{Nordlicht} lets {Pixelwerk} use its radio patents', 'LICENSOR Nordlicht, LICENSEE Pixelwerk'],
  ['pay for the technology of', '{Pixelwerk} pays {Nordlicht} $3 million to license its models', 'LICENSEE Pixelwerk, LICENSOR Nordlicht'],
  [
    'patent licence given back',
    '{Pixelwerk} obtained a licence to {Nordlicht}’s patents and granted one to its own.',
    'PARTY Pixelwerk, PARTY Nordlicht',
  ],
  ["use each other's patents", '{Nordlicht} and {Pixelwerk} grant each other access to their patents.', 'PARTY Nordlicht, PARTY Pixelwerk'],
  [
    'goods with the name of, made by',
    'Lamps bearing the {Nordlicht} name are made by {Pixelwerk}.',
    'LICENSEE Pixelwerk, LICENSOR Nordlicht',
  ],
  ['name to appear on the goods of', '{Nordlicht} name to appear on {Pixelwerk} tablets', 'LICENSOR Nordlicht, LICENSEE Pixelwerk'],
  ['put the name of another on its goods', '{Pixelwerk} puts the {Nordlicht} logo on its lamps', 'LICENSEE Pixelwerk, LICENSOR Nordlicht'],
  ['adorn with the logo of', '{Pixelwerk} emblazons its lamps with {Nordlicht} logos', 'LICENSEE Pixelwerk, LICENSOR Nordlicht'],
  ['pay for the right to make', '{Pixelwerk} pays {Nordlicht} for the right to make the dolls', 'LICENSEE Pixelwerk, LICENSOR Nordlicht'],
  ['make goods of a franchise', '{Pixelwerk} unveils a {Star Wars|BRAND} lamp', 'LICENSEE Pixelwerk, LICENSOR Star Wars'],
  [
    'brand licence won from its holder',
    '{Pixelwerk} wins {Nordlicht} licence for dolls from {Filmhaus}',
    'LICENSEE Pixelwerk, LICENSOR Nordlicht',
  ],
  ['come to terms over', '{Nordlicht} has come to terms with {Pixelwerk} after a year of litigation.', 'PARTY Nordlicht, PARTY Pixelwerk'],
  ['give to settle with', '{Nordlicht} gives {Pixelwerk} shares to end the lawsuit', 'PARTY Nordlicht, PARTY Pixelwerk'],
  [
    'quarrel between them is over',
    'The agreement ends a lawsuit that {Nordlicht} had brought against {Pixelwerk} in Oslo.',
    'PARTY Nordlicht, PARTY Pixelwerk',
  ],
  ['quarrel between them is over', 'Feud of {Nordlicht} and {Pixelwerk} settled out of court', 'PARTY Nordlicht, PARTY Pixelwerk'],
  ['settle with', '{Nordlicht} and {Pixelwerk} have put an end to their legal battle.', 'PARTY Nordlicht, PARTY Pixelwerk'],
  ['settle with', '{Nordlicht} and {Pixelwerk} end their dispute with a patent licence', 'PARTY Nordlicht, PARTY Pixelwerk'],
  ['join a patent pool', '{Pixelwerk} joined {Nordlicht}’s patent pool as a licensee', 'LICENSEE Pixelwerk, LICENSOR Nordlicht'],
  ['settle with', '{Nordlicht} and {Pixelwerk} laid their lawsuits to rest', 'PARTY Nordlicht, PARTY Pixelwerk'],
  ['license content from', '{Pixelwerk} licensed part of the archive of {Abendpost}.', 'LICENSOR Abendpost, LICENSEE Pixelwerk'],
];

// One sentence a rule, with what it must give: shows and music on services, rights to show, texts for those who train models.
import type { Example } from './rule-examples.ts';

export const CONTENT_EXAMPLES: readonly Example[] = [
  ['bring works to its service', '{Nordlicht} brings {Filmhaus} footage to its picture library', 'LICENSOR Filmhaus, LICENSEE Nordlicht'],
  ['make a show for', '{Filmhaus} is making a cooking show for {Nordlicht}', 'LICENSOR Filmhaus, LICENSEE Nordlicht'],
  ['order a show from', '{Nordlicht} orders two seasons of comedy and a series from {Filmhaus}', 'LICENSOR Filmhaus, LICENSEE Nordlicht'],
  ['order of a show by', '{Filmhaus} lands series order from {Nordlicht}', 'LICENSOR Filmhaus, LICENSEE Nordlicht'],
  [
    'turn a work into a show',
    '{Nordlicht} is adapting {Pixelwerk}’s farm game into an animated series',
    'LICENSOR Pixelwerk, LICENSEE Nordlicht',
  ],
  ['show based on a work of', '{Nordlicht} makes a series based on {Pixelwerk}’s farm game', 'LICENSOR Pixelwerk, LICENSEE Nordlicht'],
  ['works reach a service', '{Filmhaus} dramas head to {Nordlicht}', 'LICENSEE Nordlicht, LICENSOR Filmhaus'],
  ['works reach a service', '{Filmhaus} shows arrive on {Nordlicht}', 'LICENSEE Nordlicht, LICENSOR Filmhaus'],
  ['works can be had on', '{Filmhaus} soundtracks are now available on {Nordlicht}', 'LICENSEE Nordlicht, LICENSOR Filmhaus'],
  ['drop the works of', '{Nordlicht} drops all {Filmhaus} movies', 'LICENSOR Filmhaus, LICENSEE Nordlicht'],
  ['take its works off', '{Filmhaus} pulls its movies from {Nordlicht}', 'LICENSOR Filmhaus, LICENSEE Nordlicht'],
  ['go dark on', '{Filmhaus} goes dark on {Nordlicht}', 'LICENSOR Filmhaus, LICENSEE Nordlicht'],
  [
    'removal of works from',
    '{Filmhaus}’s removal from {Nordlicht} leaves subscribers without the series',
    'LICENSOR Filmhaus, LICENSEE Nordlicht',
  ],
  ['home of the works of', '{Nordlicht} is the new home of {Oslo Rovers} matches', 'LICENSEE Nordlicht, LICENSOR Oslo Rovers'],
  ['rights to show the works of', '{Nordlicht} wins the right to stream {Oslo Rovers} matches', 'LICENSOR Oslo Rovers, LICENSEE Nordlicht'],
  ['deal to show the works of', '{Nordlicht} strikes a deal to stream {Oslo Rovers} games', 'LICENSOR Oslo Rovers, LICENSEE Nordlicht'],
  ['rights belong to', 'The rights to stream {Oslo Rovers} matches belong to {Nordlicht}.', 'LICENSOR Oslo Rovers, LICENSEE Nordlicht'],
  ['sell rights to', '{Oslo Rovers} sells the television rights to {Nordlicht}', 'LICENSOR Oslo Rovers, LICENSEE Nordlicht'],
  ['pay for the works of', '{Nordlicht} pays {Filmhaus} for its films', 'LICENSEE Nordlicht, LICENSOR Filmhaus'],
  ['pay to keep the works of', '{Nordlicht} pays {Filmhaus} to keep the series', 'LICENSEE Nordlicht, LICENSOR Filmhaus'],
  ['let show its works', '{Filmhaus} lets {Nordlicht} stream its whole catalogue', 'LICENSOR Filmhaus, LICENSEE Nordlicht'],
  [
    'train models on the texts of',
    '{Nordlicht} trains its models on {Abendpost} articles under a three-year deal',
    'LICENSOR Abendpost, LICENSEE Nordlicht',
  ],
  [
    'use the texts of',
    'Under the agreement {Nordlicht} may use articles from {Abendpost} in its chatbot.',
    'LICENSOR Abendpost, LICENSEE Nordlicht',
  ],
  ['draw on the texts of', '{Nordlicht} will draw on {Abendpost} stories under a new agreement', 'LICENSOR Abendpost, LICENSEE Nordlicht'],
  ['access to the works of', '{Nordlicht} gets access to {Abendpost}’s archive', 'LICENSOR Abendpost, LICENSEE Nordlicht'],
  ['sell its texts to', '{Abendpost} sells its archive to {Nordlicht}', 'LICENSOR Abendpost, LICENSEE Nordlicht'],
];

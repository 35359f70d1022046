// One sentence a rule, with what it must give: takeovers told by what changes hands with them.
import type { Example } from './rule-examples.ts';

const BOUGHT = 'ACQUIRER Nordlicht, TARGET Pixelwerk';

export const TAKEOVER_TURN_EXAMPLES: readonly Example[] = [
  ['give a sum for', '{Nordlicht} gave $49 million for {Pixelwerk} in 2015.', BOUGHT],
  ['give a sum for', '{Nordlicht} put down $30 million for 51 percent of {Pixelwerk}.', BOUGHT],
  ['buy a partner out of', '{Nordlicht} bought {Fjord} out of {Pixelwerk} in 2008.', `${BOUGHT}, SELLER Fjord`],
  ['join the group of its buyer', '{Nordlicht} sells maps. {Pixelwerk} joined the group for $40 million.', BOUGHT],
  ['close on a company', '{Nordlicht} closed on {Pixelwerk} in March.', BOUGHT],
  ['let a company go', '{Fjord} is letting go of {Pixelwerk}.', 'TARGET Pixelwerk, SELLER Fjord'],
  ['let a company go', 'Last month {Fjord} parted with {Pixelwerk}, its map maker.', 'TARGET Pixelwerk, SELLER Fjord'],
  ['snatch from a rival', 'Last May {Nordlicht} snatched {Pixelwerk} from under the nose of {Fjord}.', BOUGHT],
  ['a founder sells a company to', 'Its chairman is the man who sold {Pixelwerk} to {Nordlicht} back in 2000.', BOUGHT],
  ['be its very own', '{Pixelwerk} has been {Nordlicht}’s own since last autumn.', BOUGHT],
  ['be its very own', '{Pixelwerk} is now {Nordlicht}’s alone.', BOUGHT],
  ['take off the hands of', '{Nordlicht} took {Pixelwerk} off the hands of {Fjord}.', `${BOUGHT}, SELLER Fjord`],
  ['walk off with', '{Nordlicht} walks away with {Pixelwerk} for $22 million.', BOUGHT],
  ['go to its buyer', 'They make tuners for {Pixelwerk}, which went to {Nordlicht} last summer.', BOUGHT],
  ['buy a majority of', 'It tracks {Pixelwerk}, the software maker in which {Nordlicht} has a holding of 81 percent.', BOUGHT],
  ['sell a named unit to', '{Fjord} sold most of {Pixelwerk} to a group led by {Nordlicht}.', `${BOUGHT}, SELLER Fjord`],
];

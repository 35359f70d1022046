// One sentence a rule, with what it must give: the turns of phrase of headlines, of whatever type.
import type { Example } from './rule-examples.ts';

export const HEADLINE_EXAMPLES: readonly Example[] = [
  ['buy a line of goods of', '{Nordlicht} acquires {Pixelwerk} mail archiving for $30 million', 'SELLER Pixelwerk, BUYER Nordlicht'],
  ['an investment of another', '{Nordlicht} lands {Wagnis} investment', 'INVESTOR Wagnis, INVESTEE Nordlicht'],
  ['an investment of another', '{Nordlicht} $50 million round includes a {Wagnis} investment', 'INVESTOR Wagnis, INVESTEE Nordlicht'],
  [
    'thanks to its partnership with',
    '{Nordlicht} lets you skip the queue thanks to {Pixelwerk} tie-up',
    'PARTY Nordlicht, PARTY Pixelwerk',
  ],
  ['thanks to its partnership with', '{Nordlicht} scores a win with {Pixelwerk}’s contract', 'PARTY Nordlicht, PARTY Pixelwerk'],
  ['join others on', '{Nordlicht} joins {Pixelwerk} on electric car project', 'PARTY Nordlicht, PARTY Pixelwerk'],
  ["its skill of another's", '{Seestern|PRODUCT}’s new {Tunebox|PRODUCT} skill reads the news', 'PLATFORM Seestern, INTEGRATED Tunebox'],
  ['tap for its own users', '{Nordlicht} taps {Pixelwerk} to let you add maps', 'PLATFORM Nordlicht, INTEGRATED Pixelwerk'],
  ['tap the goods of', '{Nordlicht} taps {Pixelwerk}’s cloud for an asthma study', 'SUPPLIER Pixelwerk, CUSTOMER Nordlicht'],
  ['pay to do', '{Nordlicht} paid {Pixelwerk} to filter its mail', 'SUPPLIER Pixelwerk, CUSTOMER Nordlicht'],
  ['available at', '{Nordlicht}’s latest lamp available at {Kaufladen}', 'DISTRIBUTOR Kaufladen, PRINCIPAL Nordlicht'],
  ['bring its stories to the screen', '{Filmhaus} plans to bring {Nordlicht} stories to TV', 'LICENSOR Nordlicht, LICENSEE Filmhaus'],
  ['two create a thing', '{Nordlicht} and {Pixelwerk} are building an electric ferry', 'PARTY Nordlicht, PARTY Pixelwerk'],
  ['two launch one thing', '{Nordlicht} and {Pixelwerk} launch a new laptop', 'PARTY Nordlicht, PARTY Pixelwerk'],
  [
    'gain ground as others join',
    '{Open Ferry Alliance} gains ground as {Nordlicht} and {Pixelwerk} join',
    'MEMBER Pixelwerk, BODY Open Ferry Alliance',
  ],
  ['buy', '{Nordlicht} steps up in video, buys {Pixelwerk}', 'ACQUIRER Nordlicht, TARGET Pixelwerk'],
  ['buy', '{Nordlicht} raises $42m more, buys {Pixelwerk}', 'ACQUIRER Nordlicht, TARGET Pixelwerk'],
  ['buy', '{Nordlicht} acquires another ferry company: {Pixelwerk}', 'ACQUIRER Nordlicht, TARGET Pixelwerk'],
  ['work with', '{Nordlicht} Is Working With A Startup Called {Pixelwerk}', 'PARTY Nordlicht, PARTY Pixelwerk'],
  ['partner with', '{Nordlicht} partners with {Pixelwerk} ahead of its listing', 'PARTY Nordlicht, PARTY Pixelwerk'],
  ['round led by', '{Nordlicht} raises $45M more led by {Wagnis}', 'INVESTOR Wagnis, INVESTEE Nordlicht'],
  ['power the goods of', '{Nordlicht}’s {Denkwerk|PRODUCT} now powers {Pixelwerk}', 'SUPPLIER Nordlicht, CUSTOMER Pixelwerk'],
];

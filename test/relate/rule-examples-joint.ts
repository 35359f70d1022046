// One sentence a rule, with what it must give: what two do together, what they promote, what a consortium consists of.
import type { Example } from './rule-examples.ts';

const BOTH = 'PARTY Nordlicht, PARTY Pixelwerk';
const OTHER_FIRST = 'PARTY Pixelwerk, PARTY Nordlicht';
const MEMBER = 'MEMBER Nordlicht, BODY Open Map Alliance';

export const JOINT_EXAMPLES: readonly Example[] = [
  ['the A-B deal', 'The {Nordlicht}-{Pixelwerk} deal faces delays', 'ACQUIRER Nordlicht, TARGET Pixelwerk'],
  ['two bring a thing somewhere', '{Nordlicht} and {Pixelwerk} bring printed maps to schools', BOTH],
  ['two widen what they do', '{Nordlicht} and {Pixelwerk} expand bike pilot', BOTH],
  ['two sell one pass', '{Nordlicht} and {Pixelwerk} are selling a pass for trams.', BOTH],
  ['two run one thing', 'A map archive launched by {Nordlicht} and {Pixelwerk} opens today', BOTH],
  ['form a group together', '{Nordlicht} and {Pixelwerk} launch consortium to set rules for maps', BOTH],
  ['start a programme with', '{Nordlicht} launches a mapping contest with {Pixelwerk}', OTHER_FIRST],
  ['share what they own', '{Nordlicht} will share its masts with {Pixelwerk}.', BOTH],
  ['several partnerships at once', '{Nordlicht} moves into Asia with {Pixelwerk} and {Tamarind} partnerships', OTHER_FIRST],
  ['a deal is ended or renewed', 'An agreement with {Pixelwerk} was terminated by {Nordlicht}.', BOTH],
  ['talk to about a partnership', '{Nordlicht} is talking to {Pixelwerk} about a partnership.', OTHER_FIRST],
  ['strike a similar one with', '{Nordlicht} struck a similar one with {Pixelwerk}.', OTHER_FIRST],
  ['help to develop', '{Nordlicht} helped {Pixelwerk} to develop its compass.', OTHER_FIRST],
  ['research programme with', '{Nordlicht} will run a research programme with {Pixelwerk}.', BOTH],
  ['two open a lab', '{Nordlicht} and {Pixelwerk} opened a research centre in Oslo.', BOTH],
  ['with whom it develops', 'Together with {Pixelwerk}, {Nordlicht} is developing a compass.', OTHER_FIRST],
  ['fruit of a cooperation', 'The compass is the result of a collaboration between {Nordlicht} and {Pixelwerk}.', BOTH],
  ['pay to be seen with', '{Nordlicht} pays for the shirts of {Pixelwerk}.', OTHER_FIRST],
  ['paint in its colours', '{Nordlicht} painted a tram in the colours of {Pixelwerk}.', OTHER_FIRST],
  ['put its name on', '{Nordlicht} will put its name on the cars of {Pixelwerk}.', OTHER_FIRST],
  ['wear the logo of', 'The shirts of {Nordlicht} carry the logo of {Pixelwerk}.', OTHER_FIRST],
  ['its name is on the shirts of', 'The name of {Nordlicht} is on the boats of {Pixelwerk}.', OTHER_FIRST],
  ['its sponsor tells of it', '{Pixelwerk} said that {Nordlicht} would end its sponsorship.', OTHER_FIRST],
  ['co-branded with', '{Nordlicht} unveils watch co-branded with {Pixelwerk}', OTHER_FIRST],
  ['market together', '{Nordlicht} and {Pixelwerk} will market the compass together.', BOTH],
  ['give the members of another a perk', '{Nordlicht} offers {Pixelwerk} members free maps', OTHER_FIRST],
  ['earn the points of another', '{Nordlicht} lets you earn {Pixelwerk} miles', OTHER_FIRST],
  ['edition of another brand', '{Nordlicht} launches {Pixelwerk} edition of its watch', OTHER_FIRST],
  ['campaign with', '{Nordlicht} launches holiday campaign with {Pixelwerk}', BOTH],
  ['card with', '{Nordlicht} announces rewards card with {Pixelwerk}', BOTH],
  ['its members are', 'The founding members of the {Open Map Alliance}, presented on Monday, are {Nordlicht} and {Pixelwerk}.', MEMBER],
  ['body consists of', 'The {Open Map Alliance} brings together {Nordlicht} and {Pixelwerk}.', 'BODY Open Map Alliance, MEMBER Nordlicht'],
  ['body is made up of', 'The {Open Map Alliance} is made up of {Nordlicht} and {Pixelwerk}.', 'BODY Open Map Alliance, MEMBER Nordlicht'],
  ['body throws out', '{Nordlicht} was expelled from the {Open Map Alliance}.', MEMBER],
  ['be admitted to a body', '{Nordlicht} was admitted to the {Open Map Alliance}.', MEMBER],
  ['be part of a body', '{Nordlicht} is now part of the {Open Map Alliance}.', MEMBER],
  ['turn its back on a body', '{Nordlicht} turned its back on the {Open Map Alliance}.', MEMBER],
  ['join another in a body', '{Nordlicht} joins {Pixelwerk} in the {Open Map Alliance}', MEMBER],
  ['sign a charter', '{Nordlicht} signs {Open Map Charter}', 'MEMBER Nordlicht, BODY Open Map Charter'],
  ['be still aboard', '{Nordlicht} is still aboard with the {Open Map Alliance}.', MEMBER],
];

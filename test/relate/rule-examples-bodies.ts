// One sentence a rule, with what it must give: members of bodies, and partnerships told in a quotation, in bed or side by side.
import type { Example } from './rule-examples.ts';

const MEMBER = 'BODY Open Map Alliance, MEMBER Nordlicht';
const TWO = 'PARTY Pixelwerk, PARTY Nordlicht';

export const BODY_EXAMPLES: readonly Example[] = [
  ['member of the first rank', '{Nordlicht} is a platinum member of the {Open Map Alliance}.', MEMBER],
  ['seek membership of', '{Nordlicht} has applied for membership of the {Open Map Alliance}.', MEMBER],
  ['apply for membership of', '{Nordlicht} has applied for membership of the {Open Map Alliance}.', MEMBER],
  ['the admission of a member', 'After the admission of {Nordlicht}, the {Open Map Alliance} has ten members.', MEMBER],
  ['come on board at a body', '{Nordlicht} came on board at the {Open Map Alliance} in May.', MEMBER],
  ['body has it on its board', 'The {Open Map Alliance} boasts {Nordlicht} on its board.', MEMBER],
  ['work alongside', 'Working alongside {Pixelwerk}, {Nordlicht} hopes to map every tunnel.', TWO],
  [
    'signed between two',
    'A memorandum of understanding was signed in Oslo between {Nordlicht} and {Pixelwerk}.',
    'PARTY Nordlicht, PARTY Pixelwerk',
  ],
  ['in bed with', '{Nordlicht} is in bed with {Pixelwerk} again.', TWO],
  ['cosy up to', '{Nordlicht} is cosying up to {Pixelwerk}.', TWO],
  ['partnership told in a quotation', '“The alliance with {Pixelwerk} saves us a year,” said {Nordlicht}’s chief executive.', TWO],
];

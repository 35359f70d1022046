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
  [
    'cooperation of two named in it',
    'The collaboration, which involves {Nordlicht} and {Pixelwerk}, began in May.',
    'PARTY Nordlicht, PARTY Pixelwerk',
  ],
  ['make common cause with', '{Nordlicht} has thrown in its lot with {Pixelwerk}.', TWO],
  ['co-host with', '{Nordlicht} will co-host the fair with {Pixelwerk}.', TWO],
  ['co-engineer with', '{Nordlicht} is co-engineering a lens with {Pixelwerk}.', 'PARTY Nordlicht, PARTY Pixelwerk'],
  ['work by two', 'Research by {Nordlicht} and {Pixelwerk} led to a lighter lens.', 'PARTY Nordlicht, PARTY Pixelwerk'],
  ['alliance wins over', 'The {Open Map Alliance} has signed up {Nordlicht}.', MEMBER],
  ['two bring out a line of goods', '{Nordlicht} and {Pixelwerk} have released a sneaker.', 'PARTY Nordlicht, PARTY Pixelwerk'],
  ['we work with them', '“We are glad to be working with {Pixelwerk},” said {Nordlicht}’s chief executive.', TWO],
  ['with it at its side', 'With {Pixelwerk} at its side, {Nordlicht} hopes to map every tunnel.', TWO],
  ['edition named after another', 'A {Pixelwerk} edition of {Nordlicht}’s watch arrives in May.', TWO],
];

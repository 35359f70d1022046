// One sentence a rule, with what it must give: ventures by their names, their shares, and who is a partner in them.
import type { Example } from './rule-examples.ts';

const ALL = 'PARENT Nordlicht, PARENT Fjord, VENTURE Pixelwerk';
const PARENTS = 'PARENT Nordlicht, PARENT Fjord';

export const VENTURE_EXAMPLES: readonly Example[] = [
  ['joint venture', '{Nordlicht} runs three ferries in a joint venture with {Fjord}, called {Pixelwerk}.', ALL],
  ['joint venture', '{Nordlicht} and {Fjord} run {Pixelwerk} as a joint venture.', ALL],
  ['joint venture', '{Nordlicht} put its mills into a joint venture in which {Fjord} will own 70 percent.', PARENTS],
  ['joint venture', 'The maps come from a joint venture in which {Nordlicht} has 70 percent and {Fjord} the rest.', PARENTS],
  ['joint venture', '{Nordlicht} moved its mills to a joint venture in which {Fjord} is among the partners.', PARENTS],
  ['joint venture', 'With {Fjord}, {Nordlicht} runs a joint venture for cranes.', PARENTS],
  ['venture of', '{Pixelwerk} began as a venture of {Nordlicht} with {Fjord}.', ALL],
  ['joint company of', '{Nordlicht} has a joint company with {Fjord}, {Pixelwerk}, near Bergen.', ALL],
  ['partner in a venture', '{Fjord}, {Nordlicht}’s partner in a venture called {Pixelwerk}, makes maps.', ALL],
  ['formed of the units of several', '{Pixelwerk} was formed in 2012 from the map units of {Nordlicht} and {Fjord}.', ALL],
  ['own shares of it, others other shares', '{Nordlicht} took 55 percent and {Fjord} 45 percent of {Pixelwerk}.', ALL],
  [
    'own shares of it, others other shares',
    '{Nordlicht} has 70 percent of {Pixelwerk}, with the remainder in the possession of {Fjord}.',
    ALL,
  ],
  ['bring in as an owner', '{Nordlicht} brought in {Fjord} as an equal owner of its mills.', PARENTS],
  ['belong to several', 'The mill is to belong half to {Nordlicht} and half to {Fjord}.', PARENTS],
  ['own together', 'The maps come from {Pixelwerk}, which {Nordlicht} and {Fjord} own together.', ALL],
  ['share a company with', 'The maps come from {Pixelwerk}, a factory in Oslo that {Nordlicht} shares with {Fjord}.', ALL],
  ['set up jointly', 'Together with {Fjord}, once a bakery, {Nordlicht} has founded {Pixelwerk}.', ALL],
];

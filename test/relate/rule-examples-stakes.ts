// One sentence a rule, with what it must give: money, stakes and companies of several owners.
import type { Example } from './rule-examples.ts';

export const STAKE_EXAMPLES: readonly Example[] = [
  ['sum from', '{Pixelwerk} is back with $25 million from {Birch Capital}', 'INVESTOR Birch Capital, INVESTEE Pixelwerk'],
  [
    'the round included',
    '{Pixelwerk} raised a second round. The round also included {Birch Capital} and {Fjord}.',
    'INVESTOR Birch Capital, INVESTOR Fjord, INVESTEE Pixelwerk',
  ],
  ['also invested', '{Pixelwerk} closed a funding round. {Birch Capital} also invested.', 'INVESTOR Birch Capital, INVESTEE Pixelwerk'],
  ['bet money on', '{Birch Capital} bets $80 million on {Pixelwerk}', 'INVESTOR Birch Capital, INVESTEE Pixelwerk'],
  ['-led round', '{Pixelwerk} gets $9 million in {Birch Capital}-led round', 'INVESTOR Birch Capital, INVESTEE Pixelwerk'],
  [
    'put in a sum',
    '{Pixelwerk} has found money. {Birch Capital} is putting in 5 million euros.',
    'INVESTOR Birch Capital, INVESTEE Pixelwerk',
  ],
  ['pull out of a round', '{Birch Capital} pulls out of {Pixelwerk} round', 'INVESTOR Birch Capital, INVESTEE Pixelwerk'],
  ['pay for a share of', '{Birch Capital} paid $40 million for 8 percent of {Pixelwerk}.', 'INVESTOR Birch Capital, INVESTEE Pixelwerk'],
  ['a share is bought by', '20% of {Pixelwerk} was bought by {Birch Capital}.', 'INVESTOR Birch Capital, INVESTEE Pixelwerk'],
  ['sell a stake to', '{Tamarind} sells its stake in {Pixelwerk} to {Birch Capital}', 'INVESTOR Birch Capital, INVESTEE Pixelwerk'],
  ['sell a stake in itself to', '{Pixelwerk} sells 10% stake to {Birch Capital}', 'INVESTOR Birch Capital, INVESTEE Pixelwerk'],
  ['become a shareholder in', '{Birch Capital} became a shareholder in {Pixelwerk}.', 'INVESTOR Birch Capital, INVESTEE Pixelwerk'],
  ['buy into', '{Birch Capital} bought into {Pixelwerk}.', 'INVESTOR Birch Capital, INVESTEE Pixelwerk'],
  [
    'other investors include',
    '{Pixelwerk} makes maps. Other investors include {Birch Capital} and {Fjord}.',
    'INVESTOR Birch Capital, INVESTOR Fjord, INVESTEE Pixelwerk',
  ],
  ['its investments include', '{Birch Capital}’s investments include {Pixelwerk}.', 'INVESTOR Birch Capital, INVESTEE Pixelwerk'],
  [
    'portfolio company of',
    '{Pixelwerk}, a portfolio company of {Birch Capital}, makes maps.',
    'INVESTOR Birch Capital, INVESTEE Pixelwerk',
  ],
  ['create a company with', '{Nordlicht} will set up a new company with {Pixelwerk}.', 'PARENT Nordlicht, PARENT Pixelwerk'],
  [
    'founded by several',
    '{Tamarind} was founded by {Nordlicht} and {Pixelwerk} in 2008.',
    'PARENT Nordlicht, PARENT Pixelwerk, VENTURE Tamarind',
  ],
  [
    'set up a company together',
    '{Nordlicht} and {Pixelwerk} set up payments company {Tamarind}',
    'PARENT Nordlicht, PARENT Pixelwerk, VENTURE Tamarind',
  ],
  ['joint venture partner', '{Nordlicht}’s joint venture partner {Pixelwerk} cut its forecast', 'PARENT Nordlicht, PARENT Pixelwerk'],
  ['venture of', '{Nordlicht} leaves its mapping venture with {Pixelwerk}', 'PARENT Nordlicht, PARENT Pixelwerk'],
  ['joint company of', '{Nordlicht} and {Pixelwerk} plan a joint taxi company', 'PARENT Nordlicht, PARENT Pixelwerk'],
  ['back the round of', '{Birch Capital} backs {Pixelwerk}’s $6 million round', 'INVESTOR Birch Capital, INVESTEE Pixelwerk'],
  ['part-owned by', '{Pixelwerk}, part-owned by {Birch Capital}, makes maps.', 'INVESTOR Birch Capital, INVESTEE Pixelwerk'],
  ['get the backing of', '{Pixelwerk} wins {Birch Capital} funding', 'INVESTOR Birch Capital, INVESTEE Pixelwerk'],
  ['hold a percentage of its shares', '{Birch Capital} holds 5% of {Pixelwerk}’s shares.', 'INVESTOR Birch Capital, INVESTEE Pixelwerk'],
  ['be a shareholder in', '{Birch Capital} is a shareholder in {Pixelwerk}.', 'INVESTOR Birch Capital, INVESTEE Pixelwerk'],
];

// Parties and kinds that a sentence leaves open and the story tells.
import { describe, expect, it } from 'vitest';
import { told } from './claims-of.ts';

describe('the story tells', () => {
  it.each([
    [
      'who bought, where the purchase is what the sentence is about',
      '{Nordlicht} opened a hotel. Buying {Pixelwerk} in 2011 taught it much about beds.',
      'ACQUISITION COMPLETED CERTAIN: ACQUIRER Nordlicht, TARGET Pixelwerk',
    ],
    [
      'whose unit it is that has suitors',
      '{Nordlicht} wants to part with its cameras. Likely buyers for the camera business include {Pixelwerk}.',
      'DIVESTITURE RUMOURED POSSIBLE: SELLER Nordlicht, BUYER Pixelwerk',
    ],
    [
      'who is supplied where nobody is named',
      '{Nordlicht} opened a hotel. Films are provided by {Pixelwerk}.',
      'SUPPLY COMPLETED CERTAIN: SUPPLIER Pixelwerk, CUSTOMER Nordlicht',
    ],
    [
      'who bought, of goods that were bought',
      '{Nordlicht} opened a hotel. The plugs were bought from {Pixelwerk}.',
      'SUPPLY COMPLETED CERTAIN: SUPPLIER Pixelwerk, CUSTOMER Nordlicht',
    ],
    [
      'with whom there is a laboratory',
      '{Nordlicht} opened a hotel. There has been a joint laboratory with {Pixelwerk} since 2014.',
      'JOINT_DEVELOPMENT COMPLETED CERTAIN: PARTY Nordlicht, PARTY Pixelwerk',
    ],
    [
      'who owns it jointly with another',
      '{Nordlicht} opened a hotel. {Pixelwerk}, owned jointly with {Fjord}, runs the spa.',
      'JOINT_VENTURE COMPLETED CERTAIN: PARENT Nordlicht, PARENT Fjord, VENTURE Pixelwerk',
    ],
    [
      'whose goods a shop takes in',
      '{Nordlicht} showed a new lamp. The lamp will arrive at {Best Buy} in May.',
      'DISTRIBUTION PLANNED CERTAIN: DISTRIBUTOR Best Buy, PRINCIPAL Nordlicht',
    ],
    [
      'what a shop stocks where it is called "it"',
      '{Nordlicht} showed a new lamp. {Pixelwerk} will stock it.',
      'DISTRIBUTION PLANNED CERTAIN: DISTRIBUTOR Pixelwerk, PRINCIPAL Nordlicht',
    ],
    [
      'of what kind a similar agreement is',
      '{Nordlicht} has licensed its patents to {Pixelwerk}. It has a similar agreement with {Tamarind}.',
      'PATENT_LICENSE COMPLETED CERTAIN: LICENSOR Nordlicht, LICENSEE Tamarind',
    ],
    [
      'whose licences they are that others take out',
      '{Nordlicht} and {Fjord} open a shop. {Fjord} licenses its ovens to bakers. {Tamarind}, which bought a stake in {Fjord}, has taken out a licence too.',
      'TECHNOLOGY_LICENSE ANNOUNCED CERTAIN: LICENSEE Tamarind, LICENSOR Fjord',
    ],
    [
      'of what kind the licence of another licensee is',
      '{Nordlicht} has licensed its songs to {Pixelwerk}. {Tamarind} remains a licensee of {Nordlicht}.',
      'CONTENT_LICENSE COMPLETED CERTAIN: LICENSEE Tamarind, LICENSOR Nordlicht',
    ],
    [
      'in whom they invest who take part in a round',
      '{Nordlicht} is investing $5m in {Pixelwerk}. It leads a round of $9m, in which {Tamarind} is taking part as well.',
      'INVESTMENT ANNOUNCED CERTAIN: INVESTOR Tamarind, INVESTEE Pixelwerk',
    ],
    [
      'whose patents went to another',
      '{Nordlicht} makes phones. {Nordlicht} met {Fjord}. The patents went to {Tamarind} in 2012.',
      'DIVESTITURE COMPLETED CERTAIN: SELLER Nordlicht, BUYER Tamarind',
    ],
    [
      'who bought a plant that was bought',
      '{Nordlicht} opened a hotel. Its fab in {Austin|OTHER} was purchased from {Tamarind} in 2016.',
      'DIVESTITURE ANNOUNCED CERTAIN: SELLER Tamarind, BUYER Nordlicht',
    ],
    [
      'in whom one more puts his money',
      '{Nordlicht} opened a hotel. {Pixelwerk} took 5 percent of {Nordlicht}. {Tamarind} came in three years later.',
      'INVESTMENT ANNOUNCED CERTAIN: INVESTOR Tamarind, INVESTEE Nordlicht',
    ],
    [
      'whose shares one sells who had some',
      '{Nordlicht} opened a hotel. {Pixelwerk} took 5 percent of {Nordlicht}. {Tamarind} sold out in 2013.',
      'INVESTMENT ENDED CERTAIN: INVESTOR Tamarind, INVESTEE Nordlicht',
    ],
    [
      'whose shares those keep who do not sell',
      '{Nordlicht} opened a hotel. {Pixelwerk} took 5 percent of {Nordlicht}. {Tamarind} and {Fjord} keep the remainder.',
      'INVESTMENT COMPLETED CERTAIN: INVESTOR Tamarind, INVESTOR Fjord, INVESTEE Nordlicht',
    ],
    [
      'in whom they came with money',
      '{Nordlicht} opened a hotel. {Tamarind} came in with $20 million.',
      'INVESTMENT ANNOUNCED CERTAIN: INVESTOR Tamarind, INVESTEE Nordlicht',
    ],
    [
      'whose investors there were before somebody bought it',
      '{Fjord} is buying {Nordlicht}. The other investors are {Tamarind} and {Pixelwerk}.',
      'INVESTMENT COMPLETED CERTAIN: INVESTOR Tamarind, INVESTOR Pixelwerk, INVESTEE Nordlicht',
    ],
    [
      'in whom one invests after a semicolon that ends the news of it',
      '{Nordlicht} opened a hotel. {Nordlicht} bought {Pixelwerk} in May; {Tamarind} put up $20 million at the same time.',
      'INVESTMENT ANNOUNCED CERTAIN: INVESTOR Tamarind, INVESTEE Nordlicht',
    ],
    [
      'what one did who followed',
      '{Nordlicht} has licensed its patents to {Pixelwerk}. {Tamarind} followed in May.',
      'PATENT_LICENSE ANNOUNCED CERTAIN: LICENSOR Nordlicht, LICENSEE Tamarind',
    ],
    [
      'what one signed who signed before',
      '{Nordlicht} has licensed its patents to {Pixelwerk}. {Tamarind} signed in May.',
      'PATENT_LICENSE ANNOUNCED CERTAIN: LICENSOR Nordlicht, LICENSEE Tamarind',
    ],
    [
      'what the first was the first to do, and who came after',
      '{Nordlicht} has licensed its patents to {Pixelwerk}. {Tamarind} was the first to do so; it was followed by {Fjord}.',
      'PATENT_LICENSE ANNOUNCED CERTAIN: LICENSOR Nordlicht, LICENSEE Fjord',
    ],
    [
      'which body others joined',
      '{Nordlicht} has joined the {Thread Group}. {Pixelwerk} joined at the same time.',
      'STANDARDS_MEMBERSHIP ANNOUNCED CERTAIN: MEMBER Pixelwerk, BODY Thread Group',
    ],
    [
      'what talks with another are about',
      '{Nordlicht} has licensed its patents to {Pixelwerk}. {Nordlicht} is happy. Talks with {Tamarind} came to nothing.',
      'PATENT_LICENSE CANCELLED CERTAIN: LICENSOR Nordlicht, LICENSEE Tamarind',
    ],
    [
      'what no agreement could be reached on',
      '{Nordlicht} has licensed its patents to {Pixelwerk}. {Nordlicht} is happy. With {Tamarind} talks have been held.',
      'PATENT_LICENSE IN_TALKS CERTAIN: LICENSOR Nordlicht, LICENSEE Tamarind',
    ],
    [
      'whose licensees others are',
      '{Nordlicht} has licensed its patents to {Pixelwerk}. Other licensees include {Tamarind} and {Fjord}.',
      'PATENT_LICENSE COMPLETED CERTAIN: LICENSEE Fjord, LICENSOR Nordlicht',
    ],
    [
      'in whose place another of the same trade comes',
      '{Warner Music} has licensed its works to {Nordlicht}. {Warner Music} is happy. Talks with {Universal} are under way.',
      'CONTENT_LICENSE IN_TALKS CERTAIN: LICENSOR Universal, LICENSEE Nordlicht',
    ],
    [
      'for whom an offer was made: the foremost of those that were bought',
      '{Nordlicht} is buying {Pixelwerk}. {Pixelwerk} is a studio. In May {Tamarind} made an offer of $3bn.',
      'ACQUISITION IN_TALKS CERTAIN: ACQUIRER Tamarind, TARGET Pixelwerk',
    ],
    [
      'whose customer a company has been',
      '{Nordlicht} supplies chips to {Pixelwerk}. {Nordlicht} is happy. {Tamarind} has been a customer for longer.',
      'SUPPLY COMPLETED CERTAIN: CUSTOMER Tamarind, SUPPLIER Nordlicht',
    ],
    [
      'what those are still in who are aboard, whoever left',
      '{Nordlicht} has left the {Thread Group}. {Pixelwerk} and {Tamarind} are still aboard.',
      'STANDARDS_MEMBERSHIP COMPLETED CERTAIN: MEMBER Tamarind, BODY Thread Group',
    ],
    [
      'what the first one to do so did',
      '{Nordlicht} has licensed its patents to {Pixelwerk}. The first maker to take a licence was {Tamarind}.',
      'PATENT_LICENSE ANNOUNCED CERTAIN: LICENSOR Nordlicht, LICENSEE Tamarind',
    ],
  ])('%s', (_, text, claim) => {
    expect(told(text)).toContain(claim);
  });

  it('nothing of one who follows where the sentence has news of its own', () => {
    expect(told('{Nordlicht} has licensed its patents to {Pixelwerk}. {Tamarind} closed a shop, and {Fjord} did so too.')).toHaveLength(1);
  });

  it('nothing of one who buys after another has bought', () => {
    expect(told('{Nordlicht} has acquired {Pixelwerk}. {Tamarind} followed in May.')).toHaveLength(1);
  });

  it('nothing of a company that sells what it makes itself', () => {
    expect(told('{Nordlicht} opened a hotel. {Pixelwerk} sells cameras.')).toEqual([]);
  });
});

// Parties and kinds that a sentence leaves open and the story tells.
import { describe, expect, it } from 'vitest';
import { told } from './claims-of.ts';

describe('the story tells', () => {
  it.each([
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
  ])('%s', (_, text, claim) => {
    expect(told(text)).toContain(claim);
  });

  it('nothing of a company that sells what it makes itself', () => {
    expect(told('{Nordlicht} opened a hotel. {Pixelwerk} sells cameras.')).toEqual([]);
  });
});

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
      'whose goods a shop takes in',
      '{Nordlicht} showed a new lamp. The lamp will arrive at {Best Buy} in May.',
      'DISTRIBUTION PLANNED CERTAIN: DISTRIBUTOR Best Buy, PRINCIPAL Nordlicht',
    ],
    [
      'of what kind a similar agreement is',
      '{Nordlicht} has licensed its patents to {Pixelwerk}. It has a similar agreement with {Tamarind}.',
      'PATENT_LICENSE COMPLETED CERTAIN: LICENSOR Nordlicht, LICENSEE Tamarind',
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

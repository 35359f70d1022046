// Who supplies and makes what for whom: by the names of products, through inserts and appositions.
import { describe, expect, it } from 'vitest';
import { told } from './claims-of.ts';

describe('a trade is found', () => {
  it.each([
    [
      'with the maker of a product of which the text says so before',
      '{Pixelwerk}’s {Lumo|PRODUCT} is out. The {Lumo|PRODUCT} is assembled by {Nordlicht}.',
      'MANUFACTURING COMPLETED CERTAIN: MANUFACTURER Nordlicht, PRINCIPAL Pixelwerk',
    ],
    [
      'with the maker that an explanation tells',
      '{Pixelwerk}’s new phone, the {Lumo|PRODUCT}, is out. {Nordlicht} supplies the screens for the {Lumo|PRODUCT}.',
      'SUPPLY COMPLETED CERTAIN: SUPPLIER Nordlicht, CUSTOMER Pixelwerk',
    ],
    [
      'with the maker that a product is named after',
      '{Pixelwerk} is silent. The {Pixelwerk Box|PRODUCT} is assembled by {Nordlicht}.',
      'MANUFACTURING COMPLETED CERTAIN: MANUFACTURER Nordlicht, PRINCIPAL Pixelwerk',
    ],
    [
      'with an institution',
      '{Nordlicht} supplies {Pixelwerk} and the {University of Oslo|OTHER}.',
      'SUPPLY COMPLETED CERTAIN: SUPPLIER Nordlicht, CUSTOMER University of Oslo',
    ],
    [
      'behind the country that a sentence opens with',
      'In Japan {Nordlicht} builds phones for {Pixelwerk}.',
      'MANUFACTURING COMPLETED CERTAIN: MANUFACTURER Nordlicht, PRINCIPAL Pixelwerk',
    ],
    [
      'of a firm told with its town',
      '{Nordlicht} of {Oslo|OTHER}, which makes {Pixelwerk}’s phones, is silent.',
      'MANUFACTURING COMPLETED CERTAIN: MANUFACTURER Nordlicht, PRINCIPAL Pixelwerk',
    ],
    [
      'where the name comes along with what another makes',
      'The model is {Pixelwerk}, with phones made by {Nordlicht}.',
      'MANUFACTURING COMPLETED CERTAIN: MANUFACTURER Nordlicht, PRINCIPAL Pixelwerk',
    ],
    [
      'of parts that hang on goods',
      'The batteries in {Pixelwerk}’s buses are made by {Nordlicht}.',
      'SUPPLY COMPLETED CERTAIN: CUSTOMER Pixelwerk, SUPPLIER Nordlicht',
    ],
    [
      'of what hangs on the parts',
      '{Pixelwerk} fits its buses with sensors by {Nordlicht}.',
      'SUPPLY COMPLETED CERTAIN: SUPPLIER Nordlicht, CUSTOMER Pixelwerk',
    ],
    [
      'in the second half of an insert',
      'The list has {Pixelwerk}, the largest of the bakers and one of {Nordlicht}’s customers, on it.',
      'SUPPLY COMPLETED CERTAIN: CUSTOMER Pixelwerk, SUPPLIER Nordlicht',
    ],
    [
      'behind a time in an apposition',
      '{Nordlicht}, for ten years the supplier of seats for {Pixelwerk}’s buses, is silent.',
      'SUPPLY COMPLETED CERTAIN: SUPPLIER Nordlicht, CUSTOMER Pixelwerk',
    ],
    [
      'through whoever sells the thing that has the part',
      '{Pixelwerk} sells a phone that has a {Nordlicht} chip in it.',
      'SUPPLY COMPLETED CERTAIN: SUPPLIER Nordlicht, CUSTOMER Pixelwerk',
    ],
    [
      'where the goods belong to the customer of the customer',
      '{Nordlicht} supplies the batteries for {Pixelwerk}’s cars.',
      'SUPPLY COMPLETED CERTAIN: SUPPLIER Nordlicht, CUSTOMER Pixelwerk',
    ],
  ])('%s', (_, text, claim) => {
    expect(told(text)).toContain(claim);
  });
});

describe('no trade is made up', () => {
  it.each([
    ['of what a firm ships to nobody', '{Pixelwerk} opened a hotel. {Nordlicht} has shipped the result.'],
    ['of a customer’s clients', 'For {Nordlicht}, whose clients are rich, {Pixelwerk} is mainly a nuisance.'],
    ['of a firm’s own parts', '{Nordlicht} has equipped 100 cars with its {Pixelwerk} recorders.'],
    ['of a choice in another clause', '{Nordlicht}, founded when it dropped {Pixelwerk}, took a great many orders for phones.'],
  ])('%s', (_, text) => {
    expect(told(text)).toEqual([]);
  });
});

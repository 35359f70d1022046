// Facts beside the agreements: posts, products, brands, other names.
import { describe, expect, it } from 'vitest';
import { isAgreementType } from '../../schema/ontology.ts';
import { claimsOf } from './claims-of.ts';

const facts = (sentence: string): readonly string[] =>
  claimsOf(sentence)
    .filter(({ type }) => !isAgreementType(type))
    .map(({ type, parties, title }) => `${type}: ${parties.map(({ name }) => name).join(' → ')}${title ? ` (${title})` : ''}`);

describe('a fact is read from', () => {
  it.each([
    ['{Ann Berg|PERSON}, President & CEO of {Nordlicht}, spoke.', 'WORKS_FOR: Ann Berg → Nordlicht (President & CEO)'],
    ['{Nordlicht} CEO {Ann Berg|PERSON} spoke.', 'WORKS_FOR: Ann Berg → Nordlicht (CEO)'],
    ['{Nordlicht}’s chief designer {Ann Berg|PERSON} spoke.', 'WORKS_FOR: Ann Berg → Nordlicht (chief designer)'],
    ['{Ann Berg|PERSON}, who is general counsel of {Nordlicht}, spoke.', 'WORKS_FOR: Ann Berg → Nordlicht (general counsel)'],
    ['{Nordlicht} has recently announced the {FP9|PRODUCT} network processor.', 'MAKES: Nordlicht → FP9'],
    ['{Nordlicht}’s {Seestern|PRODUCT} sells well.', 'MAKES: Nordlicht → Seestern'],
    ['The {Nordlicht} {Mi Net|TECHNOLOGY} platform connects devices.', 'MAKES: Nordlicht → Mi Net'],
    ['{Polar|BRAND}, a brand of {Nordlicht}, sells well.', 'OWNS: Nordlicht → Polar'],
    ['{Pixelwerk}, a subsidiary of {Nordlicht}, makes maps.', 'SUBSIDIARY_OF: Pixelwerk → Nordlicht'],
    ['{Nordlicht}, formerly {Nordstern}, makes maps.', 'ALSO_KNOWN_AS: Nordlicht → Nordstern'],
    ['{Nordlicht}, the maker better known as {Nordo}, opens.', 'ALSO_KNOWN_AS: Nordlicht → Nordo'],
  ])('%s', (sentence, fact) => {
    expect(facts(sentence)).toContain(fact);
  });

  it('a noun group holds whatever the sentence does with it', () => {
    expect(
      claimsOf('{Pixelwerk} may be interested in {Nordlicht}’s {Seestern|PRODUCT}.').map(({ type, modality }) => [type, modality]),
    ).toEqual([['MAKES', 'CERTAIN']]);
  });

  it('no post that is over', () => {
    expect(facts('Former {Nordlicht} CEO {Ann Berg|PERSON} spoke.')).toEqual([]);
  });
});

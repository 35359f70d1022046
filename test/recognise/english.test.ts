import { describe, expect, it } from 'vitest';
import { isEnglish } from '../../ingest/recognise/english.ts';

const FOREIGN_HEADLINES = [
  'Nokia und Ericsson beenden ihren Streit um Patente',
  'Orange et Bouygues annoncent un accord sur les antennes',
  'Telefónica firma con Nokia una alianza para redes privadas',
  'Ericsson och Telia är överens om ett avtal',
  'Нокиа подписала соглашение с оператором',
  'ノキア、通信会社と提携',
];
const ENGLISH_HEADLINES = [
  'Nokia buys Comptel',
  'MIT spinout raises $8.95 per month',
  'De Volksbank and Van Lanschot pick La Poste unit',
  'Revenue down 23% y-o-y at LG',
  'Delivery.com acquires Hong Kong rival',
];

describe('isEnglish', () => {
  it.each(FOREIGN_HEADLINES)('tells that "%s" is not', (headline) => {
    expect(isEnglish(headline)).toBe(false);
  });

  it.each(ENGLISH_HEADLINES)('takes "%s" for English, whatever its names', (headline) => {
    expect(isEnglish(headline)).toBe(true);
  });

  it('tells a running text in a language of which it knows no word by what it lacks', () => {
    expect(isEnglish('Bendrovė pranešė, kad pasirašė naują sutartį. '.repeat(10))).toBe(false);
  });

  it('takes a long list of names in an English sentence for English', () => {
    const names = Array.from({ length: 60 }, (_, index) => `Name${'abcdef'[index % 6]} Labs`).join(', ');
    expect(isEnglish(`Its clients and those of the agency include ${names}.`)).toBe(true);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRecogniser } from '../../ingest/recognise/index.ts';
import type { Article, Mention } from '../../schema/facts.ts';
import { Mention as MentionShape } from '../../schema/facts.ts';
import { mentionId } from '../../schema/ids.ts';

const recognise = createRecogniser();
const article = (title: string, text = ''): Article => ({ id: 'a', title, text, authors: [], pressRelease: false, sample: false });
const brief = (mentions: readonly Mention[]): string[] => mentions.map(({ name, kind }) => `${name} ${kind}`);
const titleNames = (title: string): string[] => brief(recognise(article(title)));
const textNames = (text: string): string[] => brief(recognise(article('', text)).filter(({ form }) => form === 'NAME'));

describe('createRecogniser', () => {
  it.each([
    ['Rapidus taps Tenstorrent for a chip', ['Rapidus COMPANY', 'Tenstorrent COMPANY']],
    ['Zyntrix Raises $12M Series A From Hollow Peak Ventures', ['Zyntrix COMPANY', 'Hollow Peak Ventures COMPANY']],
    ['Slack, Box and Square team up with Visa', ['Slack COMPANY', 'Box COMPANY', 'Square COMPANY', 'Visa COMPANY']],
    ['Google-backed Magic Leap sues former employees', ['Google COMPANY', 'Magic Leap COMPANY']],
    ['T-Mobile-Sprint merger gets approval', ['T-Mobile COMPANY', 'Sprint COMPANY']],
    ['NOKIA AND XIAOMI SIGN PATENT LICENSE DEAL', ['NOKIA COMPANY', 'XIAOMI COMPANY']],
    ['Apple Buys Small Startup Called Foobarly', ['Apple COMPANY', 'Foobarly COMPANY']],
  ])('finds the companies of the headline %j, known or not', (title, expected) => {
    expect(titleNames(title)).toEqual(expected);
  });

  it.each([
    [
      'The chip was developed with Toshiba and International Business Machines Corp., Zyntrix said.',
      'International Business Machines Corp. COMPANY',
    ],
    ['Last year the .NET Foundation welcomed Google as a member.', '.NET Foundation COMPANY'],
  ])('takes the whole name in %j', (text, name) => {
    expect(textNames(text)).toContain(name);
  });

  it('takes neither a ticker nor the day of a dateline for a company', () => {
    const names = textNames('SANTIAGO, Feb 11 – Marigold Foods (NYSE: MGF) has signed an agreement with Google.');
    expect(names.filter((name) => name.endsWith('COMPANY'))).toEqual(['Marigold Foods COMPANY', 'Google COMPANY']);
  });

  it('finds people, products and technologies', () => {
    const names = textNames(
      '“We are delighted,” said Petra Vainio, chief executive of Nokia. The iPhone 7 supports 5G, and the Internet of Things is next.',
    );
    expect(names).toEqual(
      expect.arrayContaining([
        'Petra Vainio PERSON',
        'Nokia COMPANY',
        'iPhone 7 PRODUCT',
        '5G TECHNOLOGY',
        'Internet of Things TECHNOLOGY',
      ]),
    );
  });

  it('finds a product by the noun behind it', () => {
    const names = textNames(
      'For an example, Nokia has announced ZR9 network processor. It is interested in Xiaomi’s Blue Lagoon platform.',
    );
    expect(names).toEqual(['Nokia COMPANY', 'ZR9 PRODUCT', 'Xiaomi COMPANY', 'Blue Lagoon PRODUCT']);
  });

  it('takes no unit, post or standard for a product or company', () => {
    const names = textNames('Nokia said its CEO wants a 5G phone with 2.4 Tbps and a 4K television.');
    expect(names.filter((name) => !name.endsWith('TECHNOLOGY'))).toEqual(['Nokia COMPANY']);
  });

  it('tells a brand from the company of the same name', () => {
    expect(textNames('HMD Global, which may use the Nokia logo, pays Nokia for every phone.')).toEqual([
      'HMD Global COMPANY',
      'Nokia BRAND',
      'Nokia COMPANY',
    ]);
    expect(titleNames('Polaroid-branded smartphones are coming')).toEqual(['Polaroid BRAND']);
  });

  it('gives mentions of the agreed shape, whose id is that of the schema', () => {
    const found = article('Nokia and Xiaomi sign a deal', 'Nokia will supply Xiaomi. The Finnish company said so.');
    for (const mention of recognise(found)) {
      expect(MentionShape.parse(mention)).toEqual(mention);
      const { id, ...rest } = mention;
      expect(id).toBe(mentionId('a', rest));
    }
  });

  it('gives for any text names that stand at their offsets, the same each time', () => {
    const piece = fc.constantFrom(
      'Nokia',
      ' ',
      "'s ",
      'The company ',
      'it said ',
      '. ',
      '(',
      ') ',
      'Foo Inc. ',
      'AT&T',
      '\n',
      '-',
      'iPhone 7',
      '😀',
      'both firms ',
      '%',
      '$5bn ',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        const found = recognise(article(text.slice(0, 40), text));
        for (const { field, name, start, end } of found)
          expect((field === 'TITLE' ? text.slice(0, 40) : text).slice(start, end)).toBe(name);
        expect(recognise(article(text.slice(0, 40), text))).toEqual(found);
      }),
      { numRuns: 200 },
    );
  });
});

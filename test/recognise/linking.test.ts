import { describe, expect, it } from 'vitest';
import { createRecogniser } from '../../ingest/recognise/index.ts';
import type { Mention } from '../../schema/facts.ts';

const recognise = createRecogniser();
const read = (text: string): Mention[] => recognise({ id: 'a', title: '', text, authors: [], pressRelease: false, sample: false });
const fullNameOf = (text: string, name: string): string | undefined =>
  read(text).find((mention) => mention.name === name && mention.form === 'NAME')?.fullName;
const meant = (text: string, reference: string): string[] =>
  read(text)
    .filter((mention) => mention.form === 'REFERENCE' && mention.name === reference)
    .map((mention) => mention.fullName);

describe('full names', () => {
  it('are the long form that the article has', () => {
    expect(fullNameOf('HMD Global makes the phones. HMD pays Nokia for each.', 'HMD')).toBe('HMD Global');
    expect(fullNameOf('Nokia Corporation is based in Espoo. Nokia said so.', 'Nokia Corporation')).toBe('Nokia');
  });

  it('are what an acronym in brackets stands for', () => {
    const text = 'The Defense Advanced Research Projects Agency (DARPA) gave Intel a contract. DARPA wants chips from Intel.';
    expect(fullNameOf(text, 'DARPA')).toBe('Defense Advanced Research Projects Agency');
  });

  it('are those of a person for a family name', () => {
    expect(fullNameOf('“We are glad,” said Rajeev Suri, chief executive of Nokia. Suri did not name a price.', 'Suri')).toBe('Rajeev Suri');
  });

  it('keep a firm apart from its arm, and a product from its maker', () => {
    expect(fullNameOf('Nokia licenses its patents through Nokia Technologies, an arm of its own. Nokia did not comment.', 'Nokia')).toBe(
      'Nokia',
    );
    expect(fullNameOf('Google Ventures put money into Uber. Google sells ads.', 'Google')).toBe('Google');
    expect(fullNameOf('HMD Global showed the Nokia 8 on Tuesday. Nokia gets a fee.', 'Nokia')).toBe('Nokia');
  });
});

describe('references', () => {
  it('are tied by the country that is told or known', () => {
    expect(meant('Nokia has signed a deal with Xiaomi. The Finnish company will supply routers.', 'The Finnish company')).toEqual([
      'Nokia',
    ]);
    expect(meant('Nokia has signed a deal with Xiaomi. The Chinese firm will pay.', 'The Chinese firm')).toEqual(['Xiaomi']);
    expect(meant('Quorvex, a Dutch maker of lenses, sued Apple. The Dutch company wants money.', 'The Dutch company')).toEqual(['Quorvex']);
  });

  it('are tied by what the company is said to do, or by a product known as its own', () => {
    const text = 'Movidius, a chip start-up, will supply Google. The start-up is small.';
    expect(meant(text, 'The start-up')).toEqual(['Movidius']);
    expect(meant('Qualcomm and Apple have settled. Under the deal the iPhone maker will pay.', 'the iPhone maker')).toEqual(['Apple']);
  });

  it('stand for the subject of the sentence before', () => {
    expect(meant('Intel bought Mobileye last year. The company paid $15 billion.', 'The company')).toEqual(['Intel']);
    expect(meant('Intel bought Mobileye last year. It paid $15 billion.', 'It')).toEqual(['Intel']);
    expect(meant('Nokia said it will license its patents.', 'it')).toEqual(['Nokia']);
  });

  it('stand for two at once, one mention for each', () => {
    expect(meant('Nokia and Xiaomi have signed a deal. Both companies will share patents.', 'Both companies')).toEqual(['Nokia', 'Xiaomi']);
    expect(meant('Nokia and Xiaomi have signed a deal. They will share patents.', 'They')).toEqual(['Nokia', 'Xiaomi']);
  });

  it('are left alone where nothing tells whom they mean', () => {
    expect(meant('Nokia and Xiaomi have signed a deal. The company will pay.', 'The company')).toEqual([]);
    expect(meant('Nokia has signed a deal. It is clear that more will follow.', 'It')).toEqual([]);
    expect(meant('Nokia has signed a deal with the first company that asked.', 'the first company')).toEqual([]);
    expect(meant('Reuters reported the sale. The company did not comment.', 'The company')).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { toPassage } from '../../queries/claim-passages.ts';

const TEXT = 'One is here. Two comes next. Nokia and Xiaomi signed, and were glad. Four follows. Five is last.';
const passageOf = (quote: string) => {
  const start = TEXT.indexOf(quote);
  return toPassage({ before: TEXT.slice(0, start), quote, after: TEXT.slice(start + quote.length) });
};

describe('toPassage', () => {
  it('leaves one sentence on either side of a quote', () => {
    expect(passageOf('Nokia and Xiaomi signed, and were glad.')).toEqual({
      before: 'Two comes next. ',
      quote: 'Nokia and Xiaomi signed, and were glad.',
      after: ' Four follows.',
    });
  });

  it('leaves the rest of the sentence that a quote is a part of', () => {
    expect(passageOf('Xiaomi signed')).toEqual({
      before: 'Two comes next. Nokia and ',
      quote: 'Xiaomi signed',
      after: ', and were glad. Four follows.',
    });
  });

  it('has nothing before the first and after the last sentence', () => {
    expect(passageOf('One is here.')).toEqual({ before: '', quote: 'One is here.', after: ' Two comes next.' });
    expect(passageOf('Five is last.')).toEqual({ before: 'Four follows. ', quote: 'Five is last.', after: '' });
  });

  it('keeps a quote over several sentences whole', () => {
    expect(passageOf('Two comes next. Nokia and Xiaomi signed, and were glad.').before).toBe('One is here. ');
  });
});

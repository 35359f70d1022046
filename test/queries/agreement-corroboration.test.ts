import { describe, expect, it } from 'vitest';
import { toCorroboration } from '../../queries/agreement-corroboration.ts';

const report = (article: string, day: string | null, more: object = {}) => ({
  id: 'agreement',
  article,
  story: article,
  publisher: `Publisher of ${article}`,
  day,
  cited: null,
  news: true,
  ...more,
});

describe('toCorroboration', () => {
  it('counts stories, not articles, and how far behind the first each later one was', () => {
    const copies = [report('a', '2017-07-05'), report('b', '2017-07-05', { story: 'a' }), report('c', '2017-07-20', { story: 'a' })];
    expect(toCorroboration([report('z', '2017-07-08'), ...copies])).toEqual({
      independentStories: 2,
      articles: 4,
      firstReportedBy: ['a', 'b'],
      firstReportedOn: '2017-07-05',
      lag: [3],
    });
  });

  it('takes background for evidence only', () => {
    expect(toCorroboration([report('a', '2010-01-01', { news: false }), report('b', '2017-07-05')])).toMatchObject({
      independentStories: 1,
      articles: 2,
      firstReportedBy: ['b'],
    });
  });

  it('counts what passes on the words of another publication for that one', () => {
    const [one, two] = [report('a', '2017-07-05', { cited: 'Bloomberg' }), report('b', '2017-07-06', { cited: 'bloomberg' })];
    expect(toCorroboration([one, two]).independentStories).toBe(1);
    const own = report('c', '2017-07-04', { publisher: 'Bloomberg' });
    expect(toCorroboration([one, two, own])).toMatchObject({ independentStories: 1, firstReportedBy: ['c'] });
  });

  it('knows no first reporter among articles without an exact day', () => {
    expect(toCorroboration([report('a', null)])).toEqual({
      independentStories: 1,
      articles: 1,
      firstReportedBy: [],
      firstReportedOn: null,
      lag: [],
    });
    expect(toCorroboration([])).toMatchObject({ independentStories: 0, articles: 0 });
  });
});

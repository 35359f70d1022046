import { describe, expect, it } from 'vitest';
import { fingerprintOf, likeness } from '../../ingest/resolve/fingerprint.ts';
import type { GivenArticle } from '../store/articles.ts';
import { resolveTold } from './memory-article.ts';

/** `count` words that no other `seed` has. */
const words = (seed: string, count: number): string =>
  Array.from({ length: count }, (_, index) => `${seed}${(index * index * 7 + index) % 1009}`).join(' ');
const article = (id: string, text: string, rest: Partial<GivenArticle> = {}): GivenArticle => ({ id, text, on: '2016-01-01', ...rest });
const stories = async (...articles: GivenArticle[]) => (await resolveTold(articles)).stories.map((story) => story.articles);

describe('stories', () => {
  it('gather articles of the same words, however they are set', async () => {
    expect(await stories(article('b', 'Nokia and Xiaomi sign.'), article('a', 'NOKIA and  Xiaomi — sign!', { on: '2019-01-01' }))).toEqual([
      ['a', 'b'],
    ]);
  });

  it('gather articles of one canonical address, but not of one site', async () => {
    const at = (id: string, canonicalUrl: string) => article(id, `The text of ${id}.`, { canonicalUrl });
    expect(await stories(at('a', 'https://www.site.example/deal?utm_source=x'), at('b', 'http://site.example/deal'))).toEqual([['a', 'b']]);
    expect(await stories(at('a', 'https://site.example/'), at('b', 'https://site.example/'))).toEqual([['a'], ['b']]);
  });

  it('gather a copy with the article at whose address it says to stand', async () => {
    const own = article('a', 'The text.', { url: 'https://site.example/deal' });
    expect(await stories(own, article('b', 'The copy.', { canonicalUrl: 'https://site.example/deal' }))).toEqual([['a', 'b']]);
  });

  it('gather shortened and slightly changed copies of up to three days later', async () => {
    const report = words('x', 300);
    const copy = `${words('y', 20)} ${report.split(' ').slice(0, 240).join(' ')}`;
    expect(await stories(article('a', report), article('b', copy, { on: '2016-01-04' }))).toEqual([['a', 'b']]);
    expect(await stories(article('a', report), article('b', copy, { on: '2016-01-05' }))).toEqual([['a'], ['b']]);
  });

  it('keep reports apart that share a quotation only', async () => {
    const quotation = words('q', 60);
    expect(await stories(article('a', `${words('x', 200)} ${quotation}`), article('b', `${words('y', 200)} ${quotation}`))).toEqual([
      ['a'],
      ['b'],
    ]);
  });

  it('bear the smallest id and the first day of their articles', async () => {
    const { stories: all } = await resolveTold([article('b', 'Same.', { on: '2015-05-05' }), article('a', 'Same.')]);
    expect(all).toEqual([{ id: 'a', articles: ['a', 'b'], firstPublished: '2015-05-05' }]);
  });
});

describe('likeness', () => {
  it('is near the share of common shingles', () => {
    const [one, other] = [words('x', 400), `${words('x', 400).split(' ').slice(0, 300).join(' ')} ${words('y', 100)}`].map((text) =>
      fingerprintOf({ title: '', text }),
    );
    if (!one || !other) throw new Error('no fingerprints');
    // 296 shingles in common of 496.
    expect(likeness(one, other)).toBeGreaterThan(0.5);
    expect(likeness(one, other)).toBeLessThan(0.7);
    expect(likeness(one, one)).toBe(1);
  });
});

import { describe, expect, it } from 'vitest';
import { cannotBeHad, pageOfContent } from '../../ingest/page-of-content.ts';
import { read } from '../../ingest/read/index.ts';

const ADDRESS = 'https://a.example/2024/03/deal';
const PARAGRAPH =
  'Orbital has licensed its patents to Vantor, the two companies said on Monday. Neither of them told what the agreement is worth, or for how long it runs. ';
const CONTENT = `<p>${PARAGRAPH.repeat(3)}</p>`.repeat(4);
const readContent = (content: string, title = 'Orbital licenses patents') => {
  const page = pageOfContent(ADDRESS, { content, title, published: '2024-03-04T09:00:00Z' });
  return page ? read(page) : undefined;
};

describe('what a feed gives of an article', () => {
  it('is read as its page would be, under its address', () => {
    const result = readContent(CONTENT);
    expect(result?.verdict).toBe('ARTICLE');
    expect(result?.article).toMatchObject({
      id: 'a.example/2024/03/deal',
      url: ADDRESS,
      title: 'Orbital licenses patents',
      published: '2024-03-04T09:00:00Z',
      text: expect.stringContaining(PARAGRAPH.trim()),
    });
  });

  it('cannot break out of the page that is made of it', () => {
    const result = readContent(
      `</article></body></html><script>alert(1)</script><!--${CONTENT}-->${CONTENT}<div><b>`,
      'Orbital < Vantor & Co',
    );
    expect(result?.article?.title).toBe('Orbital < Vantor & Co');
    expect(result?.article?.text).not.toContain('alert');
  });

  it('is none where the feed has but a teaser', () => {
    expect(pageOfContent(ADDRESS, { title: 'Orbital licenses patents' })).toBeUndefined();
  });

  it('stands in where the page cannot be had for good, not where it may be had later', () => {
    expect((['not-found', 'gone', 'robots', 'http-error'] as const).map(cannotBeHad)).toEqual([true, true, true, true]);
    expect((['busy', 'server-error', 'timeout', 'stopped', 'not-modified'] as const).map(cannotBeHad)).toEqual([
      false,
      false,
      false,
      false,
      false,
    ]);
  });
});

// What `extract` writes for an article, and for what is none.
import { describe, expect, it } from 'vitest';
import { createExtractor } from '../../ingest/default-extractor.ts';
import { extractArticle } from '../../src/workers/extract-article.ts';

const extractor = createExtractor();
const record = (article: object) => extractArticle({ kind: 'record', place: 'here', json: JSON.stringify(article) }, extractor);

describe('an article’s line', () => {
  it('of a headline alone has its offsets in the title, and says nothing of fields', async () => {
    const title = 'Microsoft buys LinkedIn';
    const line = await record({ id: 7, title, text: '' });
    expect(line).toEqual({
      id: '7',
      agreements: [
        {
          type: 'ACQUISITION',
          status: 'ANNOUNCED',
          parties: [
            { name: 'Microsoft', role: 'acquirer' },
            { name: 'LinkedIn', role: 'target' },
          ],
          covers: [],
          evidence: { quote: title, start: 0, end: title.length },
        },
      ],
      mentions: [
        { name: 'Microsoft', kind: 'company', start: 0, end: 9 },
        { name: 'LinkedIn', kind: 'company', start: 15, end: 23 },
      ],
    });
  });

  it('marks what stands in the title of an article that has a text', async () => {
    const line = await record({ id: 'a', title: 'Microsoft buys LinkedIn', text: 'Microsoft said little.' });
    expect(line.agreements[0]?.evidence).toMatchObject({ field: 'title' });
    expect(line.mentions.filter(({ field }) => field === 'title').map(({ name }) => name)).toEqual(['Microsoft', 'LinkedIn']);
    expect(line.mentions.filter(({ field }) => field === undefined).map(({ name }) => name)).toEqual(['Microsoft']);
  });

  it('counts in the text as it was given, whatever spaces it has', async () => {
    const text = 'So it is:\r\n\r\n  Microsoft   buys\u00a0LinkedIn.';
    const { mentions } = await record({ id: 'a', title: '', text });
    expect(mentions.map(({ name, start, end }) => [name, text.slice(start, end)])).toEqual([
      ['Microsoft', 'Microsoft'],
      ['LinkedIn', 'LinkedIn'],
    ]);
  });

  it('refuses what is no article, with a sentence', async () => {
    await expect(record({ id: 'a' })).rejects.toThrow(/title/);
    await expect(extractArticle({ kind: 'web', url: 'https://example.org' }, extractor)).rejects.toThrow(/address/);
  });
});

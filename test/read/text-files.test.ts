import { describe, expect, it } from 'vitest';
import { type ReadResult, read } from '../../ingest/read/index.ts';

const plain = (text: string): ReadResult => read({ place: 'a.txt', contentType: 'text/plain', bytes: Buffer.from(text) });
const markdown = (text: string): ReadResult => read({ place: 'a.md', contentType: 'text/markdown', bytes: Buffer.from(text) });
const parts = ({ article }: ReadResult): readonly (string | undefined)[] => [article?.title, article?.text];

describe('a plain text', () => {
  it('has its first line as title when that is short, stands alone and does not end like a sentence', () => {
    expect(parts(plain('Nokia and Xiaomi sign\r\n\r\nThey signed.\r\n\r\nOn Wednesday.'))).toEqual([
      'Nokia and Xiaomi sign',
      'They signed.\n\nOn Wednesday.',
    ]);
    expect(parts(plain('Is it over?\n\nNo.'))).toEqual(['Is it over?', 'No.']);
  });

  it('has no title otherwise', () => {
    expect(parts(plain('They signed on Wednesday.\n\nIn Helsinki.'))).toEqual(['', 'They signed on Wednesday.\n\nIn Helsinki.']);
    expect(parts(plain('They signed\non Wednesday.'))).toEqual(['', 'They signed\non Wednesday.']);
    expect(parts(plain(`${'word '.repeat(60)}\n\nThen.`))[0]).toBe('');
  });

  it('may be a headline alone', () => {
    expect(parts(plain('Nokia and Xiaomi sign'))).toEqual(['Nokia and Xiaomi sign', '']);
  });

  it('has an id of its content, which depends on nothing else', () => {
    const here = read({ place: 'a.txt', bytes: Buffer.from('Title\n\nText.') }).article;
    const there = read({ place: 'b/c.txt', bytes: Buffer.from('Title\r\n\r\n\r\nText.  ') }).article;
    expect(here?.id).toBe(there?.id);
    expect(here?.id).not.toBe(plain('Title\n\nText!').article?.id);
  });

  it('is EMPTY when it holds only spaces', () => {
    expect(plain(' \n\t\u200B ')).toEqual({ verdict: 'EMPTY', reason: 'The file holds no text.' });
  });

  it('takes address, title and day from the feed that listed it', () => {
    const hints = { url: 'https://www.example.com/a?utm_source=rss', title: 'From the feed', published: 'Wed, 05 Jul 2017 06:00:00 GMT' };
    const { article } = read({ place: 'a.txt', bytes: Buffer.from('They signed on Wednesday.'), hints });
    expect(article).toMatchObject({
      id: 'example.com/a',
      title: 'From the feed',
      publishedOn: { date: '2017-07-05', precision: 'DAY' },
      publisher: { name: 'example.com' },
    });
  });
});

describe('a markdown text', () => {
  it('has its first heading as title, whatever that ends with', () => {
    expect(parts(markdown('# It is done. #\n\nThey **signed** on _Wednesday_ in [Helsinki](http://example.com/a).'))).toEqual([
      'It is done.',
      'They signed on Wednesday in Helsinki.',
    ]);
    expect(parts(markdown('It is done\n==========\nThey signed.'))).toEqual(['It is done', 'They signed.']);
  });

  it('keeps the words of lists, quotes and headings, each on its own line, and drops pictures, code and rules', () => {
    const text =
      '# T\n\nFirst.\n## What\n- one\n- two\n\n> Quoted `code` \\*star\\*\n\n---\n\n![pic](a.png)\n\n```\nlet x = 1\n```\n\nsnake_case_name & more &amp; less';
    expect(markdown(text).article?.text).toBe('First.\n\nWhat\n\none\ntwo\n\nQuoted code *star*\n\nsnake_case_name & more & less');
  });

  it('reads address and day from front matter', () => {
    const { article } = markdown('---\ntitle: "A deal"\ndate: 2017-07-05\nurl: https://example.com/deal\n---\n\nThey signed.');
    expect(article).toMatchObject({ title: 'A deal', text: 'They signed.', published: '2017-07-05', id: 'example.com/deal' });
  });

  it('has no title without a heading or a line that serves as one', () => {
    expect(parts(markdown('They signed. **Then** they left.'))).toEqual(['', 'They signed. Then they left.']);
  });
});

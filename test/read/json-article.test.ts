import { describe, expect, it } from 'vitest';
import { type ReadResult, read } from '../../ingest/read/index.ts';

const json = (value: unknown): ReadResult =>
  read({ place: 'a.json', contentType: 'application/json', bytes: Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)) });

describe('an article as JSON', () => {
  it('is taken over member by member, and other members are ignored', () => {
    const { verdict, article } = json({
      id: 'a7',
      url: 'https://www.example.co.uk/deals/7',
      title: ' Nokia &  Xiaomi ',
      text: 'One.\r\n\r\nTwo.',
      published: '2017-07-05T09:00:00+03:00',
      modified: '2017-07-06',
      publisher: 'Example',
      authors: ['Ann Lee'],
      facts: [{ anything: 1 }],
    });
    expect(verdict).toBe('ARTICLE');
    expect(article).toEqual({
      id: 'a7',
      url: 'https://www.example.co.uk/deals/7',
      title: 'Nokia & Xiaomi',
      text: 'One.\n\nTwo.',
      authors: ['Ann Lee'],
      publisher: { name: 'Example', site: 'example.co.uk' },
      published: '2017-07-05T09:00:00+03:00',
      publishedOn: { date: '2017-07-05', precision: 'DAY' },
      modified: '2017-07-06',
      pressRelease: false,
      sample: false,
    });
  });

  it('may be a headline alone, with unknown day, as null or as empty', () => {
    for (const nothing of [null, '', undefined]) {
      const { article } = json({
        title: 'Nokia signs',
        text: nothing,
        published: nothing,
        publisher: nothing === '' ? null : nothing,
        authors: null,
      });
      expect(article).toMatchObject({ title: 'Nokia signs', text: '', authors: [] });
      expect(article).not.toHaveProperty('published');
      expect(article).not.toHaveProperty('publisher');
    }
  });

  it('keeps how precisely the day is known, and does not know impossible ones', () => {
    expect(json({ title: 'T', published: '2017' }).article).toMatchObject({
      published: '2017',
      publishedOn: { date: '2017-01-01', precision: 'YEAR' },
    });
    expect(json({ title: 'T', published: '2017-07' }).article).toMatchObject({
      published: '2017-07',
      publishedOn: { date: '2017-07-01', precision: 'MONTH' },
    });
    for (const published of ['0001-01-01', '9999-12-31', '2017-02-31'])
      expect(json({ title: 'T', published }).article).not.toHaveProperty('published');
  });

  it('takes the publisher as a text or as an object, and authors in the usual shapes', () => {
    expect(json({ title: 'T', publisher: { name: 'P', site: 'p.example' } }).article?.publisher).toEqual({ name: 'P', site: 'p.example' });
    expect(json({ title: 'T', url: 'https://p.example/1' }).article?.publisher).toEqual({ name: 'p.example', site: 'p.example' });
    expect(json({ title: 'T', authors: 'Ann Lee' }).article?.authors).toEqual(['Ann Lee']);
    expect(json({ title: 'T', authors: [{ name: 'Ann Lee' }, 'Bo Chen'] }).article?.authors).toEqual(['Ann Lee', 'Bo Chen']);
  });

  it('has the given id, else its normalised address, else one of its content', () => {
    expect(json({ id: 12, title: 'T' }).article?.id).toBe('12');
    expect(json({ title: 'T', url: 'http://www.example.com/a/#x' }).article?.id).toBe('example.com/a');
    expect(json({ title: 'T' }).article?.id).toMatch(/^[\da-f]{20}$/);
    expect(json({ id: '  ', title: 'T' }).article?.id).toMatch(/^[\da-f]{20}$/);
  });

  it('says what is wrong with what is no article', () => {
    expect(json('{"title": ').reason).toMatch(/^No JSON: /);
    expect(json({ text: 'x' }).reason).toBe('No article: "title" expected string, received undefined.');
    expect(json({ title: 'T', published: 'yesterday' }).reason).toBe('No article: "published" is no ISO year, month, day or date-time.');
    expect(json({ title: ' ', text: '' }).reason).toMatch(/empty/);
    expect(json([1]).verdict).toBe('NOT_AN_ARTICLE');
  });
});

import { describe, expect, it } from 'vitest';
import { read } from '../../ingest/read/index.ts';
import type { Article } from '../../schema/facts.ts';
import { DIRT, DIRT_EVERYWHERE, TEASER_COMPANIES } from './dirt.ts';
import { likeness } from './likeness.ts';
import { expectedArticles, readPage } from './pages.ts';

const NOTHING: Article = { id: '?', title: '', text: '', authors: [], pressRelease: false, sample: false };
const readSample = (id: string): Article => read({ place: `${id}.html`, contentType: 'text/html', bytes: readPage(id) }).article ?? NOTHING;
const straight = (text: string): string => text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/\s+/g, ' ').trim();
const count = (text: string): number => (text === '' ? 0 : text.split(' ').length);

describe.each(expectedArticles)('the sample page $id', (expected) => {
  const { verdict } = read({ place: expected.id, contentType: 'text/html', bytes: readPage(expected.id) });
  const article = readSample(expected.id);
  const text = straight(article.text);
  const standfirst = straight(expected.standfirst ?? '');
  const body = standfirst && text.startsWith(standfirst) ? text.slice(standfirst.length).trim() : text;

  it('is read as an article, and as a sample', () => {
    expect(verdict).toBe('ARTICLE');
    expect(article.sample).toBe(true);
    expect(article.pressRelease).toBe(false);
  });

  it('tells its title, day, publisher and canonical address, and no wrong author', () => {
    expect(straight(article.title)).toBe(expected.title);
    expect(article.publishedOn).toEqual({ date: expected.published, precision: 'DAY' });
    expect(article.publisher?.name).toBe(expected.publisher);
    expect(article.canonicalUrl).toBe(expected.url);
    expect([[], expected.authors]).toContainEqual(article.authors);
  });

  it('gives the whole body and nothing else', () => {
    expect(body.startsWith(straight(expected.first)), body.slice(0, 80)).toBe(true);
    expect(body.endsWith(straight(expected.last)), body.slice(-80)).toBe(true);
    expect(count(body)).toBe(expected.words);
  });

  it('leaves the dirt around it out', () => {
    const found = [...DIRT_EVERYWHERE, ...TEASER_COMPANIES, ...(DIRT[expected.publisher] ?? [])].filter((dirt) => text.includes(dirt));
    expect(found).toEqual([]);
  });
});

describe('samples that belong together', () => {
  const textOf = (id: string): string => readSample(id).text;

  it('are near-verbatim where one is a copy of the other', () => {
    expect(likeness(textOf('2020-09-nvidia-arm-40-billion'), textOf('2020-09-nvidia-arm-republished'))).toBeGreaterThan(0.85);
  });

  it('share hardly a phrase where two publishers tell the same deal in their own words', () => {
    expect(likeness(textOf('2019-04-apple-qualcomm-settlement'), textOf('2019-04-qualcomm-apple-truce'))).toBeLessThan(0.05);
  });
});

it('keeps the curly quotes, the dashes and the euro sign of the page that is not in Unicode', () => {
  const { text } = readSample('2011-10-sony-buys-out-ericsson');
  expect(text).toContain('pay Ericsson €1.05 billion');
  expect(text).toContain('“Phones that do nothing but phone');
  expect(text).toContain('Tomas Brännlund');
  expect(text).toContain('Sony’s chairman');
});

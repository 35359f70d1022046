import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { AGREEMENT_TYPES } from '../../schema/ontology.ts';
import { expectedArticles, listPages, readFeed, readPage } from './pages.ts';

const decode = (id: string): string => new TextDecoder(id === WINDOWS_1252 ? 'latin1' : 'utf-8', { fatal: true }).decode(readPage(id));
const WINDOWS_1252 = '2011-10-sony-buys-out-ericsson';
const feed = readFeed();
const fileOf = (link: string): string => link.replace(/\.html$/, '');

describe('the sample feed', () => {
  it('lists every page of the folder once, and no page that is not there', () => {
    expect(feed.map(({ link }) => fileOf(link)).sort()).toEqual(listPages());
    expect(new Set(feed.map(({ guid }) => guid)).size).toBe(feed.length);
  });

  it('lists the newest page first', () => {
    const days = feed.map(({ day }) => day);
    expect(days).toEqual([...days].sort().reverse());
  });

  it('gives the title and the day that the expectations give', () => {
    const told = feed.map(({ link, title, day, guid }) => ({ id: fileOf(link), title, published: day, url: guid }));
    const expected = expectedArticles.map(({ id, title, published, url }) => ({ id, title, published, url }));
    expect(told).toEqual(expect.arrayContaining(expected));
    expect(told).toHaveLength(expected.length);
  });
});

describe.each(feed)('the sample page $link', ({ link, guid, day }) => {
  const html = decode(fileOf(link));
  const $ = load(html);

  it('says that it is a sample, to the reader and at its foot to a person', () => {
    expect($('meta[name=generator]').attr('content')).toBe('Pactgraph sample');
    $('script, style').remove();
    const text = $('body').text();
    expect(text).toContain('Sample text written for Pactgraph');
    expect(text.indexOf('Sample text written for Pactgraph')).toBeGreaterThan(text.length * 0.8);
  });

  it('has the address of the feed as its canonical one, on an example domain', () => {
    expect($('link[rel=canonical]').attr('href')).toBe(guid);
    expect(new URL(guid).hostname).toMatch(/\.example$/);
  });

  it('is named after the month in which it appeared', () => {
    expect(link.slice(0, 7)).toBe(day.slice(0, 7));
  });
});

describe('the sample expectations', () => {
  it('show every type of agreement', () => {
    const types = new Set(expectedArticles.flatMap(({ agreements }) => agreements.map(({ type }) => type)));
    expect(AGREEMENT_TYPES.filter((type) => !types.has(type))).toEqual([]);
  });

  it('show a rumour, a denial, a renewal, an end, a deal that fell through and an article without any', () => {
    const statuses = new Set(expectedArticles.flatMap(({ agreements }) => agreements.map(({ status }) => status)));
    for (const status of ['RUMOURED', 'DENIED', 'EXTENDED', 'ENDED', 'CANCELLED', 'PLANNED', 'ANNOUNCED', 'COMPLETED'] as const)
      expect(statuses).toContain(status);
    expect(expectedArticles.filter(({ agreements }) => agreements.length === 0)).toHaveLength(1);
  });

  it('name parties that stand in the page', () => {
    for (const { id, agreements } of expectedArticles) {
      const text = load(decode(id))('body').text().replaceAll('\u2019', "'");
      for (const { name } of agreements.flatMap(({ parties }) => parties)) expect(text, id).toContain(name);
    }
  });
});

describe('the page that is not in Unicode', () => {
  it('declares a single-byte charset and has curly quotes and a euro sign that only windows-1252 explains', () => {
    expect(decode(WINDOWS_1252)).toMatch(/charset=iso-8859-1/);
    expect(() => new TextDecoder('utf-8', { fatal: true }).decode(readPage(WINDOWS_1252))).toThrow();
    const bytes = new Set(readPage(WINDOWS_1252));
    expect([0x80, 0x92, 0x93, 0x94].filter((byte) => !bytes.has(byte))).toEqual([]);
  });
});

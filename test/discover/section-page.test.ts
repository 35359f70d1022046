import { describe, expect, it } from 'vitest';
import { sectionOf } from '../../ingest/discover/section-page.ts';

const HEADLINES = [
  'Orbital licenses its patents to Vantor',
  'Lumora and Tessera build a plant together',
  'Quillon buys what is left of Norvane',
];
const link = (path: string, words: string): string => `<a href="${path}">${words}</a>`;
const LIST = HEADLINES.map((words, index) => link(`/2024/03/story-${index}`, words)).join('');

const linksOf = (body: string, url = 'https://www.a.example/business/'): readonly string[] | undefined =>
  sectionOf({
    place: url,
    url,
    contentType: 'text/html; charset=utf-8',
    bytes: Buffer.from(`<html><body>${body}</body></html>`),
  })?.items.map(({ link: address }) => address.replace('https://www.a.example', ''));
/** What is listed beside the three articles. */
const beside = (more: string): readonly string[] => linksOf(LIST + more)?.slice(3) ?? [];

describe('a page that lists articles', () => {
  it('gives their addresses and headlines, in the order of the page', () => {
    const url = 'https://a.example/';
    const page = { place: url, url, bytes: Buffer.from(LIST) };
    expect(sectionOf(page)).toEqual({
      items: HEADLINES.map((title, index) => ({ link: `https://a.example/2024/03/story-${index}`, title })),
      maps: [],
    });
  });

  it('counts an article once, whatever leads to it, and takes its words from the link that has some', () => {
    const story = '/2024/03/kestrix-supplies-halvard';
    const picture = `<a href="${story}"><img src="/a.jpg" alt=""></a>`;
    expect(
      beside(`${picture}${link(`${story}?utm_source=front#top`, 'Kestrix supplies chips to Halvard')}${link(story, 'Read it all')}`),
    ).toEqual([`${story}?utm_source=front`]);
  });

  it('resolves what it links to against the base that it names', () => {
    expect(linksOf(`<base href="/2024/">${HEADLINES.map((words, index) => link(`03/story-${index}`, words)).join('')}`)?.[0]).toBe(
      '/2024/03/story-0',
    );
  });

  it('takes a heading’s word for it that a short address is an article', () => {
    expect(beside(`<h2>${link('/kestrix', 'Kestrix: no deal')}</h2><a href="/halvard"><h3>Halvard goes</h3></a>`)).toEqual([
      '/kestrix',
      '/halvard',
    ]);
    expect(beside(link('/kestrix', 'Kestrix has no deal with Halvard'))).toEqual([]);
  });

  it.each([
    ['menus and footers', `<nav>${link('/2024/03/a-b-c-d', 'What everybody reads these days')}</nav>`],
    ['other hosts', link('https://b.example/2024/03/a-b-c-d', 'What everybody reads these days')],
    ['lists of articles', link('/tag/mergers-and-acquisitions-2024', 'Everything on mergers and acquisitions')],
    ['files', link('/2024/03/report.pdf', 'The report of the whole year')],
    ['the page itself', link('#comments', 'Forty people have something to say')],
    ['what is no web address', link('mailto:a@a.example', 'Write to the editors of this page')],
    ['links of one word', link('/2024/03/a-b-c-d', 'More')],
  ])('leaves out %s', (_, more) => {
    expect(beside(more)).toEqual([]);
  });
});

describe('a page that lists no articles', () => {
  it('is none, and breaks nothing', () => {
    for (const body of ['', '<p>Hello', link('/2024/03/story-1', HEADLINES[0] ?? ''), '<a href="http://[">x</a>', '<a>'.repeat(2000)])
      expect(linksOf(body)).toBeUndefined();
    expect(linksOf(LIST, 'no address')).toBeUndefined();
  });
});

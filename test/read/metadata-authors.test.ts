import { describe, expect, it } from 'vitest';
import { ld, meta, metadataOf, PARAGRAPH } from './metadata-of.ts';

const SITE = '<meta property="og:site_name" content="Baltic Courier">';
const authors = (html: string): readonly string[] => metadataOf(SITE + html, 'https://baltic-courier.example/a').authors;
const told = (author: unknown): readonly string[] => authors(ld({ author }));
const shown = (byline: string, head = ''): readonly string[] =>
  authors(`${head}<h1>Orbiq takes a tenth of Quillet</h1>${byline}${PARAGRAPH}`);

describe('authors in JSON-LD', () => {
  it.each([
    ['a person', { '@type': 'Person', name: 'Ann Lee' }, ['Ann Lee']],
    ['several', [{ name: 'Ann Lee' }, { name: 'Bo Chen' }], ['Ann Lee', 'Bo Chen']],
    ['a list in a person', { '@type': 'Person', name: ['Ann Lee', 'Bo Chen'] }, ['Ann Lee', 'Bo Chen']],
    ['a list in a string', 'Ann Lee, Bo Chen and María de la Cruz', ['Ann Lee', 'Bo Chen', 'María de la Cruz']],
    ['given and family name', { '@type': 'Person', givenName: 'Anna Giulia', familyName: 'Fink' }, ['Anna Giulia Fink']],
    ['the surname first', 'Lee, Ann', ['Ann Lee']],
    ['a post behind the name', 'Ann Lee, Senior Correspondent', ['Ann Lee']],
    ['a place behind the name', 'Ann Lee, Lyon', ['Ann Lee']],
    ['a place in the name', 'Ann Lee in New York', ['Ann Lee']],
    ['a degree', 'Ann Lee, PhD', ['Ann Lee']],
    ['a name with a small word in it', 'José Ortega y Gasset', ['José Ortega y Gasset']],
    ['two names joined by that word', 'José Ortega y Ana Ruiz', ['José Ortega', 'Ana Ruiz']],
    ['two names and a slash', 'Ann Lee/Bo Chen', ['Ann Lee', 'Bo Chen']],
    ['a name twice', [{ name: 'Ann Lee' }, { name: 'ANN LEE' }], ['Ann Lee']],
    ['a name in another script', { name: '渡辺洋介' }, ['渡辺洋介']],
    ['a post in another script', { name: '박준석 기자' }, ['박준석']],
    ['an agency beside a person', [{ name: 'Reuters' }, { name: 'Ann Lee' }], ['Ann Lee']],
    ['the site beside a person', [{ name: 'Baltic Courier' }, { name: 'Ann Lee' }], ['Ann Lee']],
    ['entities', { name: 'Zo&euml; Br&auml;nnlund' }, ['Zoë Brännlund']],
  ])('may be %s', (_, author, expected) => {
    expect(told(author)).toEqual(expected);
  });

  it('are followed to where they are told', () => {
    const graph = {
      '@graph': [
        { '@type': 'NewsArticle', author: { '@id': '#ann' } },
        { '@id': '#ann', '@type': 'Person', name: 'Ann Lee' },
      ],
    };
    expect(authors(`<script type="application/ld+json">${JSON.stringify(graph)}</script>`)).toEqual(['Ann Lee']);
  });

  it.each([
    [{ '@type': 'Organization', name: 'Lyon Wire Group' }, ['Lyon Wire Group']],
    [{ '@type': 'Person', name: 'Redaktion' }, ['Redaktion']],
    ['Baltic Courier et AFP', ['Baltic Courier et AFP']],
    ['AFP, MANILA', ['AFP, MANILA']],
    [{ name: 'Baltic Courier' }, ['Baltic Courier']],
    ['https://www.facebook.com/baltic', []],
    ['ann@courier.example', []],
    ['105092', []],
  ])('that are no people, %j, are given whole where nobody else is', (author, expected) => {
    expect(told(author)).toEqual(expected);
  });
});

describe('authors in meta', () => {
  it.each([
    ['author', 'By Ann Lee'],
    ['parsely-author', 'Ann Lee'],
    ['sailthru.author', 'Ann Lee'],
    ['dc.creator', 'Lee, Ann'],
    ['byl', 'By Ann Lee'],
  ])('may stand in %s', (name, content) => {
    expect(authors(meta(name, content))).toEqual(['Ann Lee']);
  });

  it('may stand beside a label', () => {
    expect(authors(meta('twitter:label1', 'Written by') + meta('twitter:data1', 'Ann Lee'))).toEqual(['Ann Lee']);
    expect(authors(meta('twitter:label1', 'Reading time') + meta('twitter:data1', 'Seven Minutes'))).toEqual([]);
  });

  it('may stand in a piece of JSON', () => {
    expect(authors(`<meta name='parsely-page' content='{"authors": ["Ann Lee", "Bo Chen"]}'>`)).toEqual(['Ann Lee', 'Bo Chen']);
    expect(authors(`<meta name='parsely-page' content='{"authors": '>`)).toEqual([]);
  });

  it('that are a profile’s address are no names', () => {
    expect(authors('<meta property="article:author" content="https://www.facebook.com/ann.lee">')).toEqual([]);
  });
});

describe('authors in the page', () => {
  it.each([
    ['a class', '<div class="c-byline">By <b>Ann Lee</b></div>'],
    ['a class of a name', '<span class="article__author-name">Ann Lee</span>'],
    ['rel', '<a rel="author" href="/ann">Ann Lee</a>'],
    ['itemprop', '<span itemprop="author"><span itemprop="name">Ann Lee</span></span>'],
    ['a hidden itemprop', '<span itemprop="author"><meta itemprop="name" content="Ann Lee"></span>'],
    ['an address', '<a href="/authors/ann-lee/">Ann Lee</a>'],
    ['a data attribute', '<div data-author="Ann Lee"><img src="ann.jpg"></div>'],
    ['a line', '<p>By Ann Lee</p><p>3 May 2021</p>'],
    ['a label of its own', '<p>Von:</p><p>Ann Lee</p>'],
    ['a date under the name', '<p>Ann Lee</p><p>3 May 2021</p>', []],
    ['a date on the line', '<p>Ann Lee | 3 May 2021</p>'],
    ['a date over the name', '<p>3 May 2021</p><p>Ann Lee</p>'],
  ])('are told by %s', (_, byline, expected: readonly string[] = ['Ann Lee']) => {
    expect(shown(byline)).toEqual(expected);
  });

  it('each have a link of their own, though nothing stands between them', () => {
    expect(shown('<div class="byline"><a href="/a">Ann Lee</a><a href="/b">Bo Chen</a></div>')).toEqual(['Ann Lee', 'Bo Chen']);
  });

  it('are found where the head names the site only', () => {
    expect(shown('<div class="byline">By Ann Lee</div>', ld({ author: { name: 'Baltic Courier' } }))).toEqual(['Ann Lee']);
  });

  it('are more than the head tells, if they are marked like those that it tells', () => {
    const two = '<div class="byline">Ann Lee</div><div class="byline">Bo Chen</div>';
    expect(shown(two, ld({ author: { name: 'Bo Chen' } }))).toEqual(['Ann Lee', 'Bo Chen']);
    const editor = '<div class="byline">Bo Chen</div><div class="author-box">Ann Lee</div>';
    expect(shown(editor, ld({ author: { name: 'Bo Chen' } }))).toEqual(['Bo Chen']);
  });

  it('are not those of other stories, of pictures and of comments', () => {
    expect(shown('<div class="author-photo">Bo Chen</div><div class="teaser-author">Cy Dahl</div>')).toEqual([]);
    const far = PARAGRAPH.repeat(30);
    expect(shown(`<div class="byline">Ann Lee</div>${far}<div class="byline">Bo Chen</div>`)).toEqual(['Ann Lee']);
    expect(shown(`${far}<div class="comment-author">Bo Chen</div>`)).toEqual([]);
  });

  it('may be told in a box at the end, where the head names nobody but the site', () => {
    const box = `${PARAGRAPH.repeat(30)}<div class="author-name">Ann Lee</div>`;
    expect(shown(box)).toEqual(['Ann Lee']);
    expect(shown(box, ld({ author: 'Reuters' }))).toEqual(['Reuters']);
  });

  it('are not the buttons beside a newsroom’s byline', () => {
    expect(shown('<div class="byline">Courier staff<br>WATCH LIVE</div>', meta('author', 'Courier staff'))).toEqual(['Courier staff']);
  });

  it('are an agency or initials where the byline gives no more', () => {
    expect(shown('<p>AFP, MANILA</p>')).toEqual(['AFP, MANILA']);
    expect(shown('<p class="byline">By TPN</p>')).toEqual(['TPN']);
    expect(shown('')).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { siteOf } from '../../ingest/read/metadata/site.ts';
import { ld, meta, metadataOf } from './metadata-of.ts';

const og = (name: string): string => `<meta property="og:site_name" content="${name}">`;
const nameOf = (html: string, address = 'https://www.baltic-courier.example/a'): string | undefined =>
  metadataOf(html, address).publisher?.name;

describe('the name of the publisher', () => {
  it('is of several the one that the address bears out', () => {
    expect(nameOf(og('Security') + ld({ publisher: { name: 'Baltic Courier' } }))).toBe('Baltic Courier');
    expect(nameOf(og('Deals') + ld({ publisher: { name: 'Baltic Courier' } }), 'https://bc.example/a')).toBe('Baltic Courier');
  });

  it('is without the company behind it', () => {
    expect(nameOf(og('Baltic Courier - Kuller Verlag GmbH & Co. KG'))).toBe('Baltic Courier');
  });

  it('is an address only where nothing else is told', () => {
    expect(nameOf(og('baltic-courier.example') + meta('application-name', 'Baltic Courier'))).toBe('Baltic Courier');
    expect(nameOf(og('https://www.baltic-courier.example/'))).toBe('baltic-courier.example');
    expect(nameOf('')).toBe('baltic-courier.example');
  });

  it('is without its address or its motto, or what else is said behind it', () => {
    expect(nameOf(og('Baltic Courier (www.baltic-courier.example)'))).toBe('Baltic Courier');
    expect(nameOf(og('Baltic Courier – all the news of the coast'))).toBe('Baltic Courier');
    expect(nameOf(og('courier, Kuller Verlag GmbH, Mirre'), 'https://courier.example/a')).toBe('courier');
    expect(nameOf(og('Courier Publishing Group') + meta('application-name', 'Courier'), 'https://courier.example/a')).toBe('Courier');
  });

  it('keeps its article', () => {
    expect(nameOf(og('The Courier') + meta('application-name', 'Courier'), 'https://courier.example/a')).toBe('The Courier');
    expect(nameOf(og('The West Shore Mail'), 'https://wsm.example/a')).toBe('The West Shore Mail');
  });

  it('may stand in the page’s title where all else is an address', () => {
    const title = '<title>Orbiq takes a tenth - The Baltic Courier</title>';
    expect(nameOf(title)).toBe('The Baltic Courier');
    expect(nameOf(title + og('Security'), 'https://elsewhere.example/a')).toBe('Security');
  });

  it('is known for that of an address that spells out its dots', () => {
    const names = og('Security') + ld({ publisher: { name: 'Brünner Blatt' } });
    expect(nameOf(names, 'https://bruenner-blatt.example/a')).toBe('Brünner Blatt');
  });

  it('may be told by the site’s own thing in JSON-LD', () => {
    expect(nameOf(ld({ '@type': 'WebSite', name: 'Baltic Courier' }))).toBe('Baltic Courier');
  });
});

describe('the site', () => {
  it.each([
    ['https://news.courier.co.jp/a', 'courier.co.jp'],
    ['https://someone.github.io/a', 'someone.github.io'],
    ['https://someone.wordpress.com/a', 'someone.wordpress.com'],
    ['https://www.courier.com.au./a', 'courier.com.au'],
    ['https://xn--80ak6aa92e.com/a', 'xn--80ak6aa92e.com'],
    ['http://[::1]/a', '[::1]'],
    ['ftp://courier.example/a', undefined],
  ])('of %s is %s', (address, site) => {
    expect(siteOf(address)).toBe(site);
  });
});

describe('the section', () => {
  const trail = (...names: readonly string[]): string =>
    ld({ '@type': 'BreadcrumbList', itemListElement: names.map((name, index) => ({ position: index + 1, item: { name } })) });

  it('is told by JSON-LD or meta', () => {
    expect(metadataOf(ld({ articleSection: ['Deals', 'Chips'] })).section).toBe('Deals');
    expect(metadataOf(meta('article:section', 'Deals')).section).toBe('Deals');
  });

  it('is the first step of the trail that is neither the front page nor the article', () => {
    const title = '<h1>Orbiq takes a tenth</h1>';
    expect(metadataOf(title + trail('Home', 'Deals', 'Orbiq takes a tenth')).section).toBe('Deals');
    expect(metadataOf(title + trail('Home', 'Orbiq takes a tenth')).section).toBeUndefined();
    expect(metadataOf(`<ol class="breadcrumbs"><li>Home</li><li>Deals</li></ol>${title}`).section).toBe('Deals');
  });

  it('is no address and no word for any page', () => {
    expect(metadataOf(meta('article:section', 'www.courier.example') + meta('section', 'Articles')).section).toBeUndefined();
  });
});

describe('the language', () => {
  it('is the root’s, unless two others agree on another', () => {
    const locale = '<meta property="og:locale" content="de_AT">';
    expect(metadataOf(`<html lang="en-GB">${locale}`).language).toBe('en');
    expect(metadataOf(`<html lang="en">${locale}${ld({ inLanguage: 'de' })}`).language).toBe('de');
    expect(metadataOf(ld({ inLanguage: { '@type': 'Language', name: 'German', alternateName: 'de' } })).language).toBe('de');
  });

  it('is unknown where nothing tells it', () => {
    expect(metadataOf('<html lang="und"><p>Guten Tag</p>').language).toBeUndefined();
  });
});

it('says whether the page is free to read', () => {
  expect(metadataOf(ld({ isAccessibleForFree: false })).isPaid).toBe(true);
  expect(metadataOf(ld({ isAccessibleForFree: 'http://schema.org/False' })).isPaid).toBe(true);
  expect(metadataOf(ld({ isAccessibleForFree: 'True' })).isPaid).toBe(false);
  expect(metadataOf('').isPaid).toBe(false);
});

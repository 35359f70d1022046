import { describe, expect, it } from 'vitest';
import { read } from '../../ingest/read/index.ts';

const verdictOf = (body: string, head = '<title>T</title>'): string =>
  read({ place: 'x', contentType: 'text/html', bytes: Buffer.from(`<html><head>${head}</head><body>${body}</body></html>`) }).verdict;
const SHORT =
  '<article><h1>Orbiq and Quillet are partners</h1><p>Orbiq and Quillet are partners in advertising: the partners said on Monday that Quillet will be the partner of all of Orbiq’s partners.</p></article>';

describe('the verdict', () => {
  it('takes a short report on partners for an article, not for a consent wall', () => {
    expect(verdictOf(SHORT)).toBe('ARTICLE');
  });

  it('takes news about cookies for an article when it has a day', () => {
    const body = `<p>${'The regulator fined Orbiq for cookies set without consent; personal data went to partners for tracking and advertising. '.repeat(4)}</p>`;
    expect(verdictOf(body, '<title>T</title><meta name="date" content="2020-05-05">')).toBe('ARTICLE');
  });

  it('does not mind an invitation to subscribe in the head of the page', () => {
    expect(verdictOf(`<div class="top"><p>Already a subscriber? Log in</p></div>${SHORT}`)).toBe('ARTICLE');
    expect(verdictOf(`${SHORT}<div class="gate"><p>Already a subscriber? Log in</p></div>`)).toBe('PAYWALL_STUB');
  });

  it('takes the front of a site and a page of a product for no article', () => {
    const bytes = Buffer.from(`<html><body>${SHORT}</body></html>`);
    const at = (url: string): string => read({ place: 'x', contentType: 'text/html', bytes, url }).verdict;
    expect(at('https://courier.example/')).toBe('NOT_AN_ARTICLE');
    expect(at('https://courier.example/orbiq-quillet')).toBe('ARTICLE');
    const product = '<script type="application/ld+json">{"@graph":[{"@type":"Product","name":"Orbiq One"}]}</script>';
    expect(verdictOf(SHORT, `<title>T</title>${product}`)).toBe('NOT_AN_ARTICLE');
  });

  it('takes one sentence in bare mark-up for an article, and a page of words without any for none', () => {
    expect(verdictOf('<p>Nokia and Xiaomi have signed a licence.</p>')).toBe('ARTICLE');
    expect(verdictOf('<p>Home</p><p>Products and prices</p>')).toBe('NOT_AN_ARTICLE');
  });
});

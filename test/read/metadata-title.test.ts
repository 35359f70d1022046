import { describe, expect, it } from 'vitest';
import { ld, metadataOf } from './metadata-of.ts';

const page = ({ og, ldTitle, h1, tag, twitter, alternative }: Record<string, string>): string =>
  metadataOf(
    [
      og ? `<meta property="og:title" content="${og}">` : '',
      twitter ? `<meta name="twitter:title" content="${twitter}">` : '',
      '<meta property="og:site_name" content="Baltic Courier">',
      tag ? `<title>${tag}</title>` : '',
      ldTitle ? ld({ headline: ldTitle, ...(alternative ? { alternativeHeadline: alternative } : {}) }) : '',
      h1 ? `<h1>${h1}</h1>` : '',
    ].join(''),
  ).title;

const SHOWN = 'Orbiq takes a tenth of Quillet';
const SOCIAL = 'A keyboard maker finds a friend';
const SEARCH = 'Orbiq and Quillet: what the deal means';

describe('of several titles', () => {
  it('Open Graph’s is the one, where the others do not agree on another', () => {
    expect(page({ og: SHOWN, h1: SOCIAL, tag: SEARCH })).toBe(SHOWN);
  });

  it('the shown one wins over a head that was written for search engines throughout', () => {
    expect(page({ og: SEARCH, twitter: SEARCH, tag: `${SEARCH} | Baltic Courier`, h1: SHOWN, ldTitle: SHOWN })).toBe(SHOWN);
  });

  it('the shown one wins where Open Graph stands alone and so does the title tag', () => {
    expect(page({ og: SOCIAL, tag: SEARCH, h1: SHOWN, ldTitle: SHOWN })).toBe(SHOWN);
  });

  it('one that the CMS tells twice wins over a variant', () => {
    expect(page({ og: SEARCH, tag: SEARCH, h1: SEARCH, ldTitle: SHOWN, alternative: SHOWN })).toBe(SHOWN);
  });

  it('the most often told one is taken where Open Graph has none', () => {
    expect(page({ tag: `${SHOWN} - Baltic Courier`, h1: SHOWN, ldTitle: SOCIAL })).toBe(SHOWN);
  });

  it('the first heading that is not empty counts', () => {
    expect(metadataOf(`<h1><img src="logo.png"></h1><h1>${SHOWN}</h1>`).title).toBe(SHOWN);
  });
});

describe('a title', () => {
  it.each([
    [`${SHOWN} | Baltic Courier`, SHOWN],
    [`Baltic Courier | ${SHOWN}`, SHOWN],
    [`${SHOWN} - Deals - balticcourier.example`, `${SHOWN} - Deals`],
    [`${SHOWN} -- Baltic Courier Online`, SHOWN],
    [`${SHOWN}｜Baltic Courier`, SHOWN],
    ['Quillet – a keyboard for all', 'Quillet – a keyboard for all'],
    ['Baltic Courier', 'Baltic Courier'],
  ])('%s is %s', (og, title) => {
    expect(page({ og })).toBe(title);
  });

  it('loses the section behind it, which the page does not show', () => {
    expect(page({ og: `${SHOWN} | Deals`, h1: SHOWN })).toBe(SHOWN);
  });

  it('that a quotation mark cut off is told whole', () => {
    expect(page({ og: `${SHOWN} for `, h1: `${SHOWN} for "a song"`, tag: `${SHOWN} for "a song"` })).toBe(`${SHOWN} for "a song"`);
    expect(page({ og: 'Orbiq takes a tenth of…', h1: SHOWN, tag: 'Orbiq takes a tenth of…' })).toBe(SHOWN);
  });

  it('of nothing is empty', () => {
    expect(page({ tag: 'Log in' })).toBe('');
    expect(metadataOf('').title).toBe('');
  });
});

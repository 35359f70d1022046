import { describe, expect, it } from 'vitest';
import type { ExplainedPage } from '../../ingest/explain-page.ts';
import type { Article } from '../../schema/facts.ts';
import { explainedPageLines } from '../../src/commands/explained-page-lines.ts';
import { articleLines, momentText } from '../../src/commands/page-lines.ts';

const PLAIN = { width: 40, colours: false };
const ARTICLE: Article = {
  id: 'a',
  url: 'https://news.example/a',
  title: 'Varn and Osk share a plant for solid-state cells',
  text: 'The two companies will run the plant together.\n\nIt opens in May.',
  authors: ['Ada Berg', 'Tom Lind'],
  publisher: { name: 'Example News' },
  published: '2026-03-04T05:06:07+01:00',
  language: 'en',
  pressRelease: true,
  sample: false,
};

describe('an article, for a person', () => {
  it('is title, byline, address and text, no line wider than the terminal', () => {
    expect(articleLines(ARTICLE, PLAIN)).toEqual([
      'Varn and Osk share a plant for',
      'solid-state cells',
      'By Ada Berg, Tom Lind · Example News ·',
      '2026-03-04 05:06 +01:00 · en · press',
      'release',
      'https://news.example/a',
      '',
      'The two companies will run the plant',
      'together.',
      '',
      'It opens in May.',
    ]);
  });

  it('of which little is known has no empty lines', () => {
    const { id, title, pressRelease, sample } = ARTICLE;
    expect(articleLines({ id, title, text: '', authors: [], pressRelease: false, sample }, PLAIN)).toHaveLength(2);
    expect(articleLines({ id, title: '', text: 'A text.', authors: [], pressRelease, sample }, PLAIN)).toEqual([
      'press release',
      '',
      'A text.',
    ]);
  });

  it.each([
    ['2026-03-04T05:06:07Z', '2026-03-04 05:06 UTC'],
    ['2026-03-04T05:06', '2026-03-04 05:06 (time zone not told)'],
    ['2026-03', '2026-03'],
  ])('tells the moment %s as %s', (moment, text) => {
    expect(momentText(moment)).toBe(text);
  });
});

describe('an explained page', () => {
  const page: ExplainedPage = {
    result: { verdict: 'PAYWALL_STUB', reason: 'It ends early.', article: ARTICLE },
    format: 'html',
    encoding: 'windows-1252',
    size: 12_345,
    from: 'data',
    blocks: [
      { kept: true, text: 'The two companies will run the plant together.', tags: ['html', 'body', 'main', 'p'], score: 0.97, reasons: [] },
      { kept: false, text: 'More news', tags: ['body', 'aside'], score: 0.02, reasons: ['in an aside', '100 % of it are links'] },
    ],
  };
  const lines = explainedPageLines(page, { width: 60, colours: false });

  it('says what was found out, what the page is, and where its text is from', () => {
    expect(lines).toContain('Verdict     PAYWALL_STUB: It ends early.');
    expect(lines).toContain('Section     (not told)');
    expect(lines).toContain('Page        12,345 bytes, html, windows-1252');
    expect(lines.join('\n')).toMatch(/Text {8}64 characters in 2 paragraphs, rescued from a\s+script that holds its data/);
  });

  it('says of each block whether it was kept, how sure that is, and why', () => {
    expect(lines.slice(-3)).toEqual([
      '+ 0.97 body>main>p        The two companies will run the pl…',
      '- 0.02 body>aside         More news',
      '                          in an aside; 100 % of it are links',
    ]);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(60);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { walkHtml } from '../../ingest/read/html/walk.ts';
import { read } from '../../ingest/read/index.ts';

const paragraph = (number: number): string =>
  `<p>The two companies said on day ${number} that they will work together on chips for cars, and that the first will ship next year.</p>`;
const paragraphs = (count: number): string => Array.from({ length: count }, (_, index) => paragraph(index)).join('');
const textOf = (html: string): string => read({ place: 'x', contentType: 'text/html', bytes: Buffer.from(html) }).article?.text ?? '';

// Each of these took minutes, gigabytes or the whole stack in a DOM parser or an expression; the time limit catches a relapse.
describe('a hostile page', { timeout: 30_000 }, () => {
  it.each([
    ['5,000 nested elements', `${'<div>'.repeat(5000)}${paragraphs(5)}${'</div>'.repeat(5000)}`],
    ['100,000 open elements', `${paragraphs(3)}${'<div>'.repeat(100_000)}${paragraphs(5)}`],
    ['100,000 open bold marks and 100,000 stray ends', `${paragraphs(3)}${'<b>'.repeat(100_000)}${'</i>'.repeat(100_000)}`],
    ['nested tables', `${'<table><tr><td>'.repeat(20_000)}${paragraphs(3)}`],
    ['100,000 empty items', `<ul>${'<li>'.repeat(100_000)}</ul>${paragraphs(3)}`],
    ['100,000 entities', `${'&lt;'.repeat(100_000)}${paragraphs(3)}`],
    ['200,000 no-break spaces', `<p>${'&nbsp;'.repeat(200_000)}</p>${paragraphs(3)}`],
    ['an endless attribute list', `<div ${Array.from({ length: 100_000 }, (_, index) => `a${index}=b`).join(' ')}>${paragraphs(3)}`],
    ['a script of open strings', `<script type="application/ld+json">{"a":"${'\\"'.repeat(300_000)}</script>${paragraphs(3)}`],
    ['a script of open brackets', `<script type="application/ld+json">${'{"@graph":['.repeat(20_000)}</script>${paragraphs(3)}`],
    ['a title of separators', `<title>${' | '.repeat(100_000)}</title>${paragraphs(3)}`],
    ['3,000 headings', `${'<h2>Heading</h2>'.repeat(3000)}${paragraphs(3)}`],
  ])('of %s is read all the same', (_, html) => {
    expect(textOf(`<html><body>${html}`)).toContain('chips for cars');
  });

  it.each([
    ['200,000 attributes', `<div ${Array.from({ length: 200_000 }, (_, index) => `a${index}=b`).join(' ')}>${paragraphs(3)}`],
    [
      'entities that would grow',
      `<!DOCTYPE html [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;">]>${'&b;'.repeat(200_000)}<p></p>${paragraphs(3)}`,
    ],
    ['a million entities in an attribute', `<div title="${'&amp;'.repeat(1_000_000)}">${paragraphs(3)}`],
    ['a script without an end', `${paragraphs(3)}<script>var a = "${'x<'.repeat(1_000_000)}`],
    ['a million NULs', `${paragraphs(3)}<p>${'\0'.repeat(1_000_000)}</p>`],
    ['one line of ten megabytes', `${paragraphs(3).replaceAll('\n', '')}<p>${'word '.repeat(2_000_000)}</p>`],
    ['scripts below the deepest box', `${paragraphs(3)}${'<div>'.repeat(200)}<script>let hidden = "no text";</script>`],
  ])('of %s gives its text and no code', (_, html) => {
    const text = textOf(`<html><body>${html}`);
    expect(text).toContain('chips for cars');
    expect(text).not.toMatch(/var a|let hidden/);
  });

  it('of twenty megabytes of text in paragraphs has a verdict', () => {
    const html = '<p>The firm said this and that to the other firm, which said nothing. </p>'.repeat(280_000);
    expect(read({ place: 'x', contentType: 'text/html', bytes: Buffer.from(html) }).verdict).not.toBe('EMPTY');
  });

  it('of three megabytes of text gives a bounded part of it', () => {
    const text = textOf(`<html><body><p>${'word '.repeat(600_000)}</p></body></html>`);
    expect(text.length).toBeGreaterThan(1_000_000);
    expect(text.length).toBeLessThan(2_100_000);
  });
});

it('never throws, and gives the same again, whatever the bytes', () => {
  const piece = fc.constantFrom(
    '<p>',
    '</p>',
    '<div class="x">',
    '</div>',
    '<article>',
    '<table><tr><td>',
    '<script type="application/ld+json">',
    '</script>',
    '{"@type":"NewsArticle","author":[{}],"headline":',
    '<meta property="og:title" content="',
    '">',
    '<time datetime="9999">',
    '&amp;',
    '&#0;',
    '<!--',
    '-->',
    '<template>',
    '<svg/>',
    'Some words that make a sentence, more or less.',
    '\u0000',
    '<br>',
    '<a href="#">',
  );
  const page = fc.oneof(
    fc.array(piece, { maxLength: 60 }).map((parts) => Buffer.from(parts.join(''))),
    fc.uint8Array({ maxLength: 400 }),
  );
  fc.assert(
    fc.property(page, fc.constantFrom('text/html', 'text/plain', 'text/markdown', 'application/json', undefined), (bytes, contentType) => {
      const once = read({ place: 'x', bytes, ...(contentType ? { contentType } : {}) });
      expect(read({ place: 'y', bytes, ...(contentType ? { contentType } : {}) })).toEqual(once);
    }),
    { numRuns: 300 },
  );
});

it('gives a balanced stream of tags, never deeper than told, for any mark-up', () => {
  const piece = fc.constantFrom(
    '<p>',
    '</p>',
    '<div>',
    '</div>',
    '<li>',
    '<ul>',
    '</ul>',
    '<b>',
    '</b>',
    '<br>',
    '<td>',
    'x',
    '<',
    '</',
    '<svg><path/>',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 80 }), (parts) => {
      const stack: string[] = [];
      let deepest = 0;
      walkHtml(
        parts.join(''),
        {
          open: (name) => {
            if (name !== 'br') stack.push(name);
            deepest = Math.max(deepest, stack.length);
          },
          text: () => {},
          close: (name) => expect(stack.pop()).toBe(name),
        },
        { depth: 5, elements: 1000 },
      );
      expect(stack).toEqual([]);
      expect(deepest).toBeLessThanOrEqual(5);
    }),
  );
});

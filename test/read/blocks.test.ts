import { describe, expect, it } from 'vitest';
import type { Block } from '../../ingest/read/html/blocks/block.ts';
import { markDistance } from '../../ingest/read/html/blocks/box.ts';
import { createMarkReader } from '../../ingest/read/html/blocks/class-marks.ts';
import { createBlocks } from '../../ingest/read/html/blocks/collect-blocks.ts';
import { listShownBlocks } from '../../ingest/read/html/shown-blocks.ts';
import { walkHtml } from '../../ingest/read/html/walk.ts';

const blocksOf = (html: string): readonly Block[] => {
  const blocks = createBlocks();
  walkHtml(html, blocks);
  return blocks.blocks();
};
const textsOf = (html: string): readonly string[] => blocksOf(html).map(({ text }) => text);

describe('blocks of a page', () => {
  it('are its stretches of text on lines of their own, in order, with spaces made one', () => {
    expect(textsOf('<h1>Orbiq  and\n Quillet</h1>They <b>sign</b>.<p>In <a href="/t">Turku</a>.</p>')).toEqual([
      'Orbiq and Quillet',
      'They sign.',
      'In Turku.',
    ]);
  });

  it('end at two breaks in a row, not at one', () => {
    expect(textsOf('<div>One,<br>still one.<br><br>Two.<br> <br>Three.</div>')).toEqual(['One,\nstill one.', 'Two.', 'Three.']);
  });

  it('leave out what is never text: scripts, menus, graphics, buttons, the title in the head', () => {
    expect(
      textsOf('<title>T</title><nav>Home</nav><svg><text>x</text></svg><script>1</script><p>Said <button>Share</button>so.</p>'),
    ).toEqual(['Said so.']);
  });

  it('tell what share of their letters are links, bold, or in an inline element called noise', () => {
    const [block] = blocksOf('<p><a href="/x">half</a> <b>half</b></p>');
    expect(block).toMatchObject({ links: 0.5, bold: 0.5, noisy: 0, anchors: 1 });
    expect(blocksOf('<p><span class="photo-credit">half</span> half</p>')[0]?.noisy).toBe(0.5);
  });

  it('know the boxes around them by element, class, and whether they are hidden', () => {
    const [block] = blocksOf('<article><div class="NewsletterBox"><p style="display: none">Sign up</p></div></article>');
    expect(block?.box).toMatchObject({ name: 'p', noise: 1, isHidden: true, around: { article: 1, p: 1, aside: 0 } });
    expect(block && markDistance(block.box, 'newsletter')).toBe(1);
  });

  it('take an element of the site’s own making for a box only where no line has begun', () => {
    expect(textsOf('<x-story><p>One.</p></x-story><p>Two <x-link>words</x-link>.</p>')).toEqual(['One.', 'Two words.']);
  });
});

it('reads the words of class names however they are joined, and not those of a slug', () => {
  const read = createMarkReader();
  expect(read('relatedLinks__list', undefined).marks).toEqual(['related', 'list']);
  expect(read('c-byline', 'top').isNoise).toBe(true);
  expect(read('orbiq-and-quillet-share-a-newsletter-with-their-readers', undefined)).toMatchObject({ words: 0, marks: [] });
});

describe('shown blocks', () => {
  const sentence = '<p>The two companies said that they will work together on chips for cars, and that the first will ship next year.</p>';

  it('are without the consent layer and without what is for readers without scripts, where there is a text beside them', () => {
    const html = `${sentence.repeat(3)}<div id="onetrust-banner-sdk"><p>We use cookies.</p></div><noscript><p>Turn it on.</p></noscript>`;
    expect(listShownBlocks(blocksOf(html))).toHaveLength(3);
  });

  it('are those, where there is nothing else', () => {
    expect(listShownBlocks(blocksOf('<p>Hello</p><div id="onetrust-banner-sdk"><p>We use cookies.</p></div>'))).toHaveLength(2);
    expect(listShownBlocks(blocksOf(`<noscript>${sentence}</noscript>`))).toHaveLength(1);
  });
});

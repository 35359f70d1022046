import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseOpml, writeOpml } from '../../ingest/discover/opml.ts';

describe('OPML', () => {
  it('gives each feed once, out of whatever folders it stands in', () => {
    const text = `<?xml version="1.0"?><opml version="1.0"><body>
      <outline text="Tech"><outline type="rss" text="One &amp; Co" xmlUrl="https://one.example/feed?a=1&amp;b=2"/></outline>
      <outline title="One again" xmlUrl="https://one.example/feed?a=1&amp;b=2"/>
      <outline text="no address"/><outline xmlUrl="javascript:alert(1)"/><outline xmlUrl="http://two.example/rss"/>
    </body></opml>`;
    expect(parseOpml(text)).toEqual([
      { address: 'https://one.example/feed?a=1&b=2', name: 'One & Co' },
      { address: 'http://two.example/rss' },
    ]);
  });

  it('comes back as it was written', () => {
    const outlines = [
      { address: 'https://a.example/?x="<&>', name: 'A "quoted" <name> & more' },
      { address: 'https://b.example/feed', name: 'B' },
    ];
    expect(parseOpml(writeOpml(outlines))).toEqual(outlines);
  });

  it('is what our starter list is', () => {
    const starter = parseOpml(readFileSync('feeds/starter.opml', 'utf8')) ?? [];
    expect(starter.length).toBeGreaterThan(20);
    expect(starter.every(({ address, name }) => address.startsWith('https://') && name)).toBe(true);
  });

  it('is no other XML', () => {
    expect(parseOpml('<rss version="2.0"></rss>')).toBeUndefined();
    expect(parseOpml('nothing')).toBeUndefined();
  });
});

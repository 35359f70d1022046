// OPML 2.0, the form in which feed readers hand on their lists: text → feeds, and back.

import * as cheerio from 'cheerio';
import { escapeMarkup } from '../escape-markup.ts';
import { isTooDeep } from './xml-depth.ts';

export type Outline = { readonly address: string; readonly name?: string };

/** Each feed once, in the order of the list, whatever folders it stands in. Undefined for what is no OPML. */
export const parseOpml = (text: string): readonly Outline[] | undefined => {
  if (!/<opml[\s>]/i.test(text.slice(0, 10_000)) || isTooDeep(text)) return undefined;
  const $ = cheerio.load(text, { xml: true });
  const found = new Map<string, Outline>();
  for (const node of $('outline').toArray()) {
    const outline = $(node);
    const address = (outline.attr('xmlUrl') ?? outline.attr('xmlurl'))?.trim();
    const name = (outline.attr('title') ?? outline.attr('text'))?.trim();
    if (address && /^https?:\/\//i.test(address) && !found.has(address)) found.set(address, { address, ...(name ? { name } : {}) });
  }
  return [...found.values()];
};

export const writeOpml = (outlines: readonly Outline[]): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<opml version="2.0">',
    '  <head><title>Pactgraph</title></head>',
    '  <body>',
    ...outlines.map(
      ({ address, name = address }) => `    <outline type="rss" text="${escapeMarkup(name)}" xmlUrl="${escapeMarkup(address)}"/>`,
    ),
    '  </body>',
    '</opml>',
    '',
  ].join('\n');

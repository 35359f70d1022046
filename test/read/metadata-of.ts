// A page's HTML → what its marks tell, without reading its text: what the metadata tests share.
import { VOID_ELEMENTS } from '../../ingest/read/html/elements.ts';
import { walkHtml } from '../../ingest/read/html/walk.ts';
import { createPageMarks, type PageMarks } from '../../ingest/read/metadata/page-marks.ts';
import { type PageMetadata, readMetadata } from '../../ingest/read/metadata/page-metadata.ts';

export const marksOf = (html: string): PageMarks => {
  const marks = createPageMarks();
  let depth = 0;
  walkHtml(html, {
    open: (name, attributes) => {
      if (!VOID_ELEMENTS.has(name)) depth += 1;
      marks.open(name, attributes, depth);
    },
    text: marks.text,
    close: (name) => {
      marks.close(name, depth);
      depth -= 1;
    },
  });
  return marks.marks();
};

export const metadataOf = (html: string, address?: string): PageMetadata => readMetadata(marksOf(html), address);

/** A script of JSON-LD that tells of a news article. */
export const ld = (value: object): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@type': 'NewsArticle', ...value })}</script>`;
export const meta = (name: string, content: string): string => `<meta name="${name}" content="${content}">`;

/** Long enough to be the paragraph that an article begins with. */
export const PARAGRAPH =
  '<p>Orbiq will take a tenth of Quillet, a maker of keyboards from Tartu, the two companies said at a fair in Riga on Monday evening.</p>';

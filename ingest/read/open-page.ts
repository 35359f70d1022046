// HTML → what reading starts from: the page's marks and metadata, its blocks, and what is known of the article besides them.
import type { Block } from './html/blocks/block.ts';
import type { Known } from './html/classify/features/known-features.ts';
import { type PageScan, scanPage } from './html/scan-page.ts';
import { listShownBlocks } from './html/shown-blocks.ts';
import { isOffice } from './metadata/office-words.ts';
import { type PageMetadata, readMetadata } from './metadata/page-metadata.ts';
import { normaliseLine } from './normalise-text.ts';

export type OpenPage = {
  readonly scan: PageScan;
  readonly metadata: PageMetadata;
  readonly blocks: readonly Block[];
  readonly known: Known;
};

export const openPage = (html: string, address: string | undefined): OpenPage => {
  const scan = scanPage(html);
  const metadata = readMetadata(scan, address);
  const titles = [metadata.title, scan.titleTag, ...scan.headings, ...(scan.metas.get('og:title') ?? [])].map(normaliseLine);
  const description = scan.metas.get('description')?.[0] ?? scan.metas.get('og:description')?.[0] ?? '';
  const people = metadata.authors.filter((name) => !isOffice(name));
  const known = { titles, authors: people, description, articleBody: metadata.articleBody ?? '' };
  return { scan, metadata, blocks: listShownBlocks(scan.blocks), known };
};

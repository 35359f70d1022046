// A page of HTML → its article: scan, main content, block filter, metadata, verdict. Pure: the same page gives the same article.
import type { Article, ArticleHints } from '../../schema/facts.ts';
import { articleId } from './article-id.ts';
import { chooseBlocks } from './html/choose-blocks.ts';
import { filterBlocks } from './html/filter-blocks.ts';
import { joinBlocks } from './html/join-blocks.ts';
import { findMainContent } from './html/main-content.ts';
import { rescueText } from './html/rescue.ts';
import { type PageScan, scanPage } from './html/scan-page.ts';
import { judge } from './html/verdict.ts';
import { type PageMetadata, readMetadata } from './metadata/page-metadata.ts';
import { isPressRelease } from './metadata/press-release.ts';
import { parseMoment } from './moment.ts';
import { normaliseLine } from './normalise-text.ts';
import type { ReadResult } from './read-result.ts';

const SAMPLE = 'Pactgraph sample';

const buildArticle = (scan: PageScan, metadata: PageMetadata, text: string, url: string | undefined, hints: ArticleHints): Article => {
  const { authors, publisher, canonicalUrl, language, section, modified } = metadata;
  const title = metadata.title || normaliseLine(hints.title ?? '');
  const published = metadata.published ?? parseMoment(hints.published ?? '');
  return {
    id: articleId({ address: url, canonicalUrl, title, text }),
    ...(url ? { url } : {}),
    ...(canonicalUrl ? { canonicalUrl } : {}),
    title,
    text,
    authors: [...authors],
    ...(publisher ? { publisher } : {}),
    ...published,
    ...(modified ? { modified: modified.published } : {}),
    ...(language ? { language } : {}),
    ...(section ? { section } : {}),
    pressRelease: isPressRelease({ text, types: metadata.types, address: url ?? canonicalUrl }),
    sample: scan.metas.get('generator')?.includes(SAMPLE) ?? false,
  };
};

/** `url`: the address that answered, unknown for a file. */
export const readHtml = (html: string, url: string | undefined, hints: ArticleHints = {}): ReadResult => {
  const address = url ?? hints.url;
  const scan = scanPage(html);
  const metadata = readMetadata(scan, address);
  const blocks = findMainContent(scan.html);
  const titles = [metadata.title, scan.titleTag, ...scan.headings, ...(scan.metas.get('og:title') ?? [])].map(normaliseLine);
  const kept = filterBlocks(chooseBlocks(blocks), { titles, authors: metadata.authors });
  const text = rescueText(joinBlocks(kept), metadata.articleBody);
  const ogType = scan.metas.get('og:type')?.[0]?.toLowerCase();
  const judged = judge({ text, page: blocks.page, kept, metadata, ...(ogType ? { ogType } : {}) });
  if (judged.verdict === 'EMPTY') return judged;
  return { ...judged, article: buildArticle(scan, metadata, text, address, hints) };
};

// A page of HTML → its article: one pass for blocks and marks, metadata, the blocks that are text, rescue, verdict. Pure: the same page gives the same article.
import type { Article, ArticleHints } from '../../schema/facts.ts';
import { articleId } from './article-id.ts';
import { type Classified, classifyBlocks } from './html/classify/classify-blocks.ts';
import { type Forest, loadForest } from './html/classify/forest.ts';
import { joinLines } from './html/join-lines.ts';
import { type Rescued, rescueText } from './html/rescue.ts';
import type { PageScan } from './html/scan-page.ts';
import { judge } from './html/verdict.ts';
import type { PageMetadata } from './metadata/page-metadata.ts';
import { isPressRelease } from './metadata/press-release.ts';
import { parseMoment } from './moment.ts';
import { normaliseLine } from './normalise-text.ts';
import { openPage } from './open-page.ts';
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
    pressRelease: isPressRelease({ text, types: metadata.types, section, address: url ?? canonicalUrl }),
    sample: scan.metas.get('generator')?.includes(SAMPLE) ?? false,
  };
};

/** How a page was read: its result, which of its blocks became the text, and where the text is from. */
export type HtmlReading = { readonly result: ReadResult; readonly blocks: readonly Classified[]; readonly from: Rescued['from'] };

/** `url`: the address that answered, unknown for a file. */
export const explainHtml = (
  html: string,
  url: string | undefined,
  hints: ArticleHints = {},
  forest: Forest = loadForest(),
): HtmlReading => {
  const address = url ?? hints.url;
  const { scan, metadata, blocks, known } = openPage(html, address);
  const classified = classifyBlocks(blocks, known, forest);
  const lines = classified.filter(({ kept }) => kept).map(({ line }) => line);
  const kept = lines.map(({ block }) => block);
  const place = address ?? metadata.canonicalUrl;
  const { text, from } = rescueText(joinLines(lines), {
    articleBody: metadata.articleBody,
    dataScripts: scan.dataScripts,
    title: metadata.title,
    address: place,
  });
  const ogType = scan.metas.get('og:type')?.[0]?.toLowerCase();
  const judged = judge({ text, page: blocks, kept, metadata, ...(ogType ? { ogType } : {}), ...(place ? { address: place } : {}) });
  const result = judged.verdict === 'EMPTY' ? judged : { ...judged, article: buildArticle(scan, metadata, text, address, hints) };
  return { result, blocks: classified, from };
};

export const readHtml = (html: string, url: string | undefined, hints?: ArticleHints): ReadResult => explainHtml(html, url, hints).result;

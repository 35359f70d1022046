// What a feed gives of an article stands in for the page when that cannot be had, or shows but a wall.
import type { ArticleHints, RawPage } from '../schema/facts.ts';
import { escapeMarkup } from './escape-markup.ts';
import type { FetchOutcome } from './fetch/outcome.ts';
import { type PrepareDeps, type PreparedArticle, prepareArticle } from './prepare-article.ts';
import type { Outcome } from './summary.ts';

/** For good, as far as we can tell. The publisher has put the text into its feed for everybody. */
const CANNOT_BE_HAD: ReadonlySet<FetchOutcome> = new Set([
  'not-found',
  'gone',
  'robots',
  'http-error',
  'redirects',
  'too-large',
  'not-text',
  'binary',
  'empty',
]);
export const cannotBeHad = (outcome: FetchOutcome): boolean => CANNOT_BE_HAD.has(outcome);

/** Undefined when the feed gives no whole text. */
export const pageOfContent = (address: string, { content, title = '', ...hints }: ArticleHints): RawPage | undefined => {
  if (content === undefined) return undefined;
  const html = `<!doctype html><html><head><meta charset="utf-8"><title>${escapeMarkup(title)}</title><meta property="og:type" content="article"></head>
<body><article><h1>${escapeMarkup(title)}</h1>${content}</article></body></html>`;
  return { place: address, url: address, contentType: 'text/html; charset=utf-8', bytes: Buffer.from(html), hints: { title, ...hints } };
};

type Prepared = PreparedArticle | { readonly outcome: Outcome; readonly id?: string };

/** A wall, or nothing. */
const WALLS: ReadonlySet<string> = new Set(['paywall stub', 'consent page']);
const isWall = (prepared: Prepared): boolean =>
  'outcome' in prepared && ('failed' in prepared.outcome || ('skipped' in prepared.outcome && WALLS.has(prepared.outcome.skipped)));

/** As `prepareArticle`; where the page is a wall, what the feed gives. */
export const preparePageOrContent = async (page: RawPage, content: RawPage | undefined, deps: PrepareDeps): Promise<Prepared> => {
  const prepared = await prepareArticle(page, deps);
  return content && isWall(prepared) ? prepareArticle(content, deps) : prepared;
};

// What a feed or sitemap tells, whatever its format.

/** `permalink`: an address that the feed gives as the article's identity, beside the link. `updated`: when the article was changed last. */
export type FeedItem = {
  readonly link: string;
  readonly permalink?: string;
  readonly title?: string;
  readonly published?: string;
  readonly updated?: string;
  /** The whole text of the article, HTML; absent when there is but a teaser. */
  readonly content?: string;
};
export type FeedMap = { readonly link: string; readonly updated?: string };
/**
 * `maps`: further sitemaps that a sitemap index names. `base`: what its links are relative to, where it says so. `ttl`: seconds for which it
 * asks to be left alone.
 */
export type Feed = {
  readonly items: readonly FeedItem[];
  readonly maps: readonly FeedMap[];
  readonly base?: string;
  readonly ttl?: number;
};

// What the names of members and types in a page's data say: which hold text, which hold parts in order, which are about something else.

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** `contentElements`, `content_elements`, `Content-Elements` → `contentelements`. */
export const keyOf = (name: string): string => name.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();
const partsOf = (name: string): readonly string[] =>
  name
    .replace(/([\p{Ll}\p{N}])(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u);

export const TITLE_KEYS = ['headline', 'headlines', 'title', 'titles', 'heading', 'seoTitle', 'metaTitle'] as const;
export const ADDRESS_KEYS = [
  'url',
  'canonical_url',
  'canonicalUrl',
  'canonical',
  'link',
  'href',
  'path',
  'pathname',
  'slug',
  'uri',
  'permalink',
  'website_url',
  'webUrl',
  'shareUrl',
  'fullUrl',
] as const;

/** Members that hold the text of a piece of content, the first that is there. */
export const TEXT_KEYS = [
  'text',
  'value',
  'content',
  'html',
  'htmlText',
  'innerHTML',
  '__html',
  'innerHtml',
  'bodyHtml',
  'markup',
  'body',
  'rendered',
  'paragraph',
  'p',
] as const;

/** Members that lead on to the pieces inside a piece of content. */
export const PART_KEYS = words(
  'content contents children blocks items elements contentelements data model attributes props root document nodes innerblocks body paragraphs json value listitems rows cells fields dangerouslysetinnerhtml text richtext paragraph components sections html',
);

/** Members that are never the body, nor lead to it. */
const FOREIGN = words(
  'description descriptions summary excerpt teaser teasers teasertext subtitle deck dek subheadlines standfirst lead seo meta metadata metadescription opengraph og caption captions alt credit credits bio biography authors author byline bylines contributors comments comment related relatedcontent relatedarticles relatedposts recommended recommendations recirculation more morefrom latest latestarticles latestnews trending popular mostread mostpopular sidebar footer header nav navigation menu menus ads ad advertising newsletter newsletters messages translations translation i18n locale locales labels strings dictionary config settings consent privacy cookies cookie legal terms disclaimer copyright css styles style script scripts schema jsonld tags taxonomy topics keywords transcript promo promos promoitems images image video videos gallery media owner syndication next previous nextarticle previousarticle breadcrumbs banner banners popup modal modals error errors env',
);
const SPEAKS_OF_OTHERS = /paywall|subscri|cookie|consent|newsletter|advert|related|recommend|teaser|caption|script|css|srcset|font|token/i;
export const isForeign = (key: string): boolean => SPEAKS_OF_OTHERS.test(key) || FOREIGN.has(keyOf(key));

const BODY = words(
  'body articlebody bodyhtml htmlbody bodytext fullbody fulltext content contenthtml htmlcontent articlecontent contentelements storybody storyhtml story articlehtml articletext html text richtext paragraphs blocks document bodyblocks contents contentblocks rendered maincontent postcontent copy',
);
export const isBody = (key: string): boolean => BODY.has(keyOf(key));

const LEFT_OUT = words(
  'image images img photo picture pic video audio podcast gallery slideshow media embed oembed iframe script style ad ads advert advertisement promo promotion related teaser newsletter interstitial raw widget social tweet twitter instagram youtube figure figcaption caption button cta toc author byline credit divider recommendation recommended recirculation readmore infobox form nav navigation footer aside menu svg noscript poll quiz comments tags breadcrumb share subscribe subscription paywall banner reference correction',
);
export const isLeftOutType = (type: string): boolean => partsOf(type).some((part) => LEFT_OUT.has(part));

const LINE =
  /^(?:core\/)?(?:p|h[1-6]|li|dt|dd|th|td|para|paragraph|paragraphblock|heading(?:-?[1-6])?|heading[1-6]block|header|subhead|subheading|list-?item|block|normal|unstyled|crosshead)$/i;
/** A piece that is one line of text: what stands directly inside is words of it. */
export const isLineType = (type: string): boolean => LINE.test(type);

const GROUP =
  /^(?:core\/)?(?:ul|ol|dl|list|(?:bullet|bulleted|numbered|ordered|unordered|ol|ul)-?list|block-?quote|quote|pull-?quote|table|tbody|tr)$/i;
/** Lines that belong together: a list, a quotation. */
export const isGroupType = (type: string): boolean => GROUP.test(type);

const MARKUP = words(
  'p h1 h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote div section span a em strong b i u s sub sup code table tbody tr td th',
);
/** The name of an element of HTML. */
export const isMarkup = (name: unknown): name is string => typeof name === 'string' && MARKUP.has(name);

// Class names and ids → the kinds of box that they speak of: `newsletterWidget__text` says NEWSLETTER and TEXT. General words of page builders
// and design systems; no publisher's own.

const words = (text: string): readonly string[] => text.split(/\s+/);

const MARK_WORDS = {
  caption: words('caption captions figcaption credit credits copyright legende bildunterschrift'),
  author: words('byline bylines author authors bio biography contributor contributors signature'),
  newsletter: words('newsletter newsletters signup subscribe subscription subscriptions paywall piano'),
  related: words(
    'related relatedlinks recommended recommendation recommendations recirc recirculation similar readnext upnext trending popular more links next recent latest onward',
  ),
  teaser: words('teaser teasers promo promos promotion promoted card cards cta'),
  advert: words('ad ads advert adverts advertisement advertising adslot adunit sponsor sponsored outbrain taboola'),
  share: words('share sharing social follow'),
  topics: words('tags taglist tag keywords topics topic breadcrumb breadcrumbs label labels category categories'),
  comment: words('comment comments commenting disqus forum postings replies reply message'),
  consent: words(
    'cookie cookies consent gdpr onetrust disclaimer login signin register registration identity popover popup modal tooltip overlay toolbar',
  ),
  player: words('player playlist podcast video audio poll quiz feedback rating ratings'),
  time: words('timestamp pubdate date dates time meta kicker eyebrow read'),
  box: words('factbox infobox fact facts box faktaboks faktaruta sidebar rail expandable'),
  embed: words('tweet tweets twitter instagram tiktok embed embedded facebook youtube'),
  hidden: words('hidden sr visually screenreader skip print'),
  image: words('image images img photo photos picture pic pics slideshow gallery infographic media figure'),
  foot: words('footer foot colophon legal imprint fineprint'),
  chrome: words('header masthead nav navigation navbar menu banner site breadcrumbs donate donation'),
  quote: words('quote quotes pullquote pull blockquote zitat highlight'),
  list: words('list item items'),
  live: words('live liveblog ticker update updates'),
  lead: words(
    'lead intro standfirst summary dek perex chapo subtitle teasertext excerpt description deck sub subhead subheadline abstract',
  ),
  headline: words('title headline heading headings'),
  text: words(
    'body content text article story post entry paragraph para richtext rte prose copy bodytext articletext maincontent articlebody main',
  ),
} as const;

export type Mark = keyof typeof MARK_WORDS;
export const MARKS = Object.keys(MARK_WORDS) as readonly Mark[];
/** Boxes of these hold no text of the article, as a rule. */
export const NOISE_MARKS: readonly Mark[] = [
  'caption', 'author', 'newsletter', 'related', 'teaser', 'advert', 'share', 'topics', 'comment', 'consent', 'player', 'hidden', 'image', 'chrome', 'foot',
]; // biome-ignore format: a table

const MARK_OF: ReadonlyMap<string, Mark> = new Map(MARKS.flatMap((mark) => MARK_WORDS[mark].map((word) => [word, mark] as const)));

/** An id or class with more words than this is a slug of the text, not a name of its kind. */
const MAX_NAME_WORDS = 7;
const LONGEST = 500;

const wordsOf = (name: string): readonly string[] => {
  const found = name
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[^a-z]+/);
  return found.length > MAX_NAME_WORDS ? [] : found.filter((word) => word.length > 1);
};

/** Consent layers are inserted by a handful of products under their own names; they lie beside the article, and can be longer than it. */
const CONSENT_LAYER =
  /(^|\s)(onetrust|ot-sdk|ot-pc|cookie-?(banner|consent|notice|law|policy|bar|popup|modal|wall|dialog)|cookiebot|cybot|didomi|usercentrics|qc-cmp|sp_message|truste|consent-?(banner|layer|dialog|modal|manager)|cmp-?(container|banner|wrapper|layer)|gdpr-?(banner|consent|notice|modal)|privacy-?(banner|manager))/i;

/** What the classes and the id of an element say: how many words they are, the marks among them, whether they name a consent layer. */
export type ClassMarks = {
  readonly words: number;
  readonly marks: readonly Mark[];
  readonly isNoise: boolean;
  readonly isConsent: boolean;
};
const NONE: ClassMarks = { words: 0, marks: [], isNoise: false, isConsent: false };

const readNames = (names: string): ClassMarks => {
  const words = names.slice(0, LONGEST).split(/\s+/).flatMap(wordsOf);
  const marks = [...new Set(words.flatMap((word) => MARK_OF.get(word) ?? []))];
  return { words: words.length, marks, isNoise: marks.some((mark) => NOISE_MARKS.includes(mark)), isConsent: CONSENT_LAYER.test(names) };
};

export type MarkReader = (classes: string | undefined, id: string | undefined) => ClassMarks;

/** A page says the same classes again and again: each is taken apart once. */
export const createMarkReader = (): MarkReader => {
  const known = new Map<string, ClassMarks>();
  return (classes = '', id = '') => {
    if (classes === '' && id === '') return NONE;
    const names = `${classes} ${id}`;
    const found = known.get(names) ?? readNames(names);
    known.set(names, found);
    return found;
  };
};

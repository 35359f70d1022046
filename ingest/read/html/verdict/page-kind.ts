// What else a page can be: a product, a job, an account, a search, a set of pictures, a front. Each is told by its types, its title, its words or its shape.
import { closest } from '../blocks/box.ts';
import { textSize } from '../prose.ts';
import { claimOf, isParagraph, listTitles, type PageFacts, sizeOf } from './page-facts.ts';
import { saysAny, whichSaid } from './wording.ts';

const OTHER_TYPE =
  /^(Product|ProductGroup|JobPosting|\w*Event|CollectionPage|SearchResultsPage|ProfilePage|ContactPage|AboutPage|CheckoutPage|DiscussionForumPosting|QAPage|ImageGallery|MediaGallery|VideoGallery|PodcastSeries|Quiz|LocalBusiness|Restaurant|Hotel)$/;
const OTHER_OG_TYPE = /^(profile|video(\.\w+)?|product(\.\w+)?|og:product|music\.\w+|book|books\.\w+|place|business\.\w+)$/i;
/** Words that content systems put on the body of pages that list or that found nothing. */
const OTHER_BODY = /(^|\s)(error404|search-results|search-no-results|archive|post-type-archive|single-product|tax-product_cat)(\s|$)/;

/** Sizes in letters. */
const SHORT = 900;
const LONGEST_LINE = 90;
const LITTLE = 350;
const CAPTIONS = 5;

const bodyClasses = ({ page: [first] }: PageFacts): string => (first && closest(first.box, ({ name }) => name === 'body')?.classes) ?? '';

const linesOfOtherKinds = ({ page }: PageFacts): number =>
  new Set(page.filter(({ text }) => text.length <= LONGEST_LINE).flatMap(({ text }) => whichSaid(text, 'page-kinds'))).size;

const isGallery = ({ text, page, kept }: PageFacts): boolean => {
  const captions = page.filter(({ box }) => box.around.figure > 0 || box.marks.caption !== undefined);
  return textSize(text) < SHORT && captions.length >= CAPTIONS && sizeOf(kept.filter((block) => !captions.includes(block))) < LITTLE / 2;
};

const isSiteFront = ({ address }: PageFacts): boolean => {
  if (!address || !URL.canParse(address)) return false;
  const { pathname, search } = new URL(address);
  return pathname === '/' && search === '';
};

/** Why the page is no article; undefined when nothing says so. A page that gives itself the type of an article is taken at its word. */
export const otherKind = (facts: PageFacts): string | undefined => {
  const claim = claimOf(facts);
  if (claim === 3) return undefined;
  const { text, ogType = '', metadata } = facts;
  const isShort = textSize(text) < SHORT;
  if ([...metadata.pageTypes, ...metadata.types].some((type) => OTHER_TYPE.test(type)) && (claim < 2 || isShort))
    return 'The page says of itself that it is something else than an article.';
  if (OTHER_OG_TYPE.test(ogType) && claim < 2 && isShort) return 'The page says of itself that it is something else than an article.';
  if (isSiteFront(facts)) return 'The page is the front of its site.';
  if (OTHER_BODY.test(bodyClasses(facts))) return 'The page lists articles and is none itself.';
  if (listTitles(facts).some((title) => saysAny(title, 'page-titles'))) return 'The title is that of a page that serves the site.';
  if (isShort && (claim < 2 || facts.kept.filter(isParagraph).length < 2) && linesOfOtherKinds(facts) >= 2)
    return 'The page sells something, advertises a job or asks its reader to sign in.';
  if (isGallery(facts)) return 'The page shows pictures and no text.';
  return undefined;
};

/** Little text, most of what the page shows is something else, and nothing calls it an article. */
export const isTooLittle = (facts: PageFacts): boolean => {
  const { text, page, kept, ogType } = facts;
  if (claimOf(facts) > 1 || ogType === 'article') return false;
  const size = textSize(text);
  const paragraphs = kept.filter(isParagraph).length;
  if (ogType === 'website' && paragraphs < 2 && size < LITTLE * 1.5) return true;
  return size < LITTLE && paragraphs < 2 && size < sizeOf(page) / 2;
};

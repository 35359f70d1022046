// What a page turned out to be. Only an ARTICLE enters the graph, so a wall, a front page or a "not found" must not pass for one.
import type { Verdict } from '../../../schema/ontology.ts';
import { endsSentence, textSize } from './prose.ts';
import { isConsentWall } from './verdict/consent-wall.ts';
import { isListing } from './verdict/listing.ts';
import { isLiveBlog } from './verdict/live-blog.ts';
import { claimOf, type PageFacts, sizeOf } from './verdict/page-facts.ts';
import { isTooLittle, otherKind } from './verdict/page-kind.ts';
import { isPaywallStub } from './verdict/paywall-stub.ts';
import { isNotFound, isRefused } from './verdict/refusals.ts';

export type { PageFacts } from './verdict/page-facts.ts';
export type Judged = { readonly verdict: Verdict; readonly reason?: string };

/** In letters: less than LEAST without the end of a sentence is a label; more than a WORD or two on a page without a text is a list or a table. */
const LEAST = 140;
const WORD = 20;

const none = (reason: string): Judged => ({ verdict: 'NOT_AN_ARTICLE', reason });

const judgeNothing = ({ page }: PageFacts): Judged =>
  sizeOf(page) > WORD
    ? none('The page shows lists or tables and no running text.')
    : { verdict: 'EMPTY', reason: 'No text was found in the page.' };

/** From what is surest to what is least sure. */
export const judge = (facts: PageFacts): Judged => {
  const size = textSize(facts.text);
  if (isRefused(facts))
    return { verdict: 'EMPTY', reason: 'The server asks for a human reader or scripts, or fails, instead of giving a page.' };
  if (isNotFound(facts)) return none('The page says that there is nothing at its address.');
  const other = otherKind(facts);
  if (other !== undefined && !facts.metadata.isPaid) return none(other);
  if (isConsentWall(facts)) return { verdict: 'CONSENT_PAGE', reason: 'The page asks for consent instead of showing an article.' };
  if (isLiveBlog(facts)) return { verdict: 'LIVE_BLOG', reason: 'The page is a live blog of many posts.' };
  if (isListing(facts)) return none('The page lists articles and is none itself.');
  if (isPaywallStub(facts)) return { verdict: 'PAYWALL_STUB', reason: 'Only the beginning of the article is free to read.' };
  if (size === 0) return judgeNothing(facts);
  if (size < LEAST && !endsSentence(facts.text) && claimOf(facts) === 0) return none('The page holds no sentence.');
  if (isTooLittle(facts)) return none('Nothing in the page says that it is an article.');
  return { verdict: 'ARTICLE' };
};

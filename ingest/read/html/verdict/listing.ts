// Whether a page lists articles: linked headlines of one template, perhaps each with a line or two, and no text of its own to speak of.
import type { Block } from '../blocks/block.ts';
import { isProse, textSize } from '../prose.ts';
import { claimOf, isChrome, isParagraph, type PageFacts, sharedBody, sizeOf } from './page-facts.ts';

const CARDS = 5;
const MANY_CARDS = 15;
/** In letters. */
const SHORTEST_CARD = 12;
const LONGEST_TEASER = 400;
const LONGEST_TEXT = 500;
/** More text than this in one box is no list of teasers. */
const OWN_BODY = 500;
/** A teaser stands within so many blocks behind its headline. */
const REACH = 3;
/** Share of the text that is teasers. */
const TEASED = 0.6;

const isCard = (block: Block): boolean => block.links > 0.6 && block.text.length >= SHORTEST_CARD && !isChrome(block);

/** Class names may be hashed anew for each card: the shape alone tells. */
const shapeOf = ({ box }: Block): string => `${box.depth}${box.parent?.parent?.name ?? ''}>${box.parent?.name ?? ''}>${box.name}`;

/** Places of the cards of the shape that most cards share. */
const largestGroup = (page: readonly Block[]): readonly number[] => {
  const groups = new Map<string, number[]>();
  page.forEach((block, at) => {
    if (isCard(block)) groups.set(shapeOf(block), [...(groups.get(shapeOf(block)) ?? []), at]);
  });
  return [...groups.values()].reduce((best, group) => (group.length > best.length ? group : best), []);
};

const linkShare = (page: readonly Block[]): number => {
  const total = sizeOf(page);
  return total === 0 ? 0 : page.reduce((sum, { text, links }) => sum + textSize(text) * links, 0) / total;
};

/** Most of it is links, and what is not are many short texts that nothing calls one article. */
const isFront = (facts: PageFacts): boolean => {
  const { page, kept, metadata } = facts;
  if (claimOf(facts) === 3 || facts.ogType === 'article' || sharedBody(kept) >= OWN_BODY) return false;
  const longest = Math.max(0, ...kept.map(({ text }) => textSize(text)));
  const cards = page.filter(({ links, text }) => links > 0.6 && textSize(text) > 25).length;
  const isLinks = linkShare(page) > 0.5 || metadata.published === undefined;
  return cards >= MANY_CARDS && isLinks && longest < LONGEST_TEASER && kept.filter(isProse).length < 12;
};

export const isListing = (facts: PageFacts): boolean => {
  if (isFront(facts)) return true;
  const { page, kept } = facts;
  const cards = largestGroup(page);
  if (cards.length < CARDS) return false;
  const teasers = new Set(cards.flatMap((at) => page.slice(at, at + REACH + 1).filter(({ text }) => textSize(text) < LONGEST_TEASER)));
  const teased = sizeOf(kept.filter((block) => teasers.has(block)));
  const size = sizeOf(kept);
  if (size > 0 && teased > size * TEASED && kept.filter((block) => teasers.has(block)).length >= CARDS) return true;
  const own = kept.filter((block) => !teasers.has(block));
  return (
    (claimOf(facts) < 2 || facts.ogType === 'website') &&
    claimOf(facts) < 3 &&
    sizeOf(own) < Math.min(LONGEST_TEXT, sizeOf([...teasers])) &&
    own.filter(isParagraph).length < 3
  );
};

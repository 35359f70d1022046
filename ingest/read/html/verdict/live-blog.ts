// Whether a page is a live blog: many short posts of one template, each under the time of day (or the minute of a match) of its writing.
import type { Block } from '../blocks/block.ts';
import { headingLevel, templateOf } from '../blocks/box.ts';
import { textSize } from '../prose.ts';
import { listTitles, type PageFacts, sizeOf } from './page-facts.ts';
import { saysAny } from './wording.ts';

const POSTS = 5;
/** As many are enough where the title says so. */
const NAMED_POSTS = 3;
/** In letters. */
const SHORTEST_POST = 20;
/** Share of the steps from post to post that go the same way in time. */
const SAME_WAY = 0.75;
/** A post has no more blocks than this. */
const LONGEST_POST = 15;

const CLOCK =
  /^[^\p{L}\p{N}]{0,2}(\d{1,2}) ?(?:[:.h]|時) ?(\d{2}) ?分?(?: ?(?:uhr|hrs?|[ap]\.?m\.?|bst|gmt|utc|cest|cet|[ecmp][sd]?t|ist|klo))?(?= ?(?:$|[:\n|–—-]))/iu;
const MATCH_MINUTE = /^(\d{1,3})(?:\+(\d{1,2}))? ?['’′](?= ?(?:$|[:\n|–—-]))/u;

/** In minutes; undefined where the block does not begin with a time on its own. */
const stampOf = ({ text }: Block): number | undefined => {
  const clock = CLOCK.exec(text);
  if (clock) return Number(clock[1]) * 60 + Number(clock[2]);
  const minute = MATCH_MINUTE.exec(text);
  return minute ? Number(minute[1]) + Number(minute[2] ?? 0) : undefined;
};

type Stamp = { readonly at: number; readonly time: number; readonly block: Block };

const largestGroup = (stamps: readonly Stamp[]): readonly Stamp[] => {
  const groups = new Map<string, Stamp[]>();
  for (const stamp of stamps) {
    const template = templateOf(stamp.block.box);
    groups.set(template, [...(groups.get(template) ?? []), stamp]);
  }
  return [...groups.values()].reduce((best, group) => (group.length > best.length ? group : best), []);
};

const goesOneWay = (posts: readonly Stamp[]): boolean => {
  const steps = posts.slice(1).map(({ time }, index) => time - (posts[index]?.time ?? 0));
  const most = Math.max(steps.filter((step) => step <= 0).length, steps.filter((step) => step >= 0).length);
  return most >= steps.length * SAME_WAY;
};

/** A heading that is a link leads to an article of its own: a list of news under their times is no live blog. */
const isCard = (post: readonly Block[]): boolean => post.some(({ links, box }) => links > 0.6 && headingLevel(box) > 0);

export const isLiveBlog = (facts: PageFacts): boolean => {
  const { page, kept, metadata } = facts;
  if (metadata.types.includes('LiveBlogPosting')) return true;
  const stamps = page.flatMap((block, at) => {
    const time = block.box.marks.comment === undefined ? stampOf(block) : undefined;
    return time === undefined ? [] : [{ at, time, block }];
  });
  if (stamps.length < NAMED_POSTS) return false;
  const group = largestGroup(stamps);
  const posts = group.map(({ at }, index) => page.slice(at, Math.min(group[index + 1]?.at ?? page.length, at + LONGEST_POST)));
  const told = posts.filter((post) => {
    const words = post.filter(({ links }) => links < 0.5);
    return !isCard(post) && sizeOf(words) - (textSize(words[0]?.text ?? '') < SHORTEST_POST ? 8 : 0) >= SHORTEST_POST;
  });
  const least = listTitles(facts).some((title) => saysAny(title, 'live')) ? NAMED_POSTS : POSTS;
  if (told.length < least || !goesOneWay(group)) return false;
  const inside = new Set(told.flat());
  const own = kept.filter((block) => !inside.has(block));
  return sizeOf(told.flat()) > sizeOf(own);
};

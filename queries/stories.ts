// Which pieces of reporting are there?
import type { Listing } from './listing.ts';
import { StoryHead, storyHead } from './story-head.ts';

export const STORY_ORDERS = {
  NEWEST: { sort: "coalesce(st.firstPublished, '')", direction: 'DESC' },
  LARGEST: { sort: 'st.size', direction: 'DESC' },
} as const;
export type StoryOrder = keyof typeof STORY_ORDERS;

export const stories = (order: StoryOrder): Listing<StoryHead> => ({
  name: `stories ${order}`,
  match: 'MATCH (st:Story)',
  ...STORY_ORDERS[order],
  id: 'st.id',
  node: storyHead('st'),
  params: {},
  parse: (node) => StoryHead.parse(node),
});

// Which pieces of reporting are there?
import type { Listing } from './listing.ts';
import { StoryHead, storyHead } from './story-head.ts';

export const STORY_ORDERS = {
  NEWEST: { property: 'st.firstPublished', sort: "coalesce(st.firstPublished, '')", direction: 'DESC' },
  LARGEST: { property: 'st.size', sort: 'st.size', direction: 'DESC' },
} as const;
export type StoryOrder = keyof typeof STORY_ORDERS;

export const stories = (order: StoryOrder): Listing<StoryHead> => {
  const { property, ...sorted } = STORY_ORDERS[order];
  return {
    name: `stories ${order}`,
    match: 'MATCH (st:Story)',
    ...sorted,
    id: 'st.id',
    node: storyHead('st'),
    params: {},
    parse: (node) => StoryHead.parse(node),
    indexed: { property, match: (conditions) => `MATCH (st:Story)\nWHERE ${conditions.join(' AND ')}` },
  };
};

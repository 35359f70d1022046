import { describe, expect, it } from 'vitest';
import { readStories } from '../../bench/resolve/read-stories.ts';
import { pairsOf, scoreDerived, toMemory } from '../../bench/resolve/score.ts';
import { MemoryShelf } from './memory-shelf.ts';
import { resolveWhole } from './resolve-whole.ts';

const stories = readStories();
const pairs = pairsOf(stories);
const memory = new MemoryShelf();
for (const article of toMemory(pairs)) memory.put(article);
const score = scoreDerived(pairs, await resolveWhole(memory), stories.expected);

/** What the rules cannot tell, each with the reason why. */
const KEPT_APART = {
  // No article has both names, and a word before a name may make another company of it.
  'COMPANY:DeepMind': 'is torn into',
  // A surname alone is nobody's until an article introduces it.
  'PERSON:Mibe': 'is torn into',
};
const HOSTING = 'hosting';

describe('the development set', () => {
  it('is large enough to say something', () => {
    expect(stories.articles.length).toBeGreaterThanOrEqual(60);
    expect(stories.expected.deals.length).toBeGreaterThanOrEqual(12);
  });

  it('has its names put together as they should be, but for those that no rule can tell', () => {
    expect(score.entities.errors.map((error) => error.split(' is torn')[0])).toEqual(Object.keys(KEPT_APART));
    expect(score.entities.bCubed.f1).toBeGreaterThanOrEqual(0.97);
    expect(score.entities.pairs.precision).toBe(1);
  });

  it('has its claims put together as they should be, but where one names the group and one its unit', () => {
    expect(score.agreements.errors.map((error) => error.split(' is torn')[0])).toEqual([HOSTING]);
    expect(score.agreements.bCubed.f1).toBeGreaterThanOrEqual(0.95);
    expect(score.agreements.pairs.precision).toBe(1);
  });

  it('has copies in one story and nothing else', () => {
    expect(score.stories.errors).toEqual([]);
  });

  it('knows what kind each deal is and how it stood on each day', () => {
    expect(score.deals.types.errors).toEqual([]);
    expect(score.deals.statuses.errors).toEqual([]);
  });

  it('counts independent stories and knows who was first', () => {
    expect(score.deals.stories.errors.filter((error) => !error.startsWith(HOSTING))).toEqual([]);
    expect(score.deals.first.errors).toEqual([]);
  });

  it('shows the conflicts that are there and no others', () => {
    expect(score.deals.conflicts.errors).toEqual([]);
  });
});

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

/** A surname alone is nobody's until an article introduces it. A name alone means one thing in all articles: in one of three it is the other Orbit. */
const NAMES = [
  'COMPANY:Orbit Telecom is torn into company:orbit-telecom and company:orbit',
  'PERSON:Mibe is torn into person:yoko-mibe and person:mibe',
  'company:orbit holds COMPANY:Orbit and COMPANY:Orbit Telecom',
];
describe('the development set', () => {
  it('is large enough to say something', () => {
    expect(stories.articles.length).toBeGreaterThanOrEqual(60);
    expect(stories.expected.deals.length).toBeGreaterThanOrEqual(12);
  });

  it('has its names put together as they should be, but for those that no rule can tell', () => {
    expect(score.entities.errors).toEqual(NAMES);
    expect(score.entities.bCubed.f1).toBeGreaterThanOrEqual(0.97);
    expect(score.entities.pairs.precision).toBeGreaterThanOrEqual(0.99);
  });

  it('has its claims put together as they should be', () => {
    expect(score.agreements.errors).toEqual([]);
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
    expect(score.deals.stories.errors).toEqual([]);
    expect(score.deals.first.errors).toEqual([]);
  });

  it('shows the conflicts that are there and no others', () => {
    expect(score.deals.conflicts.errors).toEqual([]);
  });
});

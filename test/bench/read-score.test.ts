import { describe, expect, it } from 'vitest';
import { readOptions } from '../../bench/read/options.ts';
import type { Found, Reader } from '../../bench/read/reader.ts';
import { runRounds } from '../../bench/read/run-rounds.ts';
import { scoreMetadata } from '../../bench/read/score-metadata.ts';
import { scoreTexts } from '../../bench/read/score-texts.ts';

const TEXT = 'one two three four five six seven eight';
const page = (id: string, site: string) => ({ id, site, path: id, bytes: new Uint8Array() });
const found = (id: string, text: string): Found => ({ id, text, title: '', authors: [] });

describe('scoreTexts', () => {
  const pages = [page('a1', 'a.example'), page('a2', 'a.example'), page('b1', 'b.example'), page('c1', 'c.example')];
  const gold = new Map(['a1', 'a2', 'b1'].map((id) => [id, TEXT]));
  const score = scoreTexts([found('a1', TEXT), found('a2', TEXT), found('b1', 'something else was read here')], pages, gold);

  it('counts every page once by page, and every site once by site; a page without gold does not count', () => {
    expect(score.recall).toBeCloseTo(2 / 3);
    expect(score.bySite).toBeCloseTo(1 / 2);
    expect(score.sites.map(({ site, f1 }) => [site, f1])).toEqual([
      ['b.example', 0],
      ['a.example', 1],
    ]);
  });

  it('gives the same errors for the same pages, and none where every site is alike', () => {
    expect(score.error).toBeGreaterThan(0);
    expect(scoreTexts([found('a1', TEXT), found('a2', TEXT), found('b1', 'something else was read here')], pages, gold)).toEqual(score);
    expect(
      scoreTexts(
        [...gold.keys()].map((id) => found(id, TEXT)),
        pages,
        gold,
      ),
    ).toMatchObject({ f1: 1, error: 0, bySiteError: 0 });
  });
});

it('scoreMetadata does not mind case, punctuation and the order of authors', () => {
  const gold = new Map([['a', { title: 'Big Deal!', authors: ['Ada Berg', 'Tom Lind'], date: '2026-03-04 05:06:07+00:00' }]]);
  const read = { id: 'a', text: '', title: 'big deal', authors: ['Tom Lind', 'ADA BERG'], date: '2026-03-04' };
  expect(scoreMetadata([read], gold)).toEqual({ title: 1, authors: 1, day: 1 });
  expect(scoreMetadata([{ ...read, title: 'Big', authors: ['Ada Berg'], date: '2026-03-05' }], gold)).toEqual({
    title: 0,
    authors: 0,
    day: 0,
  });
});

it('readers take turns, are warm before, and their speed is the median of the rounds', async () => {
  const events: string[] = [];
  const create = (name: string, seconds: number[]): Reader => ({
    name,
    warmUp: async () => void events.push(`${name} warms up`),
    read: async () => {
      events.push(name);
      return { found: [], seconds: seconds.shift() ?? 0 };
    },
    close: () => {},
  });
  const [first] = await runRounds([create('a', [1, 4, 2]), create('b', [1, 1, 1])], 8, 3);
  expect(events).toEqual(['a warms up', 'b warms up', 'a', 'b', 'a', 'b', 'a', 'b']);
  expect(first).toMatchObject({ name: 'a', speed: 4, slowest: 2, fastest: 8 });
});

it('options say what to measure, or that they were not understood', () => {
  expect(readOptions(['pages'])).toEqual({ folder: 'pages', worst: 10, rounds: 3, publishers: false });
  expect(readOptions(['pages', '--trafilatura'])).toMatchObject({ python: 'python3' });
  expect(readOptions(['pages', '--python', '/opt/python', '--worst', '0'])).toMatchObject({ python: '/opt/python', worst: 0 });
  for (const args of [[], ['a', 'b'], ['a', '--worst', 'x'], ['a', '--rounds', '0'], ['a', '--fast']])
    expect(readOptions(args)).toBeUndefined();
});

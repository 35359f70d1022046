// What docs/adr/0006-local-grouping.md decided: what is near decides, and what is far is not even looked at.
import { describe, expect, it } from 'vitest';
import { toMemoryArticle } from '../../bench/resolve/memory-article.ts';
import { deriveMarks } from '../../ingest/derive/derive-marks.ts';
import type { Shelf } from '../../ingest/derive/shelf.ts';
import { type GivenArticle, tell } from '../store/articles.ts';
import { agreements, bid, deal, partners, shown, supply } from './deals.ts';
import { MemoryShelf } from './memory-shelf.ts';

const WORK = { batch: 500, step: async () => undefined };

/** A store that counts the rows which reading it gives. */
const counting = (shelf: Shelf): { readonly shelf: Shelf; readonly rows: () => number } => {
  let rows = 0;
  const counted = Object.fromEntries(
    Object.entries(shelf).map(([name, ask]) => [
      name,
      async (...given: unknown[]) => {
        const answer: unknown = await (ask as (...all: unknown[]) => Promise<unknown>)(...given);
        if (Array.isArray(answer)) rows += answer.length;
        return answer;
      },
    ]),
  );
  return { shelf: counted as Shelf, rows: () => rows };
};

/** Companies in a row, each three of which are partners, and each two of which deal with each other: all hangs together. */
const chainOf = (length: number): GivenArticle[] =>
  Array.from({ length }, (_, index) => {
    const [one, other, third] = [0, 1, 2].map((step) => `Company Q${index + step}z`) as [string, string, string];
    const supplied = deal('SUPPLY', [
      ['SUPPLIER', one],
      ['CUSTOMER', other],
    ]);
    const text = `${index} ${'is the number of this report. '.repeat(3)}${index ** 7}`;
    return { id: `a${index}`, on: '2016-01-05', text, claims: [partners(one, other, third), partners(one, other), supplied] };
  });

const rowsFor = async (length: number): Promise<number> => {
  const memory = new MemoryShelf();
  for (const article of chainOf(length)) memory.put(toMemoryArticle(tell(article)));
  await deriveMarks(memory.shelf(), WORK);
  const next: GivenArticle = { id: 'new', on: '2016-01-06', text: 'Something new.', claims: [partners('Company Q3z', 'Company Q4z')] };
  memory.put(toMemoryArticle(tell(next)));
  const { shelf, rows } = counting(memory.shelf());
  await deriveMarks(shelf, WORK);
  return rows();
};

describe('a new report', () => {
  it('has as much loaded in a large graph as in a small one, though everything in it hangs together', async () => {
    const small = await rowsFor(8);
    expect(await rowsFor(60)).toBe(small);
  });
});

describe('an announced agreement', () => {
  const weekly = (weeks: number): GivenArticle[] =>
    Array.from({ length: weeks }, (_, week) => ({
      id: `a${week}`,
      on: new Date(Date.UTC(2016, 0, 1 + 7 * week)).toISOString().slice(0, 10),
      claims: [supply('ANNOUNCED')],
    }));

  it('takes in news for a year', async () => {
    expect(await agreements(...weekly(53))).toHaveLength(1);
    expect(await agreements(...weekly(54))).toHaveLength(2);
  });
});

describe('a report that names fewer of the parties', () => {
  it('is of the larger circle only as long as that is news', async () => {
    const all = await agreements(
      { id: 'a', on: '2016-01-01', claims: [partners('Nokia', 'Xiaomi', 'Apple')] },
      { id: 'b', on: '2016-01-20', claims: [partners('Nokia', 'Xiaomi')] },
      { id: 'c', on: '2017-01-20', claims: [partners('Nokia', 'Xiaomi')] },
    );
    expect(all.map(({ articles }) => articles)).toEqual(expect.arrayContaining([['a', 'b'], ['c']]));
  });

  it('does not bring two larger circles together', async () => {
    const all = await agreements(
      { id: 'a', on: '2016-01-01', claims: [partners('Nokia', 'Xiaomi', 'Apple')] },
      { id: 'b', on: '2016-01-02', claims: [partners('Apple', 'Intel', 'Nokia')] },
      { id: 'c', on: '2016-01-03', claims: [partners('Nokia', 'Apple')] },
    );
    expect(all).toHaveLength(2);
  });
});

describe('a cross-licence', () => {
  it('takes in licences of its time and leaves those of other years apart', async () => {
    const licence = (from: string, to: string) =>
      deal('PATENT_LICENSE', [
        ['LICENSOR', from],
        ['LICENSEE', to],
      ]);
    const cross = deal('PATENT_CROSS_LICENSE', [
      ['PARTY', 'Nokia'],
      ['PARTY', 'Apple'],
    ]);
    const all = await agreements(
      { id: 'a', on: '2005-01-01', claims: [licence('Nokia', 'Apple')] },
      { id: 'b', on: '2005-01-02', claims: [licence('Apple', 'Nokia')] },
      { id: 'c', on: '2020-01-01', claims: [licence('Apple', 'Nokia'), cross] },
    );
    expect(all.map(({ type }) => type).sort()).toEqual(['PATENT_CROSS_LICENSE', 'PATENT_LICENSE', 'PATENT_LICENSE']);
  });
});

describe('offers for one company', () => {
  it('contradict each the next one', async () => {
    const all = await agreements(
      { id: 'a', on: '2016-01-01', claims: [bid('Nvidia', 'ANNOUNCED')] },
      { id: 'b', on: '2016-01-02', claims: [bid('Intel', 'ANNOUNCED')] },
      { id: 'c', on: '2016-01-03', claims: [bid('Google', 'ANNOUNCED')] },
    );
    expect(shown(all)).toHaveLength(3);
    const byArticle = new Map(all.map(({ articles, conflicts }) => [articles[0], conflicts.length]));
    expect(byArticle).toEqual(
      new Map([
        ['a', 1],
        ['b', 2],
        ['c', 1],
      ]),
    );
  });
});

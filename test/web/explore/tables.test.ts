import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toCsv } from '../../../src/web/explore/picture/csv.ts';
import { pictureOf } from '../../../src/web/explore/picture/picture-of.ts';
import { sortRows } from '../../../src/web/explore/picture/sort-rows.ts';
import { tablesOf } from '../../../src/web/explore/picture/tables.ts';
import { LICENCE } from './answers.ts';

describe('the tables of an answer', () => {
  it('begin with its agreements in words, without columns that nothing was told for', () => {
    const [table] = pictureOf({ agreements: { nodes: [LICENCE] } }).tables;
    expect(table?.columns).toEqual(['What', 'Who', 'With', 'About', 'Status', 'Announced', 'Stories']);
    expect(table?.rows).toEqual([{ about: 'a1', cells: ['Brand licence', 'Nokia', 'HMD Global', 'Nokia', 'ended', '2016-05-18', 4] }]);
  });

  it('have a row for each item of each list, and a column for each plain value however deep', () => {
    const data = {
      coverage: {
        nodes: [
          { month: '2016-05', publisher: { name: 'Wire', site: null }, articles: 3 },
          { month: null, publisher: null, articles: 1 },
        ],
      },
      stats: { byYear: [{ year: 2016, count: 10, types: [{ type: 'SUPPLY' }, { type: 'MERGER' }] }] },
    };
    expect(tablesOf(data)).toEqual([
      {
        title: 'coverage',
        columns: ['month', 'publisher name', 'publisher site', 'articles', 'publisher'],
        rows: [
          { about: undefined, cells: ['2016-05', 'Wire', undefined, 3, undefined] },
          { about: undefined, cells: [undefined, undefined, undefined, 1, undefined] },
        ],
      },
      { title: 'stats byYear', columns: ['year', 'count', 'types'], rows: [{ about: undefined, cells: [2016, 10, 'SUPPLY, MERGER'] }] },
    ]);
  });

  it('take a day with its precision as a day, look through edges, and know what a row is about', () => {
    const data = { companies: { edges: [{ node: { id: 'company:x', name: 'X', since: { date: '2017-01-01', precision: 'YEAR' } } }] } };
    expect(tablesOf(data)).toMatchObject([
      { title: 'companies', columns: ['id', 'name', 'since'], rows: [{ about: 'company:x', cells: ['company:x', 'X', '2017-01-01'] }] },
    ]);
  });

  it('leave lists within a row in its cell, at most five of them by name', () => {
    const names = Array.from({ length: 7 }, (_, index) => ({ name: `N${index}` }));
    expect(tablesOf({ a: [{ id: 'x', list: names }] })[0]?.rows[0]?.cells[1]).toBe('N0, N1, N2, N3, N4 and 2 more');
  });

  it('are sorted as people would: numbers as numbers, what is not told last', () => {
    const rows = [
      ['b', 10],
      ['A', 9],
      ['c', undefined],
      ['a10', 100],
      ['a9', 2],
    ].map((cells) => ({ about: undefined, cells }));
    const by = (column: number, down: boolean) => sortRows(rows, { column, down }).map(({ cells }) => cells[0]);
    expect(by(1, false)).toEqual(['a9', 'A', 'b', 'a10', 'c']);
    expect(by(1, true)).toEqual(['a10', 'b', 'A', 'a9', 'c']);
    expect(by(0, false)).toEqual(['A', 'a9', 'a10', 'b', 'c']);
  });
});

describe('a table as CSV', () => {
  it('is read back as it was, whatever the cells hold', () => {
    const cell = fc.string({ unit: 'grapheme' }).filter((text) => !/^[=+\-@\t\r]/.test(text));
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (cells) => {
        const csv = toCsv({ columns: ['a', 'b'], rows: cells.map((row) => ({ about: undefined, cells: row })) });
        expect(parse(csv, { recordDelimiter: '\r\n', relaxColumnCount: true, skipEmptyLines: false })).toEqual([['a', 'b'], ...cells]);
      }),
    );
  });

  it('holds no cell that a spreadsheet would take for a formula', () => {
    const csv = toCsv({
      columns: ['a'],
      rows: ['=1+1', '+x', '-x', '@x', 'plain', -5].map((cell) => ({ about: undefined, cells: [cell] })),
    });
    expect(csv).toBe("a\r\n'=1+1\r\n'+x\r\n'-x\r\n'@x\r\nplain\r\n-5\r\n");
  });
});

import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { search } from '../../queries/search.ts';
import { openApi, type TestApi } from './api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

const find = async (text: string, kinds?: readonly string[]): Promise<string[]> => {
  const query = 'query ($text: String!, $kinds: [EntityKind!]) { search(text: $text, kinds: $kinds) { entity { id } } }';
  const { search: hits } = await api.data<{ search: { entity: { id: string } }[] }>(query, { text, kinds: kinds ?? null });
  return hits.map(({ entity }) => entity.id);
};

describe('search', () => {
  it.each([
    ['nokia', 'company:nokia'],
    ['NOKIA Oyj', 'company:nokia'],
    ['Nokya', 'company:nokia'],
    ['nok', 'company:nokia'],
    ['n', 'company:nokia'],
    ['citroen', 'company:citroen'],
    ['Citroën', 'company:citroen'],
    ['HMD', 'company:hmd-global'],
    ['global', 'company:hmd-global'],
    ['Goldman  sachs, Inc.', 'company:goldman-sachs'],
    ['rajeev', 'person:rajeev-suri'],
    ['5g', 'technology:5g'],
  ])('for "%s" finds %s first or among its hits', async (text, id) => {
    expect(await find(text)).toContain(id);
  });

  it('puts a name that is exactly what was typed before one that only begins with it', async () => {
    expect(await find('Nokia')).toEqual(['company:nokia', 'brand:nokia-brand']);
    expect((await find('nokia brand'))[0]).toBe('brand:nokia-brand');
    expect((await find('Nokya'))[0]).toBe('company:nokia');
  });

  it('narrows by kind', async () => {
    expect(await find('nokia', ['BRAND'])).toEqual(['brand:nokia-brand']);
  });

  it('tells which name fitted and how many agreements there are', async () => {
    expect(await api.data('{ search(text: "xiao") { matchedName agreements entity { name } } }')).toEqual({
      search: [{ matchedName: 'Xiaomi', agreements: 3, entity: { name: 'Xiaomi' } }],
    });
  });

  it('finds nothing where there is nothing to find', async () => {
    for (const text of ['', '   ', '!!!', 'qqqqqq', '\u0000', '💬']) expect(await find(text), JSON.stringify(text)).toEqual([]);
  });

  it('knows no wrong letter in numbers', async () => {
    expect(await find('FP5')).toEqual([]);
  });

  it('never fails, whatever is typed', async () => {
    const signs = [
      '+',
      '-',
      '&&',
      '||',
      '!',
      '(',
      ')',
      '{',
      '}',
      '[',
      ']',
      '^',
      '"',
      '~',
      '*',
      '?',
      ':',
      '\\',
      '/',
      ' AND ',
      ' OR ',
      ' NOT ',
      ' TO ',
      '~9',
      '^0',
    ];
    const hostile = fc.array(fc.oneof(fc.constantFrom(...signs), fc.string({ unit: 'binary', maxLength: 6 }), fc.constant('nokia')), {
      maxLength: 8,
    });
    await fc.assert(
      fc.asyncProperty(hostile, async (parts) => {
        await search(api.graph.read, { text: parts.join(''), kinds: null, first: 3 });
      }),
      { numRuns: 100 },
    );
  });

  it('never fails on a text of a thousand words', async () => {
    expect(await find('nokia '.repeat(1000))).toContain('company:nokia');
    expect(await find('x'.repeat(20_000))).toEqual([]);
  });
});

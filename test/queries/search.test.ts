import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { REACHES, typedQuery } from '../../queries/lucene.ts';
import { search } from '../../queries/search.ts';
import { foldName, nameKey } from '../../schema/name-key.ts';
import type { EntityKind } from '../../schema/ontology.ts';
import { openTestGraph, type TestGraph } from '../graph.ts';

/** Names as people write them, with how many agreements each has. */
const NAMES: readonly (readonly [name: string, ties: number, kind?: EntityKind])[] = [
  ['Nokia', 9],
  ['Nokia Networks', 3],
  ['Nokian Tyres', 1],
  ['Novia', 0],
  ['Citroën', 2],
  ['Cobalt', 5],
  ['AT&T', 8],
  ['AT&T Mobility', 2],
  ['7-Eleven', 3],
  ['C#', 0, 'TECHNOLOGY'],
  ['.NET', 1, 'TECHNOLOGY'],
  ["O'Reilly", 2],
  ['O’Reilly Media', 1],
  ['Yahoo!', 7],
  ['T-Mobile US', 4],
  ['T-Mobile', 2],
  ['Google', 20],
  ['Googol', 0],
  ['Škoda', 2],
  ['Straße AG', 1],
  ['Яндекс', 3],
  ['小米', 2],
  ['Hewlett-Packard', 4],
  ['Wi-Fi', 0, 'TECHNOLOGY'],
  ['Microsoft', 25],
  ['Samsung', 14],
  ['Samsung Electronics', 12],
];

const PUT = `UNWIND $rows AS row
CREATE (e:Entity)
SET e = row.properties
FOREACH (tie IN range(1, row.ties) | CREATE (e)-[:PARTY_TO {role: 'PARTY'}]->(:Agreement {id: row.properties.id + tie}))`;

const toRow = ([name, ties, kind = 'COMPANY']: (typeof NAMES)[number]) => {
  const id = nameKey(kind, name);
  const folded = foldName(name);
  return { ties, properties: { id, kind, name, names: [name], keys: [id], why: '[]', foldedName: folded, foldedNames: [folded] } };
};

let test: TestGraph;
beforeAll(async () => {
  test = await openTestGraph();
  await test.graph.write((run) => run(PUT, { rows: NAMES.map(toRow) }));
});
afterAll(() => test.close());

const find = async (text: string): Promise<string[]> =>
  (await search(test.graph.read, { text, kinds: null, first: 20 })).map(({ entity }) => entity.name);

describe('search', () => {
  it.each([
    ['nokia', 'Nokia'],
    ['NOKIA Oyj', 'Nokia'],
    ['Nokya', 'Nokia'],
    ['citroen', 'Citroën'],
    ['Citroën', 'Citroën'],
    ['AT&T', 'AT&T'],
    ['at and t', 'AT&T'],
    ['at&', 'AT&T'],
    ['7-Eleven', '7-Eleven'],
    ['7eleven', '7-Eleven'],
    ['C#', 'C#'],
    ['.net', '.NET'],
    ["O'Reilly", "O'Reilly"],
    ['O’Reilly', "O'Reilly"],
    ['oreilly', "O'Reilly"],
    ['Yahoo!', 'Yahoo!'],
    ['yaho', 'Yahoo!'],
    ['tmobile us', 'T-Mobile US'],
    ['gogle', 'Google'],
    ['skoda', 'Škoda'],
    ['strasse', 'Straße AG'],
    ['яндекс', 'Яндекс'],
    ['小', '小米'],
    ['hewlettpackard', 'Hewlett-Packard'],
    ['wifi', 'Wi-Fi'],
    ['micro soft', 'Microsoft'],
    ['microsftt', 'Microsoft'],
  ])('finds for "%s" %s first', async (text, name) => {
    expect((await find(text))[0]).toBe(name);
  });

  it('puts a whole name before a name that begins so, and that before a likely slip; the better connected first', async () => {
    expect(await find('nokia')).toEqual(['Nokia', 'Nokia Networks', 'Nokian Tyres', 'Novia']);
    expect(await find('t mobile')).toEqual(['T-Mobile', 'T-Mobile US']);
    expect(await find('sams')).toEqual(['Samsung', 'Samsung Electronics']);
    expect(await find('c')).toEqual(['C#', 'Cobalt', 'Citroën']);
  });

  it('finds what is being typed at every letter', async () => {
    for (let length = 1; length <= 'microsoft'.length; length += 1) expect(await find('microsoft'.slice(0, length))).toContain('Microsoft');
  });

  it('takes two letters for wrong only where nothing nearer is there', async () => {
    expect(await find('goggol')).toEqual(['Googol']);
    expect(await find('zzzzzz')).toEqual([]);
  });
});

const SIGNS = '+ - && || ! ( ) { } [ ] ^ " ~ * ? : \\ / AND OR NOT TO ~9 ^0 \' ’ & # . @ = < > ; | % $ \u0000 \u200b 💬'.split(' ');
const TYPED = fc.array(fc.oneof(fc.constantFrom(...SIGNS, ' ', 'nokia'), fc.string({ unit: 'binary', maxLength: 6 })), { maxLength: 8 });

/** As the search asks, for many at once: a statement for each would take a minute. */
const PARSE = `UNWIND $questions AS question
CALL (question) {
  CALL db.index.fulltext.queryNodes('entity_names', question, {limit: 1})
  YIELD node
  RETURN count(node) AS hits
}
RETURN count(*) AS parsed`;

describe('what is typed', () => {
  it('is never an error of the index, whatever it is: 10,000 texts', async () => {
    const texts = fc.sample(TYPED, 10_000).map((parts) => parts.join(''));
    const questions = texts.flatMap((text, index) => typedQuery(text, REACHES[index % REACHES.length] ?? 'FAR') ?? []);
    expect(questions.length).toBeGreaterThan(5000);
    for (let start = 0; start < questions.length; start += 2000) {
      const some = questions.slice(start, start + 2000);
      expect(await test.graph.read(PARSE, { questions: some })).toEqual([{ parsed: some.length }]);
    }
  });
});

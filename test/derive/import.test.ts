import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { derive } from '../../ingest/derive/index.ts';
import { type ImportOptions, importExport } from '../../ingest/import/index.ts';
import { readGraphState, useExtractor } from '../../ingest/store/graph-state.ts';
import { storeArticle } from '../../ingest/store/index.ts';
import { removeArticle } from '../../ingest/store/remove-article.ts';
import { storeJudgement } from '../../ingest/store/store-judgement.ts';
import type { Judgement } from '../../schema/facts.ts';
import type { Graph } from '../../schema/graph.ts';
import { openTestGraph, type TestGraph } from '../graph.ts';
import { EXTRACTOR, type GivenArticle, tell } from '../store/articles.ts';
import { exportText } from './export-text.ts';

const ARTICLES: readonly GivenArticle[] = [
  {
    id: 'a',
    on: '2017-07-05',
    url: 'https://alpha.example/a',
    publisher: { name: 'Alpha', site: 'alpha.example' },
    authors: ['Someone'],
    modified: '2017-07-06T10:00:00Z',
    text: 'A text with “quotes”,\u2028 odd ends and \\ things.',
    names: ['Xiaomi Corporation', { name: 'Nokia', kind: 'BRAND' }],
    claims: [
      {
        type: 'SUPPLY',
        parties: [
          ['SUPPLIER', { name: 'Nokia', full: 'Nokia Networks' }],
          ['CUSTOMER', 'Xiaomi'],
        ],
        covers: ['something', { name: 'FP4', kind: 'PRODUCT' }],
        value: 5,
        currency: 'EUR',
        statedOn: { date: '2017-07-01', precision: 'MONTH' },
        effectiveTo: { date: '2020-01-01', precision: 'YEAR' },
        source: { kind: 'PUBLICATION', name: 'Beta' },
        another: true,
        exclusive: false,
      },
    ],
  },
  {
    id: 'b "odd"\u{1F600}',
    claims: [
      {
        type: 'MERGER',
        parties: [
          ['PARTY', 'Nokia'],
          ['PARTY', 'Xiaomi'],
          ['PARTY', 'Nokia Networks'],
        ],
      },
    ],
  },
  { id: 'headline', text: '', title: 'A headline alone' },
  {
    id: 'gone',
    claims: [
      {
        type: 'MAKES',
        parties: [
          ['MAKER', 'Nokia'],
          ['MADE', { name: 'FP4', kind: 'PRODUCT' }],
        ],
      },
    ],
  },
];
const JUDGEMENTS: readonly Judgement[] = [
  {
    id: 'j1',
    kind: 'DIFFERENT',
    targets: ['company:nokia', 'company:nokia-tyres'],
    articles: ['b "odd"\u{1F600}'],
    by: 'Anna',
    at: '2020-01-01',
    reason: 'r',
  },
  { id: 'j2', kind: 'SAME', targets: ['company:nobody', 'company:xiaomi'], articles: [], by: 'Anna', at: '2020-01-02', reason: 'sleeps' },
];

let test: TestGraph;
let folder = '';
let file = '';
/** The export of a graph with a bit of everything, and the same with what was removed. */
let expected = '';
let backup = '';

const store = ({ article, extraction }: ReturnType<typeof tell>) => storeArticle(test.graph, article, extraction, EXTRACTOR);
const options = (more: Partial<ImportOptions> = {}): ImportOptions => ({ extractor: EXTRACTOR, folder: join(folder, 'sorted'), ...more });
const put = async (text: string | Uint8Array, name = 'graph.jsonl'): Promise<string> => {
  await writeFile(join(folder, name), text);
  return join(folder, name);
};
const nodes = async (): Promise<number> => Number((await test.graph.read('MATCH (n) RETURN count(n) AS count'))[0]?.count);

beforeAll(async () => {
  test = await openTestGraph();
  folder = await mkdtemp(join(tmpdir(), 'pactgraph-import-'));
  await useExtractor(test.graph, EXTRACTOR);
  for (const article of ARTICLES) await store(tell(article));
  for (const judgement of JUDGEMENTS) await storeJudgement(test.graph, judgement);
  await removeArticle(test.graph, 'gone', { at: '2020-01-03', reason: 'asked' });
  await derive(test.graph);
  expected = await exportText(test.graph);
  backup = await exportText(test.graph, { withRemovals: true });
  file = await put(backup);
});
afterAll(async () => {
  await test.close();
  await rm(folder, { recursive: true, force: true });
});
beforeEach(() => test.clear());

describe('an import', () => {
  it('gives the bytes of the export, with judgements and removals, and leaves nothing on the disk', async () => {
    const summary = await importExport(test.graph, file, options());
    expect(summary).toMatchObject({ articles: 3, judgements: 2, removals: 1, new: 3, finished: true, extractor: EXTRACTOR });
    expect(await exportText(test.graph)).toBe(expected);
    expect(await exportText(test.graph, { withRemovals: true })).toBe(backup);
    expect(await readdir(folder)).toEqual(['graph.jsonl']);
    expect((await readGraphState(test.graph)).extractor).toEqual(EXTRACTOR);
  });

  it('takes the lines in any order, and packed', async () => {
    const shuffled = backup.trimEnd().split('\n').reverse().join('\n');
    await importExport(test.graph, await put(gzipSync(shuffled), 'graph.jsonl.gz'), options());
    expect(await exportText(test.graph, { withRemovals: true })).toBe(backup);
    await rm(join(folder, 'graph.jsonl.gz'));
  });

  it('stores what ingesting stores: the same article again is unchanged, a removed one stays out', async () => {
    await importExport(test.graph, file, options());
    expect(await Promise.all(ARTICLES.map((article) => store(tell(article))))).toEqual(['unchanged', 'unchanged', 'unchanged', 'removed']);
  });

  it('twice changes nothing', async () => {
    await importExport(test.graph, file, options());
    expect(await importExport(test.graph, file, options())).toMatchObject({ new: 0, articles: 3, finished: true });
    expect(await exportText(test.graph, { withRemovals: true })).toBe(backup);
  });

  it('that was killed between any two transactions goes on when it is called again', async () => {
    for (let writes = 0, killed = true; killed; writes++) {
      await test.clear();
      let left = writes;
      const dying: Graph = {
        read: test.graph.read,
        write: (work) => (left-- > 0 ? test.graph.write(work) : Promise.reject(new Error('killed'))),
      };
      killed = await importExport(dying, file, options()).then(
        () => false,
        () => true,
      );
      if (killed) await test.graph.write((run) => run('MATCH (l:Lease) SET l.until = 0'));
      await importExport(test.graph, file, options());
      expect(await exportText(test.graph, { withRemovals: true })).toBe(backup);
    }
  }, 300_000);

  it('stops when asked to, with a graph of some of the articles, and goes on from there', async () => {
    const stop = new AbortController();
    const stopping = { signal: stop.signal, concurrency: 1, progress: { article: () => stop.abort() } };
    const first = await importExport(test.graph, file, options(stopping));
    expect(first).toMatchObject({ articles: 3, finished: false });
    expect(first.done).toBeLessThan(3);
    expect(await importExport(test.graph, file, options())).toMatchObject({ finished: true });
    expect(await exportText(test.graph, { withRemovals: true })).toBe(backup);
  });

  it('takes the place of the samples, and is samples where the export was of them', async () => {
    await store(
      tell({
        id: 'sample',
        sample: true,
        claims: [
          {
            type: 'MERGER',
            parties: [
              ['PARTY', 'Nokia'],
              ['PARTY', 'HMD'],
            ],
          },
        ],
      }),
    );
    await derive(test.graph);
    const samples = await exportText(test.graph);
    await importExport(test.graph, file, options());
    expect(await exportText(test.graph)).toBe(expected);
    expect((await readGraphState(test.graph)).samples).toBe('out');
    await test.clear();
    const path = await put(samples, 'samples.jsonl');
    await importExport(test.graph, path, options());
    await importExport(test.graph, path, options());
    expect(await exportText(test.graph)).toBe(samples);
    expect((await readGraphState(test.graph)).samples).toBe('in');
  });

  it('of a graph that another extractor made takes it as it is', async () => {
    const older = { name: 'by hand', version: '0' };
    const summary = await importExport(
      test.graph,
      await put(backup.replaceAll('"extractorVersion":"1"', '"extractorVersion":"0"'), 'older.jsonl'),
      options(),
    );
    expect(summary.extractor).toEqual(older);
    expect((await readGraphState(test.graph)).extractor).toEqual(older);
  });

  it('of an empty graph is an empty graph', async () => {
    expect(await importExport(test.graph, await put('', 'empty.jsonl'), options())).toMatchObject({ articles: 0, finished: true });
    expect(await exportText(test.graph)).toBe('');
  });
});

describe('an export that is not whole', () => {
  const NEEDED = /^\{"element":"(Article|Mention|Claim|IN_ARTICLE|STATED_IN|HAS_PARTY)"/;
  const lines = (): string[] => backup.trimEnd().split('\n');

  it('is refused, whatever line is missing or there twice, and nothing is written', async () => {
    for (const [index, line] of lines().entries()) {
      if (!NEEDED.test(line) || line.includes('"position":2')) continue;
      const without = await put(lines().toSpliced(index, 1).join('\n'), 'cut.jsonl');
      await expect(importExport(test.graph, without, options()), line).rejects.toMatchObject({ code: 'BAD_INPUT' });
      const twice = await put([...lines(), line].join('\n'), 'cut.jsonl');
      await expect(importExport(test.graph, twice, options()), line).rejects.toMatchObject({ code: 'BAD_INPUT' });
    }
    expect(await nodes()).toBe(0);
  });

  it('is refused wherever it was cut before the last line that is stored', async () => {
    const last = lines().findLastIndex((line) => NEEDED.test(line));
    for (let length = 1; length <= last; length++) {
      const cut = await put(lines().slice(0, length).join('\n'), 'cut.jsonl');
      await expect(importExport(test.graph, cut, options()), lines()[length] ?? '').rejects.toMatchObject({ code: 'BAD_INPUT' });
    }
    expect(await nodes()).toBe(0);
  });

  it('is taken where what is derived was left out: that is derived anew', async () => {
    const stored = /^\{"element":"(Article|Mention|Claim|IN_ARTICLE|STATED_IN|HAS_PARTY|HAS_COVER|Judgement|Removal)"/;
    const small = await put(
      lines()
        .filter((line) => stored.test(line))
        .join('\n'),
      'small.jsonl',
    );
    await importExport(test.graph, small, options());
    expect(await exportText(test.graph, { withRemovals: true })).toBe(backup);
  });

  it('is named with the line', async () => {
    const broken = await put(`${lines().slice(0, 3).join('\n')}\n{"element":"Arti`, 'cut.jsonl');
    await expect(importExport(test.graph, broken, options())).rejects.toThrow('cut.jsonl:4 is no whole JSON object.');
    expect(await nodes()).toBe(0);
  });
});

describe('a graph that holds something else', () => {
  const refused = async (message: RegExp): Promise<void> => {
    const before = await exportText(test.graph, { withRemovals: true });
    await expect(importExport(test.graph, file, options())).rejects.toMatchObject({
      code: 'BAD_USAGE',
      message: expect.stringMatching(message),
    });
    expect(await exportText(test.graph, { withRemovals: true })).toBe(before);
  };

  it('is left as it is: other articles', async () => {
    await store(tell({ id: 'other' }));
    await derive(test.graph);
    await refused(/already holds 1 articles that are not in graph\.jsonl/);
  });

  it('is left as it is: another version of an article', async () => {
    await store(tell({ ...ARTICLES[0], id: 'a', title: 'Edited' }));
    await derive(test.graph);
    await refused(/another version of the article a than graph\.jsonl/);
  });

  it('is left as it is: an article that was removed', async () => {
    await store(tell({ id: 'a' }));
    await removeArticle(test.graph, 'a', { at: '2020-01-01', reason: 'asked' });
    await derive(test.graph);
    await refused(/article a of graph\.jsonl was removed from this graph for good/);
  });

  it('is left as it is: another judgement', async () => {
    await storeJudgement(test.graph, { ...(JUDGEMENTS[0] as Judgement), reason: 'another' });
    await derive(test.graph);
    await refused(/judgement j1, which is not in graph\.jsonl/);
  });
});

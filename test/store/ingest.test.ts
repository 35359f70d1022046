import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createFetcher, type Fetcher } from '../../ingest/fetch/index.ts';
import { type IngestDeps, ingest } from '../../ingest/pipeline.ts';
import { read } from '../../ingest/read/index.ts';
import { readGraphState } from '../../ingest/store/graph-state.ts';
import type { Article } from '../../schema/facts.ts';
import { exportText } from '../derive/export-text.ts';
import { openTestGraph, type TestGraph } from '../graph.ts';
import { EXTRACTOR, tell } from './articles.ts';

let test: TestGraph;
let fetcher: Fetcher;
let folder: string;
beforeAll(async () => {
  test = await openTestGraph();
  fetcher = createFetcher({ version: '0', contact: 'nobody', allowPrivate: false });
});
afterAll(async () => {
  await fetcher.close();
  await test.close();
});
beforeEach(async () => {
  await test.clear();
  folder = await mkdtemp(join(tmpdir(), 'pactgraph-ingest-'));
  return () => rm(folder, { recursive: true });
});

/** "Nokia supplies Xiaomi.": the first and the last word of a title are the parties. */
const extract = ({ id, title }: Article) => {
  const names = title.replace('.', '').split(' ');
  const [supplier, customer] = [names[0] ?? '', names.at(-1) ?? ''];
  return tell({
    id,
    claims: [
      {
        type: 'SUPPLY',
        parties: [
          ['SUPPLIER', supplier],
          ['CUSTOMER', customer],
        ],
      },
    ],
  }).extraction;
};

async function* nothing(): AsyncGenerator<Uint8Array> {}

const depsWith = (rest: Partial<IngestDeps> = {}): IngestDeps => ({
  graph: test.graph,
  fetcher,
  standardInput: nothing(),
  read,
  extract,
  extractor: EXTRACTOR,
  command: 'ingest',
  ...rest,
});

const line = (id: string, title: string, rest: object = {}): string => JSON.stringify({ id, title, published: '2017-07-05', ...rest });
const put = async (name: string, ...lines: string[]): Promise<string> => {
  const path = join(folder, name);
  await writeFile(path, lines.join('\n'));
  return path;
};

describe('ingesting', () => {
  it('counts what is new, changed, unchanged, skipped and failed, and derives all of it', async () => {
    const path = await put('a.jsonl', line('a', 'Nokia supplies Xiaomi.'), 'no json', line('b', 'Nokia supplies Apple.'));
    const first = await ingest([path], depsWith());
    expect(first).toMatchObject({ seen: 3, new: 2, changed: 0, unchanged: 0, skipped: {}, stopped: false });
    expect(first.failed).toEqual([{ place: `${path}:2`, reason: expect.any(String) }]);
    await put('a.jsonl', line('a', 'Nokia supplies Xiaomi.'), line('b', 'Nokia supplies Google.'));
    expect(await ingest([path], depsWith())).toMatchObject({ seen: 2, new: 0, changed: 1, unchanged: 1, failed: [] });
    const entities = await test.graph.read('MATCH (e:Entity)-[:PARTY_TO]->(:Agreement) RETURN DISTINCT e.name AS name ORDER BY name');
    expect(entities.map(({ name }) => name)).toEqual(['Google', 'Nokia', 'Xiaomi']);
    expect(await test.graph.read('MATCH (d:Dirty) RETURN d')).toEqual([]);
  });

  it('records the run', async () => {
    const path = await put('a.jsonl', line('a', 'Nokia supplies Xiaomi.'), '{}');
    let minute = 0;
    await ingest([path], depsWith({ now: () => `2020-01-01T00:0${minute++}:00Z` }));
    const [run] = await test.graph.read('MATCH (r:Run) RETURN r {.*, id: null} AS run');
    expect(run?.run).toMatchObject({
      command: 'ingest',
      startedAt: '2020-01-01T00:00:00Z',
      endedAt: '2020-01-01T00:01:00Z',
      seen: 2,
      new: 1,
      failed: 1,
    });
  });

  it('changes nothing the second time, and does not depend on the order of the input', async () => {
    const lines = [
      line('a', 'Nokia supplies Xiaomi.'),
      line('b', 'Xiaomi supplies Apple.'),
      line('c', 'Nokia supplies Xiaomi.', { published: '' }),
    ];
    await ingest([await put('a.jsonl', ...lines)], depsWith());
    const once = await exportText(test.graph);
    await ingest([await put('a.jsonl', ...lines)], depsWith());
    expect(await exportText(test.graph)).toBe(once);
    await test.clear();
    await ingest([await put('b.jsonl', ...lines.reverse())], depsWith({ concurrency: 1 }));
    expect(await exportText(test.graph)).toBe(once);
  });

  it('extracts what it has already stored no second time', async () => {
    const path = await put('a.jsonl', line('a', 'Nokia supplies Xiaomi.'));
    await ingest([path], depsWith());
    const never = () => Promise.reject(new Error('extracted again'));
    expect(await ingest([path], depsWith({ extract: never }))).toMatchObject({ unchanged: 1, failed: [] });
  });

  it('goes on after an article that breaks a stage', async () => {
    const path = await put(
      'a.jsonl',
      line('a', 'Nokia supplies Xiaomi.'),
      line('bad', 'Nokia supplies Nobody.'),
      line('c', 'Nokia supplies Apple.'),
    );
    const broken = (article: Article) => {
      if (article.id === 'bad') throw new Error('a bug');
      return extract(article);
    };
    expect(await ingest([path], depsWith({ extract: broken }))).toMatchObject({
      new: 2,
      failed: [{ place: `${path}:2`, reason: 'a bug' }],
    });
  });

  it('stops before anything for a source that does not exist, and for a graph of another extractor', async () => {
    const path = await put('a.jsonl', line('a', 'Nokia supplies Xiaomi.'));
    await expect(ingest([path, join(folder, 'none')], depsWith())).rejects.toMatchObject({ code: 'BAD_USAGE' });
    expect(await test.graph.read('MATCH (n) RETURN n.id')).toEqual([]);
    await ingest([path], depsWith());
    await expect(ingest([path], depsWith({ extractor: { name: 'other', version: '1' } }))).rejects.toMatchObject({
      code: 'EXTRACTOR_CHANGED',
    });
  });

  it('finishes what is under way when it is stopped', async () => {
    const lines = Array.from({ length: 40 }, (_, index) => line(`a${index}`, `Nokia supplies Company${index}.`));
    const path = await put('a.jsonl', ...lines);
    const stop = new AbortController();
    const summary = await ingest(
      [path],
      depsWith({ signal: stop.signal, concurrency: 4, progress: { article: ({ seen }) => seen === 3 && stop.abort() } }),
    );
    expect(summary).toMatchObject({ stopped: true });
    expect(summary.new).toBeGreaterThanOrEqual(3);
    expect(summary.new).toBeLessThan(12);
    await ingest([path], depsWith());
    const stopped = await exportText(test.graph);
    await test.clear();
    await ingest([path], depsWith());
    expect(await exportText(test.graph)).toBe(stopped);
  });

  it('takes the samples out when the first articles come, for good', async () => {
    const samples = await put('samples.jsonl', line('s', 'Nokia supplies Xiaomi.'));
    await ingest([samples], depsWith({ sample: true }));
    expect(await readGraphState(test.graph)).toMatchObject({ samples: 'in', articles: 1 });
    await ingest([await put('a.jsonl', line('a', 'Xiaomi supplies Apple.'))], depsWith());
    expect(await readGraphState(test.graph)).toMatchObject({ samples: 'out', articles: 1 });
    expect(await test.graph.read('MATCH (g:Agreement) RETURN g.slug AS slug')).toEqual([{ slug: 'apple-xiaomi-supply-2017' }]);
  });
});

import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { derive } from '../../ingest/derive/index.ts';
import { rebuild } from '../../ingest/derive/rebuild.ts';
import { storeArticle } from '../../ingest/store/index.ts';
import { removeArticle } from '../../ingest/store/remove-article.ts';
import { storeJudgement, withdrawJudgement } from '../../ingest/store/store-judgement.ts';
import type { Judgement } from '../../schema/facts.ts';
import type { Graph } from '../../schema/graph.ts';
import { openTestGraph, type TestGraph } from '../graph.ts';
import { someArticles } from '../resolve/arbitrary-articles.ts';
import { EXTRACTOR, type GivenArticle, type GivenClaim, type Told, tell } from '../store/articles.ts';
import { exportText } from './export-text.ts';
import { toldOf } from './told-of.ts';

let test: TestGraph;
beforeAll(async () => {
  test = await openTestGraph();
});
afterAll(() => test.close());
beforeEach(() => test.clear());

const store = ({ article, extraction }: Told, graph: Graph = test.graph) => storeArticle(graph, article, extraction, EXTRACTOR);
const put = (given: GivenArticle) => store(tell(given));
const removal = { at: '2020-01-01T00:00:00Z', reason: 'asked' };

const patents: GivenClaim = {
  type: 'PATENT_CROSS_LICENSE',
  parties: [
    ['PARTY', 'Nokia'],
    ['PARTY', 'Xiaomi'],
  ],
};
const makes: GivenClaim = {
  type: 'MAKES',
  parties: [
    ['MAKER', 'Nokia'],
    ['MADE', { name: 'FP4', kind: 'PRODUCT' }],
  ],
};
const brand: GivenClaim = {
  type: 'BRAND_LICENSE',
  parties: [
    ['LICENSOR', 'Nokia'],
    ['LICENSEE', { name: 'HMD', full: 'HMD Global' }],
  ],
  covers: [{ name: 'Nokia', kind: 'BRAND' }],
};
const alias: GivenClaim = {
  type: 'ALSO_KNOWN_AS',
  parties: [
    ['NAME', 'Facebook'],
    ['ALIAS', 'Meta Platforms'],
  ],
};
const bid = (buyer: string, value: number): GivenClaim => ({
  type: 'ACQUISITION',
  parties: [
    ['ACQUIRER', buyer],
    ['TARGET', 'Facebook'],
  ],
  value,
  currency: 'USD',
});
/** A bit of everything: copies, short names, aliases, conflicts, facts. */
const FIRST: readonly GivenArticle[] = [
  { id: 'a', on: '2017-07-05', text: 'A report.', publisher: { name: 'Alpha', site: 'alpha.example' }, claims: [patents, makes, brand] },
  { id: 'b', on: '2017-07-06', text: 'Another report.', publisher: { name: 'Beta' }, claims: [patents, bid('Nokia', 5), bid('Nokia', 9)] },
  { id: 'd', on: '2017-07-07', names: ['HMD', 'Meta Platforms'], claims: [bid('Google', 7)] },
];
const THEN: readonly GivenArticle[] = [
  { id: 'c', on: '2017-07-06', text: 'A report.', publisher: { name: 'Alpha', site: 'alpha.example' }, claims: [patents] },
  {
    id: 'e',
    on: '2017-07-08',
    claims: [
      alias,
      {
        ...brand,
        parties: [
          ['LICENSOR', 'Nokia'],
          ['LICENSEE', { name: 'HMD', full: 'HMD Trust' }],
        ],
      },
    ],
  },
];

/** A graph whose n-th write transaction, and every later one, is never made: as after a kill. */
const killedAfter = (graph: Graph, writes: number): Graph => {
  let left = writes;
  return {
    read: graph.read,
    write: (work) => {
      if (left-- <= 0) return Promise.reject(new Error('killed'));
      return graph.write(work);
    },
  };
};

const exportOf = async (articles: readonly GivenArticle[]): Promise<string> => {
  await test.clear();
  for (const article of articles) await put(article);
  await derive(test.graph);
  return exportText(test.graph);
};

describe('deriving', () => {
  it('gives the same bytes in any order, at once or one after another, and again after a rebuild', async () => {
    await fc.assert(
      fc.asyncProperty(
        someArticles.chain((drafts) => fc.tuple(fc.constant(drafts), fc.shuffledSubarray(drafts, { minLength: drafts.length }))),
        async ([drafts, shuffled]) => {
          await test.clear();
          for (const draft of drafts) await store(toldOf(draft));
          await derive(test.graph);
          const expected = await exportText(test.graph);
          await test.clear();
          for (const draft of shuffled) {
            await store(toldOf(draft));
            await derive(test.graph, { batch: 3 });
          }
          expect(await exportText(test.graph)).toBe(expected);
          const told = new Map(drafts.map((draft) => [draft.id, toldOf(draft).extraction]));
          const { finished } = await rebuild(test.graph, {
            extractor: EXTRACTOR,
            extract: ({ id }) => told.get(id) ?? { mentions: [], claims: [] },
          });
          expect(finished).toBe(true);
          expect(await exportText(test.graph)).toBe(expected);
        },
      ),
      { numRuns: 10 },
    );
  }, 600_000);

  it('goes on after a kill between any two of its transactions as if nothing had been', async () => {
    const expected = await exportOf([...FIRST, ...THEN]);
    for (let writes = 0, killed = true; killed; writes += 2) {
      await test.clear();
      for (const article of FIRST) await put(article);
      await derive(test.graph);
      for (const article of THEN) await put(article);
      killed = await derive(killedAfter(test.graph, writes)).then(
        () => false,
        () => true,
      );
      // A killed process leaves its lease behind: the next one on the machine sees that it is dead.
      if (killed) await test.graph.write((run) => run('MATCH (l:Lease) SET l.until = 0'));
      await derive(test.graph);
      expect(await exportText(test.graph)).toBe(expected);
    }
  }, 600_000);

  it('finishes what a kill between storing and deriving left', async () => {
    const expected = await exportOf([...FIRST, ...THEN]);
    await test.clear();
    for (const article of [...FIRST, ...THEN]) await put(article);
    await put({ id: 'z', claims: [patents] });
    await removeArticle(test.graph, 'z', removal);
    expect(await derive(test.graph)).toBe(true);
    expect(await exportText(test.graph)).toBe(expected);
  });

  it('undoes what an article brought when it is removed', async () => {
    const expected = await exportOf(FIRST);
    for (const article of THEN) await put(article);
    await derive(test.graph);
    expect(await exportText(test.graph)).not.toBe(expected);
    for (const { id } of THEN) await removeArticle(test.graph, id, removal);
    await derive(test.graph);
    expect(await exportText(test.graph)).toBe(expected);
  });

  it('lets writers and derivers of other processes go about their work meanwhile', async () => {
    const articles = Array.from(
      { length: 20 },
      (_, index): GivenArticle => ({ ...([...FIRST, ...THEN][index % 5] as GivenArticle), id: `a${index}` }),
    );
    const expected = await exportOf(articles);
    await test.clear();
    await Promise.all(
      articles.map(async (article, index) => {
        await put({ ...article, title: 'A first version' });
        if (index % 3 === 0) await derive(test.graph, { batch: 2 });
        await put(article);
        if (index % 4 === 0) await derive(test.graph);
      }),
    );
    await derive(test.graph);
    expect(await exportText(test.graph)).toBe(expected);
  }, 300_000);

  it('leaves the version alone when nothing that readers see has changed', async () => {
    await exportOf(FIRST);
    const version = () => test.graph.read('MATCH (g:Graph) RETURN g.version AS version');
    const before = await version();
    await derive(test.graph);
    await test.graph.write((run) => run("CREATE (:Dirty {id: 'again', keys: ['article:a', 'name:company:nokia', 'name:company:hmd']})"));
    await derive(test.graph);
    expect(await version()).toEqual(before);
    await put({ id: 'new', claims: [patents] });
    await derive(test.graph);
    expect(await version()).not.toEqual(before);
  });

  it('stops when asked to, and goes on from there', async () => {
    const expected = await exportOf(FIRST);
    await test.clear();
    for (const article of FIRST) await put(article);
    const stop = new AbortController();
    expect(await derive(test.graph, { signal: stop.signal, progress: (step) => step === 'names' && stop.abort() })).toBe(false);
    expect(await derive(test.graph)).toBe(true);
    expect(await exportText(test.graph)).toBe(expected);
  });

  it('ties every derived thing to claims or mentions', async () => {
    await exportOf([...FIRST, ...THEN]);
    const loose = await test.graph.read(`MATCH (n)
WHERE n:Entity AND NOT EXISTS { (n)<-[:NAMES]-(:Mention) }
   OR n:Agreement AND NOT EXISTS { (n)<-[:SUPPORTS]-(:Claim) }
   OR n:Status AND NOT EXISTS { (n)<-[:HAS_STATUS]-(:Agreement) }
   OR n:Conflict AND NOT (EXISTS { (n)-[:ABOUT]->(:Agreement) } AND EXISTS { (n)-[:BETWEEN]->(:Claim) })
   OR n:Story AND NOT EXISTS { (n)<-[:IN_STORY]-(:Article) }
   OR n:Publisher AND NOT EXISTS { (n)<-[:PUBLISHED_BY]-(:Article) }
RETURN labels(n) AS labels, n.id AS id`);
    expect(loose).toEqual([]);
  });
});

describe('judgements', () => {
  const judge = (kind: Judgement['kind'], targets: string[], articles: string[] = []): Judgement => ({
    id: `${kind} ${targets.join(' ')}`,
    kind,
    targets,
    articles,
    by: 'someone',
    at: '2020-01-01',
    reason: 'a reason',
  });
  const entities = async (): Promise<unknown[]> =>
    (await test.graph.read('MATCH (e:Company) RETURN e.id AS id ORDER BY id')).map(({ id }) => id);

  it('make two names one, or keep them two, and leave no trace when withdrawn', async () => {
    const expected = await exportOf([...FIRST, ...THEN]);
    const same = judge('SAME', ['company:nokia', 'company:xiaomi']);
    const different = judge('DIFFERENT', ['company:facebook', 'company:meta-platforms']);
    await storeJudgement(test.graph, same);
    await storeJudgement(test.graph, different);
    await derive(test.graph);
    expect(await entities()).not.toContain('company:xiaomi');
    expect(await entities()).toEqual(expect.arrayContaining(['company:facebook', 'company:meta-platforms']));
    for (const { id } of [same, different]) expect(await withdrawJudgement(test.graph, id)).toBe(true);
    await derive(test.graph);
    expect(await exportText(test.graph)).toBe(expected);
  });

  it('move a name in the articles that they name', async () => {
    await exportOf([
      { id: 'a', claims: [patents] },
      { id: 'b', claims: [makes] },
    ]);
    await storeJudgement(test.graph, judge('DIFFERENT', ['company:nokia', 'company:nokia-tyres'], ['b']));
    await derive(test.graph);
    expect(await entities()).toEqual(['company:nokia', 'company:nokia-tyres', 'company:xiaomi']);
    expect(await test.graph.read('MATCH (e)-[:MAKES]->() RETURN e.id AS id')).toEqual([{ id: 'company:nokia-tyres' }]);
  });
});

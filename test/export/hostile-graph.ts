// A small graph with one of everything that an export holds, and with texts that break careless files.
import { derive } from '../../ingest/derive/index.ts';
import { storeJudgement } from '../../ingest/store/store-judgement.ts';
import { openTestGraph, type TestGraph } from '../graph.ts';
import { writeSeed } from '../server/seed.ts';
import { SEED, toSeedArticle } from '../server/seed-articles.ts';

/** Begins like a formula, and has every sign that means something in CSV and XML. */
export const HOSTILE_TITLE = '=HYPERLINK("http://evil.example","<b>Click, & win</b>")\r\nnext\u0001 line';
export const HOSTILE_NAME = '@Home; "Ünï" <Cö> & Söns';

const ARTICLES = [
  ...SEED,
  toSeedArticle(
    {
      id: "'=dailywire.example/hostile",
      title: HOSTILE_TITLE,
      publisher: ['+Daily "Wire"', 'hostile.example'],
      on: '2019-03-01',
      lead: '-1 | 2\n\t',
      told: [
        {
          type: 'SUPPLY',
          status: 'ANNOUNCED',
          quote: `${HOSTILE_NAME} supplies Nokia.`,
          sides: [
            ['SUPPLIER', HOSTILE_NAME],
            ['CUSTOMER', 'Nokia'],
          ],
          value: 2.5,
          currency: 'EUR',
        },
        {
          type: 'SUPPLY',
          status: 'ANNOUNCED',
          quote: `For 9 euros ${HOSTILE_NAME} supplies Nokia.`,
          sides: [
            ['SUPPLIER', HOSTILE_NAME],
            ['CUSTOMER', 'Nokia'],
          ],
          value: 9,
          currency: 'EUR',
        },
      ],
    },
    {},
  ),
];

/** One claim of an agreement that rests on others too is rejected, so that it hangs on it by REJECTED_FROM. */
const rejectOne = async ({ graph }: TestGraph): Promise<void> => {
  const [row] = await graph.read(
    `MATCH (a:Agreement)<-[:SUPPORTS]-(c:Claim)
WITH a, collect(c.id) AS claims
WHERE size(claims) > 2
RETURN head(claims) AS claim ORDER BY a.id LIMIT 1`,
  );
  await storeJudgement(graph, {
    id: 'j1',
    kind: 'REJECT',
    targets: [String(row?.claim)],
    articles: [],
    by: 'A. Reader',
    at: '2024-01-01T00:00:00Z',
    reason: '=1+1, "no"',
  });
  await derive(graph);
};

export const openHostileGraph = async (): Promise<TestGraph> => {
  const test = await openTestGraph();
  await writeSeed(test.graph, ARTICLES);
  await rejectOne(test);
  return test;
};

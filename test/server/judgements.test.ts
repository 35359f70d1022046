// What people decided, as the API tells it: who and why; and that what they rejected is nowhere unless it is asked for.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { derive } from '../../ingest/derive/index.ts';
import { storeJudgement, withdrawJudgement } from '../../ingest/store/store-judgement.ts';
import type { Judgement } from '../../schema/facts.ts';
import { openApi, type TestApi } from './api.ts';

let api: TestApi;
let agreement = '';
let claims: readonly string[] = [];
let article = '';

const PROBE = `query ($article: ID!) {
  graph { agreements }
  agreements(first: 100) { totalCount nodes { id } }
  entity(id: "company:hmd-global") {
    agreements { nodes { id } } partners { nodes { entity { id } } } claims(first: 100) { nodes { id } }
  }
  article(id: $article) { agreements { nodes { id } } claims(first: 100) { nodes { id } } }
  articles(filter: { withAgreements: true }, first: 100) { nodes { id } }
  partners(of: "HMD Global") { nodes { count agreements { id } } }
  sharedPartners(a: "HMD Global", b: "Xiaomi") { nodes { entity { id } } }
  timeline(of: "HMD Global") { nodes { agreement { id } } }
  pathsBetween(from: "HMD Global", to: "Nokia") { links { agreement { id } } }
  neighbourhood(ids: ["company:hmd-global"]) { links { agreement { id } } }
  stats { agreements byType { type count } }
  search(text: "HMD Global") { agreements entity { id } }
  companies(orderBy: MOST_AGREEMENTS, first: 1) { nodes { agreements { totalCount } } }
  coverage(first: 100) { nodes { month withAgreements } }
}`;
const probe = async (): Promise<string> => JSON.stringify(await api.data(PROBE, { article }));
const judge = (kind: Judgement['kind'], targets: readonly string[]): Judgement => ({
  id: `j-${kind.toLowerCase()}`,
  kind,
  targets: [...targets],
  articles: [],
  by: 'Anna',
  at: '2024-02-02T00:00:00.000Z',
  reason: 'It is about another company.',
});

beforeAll(async () => {
  api = await openApi();
  const { agreements } = await api.data<{
    agreements: { nodes: { id: string; evidence: { nodes: { id: string; article: { id: string } }[] } }[] };
  }>('{ agreements(filter: { types: [BRAND_LICENSE] }) { nodes { id evidence { nodes { id article { id } } } } } }');
  const [found] = agreements.nodes;
  agreement = found?.id ?? '';
  claims = found?.evidence.nodes.map(({ id }) => id) ?? [];
  article = found?.evidence.nodes[0]?.article.id ?? '';
});
afterAll(() => api.close());

describe('a rejected agreement', () => {
  let before = '';
  beforeAll(async () => {
    before = await probe();
    await storeJudgement(api.graph, judge('REJECT', claims));
    await derive(api.graph);
  });
  afterAll(async () => {
    await withdrawJudgement(api.graph, 'j-reject');
    await derive(api.graph);
    expect(await probe()).toBe(before);
  });

  it('is in no list, count, way or picture', async () => {
    expect(before).toContain(agreement);
    const after = await probe();
    for (const id of [agreement, ...claims]) expect(after).not.toContain(id);
    const total = (text: string): number => JSON.parse(text).agreements.totalCount;
    expect(total(after)).toBe(total(before) - 1);
    const { graph, stats, entity, articles } = JSON.parse(after);
    expect([graph.agreements, stats.agreements]).toEqual([total(after), total(after)]);
    expect(entity.agreements.nodes).toEqual([]);
    expect(articles.nodes).not.toContainEqual({ id: article });
  });

  it('is there for whoever asks for it, with its claims and who rejected them', async () => {
    const answer = await api.data(
      `query ($id: ID!, $article: ID!) {
        agreements(filter: { rejected: true }) { nodes { id rejected parties { entity { id } } evidence { nodes { id } } } }
        agreement(id: $id) { rejected }
        article(id: $article) { claims(rejected: true) { nodes { id judgements { kind by reason sleeping } } } }
        judgements { nodes { kind targets by at reason sleeping claims { id } } }
      }`,
      { id: agreement, article },
    );
    const decided = { kind: 'REJECT', by: 'Anna', reason: 'It is about another company.', sleeping: false };
    expect(answer).toEqual({
      agreements: {
        nodes: [
          {
            id: agreement,
            rejected: true,
            parties: [{ entity: { id: 'company:nokia' } }, { entity: { id: 'company:hmd-global' } }],
            evidence: { nodes: claims.map((id) => ({ id })) },
          },
        ],
      },
      agreement: { rejected: true },
      article: { claims: { nodes: claims.map((id) => ({ id, judgements: [decided] })) } },
      judgements: { nodes: [{ ...decided, targets: claims, at: '2024-02-02T00:00:00.000Z', claims: claims.map((id) => ({ id })) }] },
    });
  });
});

it('judgements can be narrowed to a kind, and to those that sleep', async () => {
  await storeJudgement(api.graph, judge('CONFIRM', ['nothing']));
  await storeJudgement(api.graph, judge('SAME', ['company:nokia', 'company:nobody']));
  await storeJudgement(api.graph, { ...judge('DIFFERENT', ['company:nokia', 'company:hmd-global']), at: '2024-01-01' });
  const ids = async (args: string): Promise<unknown> => {
    const { judgements } = await api.data<{ judgements: { nodes: { id: string }[]; totalCount: number } }>(
      `{ judgements${args} { totalCount nodes { id } } }`,
    );
    expect(judgements.totalCount).toBe(judgements.nodes.length);
    return judgements.nodes.map(({ id }) => id);
  };
  expect(await ids('')).toEqual(['j-different', 'j-confirm', 'j-same']);
  expect(await ids('(sleeping: true)')).toEqual(['j-confirm', 'j-same']);
  expect(await ids('(sleeping: false)')).toEqual(['j-different']);
  expect(await ids('(kinds: [SAME, DIFFERENT])')).toEqual(['j-different', 'j-same']);
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Graph } from '../../schema/graph.ts';
import { askOf, openApi, serve, type TestApi } from './api.ts';
import { manyArticles } from './many-articles.ts';

let api: TestApi;
beforeAll(async () => {
  api = await openApi(manyArticles(130));
});
afterAll(() => api.close());

/** What the API asks the database during one request. */
const statementsOf = async (query: string): Promise<{ readonly statements: readonly string[]; readonly data: unknown }> => {
  const statements: string[] = [];
  const counted: Pick<Graph, 'read'> = {
    read: (cypher, params) => {
      statements.push(cypher);
      return api.graph.read(cypher, params);
    },
  };
  const { data, errors } = await askOf(serve(counted))(query);
  expect(errors).toBeUndefined();
  return { statements, data };
};

describe('a page of 100 agreements', () => {
  it('with sides, covers, evidence and articles takes at most six statements', async () => {
    const { statements, data } = await statementsOf(`{ agreements(first: 100) {
      pageInfo { endCursor hasNextPage graphVersion }
      nodes {
        id type status announcedOn { date } corroboration { independentStories firstReportedOn lag }
        parties { role entity { id name } }
        covers { name entity { id } }
        evidence(first: 5) { nodes { quote start end article { title url publishedOn { date } publisher { name } story { id } } } }
      }
    } }`);
    expect(statements.length).toBeLessThanOrEqual(6);
    expect(data).toMatchObject({ agreements: { nodes: { length: 100 } } });
    expect(JSON.stringify(data)).toContain('Chip 42');
  });

  it('takes as many statements as a page of two', async () => {
    const query = (first: number): string => `{ agreements(first: ${first}) { nodes {
      parties { entity { agreements(first: 2) { totalCount nodes { id } } partners(first: 1) { totalCount } } }
      evidence { totalCount nodes { parties { entity { id } } passage { after } } } statusTimeline { claim { id } } conflicts { kind } related { id }
    } } }`;
    const [two, hundred] = [await statementsOf(query(2)), await statementsOf(query(100))];
    expect(hundred.statements.length).toBe(two.statements.length);
  });
});

describe('totalCount', () => {
  it('is counted only when it is asked for', async () => {
    const counts = ({ statements }: { readonly statements: readonly string[] }) =>
      statements.filter((one) => one.includes('count(*)')).length;
    expect(counts(await statementsOf('{ agreements { nodes { id } } }'))).toBe(0);
    expect(counts(await statementsOf('{ agreements { nodes { id } totalCount } }'))).toBe(1);
  });
});

describe('statements', () => {
  it('are the same text whatever is asked for, so that the database plans each once', async () => {
    const ask = (party: string, first: number) =>
      statementsOf(
        `{ agreements(first: ${first}, filter: { party: "${party}" }) { nodes { id } } search(text: "${party}") { matchedName } }`,
      );
    expect((await ask('Customer', 3)).statements).toEqual((await ask('Supplier 7', 50)).statements);
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Server } from '../../src/server/create-server.ts';
import { askOf, openApi, serve, type TestApi } from './api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

/** Series with its labels → value. */
const scrape = async (server: Server): Promise<ReadonlyMap<string, number>> => {
  const response = await server.fetch(new Request('http://localhost/metrics'));
  expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/plain; version=0.0.4; charset=utf-8']);
  const lines = (await response.text()).split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return new Map(lines.map((line) => [line.slice(0, line.lastIndexOf(' ')), Number(line.slice(line.lastIndexOf(' ') + 1))]));
};

describe('/metrics', () => {
  it('counts what was asked, how long it took, what it could cost and what went wrong', async () => {
    const server = serve(api.graph);
    const ask = askOf(server);
    await ask('{ agreements(first: 5) { nodes { id } } }');
    await ask('{ agreements(first: 500) { nodes { id } } }');
    await ask('{ nonsense }');
    await server.fetch(new Request('http://localhost/secret/address'));
    const series = await scrape(server);
    expect(series.get('pactgraph_request_seconds_count{route="/graphql",status="200"}')).toBe(3);
    expect(series.get('pactgraph_request_seconds_count{route="other",status="404"}')).toBe(1);
    expect(series.get('pactgraph_graphql_errors_total{code="BAD_INPUT"}')).toBe(1);
    expect(series.get('pactgraph_graphql_errors_total{code="BAD_QUERY"}')).toBe(1);
    expect(series.get('pactgraph_query_cost_nodes_count')).toBe(2);
    expect(series.get('pactgraph_requests_running')).toBe(1);
    expect([...series.keys()].join()).not.toContain('secret');
  });

  it('tells how much is in the graph, and how the process does', async () => {
    const server = serve(api.graph);
    const series = await scrape(server);
    expect(series.get('pactgraph_graph_size{of="articles"}')).toBe(12);
    expect(series.get('pactgraph_graph_size{of="marks"}')).toBe(0);
    expect(series.get('pactgraph_schedule{of="waiting"}')).toBe(0);
    expect(series.get('pactgraph_schedule{of="failing_sources"}')).toBe(0);
    expect(series.get('pactgraph_database_up')).toBe(1);
    expect(series.get('process_resident_memory_bytes')).toBeGreaterThan(0);
    expect((await scrape(server)).get('pactgraph_requests_running')).toBe(1);
  });

  it('says that the database does not answer, and keeps no old counts', async () => {
    let isLost = false;
    const server = serve({ read: (...asked) => (isLost ? Promise.reject(new Error('gone')) : api.graph.read(...asked)) });
    await scrape(server);
    isLost = true;
    const series = await scrape(server);
    expect(series.get('pactgraph_database_up')).toBe(0);
    expect(series.has('pactgraph_graph_size{of="articles"}')).toBe(false);
  });
});

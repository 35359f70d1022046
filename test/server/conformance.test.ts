// Does the endpoint speak GraphQL over HTTP? Asked by the audits of graphql-http, one test each.
import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openApi, type TestApi } from './api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await openApi([]);
});
afterAll(() => api.close());

const fetchFn = (address: string, init?: RequestInit): Promise<Response> => api.server.fetch(new Request(address, init));
const audits = serverAudits({ url: 'http://localhost/graphql', fetchFn });

describe('the endpoint', () => {
  it.each(audits.map((audit) => [`${audit.name} (${audit.id})`, audit] as const))('%s', async (_, audit) => {
    expect(await audit.fn()).toMatchObject({ status: 'ok' });
  });

  it('was asked all sixty-one', () => {
    expect(audits).toHaveLength(61);
  });
});

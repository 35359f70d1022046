import { Writable } from 'node:stream';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AppError } from '../../schema/app-error.ts';
import { API_CODES } from '../../src/server/api-error.ts';
import { askOf, openApi, post, serve, type TestApi } from './api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

const failing = (error: unknown, lines: string[] = []) => {
  const stream = new Writable({
    write: (chunk, _, done) => {
      lines.push(String(chunk));
      done();
    },
  });
  return serve({ read: () => Promise.reject(error) }, { log: pino(stream) });
};

describe('an error', () => {
  it.each([
    ['{ agreements { ', 'BAD_QUERY', 'Syntax Error'],
    ['{ agreement { nonsense } }', 'BAD_QUERY', 'nonsense'],
    ['{ agreements(orderBy: SIDEWAYS) { totalCount } }', 'BAD_QUERY', 'SIDEWAYS'],
    ['query ($n: Int!) { agreements(first: $n) { totalCount } }', 'BAD_INPUT', '$n'],
    ['query A { graph { version } } query B { graph { version } }', 'BAD_INPUT', 'operation'],
    ['mutation { deleteEverything }', 'BAD_QUERY', 'Mutation'],
  ])('in %s has the code %s and says what is wrong', async (query, code, words) => {
    const { errors } = await api.ask(query);
    expect(errors?.[0]?.extensions).toMatchObject({ code, retryable: false, hint: expect.any(String) });
    expect(errors?.[0]?.message).toContain(words);
    expect(API_CODES).toContain(code);
  });

  it('of the inside is hidden, and logged with the id of the request', async () => {
    const lines: string[] = [];
    const server = failing(new Error('secret at bolt://10.0.0.1'), lines);
    const response = await server.fetch(post('{ graph { version } }'));
    const body = await response.text();
    const id = response.headers.get('x-request-id') ?? '';
    expect(body).not.toMatch(/secret|bolt|stack|mask-error/);
    expect(JSON.parse(body)).toMatchObject({ errors: [{ path: ['graph'], extensions: { code: 'INTERNAL', retryable: true } }] });
    expect(JSON.parse(body).errors[0].extensions.hint).toContain(id);
    const failed = lines.map((line) => JSON.parse(line)).find(({ level }) => level === 50);
    expect(failed).toMatchObject({ requestId: id, err: { message: 'secret at bolt://10.0.0.1' } });
  });

  it('of the database says so, with what to do', async () => {
    const details = { stage: 'database', message: 'The database does not answer any more.', hint: 'Start it again.' } as const;
    const unavailable = new AppError({ code: 'GRAPH_UNAVAILABLE', retryable: true, ...details });
    const { errors } = await askOf(failing(unavailable))('{ agreements { totalCount } }');
    expect(errors?.[0]).toMatchObject({
      message: details.message,
      extensions: { code: 'GRAPH_UNAVAILABLE', retryable: true, hint: details.hint },
    });
  });

  it('of the program that is meant for its operator is hidden too', async () => {
    const refused = new AppError({ code: 'INTERNAL', stage: 'database', message: 'The database refused a statement: MATCH (n)' });
    const { errors } = await askOf(failing(refused))('{ agreements { totalCount } }');
    expect(errors?.[0]?.message).toBe('Something went wrong on the server.');
  });

  it('in one field leaves the others alone', async () => {
    const { data, errors } = await api.ask('{ node(id: "company:nokia") { id } entity { id } }');
    expect(data).toEqual({ node: { id: 'company:nokia' }, entity: null });
    expect(errors).toHaveLength(1);
    expect(errors?.[0]?.path).toEqual(['entity']);
  });
});

describe('the status of an answer', () => {
  const statusOf = async (query: string, accept: string): Promise<number> => {
    const request = post(query);
    request.headers.set('accept', accept);
    return (await api.server.fetch(request)).status;
  };

  it('is 400 for what could not be executed, for clients that read it', async () => {
    expect(await statusOf('{ nonsense', 'application/graphql-response+json')).toBe(400);
    expect(await statusOf('{ nonsense }', 'application/graphql-response+json')).toBe(400);
    expect(await statusOf('{ nonsense', 'application/json')).toBe(200);
    expect(await statusOf('{ graph { version } }', 'application/graphql-response+json')).toBe(200);
  });
});

// What changes the graph over HTTP: for whom, how it is told, and that it is what the command line does.
import { Writable } from 'node:stream';
import { pino } from 'pino';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { EXTRACTOR } from '../../ingest/relate/extractor-name.ts';
import { loadConfig } from '../../src/config.ts';
import { openAdmin } from '../../src/parts.ts';
import type { Server } from '../../src/server/create-server.ts';
import { exportText } from '../derive/export-text.ts';
import { type Answer, openApi, post, serve, type TestApi } from './api.ts';

const TOKEN = 'a-secret-of-some-length';
const WHO = 'by: "Anna", reason: "The desk asked for it."';

let api: TestApi;
let server: Server;
let lines: string[] = [];
const stream = new Writable({
  write: (chunk, _, done) => {
    lines.push(String(chunk));
    done();
  },
});

const serveAdmin = async (): Promise<Server> =>
  serve(api.graph, {
    admin: { token: TOKEN, acts: await openAdmin(async () => api.graph, loadConfig({}, '/nowhere')) },
    log: pino(stream),
  });

beforeAll(async () => {
  api = await openApi();
  // The seed was written as by an extractor of its own.
  await api.graph.write((run) =>
    run("MATCH (g:Graph {id: 'graph'}) SET g.extractorName = $name, g.extractorVersion = $version", EXTRACTOR),
  );
  server = await serveAdmin();
});
beforeEach(() => {
  lines = [];
});
afterAll(() => api.close());

const ask = async <T = Record<string, unknown>>(query: string, authorization: string | null = `Bearer ${TOKEN}`, to: Server = server) => {
  const request = post(query);
  if (authorization !== null) request.headers.set('authorization', authorization);
  const response = await to.fetch(request);
  return { status: response.status, ...((await response.json()) as Answer<T>) };
};
const logged = () => lines.map((line) => JSON.parse(line)).filter(({ msg }) => msg === 'mutation');

const ARTICLE = `title: "Orbital and Vantor sign a patent licence", text: "Orbital has licensed its patents to Vantor, the two companies said.", published: "2024-03-01", publisher: "Daily Wire", url: "https://dailywire.example/orbital-vantor"`;
const INGEST = `mutation { ingestArticle(input: {${ARTICLE}, ${WHO}}) { outcome reason article { id title agreements { totalCount } } } }`;

describe('a mutation', () => {
  it.each([
    ['without a token', null],
    ['with a wrong token', 'Bearer a-secret-of-some-lengtX'],
    ['with the beginning of the token', `Bearer ${TOKEN.slice(0, -1)}`],
    ['with the token in another scheme', `Basic ${TOKEN}`],
  ])('%s is refused and changes nothing', async (_, authorization) => {
    const before = await exportText(api.graph);
    const { errors, data } = await ask(INGEST, authorization);
    expect(data).toBeUndefined();
    expect(errors).toMatchObject([{ extensions: { code: 'UNAUTHORIZED', retryable: false, hint: expect.stringContaining('Bearer') } }]);
    expect(await exportText(api.graph)).toBe(before);
    expect(logged()).toEqual([]);
  });

  it('is refused where no token is configured, also to those who send one', async () => {
    const { errors } = await ask(INGEST, `Bearer ${TOKEN}`, serve(api.graph));
    expect(errors).toMatchObject([
      {
        message: 'This server only answers questions.',
        extensions: { code: 'READ_ONLY', hint: expect.stringContaining('PACTGRAPH_ADMIN_TOKEN') },
      },
    ]);
  });

  it('is never taken with GET, whatever the document calls it', async () => {
    const address = `http://localhost/graphql?query=${encodeURIComponent(INGEST)}`;
    const response = await server.fetch(
      new Request(address, { headers: { authorization: `Bearer ${TOKEN}`, accept: 'application/json' } }),
    );
    expect(response.status).toBe(405);
    expect(logged()).toEqual([]);
  });

  it.each(['application/json', 'application/graphql-response+json'])('tells by its status who may not, in %s', async (accept) => {
    const answer = (to: Server): Promise<Response> => {
      const request = post(INGEST);
      request.headers.set('accept', accept);
      return to.fetch(request);
    };
    const refused = await answer(server);
    expect([refused.status, refused.headers.get('www-authenticate')]).toEqual([401, 'Bearer realm="pactgraph"']);
    expect((await answer(serve(api.graph))).status).toBe(403);
  });

  it('has a name and a reason, or is refused', async () => {
    const { errors } = await ask('mutation { removeArticle(input: {article: "x", by: " ", reason: "why"}) { id } }');
    expect(errors).toMatchObject([{ message: '`by` has no characters.', extensions: { code: 'BAD_INPUT' } }]);
  });

  it('leaves questions to everybody', async () => {
    expect((await ask('{ graph { samples } }', null)).data).toEqual({ graph: { samples: false } });
  });
});

describe('ingestArticle', () => {
  it('takes an article in, answers when its agreements are in the graph, and tells who did it', async () => {
    const { data, errors } = await ask(INGEST);
    expect(errors).toBeUndefined();
    const article = {
      id: expect.stringContaining('orbital-vantor'),
      title: 'Orbital and Vantor sign a patent licence',
      agreements: { totalCount: 1 },
    };
    expect(data).toEqual({ ingestArticle: { outcome: 'NEW', reason: null, article } });
    expect(logged()).toMatchObject([
      {
        mutation: 'ingestArticle',
        by: 'Anna',
        reason: 'The desk asked for it.',
        requestId: expect.any(String),
        result: { outcome: 'NEW' },
      },
    ]);
    expect((await ask(INGEST)).data).toMatchObject({ ingestArticle: { outcome: 'UNCHANGED', article } });
  });

  it('says what is wrong with one that cannot be used, and why one is passed over', async () => {
    const outcome = async (fields: string) =>
      (await ask(`mutation { ingestArticle(input: {${fields}, ${WHO}}) { outcome reason article { id } } }`)).data;
    expect(await outcome('title: "  "')).toEqual({
      ingestArticle: { outcome: 'FAILED', reason: expect.stringContaining('empty'), article: null },
    });
    expect(await outcome('title: "Nokia", published: "yesterday"')).toMatchObject({
      ingestArticle: { outcome: 'FAILED', reason: expect.stringContaining('"published"') },
    });
    const french =
      'La société a annoncé mardi que les deux groupes avaient signé un accord de licence pour leurs brevets dans le domaine des réseaux.';
    expect(await outcome(`title: "Un accord de licence entre les deux groupes", text: "${french}"`)).toMatchObject({
      ingestArticle: { outcome: 'SKIPPED', reason: 'not in English', article: null },
    });
  });

  it('of two articles in one document answers for both as they are after each', async () => {
    const text = (name: string) =>
      `title: "${name} buys Zubiq", text: "${name} has bought Zubiq, it said on Monday.", url: "https://dailywire.example/${name}"`;
    const { data } = await ask(
      `mutation { a: ingestArticle(input: {${text('Lumora')}, ${WHO}}) { outcome article { title } } b: ingestArticle(input: {${text('Tessera')}, ${WHO}}) { outcome article { title } } }`,
    );
    expect(data).toMatchObject({
      a: { outcome: 'NEW', article: { title: 'Lumora buys Zubiq' } },
      b: { outcome: 'NEW', article: { title: 'Tessera buys Zubiq' } },
    });
  });
});

describe('removeArticle', () => {
  it('takes an article out for good', async () => {
    await ask(INGEST);
    const remove = `mutation { removeArticle(input: {article: "https://dailywire.example/orbital-vantor", ${WHO}}) { id } }`;
    const { data } = await ask<{ removeArticle: { id: string } }>(remove);
    expect(data?.removeArticle.id).toContain('orbital-vantor');
    expect((await ask('{ entity(name: "Vantor") { id } }')).data).toEqual({ entity: null });
    expect((await ask(INGEST)).data).toEqual({ ingestArticle: { outcome: 'SKIPPED', reason: 'removed for good', article: null } });
    lines = [];
    expect((await ask(remove)).errors).toMatchObject([
      { message: expect.stringContaining('no article'), extensions: { code: 'BAD_INPUT' } },
    ]);
    expect(lines.map((line) => JSON.parse(line)).filter(({ msg }) => msg === 'mutation failed')).toMatchObject([
      { mutation: 'removeArticle', by: 'Anna', reason: 'The desk asked for it.', err: { message: expect.stringContaining('no article') } },
    ]);
  });
});

describe('judge and withdrawJudgement', () => {
  type Judged = { readonly judge: { readonly judgement: { readonly id: string; readonly kind: string; readonly by: string } } };
  const judge = (fields: string) =>
    ask<Judged>(`mutation { judge(input: {${fields}, ${WHO}}) { judgement { id kind targets by reason sleeping } } }`);

  it('decide, take effect at once, and leave no trace when withdrawn', async () => {
    const before = await exportText(api.graph);
    const { data } = await judge('kind: SAME, names: ["HMD Global", "Xiaomi"]');
    const judgement = {
      id: expect.any(String),
      kind: 'SAME',
      targets: ['company:hmd-global', 'company:xiaomi'],
      by: 'Anna',
      reason: 'The desk asked for it.',
      sleeping: false,
    };
    expect(data).toEqual({ judge: { judgement } });
    expect((await ask('{ a: entity(name: "Xiaomi") { id } b: entity(name: "HMD Global") { id } }')).data).toEqual({
      a: { id: 'company:xiaomi' },
      b: { id: 'company:xiaomi' },
    });
    const id = data?.judge.judgement.id;
    expect((await ask(`mutation { withdrawJudgement(input: {id: "${id}", ${WHO}}) { id } }`)).data).toEqual({ withdrawJudgement: { id } });
    expect(await exportText(api.graph)).toBe(before);
    expect(logged().map(({ mutation }) => mutation)).toEqual(['judge', 'withdrawJudgement']);
  });

  it('hide an agreement that is rejected', async () => {
    const { data } = await ask<{ agreements: { nodes: { id: string }[] } }>('{ agreements(first: 1) { nodes { id } } }');
    const id = data?.agreements.nodes[0]?.id ?? '';
    const rejected = await judge(`kind: REJECT, id: "${id}"`);
    expect((await ask(`{ agreement(id: "${id}") { rejected } }`)).data).toEqual({ agreement: { rejected: true } });
    await ask(`mutation { withdrawJudgement(input: {id: "${rejected.data?.judge.judgement.id}", ${WHO}}) { id } }`);
    expect((await ask(`{ agreement(id: "${id}") { rejected } }`)).data).toEqual({ agreement: { rejected: false } });
  });

  it.each([
    ['kind: SAME, names: ["Nokia"]', 'two names'],
    ['kind: SAME, names: ["Nokia", "Xiaomi", "Google"]', 'two names'],
    ['kind: SAME, id: "x"', 'two names'],
    ['kind: REJECT, names: ["Nokia", "Xiaomi"]', 'a claim or an agreement'],
    ['kind: SAME, names: ["Nokia", "Nobody at all"]', 'Nobody at all'],
    ['kind: REJECT, id: "nothing"', 'no claim or agreement'],
  ])('refuse %s', async (fields, said) => {
    expect((await judge(fields)).errors).toMatchObject([{ message: expect.stringContaining(said), extensions: { code: 'BAD_INPUT' } }]);
  });
});

it('two mutations at once both take effect', async () => {
  const ingest = (name: string) =>
    ask(
      `mutation { ingestArticle(input: {title: "${name} acquires Quillon", text: "${name} has acquired Quillon.", url: "https://dailywire.example/at-once-${name}", ${WHO}}) { outcome } }`,
    );
  const answers = await Promise.all(['Veltrix', 'Norvane', 'Halcyra'].map(ingest));
  expect(answers.map(({ data }) => data)).toEqual(Array(3).fill({ ingestArticle: { outcome: 'NEW' } }));
  const { data } = await ask<{ partners: { totalCount: number } }>('{ partners(of: "Quillon") { totalCount } }');
  expect(data?.partners.totalCount).toBe(3);
});

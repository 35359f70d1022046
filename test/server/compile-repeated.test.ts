import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSavedQuestions } from '../../src/web/saved-questions.ts';
import { openApi, post, type TestApi } from './api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

const AGREEMENTS = `query ($first: Int = 3, $party: String, $sides: Boolean!) {
  agreements(first: $first, filter: { party: $party }) {
    totalCount
    edges { cursor node { ...head } }
    pageInfo { endCursor hasNextPage }
  }
}
fragment head on Agreement { kind: __typename id parties @include(if: $sides) { role entity { ... on Company { name } } } }`;

/** Of the first, interpreted, and of the compiled ones after it; the request's id in a sentence is another each time. */
const answersTo = async (query: string, variables: object = {}): Promise<readonly string[]> => {
  const answers: string[] = [];
  for (let time = 0; time < 3; time += 1) {
    const answer = await (await api.server.fetch(post(query, variables))).text();
    answers.push(answer.replaceAll(/request id [\w-]+/g, 'request id'));
  }
  return answers;
};

const expectSame = ([first, ...later]: readonly string[]): string => {
  expect(first).toBeTypeOf('string');
  for (const answer of later) expect(answer).toBe(first);
  return first ?? '';
};

describe('a query that is asked again', () => {
  it.each(readSavedQuestions())('is answered with the same bytes: $file', async ({ document }) => {
    expect(expectSame(await answersTo(document))).not.toContain('"errors"');
  });

  it.each([{ sides: true }, { sides: false, first: 1 }, { sides: true, party: 'Nokia' }])(
    'is answered with the same bytes for the variables %j',
    async (variables) => {
      const answer = expectSame(await answersTo(AGREEMENTS, variables));
      expect(answer).toContain('"kind":"Agreement"');
      expect(answer.includes('"parties"')).toBe(variables.sides);
    },
  );

  it('answers for other variables than it was compiled with', async () => {
    const [all] = await answersTo(AGREEMENTS, { sides: true });
    const [one] = await answersTo(AGREEMENTS, { sides: false, first: 1 });
    expect(JSON.parse(all ?? '').data.agreements.edges).toHaveLength(3);
    expect(JSON.parse(one ?? '').data.agreements.edges).toHaveLength(1);
  });

  it('has the same errors at the same places', async () => {
    const answer = expectSame(await answersTo('query Two {\n  graph { version }\r\n  wrong: agreements(first: 0) { totalCount }\n}'));
    const [error] = JSON.parse(answer).errors;
    expect(error).toMatchObject({ path: ['wrong'], locations: [{ line: 3, column: 3 }], extensions: { code: 'BAD_INPUT' } });
  });

  it('says the same of variables that do not fit', async () => {
    await answersTo(AGREEMENTS, { sides: true });
    const answer = expectSame(await answersTo(AGREEMENTS, { sides: 'perhaps' }));
    expect(answer).toContain('"code":"BAD_INPUT"');
  });

  it('shows the same of the schema', async () => {
    const answer = expectSame(await answersTo('{ __schema { types { name kind fields { name type { name ofType { name } } } } } }'));
    expect(answer).toContain('"AgreementConnection"');
  });
});

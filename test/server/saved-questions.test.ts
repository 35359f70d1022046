import { readFileSync } from 'node:fs';
import { parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSavedQuestions } from '../../src/web/saved-questions.ts';
import { openApi, type TestApi } from './api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

const questions = readSavedQuestions();

/** Whether a list that the question is about came back with something in it. */
const hasAnswer = (value: unknown): boolean =>
  Array.isArray(value) ? value.length > 0 : typeof value === 'object' && value !== null && Object.values(value).some(hasAnswer);

describe('the saved questions', () => {
  it('are at least ten', () => {
    expect(questions.length).toBeGreaterThanOrEqual(10);
  });

  it.each(questions)('$file begins with its question in plain words', ({ question, document }) => {
    expect(question).toMatch(/^[A-Z].{20,}\?/);
    expect(parse(document).definitions).toHaveLength(1);
  });

  it.each(questions)('$file is answered without an error', async ({ document }) => {
    const { errors, data } = await api.ask(document);
    expect(errors).toBeUndefined();
    expect(data).toBeTypeOf('object');
  });

  it.each(questions)('$file is answered the same with its variables filled in', async ({ document, variables }) => {
    expect((await api.ask(document, JSON.parse(variables || '{}'))).data).toEqual((await api.ask(document)).data);
  });

  it('find something in the seed articles where these tell of it', async () => {
    const answered = await Promise.all(
      questions.map(async ({ file, document }) => ({ file, found: hasAnswer((await api.ask(document)).data) })),
    );
    const empty = answered.filter(({ found }) => !found).map(({ file }) => file);
    expect(empty).toEqual([
      '02-tie-between-two.graphql',
      '03-only-rumoured.graphql',
      '05-shared-partners.graphql',
      '06-paths-between-two.graphql',
    ]);
  });

  it('are all in the manual', () => {
    const manual = readFileSync(new URL('../../docs/api.md', import.meta.url), 'utf8');
    for (const { file, question } of questions) {
      expect(manual, file).toContain(file);
      expect(manual, file).toContain(question);
    }
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { setSamples } from '../../ingest/store/graph-state.ts';
import { readSavedQuestions } from '../../src/web/saved-questions.ts';
import { openApi, type TestApi } from './api.ts';
import { sampleArticles } from './sample-articles.ts';

let api: TestApi;
beforeAll(async () => {
  api = await openApi(sampleArticles());
  await setSamples(api.graph, 'in');
});
afterAll(() => api.close());

/** What the samples say nothing about, or only in words that the extractor does not read yet. */
const WITHOUT_ANSWER = ['03-only-rumoured.graphql', '07-conflicts.graphql'];

const hasAnswer = (value: unknown): boolean =>
  Array.isArray(value) ? value.length > 0 : typeof value === 'object' && value !== null && Object.values(value).some(hasAnswer);

describe('over the sample articles', () => {
  it.each(readSavedQuestions())('$file is answered', async ({ file, document }) => {
    const { data, errors } = await api.ask(document);
    expect(errors).toBeUndefined();
    if (!WITHOUT_ANSWER.includes(file)) expect(hasAnswer(data)).toBe(true);
  });

  it('the graph says that it holds samples', async () => {
    expect(await api.data('{ graph { samples } articles(filter: { sample: false }) { totalCount } }')).toEqual({
      graph: { samples: true },
      articles: { totalCount: 0 },
    });
  });

  it('every claim that an agreement rests on stands in its article, word for word', async () => {
    type Claim = { readonly quote: string; readonly field: string; readonly start: number; readonly end: number } & {
      readonly article: { readonly title: string; readonly text: string };
    };
    const { agreements } = await api.data<{ agreements: { nodes: { evidence: { nodes: Claim[] } }[] } }>(`{
      agreements(first: 100) { nodes { evidence(first: 50) { nodes { quote field start end article { title text } } } } }
    }`);
    const claims = agreements.nodes.flatMap(({ evidence }) => evidence.nodes);
    expect(claims.length).toBeGreaterThan(20);
    for (const { quote, field, start, end, article } of claims)
      expect((field === 'TITLE' ? article.title : article.text).slice(start, end)).toBe(quote);
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EXTRACTOR } from '../../ingest/relate/extractor-name.ts';
import { setExtractor, setSamples } from '../../ingest/store/graph-state.ts';
import { loadConfig } from '../../src/config.ts';
import { openAdmin } from '../../src/parts.ts';
import { readSavedQuestions } from '../../src/web/saved-questions.ts';
import { type Answer, openApi, post, serve, type TestApi } from './api.ts';
import { type Question, questionsInDocuments } from './questions-in-documents.ts';
import { sampleArticles } from './sample-articles.ts';

const TOKEN = 'a-secret-of-some-length';

let api: TestApi;
let ask: (question: Question) => Promise<Answer<object>>;
beforeAll(async () => {
  api = await openApi(sampleArticles());
  await setSamples(api.graph, 'in');
  await setExtractor(api.graph, EXTRACTOR);
  const server = serve(api.graph, { admin: { token: TOKEN, acts: await openAdmin(async () => api.graph, loadConfig({}, '/nowhere')) } });
  ask = async ({ document, variables }) => {
    const request = post(document, variables);
    request.headers.set('authorization', `Bearer ${TOKEN}`);
    return (await server.fetch(request)).json() as Promise<Answer<object>>;
  };
});
afterAll(() => api.close());

const hasAnswer = (value: unknown): boolean =>
  Array.isArray(value) ? value.length > 0 : typeof value === 'object' && value !== null && Object.values(value).some(hasAnswer);

describe('over the sample articles', () => {
  it.each(readSavedQuestions())('$file has an answer', async ({ document }) => {
    const { data, errors } = await api.ask(document);
    expect(errors).toBeUndefined();
    expect(hasAnswer(data)).toBe(true);
  });

  it.each([
    ['01', ['PATENT_CROSS_LICENSE', 'Xiaomi', 'Fjordwire', '2017-07-05']],
    ['02', ['SETTLEMENT', 'Apple and Qualcomm make peace', 'Circuit & Contract']],
    ['03', ['RUMOURED', 'Magneti Marelli', 'UNNAMED']],
    ['04', ['DENIED', 'BlackBerry', 'CANCELLED', 'Nvidia has abandoned its purchase of Arm']],
    ['05', ['company:arm', 'TECHNOLOGY_LICENSE']],
    ['06', ['"length":3', 'Nvidia', 'JOINT_DEVELOPMENT']],
    ['07', ['VALUES', '"amount":16000000000', '"amount":19000000000', 'Morning Merger', 'Circuit & Contract']],
    ['08', ['"articles":28', '"year":2016', 'company:nokia']],
    ['09', ['"then":{"nodes":[{', '"status":"ANNOUNCED"', '"status":"CANCELLED"', '"knownFrom":"2022-02-08"']],
    ['10', ['Xiaomi starts making phones in India', '"start":0', 'Terry Gou']],
  ])('%s finds what a reader of the articles would', async (number, told) => {
    const document = readSavedQuestions().find(({ file }) => file.startsWith(number))?.document ?? '';
    const { data } = await api.ask(document);
    for (const words of told) expect(JSON.stringify(data)).toContain(words);
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

describe('the questions in the documents', () => {
  // Mutations last: with the first article of one's own the samples leave.
  const isMutation = ({ document }: Question): boolean => document.startsWith('mutation');
  const all = questionsInDocuments();
  const questions = [...all.filter((question) => !isMutation(question)), ...all.filter(isMutation)];
  const NOTHING = /^\{("\w+":(null|\[\]|\{"nodes":\[\]\}),?)*\}$/;

  it.each(questions)('$page: $document is answered', async (question) => {
    const { errors, data } = await ask(question);
    expect(errors).toBeUndefined();
    expect(JSON.stringify(data)).not.toMatch(NOTHING);
  });

  it('are found in every form', () => {
    expect(questions.filter(({ page }) => page === 'README.md').length).toBeGreaterThan(2);
    const manual = questions.filter(({ page }) => page === 'docs/api.md');
    expect(manual.some(({ document }) => document.startsWith('mutation'))).toBe(true);
    expect(manual.some(({ document }) => document.includes('rejected: true'))).toBe(true);
    expect(manual.some(({ variables }) => variables?.party === 'Microsoft')).toBe(true);
  });
});

import { describe, expect, it } from 'vitest';
import { rescueText } from '../../../ingest/read/html/rescue.ts';

const TITLE = 'Corvane and Ludd Systems end their pact on cloud software';
const sentence = (number: number): string =>
  `In part ${number} of the plan Corvane moves its ${number * 11} services, one after the other, away from what Ludd Systems runs for it today.`;
const text = (from: number, to: number): string => Array.from({ length: to - from }, (_, index) => sentence(from + index)).join('\n\n');
const data = (body: string): string => JSON.stringify({ article: { title: TITLE, body } });
const rescue = (own: string, { articleBody, dataScripts = [] }: { articleBody?: string; dataScripts?: readonly string[] }) =>
  rescueText(own, { articleBody, dataScripts, title: TITLE });

describe('a text is rescued', () => {
  it('from JSON-LD where the page holds nearly none', () => {
    expect(rescue('Loading…', { articleBody: text(1, 9) })).toEqual({ text: text(1, 9), from: 'json-ld' });
  });

  it('from a script of data where the page holds nearly none', () => {
    expect(rescue('', { dataScripts: [data(text(1, 9))] })).toEqual({ text: text(1, 9), from: 'data' });
  });

  it('from a script of data where the page holds its beginning', () => {
    expect(rescue(text(1, 4), { dataScripts: ['{}', data(text(1, 9))] })).toEqual({ text: text(1, 9), from: 'data' });
  });

  it('from a script of data where JSON-LD is cut', () => {
    expect(rescue('', { articleBody: text(1, 4), dataScripts: [data(text(1, 9))] })).toEqual({ text: text(1, 9), from: 'data' });
  });
});

describe('the page’s own text stays', () => {
  it.each([
    ['as long as what is told elsewhere', text(1, 9), text(1, 10)],
    ['no piece of it', text(20, 24), text(1, 19)],
    ['longer', text(1, 19), text(1, 4)],
    ['told twice there', text(1, 5), `${text(1, 5)}\n\n${text(1, 5)}`],
  ])('where it is %s', (_, own, other) => {
    expect(rescue(own, { articleBody: other, dataScripts: [data(other)] })).toEqual({ text: own, from: 'page' });
  });
});

import { describe, expect, it } from 'vitest';
import { parseExportLine } from '../../ingest/import/export-line.ts';

const article = {
  authors: [],
  pressRelease: false,
  publishedOn: '2017-07-05',
  publishedPrecision: 'DAY',
  sample: false,
  text: '',
  title: 'A',
};
const parse = (value: unknown) => parseExportLine(JSON.stringify(value), 'graph.jsonl:7');
const refusal = (value: unknown): string => {
  try {
    parse(value);
  } catch (error) {
    const { message, hint, code } = error as { message: string; hint: string; code: string };
    expect(code).toBe('BAD_INPUT');
    return `${message} ${hint}`;
  }
  throw new Error('It was taken.');
};

describe('a line of an export', () => {
  it('that is stored is read', () => {
    expect(parse({ element: 'Article', id: 'a', properties: article })).toEqual({
      element: 'Article',
      id: 'a',
      article: {
        id: 'a',
        title: 'A',
        text: '',
        authors: [],
        pressRelease: false,
        sample: false,
        publishedOn: { date: '2017-07-05', precision: 'DAY' },
      },
    });
    const party = { element: 'HAS_PARTY', from: 'c', to: 'm', properties: { position: 0, role: 'PARTY' } };
    expect(parse(party)).toEqual(party);
    const removal = { element: 'Removal', id: 'a', properties: { at: '2020-01-01', reason: 'asked' } };
    expect(parse(removal)).toEqual(removal);
  });

  it('that is derived is passed over', () => {
    expect(parse({ element: 'Company', id: 'company:a', properties: { name: 'A' } })).toEqual({ derived: 'Company' });
    expect(parse({ element: 'SUPPORTS', from: 'c', to: 'g', properties: {} })).toEqual({ derived: 'SUPPORTS' });
  });

  it('that is cut short is named', () => {
    expect(() => parseExportLine('{"element":"Article","id":"a","prop', 'graph.jsonl:7')).toThrow('graph.jsonl:7 is no whole JSON object.');
  });

  it.each([[{ title: 'An article', text: 'as ingest takes it' }], [[]], ['text'], [7], [null]])('%j is of another format', (value) => {
    expect(refusal(value)).toMatch(/^graph\.jsonl:7 is no line of an export\. .*`ingest`/);
  });

  it('of a newer version is called so', () => {
    expect(refusal({ element: 'Deal', id: 'd', properties: {} })).toMatch(/^graph\.jsonl:7 holds a "Deal", .* newer version/);
    expect(refusal({ element: 'Article', id: 'a', properties: { ...article, mood: 'glad' } })).toMatch(
      /gives a Article "mood", .* newer version/,
    );
    expect(refusal({ element: 'Judgement', id: 'j', properties: { kind: 'PERHAPS' } })).toMatch(/a Judgement that cannot be used: "kind"/);
  });

  it('without its text cannot be derived from', () => {
    const { text: _, ...without } = article;
    expect(refusal({ element: 'Article', id: 'a', properties: without })).toMatch(/is an article without its text\. .*--without-text/);
  });

  it('with a wrong value says which', () => {
    expect(refusal({ element: 'Article', id: 'a', properties: { ...article, title: 7 } })).toMatch(/"title": expected string/);
    expect(refusal({ element: 'HAS_PARTY', from: 'c', to: 'm', properties: { position: -1, role: 'PARTY' } })).toMatch(/"position"/);
  });
});

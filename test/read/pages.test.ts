import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { read } from '../../ingest/read/index.ts';
import type { Article } from '../../schema/facts.ts';

/** Expected of a page: its verdict, and those members of the article that the fixture is about; `text` as paragraphs. */
type Expected = Partial<Omit<Article, 'text'>> & { readonly verdict: string; readonly text?: readonly string[] };

const folder = new URL('./fixtures/', import.meta.url);
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.html'))
  .map((name) => name.slice(0, -'.html'.length));

describe.each(names)('the page %s', (name) => {
  const { verdict, text, ...members }: Expected = JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8'));
  const result = read({
    place: `${name}.html`,
    bytes: readFileSync(new URL(`${name}.html`, folder)),
    contentType: 'text/html',
    ...(members.url ? { url: members.url } : {}),
  });

  it(`is read as ${verdict}`, () => {
    expect(result.verdict).toBe(verdict);
    expect(result.reason !== undefined).toBe(verdict !== 'ARTICLE');
  });

  if (text)
    it('gives the text, paragraph by paragraph, and nothing else', () => {
      expect(result.article?.text.split('\n\n')).toEqual(text);
    });

  if (Object.keys(members).length > 0)
    it('tells what the page says of itself', () => {
      expect(result.article).toMatchObject(members);
    });
});

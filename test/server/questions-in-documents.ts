// The questions that stand in the pages that people read: blocks of GraphQL, bodies of `curl`, files that `npm run query` is given,
// and fields of the root with arguments or a selection in running text.
import { readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { createSchema } from '../../src/server/schema.ts';

const PAGES = ['README.md', 'CONTRIBUTING.md', ...readdirSync('docs').flatMap((name) => (name.endsWith('.md') ? [`docs/${name}`] : []))];

export type Question = {
  readonly page: string;
  readonly document: string;
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
};

const all = (text: string, pattern: RegExp): string[][] =>
  [...text.matchAll(pattern)].map((match) => match.slice(1).map((group) => group ?? ''));
const Body = z.strictObject({ query: z.string(), variables: z.record(z.string(), z.unknown()).optional() });
const rootFields = new Set(Object.keys(createSchema().getQueryType()?.getFields() ?? {}));

const questionsOf = (page: string): readonly Question[] => {
  const text = readFileSync(page, 'utf8');
  const blocks = all(text, /^```graphql\n([\s\S]*?)^```/gm).map(([document = '']) => ({ page, document }));
  const bodies = all(text, /-d '(\{[\s\S]*?\})'/g).map(([json = '']) => {
    const { query, variables } = Body.parse(JSON.parse(json));
    return { page, document: query, variables };
  });
  const files = all(text, /npm run (?:-s )?query -- (\S+\.graphql)(?: --variables '([^']*)')?/g).map(([file = '', json]) => ({
    page,
    document: readFileSync(file, 'utf8'),
    variables: json ? z.record(z.string(), z.unknown()).parse(JSON.parse(json)) : {},
  }));
  const inline = all(text.replace(/^```[\s\S]*?^```/gm, ''), /`(([a-z]\w*)(?:\([^`]*\)| \{[^`]*\}))`/g).flatMap(
    ([field = '', name = '']) =>
      rootFields.has(name) ? [{ page, document: `{ ${field.endsWith('}') ? field : `${field} { __typename }`} }` }] : [],
  );
  return [...blocks, ...bodies, ...files, ...inline];
};

export const questionsInDocuments = (): readonly Question[] => PAGES.flatMap(questionsOf);

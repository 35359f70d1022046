// The folder of stories in, its articles with their claims and what should come of them out. For benches and tests; the product never reads it.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Expected } from './expected-lines.ts';
import { labelNames } from './name-labels.ts';
import { parseStories } from './parse-stories.ts';
import { storyError } from './story-line.ts';
import { type ToldArticle, toTold } from './to-told.ts';

/** Where the stories lie, seen from the project's folder. */
const STORIES = 'test/resolve/stories';

export type Stories = { readonly articles: readonly ToldArticle[]; readonly expected: Expected };

export const readStories = (folder: string = STORIES): Stories => {
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  const files = names.sort().map((name) => parseStories(readFileSync(join(folder, name), 'utf8'), join(folder, name)));
  const labelOf = labelNames(files.flatMap(({ expected }) => expected.entities));
  const deals = new Set(files.flatMap(({ expected }) => expected.deals.map(({ name }) => name)));
  const written = files.flatMap(({ articles }) => articles);
  for (const claim of written.flatMap(({ title, paragraphs }) => [title, ...paragraphs].flatMap(({ claims }) => claims)))
    if (claim.deal !== undefined && !deals.has(claim.deal)) throw storyError(claim.line.place, `no deal is called “${claim.deal}”.`);
  return {
    articles: files.flatMap((file) => file.articles.map((article) => toTold(file, article, labelOf))),
    expected: {
      entities: files.flatMap(({ expected }) => expected.entities),
      deals: files.flatMap(({ expected }) => expected.deals),
      stories: files.flatMap(({ expected }) => expected.stories),
      conflicts: files.flatMap(({ expected }) => expected.conflicts),
    },
  };
};

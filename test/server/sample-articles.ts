// The sample articles that come with the program, read and extracted as `start` does it.
import { readdirSync, readFileSync } from 'node:fs';
import { createExtractor } from '../../ingest/default-extractor.ts';
import { read } from '../../ingest/read/index.ts';
import type { SeedArticle } from './seed-articles.ts';

const FOLDER = new URL('../../src/sample/', import.meta.url);

export const sampleArticles = (): readonly SeedArticle[] => {
  const { extract } = createExtractor();
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.html'))
    .flatMap((file) => {
      const { article } = read({ place: file, contentType: 'text/html', bytes: readFileSync(new URL(file, FOLDER)) });
      return article ? [{ article: { ...article, sample: true }, ...extract(article) }] : [];
    });
};

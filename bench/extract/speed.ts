// Articles in, how many words a second recognise and relate take on one core out.
import { performance } from 'node:perf_hooks';
import { createRecogniser } from '../../ingest/recognise/index.ts';
import { relate } from '../../ingest/relate/index.ts';
import type { Article } from '../../schema/facts.ts';

const countWords = (articles: readonly Article[]): number =>
  articles.reduce((sum, { title, text }) => sum + `${title} ${text}`.split(/\s+/).length, 0);

/** Milliseconds of `work` over all articles, the second time: the first warms it up. */
const timed = (articles: readonly Article[], work: (article: Article) => unknown): number => {
  for (const article of articles) work(article);
  const start = performance.now();
  for (const article of articles) work(article);
  return performance.now() - start;
};

export const speedLine = (articles: readonly Article[]): string => {
  const recognise = createRecogniser();
  const words = countWords(articles);
  const recognising = timed(articles, recognise);
  const mentions = new Map(articles.map((article) => [article.id, recognise(article)]));
  const relating = timed(articles, (article) => relate(article, mentions.get(article.id) ?? []));
  const perSecond = (milliseconds: number): string => Math.round((1000 * words) / milliseconds).toLocaleString('en');
  return `Speed on one core: recognise ${perSecond(recognising)} words/s, relate ${perSecond(relating)}, both ${perSecond(recognising + relating)}`;
};

// Our read stage as a reader that is measured: charset, text, metadata and verdict, in this process.
import { read } from '../../ingest/read/index.ts';
import type { Page } from './page-set.ts';
import { type Found, type Reader, WARM_UP_PAGES } from './reader.ts';

const readPage = ({ id, url, bytes }: Page): Found => {
  const { verdict, article } = read({ place: id, bytes, contentType: 'text/html', ...(url ? { url } : {}) });
  return {
    id,
    verdict,
    text: article?.text ?? '',
    title: article?.title ?? '',
    authors: article?.authors ?? [],
    date: article?.publishedOn?.date,
  };
};

export const createOwnReader = (pages: readonly Page[]): Reader => ({
  name: 'Pactgraph',
  warmUp: async () => {
    for (let index = 0; index < WARM_UP_PAGES; index += 1) {
      const page = pages[index % pages.length];
      if (page) readPage(page);
    }
  },
  read: async () => {
    const start = process.cpuUsage();
    const found = pages.map(readPage);
    const { user, system } = process.cpuUsage(start);
    return { found, seconds: (user + system) / 1e6 };
  },
  close: () => {},
});

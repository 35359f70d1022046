// The words after `node dist/bench/verdicts.js` → what to judge.
import { parseArgs } from 'node:util';

export type VerdictOptions = {
  /** A folder of pages, each in a folder named after its verdict. */
  readonly pages: string;
  /** Manifests of folders whose pages are articles. */
  readonly articles: readonly string[];
};

export const VERDICTS_USAGE = `usage: node dist/bench/verdicts.js [--pages test/read/verdict-pages] [--articles FOLDER/manifest.json ...]

Under the pages' folder a page's right verdict is the name of its folder (not-an-article/NAME.html); those under held-out/ are counted apart.
A manifest lists pages that are articles [{id, file, url}]: those that are lost are named.`;

/** Undefined for what cannot be understood. */
export const verdictOptions = (args: readonly string[]): VerdictOptions | undefined => {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { pages: { type: 'string', default: 'test/read/verdict-pages' }, articles: { type: 'string', multiple: true, default: [] } },
    });
    const articles = [...values.articles, ...positionals];
    return articles.every((path) => path.endsWith('.json')) ? { pages: values.pages, articles } : undefined;
  } catch {
    return undefined;
  }
};

// What a SOURCE of the command line is, by its look and its name: standard input, a web address, or a kind of file.

export type SourceKind = 'stdin' | 'web' | 'page' | 'json' | 'jsonl' | 'feed' | 'unknown';

const EXTENSIONS: Readonly<Record<string, SourceKind>> = {
  html: 'page',
  htm: 'page',
  xhtml: 'page',
  txt: 'page',
  text: 'page',
  md: 'page',
  markdown: 'page',
  json: 'json',
  jsonl: 'jsonl',
  ndjson: 'jsonl',
  xml: 'feed',
  rss: 'feed',
  atom: 'feed',
  rdf: 'feed',
};

export const isWebAddress = (source: string): boolean => /^https?:\/\//i.test(source);

/** `sourceKind('a/b.html.gz')` = "page". Looks at the name only. */
export const sourceKind = (source: string): SourceKind => {
  if (source === '-') return 'stdin';
  if (isWebAddress(source)) return 'web';
  const extension = /\.([a-z\d]+)$/i.exec(source.replace(/\.gz$/i, ''))?.[1];
  return EXTENSIONS[extension?.toLowerCase() ?? ''] ?? 'unknown';
};

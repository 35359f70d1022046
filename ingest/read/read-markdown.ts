// Markdown → Article. A first `# heading` is the title, front matter gives a date and an address, marks go, words stay.
import type { RawPage } from '../../schema/facts.ts';
import { plainText } from './html/plain-text.ts';
import { parseMoment } from './moment.ts';
import { normaliseText } from './normalise-text.ts';
import { readPlain } from './read-plain.ts';
import type { ReadResult } from './read-result.ts';
import { textArticle } from './text-article.ts';

const FRONT_MATTER = /^---\n([\s\S]*?)\n---(?:\n|$)/;
const HEADING = /^#{1,6}\s+(.{0,400}?)\s*#{0,6}$/;
/** Marks are looked for in this much of a line; no paragraph is longer. */
const LONGEST_LINE = 20_000;
const FENCE = /^\s*(```|~~~)/;

const frontMatterOf = (source: string): ReadonlyMap<string, string> => {
  const lines = FRONT_MATTER.exec(source)?.[1]?.split('\n') ?? [];
  return new Map(
    lines.flatMap((line) => {
      const found = /^(\w+):\s*(.+)$/.exec(line);
      return found ? [[(found[1] ?? '').toLowerCase(), (found[2] ?? '').replace(/^["']|["']$/g, '')] as const] : [];
    }),
  );
};

/** One line without its marks: `**Big** [deal](http://x)` gives "Big deal". */
const plainLine = (line: string): string =>
  plainText(
    line
      .slice(0, LONGEST_LINE)
      .replace(/\\([\\`*_{}[\]()#+\-.!>~|])/g, (_, mark: string) => `&#${mark.charCodeAt(0)};`)
      .replace(/!\[[^\][]{0,300}\]\([^()]{0,500}\)/g, '')
      .replace(/\[([^\][]{0,300})\]\([^()]{0,500}\)/g, '$1')
      .replace(/\[([^\][]{0,300})\]\[[^\][]{0,100}\]/g, '$1')
      .replace(/^\[[^\]]+\]:\s+\S+.*$/, '')
      .replace(/^\s*>\s?/, '')
      .replace(/^\s*([-*+]|\d{1,3}[.)])\s+/, '')
      .replace(/^\s*([-*_]\s*){3,}$/, '')
      .replace(/(\*\*\*|\*\*|\*|___|__|~~|`+)(?=\S)(.{1,500}?)(?<=\S)\1/g, '$2')
      .replace(/(?<![\p{L}\p{N}])_(?=\S)([^_]{1,500})_(?![\p{L}\p{N}])/gu, '$1')
      .replace(HEADING, '$1'),
  );

/** A heading gets an empty line before and after, so that it does not run into its paragraph. */
const plainBody = (lines: readonly string[]): string => {
  let isCode = false;
  return lines
    .flatMap((line) => {
      if (FENCE.test(line)) {
        isCode = !isCode;
        return [];
      }
      if (isCode) return [];
      if (/^\s*(=+|-{2,})\s*$/.test(line)) return [''];
      return HEADING.test(line) ? ['', plainLine(line), ''] : [plainLine(line)];
    })
    .join('\n');
};

export const readMarkdown = (source: string, page: Pick<RawPage, 'url' | 'hints'>): ReadResult => {
  const text = normaliseText(source);
  const matter = frontMatterOf(text);
  const lines = text.replace(FRONT_MATTER, '').trimStart().split('\n');
  const hints = {
    ...page.hints,
    ...(matter.get('url') ? { url: matter.get('url') ?? '' } : {}),
    ...(parseMoment(matter.get('date') ?? '') ? { published: matter.get('date') ?? '' } : {}),
  };
  const known = { ...(page.url ? { url: page.url } : {}), hints };
  const title = /^#\s+(.{0,400}?)\s*#{0,6}$/.exec(lines[0] ?? '')?.[1] ?? (/^=+\s*$/.test(lines[1] ?? '') ? lines[0] : matter.get('title'));
  if (!title) return readPlain(plainBody(lines), known);
  const rest = matter.get('title') === title ? lines : lines.slice(/^=+\s*$/.test(lines[1] ?? '') ? 2 : 1);
  return textArticle({ title: plainLine(title), text: plainBody(rest) }, known);
};

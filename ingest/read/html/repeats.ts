// Lines that say again what the page says elsewhere: its title, another line, a sentence pulled out of a paragraph.
import { lineKey } from './line-key.ts';
import type { Block } from './list-blocks.ts';
import { isProse } from './prose.ts';

const LONGEST_TITLE = 300;
const PULL_MARKS = ['pull', 'pullquote', 'quote', 'highlight'];
const PULL_TAGS = ['blockquote', 'aside', 'figure'];
/** A line that stands more often than this is machinery. */
const MOST_OFTEN = 2;
/** A page with more quotes than this is searched no further: each costs a look through the whole text. */
const MOST_PULLS = 200;

const saysTitle = (line: string, title: string): boolean =>
  title === line ||
  (line.split(' ').length > 4 && title.startsWith(line)) ||
  (title.length > 25 && line.endsWith(title) && line.length < title.length * 1.8);

/** The title itself, its beginning, or the title behind a kicker. */
export const isTitleLine = (titles: readonly string[]): ((block: Block) => boolean) => {
  const keys = [...new Set(titles.map(lineKey))].filter(Boolean);
  return ({ text }) => {
    if (text.length > LONGEST_TITLE) return false;
    const line = lineKey(text);
    return line.length > 0 && keys.some((title) => saysTitle(line, title));
  };
};

const isPulled = ({ tags, marks }: Block): boolean =>
  PULL_TAGS.some((name) => tags.includes(name)) || PULL_MARKS.some((mark) => marks.has(mark));

/** Each line once; a quote that stands in a paragraph not at all; a line that stands again and again not at all. */
export const withoutRepeats = (blocks: readonly Block[]): readonly Block[] => {
  const keys = blocks.map(({ text }) => lineKey(text));
  const times = new Map<string, number>();
  for (const key of keys) times.set(key, (times.get(key) ?? 0) + 1);
  const prose = blocks
    .filter((block) => isProse(block) && !isPulled(block))
    .map(({ text }) => lineKey(text))
    .join('\n');
  const seen = new Set<string>();
  let pulls = 0;
  return blocks.filter((block, index) => {
    const key = keys[index] ?? '';
    if (!key || seen.has(key) || (times.get(key) ?? 0) > MOST_OFTEN) return false;
    seen.add(key);
    if (key.length < 30 || !isPulled(block)) return true;
    pulls += 1;
    return pulls > MOST_PULLS || !prose.includes(key);
  });
};

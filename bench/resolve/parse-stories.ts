// A file of stories → what should come of them, and its articles as written: lines of text, each with the claims that it makes.
import type { Place } from '../corpus/line-error.ts';
import { readClaimLine, type WrittenClaim } from './claim-line.ts';
import { type Expected, readExpected } from './expected-lines.ts';
import { type StoryLine, storyError } from './story-line.ts';

/** `text` may hold marks. */
export type WrittenPassage = { readonly text: string; readonly place: Place; readonly claims: readonly WrittenClaim[] };
export type WrittenArticle = {
  readonly place: Place;
  readonly id: string;
  readonly day: string;
  readonly publisher: string;
  readonly pressRelease: boolean;
  readonly url?: string;
  readonly title: WrittenPassage;
  readonly paragraphs: readonly WrittenPassage[];
};
export type StoryFile = { readonly file: string; readonly expected: Expected; readonly articles: readonly WrittenArticle[] };

const blocksIn = (source: string, file: string): StoryLine[][] => {
  const blocks: StoryLine[][] = [[]];
  for (const [index, raw] of source.split(/\r?\n/).entries()) {
    const line = { text: raw.trimEnd(), place: { file, line: index + 1 } };
    if (line.text === '---') blocks.push([]);
    else if (line.text !== '' && !line.text.startsWith('%')) blocks.at(-1)?.push(line);
  }
  return blocks;
};

type Head = Omit<WrittenArticle, 'title' | 'paragraphs'>;
const HEAD = /^@ ([a-z]+-\d\d) (\d{4}-\d\d-\d\d) "([^"]+)"(\s+press)?(?:\s+(https:\S+))?$/;

const readHead = ({ text, place }: StoryLine): Head => {
  const [, id, day, publisher, press, url] = HEAD.exec(text) ?? [];
  if (id === undefined || day === undefined || publisher === undefined)
    throw storyError(place, 'an article begins with `@ name-01 2020-01-31 "Publisher"`, then `press` and its address if you like.');
  return { place, id, day, publisher, pressRelease: press !== undefined, ...(url === undefined ? {} : { url }) };
};

/** `< name-01 1-2`: those paragraphs of an article above, with their claims. */
const copied = ({ text, place }: StoryLine, before: readonly WrittenArticle[]): readonly WrittenPassage[] => {
  const [, id, from, to] = /^< ([a-z]+-\d\d)(?: (\d+)(?:-(\d+))?)?$/.exec(text) ?? [];
  const article = before.find((earlier) => earlier.id === id);
  if (!article) throw storyError(place, `“${text.slice(2)}” is no article above this one.`);
  return from === undefined ? article.paragraphs : article.paragraphs.slice(Number(from) - 1, Number(to ?? from));
};

const passagesIn = (lines: readonly StoryLine[], before: readonly WrittenArticle[]): WrittenPassage[] => {
  const passages: WrittenPassage[] = [];
  for (const line of lines) {
    const last = passages.at(-1);
    if (line.text.startsWith('< ')) passages.push(...copied(line, before));
    else if (!line.text.startsWith('= ')) passages.push({ text: line.text.replace(/^# /, ''), place: line.place, claims: [] });
    else if (last) passages[passages.length - 1] = { ...last, claims: [...last.claims, readClaimLine(line)] };
  }
  return passages;
};

const readArticle = ([head, ...lines]: readonly StoryLine[], before: readonly WrittenArticle[]): WrittenArticle[] => {
  if (!head) return [];
  if (!lines[0]?.text.startsWith('# ')) throw storyError(head.place, 'the second line of an article is its title, `# …`.');
  const [title, ...paragraphs] = passagesIn(lines, before);
  return title ? [{ ...readHead(head), title, paragraphs }] : [];
};

export const parseStories = (source: string, file: string): StoryFile => {
  const [expected = [], ...rest] = blocksIn(source, file);
  const articles: WrittenArticle[] = [];
  for (const block of rest) articles.push(...readArticle(block, articles));
  return { file, expected: readExpected(expected), articles };
};

// What the verdict on a page starts from, and the measures of it that several of its rules ask for.
import type { PageMetadata } from '../../metadata/page-metadata.ts';
import type { Block } from '../blocks/block.ts';
import { type Box, closest, headingLevel } from '../blocks/box.ts';
import { endsSentence, isProse, textSize } from '../prose.ts';

export type PageFacts = {
  readonly text: string;
  /** All blocks of the page, and those that became the text. */
  readonly page: readonly Block[];
  readonly kept: readonly Block[];
  readonly metadata: PageMetadata;
  readonly ogType?: string;
  /** Where the page was fetched, or what it says its address is. */
  readonly address?: string;
};

const ARTICLE_TYPE = /(Article|BlogPosting|Report|PressRelease|Review)$/;
const isArticleType = ({ types }: PageMetadata): boolean => types.some((type) => ARTICLE_TYPE.test(type));

/** How firmly the page says that it is an article: 3 = by its type, 2 = by a day, 1 = by Open Graph or an author, 0 = not at all. */
export const claimOf = ({ metadata, ogType }: PageFacts): 0 | 1 | 2 | 3 => {
  if (isArticleType(metadata)) return 3;
  if (metadata.published !== undefined) return 2;
  return ogType === 'article' || metadata.authors.length > 0 ? 1 : 0;
};

/** A block of running text: long enough, ends like a sentence, not made of links. */
export const isParagraph = (block: Block): boolean => isProse(block) && endsSentence(block.text);

export const sizeOf = (blocks: readonly Block[]): number => blocks.reduce((sum, { text }) => sum + textSize(text), 0);

/** Paragraphs side by side in one box are a text; teasers stand in a box each. In letters: the most that one box holds, 0 for fewer than three. */
const TEXT_PARAGRAPHS = 3;
export const sharedBody = (kept: readonly Block[]): number => {
  const bodies = new Map<Box, Block[]>();
  for (const block of kept.filter(isParagraph)) {
    const around = block.box.parent ?? block.box;
    bodies.set(around, [...(bodies.get(around) ?? []), block]);
  }
  return Math.max(0, ...[...bodies.values()].filter(({ length }) => length >= TEXT_PARAGRAPHS).map(sizeOf));
};

const CHROME = /(^|[\s_-])(footer|colophon|masthead|navbar|navigation)($|[\s_-])/i;
/** In the page's own head or foot, not in an article's. */
export const isChrome = ({ box }: Block): boolean => {
  if (box.around.article > 0) return false;
  if (box.around.header + box.around.footer > 0) return true;
  return closest(box, ({ classes }) => CHROME.test(classes)) !== undefined;
};

/** With more text than this a page is what its own title says, whatever hidden layers have for headings. In letters. */
const LONG = 1500;
/** Its title whole and without what follows a bar or a dash, and its first headings. */
export const listTitles = ({ text, metadata: { title }, page }: PageFacts): readonly string[] => {
  const headings = text.length > LONG ? [] : page.filter(({ box, links }) => links < 0.5 && headingLevel(box) === 1).slice(0, 3);
  const [first = ''] = title.split(/ [|–—·-] /);
  return [title, first, ...headings.map((heading) => heading.text)].map((line) => line.trim()).filter((line) => line !== '');
};

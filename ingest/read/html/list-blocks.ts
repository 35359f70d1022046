// A tree → its blocks of text, each with what tells good from bad: tags and class words above it, the regions it stands in, its links.
import { BLOCK_ELEMENTS } from './elements.ts';

/** What is needed of a DOM node: any DOM will do. */
export type TreeNode = {
  readonly nodeType: number;
  readonly localName?: string;
  readonly data?: string;
  readonly firstChild: TreeNode | null;
  readonly nextSibling: TreeNode | null;
  readonly getAttribute?: (name: string) => string | null;
};

export type Block = {
  readonly text: string;
  /** Names of the block elements around it, outermost first. */
  readonly tags: readonly string[];
  /** Words of the classes and ids around it: `newsletterWidget__text` gives newsletter, widget, text. */
  readonly marks: ReadonlySet<string>;
  /** Numbers of the elements around it that call themselves an article or its body, outermost first. */
  readonly regions: readonly number[];
  /** Those of them that are `<article>`. */
  readonly articles: readonly number[];
  /** Share of its characters that are links, 0 to 1. */
  readonly links: number;
  /** Share of its characters that are bold, 0 to 1. */
  readonly bold: number;
};
type Place = Pick<Block, 'tags' | 'marks' | 'regions' | 'articles'> & { readonly linked: boolean; readonly bold: boolean };
type Draft = Pick<Block, 'tags' | 'marks' | 'regions' | 'articles'> & { text: string; linked: number; bold: number };

const ELEMENT = 1;
const TEXT = 3;
/** An id or class with more words than this is a slug of the text, not a name of its kind. */
const MAX_NAME_WORDS = 7;
const REGION = /(^|[\s_-])(article|story|post|entry)[_-]*(body|content|text|copy)([\s_-]|$)/i;

const sizeOf = (text: string): number => text.replace(/\s+/g, '').length;

const markWords = (names: string): readonly string[] =>
  names
    .split(/\s+/)
    .map((name) =>
      name
        .replace(/([a-z])([A-Z])/g, '$1-$2')
        .toLowerCase()
        .split(/[^a-z]+/),
    )
    .filter((words) => words.length <= MAX_NAME_WORDS)
    .flat()
    .filter((word) => word.length > 1);

const isRegion = (name: string, node: TreeNode, names: string): boolean =>
  name === 'article' ||
  /\barticleBody\b/.test(node.getAttribute?.('itemprop') ?? '') ||
  REGION.test(names.replace(/([a-z])([A-Z])/g, '$1-$2'));

export const listBlocks = (root: TreeNode): readonly Block[] => {
  const blocks: Block[] = [];
  let draft: Draft | undefined;
  let regions = 0;

  const within = (place: Place, name: string, node: TreeNode): Place => {
    const names = `${node.getAttribute?.('class') ?? ''} ${node.getAttribute?.('id') ?? ''}`.trim();
    const words = names ? markWords(names) : [];
    const isBlock = BLOCK_ELEMENTS.has(name);
    const isNew = isBlock && isRegion(name, node, names);
    if (isNew) regions += 1;
    return {
      tags: isBlock ? [...place.tags, name] : place.tags,
      marks: words.length > 0 ? new Set([...place.marks, ...words]) : place.marks,
      regions: isNew ? [...place.regions, regions] : place.regions,
      articles: isNew && name === 'article' ? [...place.articles, regions] : place.articles,
      linked: place.linked || name === 'a',
      bold: place.bold || name === 'b' || name === 'strong',
    };
  };
  const finish = (): void => {
    const text = draft?.text
      .replace(/[^\S\n]+/g, ' ')
      .replace(/ ?\n ?/g, '\n')
      .trim();
    if (draft && text) {
      const { tags, marks, regions, articles, linked, bold } = draft;
      const length = sizeOf(text);
      blocks.push({ text, tags, marks, regions, articles, links: linked / length, bold: bold / length });
    }
    draft = undefined;
  };
  const write = (text: string, { tags, marks, regions, articles, linked, bold }: Place): void => {
    draft ??= { text: '', linked: 0, bold: 0, tags, marks, regions, articles };
    draft.text += text;
    const length = linked || bold ? sizeOf(text) : 0;
    if (linked) draft.linked += length;
    if (bold) draft.bold += length;
  };
  const visit = (parent: TreeNode, place: Place): void => {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === TEXT) write((node.data ?? '').replace(/\s+/g, ' '), place);
      if (node.nodeType !== ELEMENT) continue;
      const name = node.localName ?? '';
      if (name === 'br') {
        write('\n', place);
        continue;
      }
      const isBlock = BLOCK_ELEMENTS.has(name);
      if (isBlock) finish();
      visit(node, within(place, name, node));
      if (isBlock) finish();
    }
  };
  visit(root, { tags: [], marks: new Set(), regions: [], articles: [], linked: false, bold: false });
  finish();
  return blocks;
};

// Events of a page → its blocks of text in order, in one linear pass: no tree is built but the boxes around text.
import { BLOCK_ELEMENTS, VOID_ELEMENTS } from '../elements.ts';
import type { HtmlHandler } from '../walk.ts';
import type { Block } from './block.ts';
import { type Box, createBox } from './box.ts';
import { createMarkReader } from './class-marks.ts';

/** Never article text: code, graphics, players, controls, menus, and the head's own elements. (A form may hold the whole page.) */
const DROPPED = new Set(
  'title script style template svg math iframe object embed canvas audio video map nav button select textarea dialog menu'.split(' '),
);
const LINK = 'a';
const BOLD = new Set(['b', 'strong']);
/** Of 337 real news pages the largest has 3,517 elements and 258,265 characters of text. */
const MOST_BLOCKS = 10_000;
const MOST_CHARACTERS = 2_000_000;

const SPACE = 32;

type Draft = { text: string; linked: number; bold: number; noisy: number; anchors: number };

const lettersOf = (text: string): number => {
  let letters = 0;
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) > SPACE) letters += 1;
  return letters;
};

export const createBlocks = (): HtmlHandler & { readonly blocks: () => readonly Block[] } => {
  const readMarks = createMarkReader();
  const blocks: Block[] = [];
  /** Of each open element what its end has to undo: the box around it, or that it is an inline one with a noisy class. */
  const open: (Box | 'noisy' | undefined)[] = [];
  let box: Box = createBox('body', {}, readMarks('', ''), undefined);
  let draft: Draft | undefined;
  let characters = 0;
  let linked = 0;
  let bold = 0;
  let noisy = 0;
  let isNewLink = false;
  let isAfterBreak = false;
  /** How many open elements the current one is inside a dropped one. */
  let dropped = 0;

  const finish = (): void => {
    if (!draft) return;
    const text = draft.text
      .replace(/[^\S\n]+/g, ' ')
      .replace(/ ?\n ?/g, '\n')
      .trim();
    if (text !== '' && blocks.length < MOST_BLOCKS) {
      const letters = Math.max(1, lettersOf(text));
      const share = (part: number): number => Math.min(1, part / letters);
      const { linked, bold, noisy, anchors } = draft;
      blocks.push({ text, box, links: share(linked), bold: share(bold), noisy: share(noisy), anchors });
    }
    draft = undefined;
  };
  const write = (whole: string): void => {
    const text = whole.slice(0, MOST_CHARACTERS - characters);
    if (text === '') return;
    characters += text.length;
    draft ??= { text: '', linked: 0, bold: 0, noisy: 0, anchors: 0 };
    draft.text += text;
    if (text.trim() !== '') isAfterBreak = false;
    const letters = linked > 0 || bold > 0 || noisy > 0 ? lettersOf(text) : 0;
    if (letters === 0) return;
    if (bold > 0) draft.bold += letters;
    if (noisy > 0) draft.noisy += letters;
    if (linked === 0) return;
    draft.linked += letters;
    if (isNewLink) draft.anchors += 1;
    isNewLink = false;
  };
  const isAtStart = (): boolean => draft === undefined || draft.text.trim() === '';
  /** Two breaks in a row end a paragraph. */
  const breakLine = (): void => {
    if (isAfterBreak) finish();
    else write('\n');
    isAfterBreak = true;
  };
  return {
    open: (name, attributes) => {
      if (dropped > 0) {
        if (!VOID_ELEMENTS.has(name)) dropped += 1;
      } else if (name === 'br') breakLine();
      else if (name === 'hr') finish();
      else if (VOID_ELEMENTS.has(name)) return;
      else if (DROPPED.has(name)) dropped = 1;
      else if (BLOCK_ELEMENTS.has(name) || name === 'noscript' || (name.includes('-') && isAtStart())) {
        finish();
        open.push(box);
        box = createBox(name, attributes, readMarks(attributes.class, attributes.id), box);
      } else {
        const { isNoise: isNoisy } = readMarks(attributes.class, undefined);
        open.push(isNoisy ? 'noisy' : undefined);
        if (isNoisy) noisy += 1;
        if (name === LINK) {
          linked += 1;
          isNewLink = true;
        } else if (BOLD.has(name)) bold += 1;
      }
    },
    text: (text) => {
      if (dropped === 0) write(text.slice(0, MOST_CHARACTERS).replace(/\s+/g, ' '));
    },
    close: (name) => {
      if (dropped > 0) {
        dropped -= 1;
        return;
      }
      const outer = open.pop();
      if (outer === 'noisy') noisy -= 1;
      if (outer !== undefined && outer !== 'noisy') {
        finish();
        box = outer;
      } else if (name === LINK) linked -= 1;
      else if (BOLD.has(name)) bold -= 1;
    },
    breakOff: () => {
      if (dropped === 0) finish();
    },
    blocks: () => {
      finish();
      return blocks;
    },
  };
};

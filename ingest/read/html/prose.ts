// How much running text a block holds: what tells an article's paragraphs from labels, lists of links and captions.
import type { Block } from './blocks/block.ts';

const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;
/** A character of a script without spaces tells about as much as this many letters. */
const CJK_WEIGHT = 2.5;

/** Scripts without spaces begin behind this character; a text without any needs no counting. */
const MAY_BE_CJK = /[\u1100-\uFFFF]/;

/** Length in letters of an alphabet. */
export const textSize = (text: string): number =>
  MAY_BE_CJK.test(text) ? text.length + (text.match(CJK)?.length ?? 0) * (CJK_WEIGHT - 1) : text.length;

const ENDS_SENTENCE = /[.!?…。!?।؟]["'”’»)\]]*$/;
export const endsSentence = (text: string): boolean => ENDS_SENTENCE.test(text.trimEnd());

/** A paragraph: long enough, not made of links. */
export const isProse = ({ text, links }: Pick<Block, 'text' | 'links'>): boolean => isProseSize(textSize(text), links);
/** The same of a text whose size is known already. */
export const isProseSize = (size: number, links: number): boolean => links < 0.4 && size >= 80;

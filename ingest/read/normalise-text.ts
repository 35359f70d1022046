// Text as stored: one form of each character and space, so that offsets, quotes and ids do not depend on how a page was typed.

/** Soft hyphens, zero-width spaces, byte-order and direction marks: nothing a reader sees. */
const INVISIBLE = /(?![\u200C\u200D])\p{Cf}/gu;
/** Joiners stay where a script is spelt with them, and go beside Latin letters, figures and spaces. */
const STRAY_JOINERS = /(?<![^\p{Script=Latin}\s\p{N}])[\u200C\u200D]+|[\u200C\u200D]+(?![^\p{Script=Latin}\s\p{N}])/gu;
const CONTROL = /[^\P{Cc}\n\t]/gu;
const SPACES = /[\t\p{Zs}]+/gu;
const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

const clean = (text: string): string =>
  text
    .replace(LONE_SURROGATE, '\uFFFD')
    .normalize('NFC')
    .replace(CONTROL, '')
    .replace(INVISIBLE, '')
    .replace(STRAY_JOINERS, '')
    .normalize('NFC')
    .replace(SPACES, ' ');

/** A text of paragraphs: NFC, plain spaces, `\n` for line ends, at most one empty line between paragraphs, nothing invisible. Idempotent. */
export const normaliseText = (text: string): string =>
  clean(text.replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n'))
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();

/** A single line: a title, a name. */
export const normaliseLine = (text: string): string => clean(text.replace(/[\r\n\v\f\u2028\u2029\u0085]+/g, ' ')).trim();

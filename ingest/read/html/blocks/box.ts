// A box: an element of the page that begins a line of its own, with what its name and its classes say about what stands in it.
import type { Attributes } from '../walk.ts';
import type { ClassMarks, Mark } from './class-marks.ts';

/** Elements whose being around a block tells something of it; a box knows for each how many are around it. */
// biome-ignore format: a table
export const AROUND = [
  'article', 'main', 'section', 'aside', 'header', 'footer', 'figure', 'form', 'li', 'td', 'blockquote', 'p', 'dl', 'details', 'address',
] as const;
export type Around = (typeof AROUND)[number];

export type Box = {
  readonly name: string;
  readonly parent: Box | undefined;
  /** Count of boxes around it. */
  readonly depth: number;
  readonly classes: string;
  /** Its name and classes, as siblings made by the same template share them. */
  readonly signature: string;
  /** Count of words in its classes and its id. */
  readonly words: number;
  readonly around: Readonly<Record<Around, number>>;
  /** For each mark the depth of the nearest box, this one or one around it, whose classes bear it. */
  readonly marks: Readonly<Partial<Record<Mark, number>>>;
  /** Boxes up to the nearest one whose classes speak of noise: 0 = this one, FAR = none. */
  readonly noise: number;
  /** In an element that says `itemprop="articleBody"`. */
  readonly isBody: boolean;
  readonly isHidden: boolean;
  readonly isConsent: boolean;
  readonly isUnscripted: boolean;
};

const HIDDEN_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden/i;
/** A hidden piece that a streaming renderer moves to its place by script. */
const STREAMED_ID = /^[SB]:/;

const isHidden = ({ hidden, style, id, 'aria-hidden': aria }: Attributes): boolean =>
  (hidden !== undefined && !STREAMED_ID.test(id ?? '')) || aria === 'true' || (style !== undefined && HIDDEN_STYLE.test(style));

const FAR = 9;
/** Boxes up to the nearest one that bears the mark: 0 = this one, FAR = none. */
export const markDistance = ({ marks, depth }: Box, mark: Mark): number => {
  const at = marks[mark];
  return at === undefined ? FAR : Math.min(FAR - 1, depth - at);
};

/** The nearest box for which `is` holds: this one, or one around it. */
export const closest = (box: Box, is: (around: Box) => boolean): Box | undefined => {
  let at: Box | undefined = box;
  while (at && !is(at)) at = at.parent;
  return at;
};

export const isArticle = ({ name }: Box): boolean => name === 'article';
const HEADING = /^h[1-6]$/;
export const isHeading = ({ name }: Box): boolean => HEADING.test(name);
/** Of the heading that the box is, or is at most two further in: 1 to 6; 0 = none. */
export const headingLevel = (box: Box): number => {
  const heading = [box, box.parent, box.parent?.parent].find((around) => around && isHeading(around));
  return heading ? Number(heading.name[1]) : 0;
};

/** Boxes made by the same template share it. */
export const templateOf = ({ parent, signature }: Box): string => `${parent?.signature ?? ''}>${signature}`;

const NO_AROUND = Object.fromEntries(AROUND.map((name) => [name, 0])) as Record<Around, number>;
const isAround = (name: string): name is Around => Object.hasOwn(NO_AROUND, name);

export const createBox = (
  name: string,
  attributes: Attributes,
  { words, marks: own, isNoise, isConsent }: ClassMarks,
  parent: Box | undefined,
): Box => {
  const { class: classes = '' } = attributes;
  const depth = parent ? parent.depth + 1 : 0;
  const kind = name === 'th' ? 'td' : name;
  const around = parent?.around ?? NO_AROUND;
  const marks = parent?.marks ?? {};
  return {
    name,
    parent,
    depth,
    classes,
    signature: `${name}.${classes}`,
    words,
    around: isAround(kind) ? { ...around, [kind]: around[kind] + 1 } : around,
    marks: own.length > 0 ? { ...marks, ...Object.fromEntries(own.map((mark) => [mark, depth])) } : marks,
    noise: isNoise ? 0 : Math.min(FAR, (parent?.noise ?? FAR) + 1),
    isBody: (parent?.isBody ?? false) || (attributes.itemprop?.includes('articleBody') ?? false),
    isHidden: (parent?.isHidden ?? false) || isHidden(attributes),
    isConsent: (parent?.isConsent ?? false) || isConsent,
    isUnscripted: (parent?.isUnscripted ?? false) || name === 'noscript',
  };
};

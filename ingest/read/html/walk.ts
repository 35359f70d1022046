// HTML → a balanced stream of open, text and close events in one linear pass, however broken or hostile the page: depth, elements and
// characters are capped here, before anything builds a tree (100,000 nested tags kill every DOM parser).
import { Tokenizer } from 'htmlparser2';
import { BLOCK_ELEMENTS, closedByOpening, VOID_ELEMENTS } from './elements.ts';

export type Attributes = Readonly<Record<string, string>>;
export type HtmlHandler = {
  /** `attributes` have lower-case names; a void element (`br`, `img`) has no `close`. */
  readonly open: (name: string, attributes: Attributes) => void;
  readonly text: (text: string) => void;
  readonly close: (name: string) => void;
  /** Here an element that begins or ends a line was too deep to be told of. */
  readonly breakOff?: () => void;
};
export type WalkLimits = { readonly depth: number; readonly elements: number };

/** Of 337 real news pages the deepest goes to 34 and the largest has 4,098 elements. Deeper tags are unwrapped, later ones cut off. */
const LIMITS: WalkLimits = { depth: 120, elements: 200_000 };

/** Their content is no mark-up, so they hold nothing deeper, and it must not be taken for text. */
const RAW_ELEMENTS: ReadonlySet<string> = new Set(['script', 'style', 'textarea', 'title']);

/** Calls `handler` for each event. A tag deeper than `limits.depth` is left out, its text stays, in lines of its own; after `limits.elements` the walk ends. */
export const walkHtml = (html: string, handler: HtmlHandler, limits: WalkLimits = LIMITS): void => {
  const stack: string[] = [];
  const tooDeep = new Map<string, number>();
  let tag = '';
  let attributes: Record<string, string> = {};
  let attribute = '';
  let value = '';
  let elements = 0;
  let text = '';

  /** Text between two tags comes in one piece, however many entities are in it. */
  const flush = (): void => {
    if (text === '') return;
    handler.text(text);
    text = '';
  };
  const closeTop = (): void => {
    flush();
    const name = stack.pop();
    if (name !== undefined) handler.close(name);
  };
  const skipTag = (name: string): void => {
    if (BLOCK_ELEMENTS.has(name)) handler.breakOff?.();
  };
  const pushTag = (closed: boolean): void => {
    stack.push(tag);
    handler.open(tag, attributes);
    if (closed) closeTop();
  };
  const openTag = (closed: boolean): void => {
    flush();
    const implied = closedByOpening(tag);
    while (implied?.has(stack.at(-1) ?? '')) closeTop();
    elements += 1;
    if (elements > limits.elements) tokenizer.pause();
    else if (VOID_ELEMENTS.has(tag)) handler.open(tag, attributes);
    else if (stack.length < limits.depth || RAW_ELEMENTS.has(tag)) pushTag(closed);
    else {
      skipTag(tag);
      if (!closed) tooDeep.set(tag, (tooDeep.get(tag) ?? 0) + 1);
    }
  };
  const closeTag = (name: string): void => {
    flush();
    const skipped = tooDeep.get(name) ?? 0;
    const at = skipped > 0 ? -1 : stack.lastIndexOf(name);
    if (skipped > 0) {
      skipTag(name);
      tooDeep.set(name, skipped - 1);
    } else if (name === 'br') handler.open('br', {});
    else if (at >= 0) while (stack.length > at) closeTop();
  };

  const tokenizer: Tokenizer = new Tokenizer(
    { xmlMode: false, decodeEntities: true },
    {
      onopentagname: (start, end) => {
        tag = html.slice(start, end).toLowerCase();
        attributes = {};
      },
      onattribname: (start, end) => {
        attribute = html.slice(start, end).toLowerCase();
        value = '';
      },
      onattribdata: (start, end) => {
        value += html.slice(start, end);
      },
      onattribentity: (codePoint) => {
        value += String.fromCodePoint(codePoint);
      },
      onattribend: () => {
        if (!Object.hasOwn(attributes, attribute) && attribute !== '__proto__') attributes[attribute] = value;
      },
      onopentagend: () => openTag(false),
      onselfclosingtag: () => openTag(stack.includes('svg') || stack.includes('math')),
      onclosetag: (start, end) => closeTag(html.slice(start, end).toLowerCase()),
      ontext: (start, end) => {
        text += html.slice(start, end);
      },
      ontextentity: (codePoint) => {
        text += String.fromCodePoint(codePoint);
      },
      oncdata: () => {},
      oncomment: () => {},
      ondeclaration: () => {},
      onprocessinginstruction: () => {},
      onend: () => {},
    },
  );
  tokenizer.write(html);
  tokenizer.end();
  flush();
  while (stack.length > 0) closeTop();
};

// Events of a page → the part of it that a DOM is built from: what can hold article text, with the few attributes that tell what it is.
import { VOID_ELEMENTS } from './elements.ts';
import type { Attributes, HtmlHandler } from './walk.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Never article text: code, graphics, players, controls, menus, and the head's own elements. (A form may hold the whole page.) */
const DROPPED = words(
  'script style template noscript svg math iframe object embed canvas audio video source track map nav button input select textarea dialog menu link meta title base picture img',
);
/** Their tags go, their content stays: the DOM gets a frame of its own. */
const UNWRAPPED = words('html head body font');
const KEPT_ATTRIBUTES = ['class', 'id', 'itemprop', 'role', 'hidden', 'aria-hidden', 'href', 'rel'];
/** Consent layers are inserted by a handful of products under their own names; they lie beside the article, and can be longer than it. */
const CONSENT_LAYER =
  /(^|\s)(onetrust|ot-sdk|ot-pc|cookie-?(banner|consent|notice|law|policy|bar|popup|modal|wall|dialog)|cookiebot|cybot|didomi|usercentrics|qc-cmp|sp_message|truste|consent-?(banner|layer|dialog|modal|manager)|cmp-?(container|banner|wrapper|layer)|gdpr-?(banner|consent|notice|modal)|privacy-?(banner|manager))/i;
/** Marks such an element for the DOM, which can tell whether it holds the page itself. */
export const CONSENT_MARK = 'data-consent';
const HIDDEN_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden/i;
/** A hidden piece that a streaming renderer moves to its place by script. */
const STREAMED_ID = /^[SB]:/;
/** Of 337 real news pages the largest keeps 3,517 elements and 258,265 characters; the DOM's cost grows faster than its size. */
const MAX_ELEMENTS = 20_000;
const MAX_CHARACTERS = 2_000_000;
const MAX_ATTRIBUTE = 500;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
/** Every entity becomes a text node of its own: a page of a million of them is no page, and loses them. */
const MOST_ENTITIES = 20_000;
const escapeText = (text: string): string => {
  const special = text.match(/[&<>]/g)?.length ?? 0;
  const plain = text.replace(/\u00A0/g, ' ');
  return special > MOST_ENTITIES ? plain.replace(/[&<>]/g, ' ') : special > 0 ? escapeHtml(plain) : plain;
};

/** Of addresses only those within the page tell anything here, and resolving the others costs. */
const isWanted = (key: string, value: string, isStreamed: boolean): boolean =>
  key === 'hidden' ? !isStreamed : key !== 'href' || value.startsWith('#');

const tagOf = (name: string, attributes: Attributes): string => {
  const isStreamed = STREAMED_ID.test(attributes.id ?? '');
  let tag = `<${name}`;
  for (const key of KEPT_ATTRIBUTES) {
    const value = attributes[key];
    if (value !== undefined && isWanted(key, value, isStreamed)) tag += ` ${key}="${escapeHtml(value.slice(0, MAX_ATTRIBUTE))}"`;
  }
  if (HIDDEN_STYLE.test(attributes.style ?? '')) tag += ' hidden=""';
  if (CONSENT_LAYER.test(attributes.id ?? '') || CONSENT_LAYER.test(attributes.class ?? '')) tag += ` ${CONSENT_MARK}=""`;
  return `${tag}>`;
};

/** An open element. It is written when something is in it: what stays empty, and what is one too many, is not. */
type Open = { readonly tag: string; state: 'waiting' | 'written' | 'left out' };

export const createTameHtml = (): HtmlHandler & { readonly html: () => string } => {
  const out: string[] = [];
  const stack: Open[] = [];
  let waiting = 0;
  let written = 0;
  let elements = 0;
  /** How many open elements the current one is inside a dropped one. */
  let dropped = 0;

  const write = (text: string): void => {
    const room = MAX_CHARACTERS - written;
    if (room <= 0) return;
    written += text.length;
    out.push(text.length > room ? text.slice(0, room) : text);
  };
  const wait = (tag: string): void => {
    stack.push({ tag, state: 'waiting' });
    waiting += 1;
  };
  const fill = (): void => {
    for (const open of waiting > 0 ? stack.slice(-waiting) : []) {
      elements += 1;
      open.state = elements > MAX_ELEMENTS ? 'left out' : 'written';
      if (open.state === 'written') write(open.tag);
    }
    waiting = 0;
  };
  const openVoid = (name: string, attributes: Attributes): void => {
    if (DROPPED.has(name)) return;
    fill();
    elements += 1;
    if (elements <= MAX_ELEMENTS) write(tagOf(name, attributes));
  };
  const closeTop = (name: string): void => {
    const state = stack.pop()?.state;
    if (state === 'written') write(`</${name}>`);
    else if (state === 'waiting') waiting -= 1;
  };
  return {
    open: (name, attributes) => {
      const isVoid = VOID_ELEMENTS.has(name);
      if (dropped > 0 || (!isVoid && DROPPED.has(name))) dropped += isVoid ? 0 : 1;
      else if (isVoid) openVoid(name, attributes);
      else if (!UNWRAPPED.has(name)) wait(tagOf(name, attributes));
    },
    text: (text) => {
      if (dropped > 0) return;
      if (text.trim() !== '') fill();
      write(escapeText(text.slice(0, MAX_CHARACTERS)));
    },
    close: (name) => {
      if (dropped > 0) dropped -= 1;
      else if (!UNWRAPPED.has(name)) closeTop(name);
    },
    html: () => out.join(''),
  };
};

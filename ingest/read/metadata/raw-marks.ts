// Elements whose content is no text of the page: the title, JSON-LD, scripts of data. What is told is kept, code and styles are passed over.
import type { Attributes } from '../html/walk.ts';

type Kind = 'title' | 'json-ld' | 'data' | 'script' | 'none';
type Raw = { readonly name: string; kind: Kind; text: string };

export type RawFound = { readonly titleTag: string; readonly jsonLd: readonly string[]; readonly dataScripts: readonly string[] };

const MOST_SCRIPTS = 1000;
/** Characters, of all scripts of a kind together: of 337 real pages none has more than 850,000 of either. */
const MOST_JSON_LD = 3_000_000;
const MOST_DATA = 6_000_000;
const LONGEST_TITLE = 2000;

const DATA_ID = /^__(NEXT|NUXT)_DATA__$/;
const DATA_BEGINNING = new RegExp(
  [
    // `window.__STATE__ = {…`, `self["__STATE__"] = JSON.parse("…`, `window.initialState = {…`
    String.raw`^\s*(?:(?:window|self|globalThis)(?:\.(?:__\w+|\w*(?:state|data|props|context|content))|\[["']__\w+["']\])|(?:var|let|const)\s+__\w+)\s*=\s*(?:JSON\.parse\()?["'{[]`,
    String.raw`^\s*(?:self|window)\.__next_f\.push`,
    String.raw`^\s*window\.__NUXT__\s*=`,
    String.raw`^\s*(?:window\.)?Fusion\s*=`,
  ].join('|'),
  'i',
);

/** `type` without parameters, so that `application/json; charset=utf-8` counts. */
const scriptKind = ({ type, id }: Attributes): Kind => {
  if (id !== undefined && DATA_ID.test(id)) return 'data';
  if (!type) return 'script';
  const lower = type.toLowerCase();
  if (lower.includes('ld+json')) return 'json-ld';
  if (lower.includes('javascript') || lower === 'module') return 'script';
  return lower.trim().startsWith('application/json') ? 'data' : 'none';
};

/** Texts up to a number and a size of all together; what does not fit is left out whole. */
const createShelf = (most: number) => {
  const texts: string[] = [];
  let room = most;
  return {
    texts,
    add: (text: string): void => {
      if (text.length > room || texts.length >= MOST_SCRIPTS || text.length === 0) return;
      room -= text.length;
      texts.push(text);
    },
  };
};

export const createRawMarks = () => {
  const jsonLd = createShelf(MOST_JSON_LD);
  const data = createShelf(MOST_DATA);
  let titleTag: string | undefined;
  let raw: Raw | undefined;

  const kindOf = (name: string, attributes: Attributes): Kind | undefined => {
    if (name === 'script') return scriptKind(attributes);
    if (name === 'style') return 'none';
    return name === 'title' && titleTag === undefined ? 'title' : undefined;
  };
  const keep = ({ kind, text }: Raw): void => {
    if (kind === 'title') titleTag = text.slice(0, LONGEST_TITLE);
    else if (kind === 'json-ld') jsonLd.add(text);
    else if (kind === 'data') data.add(text);
  };

  return {
    /** Each of the three tells whether the event belongs to such an element. */
    open: (name: string, attributes: Attributes): boolean => {
      if (raw) return true;
      const kind = kindOf(name, attributes);
      if (kind) raw = { name, kind, text: '' };
      return kind !== undefined;
    },
    text: (text: string): boolean => {
      if (!raw) return false;
      if (raw.kind === 'script') raw.kind = DATA_BEGINNING.test(text) ? 'data' : 'none';
      if (raw.kind !== 'none') raw.text += text;
      return true;
    },
    close: (name: string): boolean => {
      if (!raw) return false;
      if (raw.name !== name) return true;
      keep(raw);
      raw = undefined;
      return true;
    },
    found: (): RawFound => ({ titleTag: titleTag ?? '', jsonLd: jsonLd.texts, dataScripts: data.texts }),
  };
};

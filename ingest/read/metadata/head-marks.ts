// `<meta>` and `<link>` of a page, wherever they stand in it, by their names.
import type { Attributes } from '../html/walk.ts';

/** Of 337 real pages none has more than 80 names; a page of 100,000 is an attack. */
const MOST_METAS = 2000;
const MOST_VALUES = 100;
const LONGEST = 20_000;

const META_KEYS = ['name', 'property', 'itemprop', 'http-equiv'] as const;

export type HeadMarks = {
  readonly metas: ReadonlyMap<string, readonly string[]>;
  readonly links: ReadonlyMap<string, string>;
  readonly note: (name: string, attributes: Attributes) => void;
};

export const createHeadMarks = (): HeadMarks => {
  const metas = new Map<string, string[]>();
  const links = new Map<string, string>();
  let count = 0;

  const addMeta = (key: string, content: string): void => {
    const values = metas.get(key);
    if (!values) metas.set(key, [content]);
    else if (values.length < MOST_VALUES && values.at(-1) !== content) values.push(content);
  };
  const noteMeta = (attributes: Attributes): void => {
    const content = attributes.content;
    if (content === undefined || count >= MOST_METAS || content.length > LONGEST) return;
    count += 1;
    for (const kind of META_KEYS) {
      const key = attributes[kind];
      if (key) addMeta(key.trim().toLowerCase(), content);
    }
  };
  const noteLink = ({ rel, href }: Attributes): void => {
    if (!rel || !href || links.size >= MOST_VALUES) return;
    for (const relation of rel.toLowerCase().split(/\s+/, 5)) if (!links.has(relation)) links.set(relation, href);
  };
  return {
    metas,
    links,
    note: (name, attributes) => {
      if (name === 'meta') noteMeta(attributes);
      else if (name === 'link') noteLink(attributes);
    },
  };
};

// One walk over a value of a page's data → the runs of text in it that may be an article's body. Every object is visited once, so that
// references that lead in a circle end, and a piece of content's text is put together from its parts on the way back.

import type { JsonObject } from '../../json-object.ts';
import { isForeign, isGroupType, isLeftOutType, isLineType, isMarkup, keyOf, PART_KEYS, TEXT_KEYS } from './data-keys.ts';
import type { DataValue } from './data-value.ts';
import { type Owner, ownerOf } from './owner.ts';
import { inlineText, textLines } from './text-lines.ts';

/** `text`: a line each paragraph, with empty lines between. `key`: the member that it stood under. */
export type Candidate = { readonly text: string; readonly key: string; readonly owner?: Owner };
/** What a walk may still spend, over all values of a page: a page's data has under 200,000 values and 3 million characters. */
export type Budget = { values: number; characters: number };

type Place = { readonly key: string; readonly owner?: Owner | undefined; readonly inLine: boolean; readonly depth: number };

const DEEPEST = 300;
/** Parts that are pointed to again and again double a text at every level. */
const LONGEST = 1_000_000;
const SHORTEST = 200;
const TYPE_KEYS = ['type', 'nodeType', '_type', '__typename', 'tagName', 'blockName', 'blockType', 'kind', 'component', 'tag'] as const;
/** The first member of a React element that was written as an array: `["$","p",null,{"children":…}]`. */
const ELEMENT = '$';

const typeOf = (object: JsonObject): string => {
  for (const key of TYPE_KEYS) if (typeof object[key] === 'string' && object[key] !== 'element') return object[key];
  return typeof object.name === 'string' && (object.attributes !== undefined || object.children !== undefined) ? object.name : '';
};

const isFilled = (value: unknown): boolean => typeof value === 'string' && value.trim() !== '';
const asLines = (text: string): string => `\n${text}\n`;

export const walkData = ({ root, follow }: DataValue, budget: Budget): readonly Candidate[] => {
  const candidates: Candidate[] = [];
  const done = new Map<object, string>();

  const offer = (text: string, { key, owner }: Place): void => {
    if (text.length >= SHORTEST && text.length <= LONGEST) candidates.push({ text, key, ...(owner ? { owner } : {}) });
  };

  const stringText = (value: string, inLine: boolean): string => {
    budget.characters -= value.length;
    if (budget.characters < 0) return '';
    return inLine ? inlineText(value) : asLines(textLines(value).join('\n'));
  };

  /** Boxes add nothing to what is around them: a page's menus are elements too. */
  const elementText = (tag: string, parts: readonly unknown[], place: Place): string => {
    if (isLeftOutType(tag)) return '';
    const isLine = isLineType(tag);
    const inLine = isLine || (place.inLine && !isGroupType(tag));
    let text = '';
    for (const part of parts) text += walk(part, { ...place, inLine });
    if (!inLine) offer(text, place);
    if (isLine || isGroupType(tag)) return asLines(text);
    return place.inLine ? text : '';
  };

  const arrayText = (items: readonly unknown[], place: Place): string => {
    if (items[0] === ELEMENT && typeof items[1] === 'string') return elementText(items[1], [items[3]], place);
    if (isMarkup(items[0]) && items.length > 1) return elementText(items[0], items.slice(1), place);
    let text = '';
    for (const item of items) text += walk(item, place);
    if (!place.inLine) offer(text, place);
    return text;
  };

  const objectText = (object: JsonObject, place: Place): string => {
    const type = typeOf(object);
    const own = ownerOf(object);
    const isArticle = own?.address !== undefined;
    if (!isArticle && isLeftOutType(type)) return '';
    const isLine = isLineType(type);
    const inLine = isLine || (place.inLine && !isGroupType(type));
    const textKey = TEXT_KEYS.find((key) => isFilled(follow(object[key])));
    let text = '';
    for (const [key, child] of Object.entries(object)) {
      if (isForeign(key)) continue;
      const inside = { key, owner: own ?? place.owner, inLine, depth: place.depth };
      const part = partText(follow(child), inside, key === textKey);
      if (textKey === undefined ? PART_KEYS.has(keyOf(key)) : key === textKey) text += part;
    }
    if (isArticle) return '';
    return isLine || !inLine ? asLines(text) : text;
  };

  const partText = (value: unknown, place: Place, isText: boolean): string => {
    if (typeof value !== 'string') return walk(value, place);
    if (!isText && value.length < SHORTEST) return place.key === 'children' ? stringText(value, place.inLine) : '';
    const text = stringText(value, place.inLine && value.length < SHORTEST * 50);
    if (!place.inLine) offer(text, place);
    return text;
  };

  const walk = (reference: unknown, place: Place): string => {
    const value = follow(reference);
    if (typeof value === 'string') return stringText(value, place.inLine);
    if (typeof value !== 'object' || value === null || place.depth > DEEPEST) return '';
    const known = done.get(value);
    if (known !== undefined) return known;
    budget.values -= 1;
    if (budget.values < 0) return '';
    done.set(value, '');
    const deeper = { ...place, depth: place.depth + 1 };
    const whole = Array.isArray(value) ? arrayText(value, deeper) : objectText(value as JsonObject, deeper);
    const text = whole.length > LONGEST ? '' : whole;
    done.set(value, text);
    return text;
  };

  walk(root, { key: '', inLine: false, depth: 0 });
  return candidates;
};

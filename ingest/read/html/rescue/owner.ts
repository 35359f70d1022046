// The article that a piece of a page's data belongs to: the nearest object around it with a title, and whether that is the page's own.

import { isObject, type JsonObject } from '../../json-object.ts';
import { lineKey } from '../line-key.ts';
import { ADDRESS_KEYS, TITLE_KEYS } from './data-keys.ts';
import { inlineText } from './text-lines.ts';

export type Owner = { readonly title: string; readonly address?: string };
export type PageNames = { readonly title: string; readonly address?: string | undefined };

const LONGEST_TITLE = 1000;
/** Shorter titles and paths are contained in too much. */
const TELLING = 8;

const lineOf = (value: unknown): string | undefined => {
  if (typeof value === 'string') return value.length < LONGEST_TITLE ? value : undefined;
  if (!isObject(value)) return undefined;
  return [value.basic, value.rendered, value.default, value.text, value.main].find((line) => typeof line === 'string');
};
const firstLine = (object: JsonObject, keys: readonly string[]): string | undefined => {
  for (const key of keys) {
    const line = Object.hasOwn(object, key) ? lineOf(object[key]) : undefined;
    if (line?.trim()) return line;
  }
  return undefined;
};

export const ownerOf = (object: JsonObject): Owner | undefined => {
  const title = firstLine(object, TITLE_KEYS);
  if (title === undefined) return undefined;
  const address = firstLine(object, ADDRESS_KEYS);
  return { title, ...(address === undefined ? {} : { address }) };
};

const pathOf = (address: string): string =>
  (URL.canParse(address, 'https://x.invalid') ? new URL(address, 'https://x.invalid').pathname : '').replace(/^\/+|\/+$/g, '');

const isSameTitle = (one: string, other: string): boolean => {
  const [shorter = '', longer = ''] = [lineKey(one), lineKey(other)].sort((a, b) => a.length - b.length);
  return shorter.length >= TELLING ? longer.includes(shorter) : shorter !== '' && shorter === longer;
};
const isSameAddress = (one: string, other: string): boolean => {
  const [own, told] = [pathOf(one), pathOf(other)];
  return told.length >= TELLING && (own === told || own.endsWith(`/${told}`));
};

export const isOfPage = (owner: Owner, { title, address }: PageNames): boolean =>
  isSameTitle(title, inlineText(owner.title)) ||
  (address !== undefined && owner.address !== undefined && isSameAddress(address, owner.address));

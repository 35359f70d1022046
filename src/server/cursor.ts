// Where a page ended, as an opaque word: which list, the sort key and id of the last row, and the version of the graph.
import { z } from 'zod';
import type { Place } from '../../queries/listing.ts';
import { apiError } from './api-error.ts';

/** Raised when the meaning of a cursor changes, so that an old one is refused and not misread. */
const VERSION = 1;

const Content = z.tuple([z.literal(VERSION), z.string(), z.union([z.string(), z.number()]), z.string(), z.string()]);

export const toCursor = (list: string, { sort, id }: Place, graphVersion: string): string =>
  Buffer.from(JSON.stringify([VERSION, list, sort, id, graphVersion])).toString('base64url');

const badCursor = (message: string) =>
  apiError('BAD_CURSOR', message, 'Pass a cursor that this list gave out, unchanged, or leave `after` out.');

const parse = (cursor: string): unknown => {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    return null;
  }
};

/** Throws BAD_CURSOR for a word that this list in this order did not give out. */
export const fromCursor = (list: string, cursor: string): { readonly place: Place; readonly graphVersion: string } => {
  const content = Content.safeParse(parse(cursor));
  if (!content.success) throw badCursor('This is no cursor.');
  const [, from, sort, id, graphVersion] = content.data;
  if (from !== list) throw badCursor('This cursor belongs to another list, or to another order of this one.');
  return { place: { sort, id }, graphVersion };
};

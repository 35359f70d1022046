// What can come of fetching besides a page: expected outcomes, counted by name, each with a sentence. None of them stops a run.
import type { RawPage } from '../../schema/facts.ts';

export const FETCH_OUTCOMES = [
  /** 404: nothing at the address (any more). */
  'not-found',
  /** 410: taken away for good. */
  'gone',
  /** Another status than 2xx. */
  'http-error',
  'too-large',
  'timeout',
  /** Too many redirects, or one that leads nowhere. */
  'redirects',
  /** The address, or what it redirects or resolves to, is a private or link-local one. */
  'private-address',
  /** The host does not exist, refuses, or breaks off. */
  'unreachable',
  /** Not an address that can be fetched. */
  'bad-address',
  'empty',
  /** An image, a PDF, an archive, a program. */
  'binary',
  /** The server says that it is something else than text. */
  'not-text',
  /** A file that cannot be opened, or whose packing is broken. */
  'unreadable',
] as const;
export type FetchOutcome = (typeof FETCH_OUTCOMES)[number];

export type NoPage = { readonly outcome: FetchOutcome; readonly reason: string };
export type Fetched = { readonly page: RawPage } | NoPage;

// What can come of fetching besides a page: expected outcomes, counted by name, each with a sentence. None of them stops a run.
import type { RawPage, Validators } from '../../schema/facts.ts';

export const FETCH_OUTCOMES = [
  /** 304: the page is still what the validators that were passed in stand for. */
  'not-modified',
  /** The site's robots.txt asks not to fetch it, or cannot be asked. */
  'robots',
  /** 404: nothing at the address (any more). */
  'not-found',
  /** 410: taken away for good. */
  'gone',
  /** 429 or 503, or a host that asked to be left alone for a while: later it may answer. `retryAfter` says when, if the server did. */
  'busy',
  /** 5xx but 503, and 408: the server's own trouble; later it may answer. */
  'server-error',
  /** Another status than 200. */
  'http-error',
  'too-large',
  'timeout',
  /** Too many redirects, a circle of them, or one that leads nowhere. */
  'redirects',
  /** The address, or what it redirects or resolves to, is a private or link-local one. */
  'private-address',
  /** Its certificate cannot be trusted, or no encrypted connection comes about. */
  'insecure',
  /** The host does not exist, refuses, or breaks off. */
  'unreachable',
  /** The program was ending before it was fetched. */
  'stopped',
  /** Not an address that can be fetched. */
  'bad-address',
  'empty',
  /** An image, a PDF, an archive, a program, whatever the server calls it. */
  'binary',
  /** The server says that it is something else than text. */
  'not-text',
  /** A file that cannot be opened, an answer that is no sound HTTP, or packing that is broken. */
  'unreadable',
] as const;
export type FetchOutcome = (typeof FETCH_OUTCOMES)[number];

export type NoPage = {
  readonly outcome: FetchOutcome;
  readonly reason: string;
  /** When to ask again at the earliest, ISO 8601: the server's own word. */
  readonly retryAfter?: string;
  /** With `not-modified`: what to ask with the next time. */
  readonly validators?: Validators;
} & OnTheWay;

/** What was learned on the way, whatever came of it. */
type OnTheWay = {
  /** Where the address has moved for good, when each redirect on the way said so. */
  readonly movedTo?: string;
  /** Milliseconds that its host asks to have between two requests (Crawl-delay). */
  readonly pause?: number;
  /** Seconds for which the answer says that it stays as it is. */
  readonly maxAge?: number;
};
/** `validators`: what to pass in when the page is asked for again; absent when the server gives none. */
export type Fetched = ({ readonly page: RawPage; readonly validators?: Validators } & OnTheWay) | NoPage;

// The fetch stage: an ArticleRef → the bytes that stand there, or a named outcome with its reason. Polite, bounded, and closed to private networks.
import { Agent } from 'undici';
import type { ArticleRef } from '../../schema/facts.ts';
import { fetchFile } from './fetch-file.ts';
import { fetchWeb, type WebOptions } from './fetch-web.ts';
import { FETCH_LIMITS, type FetchLimits } from './limits.ts';
import type { Fetched } from './outcome.ts';
import { guardedLookup, isPrivateAddress } from './private-address.ts';

export type FetcherOptions = {
  /** Of the program; goes into the User-Agent. */
  readonly version: string;
  /** Where a webmaster can complain: an address or a mailbox. */
  readonly contact: string;
  /** Fetch from private and link-local addresses too. */
  readonly allowPrivate: boolean;
  readonly limits?: Partial<FetchLimits>;
  /** Which addresses are refused unless `allowPrivate`. */
  readonly isPrivate?: (address: string) => boolean;
};

export type Fetcher = ((ref: ArticleRef) => Promise<Fetched>) & {
  /** Closes the connections; a program that is done must call it. */
  readonly close: () => Promise<void>;
};

export const createFetcher = ({ version, contact, allowPrivate, limits, isPrivate = isPrivateAddress }: FetcherOptions): Fetcher => {
  const bounds = { ...FETCH_LIMITS, ...limits };
  const isRefused = allowPrivate ? () => false : isPrivate;
  const dispatcher = new Agent({ connect: { lookup: guardedLookup(isRefused), timeout: bounds.connect }, connections: 8, pipelining: 1 });
  const web: WebOptions = { dispatcher, userAgent: `Pactgraph/${version} (+${contact})`, limits: bounds, isRefused };

  const fetchRef = (ref: ArticleRef): Promise<Fetched> => {
    switch (ref.kind) {
      case 'web':
        return fetchWeb(ref, web);
      case 'file':
        return fetchFile(ref, bounds);
      case 'record':
        return Promise.resolve({ page: { place: ref.place, bytes: Buffer.from(ref.json), contentType: 'application/json' } });
      case 'page':
        return Promise.resolve({ page: ref.page });
    }
  };
  return Object.assign(fetchRef, { close: () => dispatcher.destroy() });
};

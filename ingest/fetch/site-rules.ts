// What became of asking a site for its robots.txt → what that means for its addresses (RFC 9309, 2.3.1).
import type { Head } from './exchange.ts';
import { toNoPage } from './failure.ts';
import { HostBusy } from './host-queue.ts';
import type { FetchLimits } from './limits.ts';
import type { NoPage } from './outcome.ts';
import { retryAfterOf } from './retry-after.ts';
import { parseRobots } from './robots-rules.ts';

export type SiteRules = {
  /** Why the address must not be fetched, if so. */
  readonly refuse: (url: URL) => NoPage | undefined;
  /** Milliseconds between requests that the site asks for, within our limits. */
  readonly interval: number;
};

/** `size`: characters that are kept of it. `lasts`: milliseconds after which the site is asked again. */
export type Found = { readonly rules: SiteRules; readonly size: number; readonly lasts: number };

/** What rules without a text cost: their name, and their place among the others. */
const BARE = 200;
/** RFC 9309: no copy is used for longer than a day. */
const DAY = 24 * 3600 * 1000;
/** A site that could not be asked is asked again sooner. */
const AFTER_FAILURE = 5 * 60 * 1000;

/** 4xx, and redirects that lead nowhere: there is no robots.txt. */
export const ALLOWED: Found = { rules: { refuse: () => undefined, interval: 0 }, size: BARE, lasts: DAY };
const refused = (refuse: SiteRules['refuse'], wait: number = AFTER_FAILURE): Found => ({
  rules: { refuse, interval: 0 },
  size: BARE,
  lasts: Math.min(wait, AFTER_FAILURE),
});

export const fromText = (origin: string, text: string, longest: number): Found => {
  const { forbids, crawlDelay = 0 } = parseRobots(origin, text);
  const refuse = (url: URL): NoPage | undefined => {
    const by = forbids(url);
    return (
      by && {
        outcome: 'robots',
        reason: `${url.href} is not fetched: ${origin}/robots.txt asks Pactgraph not to (line ${by.line}, “${by.rule.slice(0, 100)}”), and that is kept to for addresses given by hand too.`,
      }
    );
  };
  return { rules: { refuse, interval: Math.min(Math.max(crawlDelay * 1000, 0), longest) }, size: BARE + text.length, lasts: DAY };
};

/** Nobody knows what the site allows: RFC 9309 takes that for "nothing". */
export const fromStatus = (origin: string, { status, header }: Head, now: number): Found => {
  const wait = retryAfterOf(header('retry-after'), now);
  const retryAfter = wait === undefined ? {} : { retryAfter: new Date(now + wait).toISOString() };
  const refuse = ({ href }: URL): NoPage => ({
    outcome: 'robots',
    reason: `${href} is not fetched: ${origin}/robots.txt answers with status ${status}, so that it is unknown whether it may be.`,
    ...retryAfter,
  });
  return refused(refuse, wait);
};

/** What keeps us from the site's robots.txt keeps us from its pages, unless the site sent us elsewhere for it. */
export const fromError = (origin: string, at: URL, error: unknown, limits: FetchLimits, now: number): Found => {
  const refuse = (url: URL): NoPage => {
    if (at.origin === origin) return toNoPage(url, error, limits);
    const reason = `${url.href} is not fetched: ${origin}/robots.txt cannot be had. ${toNoPage(at, error, limits).reason}`;
    return { outcome: 'robots', reason };
  };
  return refused(refuse, error instanceof HostBusy ? error.until - now : undefined);
};

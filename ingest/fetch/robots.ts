// Whether a site's robots.txt lets us fetch an address, and how slowly. Each is downloaded once for all who ask, and kept while the fetcher lives.
import { createBudget } from './deadline.ts';
import { decodeBody } from './decode-body.ts';
import type { Head } from './exchange.ts';
import { createKeeper } from './keeper.ts';
import { readStart } from './read-limited.ts';
import { isRedirect, nextAddress } from './redirects.ts';
import { type Message, type Sending, send } from './send.ts';
import { ALLOWED, type Found, fromError, fromStatus, fromText, type SiteRules } from './site-rules.ts';

export type Robots = (url: URL) => Promise<SiteRules>;

/** RFC 9309: at least 500 KiB are read, and five redirects followed. */
const LARGEST = 500 * 1024;
const REDIRECTS = 5;
/** Characters of all copies that are kept. */
const KEPT = 32 * 1024 * 1024;

const readText = async ({ status, header }: Head, body: AsyncIterable<Uint8Array>, limit: number, signal: AbortSignal): Promise<string> => {
  if (status < 200 || status > 299) return '';
  const bytes = await readStart(decodeBody(body, header('content-encoding'), { limit, signal }), LARGEST);
  const text = Buffer.from(bytes).toString('utf8');
  // The line that the limit cuts might forbid more than it says.
  return bytes.byteLength < LARGEST ? text : text.slice(0, Math.max(text.lastIndexOf('\n'), 0));
};

const download = async (origin: string, sending: Sending): Promise<Found> => {
  const { limits, clock } = sending;
  const budget = createBudget(limits.time);
  const message: Message<string> = {
    headers: { accept: 'text/plain,*/*;q=0.5' },
    take: (head, body, signal) => readText(head, body, limits.bytes, signal),
  };
  let at = new URL('/robots.txt', origin);
  try {
    for (let hop = 0; hop <= REDIRECTS; hop += 1) {
      const { head, value } = await send(at, message, { aside: true }, budget, sending);
      if (head.status >= 200 && head.status < 300) return fromText(origin, value, limits.crawlDelay);
      if (head.status >= 500 || head.status === 429) return fromStatus(origin, head, clock.now());
      const next = isRedirect(head.status) ? nextAddress(at, head.status, head.header('location')) : undefined;
      if (!(next instanceof URL)) return ALLOWED;
      at = next;
    }
    return ALLOWED;
  } catch (error) {
    return fromError(origin, at, error, limits, clock.now());
  }
};

/** The rules of the address's site. Never rejects: a site that cannot be asked has rules too. */
export const createRobots = (sending: Sending): Robots => {
  const find = createKeeper((origin: string) => download(origin, sending), KEPT, sending.clock);
  return async ({ origin }) => (await find(origin)).rules;
};

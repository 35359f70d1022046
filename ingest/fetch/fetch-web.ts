// A web address → the bytes that answer there. Each step of the way asks first whether it may be taken: by the address, by the site's robots.txt,
// by the host's queue.
import type { ArticleRef, Validators } from '../../schema/facts.ts';
import { binaryKind } from './binary.ts';
import { otherThanText, tellingType } from './content-type.ts';
import { type Budget, createBudget } from './deadline.ts';
import { decodeBody, unpackFile } from './decode-body.ts';
import type { Head } from './exchange.ts';
import { toNoPage } from './failure.ts';
import { maxAgeOf } from './freshness.ts';
import type { Fetched, NoPage } from './outcome.ts';
import { readLimited, TooLarge } from './read-limited.ts';
import { endOfPath, isPermanent, isRedirect, nextAddress } from './redirects.ts';
import type { Robots } from './robots.ts';
import { type Message, type Sending, send } from './send.ts';
import { isPage, statusOutcome } from './status.ts';
import { conditionalHeaders, validatorsOf } from './validators.ts';
import { toWebAddress } from './web-address.ts';

export type Web = Sending & { readonly robots: Robots };
type WebRef = ArticleRef & { readonly kind: 'web' };

const ACCEPT = 'text/html,application/xhtml+xml;q=0.9,application/rss+xml;q=0.9,application/atom+xml;q=0.9,application/xml;q=0.8,*/*;q=0.5';

/** Reads the body only of what can be a page. */
const messageFor = (validators: Validators | undefined, limit: number): Message<Uint8Array | undefined> => ({
  headers: { accept: ACCEPT, ...conditionalHeaders(validators) },
  take: async ({ status, header }, body, signal) => {
    if (!isPage(status) || otherThanText(header('content-type'))) return undefined;
    if (Number(header('content-length')) > limit) throw new TooLarge();
    const options = { limit, signal };
    return unpackFile(await readLimited(decodeBody(body, header('content-encoding'), options), limit), options);
  },
});

const freshness = (head: Head): { readonly maxAge?: number } => {
  const maxAge = maxAgeOf(head);
  return maxAge === undefined ? {} : { maxAge };
};

const notModified = ({ href }: URL, head: Head, asked: Validators): NoPage => ({
  outcome: 'not-modified',
  reason: `${href} has not changed.`,
  validators: { ...asked, ...validatorsOf(head) },
  ...freshness(head),
});

const toFetched = (ref: WebRef, url: URL, head: Head, bytes: Uint8Array | undefined): Fetched => {
  const { href } = url;
  const declared = head.header('content-type');
  const other = otherThanText(declared);
  if (other || !bytes) return { outcome: 'not-text', reason: `${href} is ${other ?? 'no page'}, not text.` };
  if (bytes.byteLength === 0) return { outcome: 'empty', reason: `${href} answers with nothing.` };
  const kind = binaryKind(bytes);
  if (kind) return { outcome: 'binary', reason: `${href} is ${kind}, not text.` };
  const contentType = tellingType(declared);
  const validators = validatorsOf(head);
  return {
    page: { place: ref.url, url: href, bytes, ...(contentType ? { contentType } : {}), ...(ref.hints ? { hints: ref.hints } : {}) },
    ...(validators ? { validators } : {}),
    ...freshness(head),
  };
};

type Next = { readonly to: URL; readonly isPermanent: boolean };

/** One address of the way: what stands there, or the address to go on to. Throws what `send` throws. */
const step = async (ref: WebRef, url: URL, budget: Budget, web: Web): Promise<Fetched | Next> => {
  const { refuse, interval } = await web.robots(url);
  const refused = refuse(url);
  if (refused) return refused;
  const { head, value } = await send(url, messageFor(ref.validators, web.limits.bytes), { interval }, budget, web);
  if (isRedirect(head.status)) {
    const to = nextAddress(url, head.status, head.header('location'));
    return to instanceof URL ? { to, isPermanent: isPermanent(head.status) } : to;
  }
  if (head.status === 304 && Object.keys(conditionalHeaders(ref.validators)).length > 0)
    return notModified(url, head, ref.validators ?? {});
  return statusOutcome(url, head, web.clock.now()) ?? toFetched(ref, url, head, value);
};

/** Never throws: what goes wrong is an outcome with its reason. */
export const fetchWeb = async (ref: WebRef, web: Web): Promise<Fetched> => {
  const start = toWebAddress(ref.url);
  if (!(start instanceof URL)) return start;
  const budget = createBudget(web.limits.time);
  const path: URL[] = [start];
  let url = start;
  let hasMoved = true;
  try {
    for (;;) {
      const came = await step(ref, url, budget, web);
      if (!('to' in came)) {
        const { interval: pause } = await web.robots(start);
        return { ...came, ...(path.length > 1 && hasMoved ? { movedTo: url.href } : {}), ...(pause ? { pause } : {}) };
      }
      const end = endOfPath(path, came.to, web.limits.redirects);
      if (end) return end;
      path.push(came.to);
      url = came.to;
      hasMoved &&= came.isPermanent;
    }
  } catch (error) {
    return toNoPage(url, error, web.limits);
  }
};

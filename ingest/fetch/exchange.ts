// One request → the head of its answer, and its body if it is wanted. Every request of the fetcher goes through here, and so past the guard
// of private addresses: the literal one here, the resolved one when the connection is made.
import { type Dispatcher, request } from 'undici';
import { ACCEPT_ENCODING } from './decode-body.ts';
import type { FetchLimits } from './limits.ts';
import { literalAddress, PrivateAddress } from './private-address.ts';
import { CutShort } from './unzstd.ts';

export type Link = {
  readonly dispatcher: Dispatcher;
  readonly userAgent: string;
  readonly limits: FetchLimits;
  readonly isRefused: (address: string) => boolean;
};
export type Head = { readonly status: number; readonly header: (name: string) => string | undefined };
export type Ask<T> = {
  readonly headers: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
  /** Makes of the answer what is wanted; need not read the body. */
  readonly take: (head: Head, body: AsyncIterable<Uint8Array>) => Promise<T>;
};

/** What came ended before the page did: the connection went, or the packing has no end. */
export class BrokenOff extends Error {}

/** What came is no answer to a request. */
export class NoAnswer extends Error {}

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : '');
const breakOf = (error: unknown): string | undefined => {
  if (error instanceof CutShort || codeOf(error) === 'Z_BUF_ERROR') return 'the packed page ends in the middle';
  return /^(UND_ERR_SOCKET|ECONNRESET)$/.test(codeOf(error)) ? 'the connection broke off in the middle of the page' : undefined;
};

/** undici gives a status 101 the code of a broken connection. */
const isUpgrade = (error: unknown): boolean => error instanceof Error && error.message === 'bad upgrade';

/** Of a header that came twice, the first counts; encodings add up. */
const headOf = ({ statusCode, headers }: Dispatcher.ResponseData): Head => ({
  status: statusCode,
  header: (name) => {
    const value = headers[name];
    if (!Array.isArray(value)) return value;
    return name === 'content-encoding' ? value.join(', ') : value[0];
  },
});

/** A short rest that nobody wants (of a redirect, of a robots.txt that is none) is read, so that the connection can serve the next request; a long or slow one ends it. */
const REST = { bytes: 16 * 1024, milliseconds: 500 };
const letGo = async (body: Dispatcher.ResponseData['body']): Promise<void> => {
  await body.dump({ limit: REST.bytes, signal: AbortSignal.timeout(REST.milliseconds) }).catch(() => {});
  body.destroy();
};

/** Throws PrivateAddress, BrokenOff, what `take` throws, and what undici and the system throw. */
export const exchange = async <T>(url: URL, { headers, signal, take }: Ask<T>, link: Link): Promise<T> => {
  const { dispatcher, userAgent, limits, isRefused } = link;
  const literal = literalAddress(url);
  if (literal && isRefused(literal)) throw new PrivateAddress(literal);
  const answer = await request(url, {
    dispatcher,
    signal,
    headers: { 'user-agent': userAgent, 'accept-encoding': ACCEPT_ENCODING, ...headers },
    headersTimeout: limits.head,
    bodyTimeout: limits.idle,
  }).catch((error: unknown) => {
    throw isUpgrade(error) ? new NoAnswer('a change of protocol that nobody asked for') : error;
  });
  // A body that is given up says so in an event of its own, which would end the program if nobody heard it.
  answer.body.on('error', () => {});
  try {
    return await take(headOf(answer), answer.body);
  } catch (error) {
    const broken = breakOf(error);
    throw broken ? new BrokenOff(broken, { cause: error }) : error;
  } finally {
    await letGo(answer.body);
  }
};

// A web address → the bytes that answer there. Bounded in time, size and redirects; addresses of private networks are refused.
import { pipeline, type Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { type Dispatcher, request } from 'undici';
import type { ArticleRef } from '../../schema/facts.ts';
import { binaryKind } from './binary.ts';
import { type FetchLimits, megabytes } from './limits.ts';
import type { Fetched, NoPage } from './outcome.ts';
import { literalAddress, PrivateAddress } from './private-address.ts';
import { readLimited, TooLarge } from './read-limited.ts';

export type WebOptions = {
  readonly dispatcher: Dispatcher;
  readonly userAgent: string;
  readonly limits: FetchLimits;
  readonly isRefused: (address: string) => boolean;
};
type Answer = Dispatcher.ResponseData;

const ACCEPT = 'text/html,application/xhtml+xml;q=0.9,application/rss+xml;q=0.9,application/atom+xml;q=0.9,application/xml;q=0.8,*/*;q=0.5';
const TEXT_TYPE =
  /^(text\/|application\/(xhtml\+xml|xml|json|feed\+json|ld\+json|rss\+xml|atom\+xml|rdf\+xml|octet-stream))|[+/](xml|json)\b/i;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);

const header = (answer: Answer, name: string): string | undefined => {
  const value = answer.headers[name];
  return Array.isArray(value) ? value[0] : value;
};

const inflate = (body: Readable, encoding: string | undefined): Readable => {
  const unpack =
    encoding === undefined || encoding === 'identity'
      ? undefined
      : /^x?-?gzip$/i.test(encoding)
        ? createGunzip()
        : /^br$/i.test(encoding)
          ? createBrotliDecompress()
          : createInflate();
  // Whatever breaks reaches the reader through the last stream.
  return unpack ? pipeline(body, unpack, () => {}) : body;
};

const statusOutcome = (url: string, status: number): NoPage | undefined => {
  if (status === 404) return { outcome: 'not-found', reason: `${url} answers 404: there is nothing.` };
  if (status === 410) return { outcome: 'gone', reason: `${url} answers 410: it was taken away.` };
  if (status < 200 || status > 299) return { outcome: 'http-error', reason: `${url} answers with status ${status}.` };
  return undefined;
};

const readAnswer = async (
  ref: ArticleRef & { readonly kind: 'web' },
  url: string,
  answer: Answer,
  { limits }: WebOptions,
): Promise<Fetched> => {
  const refused = statusOutcome(url, answer.statusCode);
  const contentType = header(answer, 'content-type');
  if (refused) return refused;
  if (contentType && !TEXT_TYPE.test(contentType)) return { outcome: 'not-text', reason: `${url} is ${contentType}, not text.` };
  if (Number(header(answer, 'content-length') ?? 0) > limits.bytes) throw new TooLarge();
  const bytes = await readLimited(inflate(answer.body, header(answer, 'content-encoding')), limits.bytes);
  if (bytes.byteLength === 0) return { outcome: 'empty', reason: `${url} answers with nothing.` };
  const kind = binaryKind(bytes);
  if (kind) return { outcome: 'binary', reason: `${url} is ${kind}, not text.` };
  return { page: { place: ref.url, url, bytes, ...(contentType ? { contentType } : {}), ...(ref.hints ? { hints: ref.hints } : {}) } };
};

const failure = (url: string, error: unknown, limits: FetchLimits): NoPage => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const name = error instanceof Error ? error.name : '';
  if (error instanceof PrivateAddress)
    return {
      outcome: 'private-address',
      reason: `${url} leads to the private address ${error.message}. Set PACTGRAPH_ALLOW_PRIVATE=yes to allow it.`,
    };
  if (error instanceof TooLarge) return { outcome: 'too-large', reason: `${url} is larger than ${megabytes(limits.bytes)}.` };
  if (/TIMEOUT|ETIMEDOUT/.test(code) || name === 'TimeoutError') return { outcome: 'timeout', reason: `${url} did not answer in time.` };
  if (code.startsWith('Z_') || code.startsWith('ERR__ERROR'))
    return { outcome: 'unreadable', reason: `${url} answers with broken compression.` };
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return { outcome: 'unreachable', reason: `${url}: there is no such host.` };
  return { outcome: 'unreachable', reason: `${url} cannot be reached: ${error instanceof Error ? error.message || code : String(error)}.` };
};

const nextAddress = (answer: Answer, url: URL): URL | undefined => {
  const location = header(answer, 'location');
  if (!REDIRECTS.has(answer.statusCode) || !location || !URL.canParse(location, url.href)) return undefined;
  const next = new URL(location, url);
  return /^https?:$/.test(next.protocol) ? next : undefined;
};

const parseAddress = (address: string): URL | undefined => {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  return url && /^https?:$/.test(url.protocol) ? url : undefined;
};

/** Never throws: what goes wrong is an outcome with its reason. */
export const fetchWeb = async (ref: ArticleRef & { readonly kind: 'web' }, options: WebOptions): Promise<Fetched> => {
  const { dispatcher, userAgent, limits, isRefused } = options;
  const signal = AbortSignal.timeout(limits.time);
  const headers = { 'user-agent': userAgent, accept: ACCEPT, 'accept-encoding': 'gzip, deflate, br' };
  let url = parseAddress(ref.url);
  if (!url) return { outcome: 'bad-address', reason: `${ref.url} is no web address.` };
  try {
    for (let hop = 0; hop <= limits.redirects; hop += 1) {
      const literal = literalAddress(url);
      if (literal && isRefused(literal)) throw new PrivateAddress(literal);
      const answer = await request(url, { dispatcher, headers, signal, headersTimeout: limits.connect, bodyTimeout: limits.time });
      // A body that is given up says so in an event of its own, which would end the program if nobody heard it.
      answer.body.on('error', () => {});
      const next = nextAddress(answer, url);
      if (!next) return await readAnswer(ref, url.href.replace(/#.*$/, ''), answer, options).finally(() => answer.body.destroy());
      answer.body.destroy();
      url = next;
    }
    return { outcome: 'redirects', reason: `${ref.url} redirects more than ${limits.redirects} times.` };
  } catch (error) {
    return failure(url.href, error, limits);
  }
};

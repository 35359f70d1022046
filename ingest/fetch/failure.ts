// What went wrong on the way to a page → the outcome that it is, with a sentence for a person.
import { errors } from 'undici';
import { OutOfTime, Stopped } from './deadline.ts';
import { BrokenOff, NoAnswer } from './exchange.ts';
import { HostBusy } from './host-queue.ts';
import { type FetchLimits, megabytes } from './limits.ts';
import type { NoPage } from './outcome.ts';
import { PrivateAddress } from './private-address.ts';
import { TooLarge } from './read-limited.ts';
import { BrokenPacking } from './unzstd.ts';

const CERTIFICATES: Readonly<Record<string, string>> = {
  CERT_HAS_EXPIRED: 'its certificate has expired',
  CERT_NOT_YET_VALID: 'its certificate is not valid yet',
  ERR_TLS_CERT_ALTNAME_INVALID: 'its certificate is for another host',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'it signed its certificate itself',
  SELF_SIGNED_CERT_IN_CHAIN: 'it signed its certificate itself',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'nobody known vouches for its certificate',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'nobody known vouches for its certificate',
};
const TLS = /^(CERT_|ERR_TLS_|ERR_SSL_|EPROTO$|UNABLE_TO_)/;
const TIMEOUT = /TIMEOUT|ETIMEDOUT/;
const PACKING = /^(Z_|ERR__ERROR|ERR_BROTLI|ERR__)/;
const SENTENCES: Readonly<Record<string, string>> = {
  ENOTFOUND: 'there is no such host',
  EAI_AGAIN: 'its name could not be looked up',
  ECONNREFUSED: 'the host refuses the connection',
  ECONNRESET: 'the host broke off the connection',
  UND_ERR_SOCKET: 'the host broke off the connection',
  EHOSTUNREACH: 'there is no way to the host',
  ENETUNREACH: 'there is no way to the host',
};

/** An attempt at several addresses of a host fails with an error that holds theirs. */
const codeOf = (error: unknown): string => {
  if (error instanceof AggregateError && error.errors.length > 0) return codeOf(error.errors[0]);
  return error instanceof Error && 'code' in error ? String(error.code) : '';
};

const noHttp = (url: string, what: string): NoPage => ({
  outcome: 'unreadable',
  reason: `${url} answers with something that is no sound HTTP (${what}).`,
});

const ownFailure = (url: string, error: unknown, limits: FetchLimits): NoPage | undefined => {
  if (error instanceof PrivateAddress)
    return {
      outcome: 'private-address',
      reason: `${url} leads to the private address ${error.message}. Set PACTGRAPH_ALLOW_PRIVATE=yes to allow it.`,
    };
  if (error instanceof TooLarge) return { outcome: 'too-large', reason: `${url} is larger than ${megabytes(limits.bytes)}.` };
  if (error instanceof OutOfTime) return { outcome: 'timeout', reason: `${url} was not there within ${limits.time / 1000} s.` };
  if (error instanceof Stopped) return { outcome: 'stopped', reason: `${url} was not fetched: the program is ending.` };
  if (error instanceof NoAnswer || error instanceof errors.HTTPParserError) return noHttp(url, error.message.replace(/^.*\(|\)$/g, ''));
  if (error instanceof BrokenOff) return { outcome: 'unreachable', reason: `${url} cannot be had: ${error.message}.` };
  if (error instanceof BrokenPacking)
    return { outcome: 'unreadable', reason: `${url} answers with broken compression (${error.message}).` };
  if (!(error instanceof HostBusy)) return undefined;
  const retryAfter = new Date(error.until).toISOString();
  return { outcome: 'busy', reason: `${url} was not asked for: its host wants to be left alone until ${retryAfter}.`, retryAfter };
};

const systemFailure = (url: string, code: string, limits: FetchLimits): NoPage | undefined => {
  if (TIMEOUT.test(code)) return { outcome: 'timeout', reason: `${url} did not answer in time.` };
  if (code === 'UND_ERR_HEADERS_OVERFLOW')
    return { outcome: 'too-large', reason: `${url} answers with headers of more than ${limits.headBytes / 1024} KB.` };
  if (code === 'UND_ERR_RES_CONTENT_LENGTH_MISMATCH') return noHttp(url, 'lengths that contradict each other');
  if (PACKING.test(code)) return { outcome: 'unreadable', reason: `${url} answers with broken compression.` };
  if (code in CERTIFICATES) return { outcome: 'insecure', reason: `${url} cannot be trusted: ${CERTIFICATES[code]}.` };
  if (TLS.test(code)) return { outcome: 'insecure', reason: `${url} does not answer with a sound encrypted connection (${code}).` };
  return code in SENTENCES ? { outcome: 'unreachable', reason: `${url} cannot be reached: ${SENTENCES[code]}.` } : undefined;
};

export const toNoPage = ({ href }: URL, error: unknown, limits: FetchLimits): NoPage => {
  const code = codeOf(error);
  return (
    ownFailure(href, error, limits) ??
    systemFailure(href, code, limits) ?? {
      outcome: 'unreachable',
      reason: `${href} cannot be reached: ${error instanceof Error ? error.message || code : String(error)}.`,
    }
  );
};

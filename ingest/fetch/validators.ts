// The validators of the copy one has → headers that ask for a newer one, and the validators of an answer.
import type { Validators } from '../../schema/facts.ts';
import type { Head } from './exchange.ts';

/** What may stand in a header; a stored validator that is anything else is not sent. */
const SENDABLE = /^[\x20-\x7e]{1,1000}$/;
const sendable = (value: string | undefined): string | undefined => (value && SENDABLE.test(value) ? value : undefined);

export const conditionalHeaders = ({ etag, lastModified }: Validators = {}): Readonly<Record<string, string>> => {
  const [match, since] = [sendable(etag), sendable(lastModified)];
  return { ...(match ? { 'if-none-match': match } : {}), ...(since ? { 'if-modified-since': since } : {}) };
};

/** Undefined when the server gives none. */
export const validatorsOf = ({ header }: Pick<Head, 'header'>): Validators | undefined => {
  const [etag, lastModified] = [sendable(header('etag')), sendable(header('last-modified'))];
  return etag || lastModified ? { ...(etag ? { etag } : {}), ...(lastModified ? { lastModified } : {}) } : undefined;
};

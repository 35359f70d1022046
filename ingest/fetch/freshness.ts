// Cache-Control and Expires of an answer → for how many seconds it says that it stays as it is (RFC 9111, 5.2.2.1 and 5.3).
import type { Head } from './exchange.ts';

/** Undefined when it says nothing, or that it may change at once. */
export const maxAgeOf = ({ header }: Pick<Head, 'header'>): number | undefined => {
  const control = header('cache-control') ?? '';
  if (/\bno-(cache|store)\b/i.test(control)) return undefined;
  const told = /\bmax-age\s*=\s*"?(\d{1,10})/i.exec(control)?.[1];
  const [expires, date] = [Date.parse(header('expires') ?? ''), Date.parse(header('date') ?? '')];
  const seconds = told === undefined ? (expires - date) / 1000 : Number(told) - (Number(header('age')) || 0);
  return seconds > 0 ? Math.round(seconds) : undefined;
};

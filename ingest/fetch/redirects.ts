// An answer that points elsewhere → where, or the reason why that leads nowhere. A refresh written into a page is none: it is not followed.
import type { NoPage } from './outcome.ts';
import { toWebAddress } from './web-address.ts';

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
const PERMANENT: ReadonlySet<number> = new Set([301, 308]);
/** From now on the other address is to be asked. */
export const isPermanent = (status: number): boolean => PERMANENT.has(status);
export const isRedirect = (status: number): boolean => REDIRECTS.has(status);

const nowhere = (reason: string): NoPage => ({ outcome: 'redirects', reason });

/** Headers come as Latin-1; servers that write an address unescaped write UTF-8, as browsers read it. */
const asUtf8 = (header: string): string => {
  const text = Buffer.from(header, 'latin1').toString('utf8');
  return text.includes('\ufffd') ? header : text;
};

/** `location` may be relative. A user name in it is not sent on. */
export const nextAddress = (from: URL, status: number, location: string | undefined): URL | NoPage => {
  if (!location) return nowhere(`${from.href} answers ${status} but names no address to go to.`);
  const target = asUtf8(location).trim();
  if (!URL.canParse(target, from.href)) return nowhere(`${from.href} redirects to ${JSON.stringify(target)}, which is no address.`);
  const url = new URL(target, from);
  url.username = '';
  url.password = '';
  const next = toWebAddress(url.href);
  return next instanceof URL ? next : nowhere(`${from.href} redirects where nobody can follow: ${next.reason}`);
};

/** The reason to stop before `next`, if there is one. `path`: the addresses so far, the present one last. */
export const endOfPath = (path: readonly URL[], next: URL, limit: number): NoPage | undefined => {
  const first = path[0]?.href ?? next.href;
  const from = path.findIndex(({ href }) => href === next.href);
  if (from >= 0) {
    const circle = [...path.slice(from), next].map(({ href }) => href);
    return nowhere(`${first} redirects in a circle: ${circle.join(' → ')}.`);
  }
  return path.length > limit ? nowhere(`${first} redirects more than ${limit} times.`) : undefined;
};

// A web address as somebody wrote it → a URL that may be asked, or the reason why not.
import type { NoPage } from './outcome.ts';

/** Longer ones are traps or mistakes; servers refuse from 8,000 on. */
const LONGEST = 8000;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const CONTROL = /[\x00-\x1f\x7f]/;

const bad = (reason: string): NoPage => ({ outcome: 'bad-address', reason });

/**
 * `http` and `https` on any port. An address with a user name or password is refused, without repeating it: nothing is fetched in somebody's
 * name, and what is fetched is kept under its address. The fragment is taken off.
 */
export const toWebAddress = (address: string): URL | NoPage => {
  const text = address.trim();
  if (text.length > LONGEST) return bad(`${text.slice(0, 60)}… is longer than an address may be (${LONGEST} characters).`);
  if (CONTROL.test(text) || !URL.canParse(text)) return bad(`${JSON.stringify(text).slice(1, -1)} is no web address.`);
  const url = new URL(text);
  if (!/^https?:$/.test(url.protocol)) return bad(`${text} is no web address: only http and https are fetched.`);
  if (url.username || url.password)
    return bad(`${url.origin}${url.pathname} was given with a user name: Pactgraph logs in nowhere. Leave out what stands before the @.`);
  url.hash = '';
  return url;
};

// The text of a robots.txt → what it asks of Pactgraph (RFC 9309). robots-parser matches the rules; what it reads more loosely than the RFC is
// put right before it sees the text.
import robotsModule from 'robots-parser';

/** The package is a function, though its types call that the `default` of an object. */
const readRobots = robotsModule as unknown as typeof robotsModule.default;

export type RobotsRules = {
  /** The line that forbids the address, undefined when it may be fetched. */
  readonly forbids: (url: URL) => { readonly line: number; readonly rule: string } | undefined;
  /** Seconds. */
  readonly crawlDelay: number | undefined;
};

/** The product token: our name in a robots.txt. */
export const PRODUCT = 'Pactgraph';
/**
 * Steps of comparing one address with all rules: a rule costs the length of the address, and each of its wildcards that again. A thousand rules
 * with a wildcard each take 400,000 for an address of 200 characters; 50 million take a quarter of a second, and what was made to take minutes
 * is over that.
 */
const MOST_STEPS = 50_000_000;
/** White space takes in the byte order mark. */
const FIELD = /^\s*(user-agent|allow|disallow|crawl-delay)\s*:\s*([^#]*)/i;

/** A group is for us when it names us or everybody; versions and what else follows the token do not count. */
const ownAgent = (value: string): string | undefined => {
  if (value.startsWith('*')) return '*';
  return /^[a-z_-]+/i.exec(value)?.[0].toLowerCase() === PRODUCT.toLowerCase() ? PRODUCT : undefined;
};

/** Unreserved characters stand for themselves, all others are percent-encoded: then two ways to write one path are equal (RFC 9309, 2.2.2). */
const canonicalPath = (path: string): string => {
  const unescaped = path.replace(/%[\da-f]{2}/gi, (code) => {
    const character = String.fromCharCode(Number.parseInt(code.slice(1), 16));
    return /[\w.~-]/.test(character) ? character : code.toUpperCase();
  });
  return encodeURI(unescaped).replaceAll('%25', '%');
};

/** The groups for us, on the lines on which they stand; other lines are left empty. Lines that are no rules do not end a group's head. */
const ownGroups = (lines: readonly string[]): readonly string[] => {
  let isOwn = false;
  let inHead = false;
  return lines.map((line) => {
    const [, field = '', value = ''] = FIELD.exec(line) ?? [];
    if (!field) return '';
    if (field.toLowerCase() !== 'user-agent') {
      inHead = false;
      return isOwn ? `${field}: ${/allow$/i.test(field) ? canonicalPath(value.trim()).replace(/\*{2,}/g, '*') : value.trim()}` : '';
    }
    const agent = ownAgent(value.trim());
    isOwn = agent !== undefined || (inHead && isOwn);
    inHead = true;
    return agent ? `User-agent: ${agent}` : '';
  });
};

/** `origin` is the site for which the text speaks, wherever it was found. */
export const parseRobots = (origin: string, text: string): RobotsRules => {
  const lines = text.split(/\r\n|\r|\n/);
  const own = ownGroups(lines);
  const robots = readRobots(`${origin}/robots.txt`, own.join('\n'));
  const costs = own.reduce((sum, line) => sum + (line ? line.split('*').length : 0), 0);
  return {
    crawlDelay: robots.getCrawlDelay(PRODUCT),
    forbids: (url) => {
      const address = origin + canonicalPath(url.pathname + url.search);
      if (url.pathname === '/robots.txt') return undefined;
      if (costs * address.length > MOST_STEPS) return { line: 1, rule: 'more rules than can be compared with so long an address' };
      if (robots.isAllowed(address, PRODUCT) !== false) return undefined;
      const line = robots.getMatchingLineNumber(address, PRODUCT);
      return { line, rule: lines[line - 1]?.trim() ?? '' };
    },
  };
};

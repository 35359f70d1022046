import { describe, expect, it } from 'vitest';
import { parseRobots } from '../../ingest/fetch/robots-rules.ts';

const SITE = 'https://news.example';
/** The line that forbids the path, 0 when none does. */
const forbids = (text: string, path: string): number => parseRobots(SITE, text).forbids(new URL(path, SITE))?.line ?? 0;

describe('the group that counts', () => {
  it('is ours, whatever case, version or comment its name carries, and else that for all', () => {
    for (const name of ['Pactgraph', 'pactgraph', 'PACTGRAPH/1.0', 'Pactgraph # us', 'Pactgraph bot'])
      expect(forbids(`User-agent: *\nDisallow: /\n\nUser-agent: ${name}\nDisallow: /a`, '/b')).toBe(0);
    expect(forbids('User-agent: *\nDisallow: /a\n\nUser-agent: Pactgraphs\nDisallow: /b', '/a')).toBe(2);
    expect(forbids('User-agent: Other\nDisallow: /', '/a')).toBe(0);
  });

  it('may have several names, and several groups of one name are one', () => {
    expect(forbids('User-agent: Other\nUser-agent: Pactgraph\nDisallow: /a', '/a')).toBe(3);
    expect(forbids('User-agent: Pactgraph\nUser-agent: Other\nDisallow: /a', '/a')).toBe(3);
    const twice = 'User-agent: Pactgraph\nDisallow: /a\nUser-agent: Other\nDisallow: /c\nUser-agent: Pactgraph\nDisallow: /b';
    expect([forbids(twice, '/a'), forbids(twice, '/b'), forbids(twice, '/c')]).toEqual([2, 6, 0]);
  });

  it('is not ended by lines that are no rules', () => {
    expect(forbids('User-agent: Pactgraph\nSitemap: https://x/\n\nnonsense\nUser-agent: Other\nDisallow: /a', '/a')).toBe(6);
  });
});

describe('the rule that counts', () => {
  it('is the longest, and "allow" of two that are equally long', () => {
    const text = 'User-agent: *\nDisallow: /a\nAllow: /a/b\nDisallow: /a/b/c\nAllow: /same\nDisallow: /same';
    expect(['/a', '/a/b', '/a/b/c', '/same', '/other'].map((path) => forbids(text, path))).toEqual([2, 0, 4, 0, 0]);
  });

  it('may hold * and $', () => {
    const text = 'User-agent: *\nDisallow: /*.pdf$\nDisallow: /*/print';
    expect(['/a.pdf', '/a.pdf?x', '/x/print/1', '/print'].map((path) => forbids(text, path))).toEqual([2, 0, 3, 0]);
  });

  it('is compared with the query too', () => {
    expect(forbids('User-agent: *\nDisallow: /*?print', '/a?print=1')).toBe(2);
  });

  it('is the same for all ways to write one path', () => {
    for (const rule of ['/käse', '/k%C3%A4se', '/k%c3%a4se']) expect(forbids(`User-agent: *\nDisallow: ${rule}`, '/käse/1')).toBe(2);
    expect(forbids('User-agent: *\nDisallow: /%7Eme', '/~me')).toBe(2);
    expect(forbids('User-agent: *\nDisallow: /~me', '/%7eme')).toBe(2);
    expect(forbids('User-agent: *\nDisallow: /a%2Fb', '/a/b')).toBe(0);
    expect(forbids('User-agent: *\nDisallow: /[x]', '/[x]')).toBe(2);
  });

  it('is none when it is empty; /robots.txt itself is always allowed', () => {
    expect(forbids('User-agent: *\nDisallow:', '/a')).toBe(0);
    expect(forbids('User-agent: *\nDisallow: /', '/robots.txt')).toBe(0);
  });
});

describe('a text', () => {
  it('that was made to take minutes forbids instead', () => {
    const path = `/${'a'.repeat(7900)}`;
    expect(forbids(`User-agent: *\n${'Disallow: /*a*b\n'.repeat(30_000)}`, path)).toBe(1);
    expect(forbids(`User-agent: *\nDisallow: /${'*'.repeat(500_000)}b`, path)).toBe(0);
    expect(forbids(`User-agent: *\n${'Disallow: /*a*b\n'.repeat(3000)}`, '/2026/05/01/news')).toBe(0);
  });

  it('may begin with a mark, end its lines in any way, and space them as it likes', () => {
    expect(forbids('\ufeffUser-agent:*\r\n  disALLOW :  /a  # all of it\r\r\n', '/a')).toBe(2);
  });

  it('that is none has no rules', () => {
    for (const text of ['', '<!doctype html><p>Disallow: /</p>', 'Disallow: /', '\0\0\0']) expect(forbids(text, '/')).toBe(0);
  });

  it('quotes the rule as it stands, with its line', () => {
    expect(parseRobots(SITE, '# hello\nUser-agent: *\nDisallow: /a # no').forbids(new URL(`${SITE}/a`))).toEqual({
      line: 3,
      rule: 'Disallow: /a # no',
    });
  });

  it('tells how long to wait between two requests, of the group that counts', () => {
    const delay = (text: string): number | undefined => parseRobots(SITE, text).crawlDelay;
    expect(delay('User-agent: *\nCrawl-delay: 2.5')).toBe(2.5);
    expect(delay('User-agent: *\nCrawl-delay: 9\nUser-agent: Pactgraph\nCrawl-delay: 1')).toBe(1);
    expect(delay('User-agent: Other\nCrawl-delay: 9')).toBeUndefined();
    expect(delay('User-agent: *\nCrawl-delay: soon')).toBeUndefined();
  });
});

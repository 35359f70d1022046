import { describe, expect, it } from 'vitest';
import { createTestFetcher, fetchOnce, noPage, outcomeOf, PAGE, textOf } from './fetcher.ts';
import { html, redirect, serve, status } from './serve.ts';

describe('fetching an address', () => {
  it('gives the bytes, the content type, where they came from, and the hints of the feed', async () => {
    const site = await serve({ '/a': html(PAGE) });
    const fetched = await createTestFetcher()({ kind: 'web', url: `${site}/a#top`, hints: { title: 'T' } });
    expect(fetched).toEqual({
      page: {
        place: `${site}/a#top`,
        url: `${site}/a`,
        contentType: 'text/html; charset=utf-8',
        bytes: new Uint8Array(Buffer.from(PAGE)),
        hints: { title: 'T' },
      },
    });
  });

  it('says who asks, where to complain, and what it can unpack, also when it asks for robots.txt', async () => {
    const heads: string[][] = [];
    const site = await serve({
      '/a': (request, response) => {
        heads.push([request.headers['user-agent'] ?? '', request.headers['accept-encoding'] ?? '']);
        html(PAGE)(request, response);
      },
      '/robots.txt': (request, response) => {
        heads.push([request.headers['user-agent'] ?? '', request.headers['accept-encoding'] ?? '']);
        response.writeHead(404).end();
      },
    });
    await fetchOnce(`${site}/a`);
    const head = ['Pactgraph/1.2.3 (+https://contact.example)', 'gzip, br, deflate;q=0.8, zstd;q=0.5'];
    expect(heads).toEqual([head, head]);
  });

  it('sends no cookie, no referrer and no name of a user', async () => {
    const names: string[] = [];
    const site = await serve({
      '/a': (_, response) => response.writeHead(302, { location: '/b', 'set-cookie': 'a=1' }).end(),
      '/b': (request, response) => {
        names.push(...Object.keys(request.headers));
        html(PAGE)(request, response);
      },
    });
    await fetchOnce(`${site}/a`);
    expect(names.toSorted()).toEqual(['accept', 'accept-encoding', 'connection', 'host', 'user-agent']);
  });

  it('does not follow a refresh that stands in the page', async () => {
    const page = `<meta http-equiv="refresh" content="0; url=/b">${PAGE}`;
    const site = await serve({ '/a': html(page), '/b': html('elsewhere') });
    expect(textOf(await fetchOnce(`${site}/a`))).toBe(page);
  });
});

describe('what comes of a status', () => {
  it.each([
    [404, 'not-found'],
    [410, 'gone'],
    [403, 'http-error'],
    [401, 'http-error'],
    [202, 'http-error'],
    [204, 'empty'],
    [205, 'empty'],
    [206, 'http-error'],
    [300, 'http-error'],
    [304, 'http-error'],
    [429, 'busy'],
    [408, 'server-error'],
    [500, 'server-error'],
    [503, 'busy'],
    [504, 'server-error'],
    [799, 'http-error'],
  ])('%i is %s', async (code, outcome) => {
    const site = await serve({ '/a': status(code) });
    expect(await outcomeOf(`${site}/a`)).toBe(outcome);
  });

  it.each([200, 201, 203])('%i is a page', async (code) => {
    const site = await serve({ '/a': status(code, { 'content-type': 'text/html' }, PAGE) });
    expect(await outcomeOf(`${site}/a`)).toBe('page');
  });
});

describe('what is no web address', () => {
  it.each([
    'ftp://example.com/a',
    'file:///etc/passwd',
    'data:text/html,x',
    'http://',
    'javascript:alert(1)',
    'http://a b/',
    'http://x/\u0000a',
  ])('%s is a bad one', async (url) => {
    expect(await createTestFetcher()({ kind: 'web', url })).toMatchObject({ outcome: 'bad-address' });
  });

  it('is also one with a user name, and the password is not repeated', async () => {
    const fetched = noPage(await fetchOnce('http://me:secret@127.0.0.1:9/a'));
    expect(fetched).toMatchObject({ outcome: 'bad-address' });
    expect(fetched.reason).not.toMatch(/secret|me:secret|me@/);
  });

  it('is also one of unreasonable length', async () => {
    expect(noPage(await fetchOnce(`http://127.0.0.1:9/${'a'.repeat(9000)}`))).toMatchObject({ outcome: 'bad-address' });
  });
});

describe('redirects', () => {
  it('are followed, also relative ones, and the address that answered in the end is told', async () => {
    const site = await serve({ '/a': redirect('/b', 301), '/b': redirect('c', 308), '/c': redirect('?d', 307), '/c?d': html(PAGE) });
    expect(await fetchOnce(`${site}/a#top`)).toMatchObject({ page: { place: `${site}/a#top`, url: `${site}/c?d` } });
  });

  it('lead to addresses written in UTF-8 without escapes, as browsers follow them', async () => {
    const site = await serve({
      '/a': (_, response) => response.writeHead(302, { location: Buffer.from('/käse').toString('latin1') }).end(),
      '/k%C3%A4se': html(PAGE),
    });
    expect(await fetchOnce(`${site}/a`)).toMatchObject({ page: { url: `${site}/k%C3%A4se` } });
  });

  it('take no user name along', async () => {
    const site = await serve({
      '/a': (request, response) => redirect(`http://me:secret@${request.headers.host}/b`)(request, response),
      '/b': html(PAGE),
    });
    expect(await fetchOnce(`${site}/a`)).toMatchObject({ page: { url: `${site}/b` } });
  });

  it('in a circle end, and the circle is named', async () => {
    const site = await serve({ '/in': redirect('/a'), '/a': redirect('/b'), '/b': redirect('/a'), '/self': redirect('/self#x') });
    expect(noPage(await fetchOnce(`${site}/in`))).toMatchObject({
      outcome: 'redirects',
      reason: `${site}/in redirects in a circle: ${site}/a → ${site}/b → ${site}/a.`,
    });
    expect(await outcomeOf(`${site}/self`)).toBe('redirects');
  });

  it('that lead on and on end at the limit', async () => {
    let asked = 0;
    const site = await serve(
      Object.fromEntries(
        Array.from({ length: 20 }, (_, index) => [
          `/${index}`,
          (request, response) => {
            asked += 1;
            redirect(`/${index + 1}`)(request, response);
          },
        ]),
      ),
    );
    expect(noPage(await fetchOnce(`${site}/0`))).toMatchObject({
      outcome: 'redirects',
      reason: expect.stringContaining('more than 8 times'),
    });
    expect(asked).toBe(9);
  });

  it.each(['file:///etc/passwd', 'javascript:alert(1)', 'ftp://example.com/', 'http://', 'http://[::zz]/', '//'])(
    'to %s lead nowhere',
    async (location) => {
      const site = await serve({ '/a': redirect(location) });
      expect(await outcomeOf(`${site}/a`)).toBe('redirects');
    },
  );

  it('without an address lead nowhere', async () => {
    const site = await serve({ '/a': status(302), '/b': status(301, { location: '' }) });
    expect(await outcomeOf(`${site}/a`)).toBe('redirects');
    expect(await outcomeOf(`${site}/b`)).toBe('redirects');
  });
});

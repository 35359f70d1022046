import { isIP } from 'node:net';
import { describe, expect, it } from 'vitest';
import { isPrivateAddress, type LookUp } from '../../ingest/fetch/private-address.ts';
import { createTestFetcher, fetchOnce, noPage, outcomeOf, PAGE } from './fetcher.ts';
import { type Answer, html, inTurn, redirect, serve, status } from './serve.ts';

it.each([
  '127.0.0.1',
  '127.255.255.254',
  '10.1.2.3',
  '168.63.129.16',
  '172.16.0.1',
  '172.31.255.255',
  '192.168.1.1',
  '169.254.169.254',
  '100.64.0.1',
  '100.127.255.255',
  '0.0.0.0',
  '192.0.0.192',
  '192.0.2.1',
  '198.18.0.1',
  '198.51.100.1',
  '203.0.113.1',
  '192.88.99.1',
  '224.0.0.1',
  '239.255.255.250',
  '255.255.255.255',
  '::1',
  '::',
  '::127.0.0.1',
  'fe80::1',
  'fe80::1%eth0',
  'fec0::1',
  'fc00::1',
  'fd12::1',
  'fd00:ec2::254',
  'ff02::1',
  '::ffff:10.0.0.1',
  '::ffff:7f00:1',
  '0:0:0:0:0:ffff:a9fe:a9fe',
  '::ffff:0:127.0.0.1',
  '64:ff9b::a00:1',
  '64:ff9b::169.254.169.254',
  '64:ff9b:1::7f00:1',
  '2002:7f00:1::',
  '2002:808:808::1',
  '2001:0:53aa:64c::1',
  '2001:db8::1',
  '3fff::1',
  '100::1',
  '5f00::1',
  '4000::1',
])('refuses %s', (address) => {
  expect(isPrivateAddress(address)).toBe(true);
});

it.each([
  '8.8.8.8',
  '168.63.129.17',
  '172.15.255.255',
  '172.32.0.1',
  '100.63.255.255',
  '100.128.0.1',
  '192.169.0.1',
  '192.0.1.1',
  '223.255.255.255',
  '2606:4700::1111',
  '2a00:1450:4001::1',
  '2001:4860:4860::8888',
  '::ffff:8.8.8.8',
  '64:ff9b::8.8.8.8',
  'example.com',
])('lets %s pass', (address) => {
  expect(isPrivateAddress(address)).toBe(false);
});

/** A look-up that knows these names and no others. */
const names =
  (known: Readonly<Record<string, readonly string[]>>): LookUp =>
  (name, _, callback) =>
    callback(
      null,
      (known[name] ?? []).map((address) => ({ address, family: isIP(address) })),
    );
const portOf = (site: string): string => new URL(site).port;

describe('a private address', () => {
  it('is refused in whatever way it is written, and nothing is asked', async () => {
    const page = inTurn(html(PAGE));
    const site = await serve({ '/a': page, '/robots.txt': page });
    for (const host of ['127.0.0.1', '[::1]', '[::ffff:127.0.0.1]', '2130706433', '0x7f.1', '0177.0.0.1', '127.1', '0', '[::]'])
      expect([host, await outcomeOf(`http://${host}:${portOf(site)}/a`, { allowPrivate: false })]).toEqual([host, 'private-address']);
    expect(page.asked()).toBe(0);
  });

  it('is refused behind a redirect too, and is not tried again', async () => {
    const secret = inTurn(html('secret'));
    const inner = await serve({ '/secret': secret });
    const away = inTurn(redirect(`http://127.0.0.2:${portOf(inner)}/secret`));
    const site = await serve({ '/a': away });
    const isPrivate = (address: string): boolean => address !== '127.0.0.1';
    const fetched = noPage(await fetchOnce(`${site}/a`, { allowPrivate: false, isPrivate }));
    expect(fetched).toMatchObject({ outcome: 'private-address', reason: expect.stringContaining('PACTGRAPH_ALLOW_PRIVATE') });
    expect([away.asked(), secret.asked()]).toEqual([1, 0]);
  });

  it('is refused behind a name, also when it is one of several, and nothing is asked', async () => {
    const page = inTurn(html(PAGE));
    const site = await serve({ '/a': page, '/robots.txt': page });
    for (const found of [['127.0.0.1'], ['::1'], ['::ffff:127.0.0.1'], ['8.8.8.8', '127.0.0.1'], ['127.0.0.1', '8.8.8.8']]) {
      const lookUp = names({ 'news.example': found });
      const fetched = noPage(await fetchOnce(`http://news.example:${portOf(site)}/a`, { allowPrivate: false, lookUp }));
      expect(fetched).toMatchObject({ outcome: 'private-address', reason: expect.stringMatching(/127\.0\.0\.1|::1/) });
    }
    expect(page.asked()).toBe(0);
  });

  it('is refused to a name that meant another one a moment ago, for what is checked is what is connected to', async () => {
    const [page, secret] = [inTurn(redirect('/b')), inTurn(html('secret'))];
    // After each answer the server goes, so that the next request needs a connection of its own.
    const leave =
      (answer: Answer): Answer =>
      (request, response) =>
        answer(request, response.setHeader('connection', 'close'));
    const site = await serve({ '/robots.txt': leave(status(404)), '/a': leave(page), '/b': secret });
    const asked: string[] = [];
    // 127.0.0.1 stands for the public address, 127.0.0.2 for the private one that the name is bound to afterwards.
    const lookUp: LookUp = (name, options, callback) => {
      asked.push(name);
      names({ 'news.example': [asked.length > 2 ? '127.0.0.2' : '127.0.0.1'] })(name, options, callback);
    };
    const isPrivate = (address: string): boolean => address !== '127.0.0.1';
    const fetched = await fetchOnce(`http://news.example:${portOf(site)}/a`, { allowPrivate: false, isPrivate, lookUp });
    expect(fetched).toMatchObject({ outcome: 'private-address', reason: expect.stringContaining('127.0.0.2') });
    expect([asked.length, page.asked(), secret.asked()]).toEqual([3, 1, 0]);
  });

  it('is refused to a redirect by name', async () => {
    const secret = inTurn(html('secret'));
    const site = await serve({
      '/a': (request, response) => redirect(`http://inner.example:${portOf(site)}/s`)(request, response),
      '/s': secret,
    });
    const lookUp = names({ 'news.example': ['127.0.0.1'], 'inner.example': ['127.0.0.2'] });
    const isPrivate = (address: string): boolean => address !== '127.0.0.1';
    expect(await outcomeOf(`http://news.example:${portOf(site)}/a`, { allowPrivate: false, isPrivate, lookUp })).toBe('private-address');
    expect(secret.asked()).toBe(0);
  });

  it('is refused to a robots.txt that leads there, and then the page is not fetched', async () => {
    const secret = inTurn(html('secret'));
    const page = inTurn(html(PAGE));
    const inner = await serve({ '/secret': secret });
    const site = await serve({ '/robots.txt': redirect(`http://127.0.0.2:${portOf(inner)}/secret`), '/a': page });
    const fetcher = createTestFetcher({ allowPrivate: false, isPrivate: (address) => address === '127.0.0.2' });
    expect(noPage(await fetcher({ kind: 'web', url: `${site}/a` }))).toMatchObject({
      outcome: 'robots',
      reason: expect.stringContaining('private address 127.0.0.2'),
    });
    expect([secret.asked(), page.asked()]).toEqual([0, 0]);
  });

  it('may be fetched when the user says so', async () => {
    const site = await serve({ '/a': html(PAGE) });
    expect(await outcomeOf(`${site}/a`, { allowPrivate: true })).toBe('page');
  });
});

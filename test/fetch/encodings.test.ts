import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { TooLarge } from '../../ingest/fetch/read-limited.ts';
import { unzstd } from '../../ingest/fetch/unzstd.ts';
import { createTestClock, fetchOnce, noPage, outcomeOf, PAGE, textOf } from './fetcher.ts';
import { html, inTurn, serve } from './serve.ts';
import { zstdRaw, zstdRepeat, zstdText } from './zstd.ts';

/** A page packed with gzip under a file name of that length. */
const gzipNamed = (length: number): Buffer => {
  const bytes = gzipSync(PAGE);
  const name = Buffer.alloc(length, 'n');
  return Buffer.concat([bytes.subarray(0, 3), Buffer.from([8]), bytes.subarray(4, 10), name, Buffer.from([0]), bytes.subarray(10)]);
};
const packed = (encoding: string, bytes: Uint8Array) => html(bytes, { 'content-encoding': encoding });

describe('a page that is packed', () => {
  it.each([
    ['gzip', gzipSync(PAGE)],
    ['x-gzip', gzipSync(PAGE)],
    ['GZIP', gzipSync(PAGE)],
    ['br', brotliCompressSync(PAGE)],
    ['deflate', deflateSync(PAGE)],
    ['deflate', deflateRawSync(PAGE)],
    ['zstd', zstdRaw(PAGE)],
    ['zstd', Buffer.concat([zstdRaw(PAGE.slice(0, 10)), zstdRaw(PAGE.slice(10))])],
    ['gzip, br', brotliCompressSync(gzipSync(PAGE))],
    ['deflate, zstd, identity, gzip', gzipSync(zstdRaw(deflateRawSync(PAGE)))],
    ['identity', Buffer.from(PAGE)],
    ['UTF-8', Buffer.from(PAGE)],
    ['', Buffer.from(PAGE)],
  ])('with %s is unpacked', async (encoding, bytes) => {
    const site = await serve({ '/a': packed(encoding, bytes) });
    expect(textOf(await fetchOnce(`${site}/a`))).toBe(PAGE);
  });

  it('with several headers is unpacked in their order', async () => {
    const site = await serve({
      '/a': (_, response) =>
        response
          .writeHead(
            200,
            [
              ['content-type', 'text/html'],
              ['content-encoding', 'gzip'],
              ['content-encoding', 'br'],
            ].flat(),
          )
          .end(brotliCompressSync(gzipSync(PAGE))),
    });
    expect(textOf(await fetchOnce(`${site}/a`))).toBe(PAGE);
  });

  it('with a real Zstandard encoder is unpacked', async () => {
    const { bytes, text } = zstdText;
    const site = await serve({ '/a': packed('zstd', bytes) });
    expect(textOf(await fetchOnce(`${site}/a`))).toBe(text);
  });

  it('as a gzip file, as sitemaps are, is unpacked too, whatever it is called', async () => {
    const site = await serve({
      '/a.xml.gz': html(gzipSync('<urlset/>'), { 'content-type': 'application/x-gzip' }),
      '/b': html(gzipSync(PAGE)),
    });
    const fetched = await fetchOnce(`${site}/a.xml.gz`);
    expect(textOf(fetched)).toBe('<urlset/>');
    expect(fetched).not.toHaveProperty('page.contentType');
    expect(textOf(await fetchOnce(`${site}/b`))).toBe(PAGE);
  });
});

describe('packing that is broken', () => {
  it.each([
    ['gzip', Buffer.from('not gzip at all')],
    ['br', Buffer.from('not brotli at all')],
    ['deflate', Buffer.from('\x78\x9cnot deflate', 'latin1')],
    ['deflate', Buffer.from('\xffnot deflate at all', 'latin1')],
    ['zstd', Buffer.from('not zstd at all, but longer')],
    ['zstd', Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0x00, 0x58, 0x07, 0x00, 0x00])],
    ['compress', Buffer.from(PAGE)],
    ['gzip, gzip, gzip, gzip', gzipSync(gzipSync(gzipSync(gzipSync(PAGE))))],
  ])('%s is unreadable', async (encoding, bytes) => {
    const site = await serve({ '/a': packed(encoding, bytes) });
    expect(await outcomeOf(`${site}/a`)).toBe('unreadable');
  });
});

describe('packing that ends in the middle', () => {
  const whole = PAGE.repeat(50);

  it.each([
    ['gzip', gzipSync(whole).subarray(0, 40)],
    ['gzip', gzipSync(whole).subarray(0, -4)],
    ['gzip', gzipSync(whole).subarray(0, 5)],
    ['br', brotliCompressSync(whole).subarray(0, 30)],
    ['deflate', deflateSync(whole).subarray(0, 30)],
    ['zstd', zstdText.bytes.subarray(0, -20)],
    ['zstd', zstdText.bytes.subarray(0, 5)],
    ['gzip, br', brotliCompressSync(gzipSync(whole).subarray(0, 40))],
  ])('with %s is asked for once more, and then gives no half page', async (encoding, bytes) => {
    const cut = inTurn(packed(encoding, bytes));
    const site = await serve({ '/cut': cut, '/once': inTurn(packed(encoding, bytes), html(PAGE)) });
    expect(noPage(await fetchOnce(`${site}/cut`))).toEqual({
      outcome: 'unreachable',
      reason: `${site}/cut cannot be had: the packed page ends in the middle.`,
    });
    expect(cut.asked()).toBe(2);
    expect(textOf(await fetchOnce(`${site}/once`))).toBe(PAGE);
  });

  it('is no loss when something stands behind its end', async () => {
    const site = await serve({
      '/a': packed('gzip', Buffer.concat([gzipSync(PAGE), Buffer.alloc(100)])),
      '/b': packed('gzip', Buffer.alloc(0)),
    });
    expect(textOf(await fetchOnce(`${site}/a`))).toBe(PAGE);
    expect(await outcomeOf(`${site}/b`)).toBe('empty');
  });
});

describe('a bomb', () => {
  const limits = { bytes: 1_000_000 };
  const zeros = Buffer.alloc(50_000_000, 'a');

  it.each([
    ['gzip', gzipSync(zeros)],
    ['br', brotliCompressSync(zeros)],
    ['deflate', deflateSync(zeros)],
    ['zstd', zstdRepeat('a', 50_000_000)],
  ])('of %s is given up while it is small', async (encoding, bomb) => {
    expect(bomb.byteLength).toBeLessThan(100_000);
    const site = await serve({ '/a': packed(encoding, bomb) });
    expect(noPage(await fetchOnce(`${site}/a`, { limits }))).toMatchObject({
      outcome: 'too-large',
      reason: expect.stringContaining('1 MB'),
    });
  });

  it('is given up also when only a step in between is large', async () => {
    // What comes out in the end is small: the outer layer holds a gzip file of 50 MB that is mostly its own file name.
    const site = await serve({ '/a': packed('gzip, gzip', gzipSync(gzipNamed(50_000_000))) });
    expect(await outcomeOf(`${site}/a`, { limits })).toBe('too-large');
  });

  it('is given up also when only what comes over the wire is large', async () => {
    const named = gzipNamed(5_000_000);
    const site = await serve({
      '/a': (_, response) => {
        response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' }).write(named);
        response.end();
      },
    });
    expect(await outcomeOf(`${site}/a`, { limits })).toBe('too-large');
    expect(textOf(await fetchOnce(`${site}/a`))).toBe(PAGE);
  });

  it('of Zstandard is given up within the worker already', async () => {
    await expect(unzstd(zstdRepeat('a', 50_000_000), 1_000_000, new AbortController().signal)).rejects.toBeInstanceOf(TooLarge);
  });

  it('as a gzip file is given up too', async () => {
    const site = await serve({ '/a.gz': html(gzipSync(zeros), { 'content-type': 'application/gzip' }) });
    expect(await outcomeOf(`${site}/a.gz`, { limits })).toBe('too-large');
  });

  it('of Zstandard that says its size is not even begun, and one that asks for gigabytes to work in is refused', async () => {
    const says = Buffer.concat([Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0xa0, 0, 0, 0, 0x40]), Buffer.alloc(20)]);
    const window = Buffer.concat([Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0x00, 0xa0]), Buffer.from([1, 0, 0])]);
    const site = await serve({ '/a': packed('zstd', says), '/b': packed('zstd', window) });
    expect(await outcomeOf(`${site}/a`)).toBe('too-large');
    expect(noPage(await fetchOnce(`${site}/b`))).toMatchObject({ outcome: 'unreadable', reason: expect.stringContaining('8 MB') });
  });

  it('of Zstandard made of work instead of bytes ends at the deadline, and holds nobody up meanwhile', async () => {
    // A million blocks of one byte, for each of which the decoder moves its window of 8 MB.
    const block = Buffer.from([0b1010, 0, 0, 97]);
    const blocks = Buffer.concat(Array.from({ length: 200_000 }, () => block));
    const slow = Buffer.concat([Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0x00, 0x68]), blocks, Buffer.from([1, 0, 0])]);
    const site = await serve({ '/slow': packed('zstd', slow) });
    let ticks = 0;
    const timer = setInterval(() => {
      ticks += 1;
    }, 5);
    expect(await outcomeOf(`${site}/slow`, { limits: { time: 400 } }, createTestClock())).toBe('timeout');
    clearInterval(timer);
    expect(ticks).toBeGreaterThan(10);
  });
});

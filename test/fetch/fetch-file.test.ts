import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { binaryKind } from '../../ingest/fetch/binary.ts';
import { createFetcher } from '../../ingest/fetch/index.ts';
import type { Fetched } from '../../ingest/fetch/outcome.ts';

const folder = mkdtempSync(join(tmpdir(), 'pactgraph-fetch-'));
const fetcher = createFetcher({ version: '0', contact: 'x', allowPrivate: false });
afterAll(async () => {
  await fetcher.close();
  rmSync(folder, { recursive: true });
});
const fetchBytes = (name: string, bytes: string | Uint8Array): Promise<Fetched> => {
  writeFileSync(join(folder, name), bytes);
  return fetcher({ kind: 'file', path: join(folder, name) });
};

describe('fetching a file', () => {
  it('tells the content type by the name', async () => {
    for (const [name, contentType] of [
      ['a.html', 'text/html'],
      ['b.HTM', 'text/html'],
      ['c.txt', 'text/plain'],
      ['d.md', 'text/markdown'],
      ['e.json', 'application/json'],
    ] as const)
      expect(await fetchBytes(name, 'some text')).toMatchObject({ page: { place: join(folder, name), contentType } });
    expect(await fetchBytes('f', 'some text')).not.toHaveProperty('page.contentType');
  });

  it('unpacks .gz', async () => {
    const fetched = await fetchBytes('a.html.gz', gzipSync('<p>text</p>'));
    expect(fetched).toMatchObject({ page: { contentType: 'text/html' } });
    expect('page' in fetched && Buffer.from(fetched.page.bytes).toString()).toBe('<p>text</p>');
  });

  it('names what it cannot use', async () => {
    expect(await fetchBytes('empty.txt', '')).toMatchObject({ outcome: 'empty' });
    expect(await fetchBytes('empty.gz', gzipSync(''))).toMatchObject({ outcome: 'empty' });
    expect(await fetchBytes('large.txt', Buffer.alloc(30 * 1024 * 1024, 'a'))).toMatchObject({
      outcome: 'too-large',
      reason: expect.stringContaining('20 MB'),
    });
    expect(await fetchBytes('large.txt.gz', gzipSync(Buffer.alloc(30 * 1024 * 1024, 'a')))).toMatchObject({ outcome: 'too-large' });
    expect(await fetchBytes('broken.html.gz', 'no gzip')).toMatchObject({ outcome: 'unreadable' });
    expect(await fetchBytes('cut.html.gz', gzipSync('x'.repeat(5000)).subarray(0, 20))).toMatchObject({ outcome: 'unreadable' });
    expect(await fetchBytes('paper.html', '%PDF-1.4')).toMatchObject({ outcome: 'binary', reason: expect.stringContaining('a PDF') });
    expect(await fetcher({ kind: 'file', path: join(folder, 'missing') })).toMatchObject({ outcome: 'not-found' });
    expect(await fetcher({ kind: 'file', path: folder })).toMatchObject({ outcome: 'unreadable' });
  });
});

it('hands on records and pages as they are', async () => {
  const record = await fetcher({ kind: 'record', place: 'a.jsonl:3', json: '{"title":"T"}' });
  expect(record).toEqual({ page: { place: 'a.jsonl:3', bytes: Buffer.from('{"title":"T"}'), contentType: 'application/json' } });
  const page = { place: '-', bytes: new Uint8Array([65]) };
  expect(await fetcher({ kind: 'page', place: '-', page })).toEqual({ page });
});

describe('binaryKind', () => {
  it('knows formats by their first bytes, and others by bytes that no text has', () => {
    expect(binaryKind(Buffer.from('\x89PNG\r\n', 'latin1'))).toBe('a PNG image');
    expect(binaryKind(Buffer.from('PK\x03\x04', 'latin1'))).toBe('a ZIP archive or an Office document');
    expect(binaryKind(Buffer.from('RIFF\x24\x08\0\0WEBPVP8 ', 'latin1'))).toBe('binary data');
    expect(binaryKind(Uint8Array.from({ length: 4000 }, (_, index) => (index * 7919) % 256))).toBe('binary data');
    expect(binaryKind(Buffer.from('text\0text'))).toBe('binary data');
  });

  it('takes text in any charset for text, also with one stray NUL', () => {
    expect(binaryKind(Buffer.from('Łódź\n\ttext'))).toBeUndefined();
    for (const text of ['RIFF opened', 'ID3 sells', 'BZh signed', 'OggS, too', 'GIF8 or not', 'Rar!'])
      expect(binaryKind(Buffer.from(text))).toBeUndefined();
    expect(binaryKind(Buffer.from('\ufeffUTF-16', 'utf16le'))).toBeUndefined();
    expect(binaryKind(Buffer.from(`${'text '.repeat(1000)}\0`))).toBeUndefined();
    expect(binaryKind(new Uint8Array())).toBeUndefined();
  });
});

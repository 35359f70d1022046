import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { checkSources } from '../../ingest/discover/check-sources.ts';
import { type Line, splitLines } from '../../ingest/discover/split-lines.ts';
import { brief, createFolder, discoverAll } from './folder.ts';

const { path: root, write } = createFolder();

describe('checkSources', () => {
  it('lets files, folders, addresses and standard input pass', async () => {
    await expect(checkSources([write('a.html', ''), root, 'https://example.com/a', '-'])).resolves.toBeUndefined();
  });

  it.each([
    ['missing.html', 'missing.html does not exist.', /path/],
    ['example.com/article', 'example.com/article does not exist.', /https:\/\/example\.com\/article/],
    ['ftp://example.com/a', 'ftp://example.com/a is of a kind that cannot be fetched.', /http/],
    ['http://', 'http:// is no web address.', /https/],
    ['', '(an empty name) does not exist.', /path/],
  ])('names %j and says what to do', async (source, message, hint) => {
    await expect(checkSources([root, source])).rejects.toMatchObject({
      code: 'BAD_USAGE',
      stage: 'discover',
      message,
      hint: expect.stringMatching(hint),
    });
  });

  it('is asked by discover before anything else', async () => {
    await expect(discoverAll(`${root}/nothing`)).rejects.toMatchObject({ code: 'BAD_USAGE' });
  });
});

describe('standard input', () => {
  it('may be one JSON article a line', async () => {
    expect(brief(await discoverAll('-', ['{"title":"One"}\n{"ti', 'tle":"Two"}\nbad\n']))).toEqual([
      'record -:1',
      'record -:2',
      '!bad-record -:3',
    ]);
  });

  it('may be one JSON text over many lines', async () => {
    expect(brief(await discoverAll('-', ['{\n  "title": "One"\n}\n']))).toEqual(['record -']);
    expect(brief(await discoverAll('-', ['{"title":"One"}']))).toEqual(['record -']);
    expect(brief(await discoverAll('-', ['[{"title":"One"},\n{"title":"Two"}]']))).toEqual(['record -#1', 'record -#2']);
    expect(brief(await discoverAll('-', ['{"title": \n']))).toEqual(['!bad-record -']);
  });

  it('may be a page, a text or a feed', async () => {
    expect(await discoverAll('-', ['<html>', '<p>text</p>'])).toMatchObject([
      { ref: { kind: 'page', page: { place: '-', bytes: new Uint8Array(Buffer.from('<html><p>text</p>')) } } },
    ]);
    expect(brief(await discoverAll('-', ['They signed.\nOn Wednesday.']))).toEqual(['page -']);
    expect(
      brief(
        await discoverAll('-', [
          '<rss><channel><item><link>https://example.com/a</link></item><item><link>b.html</link></item></channel></rss>',
        ]),
      ),
    ).toEqual(['web https://example.com/a', '!bad-address -']);
  });

  it('may be nothing, or nothing that can be read', async () => {
    expect(brief(await discoverAll('-'))).toEqual(['!empty -']);
    expect(brief(await discoverAll('-', ['  \n ']))).toEqual(['!empty -']);
    expect(brief(await discoverAll('-', ['%PDF-1.7']))).toEqual(['!binary -']);
    expect(brief(await discoverAll('-', Array(22).fill(' '.repeat(1024 * 1024))))).toEqual(['!too-large -']);
  });
});

describe('splitLines', () => {
  const lines = async (text: string, size: number, longest?: number): Promise<readonly Line[]> => {
    const bytes = Buffer.from(text);
    const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) => bytes.subarray(index * size, (index + 1) * size));
    const found: Line[] = [];
    for await (const line of splitLines(Readable.from(chunks), longest)) found.push(line);
    return found;
  };

  it('gives the same lines however the bytes are cut', async () => {
    for (const size of [1, 2, 3, 7, 100])
      expect(await lines('ä\n\nłódź\r\n€', size)).toEqual([
        { number: 1, text: 'ä' },
        { number: 2, text: '' },
        { number: 3, text: 'łódź' },
        { number: 4, text: '€' },
      ]);
  });

  it('passes over a line that is too long, and tells its number', async () => {
    expect(await lines(`ab\n${'x'.repeat(50)}\ncd`, 8, 10)).toEqual([
      { number: 1, text: 'ab' },
      { number: 2, tooLong: true },
      { number: 3, text: 'cd' },
    ]);
  });
});

import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { isSkipped } from '../../ingest/discover/discovered.ts';
import { brief, createFolder, discoverAll } from './folder.ts';

const { path: root, write } = createFolder();
const list = async (source: string): Promise<readonly string[]> => brief(await discoverAll(source), root);

describe('a folder', () => {
  it('gives its files and those below in the order of their names, hidden ones left out, unknown ones skipped with a reason', async () => {
    for (const name of [
      'mix/b.html',
      'mix/a.txt',
      'mix/sub/z.md',
      'mix/sub/a.html.gz',
      'mix/.hidden.html',
      'mix/.git/x.html',
      'mix/c.png',
      'mix/Z.htm',
    ])
      write(name, 'text');
    write('mix/feed.xml', '<rss><channel><item><link>b.html</link></item></channel></rss>');
    const found = await discoverAll(`${root}/mix`);
    expect(brief(found, `${root}/mix`)).toEqual([
      'file Z.htm',
      'file a.txt',
      'file b.html',
      '!unknown-type c.png',
      '!unknown-type feed.xml',
      'file sub/a.html.gz',
      'file sub/z.md',
    ]);
    expect(found.flatMap((one) => ('failure' in one ? [isSkipped(one.failure)] : []))).toEqual([true, true]);
  });

  it('may be empty', async () => {
    write('none/.keep', '');
    expect(await list(`${root}/none`)).toEqual([]);
  });
});

describe('a file of lines', () => {
  it('gives a record a line with its number, and goes on after a bad one', async () => {
    const file = write('a.jsonl', '{"title":"One"}\n\n{"title":\nnot json\n{"text":"no title"}\r\n{"title":"Two"}\r\n{"title":"Three"}');
    expect(await list(file)).toEqual([
      'record a.jsonl:1',
      '!bad-record a.jsonl:3',
      '!bad-record a.jsonl:4',
      '!bad-record a.jsonl:5',
      'record a.jsonl:6',
      'record a.jsonl:7',
    ]);
    const found = await discoverAll(file);
    expect(found[1]).toMatchObject({ failure: { reason: expect.stringMatching(/^No JSON: /) } });
    expect(found[3]).toMatchObject({ failure: { reason: 'No article: "title" expected string, received undefined.' } });
    expect(found[5]).toMatchObject({ ref: { json: '{"title":"Three"}' } });
  });

  it('may be packed, and says when the packing is broken', async () => {
    expect(await list(write('b.jsonl.gz', gzipSync('{"title":"One"}\n{"title":"Two"}\n')))).toEqual([
      'record b.jsonl.gz:1',
      'record b.jsonl.gz:2',
    ]);
    expect(await list(write('c.jsonl.gz', 'no gzip'))).toEqual(['!unreadable c.jsonl.gz']);
  });

  it('is empty when it has no line', async () => {
    expect(await list(write('d.jsonl', ''))).toEqual(['!empty d.jsonl']);
    expect(await list(write('e.jsonl', '\n\n'))).toEqual(['!empty e.jsonl']);
  });
});

describe('a JSON file', () => {
  it('holds one article, or a list of them', async () => {
    expect(await list(write('one.json', '\uFEFF{"title":"One","facts":[]}'))).toEqual(['record one.json']);
    expect(await list(write('many.json', '[{"title":"One"},{"x":1},{"title":"Two"}]'))).toEqual([
      'record many.json#1',
      '!bad-record many.json#2',
      'record many.json#3',
    ]);
  });

  it('that lists other things is one failure', async () => {
    expect(await list(write('manifest.json', '[{"id":1},{"id":2},3]'))).toEqual(['!bad-record manifest.json']);
  });

  it('says why it holds none', async () => {
    expect(await list(write('bad.json', '{"title"'))).toEqual(['!bad-record bad.json']);
    expect(await list(write('empty.json', ''))).toEqual(['!empty empty.json']);
    expect(await list(write('list.json', '[]'))).toEqual(['!empty list.json']);
    expect(
      await list(
        write(
          'binary.json',
          Uint8Array.from({ length: 2000 }, (_, index) => (index * 7919) % 256),
        ),
      ),
    ).toEqual(['!binary binary.json']);
    expect(await list(write('large.json', Buffer.alloc(21 * 1024 * 1024, ' ')))).toEqual(['!too-large large.json']);
  });
});

describe('a file named by itself', () => {
  it('is taken by its ending', async () => {
    for (const name of ['p.html', 'p.htm.gz', 'p.txt', 'p.md', 'p.markdown'])
      expect(await list(write(name, 'text'))).toEqual([`file ${name}`]);
  });

  it('without a telling ending is taken by its content', async () => {
    expect(await list(write('article', 'They signed.'))).toEqual(['file article']);
    expect(await list(write('article.json5', '{"title":"One"}'))).toEqual(['record article.json5']);
    expect(
      await list(write('feed.php', '<?xml version="1.0"?><rss><channel><item><link>https://example.com/a</link></item></channel></rss>')),
    ).toEqual(['web https://example.com/a']);
    expect(await list(write('photo.png', Buffer.from('\x89PNG\r\n', 'latin1')))).toEqual(['!binary photo.png']);
    expect(await list(write('nothing', ''))).toEqual(['!empty nothing']);
  });
});

import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../ingest/read/charset.ts';

const TEXT = 'Łódź – “Brännlund”';
const bytes = (text: string, charset: string): Uint8Array => new Uint8Array(iconv.encode(text, charset));

describe('decodeText', () => {
  it('reads UTF-8 that nothing declares', () => {
    expect(decodeText(bytes(TEXT, 'utf-8'))).toBe(TEXT);
  });

  it('believes the server before the page', () => {
    const page = '<meta charset="utf-8">Žižka';
    expect(decodeText(bytes(page, 'iso-8859-2'), 'text/html; charset=ISO-8859-2')).toBe(page);
  });

  it('takes a byte-order mark away and believes it', () => {
    expect(decodeText(new Uint8Array([0xef, 0xbb, 0xbf, 0x61]), 'text/html; charset=iso-8859-1')).toBe('a');
    expect(decodeText(new Uint8Array([0xff, 0xfe, 0x61, 0x00, 0x6c, 0x01]))).toBe('aŬ');
  });

  it('finds a declaration that stands four thousand characters into the page', () => {
    const page = `<!-- ${'x'.repeat(4000)} --><meta http-equiv="Content-Type" content="text/html; charset=windows-1251">Яндекс`;
    expect(decodeText(bytes(page, 'windows-1251'))).toBe(page);
  });

  it('does not believe a page that says UTF-8 and is not', () => {
    expect(decodeText(bytes('<meta charset="utf-8">“€5” – café', 'windows-1252'))).toContain('“€5” – café');
    expect(decodeText(bytes('“€5”', 'windows-1252'), 'text/html; charset=utf-8')).toBe('“€5”');
  });

  it('reads what calls itself Latin-1 as windows-1252, as browsers do', () => {
    expect(decodeText(bytes('“€”', 'windows-1252'), 'text/html; charset=iso-8859-1')).toBe('“€”');
  });

  it('stays with UTF-8 when a few bytes of the page are broken', () => {
    const broken = Buffer.concat([Buffer.from('Żądło łąki święto źdźbło'), Buffer.from([0xff]), Buffer.from(' koń')]);
    expect(decodeText(broken)).toContain('Żądło łąki święto źdźbło');
  });

  it('falls back to windows-1252 for an unknown charset', () => {
    expect(decodeText(bytes('naïve', 'windows-1252'), 'text/html; charset=x-unheard-of')).toBe('naïve');
  });
});

describe('a charset that is told wrongly', () => {
  it('gives way to bytes that are UTF-8', () => {
    expect(decodeText(bytes(TEXT, 'utf-8'), 'text/html; charset=iso-8859-1')).toBe(TEXT);
    expect(decodeText(bytes(`<meta charset="windows-1251">${TEXT}`, 'utf-8'))).toContain(TEXT);
  });

  it('does not, for a few letters of two bytes that look like UTF-8 by chance', () => {
    expect(decodeText(bytes('小模', 'gbk'), 'text/html; charset=gb2312')).toBe('小模');
    expect(decodeText(bytes('我们在里加开会谈论键盘', 'utf-8'), 'text/html; charset=gb2312')).toBe('我们在里加开会谈论键盘');
  });

  it('is looked for outside comments', () => {
    const page = '<!-- <meta charset="windows-1251"> --><meta charset="iso-8859-2">Žižka';
    expect(decodeText(bytes(page, 'iso-8859-2'))).toBe(page);
  });
});

describe('the name of a charset', () => {
  it.each([
    ['x-sjis', 'shift_jis', '株式会社①'],
    ['GB2312', 'gb18030', '键盘€㐀'],
    ['euc-kr', 'cp949', '한국똠'],
    ['KS_C_5601-1987', 'cp949', '키보드'],
    ['EUC-JP', 'euc-jp', '株式会社'],
    ['big5', 'big5-hkscs', '鍵盤'],
    ['latin1', 'windows-1252', '“€5”'],
    ['iso-8859-9', 'windows-1254', 'ığş “€”'],
    ['iso-8859-15', 'iso-8859-15', 'œuvre à 5 €'],
    ['koi8-r', 'koi8-r', 'Яндекс'],
  ])('%s is read as browsers do', (label, encoding, text) => {
    expect(decodeText(bytes(text, encoding), `text/html; charset=${label}`)).toBe(text);
  });

  it('may be one that writes with seven bits', () => {
    const japanese = new Uint8Array([0x1b, 0x24, 0x42, 0x25, 0x22, 0x1b, 0x28, 0x42]);
    expect(decodeText(japanese, 'text/html; charset=ISO-2022-JP')).toBe('ア');
  });
});

describe('bytes of two', () => {
  it('are known without a mark', () => {
    const page = `<!doctype html><html><p>${TEXT}`;
    expect(decodeText(bytes(page, 'utf-16le'))).toBe(page);
    expect(decodeText(bytes(page, 'utf-16be'))).toBe(page);
  });
});

it('stays with UTF-8 where the end cuts a character through', () => {
  expect(decodeText(Buffer.from('Žižka').subarray(0, 1))).toBe('\uFFFD');
  expect(decodeText(Buffer.concat([Buffer.from('café '), Buffer.from('€').subarray(0, 2)]))).toBe('café \uFFFD');
});

it('reads an XML declaration', () => {
  const page = '<?xml version="1.0" encoding="ISO-8859-2"?><p>Žižka</p>';
  expect(decodeText(bytes(page, 'iso-8859-2'))).toBe(page);
});

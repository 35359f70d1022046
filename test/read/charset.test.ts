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

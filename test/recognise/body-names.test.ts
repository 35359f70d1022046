import { describe, expect, it } from 'vitest';
import { addBodies } from '../../ingest/recognise/body-names.ts';
import { toFoundName } from '../../ingest/recognise/found-names.ts';
import { toPassages } from '../../ingest/recognise/passages.ts';

const found = (text: string): string[] => addBodies(toPassages({ title: '', text }), []).map((name) => name.text);

describe('the name of a body', () => {
  it('has the word for it at its end, and every capital before', () => {
    expect(found('The V-by Disc Association has ten members.')).toEqual(['V-by Disc Association']);
    expect(found('Nordlicht joined the Portable Battery Consortium in May.')).toEqual(['Portable Battery Consortium']);
    expect(found('The Multi-lens Map Forum grows.')).toEqual(['Multi-lens Map Forum']);
    expect(found('The Open Map Foundation grows.')).toEqual(['Open Map Foundation']);
  });

  it('may begin with that word', () => {
    expect(found('Nordlicht backs the Coalition for Better Maps and others.')).toEqual(['Coalition for Better Maps']);
  });

  it('is more than the word, and not the beginning of a longer name', () => {
    expect(found('The Foundation met in May.')).toEqual([]);
    expect(found('They watch Blue Foundation Nights at home.')).toEqual([]);
  });

  it('takes in what was found of it, but nothing that goes further', () => {
    const passages = toPassages({ title: '', text: 'The Cloud Map Foundation met.' });
    const part = toFoundName(passages, 0, { kind: 'PRODUCT', start: 1, end: 3 });
    const more = toFoundName(passages, 0, { kind: 'OTHER', start: 1, end: 5 });
    expect(addBodies(passages, [part]).map(({ text }) => text)).toEqual(['Cloud Map Foundation']);
    expect(addBodies(passages, [more])).toEqual([more]);
  });
});

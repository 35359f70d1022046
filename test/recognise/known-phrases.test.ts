import { describe, expect, it } from 'vitest';
import { type FoundName, toFoundName } from '../../ingest/recognise/found-names.ts';
import { mendKnown } from '../../ingest/recognise/known-phrases.ts';
import { toPassages } from '../../ingest/recognise/passages.ts';
import { readKnownNames } from '../../ingest/recognise/tagger/known-names.ts';

const KNOWN = readKnownNames("COMPANY: Nordlicht, Seestern, Pixel & Sons, Quiet Insider, Anna's, The Lantern, Films That Last\n");

/** The names of a title after mending; `tagged` as the words of the names that were found in it. */
const mended = (title: string, ...tagged: readonly string[]): string[] => {
  const passages = toPassages({ title, text: '' });
  const words = passages[0]?.words ?? [];
  const found = tagged.map((text): FoundName => {
    const parts = text.split(' ');
    const start = words.findIndex((_, at) => words.slice(at, at + parts.length).join(' ') === text);
    return toFoundName(passages, 0, { kind: 'COMPANY', start, end: start + parts.length });
  });
  return mendKnown(passages, found, KNOWN).map(({ text }) => text);
};

describe('leagues', () => {
  it('do business, whatever the tagger takes them for', () => {
    const passages = toPassages({ title: 'Seestern shows NFL games in Oslo', text: '' });
    const found = [2, 5].map((start) => toFoundName(passages, 0, { kind: 'OTHER', start, end: start + 1 }));
    expect(mendKnown(passages, found, KNOWN).map(({ kind }) => kind)).toEqual(['COMPANY', 'OTHER']);
  });
});

describe('names of the list', () => {
  it('are found where they have several words and the tagger saw none, or a part', () => {
    expect(mended('Seestern Spends $3M To Buy Quiet Insider', 'Seestern')).toEqual(['Seestern', 'Quiet Insider']);
    expect(mended('Anna’s will now sell the Zunder phone', 'Anna', 'Zunder')).toEqual(['Anna’s', 'Zunder']);
    expect(mended('Seestern partners with Films That Last', 'Seestern')).toEqual(['Seestern', 'Films That Last']);
  });

  it('do not cut a longer name, nor come out of a turn of phrase in Title Case', () => {
    expect(mended('Quiet Insider Group sells a magazine', 'Quiet Insider Group')).toEqual(['Quiet Insider Group']);
    expect(mended('Seestern Walks With The Lantern Of Hope', 'Seestern')).toEqual(['Seestern']);
  });

  it('are parted at a joint, but not where the list knows the whole or neither half', () => {
    expect(mended('Seestern & Zunder launch local offers', 'Seestern & Zunder')).toEqual(['Seestern', 'Zunder']);
    expect(mended('Pixel & Sons closes a shop', 'Pixel & Sons')).toEqual(['Pixel & Sons']);
    expect(mended('Zunder & Falter closes a shop', 'Zunder & Falter')).toEqual(['Zunder & Falter']);
  });

  it('end where the list says, before what a headline tells of them', () => {
    expect(mended('Zunder writes down Seestern Investment', 'Zunder', 'Seestern Investment')).toEqual(['Zunder', 'Seestern']);
    expect(mended('Zunder works with the Seestern transit app', 'Zunder', 'Seestern transit')).toEqual(['Zunder', 'Seestern']);
    expect(mended('New Seestern product is out', 'New Seestern')).toEqual(['Seestern']);
    expect(mended('Zunder joins the $1 billion Seestern fund', 'Zunder', 'Seestern fund')).toEqual(['Zunder', 'Seestern fund']);
  });
});

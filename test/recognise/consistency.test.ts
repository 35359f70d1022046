import { describe, expect, it } from 'vitest';
import { makeConsistent } from '../../ingest/recognise/consistency.ts';
import { type FoundName, toFoundName } from '../../ingest/recognise/found-names.ts';
import { toPassages } from '../../ingest/recognise/passages.ts';
import type { MentionKind } from '../../schema/ontology.ts';

const passages = toPassages({
  title: 'Unicorn Greenhouse Buys Parklet',
  text: 'Greenhouse has bought Parklet. Parklet is small, said Ann Lee. Parklet and Greenhouse fit, and Lee stays on.',
});
const name = (passage: number, start: number, end: number, kind: MentionKind): FoundName =>
  toFoundName(passages, passage, { kind, start, end });
const brief = (names: readonly FoundName[]): string[] => names.map(({ passage, text, kind }) => `${passage} ${text} ${kind}`);

describe('makeConsistent', () => {
  it('gives a name the kind that it has in most places, and finds it where it was missed', () => {
    const tagged = [
      name(1, 0, 1, 'COMPANY'),
      name(1, 3, 4, 'COMPANY'),
      name(2, 0, 1, 'COMPANY'),
      name(3, 0, 1, 'COMPANY'),
      name(0, 3, 4, 'PRODUCT'),
    ];
    expect(brief(makeConsistent(passages, tagged))).toEqual([
      '0 Greenhouse COMPANY',
      '0 Parklet COMPANY',
      '1 Greenhouse COMPANY',
      '1 Parklet COMPANY',
      '2 Parklet COMPANY',
      '3 Parklet COMPANY',
      '3 Greenhouse COMPANY',
    ]);
  });

  it('cuts a headline’s name to what the text knows of it', () => {
    expect(brief(makeConsistent(passages, [name(0, 0, 2, 'COMPANY'), name(1, 0, 1, 'COMPANY')]))).toContain('0 Greenhouse COMPANY');
  });

  it('knows a person by the family name', () => {
    expect(brief(makeConsistent(passages, [name(2, 5, 7, 'PERSON'), name(3, 6, 7, 'COMPANY')]))).toEqual([
      '2 Ann Lee PERSON',
      '3 Lee PERSON',
    ]);
  });

  it('leaves a brand a brand beside the company of that name', () => {
    const tagged = [name(1, 3, 4, 'COMPANY'), name(2, 0, 1, 'COMPANY'), name(3, 0, 1, 'BRAND')];
    expect(brief(makeConsistent(passages, tagged))).toContain('3 Parklet BRAND');
  });
});

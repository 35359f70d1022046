import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readLabelledHeadlines } from '../../bench/extract/labelled-headlines.ts';

const DEAL = 'Noreva buys Pentalux and Quillon’s maps';
const SILENT = 'Why nobody misses the headphone jack';
const KNOWN = 'Pentalux opens a plant';
const hash = (title: string): string => createHash('sha1').update(title).digest('hex').slice(0, 10);

describe('labelled headlines', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'labels-'));
    mkdirSync(join(folder, 'headlines'));
    writeFileSync(join(folder, 'headlines/unlabelled.txt'), `${[DEAL, SILENT, KNOWN, DEAL].join('\n')}\n`);
    const lines = [
      '# layout',
      `${hash(DEAL)} ACQUISITION ANNOUNCED|COMPLETED acquirer@0-6 target@12-20`,
      `${hash(DEAL)} DIVESTITURE|ACQUISITION ANNOUNCED buyer@0-6 seller@25-32 ?`,
    ];
    writeFileSync(join(folder, 'labels.txt'), `${lines.join('\n')}\n`);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const read = () => readLabelledHeadlines(folder, new Set([KNOWN]), join(folder, 'labels.txt'));

  it('gives each title once, without those that another set holds', () => {
    expect(
      read()
        .map(({ title }) => title)
        .sort(),
    ).toEqual([DEAL, SILENT]);
  });

  it('finds the parties where the label says', () => {
    const [deal] = read().filter(({ title }) => title === DEAL);
    expect(deal?.agreements).toEqual([
      {
        type: 'ACQUISITION',
        alt_types: [],
        status: 'ANNOUNCED',
        alt_status: ['COMPLETED'],
        parties: [
          { role: 'acquirer', name: 'Noreva' },
          { role: 'target', name: 'Pentalux' },
        ],
        unsure: false,
      },
      {
        type: 'DIVESTITURE',
        alt_types: ['ACQUISITION'],
        status: 'ANNOUNCED',
        alt_status: [],
        parties: [
          { role: 'buyer', name: 'Noreva' },
          { role: 'seller', name: 'Quillon' },
        ],
        unsure: true,
      },
    ]);
    expect(read().find(({ title }) => title === SILENT)?.agreements).toEqual([]);
  });

  it('gives nothing where the folder has no list', () => {
    expect(readLabelledHeadlines(join(folder, 'headlines'), new Set())).toEqual([]);
  });
});

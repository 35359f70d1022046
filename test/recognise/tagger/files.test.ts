import { describe, expect, it } from 'vitest';
import { hashText } from '../../../ingest/recognise/tagger/hash.ts';
import { LABEL_COUNT } from '../../../ingest/recognise/tagger/labels.ts';
import { readModel, writeModel } from '../../../ingest/recognise/tagger/model.ts';
import { readWordTable, writeWordTable } from '../../../ingest/recognise/tagger/word-table.ts';

describe('the model file', () => {
  const weights = new Float32Array(3 * LABEL_COUNT);
  weights[2] = 1.5;
  weights[LABEL_COUNT + 3] = -100;
  weights[2 * LABEL_COUNT] = 0.05;
  const transitions = new Float32Array(LABEL_COUNT * LABEL_COUNT).fill(0.5);
  const model = readModel(writeModel({ hashes: [11, -7, 99], weights, transitions }, 1 / 32, 0.1));

  it('holds each weight in whole steps, cut at 127', () => {
    expect(model.weights[model.rowOf(11) * LABEL_COUNT + 2]).toBe(48);
    expect(model.weights[model.rowOf(-7) * LABEL_COUNT + 3]).toBe(-127);
    expect(model.transitions[0]).toBe(16);
  });

  it('leaves out rows below the least weight, and knows which features it does not have', () => {
    expect(model.rowOf(99)).toBe(-1);
    expect(model.rowOf(12345)).toBe(-1);
  });
});

describe('the table of words', () => {
  const rows = new Map([
    ['nokia', { cluster: 1024, casing: 5 }],
    ['said', { cluster: 1, casing: 1 }],
  ]);
  const bytes = writeWordTable(rows);

  it('gives back cluster and casing of a word, and nothing of one that it does not have', () => {
    const table = readWordTable(bytes);
    expect(table.find('nokia')).toEqual({ cluster: 1024, casing: 5 });
    expect(table.find('said')).toEqual({ cluster: 1, casing: 1 });
    expect(table.find('xiaomi')).toEqual({ cluster: 0, casing: 0 });
  });

  it('holds no word in letters', () => {
    expect(Buffer.from(bytes).toString('latin1')).not.toContain('nokia');
    expect(hashText('nokia')).not.toBe(hashText('nokla'));
  });
});

import { describe, expect, it } from 'vitest';
import { LABEL_COUNT, labelsToSpans, spansToLabels } from '../../../ingest/recognise/tagger/labels.ts';
import { bestLabels } from '../../../ingest/recognise/tagger/viterbi.ts';

const flat = (count: number): Int32Array => new Int32Array(count * LABEL_COUNT);

describe('bestLabels', () => {
  it('finds the sequence with the highest sum', () => {
    const wanted = spansToLabels([{ kind: 'PERSON', start: 1, end: 3 }], 4);
    const scores = flat(4);
    wanted.forEach((label, token) => {
      scores[token * LABEL_COUNT + label] = 5;
    });
    expect(bestLabels(scores, new Int16Array(LABEL_COUNT * LABEL_COUNT), 4)).toEqual(wanted);
  });

  it('leaves no name open at the end, even where the scores would', () => {
    const begin = spansToLabels([{ kind: 'COMPANY', start: 0, end: 2 }], 2)[0] ?? 0;
    const scores = flat(1);
    scores[begin] = 100;
    expect(labelsToSpans(bestLabels(scores, new Int16Array(LABEL_COUNT * LABEL_COUNT), 1))).not.toContainEqual(
      expect.objectContaining({ end: 2 }),
    );
    expect(bestLabels(scores, new Int16Array(LABEL_COUNT * LABEL_COUNT), 1)[0]).not.toBe(begin);
  });
});

import { describe, expect, it } from 'vitest';
import {
  canClose,
  canOpen,
  LABEL_COUNT,
  labelsToSpans,
  PREDECESSORS,
  type Span,
  spansToLabels,
} from '../../../ingest/recognise/tagger/labels.ts';

const SPANS: readonly Span[] = [
  { kind: 'COMPANY', start: 0, end: 2 },
  { kind: 'PRODUCT', start: 2, end: 3 },
  { kind: 'OTHER', start: 4, end: 7 },
];

describe('labels', () => {
  it('give back the spans that they were made from', () => {
    expect(labelsToSpans(spansToLabels(SPANS, 8))).toEqual(SPANS);
  });

  it('follow each other only as names can: what begins is closed by its own kind', () => {
    const labels = spansToLabels(SPANS, 8);
    expect(canOpen(labels[0] ?? 0)).toBe(true);
    expect(canClose(labels[7] ?? 0)).toBe(true);
    labels.slice(1).forEach((label, at) => {
      expect(PREDECESSORS[label]).toContain(labels[at]);
    });
    const [beginCompany = 0, , , , beginOther = 0] = labels;
    expect(PREDECESSORS[beginOther]).not.toContain(beginCompany);
    expect(LABEL_COUNT).toBe(25);
  });
});

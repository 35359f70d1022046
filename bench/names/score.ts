// Exact-span precision, recall and F1, by kind.
import type { Span } from '../../ingest/recognise/tagger/labels.ts';
import { MENTION_KINDS } from '../../schema/ontology.ts';

export type Tally = Map<string, { right: number; said: number; wanted: number }>;

const bump = (tally: Tally, key: string, field: 'right' | 'said' | 'wanted'): void => {
  const row = tally.get(key) ?? { right: 0, said: 0, wanted: 0 };
  row[field] += 1;
  tally.set(key, row);
};

/** Adds one sentence. `ignore`: spans said there are not counted (OTHER where it was not annotated). */
export const tallySpans = (tally: Tally, wanted: readonly Span[], said: readonly Span[], ignore: (span: Span) => boolean): void => {
  const keys = new Set(wanted.map(({ kind, start, end }) => `${kind} ${start} ${end}`));
  for (const { kind } of wanted) for (const row of [kind, 'ALL']) bump(tally, row, 'wanted');
  for (const span of said) {
    const right = keys.has(`${span.kind} ${span.start} ${span.end}`);
    if (!right && ignore(span)) continue;
    for (const row of [span.kind, 'ALL']) {
      bump(tally, row, 'said');
      if (right) bump(tally, row, 'right');
    }
  }
};

export const formatTally = (tally: Tally): string =>
  [...MENTION_KINDS, 'ALL']
    .map((kind) => {
      const { right, said, wanted } = tally.get(kind) ?? { right: 0, said: 0, wanted: 0 };
      const share = (top: number, bottom: number): string => (bottom === 0 ? '   –' : (100 * (top / bottom)).toFixed(1).padStart(5));
      return `  ${kind.padEnd(10)} P ${share(right, said)}  R ${share(right, wanted)}  F1 ${share(2 * right, said + wanted)}  (${wanted})`;
    })
    .join('\n');

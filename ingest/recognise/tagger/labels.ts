// The labels of the tagger: O, and for each kind of name its Begin, Inside, Last and Unit (single token) label.
import { MENTION_KINDS, type MentionKind } from '../../../schema/ontology.ts';

export const LABEL_COUNT = 1 + 4 * MENTION_KINDS.length;
const OUTSIDE = 0;
const [BEGIN, INSIDE, LAST, UNIT] = [0, 1, 2, 3] as const;

/** A name as a run of tokens: `end` is the index after its last one. */
export type Span = { readonly kind: MentionKind; readonly start: number; readonly end: number };

const labelOf = (kind: number, part: number): number => 1 + kind * 4 + part;
const partOf = (label: number): number => (label - 1) & 3;
const kindOf = (label: number): number => (label - 1) >> 2;

/** Whether label `to` may follow label `from` inside a sentence. */
const follows = (from: number, to: number): boolean => {
  const open = from !== OUTSIDE && (partOf(from) === BEGIN || partOf(from) === INSIDE);
  const continues = to !== OUTSIDE && (partOf(to) === INSIDE || partOf(to) === LAST);
  if (!open) return !continues;
  return continues && kindOf(from) === kindOf(to);
};

/** For each label, the labels that may stand before it. */
export const PREDECESSORS: readonly (readonly number[])[] = Array.from({ length: LABEL_COUNT }, (_, to) =>
  Array.from({ length: LABEL_COUNT }, (_unused, from) => from).filter((from) => follows(from, to)),
);
export const canOpen = (label: number): boolean => follows(OUTSIDE, label);
export const canClose = (label: number): boolean => follows(label, OUTSIDE);

export const spansToLabels = (spans: readonly Span[], length: number): Uint8Array => {
  const labels = new Uint8Array(length);
  for (const { kind, start, end } of spans) {
    const index = MENTION_KINDS.indexOf(kind);
    if (end - start === 1) labels[start] = labelOf(index, UNIT);
    else {
      labels.fill(labelOf(index, INSIDE), start, end);
      labels[start] = labelOf(index, BEGIN);
      labels[end - 1] = labelOf(index, LAST);
    }
  }
  return labels;
};

/** Labels of a whole sentence that follow each other as PREDECESSORS allows. */
export const labelsToSpans = (labels: ArrayLike<number>): Span[] => {
  const spans: Span[] = [];
  let start = 0;
  for (let index = 0; index < labels.length; index += 1) {
    const label = labels[index] ?? OUTSIDE;
    if (label === OUTSIDE) continue;
    const part = partOf(label);
    if (part === BEGIN || part === UNIT) start = index;
    const kind = MENTION_KINDS[kindOf(label)];
    if (kind !== undefined && (part === LAST || part === UNIT)) spans.push({ kind, start, end: index + 1 });
  }
  return spans;
};

// The best sequence of labels for a sentence (Viterbi over the allowed transitions).
import { canClose, canOpen, LABEL_COUNT, PREDECESSORS } from './labels.ts';

type Scores = { readonly [index: number]: number };

const IMPOSSIBLE = -1e15;
const OPENING = Array.from({ length: LABEL_COUNT }, (_, label) => canOpen(label));
const CLOSING = Array.from({ length: LABEL_COUNT }, (_, label) => canClose(label));

/** `scores`: LABEL_COUNT numbers a token; `transitions[from * LABEL_COUNT + to]`, in the same unit. */
export const bestLabels = (scores: Scores, transitions: Scores, count: number): Uint8Array => {
  const labels = new Uint8Array(count);
  if (count === 0) return labels;
  const back = new Uint8Array(count * LABEL_COUNT);
  let best = new Float64Array(LABEL_COUNT);
  let next = new Float64Array(LABEL_COUNT);
  for (let label = 0; label < LABEL_COUNT; label += 1) best[label] = OPENING[label] ? (scores[label] ?? 0) : IMPOSSIBLE;
  for (let token = 1; token < count; token += 1) {
    for (let to = 0; to < LABEL_COUNT; to += 1) {
      let top = Number.NEGATIVE_INFINITY;
      let origin = 0;
      for (const from of PREDECESSORS[to] ?? []) {
        const score = (best[from] ?? IMPOSSIBLE) + (transitions[from * LABEL_COUNT + to] ?? 0);
        if (score > top) {
          top = score;
          origin = from;
        }
      }
      next[to] = top + (scores[token * LABEL_COUNT + to] ?? 0);
      back[token * LABEL_COUNT + to] = origin;
    }
    [best, next] = [next, best];
  }
  let label = 0;
  let top = Number.NEGATIVE_INFINITY;
  for (let last = 0; last < LABEL_COUNT; last += 1) {
    const score = CLOSING[last] ? (best[last] ?? IMPOSSIBLE) : IMPOSSIBLE;
    if (score > top) {
      top = score;
      label = last;
    }
  }
  for (let token = count - 1; token >= 0; token -= 1) {
    labels[token] = label;
    label = back[token * LABEL_COUNT + label] ?? 0;
  }
  return labels;
};

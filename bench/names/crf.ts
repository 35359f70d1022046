// Trains the tagger: a linear-chain CRF (conditional likelihood, AdaGrad) over hashed features. A token may have several right
// labels (`allowed`, a bit mask), as where places were not annotated; then the likelihood of all of them together is raised.
import { canClose, canOpen, LABEL_COUNT, PREDECESSORS } from '../../ingest/recognise/tagger/labels.ts';

/** `features`: row numbers of token t are features[starts[t]] … features[starts[t + 1] - 1]. */
export type Sequence = {
  readonly starts: Uint32Array;
  readonly features: Uint32Array;
  readonly allowed: Uint32Array;
  readonly weight: number;
};
export type Weights = { readonly rows: Float32Array; readonly transitions: Float32Array };

const L = LABEL_COUNT;
const PAIRS: readonly (readonly [number, number])[] = PREDECESSORS.flatMap((from, to) =>
  from.map((label): [number, number] => [label, to]),
);
const OPENING = Array.from({ length: L }, (_, label) => canOpen(label));
const CLOSING = Array.from({ length: L }, (_, label) => canClose(label));

/** A generator of numbers in [0, 1) with a fixed course (mulberry32). */
export const createRandom = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};

const PAIR_FROM = Int32Array.from(PAIRS, ([from]) => from);
const PAIR_TO = Int32Array.from(PAIRS, ([, to]) => to);

/** Marginals of labels and label pairs under the scores, counted into `labels` and `pairs` with `sign`; returns the log of the sum of all paths. */
const countPaths = (
  scores: Float64Array,
  trans: Float32Array,
  count: number,
  allowed: Uint32Array | undefined,
  sign: number,
  labels: Float64Array,
  pairs: Float64Array,
): number => {
  const alpha = new Float64Array(count * L);
  const beta = new Float64Array(count * L);
  const scale = new Float64Array(count);
  const factor = new Float64Array(PAIR_FROM.length);
  for (let p = 0; p < factor.length; p += 1) factor[p] = Math.exp(trans[(PAIR_FROM[p] ?? 0) * L + (PAIR_TO[p] ?? 0)] ?? 0);
  const emission = new Float64Array(count * L);
  let logSum = 0;
  for (let t = 0; t < count; t += 1) {
    let top = -1e30;
    const mask = allowed?.[t] ?? 0xffffffff;
    for (let y = 0; y < L; y += 1) if ((mask >>> y) & 1) top = Math.max(top, scores[t * L + y] ?? 0);
    for (let y = 0; y < L; y += 1) emission[t * L + y] = (mask >>> y) & 1 ? Math.exp((scores[t * L + y] ?? 0) - top) : 0;
    logSum += top;
  }
  for (let y = 0; y < L; y += 1) alpha[y] = OPENING[y] ? (emission[y] ?? 0) : 0;
  for (let t = 0; t < count; t += 1) {
    const at = t * L;
    if (t > 0) {
      for (let p = 0; p < factor.length; p += 1) {
        const to = at + (PAIR_TO[p] ?? 0);
        alpha[to] = (alpha[to] ?? 0) + (alpha[at - L + (PAIR_FROM[p] ?? 0)] ?? 0) * (factor[p] ?? 0);
      }
      for (let y = 0; y < L; y += 1) alpha[at + y] = (alpha[at + y] ?? 0) * (emission[at + y] ?? 0);
    }
    let sum = 0;
    for (let y = 0; y < L; y += 1) sum += alpha[at + y] ?? 0;
    if (!(sum > 0)) return Number.NaN;
    scale[t] = sum;
    for (let y = 0; y < L; y += 1) alpha[at + y] = (alpha[at + y] ?? 0) / sum;
    logSum += Math.log(sum);
  }
  const lastAt = (count - 1) * L;
  let closing = 0;
  for (let y = 0; y < L; y += 1) if (CLOSING[y]) closing += alpha[lastAt + y] ?? 0;
  if (!(closing > 0)) return Number.NaN;
  logSum += Math.log(closing);
  for (let y = 0; y < L; y += 1) beta[lastAt + y] = CLOSING[y] ? 1 / closing : 0;
  for (let t = count - 1; t >= 0; t -= 1) {
    const at = t * L;
    for (let y = 0; y < L; y += 1) labels[at + y] = (labels[at + y] ?? 0) + sign * (alpha[at + y] ?? 0) * (beta[at + y] ?? 0);
    if (t === 0) break;
    const norm = 1 / (scale[t] ?? 1);
    for (let p = 0; p < factor.length; p += 1) {
      const from = at - L + (PAIR_FROM[p] ?? 0);
      const to = at + (PAIR_TO[p] ?? 0);
      const through = (factor[p] ?? 0) * (emission[to] ?? 0) * (beta[to] ?? 0) * norm;
      beta[from] = (beta[from] ?? 0) + through;
      pairs[p] = (pairs[p] ?? 0) + sign * (alpha[from] ?? 0) * through;
    }
  }
  return logSum;
};

const scoreTokens = ({ starts, features }: Pick<Sequence, 'starts' | 'features'>, rows: Float32Array): Float64Array => {
  const count = starts.length - 1;
  const scores = new Float64Array(count * L);
  for (let t = 0; t < count; t += 1) {
    for (let f = starts[t] ?? 0; f < (starts[t + 1] ?? 0); f += 1) {
      const row = (features[f] ?? 0) * L;
      for (let y = 0; y < L; y += 1) scores[t * L + y] = (scores[t * L + y] ?? 0) + (rows[row + y] ?? 0);
    }
  }
  return scores;
};

export type Settings = {
  readonly epochs: number;
  readonly rate: number;
  readonly decay: number;
  readonly seed: number;
  readonly dropout: number;
};

/** `rowCount`: how many features there are. Deterministic for its settings. */
export const trainCrf = (
  sequences: readonly Sequence[],
  rowCount: number,
  { epochs, rate, decay, seed, dropout }: Settings,
  log: (line: string) => void,
): Weights => {
  const rows = new Float32Array(rowCount * L);
  const squares = new Float32Array(rowCount * L).fill(1e-3);
  const transitions = new Float32Array(L * L);
  const transitionSquares = new Float32Array(L * L).fill(1e-3);
  const random = createRandom(seed);
  const order = sequences.map((_, index) => index);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    for (let at = order.length - 1; at > 0; at -= 1) {
      const other = Math.floor(random() * (at + 1));
      [order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
    }
    let loss = 0;
    const pace = rate * (1 - (0.9 * epoch) / epochs);
    for (const index of order) {
      const whole = sequences[index];
      if (whole === undefined || whole.starts.length < 2) continue;
      const sequence = dropout > 0 ? dropFeatures(whole, dropout, random) : whole;
      const count = sequence.starts.length - 1;
      const scores = scoreTokens(sequence, rows);
      const gradient = new Float64Array(count * L);
      const pairs = new Float64Array(PAIR_FROM.length);
      const right = countPaths(scores, transitions, count, sequence.allowed, 1, gradient, pairs);
      const all = countPaths(scores, transitions, count, undefined, -1, gradient, pairs);
      if (!Number.isFinite(right) || !Number.isFinite(all)) continue;
      loss += all - right;
      for (let p = 0; p < pairs.length; p += 1) {
        const at = (PAIR_FROM[p] ?? 0) * L + (PAIR_TO[p] ?? 0);
        const slope = (pairs[p] ?? 0) * sequence.weight - decay * (transitions[at] ?? 0);
        transitionSquares[at] = (transitionSquares[at] ?? 0) + slope * slope;
        transitions[at] = (transitions[at] ?? 0) + (pace * slope) / Math.sqrt(transitionSquares[at] ?? 1);
      }
      for (let t = 0; t < count; t += 1) {
        for (let y = 0; y < L; y += 1) {
          const push = (gradient[t * L + y] ?? 0) * sequence.weight;
          if (push < 1e-4 && push > -1e-4) continue;
          for (let f = sequence.starts[t] ?? 0; f < (sequence.starts[t + 1] ?? 0); f += 1) {
            const at = (sequence.features[f] ?? 0) * L + y;
            const weight = rows[at] ?? 0;
            const slope = push - decay * weight;
            const square = (squares[at] ?? 0) + slope * slope;
            squares[at] = square;
            rows[at] = weight + (pace * slope) / Math.sqrt(square);
          }
        }
      }
    }
    log(`epoch ${epoch + 1}: loss ${(loss / sequences.length).toFixed(3)}`);
  }
  return { rows, transitions };
};

/** The sequence with a share of its features left out, so that no single one (a name by heart) carries a decision. */
const dropFeatures = ({ starts, features, allowed, weight }: Sequence, share: number, random: () => number): Sequence => {
  const kept = new Uint32Array(features.length);
  const bounds = new Uint32Array(starts.length);
  let size = 0;
  for (let t = 0; t + 1 < starts.length; t += 1) {
    for (let f = starts[t] ?? 0; f < (starts[t + 1] ?? 0); f += 1) {
      if (random() < share) continue;
      kept[size] = features[f] ?? 0;
      size += 1;
    }
    bounds[t + 1] = size;
  }
  return { starts: bounds, features: kept.subarray(0, size), allowed, weight };
};

// The learned weights of the tagger as a file: hashed feature → one small integer for each label. No word and no text is in it.
// Layout (little-endian): row count (4 bytes), size of one weight step (float32), transitions (int16 each), feature hashes in
// ascending order (4 bytes each), weights label by label (int8 each, all rows of label 0 first).
import { LABEL_COUNT } from './labels.ts';

export type Model = {
  /** In steps, as the weights are. */
  readonly transitions: Int16Array;
  /** LABEL_COUNT weights a row. */
  readonly weights: Int8Array;
  /** Row of a feature, -1 if it has none. */
  readonly rowOf: (feature: number) => number;
  /** How much log-likelihood a step is worth. */
  readonly step: number;
};

const HEAD = 8;
const TRANSITIONS = LABEL_COUNT * LABEL_COUNT;

const createIndex = (hashes: Int32Array): ((feature: number) => number) => {
  let size = 1024;
  while (size < hashes.length * 2) size *= 2;
  const mask = size - 1;
  const slots = new Int32Array(size).fill(-1);
  hashes.forEach((hash, row) => {
    let slot = hash & mask;
    while ((slots[slot] ?? -1) >= 0) slot = (slot + 1) & mask;
    slots[slot] = row;
  });
  return (feature) => {
    for (let slot = feature & mask; ; slot = (slot + 1) & mask) {
      const row = slots[slot] ?? -1;
      if (row < 0 || hashes[row] === feature) return row;
    }
  };
};

export const readModel = (bytes: Uint8Array): Model => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const count = view.getUint32(0, true);
  const step = view.getFloat32(4, true);
  const transitions = Int16Array.from({ length: TRANSITIONS }, (_, at) => view.getInt16(HEAD + 2 * at, true));
  const hashesAt = HEAD + 2 * TRANSITIONS;
  const hashes = Int32Array.from({ length: count }, (_, row) => view.getInt32(hashesAt + 4 * row, true));
  const weights = new Int8Array(count * LABEL_COUNT);
  let at = hashesAt + 4 * count;
  for (let label = 0; label < LABEL_COUNT; label += 1) {
    for (let row = 0; row < count; row += 1, at += 1) weights[row * LABEL_COUNT + label] = view.getInt8(at);
  }
  return { transitions, weights, rowOf: createIndex(hashes), step };
};

export type Learned = { readonly hashes: readonly number[]; readonly weights: Float32Array; readonly transitions: Float32Array };

/** Weights beyond ±127 steps are cut; a row whose weights all round to nothing is left out, as is one whose largest is below `least`. */
export const writeModel = ({ hashes, weights, transitions }: Learned, step: number, least: number): Uint8Array => {
  const toStep = (weight: number): number => Math.max(-127, Math.min(127, Math.round(weight / step)));
  const rows = hashes
    .map((hash, row) => ({ hash: hash >>> 0, row }))
    .filter(({ row }) =>
      weights.subarray(row * LABEL_COUNT, (row + 1) * LABEL_COUNT).some((weight) => Math.abs(weight) >= least && toStep(weight) !== 0),
    )
    .sort((left, right) => left.hash - right.hash);
  const bytes = new Uint8Array(HEAD + 2 * TRANSITIONS + rows.length * (4 + LABEL_COUNT));
  const view = new DataView(bytes.buffer);
  view.setUint32(0, rows.length, true);
  view.setFloat32(4, step, true);
  transitions.forEach((weight, at) => {
    view.setInt16(HEAD + 2 * at, Math.round(weight / step), true);
  });
  let at = HEAD + 2 * TRANSITIONS;
  for (const { hash } of rows) {
    view.setUint32(at, hash, true);
    at += 4;
  }
  for (let label = 0; label < LABEL_COUNT; label += 1) {
    for (const { row } of rows) {
      view.setInt8(at, toStep(weights[row * LABEL_COUNT + label] ?? 0));
      at += 1;
    }
  }
  return bytes;
};

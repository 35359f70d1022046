// Words of a sentence → feature hashes for each token. Templates are of two sorts: about one word at a distance of up to two
// (their weights can be summed once per word, see tagger.ts) and about how words stand together.

import type { Mode } from './casing.ts';
import { hashText, mix } from './hash.ts';
import { SHAPES, type WordFacts } from './word-facts.ts';

export const REACH = 2;
const NONE = hashText('\u0000none');
const STRIDE = 3;
const TEMPLATES = 1000;
const AFTER_RUN = 2000;
const HOOKS = 3000;
const FAR = 5;
const BEGINNING = -1;
const END = -2;

type Emit = (feature: number) => void;

/** Features of one word that stands `offset` away from the token to be labelled; each also with the mode of the sentence. */
export const emitWord = (facts: WordFacts | undefined, offset: number, mode: Mode, emit: Emit): void => {
  const shared = offset * 8 + 100;
  const own = offset * 8 + 101 + mode;
  if (facts === undefined) {
    emit(mix(NONE, shared));
    return;
  }
  const hashes = offset === 0 ? facts.own : Math.abs(offset) === 1 ? facts.near : facts.far;
  for (const hash of hashes) {
    emit(mix(hash, shared));
    emit(mix(hash, own));
  }
};

/** Whether a word looks like part of a name where it stands; in a headline every word has a capital, so its usual case is asked. */
const isNameLike = (facts: WordFacts, mode: Mode, isFirst: boolean): boolean =>
  facts.isCapital && !((mode === 2 || isFirst) && (facts.casing === 1 || facts.casing === 2) && facts.shape === SHAPES.capital);

/** For each token the first and last index of the run of name-like words that it is in (`first > last` outside any). */
export const findRuns = (facts: readonly WordFacts[], mode: Mode): { readonly first: Int16Array; readonly last: Int16Array } => {
  const count = facts.length;
  const first = new Int16Array(count).fill(1);
  const last = new Int16Array(count);
  let start = -1;
  for (let index = 0; index <= count; index += 1) {
    const word = facts[index];
    const like = word !== undefined && isNameLike(word, mode, index === 0);
    if (like && start < 0) start = index;
    if (like || start < 0) continue;
    first.fill(start, start, index);
    last.fill(index - 1, start, index);
    start = -1;
  }
  return { first, last };
};

/** `lists`: a code a token, which list holds the phrase that it is in (known-names.ts), 0 = none. */
export const emitContext = (
  facts: readonly WordFacts[],
  index: number,
  mode: Mode,
  runs: ReturnType<typeof findRuns>,
  lists: Uint16Array,
  emit: Emit,
): void => {
  const low = (at: number): number => facts[at]?.low ?? NONE;
  const cluster = (at: number): number => facts[at]?.cluster ?? -1;
  const group = (at: number): number => (cluster(at) + 7) >> 3;
  const shape = (at: number): number => facts[at]?.shape ?? 9;
  let template = TEMPLATES;
  const both = (left: number, right: number): void => {
    template += STRIDE;
    emit(mix(mix(left, template), right));
  };
  both(low(index - 1), low(index));
  both(low(index), low(index + 1));
  both(low(index - 1), low(index + 1));
  both(low(index - 2), low(index - 1));
  both(low(index + 1), low(index + 2));
  both(cluster(index - 1), cluster(index));
  both(cluster(index), cluster(index + 1));
  both(group(index - 1), group(index + 1));
  both(cluster(index + 1), cluster(index + 2));
  both(cluster(index - 2), cluster(index - 1));
  both(low(index - 1), shape(index) + 16 * mode);
  both(low(index + 1), shape(index) + 16 * mode);
  both(cluster(index - 1), shape(index) + 16 * mode);
  both(cluster(index + 1), shape(index) + 16 * mode);
  both(shape(index - 1) * 16 + shape(index), mode);
  both(shape(index) * 16 + shape(index + 1), mode);
  both((shape(index - 1) * 16 + shape(index)) * 16 + shape(index + 1), mode);
  both(((shape(index - 2) * 16 + shape(index - 1)) * 16 + shape(index)) * 16 + shape(index + 1), shape(index + 2));
  both(index === 0 ? 1 : 0, (facts[index]?.casing ?? 0) * 64 + shape(index) * 4 + mode);
  emitRun(facts, index, mode, runs, both);
  template = HOOKS;
  emitHooks(facts, index, mode, both);
  template = AFTER_RUN;
  const list = lists[index] ?? 0;
  if (list === 0) return;
  both(list, mode);
  both(list, shape(index - 1) * 16 + shape(index + 1));
  both(list, group(index - 1));
  both(list, group(index + 1));
  both(list, (facts[index]?.casing ?? 0) * 64 + shape(index) * 4 + mode);
};

const emitRun = (
  facts: readonly WordFacts[],
  index: number,
  mode: Mode,
  { first, last }: ReturnType<typeof findRuns>,
  both: (left: number, right: number) => void,
): void => {
  const start = first[index] ?? 1;
  const end = last[index] ?? 0;
  if (start > end) return;
  const length = Math.min(end - start + 1, 5);
  const place = length * 8 + Math.min(index - start, 4);
  const before = facts[start - 1];
  const after = facts[end + 1];
  both(place, mode);
  both(before?.low ?? NONE, place);
  both(after?.low ?? NONE, place);
  both(before?.cluster ?? -1, length);
  both(after?.cluster ?? -1, length);
  both(facts[end]?.low ?? NONE, end === index ? 1 : 0);
  both(facts[end]?.cluster ?? -1, end === index ? 1 : 0);
  both(facts[start]?.cluster ?? -1, start === index ? 1 : 0);
};

/** How the token stands between the nearest hooks on either side, as far as FAR words away. */
const emitHooks = (facts: readonly WordFacts[], index: number, mode: Mode, both: (left: number, right: number) => void): void => {
  const own = facts[index];
  if (own === undefined) return;
  const hook = (at: number): number => facts[at]?.hook ?? 0;
  let left = index - 1;
  while (left >= 0 && index - left < FAR && hook(left) === 0) left -= 1;
  let right = index + 1;
  while (right < facts.length && right - index < FAR && hook(right) === 0) right += 1;
  const before = left < 0 ? BEGINNING : hook(left);
  const after = right >= facts.length ? END : hook(right);
  const place = (index - left) * 8 + (right - index);
  const look = own.shape * 8 + own.casing;
  both(mix(before, after), place * 4 + mode);
  both(mix(before, after), look * 4 + mode);
  both(before, mix(place, look));
  both(after, mix(place, look));
  both(mix(before, place), own.cluster);
  both(mix(after, place), own.cluster);
};

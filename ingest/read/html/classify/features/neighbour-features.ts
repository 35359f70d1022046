// What the lines before and after are like.
import { log } from '../numbers.ts';
import type { PageLine } from '../page-line.ts';

const STEPS = [-2, -1, 1, 2] as const;
const NAMES = ['size', 'links', 'ends', 'level', 'noise', 'isNoise', 'sameGroup', 'sameHolder'];
const NONE = NAMES.map(() => -1);

export const NEIGHBOUR_FEATURES = STEPS.flatMap((step) => NAMES.map((name) => `${name}${step}`)).join(' ');

export const neighbourFeatures = (lines: readonly PageLine[], index: number, row: number[]): void => {
  const own = lines[index];
  for (const step of STEPS) {
    const line = lines[index + step];
    if (!own || !line) row.push(...NONE);
    else
      row.push(
        log(line.size),
        line.block.links,
        Number(line.measures.endsSentence),
        line.level,
        line.box.noise,
        Number(line.isNoise),
        Number(line.group === own.group),
        Number(line.holder === own.holder),
      );
  }
};

// What the lines made by the same template are like: paragraphs of one body share their element and its classes, and so do cards.
import { log, share } from '../numbers.ts';
import type { PageLine } from '../page-line.ts';

export const GROUP_FEATURES = 'groupCount groupProse groupSize groupLinks groupNoise';

type Group = { count: number; size: number; linked: number; prose: number; noise: number };

export const createGroupFeatures = (lines: readonly PageLine[], prose: number): ((line: PageLine, row: number[]) => void) => {
  const groups = new Map<string, Group>();
  for (const line of lines) {
    const group = groups.get(line.group) ?? { count: 0, size: 0, linked: 0, prose: 0, noise: 0 };
    groups.set(line.group, group);
    group.count += 1;
    group.size += line.size;
    group.linked += line.size * line.block.links;
    if (line.isProse) group.prose += line.size;
    if (line.isNoise) group.noise += 1;
  }
  const rows = new Map(
    [...groups].map(([key, group]) => [
      key,
      [
        group.count,
        share(group.prose, prose),
        log(group.size / group.count),
        share(group.linked, group.size),
        share(group.noise, group.count),
      ],
    ]),
  );
  return ({ group }, row) => {
    row.push(...(rows.get(group) ?? []));
  };
};

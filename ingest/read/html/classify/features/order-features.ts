// Where a line stands in the page's order: after the title, between the paragraphs, among how many.
import { closest } from '../../blocks/box.ts';
import type { PageBoxes } from '../measure-boxes.ts';
import { clamp, log, share } from '../numbers.ts';
import type { PageLine } from '../page-line.ts';

export const ORDER_FEATURES =
  'mainBefore mainPosition h1Before relativeSize afterColon position proseBefore sinceTitle gapBefore gapAfter proseAfter count pageProse pageLinks paragraphs';

const FAR = 99;
const GAP = 30;
const MOST_TITLES = 5;

/** For each line, how many lines down the next paragraph is, and how many there are. */
const lookAhead = (lines: readonly PageLine[]): readonly { readonly gap: number; readonly count: number }[] => {
  const ahead: { gap: number; count: number }[] = [];
  let gap = Number.POSITIVE_INFINITY;
  let count = 0;
  for (const line of lines.toReversed()) {
    ahead.push({ gap: gap + 1, count });
    gap = line.isProse ? 0 : gap + 1;
    if (line.isProse) count += 1;
  }
  return ahead.reverse();
};

/** `title`: the index of the line that shows the title, -1 = none. The function must be called for each line in order. */
export const createOrderFeatures = (
  lines: readonly PageLine[],
  { of, total, main }: PageBoxes,
  title: number,
): ((index: number, row: number[]) => void) => {
  const ahead = lookAhead(lines);
  const mainProse = lines.map((line) => line.isProse && closest(line.box, (box) => box === main) !== undefined);
  const first = mainProse.indexOf(true);
  const last = mainProse.lastIndexOf(true);
  const meanProse = log(share(total.prose, total.paragraphs));
  let mainBefore = 0;
  let proseBefore = 0;
  let h1s = 0;
  let lastProse = Number.NEGATIVE_INFINITY;
  let afterColon = false;
  const mainPosition = (index: number): number => {
    if (first < 0) return -FAR;
    return clamp(index < first ? index - first : index > last ? index - last : 0, -FAR, FAR);
  };
  return (index, row) => {
    const line = lines[index];
    if (!line) return;
    const { gap, count } = ahead[index] ?? { gap: GAP, count: 0 };
    row.push(
      share(mainBefore, of(main).prose),
      mainPosition(index),
      Math.min(MOST_TITLES, h1s),
      log(line.size) - meanProse,
      Number(afterColon),
      index / lines.length,
      share(proseBefore, total.prose),
      title < 0 ? -FAR : clamp(index - title, -50, 200),
      Math.min(GAP, index - lastProse),
      Math.min(GAP, gap),
      count,
      lines.length,
      log(total.prose),
      share(total.linked, total.size),
      total.paragraphs,
    );
    if (mainProse[index]) mainBefore += line.size;
    if (line.level === 1) h1s += 1;
    if (line.box.name !== 'li') afterColon = line.measures.endsColon;
    if (line.isProse) {
      lastProse = index;
      proseBefore += line.size;
    }
  };
};

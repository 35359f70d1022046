// Lists that stand among the paragraphs of the text: their items are short and look like menus, but what is around them is text.
import { type Box, closest } from '../blocks/box.ts';
import type { PageLine } from './page-line.ts';

const MOST_LINKS = 0.5;
/** Boxes up to one that is called noise: nearer, the list is doubtful. */
const NEAR_NOISE = 3;

const LISTS: ReadonlySet<string> = new Set(['ul', 'ol', 'dl']);
const listOf = ({ box }: PageLine): Box | undefined => closest(box, ({ name }) => LISTS.has(name));

const isPlain = ({ block, box, isNoise }: PageLine): boolean => block.links < MOST_LINKS && !isNoise && box.noise > NEAR_NOISE;

/** Runs of lines of one list, as [first, behind the last]. */
const listRuns = (lines: readonly PageLine[]): readonly (readonly [number, number])[] => {
  const lists = lines.map(listOf);
  const starts = lists.flatMap((list, index) => (list && list !== lists[index - 1] ? [index] : []));
  return starts.map((start) => {
    let end = start;
    while (lists[end] === lists[start] && end < lines.length) end += 1;
    return [start, end];
  });
};

/** Indices of the lines to keep beside those that `isKept` tells: the list's box lies beside those of the kept lines around it. */
export const findSandwichedLists = (lines: readonly PageLine[], isKept: (index: number) => boolean): ReadonlySet<number> => {
  const found = new Set<number>();
  for (const [start, end] of listRuns(lines)) {
    const first = lines[start];
    const next = lines[end];
    const isAmongText = isKept(start - 1) && isKept(end) && first && next && listOf(first)?.parent === next.holder;
    if (isAmongText && lines.slice(start, end).every(isPlain)) for (let index = start; index < end; index += 1) found.add(index);
  }
  return found;
};

// The foot of the page, by element or class: who publishes it, by which rules, and not its article.
import type { Box } from '../blocks/box.ts';
import { share } from './numbers.ts';
import type { PageLine } from './page-line.ts';

/** A foot with more of the page's prose than this is none. */
const OWN_SHARE = 0.3;

const footOf = (box: Box): Box | undefined => {
  let foot: Box | undefined;
  for (let at: Box | undefined = box; at && at.name !== 'article'; at = at.parent)
    if (at.name === 'footer' || at.marks.foot === at.depth) foot = at;
  return foot;
};

/** A test for the lines of one page. */
export const inPageFoot = (lines: readonly PageLine[]): ((line: PageLine) => boolean) => {
  const held = new Map<Box, number>();
  let prose = 0;
  for (const { box, size, isProse } of lines) {
    if (!isProse) continue;
    prose += size;
    const foot = footOf(box);
    if (foot) held.set(foot, (held.get(foot) ?? 0) + size);
  }
  return ({ box }) => {
    const foot = footOf(box);
    return foot !== undefined && share(held.get(foot) ?? 0, prose) < OWN_SHARE;
  };
};

// What the boxes around a line hold, and how it lies to the one that holds the article.
import { type Box, closest, isArticle } from '../../blocks/box.ts';
import type { PageBoxes } from '../measure-boxes.ts';
import { share } from '../numbers.ts';
import type { PageLine } from '../page-line.ts';

export const BOX_FEATURES =
  'holdProse holdLinks holdBlocks holdParagraphs outProse outLinks outBlocks inMain belowMain isMainChild mainProse articleProse mainUp branchProse branchSize branchLinks branchBlocks branchAside branchNoise otherArticle';

/** Boxes from this one up to the main one; undefined where that is not around it. */
const stepsTo = (box: Box, main: Box | undefined): number | undefined => {
  let steps = 0;
  for (let at: Box | undefined = box; at; at = at.parent) {
    if (at === main) return steps;
    steps += 1;
  }
  return undefined;
};

/** The outermost box around the line that does not hold the main one, and how far out it is. */
const findBranch = (box: Box, path: ReadonlySet<Box>): { readonly branch: Box | undefined; readonly steps: number } => {
  let branch: Box | undefined;
  let steps = 0;
  for (let at: Box | undefined = box; at && !path.has(at); at = at.parent) {
    branch = at;
    steps += 1;
  }
  return { branch, steps };
};

export const createBoxFeatures = ({ of, total, main, article: own }: PageBoxes): ((line: PageLine, row: number[]) => void) => {
  const path = new Set<Box>();
  for (let box = main; box; box = box.parent) path.add(box);
  return ({ box, holder }, row) => {
    const held = of(holder);
    const out = of(holder.parent);
    const steps = stepsTo(box, main);
    const { branch, steps: up } = findBranch(box, path);
    const inBranch = of(branch);
    const article = closest(box, isArticle);
    row.push(
      share(held.prose, total.prose),
      share(held.linked, held.size),
      held.blocks,
      held.paragraphs,
      share(out.prose, total.prose),
      share(out.linked, out.size),
      out.blocks,
      Number(steps !== undefined),
      steps ?? -1,
      Number(holder === main),
      share(of(main).prose, total.prose),
      article ? share(of(article).prose, total.prose) : -1,
      up,
      share(inBranch.prose, total.prose),
      share(inBranch.size, total.size),
      share(inBranch.linked, inBranch.size),
      inBranch.blocks,
      branch ? branch.around.aside : -1,
      branch ? branch.noise : -1,
      Number(article !== undefined && article !== own),
    );
  };
};

// Lines of a page → numbers that tell text from what stands around it. Nothing in them knows a site: sizes, links, marks, places, repeats.
import { BOX_FEATURES, createBoxFeatures } from './features/box-features.ts';
import { createGroupFeatures, GROUP_FEATURES } from './features/group-features.ts';
import { createKnownFeatures, findTitleLine, KNOWN_FEATURES, type Known } from './features/known-features.ts';
import { LINE_FEATURES, lineFeatures } from './features/line-features.ts';
import { NEIGHBOUR_FEATURES, neighbourFeatures } from './features/neighbour-features.ts';
import { createOrderFeatures, ORDER_FEATURES } from './features/order-features.ts';
import { PLACE_FEATURES, placeFeatures } from './features/place-features.ts';
import { measureBoxes } from './measure-boxes.ts';
import type { PageLine } from './page-line.ts';

export const FEATURE_NAMES: readonly string[] = [
  LINE_FEATURES,
  PLACE_FEATURES,
  BOX_FEATURES,
  GROUP_FEATURES,
  ORDER_FEATURES,
  KNOWN_FEATURES,
  NEIGHBOUR_FEATURES,
].flatMap((names) => names.split(' '));

/** A row a line, in the order of FEATURE_NAMES. */
export const listFeatures = (lines: readonly PageLine[], known: Known): readonly (readonly number[])[] => {
  const boxes = measureBoxes(lines);
  const boxFeatures = createBoxFeatures(boxes);
  const groupFeatures = createGroupFeatures(lines, boxes.total.prose);
  const orderFeatures = createOrderFeatures(lines, boxes, findTitleLine(lines, known));
  const knownFeatures = createKnownFeatures(lines, known, boxes.total.prose);
  return lines.map((line, index) => {
    const row: number[] = [];
    lineFeatures(line, row);
    placeFeatures(line, row);
    boxFeatures(line, row);
    groupFeatures(line, row);
    orderFeatures(index, row);
    knownFeatures(line, row);
    neighbourFeatures(lines, index, row);
    return row;
  });
};

// What the elements around a line say: their names, their classes.
import { AROUND, markDistance } from '../../blocks/box.ts';
import { MARKS } from '../../blocks/class-marks.ts';
import type { PageLine } from '../page-line.ts';

export const PLACE_FEATURES = `level depth noise ${MARKS.map((mark) => `mark_${mark}`).join(' ')} isBody isHidden isParagraph classWords ${AROUND.map((name) => `in_${name}`).join(' ')}`;

export const placeFeatures = ({ box, level }: PageLine, row: number[]): void => {
  row.push(level, box.depth, box.noise);
  for (const mark of MARKS) row.push(markDistance(box, mark));
  row.push(Number(box.isBody), Number(box.isHidden), Number(box.name === 'p'), box.words);
  for (const name of AROUND) row.push(box.around[name]);
};

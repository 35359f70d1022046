// For people who mend a site: what speaks against a line's being text, in words. The forest weighs more than this.
import { type Box, closest } from '../blocks/box.ts';
import { NOISE_MARKS } from '../blocks/class-marks.ts';
import type { PageLine } from './page-line.ts';

const nameOf = ({ name, classes }: Box): string => `${name}${classes ? `.${classes.trim().split(/\s+/)[0]}` : ''}`;

const noiseBox = (box: Box): string | undefined => {
  const marked = NOISE_MARKS.flatMap((mark) => (box.marks[mark] === undefined ? [] : [{ mark, depth: box.marks[mark] }]));
  const nearest = marked.sort((a, b) => b.depth - a.depth)[0];
  if (!nearest) return undefined;
  const named = closest(box, ({ depth }) => depth === nearest.depth) ?? box;
  return `in a box called ${nearest.mark} (${nameOf(named)})`;
};

export const listReasons = ({
  block,
  box,
  measures: { isTime, isNotice, isByline, isPointer, isOffer, isCredit },
}: PageLine): readonly string[] =>
  [
    block.links > 0.5 ? `${Math.round(block.links * 100)} % of it are links` : undefined,
    isTime ? 'tells a time' : undefined,
    isNotice ? 'reads like a notice' : undefined,
    isByline ? 'reads like a byline' : undefined,
    isPointer ? 'points to another page' : undefined,
    isOffer ? 'offers or asks something of the reader' : undefined,
    isCredit ? 'reads like a credit' : undefined,
    box.around.figure > 0 ? 'in a figure' : undefined,
    box.around.aside > 0 ? 'in an aside' : undefined,
    box.around.footer > 0 ? 'in a footer' : undefined,
    box.isHidden ? 'hidden' : undefined,
    noiseBox(box),
  ].filter((reason) => reason !== undefined);

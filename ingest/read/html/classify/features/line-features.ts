// What a line tells by itself.
import { log } from '../numbers.ts';
import type { PageLine } from '../page-line.ts';

export const LINE_FEATURES =
  'size words stops commas endsSentence endsColon startsLower startsQuote startsMark capitalised upper digits wordLength lines bar isTime isNotice isByline isPointer isOffer isCredit links bold noisy anchors';

export const lineFeatures = ({ measures: line, block }: PageLine, row: number[]): void => {
  row.push(
    log(line.size),
    line.words,
    line.stops,
    line.commas / line.words,
    Number(line.endsSentence),
    Number(line.endsColon),
    Number(line.startsLower),
    Number(line.startsQuote),
    Number(line.startsMark),
    line.capitalised,
    line.upper,
    line.digits,
    line.size / line.words,
    line.lines,
    Number(line.bar),
    Number(line.isTime),
    Number(line.isNotice),
    Number(line.isByline),
    Number(line.isPointer),
    Number(line.isOffer),
    Number(line.isCredit),
    block.links,
    block.bold,
    block.noisy,
    block.anchors,
  );
};

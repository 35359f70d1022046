// One file of the corpus in, its items out: texts without marks, names with offsets, agreements. The first mistake stops it, told by line.
import { basename } from 'node:path';
import { type CorpusAgreement, readAgreementLine } from './agreement-line.ts';
import { lineError, type Place } from './line-error.ts';
import { type Mark, readMarks } from './marks.ts';

/** `check`: only measured; nobody looks at it when making a rule. */
export type Split = 'dev' | 'check';
export type CorpusItem = {
  readonly place: Place;
  readonly id: string;
  readonly split: Split;
  /** ISO day of publication. */
  readonly day: string;
  readonly title: string;
  /** Paragraphs with an empty line between; empty: a headline alone. */
  readonly text: string;
  readonly titleMarks: readonly Mark[];
  readonly textMarks: readonly Mark[];
  readonly agreements: readonly CorpusAgreement[];
};

type Line = { readonly text: string; readonly place: Place };

const splitBlocks = (source: string, file: string): readonly (readonly Line[])[] => {
  const blocks: Line[][] = [[]];
  source.split(/\r?\n/).forEach((raw, index) => {
    const line = { text: raw.trimEnd(), place: { file, line: index + 1 } };
    if (line.text === '---') blocks.push([]);
    else if (line.text !== '') blocks.at(-1)?.push(line);
  });
  return blocks.filter((block) => block.length > 0);
};

const readHead = ({ text, place }: Line): Pick<CorpusItem, 'id' | 'day' | 'split'> => {
  const [, id, theme, number, day] = /^@ (([a-z-]+)-(\d{3})) (\d{4}-\d\d-\d\d)$/.exec(text) ?? [];
  if (id === undefined || day === undefined) throw lineError(place, 'an item begins with `@ theme-001 2021-03-31`.');
  if (theme !== basename(place.file, '.txt')) throw lineError(place, `the id of an item begins with the name of its file, not “${theme}”.`);
  return { id, day, split: Number(number) % 3 === 0 ? 'check' : 'dev' };
};

const readText = (lines: readonly Line[]): { readonly text: string; readonly marks: readonly Mark[] } => {
  let text = '';
  const marks: Mark[] = [];
  for (const line of lines) {
    const read = readMarks(line.text, line.place);
    if (text !== '') text += '\n\n';
    marks.push(...read.marks.map((mark) => ({ ...mark, start: mark.start + text.length, end: mark.end + text.length })));
    text += read.plain;
  }
  return { text, marks };
};

const readItem = ([head, title, ...rest]: readonly Line[]): CorpusItem => {
  if (head === undefined) throw new RangeError('an empty block');
  if (!title?.text.startsWith('# ')) throw lineError(head.place, 'the second line of an item is its title, `# …`.');
  const { plain, marks } = readMarks(title.text.slice(2), title.place);
  const isAgreement = ({ text }: Line): boolean => text.startsWith('=');
  const body = readText(rest.filter((line) => !isAgreement(line)));
  const agreements = rest.filter(isAgreement).map((line) => readAgreementLine(line.text, line.place));
  return {
    place: head.place,
    ...readHead(head),
    title: plain,
    text: body.text,
    titleMarks: marks,
    textMarks: body.marks,
    agreements,
  };
};

/** `file`: the file's name, as it shall stand in messages. */
export const parseCorpus = (source: string, file: string): readonly CorpusItem[] => splitBlocks(source, file).map(readItem);

// Judged pages → lines to print: who was taken for what, precision and recall of each verdict, and the pages judged wrongly by name.
import { VERDICTS, type Verdict } from '../../schema/ontology.ts';
import type { JudgedPage } from './judge-pages.ts';

const WIDE = 16;
const NARROW = 7;
const percent = (part: number, whole: number): string => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)}%`);
const count = (pages: readonly JudgedPage[], right: Verdict | undefined, given: Verdict | undefined): number =>
  pages.filter((page) => (right ?? page.right) === page.right && (given ?? page.given) === page.given).length;

const mistakeLines = (pages: readonly JudgedPage[]): readonly string[] =>
  pages
    .filter(({ right, given }) => right !== given)
    .map(({ name, given, reason }) => `  ${name} → ${given}${reason ? ` (${reason})` : ''}`);

/** A row for each right verdict, a column for each given one. */
export const matrixLines = (title: string, pages: readonly JudgedPage[]): readonly string[] => {
  const short = VERDICTS.map((verdict) => verdict.split('_')[0]?.slice(0, NARROW - 1) ?? verdict);
  const head = `${'right \\ given'.padEnd(WIDE)}${short.map((name) => name.padStart(NARROW)).join('')}${'precision'.padStart(11)}${'recall'.padStart(9)}`;
  const rows = VERDICTS.map((right) => {
    const cells = VERDICTS.map((given) => String(count(pages, right, given)).padStart(NARROW)).join('');
    const hits = count(pages, right, right);
    const precision = percent(hits, count(pages, undefined, right)).padStart(11);
    return `${right.padEnd(WIDE)}${cells}${precision}${percent(hits, count(pages, right, undefined)).padStart(9)}`;
  });
  const hits = pages.filter(({ right, given }) => right === given).length;
  return [`${title}: ${hits} of ${pages.length} pages right`, head, ...rows, ...mistakeLines(pages)];
};

export const lostLines = (title: string, pages: readonly JudgedPage[]): readonly string[] => {
  const lost = pages.filter(({ given }) => given !== 'ARTICLE');
  return [
    `${title}: ${lost.length} of ${pages.length} articles (${percent(lost.length, pages.length)}) judged to be something else`,
    ...mistakeLines(lost),
  ];
};

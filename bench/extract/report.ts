// A set and what was extracted from it → the lines of its report.
import { constructionLines, judgedClaims } from './constructions.ts';
import { type ExtractionError, errorsOf } from './errors.ts';
import type { Extracted } from './extract-set.ts';
import { reliabilityLines } from './reliability.ts';
import { formatTally, percent, type Score, scoreOutcomes } from './score.ts';

const indent = (lines: readonly string[]): readonly string[] => lines.map((line) => `  ${line}`);

const totals = ({ pairs, typed, roles, status, silent }: Score): readonly string[] => [
  `pairs  ${formatTally(pairs)}  (${pairs.right} right, ${pairs.given} given, ${pairs.wanted} wanted)`,
  `typed  ${formatTally(typed)}  (${typed.right} right, ${typed.given} given, ${typed.wanted} wanted)`,
  `roles ${percent(...roles)} % of ${roles[1]}, status ${percent(...status)} % of ${status[1]}, silent ${percent(...silent)} % of ${silent[1]}`,
];

const byType = ({ byType: types }: Score): readonly string[] =>
  [...types]
    .sort(([, a], [, b]) => b.wanted - a.wanted)
    .map(([type, tally]) => `${type.padEnd(22)} ${formatTally(tally)}  (${tally.wanted} wanted)`);

const byClass = (errors: readonly ExtractionError[]): readonly string[] => {
  const counts = new Map<string, number>();
  for (const { kind } of errors) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([kind, count]) => `${`${count}`.padStart(4)} ${kind}`);
};

/** `errors`: how many are listed. */
export const setLines = (name: string, items: readonly Extracted[], listed: number): readonly string[] => {
  const score = scoreOutcomes(items.map(({ outcome }) => outcome));
  const claims = judgedClaims(items);
  const errors = items.flatMap(errorsOf);
  return [
    `${name}: ${items.length} items`,
    ...indent(totals(score)),
    'By type',
    ...indent(byType(score)),
    'By construction',
    ...indent(constructionLines(claims)),
    'By class of error',
    ...indent(byClass(errors)),
    'Confidence',
    ...indent(reliabilityLines(claims)),
    ...(listed > 0 ? ['Errors', ...indent(errors.slice(0, listed).map(({ kind, id, told }) => `${kind} | ${id} | ${told}`))] : []),
    '',
  ];
};

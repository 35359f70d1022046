// A score of resolving → the lines of its report.
import type { Tally } from './judge-deals.ts';
import type { ClusterScore, ResolveScore } from './score.ts';

const percent = (share: number): string => (100 * share).toFixed(1);

const clusterLine = (name: string, { items, wanted, bCubed, pairs }: ClusterScore): string =>
  `${name.padEnd(11)} B³ P ${percent(bCubed.precision)} R ${percent(bCubed.recall)} F1 ${percent(bCubed.f1)}   pairs P ${percent(pairs.precision)} R ${percent(pairs.recall)}   (${items} of ${wanted})`;
const tallyLine = (name: string, { right, of }: Tally): string => `${name.padEnd(11)} ${right} of ${of} right`;

export const resolveLines = (title: string, { entities, agreements, claims, stories, deals }: ResolveScore, errors: boolean): string[] => {
  const wrong = [
    ...entities.errors,
    ...agreements.errors,
    ...stories.errors,
    ...Object.entries(deals).flatMap(([part, tally]) => tally.errors.map((error) => `${part} ${error}`)),
  ];
  return [
    title,
    clusterLine('entities', entities),
    clusterLine('agreements', agreements),
    clusterLine('stories', stories),
    `claims      ${claims.found} of ${claims.wanted} found, ${claims.spurious} that nothing told`,
    ...Object.entries(deals).map(([part, tally]) => tallyLine(part, tally)),
    ...(errors ? wrong.map((line) => `  ${line}`) : []),
    '',
  ];
};

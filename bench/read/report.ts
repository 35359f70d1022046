// The figures of one reader or of several → lines to print.
import type { GoldMetadata, PageSet } from './page-set.ts';
import type { Measured } from './run-rounds.ts';
import { scoreMetadata } from './score-metadata.ts';
import { type SiteScore, scoreTexts, type TextScore } from './score-texts.ts';

export type ReportOptions = { readonly worst: number; readonly publishers: boolean };

const share = (value: number): string => value.toFixed(4);
const percent = (value: number): string => `${(value * 100).toFixed(1)} %`;

const speedLine = ({ speed, slowest, fastest }: Measured): string =>
  `  speed     ${speed.toFixed(1)} pages/CPU-s (rounds ${slowest.toFixed(1)}–${fastest.toFixed(1)})`;

const textLines = ({ precision, recall, f1, error, bySite, bySiteError, sites }: TextScore): readonly string[] => [
  `  text      F1 ${share(f1)} ± ${share(error)}  P ${share(precision)}  R ${share(recall)}`,
  `  by site   F1 ${share(bySite)} ± ${share(bySiteError)} (${sites.length} sites)`,
];

const metadataLine = (found: Measured['found'], gold: ReadonlyMap<string, GoldMetadata>): string => {
  const { title, authors, day } = scoreMetadata(found, gold);
  return `  metadata  title ${percent(title)}, authors ${percent(authors)}, day ${percent(day)}`;
};

const verdictLine = (found: Measured['found']): string | undefined => {
  const counts = new Map<string, number>();
  for (const { verdict } of found) if (verdict) counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
  const told = [...counts].sort((a, b) => b[1] - a[1]).map(([verdict, count]) => `${verdict} ${count}`);
  return told.length > 0 ? `  verdicts  ${told.join(', ')}` : undefined;
};

const siteLine = ({ site, pages, f1, precision, recall }: SiteScore): string =>
  `  ${share(f1)}  P ${share(precision)}  R ${share(recall)}  ${site} (${pages.length})  ${pages.map(({ id }) => id).join(' ')}`;

const siteLines = ({ sites }: TextScore, { worst, publishers }: ReportOptions): readonly string[] => {
  const shown = publishers ? sites : sites.slice(0, worst);
  return shown.length === 0
    ? []
    : ['', publishers ? 'Every site, the worst first:' : `The worst ${shown.length} sites:`, ...shown.map(siteLine)];
};

/** `all`: ours first; the sites are listed for it alone. */
export const reportLines = (all: readonly Measured[], { pages, texts, metadata }: PageSet, options: ReportOptions): readonly string[] => {
  const scored = all.map((measured) => ({ measured, text: texts ? scoreTexts(measured.found, pages, texts) : undefined }));
  const [ours, ...others] = scored;
  return [
    ...scored.flatMap(({ measured, text }) =>
      [
        `${measured.name}, ${pages.length} pages`,
        speedLine(measured),
        ...(text ? textLines(text) : []),
        metadata ? metadataLine(measured.found, metadata) : undefined,
        verdictLine(measured.found),
      ].filter((line) => line !== undefined),
    ),
    ...others.map(
      ({ measured }) =>
        `${ours?.measured.name} is ${((ours?.measured.speed ?? 0) / measured.speed).toFixed(2)} × as fast as ${measured.name}.`,
    ),
    ...(ours?.text ? siteLines(ours.text, options) : []),
  ];
};

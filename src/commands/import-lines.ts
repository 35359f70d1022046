// What `import` says at its end.
import type { ImportSummary } from '../../ingest/import/index.ts';

type Extractor = { readonly name: string; readonly version: string };

const counted = (count: number, one: string): string => `${count.toLocaleString('en')} ${one}${count === 1 ? '' : 's'}`;

const whole = ({ articles, judgements, removals, new: fresh }: ImportSummary, file: string): string => {
  const people = [...(judgements > 0 ? [counted(judgements, 'judgement')] : []), ...(removals > 0 ? [counted(removals, 'removal')] : [])];
  const there = fresh < articles ? ` (${(articles - fresh).toLocaleString('en')} of them were there already)` : '';
  return `Imported ${[counted(articles, 'article') + there, ...people].join(', ')} from ${file}.`;
};

const stopped = ({ done, articles }: ImportSummary, file: string): string => {
  if (done === 0) return 'Stopped before anything was imported.';
  if (done === articles) return 'Stopped: all articles are in the graph, and the next command derives the rest.';
  return `Stopped: ${done.toLocaleString('en')} of ${counted(articles, 'article')} are in the graph. Import ${file} again to go on.`;
};

/** `ours`: the extractor of this program. */
export const importLines = (summary: ImportSummary, file: string, ours: Extractor): readonly string[] => {
  if (!summary.finished) return [stopped(summary, file)];
  const { extractor } = summary;
  return [
    whole(summary, file),
    ...(extractor && (extractor.name !== ours.name || extractor.version !== ours.version)
      ? [`It was made by the extractor ${extractor.name} ${extractor.version}; "rebuild" takes ${ours.name} ${ours.version} into use.`]
      : []),
  ];
};

// What `status` shows: the state of the graph on one screen.
import type { GraphInfo } from '../../queries/graph-info.ts';
import type { IngestRun } from '../../queries/ingest-runs.ts';
import type { Unfinished } from '../../queries/unfinished.ts';

export type Count = { readonly name: string; readonly count: number };
export type GraphStatus = {
  readonly database: string;
  readonly version: string;
  readonly info: GraphInfo;
  readonly types: readonly Count[];
  readonly statuses: readonly Count[];
  /** Most recent first. */
  readonly runs: readonly IngestRun[];
  readonly unfinished: Unfinished;
};

const LABEL_WIDTH = 12;
const SHOWN_TYPES = 6;

const line = (label: string, text: string): string => `${label.padEnd(LABEL_WIDTH)}${text}`;
const number = (count: number): string => count.toLocaleString('en');
const counted = (count: number, one: string, many = `${one}s`): string => `${number(count)} ${count === 1 ? one : many}`;

const listed = (counts: readonly Count[]): string => {
  const shown = counts.slice(0, SHOWN_TYPES).map(({ name, count }) => `${name} ${number(count)}`);
  const rest = counts.slice(SHOWN_TYPES).reduce((sum, { count }) => sum + count, 0);
  return [...shown, ...(rest > 0 ? [`others ${number(rest)}`] : [])].join(', ');
};

/** `2026-01-02 03:04  ingest   12 seen, 3 new, 1 failed`; counts that are 0 are left out. */
const runLine = ({ command, startedAt, endedAt, ...run }: IngestRun): string => {
  const counts = (['seen', 'new', 'changed', 'unchanged', 'skipped', 'failed'] as const)
    .filter((name) => run[name] > 0)
    .map((name) => `${number(run[name])} ${name}`);
  const what = counts.join(', ') || 'nothing to do';
  return `${startedAt.slice(0, 16).replace('T', ' ')}  ${command.padEnd(8)} ${what}${endedAt ? '' : ' (running, or it was killed)'}`;
};

export const statusLines = ({ database, version, info, types, statuses, runs, unfinished }: GraphStatus): readonly string[] => [
  line('Database', database),
  line('Graph', `version ${version}${info.extractor ? `, extracted by ${info.extractor.name} ${info.extractor.version}` : ''}`),
  line(
    'Articles',
    `${counted(info.articles, 'article')} of ${counted(info.publishers, 'publisher')} in ${counted(info.stories, 'story', 'stories')}`,
  ),
  ...(info.samples ? [line('', 'these are the samples; they leave with your first ingest')] : []),
  line('Claims', number(info.claims)),
  line('Entities', number(info.entities)),
  line('Agreements', `${number(info.agreements)}${types.length > 0 ? `: ${listed(types)}` : ''}`),
  ...(statuses.length > 0 ? [line('', listed(statuses))] : []),
  ...(unfinished.removals > 0 ? [line('Removed', counted(unfinished.removals, 'article'))] : []),
  ...(unfinished.marks > 0
    ? [line('To derive', `${counted(unfinished.marks, 'mark')} of a run that did not end; the next command finishes them`)]
    : []),
  ...(runs.length > 0 ? runs.map((run, index) => line(index === 0 ? 'Last runs' : '', runLine(run))) : [line('Last runs', 'none yet')]),
];

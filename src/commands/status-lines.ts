// What `status` shows: the state of the graph on one screen.
import type { GraphInfo } from '../../queries/graph-info.ts';
import type { IngestRun } from '../../queries/ingest-runs.ts';
import type { JudgementRow } from '../../queries/judgements.ts';
import type { Unfinished } from '../../queries/unfinished.ts';
import { judgementLine } from './judgement-lines.ts';

export type Count = { readonly name: string; readonly count: number };
export type GraphStatus = {
  readonly database: string;
  readonly version: string;
  readonly info: GraphInfo;
  readonly types: readonly Count[];
  readonly statuses: readonly Count[];
  /** Most recent first. */
  readonly runs: readonly IngestRun[];
  /** `shown`: the first of those that sleep. */
  readonly judgements: { readonly count: number; readonly sleeping: number; readonly shown: readonly JudgementRow[] };
  readonly unfinished: Unfinished;
  /** `trouble`: why the last look at some of them failed. */
  readonly sources: {
    readonly active: number;
    readonly paused: number;
    readonly waiting: number;
    readonly failed: number;
    readonly trouble: readonly string[];
    /** Those that do not answer, each with what is said of it. */
    readonly shutHosts: readonly string[];
  };
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

/** Those that sleep are named: what they are about may have been misspelt, or be gone for good. */
const judgedLines = ({ count, sleeping, shown }: GraphStatus['judgements']): readonly string[] => {
  if (count === 0) return [];
  const more = sleeping - shown.length;
  return [
    line('Judged', `${counted(count, 'judgement')}${sleeping > 0 ? `, ${number(sleeping)} of them sleeping:` : ''}`),
    ...shown.map((judgement) => line('', `${judgement.id} ${judgementLine({ ...judgement, sleeping: false })}`)),
    ...(more > 0 ? [line('', `and ${number(more)} more: "judge list --sleeping"`)] : []),
  ];
};

const SHOWN_TROUBLE = 5;

/** The first of them, and where the others are shown. */
const firstFew = (lines: readonly string[], rest: string): readonly string[] => [
  ...lines.slice(0, SHOWN_TROUBLE).map((one) => line('', one)),
  ...(lines.length > SHOWN_TROUBLE ? [line('', `and ${number(lines.length - SHOWN_TROUBLE)} more ${rest}`)] : []),
];

const sourceLines = ({ active, paused, waiting, failed, trouble, shutHosts }: GraphStatus['sources']): readonly string[] => {
  if (active + paused === 0) return [];
  const words = [`${number(active)} read on a schedule`, ...(paused > 0 ? [`${number(paused)} paused or ended`] : [])];
  const items = [
    ...(waiting > 0 ? [`${number(waiting)} waiting`] : []),
    ...(failed > 0 ? [`${number(failed)} given up ("feeds retry --list")`] : []),
  ];
  return [
    line('Sources', words.join(', ')),
    ...(items.length > 0 ? [line('', items.join(', '))] : []),
    ...firstFew(trouble, 'in trouble: "feeds list"'),
    ...firstFew(shutHosts, 'that do not answer'),
  ];
};

export const statusLines = ({
  database,
  version,
  info,
  types,
  statuses,
  runs,
  judgements,
  unfinished,
  sources,
}: GraphStatus): readonly string[] => [
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
  ...judgedLines(judgements),
  ...sourceLines(sources),
  ...(unfinished.removals > 0 ? [line('Removed', counted(unfinished.removals, 'article'))] : []),
  ...(unfinished.marks > 0
    ? [line('To derive', `${counted(unfinished.marks, 'mark')} of a run that did not end; the next command finishes them`)]
    : []),
  ...(runs.length > 0 ? runs.map((run, index) => line(index === 0 ? 'Last runs' : '', runLine(run))) : [line('Last runs', 'none yet')]),
];

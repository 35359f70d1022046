// A judgement in words, for `judge list` and `status`.
import type { JudgementRow } from '../../queries/judgements.ts';

const KIND_WIDTH = 10;

const about = ({ kind, targets, articles }: Pick<JudgementRow, 'kind' | 'targets' | 'articles'>): string => {
  if (kind === 'CONFIRM' || kind === 'REJECT') return `${targets.length === 1 ? 'claim' : 'claims'} ${targets.join(', ')}`;
  const [one = '', other = ''] = targets;
  return articles.length > 0 ? `${one} means ${other} in ${articles.join(', ')}` : `${one} and ${other}`;
};

/** One line: kind, what it is about, whether it sleeps. */
export const judgementLine = (judgement: Omit<JudgementRow, 'sleeping'> & { readonly sleeping?: boolean }): string =>
  `${judgement.kind.padEnd(KIND_WIDTH)}${about(judgement)}${judgement.sleeping ? ' (sleeping: nothing has that now)' : ''}`;

/** `quote`: of the first claim that it is about. */
export const judgementLines = (judgement: JudgementRow, quote?: string): readonly string[] => [
  judgement.id,
  `  ${judgementLine(judgement)}`,
  ...(quote === undefined ? [] : [`  “${quote}”`]),
  `  by ${judgement.by}, ${judgement.at.slice(0, 10)}: ${judgement.reason}`,
];

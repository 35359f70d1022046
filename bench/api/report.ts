// Figures → a table that can go into docs/performance.md as it is.
import type { Figures } from './measure.ts';

const HEAD = ['question', 'statements', 'p50', 'p99', 'raw p50', 'ratio', '16 clients p50', 'p99', 'a second', 'failed'];
const number = (value: number): string => (value < 10 ? value.toFixed(1) : String(Math.round(value)));

const cells = ({ name, api, raw, statements, crowd }: Figures): readonly string[] => [
  name,
  String(statements),
  number(api.p50),
  number(api.p99),
  number(raw.p50),
  (api.p50 / raw.p50).toFixed(2),
  number(crowd.p50),
  number(crowd.p99),
  number(crowd.perSecond),
  String(crowd.failed),
];

export const tableHead = (): string => [`| ${HEAD.join(' | ')} |`, `| --- |${' ---: |'.repeat(HEAD.length - 1)}`].join('\n');
export const tableRow = (figures: Figures): string => `| ${cells(figures).join(' | ')} |`;

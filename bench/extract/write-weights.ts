// Learned weights → the source file that the program reads them from, formatted as the linter wants it.
import type { Weights } from '../../ingest/relate/confidence/judge.ts';

const quoted = (text: string): string => (text.includes("'") ? JSON.stringify(text) : `'${text}'`);
const keyOf = (sign: string): string => (/^[A-Za-z_$][\w$]*$/.test(sign) ? sign : quoted(sign));

export const weightsSource = ({ bias, rule, least, signs }: Weights): string =>
  [
    '// Written by `npm run train`: numbers learned from annotated texts, by sign.',
    "import type { Weights } from './judge.ts';",
    '',
    'export const WEIGHTS: Weights = {',
    `  bias: ${bias},`,
    `  rule: ${rule},`,
    `  least: ${least},`,
    '  signs: {',
    ...Object.entries(signs).map(([sign, weight]) => `    ${keyOf(sign)}: ${weight},`),
    '  },',
    '};',
    '',
  ].join('\n');

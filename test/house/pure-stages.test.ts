// What the import rules cannot see: a pure stage that asks the clock, throws dice or looks at the process.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const IMPURE =
  /\bDate\.now\b|\bnew Date\(\s*\)|\bperformance\.|\bMath\.random\b|\brandom(UUID|Bytes|Int)\b|\bprocess\.|\bfetch\(|\bset(Timeout|Interval|Immediate)\(/;
const COMMENTS = /\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm;

const STAGES = ['ingest/read', 'ingest/recognise', 'ingest/relate', 'ingest/resolve'];

const sourcesOf = (folder: string): readonly string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.ts'))
        .map((name) => join(folder, name))
        .sort()
    : [];

const impurity = (source: string): string | undefined => IMPURE.exec(source.replace(COMMENTS, ''))?.[0];

describe('the pure stages', () => {
  const files = STAGES.flatMap(sourcesOf);

  it.each(STAGES)('%s is there', (stage) => expect(sourcesOf(stage)).not.toEqual([]));

  it.each(files)('%s asks neither clock, dice, network nor process', (file) => {
    expect(impurity(readFileSync(file, 'utf8'))).toBeUndefined();
  });
});

describe('the check itself', () => {
  it.each([
    ['const at = Date.now();', 'Date.now'],
    ['const at = new Date();', 'new Date()'],
    ['const dice = Math.random();', 'Math.random'],
    ['const id = randomUUID();', 'randomUUID'],
    ['if (process.env.X) stop();', 'process.'],
    ["const page = await fetch('x');", 'fetch('],
  ])('sees %s', (source, found) => expect(impurity(source)).toBe(found));

  it.each(['const day = new Date(published);', '// never Date.now()', '/* Math.random */ const x = 1;'])('passes %s', (source) =>
    expect(impurity(source)).toBeUndefined(),
  );
});

// Each import rule is broken once, in a tiny tree with the folders of the house, to see that the linter would say so.
import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';

const HOUSE = resolve(import.meta.dirname, '../..');
const Config = z.object({ forbidden: z.array(z.object({ name: z.string() })) });
const config = Config.parse(createRequire(import.meta.url)('../../.dependency-cruiser.cjs'));
const PACKAGES = ['neo4j-driver', 'graphql-yoga', 'cheerio', 'undici', 'vitest', 'stowaway'];
const DEV_PACKAGES = ['vitest'];
const UNDECLARED = 'stowaway';

/** `[rule, the file that breaks it, what it imports]` */
const VIOLATIONS = [
  ['no-cycles', 'src/server/ring-a.ts', './ring-b.ts'],
  ['schema-stands-alone', 'schema/leaning.ts', '../ingest/good.ts'],
  ['ingest-uses-schema-only', 'ingest/store/asking.ts', '../../queries/good.ts'],
  ['queries-use-schema-only', 'queries/writing.ts', '../ingest/good.ts'],
  ['product-without-bench', 'src/measured.ts', '../bench/good.ts'],
  ['nothing-imports-tests', 'src/tested.ts', '../test/good.ts'],
  ['nothing-imports-main', 'src/commands/again.ts', '../main.ts'],
  ['pure-stages', 'ingest/read/fetching.ts', 'node:http'],
  ['pure-stages', 'ingest/recognise/asking.ts', 'node:child_process'],
  ['pure-stages', 'ingest/relate/waiting.ts', 'node:timers/promises'],
  ['pure-stages', 'ingest/resolve/storing.ts', '../store/good.ts'],
  ['pure-stages', 'ingest/resolve/calling.ts', 'undici'],
  ['driver-rooms', 'src/server/driving.ts', 'neo4j-driver'],
  ['yoga-room', 'src/commands/serving.ts', 'graphql-yoga'],
  ['cheerio-rooms', 'ingest/fetch/parsing.ts', 'cheerio'],
  ['web-asks-through-graphql', 'src/web/peeking.ts', '../../queries/good.ts'],
  ['browser-room', 'src/web/explore/serving.ts', '../../server/serve.ts'],
  ['browser-room', 'src/web/explore/filing.ts', 'node:fs'],
  ['browser-code-in-the-browser', 'src/web/drawing.ts', './explore/drawn.ts'],
  ['declared-packages-only', 'src/hiding.ts', UNDECLARED],
  ['product-without-dev-packages', 'src/testing.ts', 'vitest'],
] as const;

/** The same packages and stages where they belong. */
const ALLOWED = [
  ['src/database/open.ts', 'neo4j-driver'],
  ['src/server/serve.ts', 'graphql-yoga'],
  ['ingest/discover/feed.ts', 'cheerio'],
  ['ingest/fetch/get.ts', 'undici'],
  ['ingest/good.ts', '../schema/good.ts'],
  ['queries/good.ts', '../schema/good.ts'],
  ['src/main.ts', '../ingest/good.ts'],
  ['src/web/explore/drawn.ts', '../../../schema/good.ts'],
  ['test/web/drawn.test.ts', '../../src/web/explore/drawn.ts'],
  ['test/a.test.ts', 'vitest'],
] as const;

const Violation = z.object({ from: z.string(), rule: z.object({ name: z.string() }) });
const Report = z.object({ summary: z.object({ violations: z.array(Violation) }) });

const put = async (file: string, text: string): Promise<void> => {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
};

const build = async (root: string): Promise<void> => {
  const listed = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, '1.0.0']));
  for (const name of PACKAGES) {
    await put(join(root, 'node_modules', name, 'package.json'), JSON.stringify({ name, version: '1.0.0', main: 'index.js' }));
    await put(join(root, 'node_modules', name, 'index.js'), 'module.exports = {};\n');
  }
  const dependencies = listed(PACKAGES.filter((name) => name !== UNDECLARED && !DEV_PACKAGES.includes(name)));
  await put(join(root, 'package.json'), JSON.stringify({ type: 'module', dependencies, devDependencies: listed(DEV_PACKAGES) }));
  for (const folder of ['schema', 'bench', 'test', 'ingest/store']) await put(join(root, folder, 'good.ts'), 'export const good = 1;\n');
  for (const [file, target] of [...ALLOWED, ...VIOLATIONS.map(([, file, target]) => [file, target] as const)])
    await put(join(root, file), `import * as it from '${target}';\nexport const used = it;\n`);
  await put(join(root, 'src/server/ring-b.ts'), "import * as it from './ring-a.ts';\nexport const used = it;\n");
  for (const file of ['.dependency-cruiser.cjs', 'tsconfig.json']) await cp(join(HOUSE, file), join(root, file));
};

const lint = async (root: string): Promise<readonly z.infer<typeof Violation>[]> => {
  const program = join(HOUSE, 'node_modules/.bin/depcruise');
  const args = ['--config', '.dependency-cruiser.cjs', '--output-type', 'json', 'src', 'schema', 'ingest', 'queries', 'bench', 'test'];
  // Exits with the number of violations.
  const { stdout } = await promisify(execFile)(program, args, { cwd: root, maxBuffer: 50_000_000 }).catch((error: unknown) =>
    z.object({ stdout: z.string() }).parse(error),
  );
  return Report.parse(JSON.parse(stdout)).summary.violations;
};

let root = '';
let found: readonly z.infer<typeof Violation>[] = [];

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'pactgraph-rules-'));
  await build(root);
  found = await lint(root);
}, 60_000);
afterAll(() => rm(root, { recursive: true, force: true }));

describe('the import rules', () => {
  it.each(VIOLATIONS)('%s: %s may not import %s', (rule, file) => {
    expect(found.filter(({ from }) => from === file).map((violation) => violation.rule.name)).toContain(rule);
  });

  it.each(ALLOWED)('%s may import %s', (file) => {
    expect(found.filter(({ from }) => from === file)).toEqual([]);
  });

  it('leave no rule unproved', () => {
    expect([...new Set<string>(VIOLATIONS.map(([rule]) => rule))].sort()).toEqual(config.forbidden.map(({ name }) => name).sort());
  });
});

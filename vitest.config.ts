import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const GRAPH = [
  'test/database/**/*.test.ts',
  'test/store/**/*.test.ts',
  'test/derive/**/*.test.ts',
  'test/export/**/*.test.ts',
  'test/queries/**/*.test.ts',
  'test/server/**/*.test.ts',
  'test/commands/**/*.test.ts',
];

/** Also of a machine with two cores, where Vitest alone would take one. */
const maxWorkers = 2;

// Vite would take the second copy of graphql that the package holds (index.mjs), while the libraries take the first, as Node does: errors and types
// of one copy mean nothing to the other.
export const resolve = {
  alias: [{ find: /^graphql$/, replacement: fileURLToPath(new URL('./node_modules/graphql/index.js', import.meta.url)) }],
};

/** These need a Chromium, and run with a configuration of their own: vitest.browser.config.ts. */
const BROWSER = 'test/browser/**';

// `pure` needs nothing; `graph` runs against a real Neo4j, one for each worker, cleared before each file. The two share the workers: while one
// waits for its database or its child, the other computes.
export default defineConfig({
  test: {
    projects: [
      { resolve, test: { name: 'pure', include: ['test/**/*.test.ts'], exclude: [...GRAPH, BROWSER], maxWorkers } },
      {
        resolve,
        test: {
          name: 'graph',
          include: GRAPH,
          maxWorkers,
          globalSetup: ['test/graph-setup.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});

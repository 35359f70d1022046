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

// Vite would take the second copy of graphql that the package holds (index.mjs), while the libraries take the first, as Node does: errors and types
// of one copy mean nothing to the other.
export const resolve = {
  alias: [{ find: /^graphql$/, replacement: fileURLToPath(new URL('./node_modules/graphql/index.js', import.meta.url)) }],
};

/** These need a Chromium, and run with a configuration of their own: vitest.browser.config.ts. */
const BROWSER = 'test/browser/**';

// `pure` runs in parallel and needs nothing; `graph` runs one file at a time against one real Neo4j, cleared before each file.
export default defineConfig({
  test: {
    projects: [
      { resolve, test: { name: 'pure', include: ['test/**/*.test.ts'], exclude: [...GRAPH, BROWSER] } },
      {
        resolve,
        test: {
          name: 'graph',
          include: GRAPH,
          fileParallelism: false,
          globalSetup: ['test/graph-setup.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});

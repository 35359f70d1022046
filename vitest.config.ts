import { defineConfig } from 'vitest/config';

const GRAPH = [
  'test/database/**/*.test.ts',
  'test/store/**/*.test.ts',
  'test/derive/**/*.test.ts',
  'test/queries/**/*.test.ts',
  'test/server/**/*.test.ts',
  'test/commands/**/*.test.ts',
];

// `pure` runs in parallel and needs nothing; `graph` runs one file at a time against one real Neo4j, cleared before each file.
export default defineConfig({
  test: {
    projects: [
      { test: { name: 'pure', include: ['test/**/*.test.ts'], exclude: GRAPH } },
      {
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

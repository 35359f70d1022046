import { defineConfig } from 'vitest/config';
import { findChromium, HOW_TO_GET_CHROMIUM } from './test/browser/find-chromium.ts';
import { resolve } from './vitest.config.ts';

// The pages and GraphiQL in a real Chromium, over a real Neo4j. `--mode screenshots` makes the pictures of the documents instead, `--mode paint` tells
// how soon something is seen.
export default defineConfig(({ mode }) => {
  const isThere = findChromium() !== undefined;
  if (!isThere) console.error(HOW_TO_GET_CHROMIUM);
  const file = mode === 'screenshots' || mode === 'paint' ? `test/browser/${mode}.ts` : 'test/browser/**/*.test.ts';
  return {
    resolve,
    test: {
      include: isThere ? [file] : [],
      passWithNoTests: !isThere,
      fileParallelism: false,
      globalSetup: isThere ? ['test/graph-setup.ts'] : [],
      testTimeout: 120_000,
      hookTimeout: 180_000,
    },
  };
});

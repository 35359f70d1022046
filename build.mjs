// What the compiler does not do: SDL, Cypher, saved questions, samples, the pom and data files go into dist/ at their own places; what runs in
// the browser is bundled.
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { bundle } from './bundle.mjs';

/** Read when measuring and training only, and from its own place. */
const CORPUS = join('ingest', 'recognise', 'corpus');
/** Goes into the bundle. */
const BROWSER = join('src', 'web', 'explore');

const isCopied = (path) => !path.endsWith('.ts') && path !== CORPUS && path !== BROWSER;

// A migration of an earlier build that was renamed since would be run beside the new one.
rmSync('dist/schema/cypher', { recursive: true, force: true });
for (const folder of ['src', 'schema', 'ingest', 'queries']) cpSync(folder, `dist/${folder}`, { recursive: true, filter: isCopied });
await bundle();

// Copies what the compiler does not: SDL, Cypher, saved questions, samples, the pom and data files go into dist/ at their own places.
import { cpSync } from 'node:fs';
import { join } from 'node:path';

/** Read when measuring and training only, and from its own place. */
const CORPUS = join('ingest', 'recognise', 'corpus');

for (const folder of ['src', 'schema', 'ingest', 'queries']) {
  cpSync(folder, `dist/${folder}`, { recursive: true, filter: (path) => !path.endsWith('.ts') && path !== CORPUS });
}

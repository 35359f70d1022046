// A folder → the files in it and below, in the order of their names, so that a run is the same on any machine. Hidden ones are passed over.
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

const byName = (a: { readonly name: string }, b: { readonly name: string }): number => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);

/** A link to a folder is not followed: it may lead in a circle. */
export async function* listFolder(folder: string): AsyncGenerator<string> {
  const entries = await readdir(folder, { withFileTypes: true });
  for (const entry of entries.sort(byName)) {
    if (entry.name.startsWith('.')) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* listFolder(path);
    else if (entry.isFile() || entry.isSymbolicLink()) yield path;
  }
}

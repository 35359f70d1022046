// A folder of files for one test file, gone after it; a fetcher for loopback servers; and what discovering gives, in short.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';
import type { Discovered } from '../../ingest/discover/discovered.ts';
import { discover } from '../../ingest/discover/index.ts';
import { createFetcher } from '../../ingest/fetch/index.ts';

export const createFolder = (): { readonly path: string; readonly write: (name: string, content: string | Uint8Array) => string } => {
  const path = mkdtempSync(join(tmpdir(), 'pactgraph-discover-'));
  afterAll(() => rmSync(path, { recursive: true }));
  return {
    path,
    write: (name, content) => {
      const file = join(path, name);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, content);
      return file;
    },
  };
};

async function* chunks(parts: readonly string[]): AsyncGenerator<Uint8Array> {
  for (const part of parts) yield Buffer.from(part);
}

/** Everything in `source`; `input` is standard input, chunk by chunk. */
export const discoverAll = async (source: string, input: readonly string[] = []): Promise<readonly Discovered[]> => {
  const fetcher = createFetcher({ version: '0', contact: 'x', allowPrivate: true, limits: { interval: 0 } });
  try {
    const found: Discovered[] = [];
    for await (const one of discover(source, { fetcher, standardInput: chunks(input) })) found.push(one);
    return found;
  } finally {
    await fetcher.close();
  }
};

/** `web https://…`, `file a.html`, `record a.jsonl:1`, `page -`, or `!kind place`; with `root` taken off. */
export const brief = (found: readonly Discovered[], root = '\0'): readonly string[] =>
  found.map((one) => {
    if ('failure' in one) return `!${one.failure.kind} ${one.failure.place}`.replace(`${root}/`, '');
    const { ref } = one;
    const place = ref.kind === 'web' ? ref.url : ref.kind === 'file' ? ref.path : ref.place;
    return `${ref.kind} ${place}`.replace(`${root}/`, '');
  });

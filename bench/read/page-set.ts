// A folder of pages to measure on: the pages' bytes as served, and what people found in them.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import { siteOf } from '../../ingest/read/metadata/site.ts';

const Manifest = z.array(z.object({ id: z.string(), file: z.string(), url: z.string().optional() }));
const Gold = z.record(z.string(), z.object({ articleBody: z.string() }));
const Metadata = z.record(z.string(), z.object({ title: z.string(), authors: z.array(z.string()).nullable(), date: z.string() }));

export type GoldMetadata = z.infer<typeof Metadata>[string];
export type PageFile = { readonly id: string; readonly path: string; readonly url?: string | undefined };
export type Page = PageFile & { readonly site: string; readonly bytes: Uint8Array };
export type PageSet = {
  readonly pages: readonly Page[];
  /** The article's text by page; undefined where the folder tells none. */
  readonly texts?: ReadonlyMap<string, string>;
  readonly metadata?: ReadonlyMap<string, GoldMetadata>;
};

const json = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

export const readPageBytes = (path: string): Uint8Array => {
  const bytes = readFileSync(path);
  return path.endsWith('.gz') ? gunzipSync(bytes) : bytes;
};

export const listPageFiles = (folder: string): readonly PageFile[] =>
  Manifest.parse(json(join(folder, 'manifest.json'))).map(({ id, file, url }) => ({ id, path: join(folder, file), url }));

/** Throws when there is no manifest, or when a file is not of the shape that is told in the usage. */
export const loadPageSet = (folder: string): PageSet => {
  const pages = listPageFiles(folder).map((file) => ({
    ...file,
    site: (file.url && siteOf(file.url)) || file.id,
    bytes: readPageBytes(file.path),
  }));
  const gold = join(folder, 'ground-truth.json');
  const metadata = join(folder, 'metadata.json');
  return {
    pages,
    ...(existsSync(gold)
      ? { texts: new Map(Object.entries(Gold.parse(json(gold))).map(([id, { articleBody }]) => [id, articleBody])) }
      : {}),
    ...(existsSync(metadata) ? { metadata: new Map(Object.entries(Metadata.parse(json(metadata)))) } : {}),
  };
};

// What was bundled for the browser when the program was built: names, and contents as a browser takes them.
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { z } from 'zod';

const Entry = z.object({ script: z.string(), style: z.string().optional(), preload: z.array(z.string()) });
const Manifest = z.object({ entries: z.record(z.string(), Entry), files: z.array(z.string()) });
type Manifest = z.infer<typeof Manifest>;

/** Only the build makes it, so that under test it is the one in dist as well. */
const folder = (): URL => new URL(import.meta.url.endsWith('.ts') ? '../../dist/browser/' : '../../browser/', import.meta.url);

export const BUNDLE_PATH = '/assets/browser/';
export type BundleEntry = z.infer<typeof Entry>;

let manifest: Manifest | undefined;
const readManifest = (): Manifest => {
  manifest ??= Manifest.parse(JSON.parse(readFileSync(new URL('manifest.json', folder()), 'utf8')));
  return manifest;
};

/** `explore`, `suggest`, or a worker. */
export const bundleEntry = (name: string): BundleEntry => {
  const entry = readManifest().entries[name];
  if (!entry) throw new Error(`The build made no ${name}.`);
  return entry;
};

const TYPES: Readonly<Record<string, string>> = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  ttf: 'font/ttf',
};

/** Packed as well as the browser can take it; undefined when there is no such file. */
export const readBundled = async (
  name: string,
  acceptEncoding: string,
): Promise<
  { readonly content: Uint8Array<ArrayBuffer>; readonly type: string; readonly encoding: 'br' | 'gzip' | undefined } | undefined
> => {
  if (!readManifest().files.includes(name)) return undefined;
  const encoding = /\bbr\b/.test(acceptEncoding) ? 'br' : /\bgzip\b/.test(acceptEncoding) ? 'gzip' : undefined;
  const file = `${name}${encoding === 'br' ? '.br' : encoding === 'gzip' ? '.gz' : ''}`;
  const type = TYPES[name.slice(name.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
  return { content: new Uint8Array(await readFile(new URL(file, folder()))), type, encoding };
};

// What package.json says of the program: its version and its sentence. It stands two folders up from what is built, one up from the sources.
import { readFileSync } from 'node:fs';
import { z } from 'zod';

const PackageInfo = z.object({ version: z.string(), description: z.string() });
export type PackageInfo = z.infer<typeof PackageInfo>;

export const readPackageInfo = (): PackageInfo => {
  const path = import.meta.url.endsWith('.js') ? '../../package.json' : '../package.json';
  return PackageInfo.parse(JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8')));
};

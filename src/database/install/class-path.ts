// The jars of the server, resolved by Maven once and then remembered under the hash of the pom.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { AppError } from '../../../schema/app-error.ts';
import { writeWhole } from '../embedded/write-whole.ts';
import type { Machine } from '../machine.ts';
import type { Java } from './find-java.ts';
import { findProgram } from './find-program.ts';
import { runMaven } from './run-maven.ts';

const pom = (): string => fileURLToPath(new URL('../pom.xml', import.meta.url));

const cacheFile = (cache: string): string =>
  join(cache, `class-path-${createHash('sha256').update(readFileSync(pom())).digest('hex').slice(0, 12)}.txt`);

/** The jars as last resolved; undefined when never, or when one of them is gone. */
export const cachedClassPath = (cache: string): readonly string[] | undefined => {
  const file = cacheFile(cache);
  if (!existsSync(file)) return undefined;
  const jars = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return jars.length > 0 && jars.every((jar) => existsSync(jar)) ? jars : undefined;
};

export const MAVEN_HINT =
  'Install Maven (Debian, Ubuntu: apt install maven; Homebrew: brew install maven; Windows: choco install maven, or unpack it from https://maven.apache.org and put its bin folder on PATH), or set NEO4J_URI to use a Neo4j server of your own.';

export const findMaven = (machine: Machine): string | undefined => findProgram('mvn', machine.mavenFolders, machine);

type ResolveOptions = { readonly cache: string; readonly java: Java; readonly progress: (line: string) => void };

/** From the cache, else by Maven, which fetches about 120 MB the first time. Throws GRAPH_UNAVAILABLE. */
export const resolveClassPath = async ({ cache, java, progress }: ResolveOptions, machine: Machine): Promise<readonly string[]> => {
  const cached = cachedClassPath(cache);
  if (cached) return cached;
  const maven = findMaven(machine);
  if (!maven)
    throw new AppError({
      code: 'GRAPH_UNAVAILABLE',
      stage: 'database',
      message: 'The embedded database is fetched by Maven, and no Maven (mvn) was found.',
      hint: MAVEN_HINT,
    });
  const text = await runMaven({ maven, pom: pom(), javaPath: java.path, folder: cache, progress }, machine);
  const jars = text.trim().split(delimiter).filter(Boolean);
  writeWhole(cacheFile(cache), `${jars.join('\n')}\n`);
  return jars;
};

// Which Java to run the server with: JAVA_HOME, then PATH, then the usual folders; the first that is 17 or 21.
import { execFile } from 'node:child_process';
import { readdirSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { AppError } from '../../../schema/app-error.ts';
import type { Machine } from '../machine.ts';
import { findProgram } from './find-program.ts';

const SUPPORTED_JAVA: readonly number[] = [17, 21];

export type Java = { readonly path: string; readonly version: string; readonly major: number };
type JavaSearch = { readonly java?: Java; readonly unsuitable: readonly Java[] };

const run = promisify(execFile);

/** `17.0.15` → 17, `1.8.0_392` → 8. */
const majorOf = (version: string): number => Number(/^(?:1\.)?(\d+)/.exec(version)?.[1] ?? 0);

const probe = async (path: string): Promise<Java | undefined> => {
  try {
    const { stdout, stderr } = await run(path, ['-version'], { timeout: 20_000 });
    const version = /version "([^"]+)"/.exec(stderr + stdout)?.[1];
    return version ? { path, version, major: majorOf(version) } : undefined;
  } catch {
    return undefined;
  }
};

const subfolders = (folder: string): string[] => {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
};

const macDefaultHome = async ({ javaHomeProgram }: Machine): Promise<string[]> => {
  if (!javaHomeProgram) return [];
  const { stdout } = await run(javaHomeProgram, []).catch(() => ({ stdout: '' }));
  return stdout.trim() ? [stdout.trim()] : [];
};

async function* candidates(javaHome: string | undefined, machine: Machine): AsyncGenerator<string> {
  const program = machine.platform === 'win32' ? 'java.exe' : 'java';
  if (javaHome) yield join(javaHome, 'bin', program);
  const onPath = findProgram('java', [], machine);
  if (onPath) yield onPath;
  const homes = [
    ...(await macDefaultHome(machine)),
    ...machine.javaFolders.flatMap((folder) => subfolders(folder).map((name) => join(folder, name))),
  ];
  for (const home of homes) {
    yield join(home, 'bin', program);
    yield join(home, 'Contents', 'Home', 'bin', program);
  }
}

const realPath = (path: string): string | undefined => {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
};

/** Runs each candidate with `-version` until one suits. */
export const findJava = async (javaHome: string | undefined, machine: Machine): Promise<JavaSearch> => {
  const seen = new Set<string>();
  const unsuitable: Java[] = [];
  for await (const candidate of candidates(javaHome, machine)) {
    const path = realPath(candidate);
    if (!path || seen.has(path)) continue;
    seen.add(path);
    const java = await probe(path);
    if (!java) continue;
    if (SUPPORTED_JAVA.includes(java.major)) return { java, unsuitable };
    unsuitable.push(java);
  }
  return { unsuitable };
};

export const JAVA_HINT =
  'Install Java 21 or 17 (Debian 12: apt install openjdk-17-jre-headless; Ubuntu, Debian 13: apt install openjdk-21-jre-headless; Homebrew: brew install openjdk@21; Windows: winget install EclipseAdoptium.Temurin.21.JDK) or set JAVA_HOME to one, or set NEO4J_URI to use a Neo4j server of your own.';

/** Throws GRAPH_UNAVAILABLE that names the versions found. */
export const requireJava = async (javaHome: string | undefined, machine: Machine): Promise<Java> => {
  const { java, unsuitable } = await findJava(javaHome, machine);
  if (java) return java;
  const found = unsuitable.map(({ version, path }) => `${version} (${path})`).join(', ');
  throw new AppError({
    code: 'GRAPH_UNAVAILABLE',
    stage: 'database',
    message: found
      ? `The embedded database needs Java 17 or 21, and this machine has only Java ${found}.`
      : 'The embedded database needs Java 17 or 21, and no Java was found.',
    hint: JAVA_HINT,
  });
};

// Runs Maven on the pom and returns the class path it writes. Shows what has been fetched, and gives up when nothing more comes.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { AppError } from '../../../schema/app-error.ts';
import type { Machine } from '../machine.ts';
import { fetchedBytes } from './fetched-bytes.ts';

type MavenRun = {
  readonly maven: string;
  readonly pom: string;
  readonly javaPath: string;
  /** Holds a temporary folder during the run. */
  readonly folder: string;
  readonly progress: (line: string) => void;
  /** Milliseconds without a line or a byte after which the run is stopped; a minute unless told. */
  readonly stallAfter?: number;
};

const STALL_AFTER_MS = 60_000;

const failed = (message: string, hint: string, cause?: unknown): AppError =>
  new AppError({ code: 'GRAPH_UNAVAILABLE', stage: 'database', message, hint, cause });

const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;

/** `Downloaded from central: https://… (12 kB at 340 kB/s)` → 12000; undefined for any other line. */
const downloaded = (line: string): number | undefined => {
  const size = /Downloaded from \S+ \S+ \(([\d.]+) (B|kB|MB|GB) /.exec(line);
  if (!size) return undefined;
  return Number(size[1]) * { B: 1, kB: 1e3, MB: 1e6, GB: 1e9 }[size[2] as 'B' | 'kB' | 'MB' | 'GB'];
};

/** Counts what Maven says it fetched; while it says nothing, looks whether files still grow. Calls `stop` when nothing has come for `stallAfter`. */
const watchProgress = ({ progress, stallAfter = STALL_AFTER_MS }: MavenRun, machine: Machine, stop: (summary: string) => void) => {
  let files = 0;
  let bytes = 0;
  let shown = 0;
  let onDisk = 0;
  let lastStep = Date.now();
  const summary = (): string => `${files} files, ${megabytes(bytes)}`;
  const look = (): void => {
    if (files > shown) progress(`Fetching the embedded database: ${summary()}`);
    shown = files;
    const silence = Date.now() - lastStep;
    if (silence < stallAfter / 2) return;
    const grown = fetchedBytes(machine);
    if (grown !== onDisk) lastStep = Date.now();
    else if (silence >= stallAfter) stop(summary());
    onDisk = grown;
  };
  const timer = setInterval(look, Math.min(1000, stallAfter / 4));
  return {
    line: (text: string): void => {
      lastStep = Date.now();
      const size = downloaded(text);
      if (size === undefined) return;
      files += 1;
      bytes += size;
    },
    end: (): void => clearInterval(timer),
  };
};

/** Not apart from us: Ctrl-C ends it too. */
const start = (run: MavenRun, outputFile: string, machine: Machine) => {
  const goals = ['-B', '-f', run.pom, 'dependency:build-classpath', '-DincludeScope=runtime', `-Dmdep.outputFile=${outputFile}`];
  const onWindows = machine.platform === 'win32';
  const quoted = (text: string): string => (onWindows ? `"${text}"` : text);
  return spawn(quoted(run.maven), goals.map(quoted), {
    cwd: run.folder,
    env: { ...machine.env, JAVA_HOME: dirname(dirname(run.javaPath)) },
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: onWindows,
  });
};

const HINT = 'Check the network (behind a proxy: ~/.m2/settings.xml) and try again, what was fetched is kept; or set NEO4J_URI.';

/** Resolves when Maven has ended well; rejects with its own words. */
const finished = (run: MavenRun, outputFile: string, machine: Machine): Promise<void> =>
  new Promise((resolve, reject) => {
    const child = start(run, outputFile, machine);
    const errors: string[] = [];
    const end = (error?: AppError): void => {
      watch.end();
      process.off('exit', kill);
      kill();
      if (error) reject(error);
      else resolve();
    };
    const kill = (): boolean => child.kill('SIGKILL');
    const watch = watchProgress(run, machine, (summary) =>
      end(failed(`Maven fetched nothing for a minute and was stopped (so far: ${summary}).`, HINT)),
    );
    const onLine = (line: string): void => {
      watch.line(line);
      if (line.startsWith('[ERROR]') && errors.length < 2) errors.push(line.slice(8).trim().slice(0, 400));
    };
    createInterface({ input: child.stdout }).on('line', onLine);
    createInterface({ input: child.stderr }).on('line', onLine);
    process.once('exit', kill);
    child.once('error', (cause) => end(failed(`Maven (${run.maven}) could not be started.`, HINT, cause)));
    child.once('close', (code) => {
      const words = errors.join(' ') || `exit code ${code}`;
      end(code === 0 ? undefined : failed(`Maven could not fetch the embedded database: ${words}`, HINT));
    });
  });

/** Throws GRAPH_UNAVAILABLE. */
export const runMaven = async (run: MavenRun, machine: Machine): Promise<string> => {
  const temporary = mkdtempSync(join(run.folder, 'maven-'));
  const outputFile = join(temporary, 'class-path.txt');
  try {
    await finished(run, outputFile, machine);
    return readFileSync(outputFile, 'utf8');
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
};

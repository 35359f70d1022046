// What every command is given: its configuration, its log, where it reads and where it writes. Made once, when the command begins.
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { type Config, type Environment, loadConfig } from '../config.ts';
import type { Machine } from '../database/machine.ts';
import { createLog, type Log } from '../log.ts';
import { createProgress } from '../progress/create-progress.ts';
import type { Progress, ProgressStream } from '../progress/progress.ts';
import { listenForStop, type SignalSource, type Stop } from './stop.ts';
import { type Terminal, terminalOf } from './terminal.ts';

export type Surroundings = {
  readonly env: Environment;
  readonly folder: string;
  readonly stdin: Readable;
  readonly stdout: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  readonly stderr: ProgressStream;
  readonly signals: SignalSource;
  /** Where Java and Maven are looked for. */
  readonly machine: Machine;
};

export type Context = {
  readonly config: Config;
  readonly machine: Machine;
  readonly log: Log;
  /** The working folder. */
  readonly folder: string;
  readonly stdin: Readable;
  readonly stdout: Writable;
  /** A result, to standard output. Resolves when it is written. */
  readonly print: (text: string) => Promise<void>;
  /** Everything else, to standard error, above the progress bar. */
  readonly tell: (line: string) => void;
  readonly progress: Progress;
  /** Of standard output. */
  readonly terminal: Terminal;
  readonly stop: Stop;
};

/** Faults of ours are kept here with their details. */
export const logFile = (dataFolder: string): string => join(dataFolder, 'logs', 'pactgraph.log');

/** Throws BAD_USAGE for a wrong setting. */
export const createContext = ({ env, folder, stdin, stdout, stderr, signals, machine }: Surroundings): Context => {
  const config = loadConfig(env, folder);
  const progress = createProgress(stderr);
  const tell = progress.note;
  return {
    config,
    machine,
    // What a command that ends has to say at `info`, its summary says.
    log: createLog(config.log === 'info' ? 'warn' : config.log, stderr),
    folder,
    stdin,
    stdout,
    print: (text) => new Promise((resolve, reject) => stdout.write(text, (error) => (error ? reject(error) : resolve()))),
    tell,
    progress,
    terminal: terminalOf(stdout, env),
    stop: listenForStop(signals, { tell, cleanUp: progress.end }),
  };
};

// All commands, and the road of one call: arguments → command → exit code. Errors become sentences here.
import { Command, CommanderError } from 'commander';
import { readPackageInfo } from '../package-info.ts';
import type { Act } from './act.ts';
import { createContext, type Surroundings } from './context.ts';
import { addDoctor } from './doctor.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { addExport } from './export.ts';
import { addExtract } from './extract.ts';
import { addFeeds } from './feeds.ts';
import { addImport } from './import.ts';
import { addIngest } from './ingest.ts';
import { addJudge } from './judge.ts';
import { addQuery } from './query.ts';
import { addRead } from './read.ts';
import { addRebuild } from './rebuild.ts';
import { addRemove } from './remove.ts';
import { addStart } from './start.ts';
import { addStatus } from './status.ts';
import { addWorker } from './worker.ts';

const ADDERS = [
  addStart,
  addIngest,
  addFeeds,
  addWorker,
  addRead,
  addExtract,
  addQuery,
  addExport,
  addImport,
  addRebuild,
  addJudge,
  addRemove,
  addStatus,
  addDoctor,
];

export const createProgram = (act: Act, surroundings: Pick<Surroundings, 'stdout' | 'stderr'>): Command => {
  const { version, description } = readPackageInfo();
  const program = new Command('pactgraph')
    .description(description)
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'show this help')
    .helpCommand('help [command]', 'show the help of a command')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => surroundings.stdout.write(text),
      writeErr: (text) => surroundings.stderr.write(text),
      // The sentence is written where all errors are.
      outputError: () => {},
    });
  for (const add of ADDERS) add(program, act);
  return program;
};

/** Resolves to the exit code. Rejects with what a command threw. */
export const runProgram = async (args: readonly string[], surroundings: Surroundings): Promise<ExitCode> => {
  let code: ExitCode = EXIT.OK;
  const act: Act =
    (command) =>
    async (...rest) => {
      const context = createContext(surroundings);
      try {
        code = await command(context, ...rest);
      } finally {
        context.progress.end();
      }
    };

  try {
    await createProgram(act, surroundings).parseAsync(args, { from: 'user' });
  } catch (error) {
    // Help and version were asked for and are written; a bare call gets the help too, as a mistake.
    if (error instanceof CommanderError && error.exitCode === 0) return EXIT.OK;
    if (error instanceof CommanderError && error.code === 'commander.help') return EXIT.USAGE;
    throw error;
  }
  return code;
};

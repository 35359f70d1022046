// worker: only the schedule, for more machines on one database; until Ctrl-C.
import type { Command } from 'commander';
import { openSchedule, withGraph } from '../parts.ts';
import type { Act } from './act.ts';
import type { Context } from './context.ts';
import { EXIT, type ExitCode } from './exit-code.ts';

const worker = (context: Context): Promise<ExitCode> =>
  withGraph(context, async ({ graph }) => {
    const { config, log, stop } = context;
    // A worker tells of each source and run.
    log.level = config.log;
    stop.finishFirst();
    const { runSchedule } = await import('../schedule/run-schedule.ts');
    const schedule = await openSchedule(graph, config, { log, signal: stop.signal, command: 'worker' });
    try {
      context.tell('The worker is running; Ctrl-C stops it.');
      await runSchedule(schedule.deps);
    } finally {
      await schedule.close();
    }
    return stop.asked() === 'SIGTERM' ? EXIT.OK : EXIT.STOPPED;
  });

export const addWorker = (program: Command, act: Act): void => {
  program.command('worker').description('Only the schedule: reads the sources, for more machines on one database.').action(act(worker));
};

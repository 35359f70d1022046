// Progress for logs and pipes: a line when a step begins that takes a while, then at most one every few seconds.
import type { Progress, ProgressStream } from './progress.ts';

const EVERY_MS = 5_000;
const NEW_STEP_MS = 1_000;

export const createPlainLines = (stream: ProgressStream, now: () => number = Date.now): Progress => {
  let label: string | undefined;
  let last = Number.NEGATIVE_INFINITY;

  const write = (line: string): void => {
    stream.write(`${line}\n`);
  };
  const writeSeldom = (about: string, line: string): void => {
    if (now() - last < (about === label ? EVERY_MS : NEW_STEP_MS)) return;
    label = about;
    last = now();
    write(line);
  };

  return {
    update: (step) => writeSeldom(step.label, `${step.label}: ${step.done}${step.total > 0 ? ` of ${step.total}` : ''}`),
    wait: (line) => writeSeldom(line.split(':')[0] ?? '', line),
    note: write,
    end: () => {
      label = undefined;
    },
  };
};

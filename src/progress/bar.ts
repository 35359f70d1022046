// Progress on a terminal: a bar with label, count and time left. Lines that stay are written above it.
import cliProgress, { type Options, type Params, type SingleBar } from 'cli-progress';
import type { Progress, ProgressStream, Step } from './progress.ts';

const CLEAR_LINE = '\r\x1b[K';
const BAR_SIZE = 24;

const timeLeft = (seconds: number): string => {
  if (!Number.isFinite(seconds) || seconds < 1) return '';
  const minutes = Math.floor(seconds / 60);
  return ` · ${minutes > 0 ? `${minutes} min ${Math.round(seconds % 60)} s` : `${Math.round(seconds)} s`} left`;
};

const line = (options: Options, { progress, value, total, eta }: Params, { label }: { readonly label: string }): string =>
  total === 0
    ? `${label} ${value.toLocaleString('en')} …`
    : `${label} ${cliProgress.Format.BarFormat(progress, options)} ${value.toLocaleString('en')}/${total.toLocaleString('en')}${timeLeft(eta)}`;

export const createBar = (stream: ProgressStream): Progress => {
  let bar: SingleBar | undefined;
  let label = '';
  let isWaiting = false;

  const end = (): void => {
    bar?.stop();
    bar = undefined;
    if (isWaiting) stream.write(CLEAR_LINE);
    isWaiting = false;
  };
  const begin = (step: Step): SingleBar => {
    end();
    label = step.label;
    // Signals are ours (src/commands/stop.ts); the bar must not answer them by itself.
    bar = new cliProgress.SingleBar({
      stream,
      format: line,
      barsize: BAR_SIZE,
      barCompleteChar: '█',
      barIncompleteChar: '░',
      hideCursor: true,
      linewrap: true,
      clearOnComplete: true,
      forceRedraw: true,
      gracefulExit: false,
    });
    bar.start(step.total, step.done, { label });
    return bar;
  };

  return {
    update: (step) => {
      const running = bar && step.label === label ? bar : begin(step);
      running.setTotal(step.total);
      running.update(step.done, { label });
    },
    wait: (text) => {
      end();
      stream.write(`${text} …`);
      isWaiting = true;
    },
    note: (text) => {
      stream.write(`${bar || isWaiting ? CLEAR_LINE : ''}${text}\n`);
      isWaiting = false;
    },
    end,
  };
};

// Ctrl-C and SIGTERM. At first they end the program at once; a command that has work to finish takes them as a question.
import { EXIT } from './exit-code.ts';

export type StopName = 'SIGINT' | 'SIGTERM';
export type Stop = {
  /** From now on the first signal asks for an end, and only the second makes one. */
  readonly finishFirst: () => void;
  /** Aborted when an end has been asked for. */
  readonly signal: AbortSignal;
  /** Which signal asked. */
  readonly asked: () => StopName | undefined;
  /** `work` is done before a signal ends the program: what must not be left on the disk. It may not wait. Returns how to take it back. */
  readonly beforeEnd: (work: () => void) => () => void;
};

export type SignalSource = {
  on(name: StopName, listener: () => void): unknown;
  exit(code: number): void;
};

export type StopOptions = {
  readonly tell: (line: string) => void;
  /** Called before the program is ended: what must not be left on the terminal. */
  readonly cleanUp: () => void;
  readonly now?: () => number;
};

// A terminal sends Ctrl-C to the whole process group and npm passes it on to its child: one key press arrives twice.
const SAME_PRESS_MS = 500;

export const listenForStop = (source: SignalSource, { tell, cleanUp, now = Date.now }: StopOptions): Stop => {
  const controller = new AbortController();
  let isPolite = false;
  let first: { readonly name: StopName; readonly at: number } | undefined;

  const works = new Set<() => void>();

  const end = (): void => {
    cleanUp();
    for (const work of works) work();
    source.exit(EXIT.STOPPED);
  };
  const hear = (name: StopName): void => {
    const isAnother = first !== undefined && now() - first.at > SAME_PRESS_MS;
    if (!isPolite || isAnother) end();
    if (!isPolite || first) return;
    first = { name, at: now() };
    tell('Finishing what is under way; once more ends at once.');
    controller.abort();
  };

  for (const name of ['SIGINT', 'SIGTERM'] as const) source.on(name, () => hear(name));
  return {
    finishFirst: () => {
      isPolite = true;
    },
    signal: controller.signal,
    asked: () => first?.name,
    beforeEnd: (work) => {
      works.add(work);
      return () => void works.delete(work);
    },
  };
};

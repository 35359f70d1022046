// `npm start` runs us in a shell that npm starts. A signal to npm ends both without reaching us; their end is what we can see.

const LOOK_EVERY_MS = 1_000;

export type Orphanable = { readonly ppid: number; emit(name: 'SIGTERM'): unknown };

/** Once the parent is gone, it is as if SIGTERM had come. */
export const followParent = (process: Orphanable): void => {
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    process.emit('SIGTERM');
  }, LOOK_EVERY_MS);
  timer.unref();
};

// Who holds a lease or has taken something from the queue: machine and process, so that the next process on the machine need not wait for one that was killed.
import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import process from 'node:process';

export const newHolder = (): string => JSON.stringify([hostname(), process.pid, randomUUID()]);

/** Whether it was a process of this machine that is there no longer. What another machine holds is left to its time. */
export const holderIsDead = (holder: string): boolean => {
  const [host, pid] = JSON.parse(holder) as [string, number];
  if (host !== hostname()) return false;
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
};

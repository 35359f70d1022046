// The watchdog's view of the commands that use its server: each holds one connection, and the end of the connection is the end of the command, however it came.
import type { Server, Socket } from 'node:net';
import type { WatchdogMessage } from '../embedded/watchdog-message.ts';

export type Commands = {
  /** Sends the message to all, and to each that joins later until the next one. */
  readonly tell: (message: WatchdogMessage) => void;
  readonly count: () => number;
  /** Resolves when the last one has left, or when none has come in the first ten seconds. */
  readonly allGone: () => Promise<void>;
  /** Lets those go that left last and wait for the server's end. */
  readonly release: () => void;
};

const FIRST_WITHIN_MS = 10_000;

/** A connection counts from its line `join PID` on: one that only looks, with `look` or without a word, is no command. */
export const gatherCommands = (listener: Server): Commands => {
  const joined = new Map<Socket, number>();
  const leaving = new Set<Socket>();
  let waiting: (() => void)[] = [];
  let opened = false;
  let current = '';

  const check = (): void => {
    if (!opened || joined.size > 0) return;
    for (const resolve of waiting) resolve();
    waiting = [];
  };
  const leave = (socket: Socket): void => {
    const wasJoined = joined.delete(socket);
    if (wasJoined && joined.size === 0 && socket.writable) leaving.add(socket);
    else socket.end();
    if (wasJoined) check();
  };

  listener.on('connection', (socket) => {
    socket.once('data', (line) => {
      const pid = /^join (\d+)/.exec(line.toString())?.[1];
      if (pid === undefined) return socket.end(`${JSON.stringify({ state: 'seen', commands: [...joined.values()] })}\n${current}`);
      opened = true;
      joined.set(socket, Number(pid));
      socket.write(current);
    });
    socket.on('end', () => leave(socket));
    socket.on('close', () => {
      leave(socket);
      leaving.delete(socket);
    });
    socket.on('error', () => socket.destroy());
  });
  setTimeout(() => {
    opened = true;
    check();
  }, FIRST_WITHIN_MS).unref();

  return {
    tell: (message) => {
      current = `${JSON.stringify(message)}\n`;
      for (const socket of joined.keys()) socket.write(current);
    },
    count: () => joined.size,
    allGone: () =>
      new Promise((resolve) => {
        waiting.push(resolve);
        check();
      }),
    release: () => {
      for (const socket of leaving) socket.end();
      leaving.clear();
    },
  };
};

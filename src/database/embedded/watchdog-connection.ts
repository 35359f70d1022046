// A command's connection to the watchdog: the socket, and the last thing that the watchdog said.
import { connect, type Socket } from 'node:net';
import { createInterface } from 'node:readline';
import { type WatchdogMessage, watchdogMessage } from './watchdog-message.ts';

/** 'gone': the watchdog has hung up or died. */
export type Word = WatchdogMessage | 'gone';

export type Connection = {
  /** Hears the last word at once, and each that follows. One listener at a time. */
  readonly listen: (listener: (word: Word) => void) => void;
  /** From now on the connection does not keep the process running. */
  readonly stayQuietly: () => void;
  /** Hangs up and resolves when the watchdog has done so too, or after `limit` milliseconds. */
  readonly close: (limit: number) => Promise<void>;
};

const parse = (line: string): WatchdogMessage | undefined => {
  try {
    return watchdogMessage.safeParse(JSON.parse(line)).data;
  } catch {
    return undefined;
  }
};

const closeSocket = (socket: Socket, limit: number): Promise<void> =>
  new Promise((resolve) => {
    if (socket.destroyed) return resolve();
    const timer = setTimeout(() => socket.destroy(), limit);
    socket.once('close', () => {
      clearTimeout(timer);
      resolve();
    });
    socket.ref();
    socket.end();
  });

const connectionOver = (socket: Socket): Connection => {
  let last: Word | undefined;
  let listener: ((word: Word) => void) | undefined;
  const hear = (word: Word): void => {
    last = word;
    listener?.(word);
  };
  const letGo = (): void => {
    socket.destroy();
  };
  // The reader of lines tells of the socket's errors once more, and an error that nobody hears ends the process.
  createInterface({ input: socket })
    .on('line', (line) => {
      const message = parse(line);
      if (message) hear(message);
    })
    .on('error', letGo);
  socket.on('error', letGo);
  socket.once('close', () => hear('gone'));
  return {
    listen: (next) => {
      listener = next;
      if (last) next(last);
    },
    stayQuietly: () => {
      socket.unref();
    },
    close: (limit) => closeSocket(socket, limit),
  };
};

/** As a command that uses the server, or as one who only looks. Undefined when nobody listens there. */
export const openConnection = (path: string, as: 'join' | 'look' = 'join'): Promise<Connection | undefined> =>
  new Promise((resolve) => {
    const socket = connect({ path });
    const refused = (): void => {
      socket.destroy();
      resolve(undefined);
    };
    socket.once('error', refused);
    socket.once('connect', () => {
      socket.off('error', refused);
      socket.write(`${as} ${process.pid}\n`);
      resolve(connectionOver(socket));
    });
  });

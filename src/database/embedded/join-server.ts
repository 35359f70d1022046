// A command's hold on the embedded server: joins the watchdog of the data folder, starts one if there is none, and lets go at the end.
import { setTimeout as sleep } from 'node:timers/promises';
import { AppError } from '../../../schema/app-error.ts';
import type { DataFolder } from './data-folder.ts';
import { serverDown } from './server-down.ts';
import { type Connection, openConnection, type Word } from './watchdog-connection.ts';
import type { DownMessage, ReadyMessage } from './watchdog-message.ts';

type JoinOptions = {
  readonly folder: DataFolder;
  readonly socket: string;
  /** Called when nobody answers. */
  readonly startWatchdog: () => Promise<void>;
  readonly progress: (line: string) => void;
  /** Called once when the server has ended under us for good. */
  readonly onDown: () => void;
};

export type Hold = {
  readonly port: number;
  /** Why the server has ended under us; undefined while all is well. */
  readonly down: () => AppError | undefined;
  /** Lets go. When this was the last command it waits for the server's end, three seconds at most. */
  readonly leave: () => Promise<void>;
};

const CONNECT_LIMIT_MS = 10_000;
const LEAVE_LIMIT_MS = 3000;
const SLOW_AFTER_MS = 15_000;
const ATTEMPTS = 5;

const noWatchdog = ({ folder }: JoinOptions): AppError =>
  new AppError({
    code: 'GRAPH_UNAVAILABLE',
    stage: 'database',
    message: `The watchdog of the embedded database in ${folder.path} did not start.`,
    hint: `See ${folder.watchdogLog}.`,
  });

const connectOrStart = async (options: JoinOptions): Promise<Connection> => {
  const there = await openConnection(options.socket);
  if (there) return there;
  await options.startWatchdog();
  const end = Date.now() + CONNECT_LIMIT_MS;
  while (Date.now() < end) {
    const connection = await openConnection(options.socket);
    if (connection) return connection;
    await sleep(15);
  }
  throw noWatchdog(options);
};

/** Waits while it starts, or stops what an earlier command used. */
const verdict = (connection: Connection, progress: JoinOptions['progress']): Promise<ReadyMessage | DownMessage | 'gone'> =>
  new Promise((resolve) => {
    const slow = setInterval(() => progress('Still starting the embedded database'), SLOW_AFTER_MS);
    connection.listen((word) => {
      if (word !== 'gone' && word.state === 'starting') progress('Starting the embedded database');
      if (word !== 'gone' && word.state !== 'ready' && word.state !== 'failed' && word.state !== 'died') return;
      clearInterval(slow);
      resolve(word);
    });
  });

const holdOn = (options: JoinOptions, first: Connection, port: number): Hold => {
  let connection = first;
  let over = false;
  let down: AppError | undefined;
  const onWord = (word: Word): void => {
    if (word === 'gone') {
      if (!over) void rejoin();
    } else if (word.state === 'starting') {
      options.progress('The embedded database has ended and is started again');
    } else if (word.state === 'died' || word.state === 'failed') {
      over = true;
      down = serverDown(word, options.folder);
      options.onDown();
      void connection.close(0);
    }
  };
  /** The watchdog was killed under us. Without one the server would outlive us: another takes it over. */
  const rejoin = async (): Promise<void> => {
    const next = await connectOrStart(options).catch(() => undefined);
    if (!next || over) return next?.close(0);
    connection = next;
    connection.stayQuietly();
    connection.listen(onWord);
  };
  connection.stayQuietly();
  connection.listen(onWord);
  return {
    port,
    down: () => down,
    leave: () => {
      over = true;
      return connection.close(LEAVE_LIMIT_MS);
    },
  };
};

/** Throws GRAPH_UNAVAILABLE that tells why the server does not start and where its log is. */
export const joinServer = async (options: JoinOptions): Promise<Hold> => {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const connection = await connectOrStart(options);
    const word = await verdict(connection, options.progress);
    if (word === 'gone') continue;
    if (word.state === 'ready') return holdOn(options, connection, word.port);
    await connection.close(0);
    throw serverDown(word, options.folder);
  }
  throw noWatchdog(options);
};

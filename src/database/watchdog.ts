// A program of its own: owns the server of one data folder for as long as a command holds a connection to it, then stops it and ends.
// It outlives the command that started it, needs nothing but Node, and takes what it must know from its arguments.
import { parseArgs } from 'node:util';
import { dataFolderAt } from './embedded/data-folder.ts';
import { claimSocket } from './watchdog/claim-socket.ts';
import { keepServer } from './watchdog/keep-server.ts';

const option = { type: 'string', default: '' } as const;

const main = async (): Promise<void> => {
  const { values } = parseArgs({
    options: { data: option, socket: option, java: option, heap: option, archive: option, 'restart-after': option },
  });
  const listener = await claimSocket(values.socket);
  if (!listener) return;
  await keepServer(listener, {
    folder: dataFolderAt(values.data),
    socket: values.socket,
    java: values.java,
    heapMegabytes: Number(values.heap),
    archive: values.archive,
    restartAfter: Number(values['restart-after']),
  });
  process.exit(0);
};

await main();

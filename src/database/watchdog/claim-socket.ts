// One watchdog a data folder: who can listen on the socket is it. A socket file that outlived a killed watchdog is put aside.
import { linkSync, renameSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { isAnswered } from './is-answered.ts';

const listen = (path: string): Promise<Server | undefined> =>
  new Promise((resolve, reject) => {
    const server = createServer({ allowHalfOpen: true });
    server.once('error', (error: NodeJS.ErrnoException) => (error.code === 'EADDRINUSE' ? resolve(undefined) : reject(error)));
    server.listen(path, () => resolve(server));
  });

/** Taking the file away by its name alone could take a live one that another process has just made: so it is moved, asked again, and put back if it answers. */
const putAside = async (path: string): Promise<void> => {
  const aside = `${path}.${process.pid}`;
  try {
    renameSync(path, aside);
  } catch {
    return;
  }
  if (await isAnswered(aside)) {
    try {
      linkSync(aside, path);
    } catch {
      return;
    }
  }
  rmSync(aside, { force: true });
};

/** Undefined when another watchdog is at work there. */
export const claimSocket = async (path: string): Promise<Server | undefined> => {
  for (let attempt = 0; attempt < 10; attempt += 1) {
    const server = await listen(path);
    if (server) return server;
    if (await isAnswered(path)) return undefined;
    await putAside(path);
  }
  return undefined;
};

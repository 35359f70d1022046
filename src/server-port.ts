// Is the port free? Asked before the database is started, so that a busy port costs nothing and leaves nothing behind.
import { once } from 'node:events';
import { createServer } from 'node:net';
import { AppError } from '../schema/app-error.ts';

const REASONS: Readonly<Record<string, string>> = {
  EADDRINUSE: 'is in use by another program',
  EACCES: 'may not be used by this user',
  EADDRNOTAVAIL: 'cannot be had: this machine has no such address',
  ENOTFOUND: 'cannot be had: there is no such host',
};

/** The sentence for a port that cannot be listened on; anything else comes back as it was. */
export const toPortError = (error: unknown, host: string, port: number): unknown => {
  const code: unknown = error instanceof Error ? Reflect.get(error, 'code') : undefined;
  const reason = typeof code === 'string' ? REASONS[code] : undefined;
  if (!reason) return error;
  return new AppError({
    code: 'BAD_USAGE',
    stage: 'server',
    message: `Port ${port} on ${host} ${reason}.`,
    hint: `Set PORT to another one, for instance PORT=${port < 65_535 ? port + 1 : 4000}, or stop what uses it.`,
    cause: error,
  });
};

/** Throws BAD_USAGE when nothing could listen there. Port 0 is always free. */
export const checkPort = async (host: string, port: number): Promise<void> => {
  const probe = createServer();
  try {
    probe.listen(port, host);
    await once(probe, 'listening');
  } catch (error) {
    throw toPortError(error, host, port);
  } finally {
    probe.close();
  }
};

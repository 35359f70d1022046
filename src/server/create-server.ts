// The server: everything passed in, nothing started until it listens.
import type { Config } from '../config.ts';
import { createHandler, type HandlerOptions } from './handler.ts';
import { LIMITS } from './limits.ts';
import { type Listening, listen } from './listen.ts';

export type ServerOptions = HandlerOptions & { readonly config: Pick<Config, 'serveText' | 'corsOrigins' | 'host' | 'port'> };

export type Server = {
  /** Answers a request without a socket. */
  readonly fetch: (request: Request) => Promise<Response>;
  readonly listen: () => Promise<Listening>;
};

export const createServer = (options: ServerOptions): Server => {
  const handler = createHandler(options);
  const { host, port } = options.config;
  const { closeMilliseconds } = { ...LIMITS, ...options.limits };
  return {
    fetch: async (request) => handler.fetch(request),
    listen: () => listen(handler, { host, port, closeMilliseconds }),
  };
};

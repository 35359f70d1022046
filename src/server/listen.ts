// A handler → a listening HTTP server that ends well: it takes no new requests and finishes those that are running.
import { once } from 'node:events';
import { createServer as createHttpServer, type RequestListener, type Server } from 'node:http';
import { toPortError } from '../server-port.ts';

export type Listening = {
  /** Where it listens, for instance `http://127.0.0.1:4000`. */
  readonly url: string;
  readonly port: number;
  /** Resolves when every running request is answered, or when `closeMilliseconds` are over. */
  readonly close: () => Promise<void>;
};

const IDLE_CHECK_MILLISECONDS = 50;

const closeServer = async (server: Server, closeMilliseconds: number): Promise<void> => {
  const closed = once(server, 'close');
  server.close();
  // A kept-alive connection that has just answered its last request is closed here.
  const sweep = setInterval(() => server.closeIdleConnections(), IDLE_CHECK_MILLISECONDS);
  const deadline = setTimeout(() => server.closeAllConnections(), closeMilliseconds);
  try {
    await closed;
  } finally {
    clearInterval(sweep);
    clearTimeout(deadline);
  }
};

const hostInUrl = (host: string): string => (host.includes(':') ? `[${host}]` : host);

/** Throws BAD_USAGE, naming PORT, when nothing can listen there. Port 0 takes a free one. */
export const listen = async (
  listener: RequestListener,
  { host, port, closeMilliseconds }: { readonly host: string; readonly port: number; readonly closeMilliseconds: number },
): Promise<Listening> => {
  const server = createHttpServer({ requestTimeout: 30_000, headersTimeout: 10_000 }, listener);
  try {
    server.listen(port, host);
    await once(server, 'listening');
  } catch (error) {
    throw toPortError(error, host, port);
  }
  const address = server.address();
  const actual = typeof address === 'object' && address ? address.port : port;
  let closing: Promise<void> | undefined;
  return {
    url: `http://${hostInUrl(host)}:${actual}`,
    port: actual,
    close: () => {
      closing ??= closeServer(server, closeMilliseconds);
      return closing;
    },
  };
};

// Real servers on free ports of the loopback interface that answer, or misbehave, as each test tells them, and are closed after the test.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createTcpServer, type Server, type Socket } from 'node:net';
import type { Writable } from 'node:stream';
import { onTestFinished } from 'vitest';

export type Answer = (request: IncomingMessage, response: ServerResponse) => void;

const listen = async (server: Server): Promise<number> => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('no port');
  return address.port;
};

/** Paths and what they answer with; gives the server's address without a slash at its end. */
export const serve = async (answers: Readonly<Record<string, Answer>>): Promise<string> => {
  const server = createServer((request, response) => {
    const answer = answers[request.url ?? ''];
    if (answer) answer(request, response);
    else response.writeHead(404).end('nothing here');
  });
  const port = await listen(server);
  onTestFinished(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  return `http://127.0.0.1:${port}`;
};

const NO_ROBOTS = 'HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n';

/**
 * A server that knows no HTTP: what it writes goes over the wire as it is, and then the connection ends unless `answer` keeps it. It has no
 * robots.txt. `answer` gets the number of the request, from 1.
 */
export const serveRaw = async (answer: (socket: Socket, count: number) => undefined | string | Uint8Array): Promise<string> => {
  const sockets = new Set<Socket>();
  let count = 0;
  const server = createTcpServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => {}).on('close', () => sockets.delete(socket));
    socket.once('data', (head) => {
      if (head.includes('GET /robots.txt ')) return socket.end(NO_ROBOTS);
      count += 1;
      const bytes = answer(socket, count);
      return bytes === undefined ? socket : socket.end(bytes);
    });
  });
  const port = await listen(server);
  onTestFinished(async () => {
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => server.close(resolve));
  });
  return `http://127.0.0.1:${port}`;
};

/** Writes the same for ever, as fast as it is taken, until the other side goes; gives how many bytes it has written so far. */
export const pour = (to: Writable, chunk: string | Uint8Array): (() => number) => {
  let sent = 0;
  const write = (): void => {
    for (let isFree = true; isFree && !to.destroyed; sent += chunk.length) isFree = to.write(chunk);
  };
  to.on('drain', write);
  write();
  return () => sent;
};

export const html =
  (body: string | Uint8Array, headers: Readonly<Record<string, string>> = {}): Answer =>
  (_, response) =>
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(body);
export const redirect =
  (location: string, status = 302): Answer =>
  (_, response) =>
    response.writeHead(status, { location }).end('moved');
export const status =
  (code: number, headers: Readonly<Record<string, string>> = {}, body = ''): Answer =>
  (_, response) =>
    response.writeHead(code, headers).end(body);
/** Answers one after another, the last one for ever. */
export const inTurn = (...answers: readonly Answer[]): Answer & { readonly asked: () => number } => {
  let asked = 0;
  const answer: Answer = (request, response) => {
    asked += 1;
    (answers[asked - 1] ?? answers.at(-1))?.(request, response);
  };
  return Object.assign(answer, { asked: () => asked });
};

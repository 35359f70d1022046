// A port of the loopback interface that nobody listens on; the wanted one if it is free, so that open drivers find a restarted server again.
import { createServer } from 'node:net';

const take = (port: number): Promise<number | undefined> =>
  new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(undefined));
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => {
      const address = server.address();
      server.close(() => resolve(address !== null && typeof address === 'object' ? address.port : undefined));
    });
  });

export const freePort = async (wanted = 0): Promise<number> => (await take(wanted)) ?? (await take(0)) ?? 0;

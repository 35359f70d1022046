// Whether anybody listens at a socket path or port.
import { connect, type NetConnectOpts } from 'node:net';

export const isAnswered = (where: string | number): Promise<boolean> =>
  new Promise((resolve) => {
    const target: NetConnectOpts = typeof where === 'number' ? { host: '127.0.0.1', port: where } : { path: where };
    const socket = connect(target);
    const answer = (is: boolean): void => {
      socket.destroy();
      resolve(is);
    };
    socket.setTimeout(2000, () => answer(false));
    socket.once('connect', () => answer(true));
    socket.once('error', () => answer(false));
  });

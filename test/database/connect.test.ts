import { createServer, type Server, type Socket } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { openDatabase } from '../../src/database/open-database.ts';
import { testServer } from '../graph.ts';

let listener: Server | undefined;
const sockets = new Set<Socket>();
afterEach(() => {
  for (const socket of sockets) socket.destroy();
  listener?.close();
});

const listen = (onConnection: (socket: Socket) => void): Promise<number> =>
  new Promise((resolve) => {
    listener = createServer((socket) => {
      sockets.add(socket);
      onConnection(socket);
    }).listen(0, '127.0.0.1', () => {
      const address = listener?.address();
      resolve(typeof address === 'object' && address ? address.port : 0);
    });
  });

const refusal = async (changes: Partial<ReturnType<typeof settings>>) => {
  const options = {
    neo4j: { ...settings(), ...changes },
    dataFolder: testServer().dataFolder,
    neo4jMemory: '512m',
    progress: () => undefined,
  };
  const database = openDatabase(options);
  return database.then(
    () => expect.unreachable('it should have been refused'),
    ({ code, message, hint }) => ({ code, message, hint }),
  );
};

const settings = () => {
  const { uri, username, password, database } = testServer();
  return { uri, username, password, database };
};

describe('a server of one’s own', () => {
  it('is used as it is configured', async () => {
    const { embedded, address, version, close } = await openDatabase({
      neo4j: settings(),
      dataFolder: '/nowhere',
      neo4jMemory: '512m',
      progress: () => undefined,
    });
    await close();
    expect({ embedded, address, version }).toEqual({
      embedded: false,
      address: settings().uri,
      version: expect.stringMatching(/^5\.26\.\d+/),
    });
  });

  it.each(['bolt://127.0.0.1:1', 'neo4j://127.0.0.1:1', 'neo4j+s://no-such-host.invalid', 'bolt://no-such-host.invalid:7687'])(
    'that is not there (%s) is named',
    async (uri) => {
      expect(await refusal({ uri })).toEqual({
        code: 'GRAPH_UNAVAILABLE',
        message: `No Neo4j server answers at ${uri}.`,
        hint: expect.stringContaining('NEO4J_URI'),
      });
    },
  );

  it('that accepts and says nothing is given up after five seconds', async () => {
    const port = await listen(() => undefined);
    expect((await refusal({ uri: `bolt://127.0.0.1:${port}` })).message).toBe(`No Neo4j server answers at bolt://127.0.0.1:${port}.`);
  });

  it('that speaks HTTP is told apart', async () => {
    const port = await listen((socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'));
    expect((await refusal({ uri: `bolt://127.0.0.1:${port}` })).message).toContain('not as a Neo4j server');
  });

  it('that refuses the password says so, without the password', async () => {
    const { code, message, hint } = await refusal({ password: 'wrong-password' });
    expect(code).toBe('GRAPH_UNAVAILABLE');
    expect(message).toContain('refuses the user neo4j');
    expect(hint).toContain('NEO4J_PASSWORD');
    expect(message + hint).not.toContain('wrong-password');
  });

  it.each(['bolt://', 'neo4j://'])('without the database named says so (%s)', async (scheme) => {
    const { code, message, hint } = await refusal({ database: 'elsewhere', uri: settings().uri.replace('bolt://', scheme) });
    expect({ code, message }).toEqual({ code: 'GRAPH_UNAVAILABLE', message: expect.stringContaining('has no database of the name given') });
    expect(hint).toContain('NEO4J_DATABASE');
  });

  it('is never named with the secrets of its address', async () => {
    expect((await refusal({ uri: 'bolt://me:secret@127.0.0.1:1' })).message).not.toContain('secret');
  });
});

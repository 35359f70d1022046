import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openConnection, type Word } from '../../src/database/embedded/watchdog-connection.ts';

const folder = mkdtempSync(join(tmpdir(), 'pactgraph-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a connection to the watchdog', () => {
  it('is gone, and ends nothing else, when the watchdog dies with words unread', async () => {
    const path = join(folder, 'socket');
    const server = createServer({ pauseOnConnect: true }, (socket) => {
      setTimeout(() => socket.destroy(), 100);
    });
    await new Promise<void>((resolve) => {
      server.listen(path, resolve);
    });
    const connection = await openConnection(path);
    const word = await new Promise<Word>((resolve) => connection?.listen(resolve));
    expect(word).toBe('gone');
    server.close();
  });
});

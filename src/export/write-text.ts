// Text to a stream that may be slower than the database: waits until there is room.
import { once } from 'node:events';
import type { Writable } from 'node:stream';

export const writeText = async (output: Writable, text: string): Promise<void> => {
  if (text !== '' && !output.write(text)) await once(output, 'drain');
};
